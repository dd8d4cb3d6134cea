//! The unions by key: of several members of an object one is there, and says which variant it is.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use serde_json::Value;
use syn::{Type, parse_quote};

use super::docs::{comment, evidence, text};
use super::fields::member_reader;
use super::record::reader;
use super::rust_type::rust_type;
use super::unions::{declare, is_recursive};
use super::{Context, Files};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{escape, schemas};
use crate::normalise::{groups, is_lazy, is_one_of, part_of, property_field, type_name};

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    let mut problems = Vec::new();
    for (component, schema) in schemas(context.model).into_iter().flatten() {
        if !is_one_of(schema) {
            continue;
        }
        match variants(context, component, schema) {
            Ok(variants) => {
                declare(context, files, component, schema, &quote!(keyed), &variants);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}

/// A member as a variant.
struct Branch<'a> {
    wire: &'a str,
    schema: Value,
    name: String,
    /// What the variant holds, without the `Box` around it.
    payload: Type,
}

fn variants(
    context: &Context<'_>,
    component: &str,
    schema: &Value,
) -> Result<Vec<TokenStream>, Diagnostic> {
    let groups = groups(schema);
    let members = groups.iter().flat_map(|group| &group.members);
    let branches: Vec<Branch<'_>> = members.map(|wire| branch(context, schema, wire)).collect();
    let mut taken = BTreeSet::from(["Unrecognized".to_owned(), "Self".to_owned()]);
    for Branch { wire, name, .. } in &branches {
        if !taken.insert(name.clone()) || syn::parse_str::<syn::Ident>(name).is_err() {
            let owner = part_of(schema).unwrap_or(component);
            return Err(context.problem(
                &format!("/components/schemas/{}/x-one-of", escape(owner)),
                format!("`{wire}` makes the variant name `{name}`, which is unusable or taken"),
                "give the property another name in Rust with `x-rust-name`",
            ));
        }
    }
    let payloads: Vec<String> = branches
        .iter()
        .map(|branch| spelling(&branch.payload))
        .collect();
    let own = type_name(component);
    let is_only = |branch: &Branch<'_>| {
        let payload = spelling(&branch.payload);
        payload != own && payloads.iter().filter(|other| **other == payload).count() == 1
    };
    let variant = |branch: &Branch<'_>| one(context, component, branch, is_only(branch));
    Ok(branches.iter().map(variant).collect())
}

fn branch<'a>(context: &Context<'_>, schema: &Value, wire: &'a str) -> Branch<'a> {
    let mut member = schema
        .get("properties")
        .and_then(|properties| properties.get(wire))
        .cloned()
        .unwrap_or_default();
    // null is no branch
    if let Some(members) = member.as_object_mut() {
        members.remove("nullable");
    }
    if let Some([only]) = member
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        && let Some(reference) = only.get("$ref").cloned()
    {
        member["$ref"] = reference;
    }
    let ty = rust_type(context.model, &member);
    let payload = if is_lazy(&member) {
        parse_quote!(Lazy<#ty>)
    } else {
        ty
    };
    Branch {
        wire,
        name: type_name(&property_field(wire, &member)),
        schema: member,
        payload,
    }
}

fn one(context: &Context<'_>, component: &str, branch: &Branch<'_>, is_only: bool) -> TokenStream {
    let Branch {
        wire,
        schema,
        name,
        payload,
    } = branch;
    let ident = format_ident!("{name}");
    let docs = comment(&[
        text(schema, "description").map(str::to_owned),
        Some(format!("`{wire}` on the wire.")),
        evidence(schema),
    ]);
    let ty = if is_recursive(context, component, schema) && !is_lazy(schema) {
        quote!(Box<#payload>)
    } else {
        quote!(#payload)
    };
    let key = match member_reader(context, payload, schema) {
        Some(function) => {
            let reader = reader(function, true);
            quote!((#wire, #reader))
        }
        None => quote!(#wire),
    };
    let from = is_only.then(|| quote!(as #payload));
    quote! { #docs #ident(#ty) = #key #from }
}

fn spelling(ty: &Type) -> String {
    ty.to_token_stream().to_string()
}
