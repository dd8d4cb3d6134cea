//! What an item shows to users: its parts without bodies, private fields and documentation.

use quote::{ToTokens, quote};
use syn::{Attribute, FnArg, Item, ItemMacro, ItemUse, Signature, UseTree, parse_quote};

use super::data;
use super::implemented::{derived, implemented, required, trait_members};
use crate::release_plan::source::{attributes, bare, is_hidden, is_public};

/// One public part of an item: the item itself, a field, a variant, a method.
pub(super) struct Part {
    /// The item that it belongs to: a type for its methods.
    pub owner: String,
    /// Its name in the owner.
    pub member: Option<String>,
    pub signature: String,
    pub hidden: bool,
    /// What a `pub use` stands for.
    pub path: String,
    /// The trait, of an implementation.
    pub of_trait: Option<String>,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Visible where its module or its owner is.
    Plain,
    /// `pub use`.
    Use,
    /// A macro with `#[macro_export]`, or one that is called where items stand: visible from everywhere.
    Macro,
}

impl Part {
    /// Whether it defines its owner. A method's type may be defined elsewhere.
    pub fn is_definition(&self) -> bool {
        self.member.is_none() && self.kind == Kind::Plain
    }
}

/// The public parts of an item.
pub(super) fn parts(item: &Item) -> Vec<Part> {
    match item {
        Item::Impl(item) => implemented(item),
        Item::Use(item) if is_public(&item.vis) => exports(item),
        Item::Macro(item) => made_by_macro(item).into_iter().collect(),
        _ => defined(item),
    }
}

/// An item and what belongs to it.
fn defined(item: &Item) -> Vec<Part> {
    let (visibility, name, signature) = match item {
        Item::Fn(item) => (&item.vis, &item.sig.ident, signature(&item.sig)),
        Item::Const(item) => (&item.vis, &item.ident, format!("const {}", text(&item.ty))),
        Item::Static(item) => {
            let (mutability, ty) = (&item.mutability, &item.ty);
            (&item.vis, &item.ident, text(quote!(static #mutability #ty)))
        }
        Item::Type(item) => {
            let (generics, ty) = (&item.generics, &item.ty);
            (&item.vis, &item.ident, text(quote!(type #generics = #ty)))
        }
        Item::Mod(item) => (&item.vis, &item.ident, "mod".to_owned()),
        Item::Union(item) => (&item.vis, &item.ident, text(item)),
        Item::Struct(item) => (&item.vis, &item.ident, data::of_struct(item)),
        Item::Enum(item) => (&item.vis, &item.ident, data::of_enum(item)),
        Item::Trait(item) => (&item.vis, &item.ident, required(item)),
        _ => return Vec::new(),
    };
    if !is_public(visibility) {
        return Vec::new();
    }
    let name = name.to_string();
    let mut parts = vec![own(&name, &signature, attributes(item))];
    parts.extend(match item {
        Item::Struct(item) => data::fields(&name, &item.fields),
        Item::Enum(item) => data::variants(&name, item),
        Item::Trait(item) => trait_members(item),
        _ => Vec::new(),
    });
    parts.extend(derived(&name, attributes(item)));
    parts
}

fn own(name: &str, signature: &str, attributes: &[Attribute]) -> Part {
    Part {
        owner: name.to_owned(),
        member: None,
        signature: format!("{}{signature}", conditions(attributes)),
        hidden: is_hidden(attributes),
        path: String::new(),
        of_trait: None,
        kind: Kind::Plain,
    }
}

/// What a `pub use` exports.
fn exports(item: &ItemUse) -> Vec<Part> {
    let mut leaves = Vec::new();
    used(&item.tree, String::new(), &mut leaves);
    leaves
        .into_iter()
        .map(|(name, path)| Part {
            kind: Kind::Use,
            path: path.clone(),
            ..own(&name, &format!("use {path}"), &item.attrs)
        })
        .collect()
}

/// An exported macro, or what a macro makes that is called where items stand.
fn made_by_macro(item: &ItemMacro) -> Option<Part> {
    let name = called_or_exported(item)?;
    Some(Part {
        kind: Kind::Macro,
        ..own(&name, &text(&item.mac), &item.attrs)
    })
}

/// The name of a macro that is exported, or of a call of a macro that makes items.
fn called_or_exported(item: &ItemMacro) -> Option<String> {
    if let Some(name) = &item.ident {
        let is_exported = item
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("macro_export"));
        return is_exported.then(|| format!("{name}!"));
    }
    let called = item.mac.path.segments.last()?.ident.to_string();
    // its first capital word is the type that it makes
    let made = item
        .mac
        .tokens
        .to_string()
        .split(|character: char| !character.is_alphanumeric() && character != '_')
        .find(|word| word.starts_with(char::is_uppercase))
        .map(str::to_owned);
    (called != "thread_local").then(|| format!("{called}!({})", made.unwrap_or_default()))
}

pub(super) fn text(tokens: impl ToTokens) -> String {
    bare(tokens.to_token_stream())
}

/// The attributes that change what users may do: features, `non_exhaustive`, the layout.
pub(super) fn conditions(attributes: &[Attribute]) -> String {
    attributes
        .iter()
        .filter(|attribute| {
            ["cfg", "non_exhaustive", "repr"]
                .iter()
                .any(|name| attribute.path().is_ident(name))
        })
        .map(|attribute| format!("{} ", text(attribute)))
        .collect()
}

pub(super) fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// A function's head. What its parameters are called concerns nobody.
pub(super) fn signature(signature: &Signature) -> String {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        if let FnArg::Typed(argument) = input {
            *argument.pat = parse_quote!(_);
        }
    }
    text(signature)
}

pub(super) fn member(
    owner: &str,
    name: String,
    signature: String,
    attributes: &[Attribute],
) -> Part {
    Part {
        owner: owner.to_owned(),
        member: Some(name),
        signature: format!("{}{signature}", conditions(attributes)),
        path: String::new(),
        of_trait: None,
        hidden: is_hidden(attributes),
        kind: Kind::Plain,
    }
}

/// The names that a `use` makes, with the paths that they stand for; `*` for a glob.
pub(super) fn used(tree: &UseTree, path: String, leaves: &mut Vec<(String, String)>) {
    let with = |name: &syn::Ident| {
        if path.is_empty() {
            name.to_string()
        } else {
            format!("{path}::{name}")
        }
    };
    match tree {
        UseTree::Path(inner) => used(&inner.tree, with(&inner.ident), leaves),
        UseTree::Name(leaf) if leaf.ident == "self" => {
            let name = path.rsplit("::").next().unwrap_or_default().to_owned();
            leaves.push((name, path));
        }
        UseTree::Name(leaf) => leaves.push((leaf.ident.to_string(), with(&leaf.ident))),
        UseTree::Rename(leaf) => leaves.push((leaf.rename.to_string(), with(&leaf.ident))),
        UseTree::Glob(_) => leaves.push(("*".to_owned(), format!("{path}::*"))),
        UseTree::Group(group) => {
            for inner in &group.items {
                used(inner, path.clone(), leaves);
            }
        }
    }
}
