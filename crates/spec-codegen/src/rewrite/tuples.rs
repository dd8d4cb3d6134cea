//! Arrays with a type per place.

use quote::{format_ident, quote};
use serde_json::Value;

use super::docs::schema_docs;
use super::rust_type::rust_type;
use super::{Context, Files};
use crate::diagnostic::Diagnostics;
use crate::document::schemas;
use crate::normalise::{field_name, type_name};

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    for (component, schema) in schemas(context.model).into_iter().flatten() {
        let Some(places) = schema.get("x-tuple").and_then(Value::as_array) else {
            continue;
        };
        let name = type_name(component);
        let ident = format_ident!("{name}");
        let docs = schema_docs(schema, &format!("`{component}` on the wire."));
        let fields = places.iter().enumerate().map(|(index, place)| {
            let wire = place
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let ident: syn::Ident = syn::parse_str(&field_name(wire))
                .unwrap_or_else(|_| format_ident!("{}_", field_name(wire)));
            let ty = rust_type(context.model, place.get("schema").unwrap_or(&Value::Null));
            let docs = schema_docs(place, &format!("Place {index}."));
            quote! { #docs #ident: #ty }
        });
        let item = quote! { client_runtime::tuple! { #docs pub struct #ident { #(#fields,)* } } };
        files.add_type(&context.types_file(component), &name, item);
    }
    Ok(())
}
