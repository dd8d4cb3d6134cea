//! Integers with a type of their own.

use quote::{format_ident, quote};

use super::docs::schema_docs;
use super::{Context, Files};
use crate::document::schemas;
use crate::normalise::{is_newtype, type_name};

pub(super) fn write(context: &Context<'_>, files: &mut Files) {
    for (component, schema) in schemas(context.model).into_iter().flatten() {
        if !is_newtype(schema) {
            continue;
        }
        let name = type_name(component);
        let ident = format_ident!("{name}");
        let docs = schema_docs(schema, &format!("`{component}` on the wire."));
        let item = quote! { client_runtime::newtype! { #docs pub struct #ident(i64); } };
        files.add_type(&context.types_file(component), &name, item);
    }
}
