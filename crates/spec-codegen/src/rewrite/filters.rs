//! Conditions and order of a list, typed by its properties (`x-filters`).

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::Context;
use super::access::{Access, By};
use super::docs::{comment, text};
use super::paths::{inner, plain_name};
use super::progenitor_output::{Answer, Builder};
use crate::normalise::field_name;
use crate::operation::{Operation, Parameter, Place};

/// The query parameter that takes the order.
pub(crate) const ORDER: &str = "order_by";

/// What a list is filtered and sorted by.
pub(super) struct Filters<'d> {
    /// The kind of each property, and whether it is sorted by; `None` where it is only sorted by.
    properties: BTreeMap<&'d str, (Option<&'d str>, bool)>,
}

impl<'d> Filters<'d> {
    pub(super) fn of(operation: &'d Value) -> Option<Self> {
        let filters = operation.get("x-filters")?;
        let mut properties = BTreeMap::new();
        let kinds = filters.get("fields").and_then(Value::as_object);
        for (name, kind) in kinds.into_iter().flatten() {
            properties.insert(name.as_str(), (kind.as_str(), false));
        }
        let sorted = filters.get("sort").and_then(Value::as_array);
        for name in sorted.into_iter().flatten().filter_map(Value::as_str) {
            properties.entry(name).or_insert((None, false)).1 = true;
        }
        Some(Self { properties })
    }

    fn sorts(&self) -> bool {
        self.properties.values().any(|(_, sorted)| *sorted)
    }
}

/// The parameters that have no setters of their own: the one for the order, and the one for all other pairs of the query.
pub(super) fn replaces(operation: &Operation, parameter: &Parameter) -> bool {
    let Some(filters) = Filters::of(operation.value) else {
        return false;
    };
    let is_order = parameter.name == ORDER && filters.sorts();
    parameter.place == Place::Query && (is_order || takes_any_pair(operation, parameter))
}

fn takes_any_pair(operation: &Operation, parameter: &Parameter) -> bool {
    let declared = operation.value.get("parameters").and_then(Value::as_array);
    declared.into_iter().flatten().any(|declared| {
        text(declared, "name") == Some(parameter.name.as_str())
            && declared.pointer("/schema/type").and_then(Value::as_str) == Some("object")
    })
}

/// The name of the struct of a list's properties.
pub(super) fn struct_name(builder: &Builder) -> String {
    format!("{}Properties", builder.name)
}

/// The methods of the builder, and the struct of the properties.
pub(super) fn written(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> (TokenStream, TokenStream) {
    let Some(filters) = Filters::of(operation.value) else {
        return Default::default();
    };
    let (list, properties) = (
        format_ident!("{}", builder.name),
        format_ident!("{}", struct_name(builder)),
    );
    let order = filters.sorts().then(|| {
        quote! {
            /// Sorts by a property: `.order_by(|item| item.created().descending())`.
            pub fn order_by(mut self, order: impl FnOnce(#properties) -> Order) -> Self {
                self.call.order_by(#ORDER, order(#properties));
                self
            }
            /// Sorts by a property, named as on the wire, after a `-` where the largest comes first.
            pub fn order_by_raw(mut self, order: impl TryInto<String>) -> Self {
                self.call.query::<String>(#ORDER, order);
                self
            }
        }
    });
    let methods = quote! {
        /// Keeps what fulfils a condition: `.filter(|item| item.name().icontains("x"))`. Of several, all must hold.
        pub fn filter(mut self, condition: impl FnOnce(#properties) -> Condition) -> Self {
            self.call.filter(condition(#properties));
            self
        }
        /// Adds a condition as it is on the wire: `.filter_raw("name__icontains", "x")`.
        pub fn filter_raw(mut self, name: impl Into<String>, value: impl std::fmt::Display) -> Self {
            self.call.filter_raw(name, value);
            self
        }
        #order
    };
    let item = item_schema(context, operation, builder);
    let each = filters
        .properties
        .iter()
        .map(|(name, (kind, sorted))| property(name, *kind, *sorted, item));
    let doc = format!(" The properties that [`{list}`] filters and sorts by.");
    let item = quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct #properties;
        impl #properties { #(#each)* }
    };
    (methods, item)
}

fn property(name: &str, kind: Option<&str>, sorted: bool, item: Option<&Value>) -> TokenStream {
    let rust = field_name(name);
    let ident: syn::Ident = syn::parse_str(&rust).unwrap_or_else(|_| format_ident!("{rust}_"));
    let kind = format_ident!(
        "{}",
        match kind {
            Some("text") => "Text",
            Some("number") => "Number",
            Some("boolean") => "Boolean",
            Some("time") => "Time",
            Some("list") => "List",
            _ => "Unfiltered",
        }
    );
    let sorted = sorted.then(|| quote!(, Sorted));
    let described = item
        .and_then(|item| item.get("properties")?.get(name))
        .and_then(|schema| text(schema, "description"));
    let docs = comment(&[Some(
        described.map_or_else(|| format!("The property `{name}`."), str::to_owned),
    )]);
    quote! {
        #docs
        pub fn #ident(self) -> Property<#kind #sorted> {
            Property::new(#name)
        }
    }
}

/// The schema of the list's items.
fn item_schema<'c>(
    context: &'c Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Option<&'c Value> {
    let Answer::Json(answer) = &builder.answer else {
        return None;
    };
    let body = Access::of(quote!(body), answer);
    let list = match operation
        .value
        .pointer("/x-pagination/items")
        .and_then(Value::as_str)
    {
        Some(path) => body.follow(context, path, By::Move).ok()?.ty,
        None => body.ty,
    };
    let (_, schema) = context.schema_of_type(&plain_name(inner(&list, "Vec")?)?)?;
    Some(schema)
}
