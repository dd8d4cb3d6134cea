//! The enums: open, so that a value of tomorrow decodes, keeps its text and goes back out unchanged.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs::schema_docs;
use super::{Context, Files};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{escape, schemas};
use crate::normalise::type_name;

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    let mut problems = Vec::new();
    for (component, schema) in schemas(context.model).into_iter().flatten() {
        let Some(values) = schema.get("enum").and_then(Value::as_array) else {
            continue;
        };
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        match variants(context, component, schema, &values) {
            Err(problem) => problems.push(problem),
            Ok(names) => {
                let name = type_name(component);
                let ident = format_ident!("{name}");
                let docs = schema_docs(schema, &format!("`{component}` on the wire."));
                let integers = values.iter().all(|value| value.is_i64());
                let kind = if integers { quote!(i64) } else { quote!(str) };
                let variants = names.iter().zip(&values).map(|(name, value)| {
                    let doc = format!(
                        " `{}` on the wire.",
                        value
                            .as_str()
                            .map_or_else(|| value.to_string(), str::to_owned)
                    );
                    let name = format_ident!("{name}");
                    let value: proc_macro2::TokenStream = if integers {
                        let number = proc_macro2::Literal::u64_unsuffixed(
                            value.as_i64().unwrap_or_default().unsigned_abs(),
                        );
                        if value.as_i64().is_some_and(i64::is_negative) {
                            quote!(-#number)
                        } else {
                            quote!(#number)
                        }
                    } else {
                        let text = value.as_str().unwrap_or_default();
                        quote!(#text)
                    };
                    quote! { #[doc = #doc] #name = #value }
                });
                let item = quote! { client_runtime::open_enum! { #docs #[non_exhaustive] pub enum #ident: #kind { #(#variants,)* } } };
                files.add_type(&context.types_file(component), &name, item);
            }
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}

/// The variants' names: from `x-enum-varnames`, else made of the values.
fn variants(
    context: &Context<'_>,
    component: &str,
    schema: &Value,
    values: &[&Value],
) -> Result<Vec<String>, Diagnostic> {
    let pointer = format!("/components/schemas/{}", escape(component));
    let given = schema.get("x-enum-varnames").and_then(Value::as_array);
    let names: Vec<String> = match given {
        Some(given) => given
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        None => values.iter().map(|value| variant(value)).collect(),
    };
    if names.len() != values.len() {
        return Err(context.problem(
            &pointer,
            format!(
                "x-enum-varnames has {} names for {} values",
                names.len(),
                values.len()
            ),
            "give one name a value",
        ));
    }
    let mut seen = BTreeSet::new();
    for name in &names {
        let usable =
            syn::parse_str::<syn::Ident>(name).is_ok() && name != "Unrecognized" && name != "Self";
        if !usable || !seen.insert(name) {
            return Err(context.problem(&pointer, format!("a value of the enum {component} makes the variant name `{name}`, which is unusable or taken"),
                "name the variants with x-enum-varnames"));
        }
    }
    Ok(names)
}

fn variant(value: &Value) -> String {
    let text = value.as_str().map_or_else(
        || format!("Value{value}").replace('-', "Minus"),
        str::to_owned,
    );
    let name = text
        .replace(|letter: char| !letter.is_alphanumeric(), "-")
        .to_upper_camel_case();
    if name.starts_with(|letter: char| letter.is_ascii_digit()) {
        format!("Value{name}")
    } else {
        name
    }
}
