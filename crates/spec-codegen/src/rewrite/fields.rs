//! The serde attributes of a field, and how a field is set.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Type, parse_quote};

use super::Context;
use super::paths::{inner, plain_name};
use super::progenitor_output::Field;
use crate::normalise::{is_group, is_newtype, is_sent_as_text};

/// The serde attributes of one field of the struct `owner`; `by_hand` if what reads it is written by us.
pub(super) fn attributes(
    context: &Context<'_>,
    owner: &str,
    field: &Field,
    schema: Option<&Value>,
    by_hand: bool,
) -> TokenStream {
    if field.is_rest {
        return quote!(#[serde(flatten)]);
    }
    if schema.is_some_and(is_group) {
        return quote!(#[serde(flatten, skip_serializing_if = "Option::is_none")]);
    }
    let mut arguments: Vec<TokenStream> = Vec::new();
    if field.ident != field.wire {
        let wire = &field.wire;
        arguments.push(quote!(rename = #wire));
    }
    let optional = inner(&field.ty, "Option").is_some();
    if optional {
        arguments.push(quote!(default, skip_serializing_if = "Option::is_none"));
    }
    if schema.is_some_and(is_sent_as_text) {
        arguments.push(quote!(serialize_with = "client_runtime::codegen::as_text"));
    }
    if let Some(reader) = lenient(context, owner, field, schema).filter(|_| !by_hand) {
        let path = match reader {
            SENT_AS_TEXT => "client_runtime::codegen::from_text_or_number".to_owned(),
            reader if optional => format!("client_runtime::lenient::option_{reader}"),
            reader => format!("client_runtime::lenient::{reader}"),
        };
        arguments.push(quote!(deserialize_with = #path));
    }
    if arguments.is_empty() {
        quote!()
    } else {
        quote!(#[serde(#(#arguments),*)])
    }
}

/// Whether the field is the list of the nodes below a node of a tree.
fn is_list_of(owner: &str, ty: &Type) -> bool {
    let list = inner(inner(ty, "Option").unwrap_or(ty), "Vec");
    list.and_then(plain_name).is_some_and(|name| name == owner)
}

/// How a field is read that has other wire forms.
pub(super) fn lenient(
    context: &Context<'_>,
    owner: &str,
    field: &Field,
    schema: Option<&Value>,
) -> Option<&'static str> {
    schema
        .and_then(|schema| member_reader(context, &field.ty, schema))
        .or_else(|| is_list_of(owner, &field.ty).then_some("nodes"))
}

/// What reads numbers that go out as texts.
pub(super) const SENT_AS_TEXT: &str = "sent_as_text";

/// How a value is read that has other wire forms.
pub(super) fn member_reader(
    context: &Context<'_>,
    ty: &Type,
    schema: &Value,
) -> Option<&'static str> {
    if is_sent_as_text(schema) {
        return Some(SENT_AS_TEXT);
    }
    let is_id = context.is_id(inner(ty, "Option").unwrap_or(ty));
    lenient_reader(ty, schema).filter(|_| !is_id)
}

/// The function of the runtime that reads the other wire forms that `x-lenient` allows.
fn lenient_reader(ty: &Type, schema: &Value) -> Option<&'static str> {
    let forms: Vec<&str> = schema
        .get("x-lenient")?
        .as_array()?
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let allows = |wanted: &[&str]| forms.iter().any(|form| wanted.contains(form));
    let value = inner(ty, "Option").unwrap_or(ty);
    if let Some(item) = inner(value, "Vec") {
        let numbers = plain_name(item).is_some_and(|name| name == "i64");
        return match () {
            () if allows(&["single-list"]) => Some("list"),
            () if numbers && allows(&["string-number", "float-integer"]) => Some("integers"),
            () => None,
        };
    }
    match plain_name(value).as_deref() {
        Some("i64" | "u64") if allows(&["string-number", "float-integer"]) => Some("integer"),
        Some("f64") if allows(&["string-number"]) => Some("number"),
        Some("bool") if allows(&["string-boolean"]) => Some("boolean"),
        Some("String") if allows(&["number-string"]) => Some("string"),
        Some("i64" | "u64" | "f64" | "bool" | "String") => None,
        _ if allows(&["empty-object"]) => Some("object"),
        _ => None,
    }
}

/// Whether the type is a number with a type of its own.
fn is_newtype_of(context: &Context<'_>, name: &str) -> bool {
    context
        .schema_of_type(name)
        .is_some_and(|(_, schema)| is_newtype(schema))
}

/// How a setter takes a value: the argument's type and the expression that makes the field's type of `value`.
pub(super) struct Setter {
    pub argument: Type,
    pub value: TokenStream,
}

/// The setter of a field of type `ty`, without the `Option` around it.
pub(super) fn setter(context: &Context<'_>, ty: &Type) -> Setter {
    if let Some(item) = inner(ty, "Nullable") {
        let Setter { argument, value } = setter(context, item);
        return Setter {
            argument,
            value: quote!(Nullable::Value(#value)),
        };
    }
    if let Some(item) = inner(ty, "Vec") {
        let (bound, conversion) = conversion(context, item);
        return Setter {
            argument: parse_quote!(impl IntoIterator<Item = impl #bound>),
            value: quote!(value.into_iter().map(#conversion).collect()),
        };
    }
    if let Some(item) = inner(ty, "BTreeMap").or_else(|| inner(ty, "OrderedMap")) {
        let (bound, conversion) = conversion(context, item);
        return Setter {
            argument: parse_quote!(impl IntoIterator<Item = (impl Into<String>, impl #bound)>),
            value: quote!(
                value
                    .into_iter()
                    .map(|(key, value)| (key.into(), #conversion(value)))
                    .collect()
            ),
        };
    }
    if let Some(item) = inner(ty, "Box") {
        return Setter {
            argument: parse_quote!(impl Into<#item>),
            value: quote!(Box::new(value.into())),
        };
    }
    if context.is_id(ty) {
        return Setter {
            argument: parse_quote!(impl IntoId<#ty>),
            value: quote!(value.into_id()),
        };
    }
    Setter {
        argument: parse_quote!(impl Into<#ty>),
        value: quote!(value.into()),
    }
}

/// What an element of a list or map must be, and the function that makes it one.
fn conversion(context: &Context<'_>, item: &Type) -> (TokenStream, TokenStream) {
    if context.is_id(item) {
        (quote!(IntoId<#item>), quote!(IntoId::into_id))
    } else {
        (quote!(Into<#item>), quote!(Into::into))
    }
}

/// Whether the type has a default without looking at other types.
pub(super) fn has_default(context: &Context<'_>, ty: &Type) -> bool {
    ["Option", "Vec", "BTreeMap", "OrderedMap", "Map"]
        .iter()
        .any(|name| inner(ty, name).is_some())
        || context.is_id(ty)
        || plain_name(ty).is_some_and(|name| {
            ["String", "i64", "u64", "f64", "bool", "Value"].contains(&name.as_str())
                || is_newtype_of(context, &name)
        })
}
