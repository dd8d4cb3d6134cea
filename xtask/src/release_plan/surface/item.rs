//! What an item shows to users: its parts without bodies, private fields and documentation.

use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Fields, FnArg, ImplItem, Item, ItemImpl, ItemStruct, ItemTrait, Meta, MetaList,
    Signature, Token, TraitItem, Type, UseTree, parse_quote,
};

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
    let conditions = conditions(attributes(item));
    let hidden = is_hidden(attributes(item));
    let own = |name: String, signature: String| Part {
        owner: name,
        member: None,
        signature: format!("{conditions}{signature}"),
        hidden,
        path: String::new(),
        of_trait: None,
        kind: Kind::Plain,
    };
    match item {
        Item::Fn(item) if is_public(&item.vis) => {
            vec![own(item.sig.ident.to_string(), signature(&item.sig))]
        }
        Item::Const(item) if is_public(&item.vis) => {
            vec![own(
                item.ident.to_string(),
                format!("const {}", text(&item.ty)),
            )]
        }
        Item::Static(item) if is_public(&item.vis) => {
            let (mutability, ty) = (&item.mutability, &item.ty);
            vec![own(
                item.ident.to_string(),
                text(quote!(static #mutability #ty)),
            )]
        }
        Item::Type(item) if is_public(&item.vis) => {
            let (generics, ty) = (&item.generics, &item.ty);
            vec![own(
                item.ident.to_string(),
                text(quote!(type #generics = #ty)),
            )]
        }
        Item::Mod(item) if is_public(&item.vis) => vec![own(item.ident.to_string(), "mod".into())],
        Item::Union(item) if is_public(&item.vis) => {
            vec![own(item.ident.to_string(), text(item))]
        }
        Item::Struct(item) if is_public(&item.vis) => {
            let mut parts = vec![own(item.ident.to_string(), shape(item))];
            parts.extend(fields(&item.ident.to_string(), &item.fields));
            parts.extend(derived(&item.ident.to_string(), &item.attrs));
            parts
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let name = item.ident.to_string();
            let names: Vec<String> = item
                .variants
                .iter()
                .map(|variant| variant.ident.to_string())
                .collect();
            let listed = if is_open(&item.attrs) {
                "..".to_owned()
            } else {
                names.join(", ")
            };
            let (generics, bounds) = (&item.generics, &item.generics.where_clause);
            let head = text(quote!(enum #generics #bounds));
            let mut parts = vec![own(name.clone(), format!("{head} {{ {listed} }}"))];
            parts.extend(item.variants.iter().map(|variant| {
                let mut bare_variant = variant.clone();
                bare_variant.attrs.clear();
                member(
                    &name,
                    variant.ident.to_string(),
                    text(bare_variant),
                    &variant.attrs,
                )
            }));
            parts.extend(derived(&name, &item.attrs));
            parts
        }
        Item::Trait(item) if is_public(&item.vis) => {
            let mut parts = vec![own(item.ident.to_string(), required(item))];
            parts.extend(
                item.items
                    .iter()
                    .filter_map(|part| trait_member(item, part)),
            );
            parts
        }
        Item::Impl(item) => implemented(item),
        Item::Use(item) if is_public(&item.vis) => {
            let mut leaves = Vec::new();
            used(&item.tree, String::new(), &mut leaves);
            leaves
                .into_iter()
                .map(|(name, path)| Part {
                    kind: Kind::Use,
                    path: path.clone(),
                    ..own(name, format!("use {path}"))
                })
                .collect()
        }
        Item::Macro(item) => called_or_exported(item)
            .map(|name| Part {
                kind: Kind::Macro,
                ..own(name, text(&item.mac))
            })
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// The name of a macro that is exported, or of a call of a macro that makes items.
fn called_or_exported(item: &syn::ItemMacro) -> Option<String> {
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

fn text(tokens: impl ToTokens) -> String {
    bare(tokens.to_token_stream())
}

/// The attributes that change what users may do: features, `non_exhaustive`, the layout.
fn conditions(attributes: &[Attribute]) -> String {
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

fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// A function's head. What its parameters are called concerns nobody.
fn signature(signature: &Signature) -> String {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        if let FnArg::Typed(argument) = input {
            *argument.pat = parse_quote!(_);
        }
    }
    text(signature)
}

fn member(owner: &str, name: String, signature: String, attributes: &[Attribute]) -> Part {
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

/// A struct as users may make and take it apart.
fn shape(item: &ItemStruct) -> String {
    let is_closed = is_open(&item.attrs) || item.fields.iter().any(|field| !is_public(&field.vis));
    let kind = match &item.fields {
        Fields::Named(_) => "named",
        Fields::Unnamed(_) => "tuple",
        Fields::Unit => "unit",
    };
    let listed = if is_closed {
        "..".to_owned()
    } else {
        names(&item.fields).join(", ")
    };
    let generics = &item.generics;
    let bounds = &item.generics.where_clause;
    format!(
        "struct {} {kind} {{ {listed} }}",
        text(quote!(#generics #bounds))
    )
}

fn names(fields: &Fields) -> Vec<String> {
    fields
        .iter()
        .enumerate()
        .map(|(index, field)| match &field.ident {
            Some(name) => name.to_string(),
            None => index.to_string(),
        })
        .collect()
}

fn fields(owner: &str, fields: &Fields) -> Vec<Part> {
    fields
        .iter()
        .zip(names(fields))
        .filter(|(field, _)| is_public(&field.vis))
        .map(|(field, name)| member(owner, name, text(&field.ty), &field.attrs))
        .collect()
}

/// The traits that a type derives, each as a member.
fn derived(owner: &str, attributes: &[Attribute]) -> Vec<Part> {
    let mut parts = Vec::new();
    for attribute in attributes {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        if list.path.is_ident("derive") {
            parts.extend(traits(owner, list, ""));
        }
        if list.path.is_ident("cfg_attr") {
            let metas = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let metas: Vec<Meta> = metas.into_iter().flatten().collect();
            let condition = metas.first().map(text).unwrap_or_default();
            for meta in metas.iter().skip(1) {
                if let Meta::List(list) = meta
                    && list.path.is_ident("derive")
                {
                    parts.extend(traits(owner, list, &condition));
                }
            }
        }
    }
    parts
}

/// The traits of one `derive`, and when they are derived.
fn traits(owner: &str, derive: &MetaList, condition: &str) -> Vec<Part> {
    let paths = derive.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
    paths
        .into_iter()
        .flatten()
        .map(|path| {
            let mut part = of_trait(owner, &text(&path));
            part.signature = format!("{condition} {}", part.signature);
            part
        })
        .collect()
}

fn of_trait(owner: &str, name: &str) -> Part {
    let trait_name = name.split('<').next().unwrap_or_default();
    let trait_name = trait_name.rsplit("::").next().unwrap_or_default().trim();
    Part {
        owner: owner.to_owned(),
        member: Some(format!("impl {}", name.replace(' ', ""))),
        signature: format!("impl {name}"),
        path: String::new(),
        of_trait: Some(trait_name.to_owned()),
        hidden: false,
        kind: Kind::Plain,
    }
}

/// A trait as those who implement it see it.
fn required(item: &ItemTrait) -> String {
    let must: Vec<String> = item
        .items
        .iter()
        .filter_map(|part| match part {
            TraitItem::Fn(part) if part.default.is_none() => Some(part.sig.ident.to_string()),
            TraitItem::Const(part) if part.default.is_none() => Some(part.ident.to_string()),
            TraitItem::Type(part) if part.default.is_none() => Some(part.ident.to_string()),
            _ => None,
        })
        .collect();
    let (generics, supertraits) = (&item.generics, &item.supertraits);
    let bounds = &item.generics.where_clause;
    let head = text(quote!(trait #generics : #supertraits #bounds));
    format!("{head} {{ {} }}", must.join(", "))
}

fn trait_member(item: &ItemTrait, part: &TraitItem) -> Option<Part> {
    let owner = item.ident.to_string();
    Some(match part {
        TraitItem::Fn(part) => member(
            &owner,
            part.sig.ident.to_string(),
            signature(&part.sig),
            &part.attrs,
        ),
        TraitItem::Const(part) => {
            member(&owner, part.ident.to_string(), text(&part.ty), &part.attrs)
        }
        TraitItem::Type(part) => {
            let (ident, generics, bounds) = (&part.ident, &part.generics, &part.bounds);
            member(
                &owner,
                ident.to_string(),
                text(quote!(type #generics : #bounds)),
                &part.attrs,
            )
        }
        _ => return None,
    })
}

fn implemented(item: &ItemImpl) -> Vec<Part> {
    let Type::Path(of) = &*item.self_ty else {
        return Vec::new();
    };
    let Some(owner) = of.path.segments.last().map(|last| last.ident.to_string()) else {
        return Vec::new();
    };
    let place = conditions(&item.attrs);
    if let Some((name, _)) = &item.trait_ {
        let mut part = of_trait(&owner, &text(name));
        let (generics, ty) = (&item.generics, &item.self_ty);
        let bounds = &item.generics.where_clause;
        part.signature = format!(
            "{place}{}",
            text(quote!(impl #generics #name for #ty #bounds))
        );
        return vec![part];
    }
    let (generics, bounds) = (&item.generics, &item.generics.where_clause);
    let head = text(quote!(impl #generics #of #bounds));
    let inherent = |name: String, signature: String, attributes: &[Attribute]| {
        member(
            &owner,
            name,
            format!("{place}{head}: {signature}"),
            attributes,
        )
    };
    item.items
        .iter()
        .filter_map(|part| match part {
            ImplItem::Fn(part) if is_public(&part.vis) => Some(inherent(
                part.sig.ident.to_string(),
                signature(&part.sig),
                &part.attrs,
            )),
            ImplItem::Const(part) if is_public(&part.vis) => Some(inherent(
                part.ident.to_string(),
                text(&part.ty),
                &part.attrs,
            )),
            _ => None,
        })
        .collect()
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
