//! Traits, and what types have of them.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, ImplItem, ItemImpl, ItemTrait, Meta, MetaList, Token, TraitItem, Type};

use super::item::{Kind, Part, conditions, member, signature, text};
use crate::release_plan::source::is_public;

/// The traits that a type derives, each as a member.
pub(super) fn derived(owner: &str, attributes: &[Attribute]) -> Vec<Part> {
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
pub(super) fn required(item: &ItemTrait) -> String {
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

pub(super) fn trait_members(item: &ItemTrait) -> Vec<Part> {
    let parts = item.items.iter();
    parts.filter_map(|part| trait_member(item, part)).collect()
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

pub(super) fn implemented(item: &ItemImpl) -> Vec<Part> {
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
