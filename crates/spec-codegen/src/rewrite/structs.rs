//! The structs: derives, attributes and docs; constructors and setters for those that are sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::parse_quote;

use super::docs::schema_docs;
use super::fields::{attributes, has_default, lenient, setter};
use super::paths::inner;
use super::progenitor_output::{Field, Struct};
use super::{Context, Files, record};
use crate::diagnostic::Diagnostics;
use crate::document::{referenced, schemas};
use crate::normalise::{groups, is_group, is_lazy};

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    let mut problems = Vec::new();
    for (name, item) in &context.output.structs {
        match context.schema_of_type(name) {
            Some((component, schema)) => files.add_type(
                &context.types_file(component),
                name,
                one(context, name, component, schema, item),
            ),
            None => problems.push(context.problem(
                "/components/schemas",
                format!("progenitor made a type `{name}` that no component is"),
                "make the inline schema that it comes from a named component",
            )),
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}

fn one(
    context: &Context<'_>,
    name: &str,
    component: &str,
    schema: &Value,
    item: &Struct,
) -> TokenStream {
    let ident = format_ident!("{name}");
    let sent = context.usage.is_sent(component);
    let property = |field: &Field| {
        schema
            .get("properties")
            .and_then(|properties| properties.get(&field.wire))
    };
    let item = &Struct {
        fields: item
            .fields
            .iter()
            .map(|field| lazy(field, property(field)))
            .collect(),
    };
    let docs = schema_docs(schema, &format!("`{component}` on the wire."));
    let branches = |field: &Field| branches(context, property(field));
    let has_groups = item.fields.iter().any(|field| !branches(field).is_empty());
    let can_be_empty = record::is_read_by_hand(context, &item.fields);
    let by_hand = can_be_empty || has_groups;
    let fields = item.fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        let ty = if field.is_rest {
            parse_quote!(Extra)
        } else {
            ty.clone()
        };
        let docs = if field.is_rest {
            quote!(#[doc = " Members that the specification does not name, as they came."])
        } else {
            schema_docs(
                property(field).unwrap_or(&Value::Null),
                &format!("`{}` on the wire.", field.wire),
            )
        };
        let attributes = attributes(context, name, field, property(field), by_hand);
        quote! { #docs #attributes pub #ident: #ty }
    });
    let needs_arguments = sent && item.fields.iter().any(is_argument);
    let default = (!needs_arguments
        && item
            .fields
            .iter()
            .all(|field| field.is_rest || has_default(context, &field.ty)))
    .then(|| quote!(Default,));
    let methods = sent.then(|| methods(context, &ident, item, schema, default.is_some()));
    let read = by_hand.then(|| {
        let lenient = |field: &Field| lenient(context, name, field, property(field));
        if can_be_empty {
            record::read(&ident, &item.fields, default.is_some(), &lenient, &branches)
        } else {
            record::read_in_parts(&ident, &item.fields, &lenient, &branches)
        }
    });
    let derived = (!by_hand).then(|| quote!(, Deserialize));
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq, Serialize #derived)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct #ident { #(#fields),* }
        #methods
        #read
    }
}

/// The field, with `Lazy` around a type that is decoded when it is asked for.
fn lazy(field: &Field, schema: Option<&Value>) -> Field {
    let mut field = field.clone();
    if schema.is_some_and(is_lazy) {
        let optional = inner(&field.ty, "Option");
        let ty = optional.unwrap_or(&field.ty);
        field.ty = if optional.is_some() {
            parse_quote!(Option<Lazy<#ty>>)
        } else {
            parse_quote!(Lazy<#ty>)
        };
    }
    field
}

/// The members on the wire that a field stands for; none for a field that is a member itself.
fn branches(context: &Context<'_>, property: Option<&Value>) -> Vec<String> {
    let union = property
        .filter(|property| is_group(property))
        .and_then(referenced)
        .and_then(|name| schemas(context.model)?.get(name));
    union
        .map(groups)
        .into_iter()
        .flatten()
        .flat_map(|group| group.members)
        .collect()
}

/// Whether `new` takes the field: it is required.
fn is_argument(field: &Field) -> bool {
    !field.is_rest && inner(&field.ty, "Option").is_none()
}

/// `new` and one setter a field.
fn methods(
    context: &Context<'_>,
    ident: &syn::Ident,
    item: &Struct,
    schema: &Value,
    has_default: bool,
) -> TokenStream {
    let (mut arguments, rest): (Vec<&Field>, Vec<&Field>) =
        item.fields.iter().partition(|field| is_argument(field));
    // in the order in which the spec requires them: the maintainer decides it, and a new property can't swap two
    let order: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    arguments.sort_by_key(|field| order.iter().position(|wire| *wire == field.wire));
    let parameters = arguments.iter().map(|field| {
        let (ident, argument) = (&field.ident, setter(context, &field.ty).argument);
        quote!(#ident: #argument)
    });
    let values = arguments.iter().map(|field| {
        let (ident, value) = (&field.ident, setter(context, &field.ty).value);
        quote!(#ident: { let value = #ident; #value })
    });
    let new = if arguments.is_empty() && has_default {
        quote! {
            /// A value in which nothing is set.
            pub fn new() -> Self { Self::default() }
        }
    } else {
        let empty = rest.iter().map(|field| {
            let ident = &field.ident;
            quote!(#ident: Default::default())
        });
        quote! {
            /// A value of what is required; everything else is not set.
            pub fn new(#(#parameters),*) -> Self { Self { #(#values,)* #(#empty,)* } }
        }
    };
    let setters = item.fields.iter().map(|field| one_setter(context, field));
    quote! { impl #ident { #new #(#setters)* } }
}

fn one_setter(context: &Context<'_>, field: &Field) -> TokenStream {
    let Field { ident, .. } = field;
    if field.is_rest {
        return quote! {
            /// Adds a member that the specification does not name.
            #[must_use]
            pub fn #ident(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.#ident.insert(name.into(), value.into());
                self
            }
        };
    }
    let optional = inner(&field.ty, "Option");
    let ty = optional.unwrap_or(&field.ty);
    let super::fields::Setter { argument, value } = setter(context, ty);
    let value = if optional.is_some() {
        quote!(Some(#value))
    } else {
        value
    };
    let doc = format!(" Sets [`{ident}`](Self#structfield.{ident}).");
    let clear = inner(ty, "Nullable").map(|_| {
        let clear = format_ident!("clear_{}", ident.to_string().trim_end_matches('_'));
        let doc = format!(" Sends `null` as [`{ident}`](Self#structfield.{ident}).");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#ident = Some(Nullable::Null);
                self
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #ident(mut self, value: #argument) -> Self {
            self.#ident = #value;
            self
        }
        #clear
    }
}
