//! The unions: told apart by JSON kind or by a discriminator; what fits no variant is kept as it is.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs::schema_docs;
use super::rust_type::rust_type;
use super::{Context, Files};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{each_reference, escape, referenced, schema_name, schemas};
use crate::normalise::{json_kind, type_name};

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    let mut problems = Vec::new();
    let parameters = in_parameters(context);
    for (component, schema) in schemas(context.model).into_iter().flatten() {
        let Some(members) = schema.get("oneOf").and_then(Value::as_array) else {
            continue;
        };
        let written = match schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str)
        {
            Some(property) => tagged(context, component, schema, members, property),
            None => by_kind(context, component, members, parameters.contains(component)),
        };
        match written {
            Ok((tag, variants)) => declare(context, files, component, schema, &tag, &variants),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}

/// Adds the enum to the types of its component's file; `form` is how the macro tells its variants apart.
pub(super) fn declare(
    context: &Context<'_>,
    files: &mut Files,
    component: &str,
    schema: &Value,
    form: &TokenStream,
    variants: &[TokenStream],
) {
    let name = type_name(component);
    let ident = format_ident!("{name}");
    let docs = schema_docs(schema, &format!("`{component}` on the wire."));
    let item = quote! { client_runtime::union! { #docs #[non_exhaustive] pub enum #ident #form { #(#variants,)* } } };
    files.add_type(&context.types_file(component), &name, item);
}

type Written = Result<(TokenStream, Vec<TokenStream>), Diagnostic>;

/// The components that are values of parameters.
fn in_parameters(context: &Context<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in &context.operations {
        if let Some(parameters) = operation.value.get("parameters") {
            each_reference(parameters, &mut |name| {
                found.insert(name.to_owned());
            });
        }
    }
    found
}

fn by_kind(
    context: &Context<'_>,
    component: &str,
    members: &[Value],
    is_parameter: bool,
) -> Written {
    let is_scalar = |member: &Value| {
        json_kind(context.model, member).is_some_and(|kind| !["array", "object"].contains(&kind))
    };
    if is_parameter && !members.iter().all(is_scalar) {
        return Err(context.problem(
            &format!("/components/schemas/{}", escape(component)),
            format!("the union {component} is the value of a parameter, and has a variant that is no scalar"),
            "leave that variant out, or declare the parameter as a string",
        ));
    }
    let form = is_parameter.then(|| quote!(scalar));
    let variants = members.iter().map(|member| {
        let kind = json_kind(context.model, member).unwrap_or("object");
        let name = format_ident!("{}", kind.to_upper_camel_case());
        let kind = format_ident!("{kind}");
        let doc = schema_docs(member, &format!("A value of JSON kind {kind}."));
        let ty = boxed(context, component, member);
        quote! { #doc #name(#ty) = #kind }
    });
    Ok((quote!(#form), variants.collect()))
}

fn tagged(
    context: &Context<'_>,
    component: &str,
    schema: &Value,
    members: &[Value],
    property: &str,
) -> Written {
    let pointer = format!("/components/schemas/{}", escape(component));
    let mapping: Vec<(String, String)> = match schema
        .pointer("/discriminator/mapping")
        .and_then(Value::as_object)
    {
        Some(mapping) => mapping
            .iter()
            .filter_map(|(value, target)| {
                let target = target.as_str()?;
                Some((
                    value.clone(),
                    schema_name(target).unwrap_or(target).to_owned(),
                ))
            })
            .collect(),
        None => members
            .iter()
            .filter_map(referenced)
            .map(|name| (name.to_owned(), name.to_owned()))
            .collect(),
    };
    let mut variants = Vec::new();
    let mut taken = BTreeSet::new();
    for (value, target) in &mapping {
        let Some(member) = members
            .iter()
            .find(|member| referenced(member) == Some(target))
        else {
            return Err(context.problem(
                &pointer,
                format!("the discriminator maps `{value}` to {target}, which is no variant"),
                "map only to schemas of oneOf",
            ));
        };
        let name = type_name(value);
        if !taken.insert(name.clone()) || syn::parse_str::<syn::Ident>(&name).is_err() {
            return Err(context.problem(
                &pointer,
                format!("the discriminator's value `{value}` makes no variant name of its own"),
                "leave the value out: it is then kept as Unrecognized",
            ));
        }
        let name = format_ident!("{name}");
        let doc = format!(" `{property}` is `{value}`.");
        let ty = boxed(context, component, member);
        variants.push(quote! { #[doc = #doc] #name(#ty) = #value });
    }
    Ok((quote!(tagged #property), variants))
}

/// The variant's type, boxed where the union holds itself.
fn boxed(context: &Context<'_>, component: &str, member: &Value) -> TokenStream {
    let ty = rust_type(context.model, member);
    if is_recursive(context, component, member) {
        quote!(Box<#ty>)
    } else {
        quote!(#ty)
    }
}

/// Whether a variant of the union holds the union itself.
pub(super) fn is_recursive(context: &Context<'_>, component: &str, member: &Value) -> bool {
    referenced(member).is_some_and(|name| reaches(context.model, name, component))
}

/// Whether `from` holds `to`, directly or not.
fn reaches(document: &Value, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(name) = next.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name)
            && let Some(schema) = schemas(document).and_then(|schemas| schemas.get(name))
        {
            each_reference(schema, &mut |name| next.push(name));
        }
    }
    false
}
