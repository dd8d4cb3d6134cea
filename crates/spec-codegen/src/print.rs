//! Prints items as a Rust file: prettyplease item by item, after a first line that says how the file was made.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Item;

/// What the first line of every generated file says.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub vendor: String,
    pub command: String,
    pub version: String,
    pub sha256: String,
}

/// The file's text. Only one file of a crate names the sha256, so that a changed spec changes only the files that it changes.
pub(crate) fn print(header: &Header, root: bool, doc: &str, tokens: TokenStream) -> String {
    let Header {
        vendor,
        command,
        version,
        sha256,
    } = header;
    let origin = if root {
        // a document of the user's own may have any text there
        let version = version.replace(char::is_control, " ");
        format!("specs/{vendor}, version {version}, sha256 {sha256}")
    } else {
        format!("specs/{vendor}")
    };
    let doc = if doc.is_empty() {
        String::new()
    } else {
        format!("//! {doc}\n")
    };
    let body = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => items(file.items),
        // what the rewrite step wrote is always Rust; should it not be, whoever compiles it is told
        Err(error) => error.to_compile_error().to_string(),
    };
    format!("// Written by `{command}` from {origin}. Do not edit: edit the spec.\n{doc}\n{body}")
}

/// The items with an empty line between them, but for runs of `use` and `mod`.
fn items(items: Vec<Item>) -> String {
    let mut text = String::new();
    let mut previous = None;
    for item in items {
        let kind = std::mem::discriminant(&item);
        let is_line = matches!(&item, Item::Use(_))
            || matches!(&item, Item::Mod(module) if module.content.is_none());
        if previous.is_some_and(|previous| !(is_line && previous == kind)) {
            text.push('\n');
        }
        previous = Some(kind);
        text.push_str(&one(item));
    }
    text
}

fn one(item: Item) -> String {
    if let Item::Mod(mut module) = item {
        let Some((_, content)) = module.content.take() else {
            return plain(Item::Mod(module));
        };
        module.semi = Some(Default::default());
        let head = plain(Item::Mod(module));
        return format!(
            "{} {{\n{}}}\n",
            head.trim_end().trim_end_matches(';'),
            indented(&items(content))
        );
    }
    if let Item::Macro(call) = &item
        && let Some(text) = type_macro(call)
    {
        return text;
    }
    plain(item)
}

fn plain(item: Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| {
            if line.is_empty() {
                "\n".to_owned()
            } else {
                format!("    {line}\n")
            }
        })
        .collect()
}

/// A type written through one of the runtime's macros, laid out like the type itself: prettyplease leaves macro input as it is.
fn type_macro(call: &syn::ItemMacro) -> Option<String> {
    let path: Vec<String> = call
        .mac
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let [runtime, name] = path.as_slice() else {
        return None;
    };
    if name == "record" {
        let text = members(call.mac.tokens.clone());
        return Some(format!(
            "{}{runtime}::{name}! {{\n{}}}\n",
            attributes(&call.attrs),
            indented(&text)
        ));
    }
    let text = match without_extras(call.mac.tokens.clone()) {
        Some((ordinary, head_before, head_after)) => {
            let item = syn::parse2::<Item>(ordinary).ok()?;
            plain(item).replacen(&head_before, &head_after, 1)
        }
        None => plain(syn::parse2::<Item>(call.mac.tokens.clone()).ok()?),
    };
    Some(format!(
        "{}{runtime}::{name}! {{\n{}}}\n",
        attributes(&call.attrs),
        indented(&text)
    ))
}

/// How long the lines of a list of members get.
const WIDTH: usize = 120;

/// The input of `record!`: its braces on lines of their own, as many members a line as fit.
fn members(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                text.push_str("{\n");
                let (mut line, mut member) = (String::new(), String::new());
                for token in group.stream() {
                    if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
                        if line.len() + member.len() > WIDTH {
                            text.push_str(&format!("    {}\n", line.trim_end()));
                            line.clear();
                        }
                        line.push_str(&format!("{}, ", member.trim_end()));
                        member.clear();
                    } else {
                        member.push_str(&format!("{token} "));
                    }
                }
                if !line.is_empty() {
                    text.push_str(&format!("    {}\n", line.trim_end()));
                }
                text.push_str("} ");
            }
            token => text.push_str(&format!("{token} ")),
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// The attributes, a line each, as prettyplease writes them.
fn attributes(attributes: &[syn::Attribute]) -> String {
    let bearer = syn::parse2::<Item>(quote::quote!(#(#attributes)* struct Bearer;));
    let text = bearer.map(plain).unwrap_or_default();
    text.trim_end()
        .trim_end_matches("struct Bearer;")
        .to_owned()
}

/// The type without what the macro adds after its name (`: str`, `tagged "kind"`), its head without and its head with that. `None` for a type without
/// braces, to which nothing is added.
fn without_extras(tokens: TokenStream) -> Option<(TokenStream, String, String)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let keyword = tokens.iter().position(
        |token| matches!(token, TokenTree::Ident(ident) if *ident == "enum" || *ident == "struct"),
    )?;
    let (kind, name) = (
        tokens.get(keyword)?.to_string(),
        tokens.get(keyword + 1)?.to_string(),
    );
    let body = tokens.iter().rposition(
        |token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace),
    )?;
    let extras: TokenStream = tokens.get(keyword + 2..body)?.iter().cloned().collect();
    let extras = extras.to_string();
    let extras = if extras.is_empty() || extras.starts_with(':') {
        extras.replace(" :", ":")
    } else {
        format!(" {extras}")
    };
    let ordinary = tokens
        .get(..keyword + 2)?
        .iter()
        .chain(tokens.get(body..)?)
        .cloned()
        .collect();
    Some((
        ordinary,
        format!("{kind} {name} {{"),
        format!("{kind} {name}{extras} {{"),
    ))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn a_type_in_a_macro_is_laid_out_like_a_type() {
        let header = Header {
            vendor: "v".to_owned(),
            command: "c".to_owned(),
            version: "1".to_owned(),
            sha256: "0".to_owned(),
        };
        let text = print(
            &header,
            false,
            "",
            quote! {
                client_runtime::open_enum! { #[doc = " State."] pub enum State: str { #[doc = " On."] On = "on", } }
                client_runtime::union! { pub enum U tagged "kind" { Dog(Dog) = "dog", } }
            },
        );
        assert_eq!(
            text,
            "// Written by `c` from specs/v. Do not edit: edit the spec.\n\n\
            client_runtime::open_enum! {\n    /// State.\n    pub enum State: str {\n        /// On.\n        On = \"on\",\n    }\n}\n\n\
            client_runtime::union! {\n    pub enum U tagged \"kind\" {\n        Dog(Dog) = \"dog\",\n    }\n}\n"
        );
    }
}
