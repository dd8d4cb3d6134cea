//! The Rust type of a schema, for the places that progenitor doesn't see: variants of unions and places of tuples.

use serde_json::Value;
use syn::{Type, parse_quote};

use crate::document::referenced;
use crate::normalise::{RESOURCES, id_type, is_ordered, secret_type, type_name};

/// The Rust type of a schema without named parts of its own.
pub(super) fn rust_type(document: &Value, schema: &Value) -> Type {
    if let Some(name) = referenced(schema) {
        let ident = quote::format_ident!("{}", type_name(name));
        return parse_quote!(#ident);
    }
    if schema.get("x-raw-json").is_some() {
        return parse_quote!(RawJson);
    }
    if let Some(name) = secret_type(schema) {
        let ident = quote::format_ident!("{name}");
        return parse_quote!(#ident);
    }
    let id = id_type(document.get(RESOURCES), schema).map(|name| quote::format_ident!("{name}"));
    let ty: Type = match (
        schema.get("type").and_then(Value::as_str),
        schema.get("format").and_then(Value::as_str),
    ) {
        (Some("string"), _) if id.is_some() => parse_quote!(#id),
        (Some("string"), Some("date-time")) => parse_quote!(Timestamp),
        (Some("string"), Some("date")) => parse_quote!(Date),
        (Some("string"), _) => parse_quote!(String),
        (Some("integer"), Some("uint64")) => parse_quote!(u64),
        (Some("integer"), _) => parse_quote!(i64),
        (Some("number"), _) => parse_quote!(f64),
        (Some("boolean"), _) => parse_quote!(bool),
        (Some("array"), _) => {
            let item = schema
                .get("items")
                .map_or_else(|| parse_quote!(Value), |item| rust_type(document, item));
            parse_quote!(Vec<#item>)
        }
        (Some("object"), _) => match schema
            .get("additionalProperties")
            .filter(|inner| inner.as_object().is_some_and(|inner| !inner.is_empty()))
        {
            Some(value) => {
                let value = rust_type(document, value);
                if is_ordered(schema) {
                    parse_quote!(OrderedMap<#value>)
                } else {
                    parse_quote!(BTreeMap<String, #value>)
                }
            }
            None => parse_quote!(Map<String, Value>),
        },
        _ => parse_quote!(Value),
    };
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        parse_quote!(Option<#ty>)
    } else {
        ty
    }
}
