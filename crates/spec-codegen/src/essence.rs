//! What the rewrite step reads of progenitor's output, as tokens: the rest is most of it, and reading Rust costs more than writing it.
//!
//! Kept are the structs and enums among the types, without anything but serde's attributes, and the methods of the builders, without what they do.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The modules `types` and `builder` with what is read of them.
pub(crate) fn essence(tokens: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    for mut item in items(tokens) {
        let Some(TokenTree::Group(body)) = item.last() else {
            continue;
        };
        let body = if declares(&item, "mod", "types") {
            of_types(body.stream())
        } else if declares(&item, "mod", "builder") {
            of_builders(body.stream())
        } else {
            continue;
        };
        replace_body(&mut item, body);
        kept.extend(item);
    }
    kept
}

fn of_types(tokens: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    for mut item in items(tokens) {
        if !(has_word(&item, "struct") || has_word(&item, "enum")) {
            continue;
        }
        if let Some(TokenTree::Group(body)) = item.last() {
            let fields = without_attributes(body.stream(), &|name| name == "serde");
            replace_body(&mut item, fields);
        }
        kept.extend(item);
    }
    kept
}

fn of_builders(tokens: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    for mut item in items(tokens).filter(|item| has_word(item, "impl")) {
        if let Some(TokenTree::Group(body)) = item.last() {
            let methods = items(body.stream()).flat_map(|mut method| {
                replace_body(&mut method, TokenStream::new());
                method
            });
            let methods = methods.collect();
            replace_body(&mut item, methods);
        }
        kept.extend(item);
    }
    kept
}

/// The items one after the other, without their attributes: an item ends with `;` or with braces.
fn items(tokens: TokenStream) -> impl Iterator<Item = Vec<TokenTree>> {
    let mut tokens = without_attributes(tokens, &|_| false).into_iter();
    std::iter::from_fn(move || {
        let mut item = Vec::new();
        for token in tokens.by_ref() {
            let ends = match &token {
                TokenTree::Punct(punct) => punct.as_char() == ';',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                _ => false,
            };
            item.push(token);
            if ends {
                break;
            }
        }
        (!item.is_empty()).then_some(item)
    })
}

/// The tokens without the attributes in them that are not wanted by their name.
fn without_attributes(tokens: TokenStream, is_wanted: &dyn Fn(&str) -> bool) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let kept = std::iter::from_fn(move || {
        loop {
            let token = tokens.next()?;
            let starts = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
            let attribute = match tokens.peek() {
                Some(TokenTree::Group(group)) if starts => group.stream().into_iter().next(),
                _ => None,
            };
            match attribute {
                Some(TokenTree::Ident(name)) if !is_wanted(&name.to_string()) => {
                    tokens.next();
                }
                _ => return Some(token),
            }
        }
    });
    kept.collect()
}

/// Whether the item is declared by this keyword and name: `mod types`.
fn declares(item: &[TokenTree], keyword: &str, name: &str) -> bool {
    item.windows(2).any(|pair| match pair {
        [TokenTree::Ident(first), TokenTree::Ident(second)] => first == keyword && second == name,
        _ => false,
    })
}

fn has_word(item: &[TokenTree], word: &str) -> bool {
    item.iter()
        .any(|token| matches!(token, TokenTree::Ident(ident) if ident == word))
}

/// Puts other tokens between the braces with which an item ends.
fn replace_body(item: &mut [TokenTree], body: TokenStream) {
    if let Some(TokenTree::Group(group)) = item.last_mut() {
        *group = Group::new(group.delimiter(), body);
    }
}
