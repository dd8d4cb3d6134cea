//! Structs and enums as users see them.

use quote::quote;
use syn::{Fields, ItemEnum, ItemStruct};

use super::item::{Part, is_open, member, text};
use crate::release_plan::source::is_public;

/// A struct as users may make and take it apart.
pub(super) fn of_struct(item: &ItemStruct) -> String {
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

/// An enum as those who match it see it.
pub(super) fn of_enum(item: &ItemEnum) -> String {
    let names = item
        .variants
        .iter()
        .map(|variant| variant.ident.to_string());
    let listed = if is_open(&item.attrs) {
        "..".to_owned()
    } else {
        names.collect::<Vec<_>>().join(", ")
    };
    let (generics, bounds) = (&item.generics, &item.generics.where_clause);
    let head = text(quote!(enum #generics #bounds));
    format!("{head} {{ {listed} }}")
}

pub(super) fn variants(owner: &str, item: &ItemEnum) -> Vec<Part> {
    item.variants
        .iter()
        .map(|variant| {
            let mut plain = variant.clone();
            plain.attrs.clear();
            let name = variant.ident.to_string();
            member(owner, name, text(plain), &variant.attrs)
        })
        .collect()
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

pub(super) fn fields(owner: &str, fields: &Fields) -> Vec<Part> {
    fields
        .iter()
        .zip(names(fields))
        .filter(|(field, _)| is_public(&field.vis))
        .map(|(field, name)| member(owner, name, text(&field.ty), &field.attrs))
        .collect()
}
