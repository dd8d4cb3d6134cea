//! One spelling for each type: public paths below the crate, full paths of other crates, no needless spaces.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_path_mut};
use syn::{Path, PathArguments, Type};

use super::modules::{Modules, Place};

/// Where a type is written.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub modules: &'a Modules,
    pub module: &'a Place,
    /// What `Self` means.
    pub own: Option<&'a str>,
}

impl Scope<'_> {
    pub fn ty(&self, ty: &Type) -> String {
        let mut ty = ty.clone();
        Respell(*self).visit_type_mut(&mut ty);
        tidy(ty.to_token_stream())
    }

    pub fn path(&self, path: &Path) -> String {
        let mut path = path.clone();
        Respell(*self).visit_path_mut(&mut path);
        tidy(path.to_token_stream())
    }

    pub fn generics(&self, generics: &syn::Generics) -> String {
        let mut generics = generics.clone();
        Respell(*self).visit_generics_mut(&mut generics);
        let bounds = generics.where_clause.take();
        format!(
            "{}{}",
            tidy(generics.to_token_stream()),
            tidy(bounds.to_token_stream())
        )
    }

    /// The path as users write it.
    fn spelled(&self, names: &[String], is_absolute: bool) -> String {
        if let ([name], Some(own)) = (names, self.own)
            && name == "Self"
        {
            return own.to_owned();
        }
        let place = if is_absolute {
            names.to_vec()
        } else {
            self.modules.resolve(self.module, names)
        };
        if let Some(path) = self.modules.public(&place) {
            return path.to_owned();
        }
        let place: Vec<&str> = place.iter().map(String::as_str).collect();
        match place.as_slice() {
            ["std" | "core" | "alloc", .., last] if IN_PRELUDE.contains(last) => (*last).to_owned(),
            ["core" | "alloc", rest @ ..] => format!("std::{}", rest.join("::")),
            place => place.join("::"),
        }
    }
}

/// Names of the prelude, which are written without a path.
const IN_PRELUDE: [&str; 22] = [
    "Box",
    "Clone",
    "Copy",
    "Default",
    "Eq",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "String",
    "Sync",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

struct Respell<'a>(Scope<'a>);

impl VisitMut for Respell<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        let inner = path.segments.iter().rev().skip(1);
        if inner
            .into_iter()
            .any(|it| it.arguments != PathArguments::None)
        {
            return;
        }
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let is_absolute = path.leading_colon.is_some();
        let Ok(mut spelled) = syn::parse_str::<Path>(&self.0.spelled(&names, is_absolute)) else {
            return;
        };
        if let (Some(new), Some(old)) = (spelled.segments.last_mut(), path.segments.last())
            && old.arguments != PathArguments::None
        {
            new.arguments = old.arguments.clone();
        }
        *path = spelled;
    }
}

/// The tokens as a person writes them: `Option<Vec<types::Project>>`.
pub(super) fn tidy(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text.replace(",>", ">").replace(", >", ">")
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut joint = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
                joint = false;
            }
            TokenTree::Punct(punct) => {
                let c = punct.as_char();
                let was_joint = std::mem::replace(&mut joint, punct.spacing() == Spacing::Joint);
                let is_operator = matches!(c, '=' | '+' | '-') && !was_joint;
                if is_operator && !text.ends_with([' ', '<', '(']) {
                    text.push(' ');
                }
                text.push(c);
                let ends = match c {
                    '=' | '+' | ',' => true,
                    ':' => !was_joint,
                    '>' => text.ends_with("->"),
                    _ => false,
                };
                if ends && !joint && tokens.peek().is_some() {
                    text.push(' ');
                }
            }
            word => {
                if text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '"' | ')')) {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
                joint = false;
            }
        }
    }
}
