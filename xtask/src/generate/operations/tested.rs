//! Which test files of a vendor call which methods of its client.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::contents::Writer;

/// The methods that tests call, each with the names of the files that do.
#[derive(Default)]
pub(in crate::generate) struct Tested(BTreeMap<String, BTreeSet<String>>);

impl Tested {
    /// Reads the test files below a directory, as they will be. One that can't be read as Rust calls nothing.
    pub(in crate::generate) fn below(dir: &Path, writer: &Writer<'_>) -> Result<Self> {
        let mut tested = Self::default();
        for (path, text) in writer.texts_below(dir, "rs")? {
            let Some(file) = path.file_stem().and_then(|stem| stem.to_str()) else {
                continue;
            };
            if let Ok(tokens) = text.parse::<TokenStream>() {
                calls(tokens, false, &mut |method| {
                    let files = tested.0.entry(method).or_default();
                    files.insert(file.to_owned());
                });
            }
        }
        Ok(tested)
    }

    /// The files that call a method.
    pub(super) fn files(&self, method: &str) -> BTreeSet<&str> {
        let files = self.0.get(method).into_iter().flatten();
        files.map(String::as_str).collect()
    }
}

/// Finds `.method(`, and the names that a macro is given between two commas: tests of many operations are written by macros.
fn calls(tokens: TokenStream, in_macro: bool, found: &mut dyn FnMut(String)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |place: Option<usize>| match place.and_then(|place| tokens.get(place)) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    for (place, token) in tokens.iter().enumerate() {
        let before = punct(place.checked_sub(1));
        match token {
            TokenTree::Ident(ident) => {
                let is_called = before == Some('.')
                    && matches!(tokens.get(place + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                if is_called || in_macro && is_among_names(&tokens, place) {
                    found(ident.to_string());
                }
            }
            TokenTree::Group(group) => calls(group.stream(), before == Some('!'), found),
            _ => {}
        }
    }
}

/// Whether there are only names between the commas or semicolons around a token.
fn is_among_names(tokens: &[TokenTree], place: usize) -> bool {
    let is_name = |token: &&TokenTree| matches!(token, TokenTree::Ident(_));
    let ends = |token: Option<&TokenTree>| match token {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
        Some(_) => false,
        None => true,
    };
    ends(tokens[..place].iter().rev().find(|token| !is_name(token)))
        && ends(tokens[place..].iter().find(|token| !is_name(token)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        calls(text.parse().unwrap(), false, &mut |method| all.push(method));
        all
    }

    #[test]
    fn calls_are_found_and_what_only_looks_like_them_is_not() {
        let text = r#"
            fn create_a() { client.get_a().id("b.get_b()"); } // .get_c()
            async { Client::get_d(&client); client.get_e; assert!(client.get_f().is_ok()) }
        "#;
        assert_eq!(found(text), ["get_a", "id", "get_f", "is_ok"]);
    }

    #[test]
    fn a_name_that_a_macro_is_given_is_called_by_it() {
        assert_eq!(
            found("life!(bigml, create_a, A::new(b), get_a)"),
            ["bigml", "create_a", "get_a"]
        );
        assert_eq!(
            found("life!(json!({}), A B, create_a send; get_a.b, x = get_b)"),
            ["A", "B", "create_a", "send"]
        );
    }
}
