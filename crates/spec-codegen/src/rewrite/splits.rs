//! `send()` of the operations whose query takes lists that may be too long for one URL (`x-split`).

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::Context;
use super::access::{Access, By};
use super::docs::text;
use super::operations::outside;
use super::paths::{inner, plain_name};
use super::progenitor_output::{Answer, Builder};
use crate::diagnostic::Diagnostic;
use crate::document::{referenced, schemas};
use crate::normalise::{json_kind, type_name};
use crate::operation::Operation;

/// How the call is sent, if it may become several.
pub(super) fn sent(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<Option<TokenStream>, Diagnostic> {
    let Some(split) = operation.value.get("x-split") else {
        return Ok(None);
    };
    let written = written(context, builder, split).map_err(|message| {
        context.problem(
            &operation.pointer,
            format!("x-split: {message}"),
            "see x-split in specs/README.md",
        )
    });
    written.map(Some)
}

fn written(context: &Context<'_>, builder: &Builder, split: &Value) -> Result<TokenStream, String> {
    let Answer::Json(answer) = &builder.answer else {
        return Err("the answer is no JSON".to_owned());
    };
    let parameters = split.get("parameters").and_then(Value::as_array);
    let parameters = parameters.into_iter().flatten().filter_map(Value::as_str);
    let longest = split.get("longest-url").and_then(Value::as_u64);
    let longest = longest.and_then(|longest| usize::try_from(longest).ok());
    let longest = Literal::usize_unsuffixed(longest.ok_or("`longest-url` is no number")?);
    let ty = outside(context, answer);
    let join = join(context, answer, text(split, "items"))?;
    Ok(quote! {
        static SPLIT: Split = Split { parameters: &[#(#parameters),*], longest_url: #longest };
        codegen::send_split(self.call, &SPLIT, |all: &mut #ty, more: #ty| { #join }).await
    })
}

/// What puts the list of `more` behind that of `all`, and says whether it could.
fn join(
    context: &Context<'_>,
    answer: &syn::Type,
    items: Option<&str>,
) -> Result<TokenStream, String> {
    if let Some(object) = object_beside_list(context, answer) {
        return join_union(context, answer, &object, items);
    }
    let extended = extend(context, quote!(all), quote!(more), answer, items)?;
    Ok(quote!(#extended true))
}

/// Puts the list that is in `more` behind the one that is in `all`; both are answers of the same form.
fn extend(
    context: &Context<'_>,
    all: TokenStream,
    more: TokenStream,
    answer: &syn::Type,
    items: Option<&str>,
) -> Result<TokenStream, String> {
    let Some(path) = items else {
        return match inner(answer, "Vec") {
            Some(_) => Ok(quote!(#all.extend(#more);)),
            None => Err("the response is no list: say where the items are".to_owned()),
        };
    };
    let list = Access::of(more, answer).follow(context, path, By::Move)?;
    if path.contains('.') || inner(&list.ty, "Vec").is_none() {
        return Err(format!("`{path}` is no list in the response"));
    }
    let taken = &list.expression;
    let all = Access::of(all, answer).follow(context, path, By::Move)?;
    let all = &all.expression;
    Ok(if list.optional {
        quote! {
            if let Some(list) = #taken {
                #all.get_or_insert_default().extend(list);
            }
        }
    } else {
        quote!(#all.extend(#taken);)
    })
}

/// Answers of the same form are joined; what is neither the list nor the object with it, or changes in between, is not.
fn join_union(
    context: &Context<'_>,
    answer: &syn::Type,
    object: &syn::Type,
    items: Option<&str>,
) -> Result<TokenStream, String> {
    let items = items.ok_or("say where the items are when the response is an object")?;
    let ty = outside(context, answer);
    let objects = extend(context, quote!(all), quote!(more), object, Some(items))?;
    Ok(quote! {
        match (all, more) {
            (#ty::Array(all), #ty::Array(more)) => all.extend(more),
            (#ty::Object(all), #ty::Object(more)) => { #objects }
            _ => return false,
        }
        true
    })
}

/// The object of a union whose other variant is a list.
fn object_beside_list(context: &Context<'_>, answer: &syn::Type) -> Option<syn::Type> {
    let name = plain_name(answer)?;
    let (_, union) = schemas(context.model)?
        .iter()
        .find(|(component, _)| type_name(component) == name)?;
    let variants = union.get("oneOf")?.as_array()?;
    let of_kind = |kind: &str| {
        let is_it = |variant: &&Value| json_kind(context.model, variant) == Some(kind);
        variants.iter().find(is_it)
    };
    of_kind("array")?;
    let object = type_name(referenced(of_kind("object")?)?);
    syn::parse_str(&object).ok()
}
