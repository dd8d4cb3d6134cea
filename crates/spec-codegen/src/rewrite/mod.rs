//! Makes progenitor's output what a user of the crate meets: types that lose nothing, one builder an operation that calls the client runtime, one
//! file per tag and per spec file.
//!
//! progenitor decides which types and operations there are, what they are called and which Rust type a field or parameter has; everything around
//! that is written anew here, from the normalised document.

mod access;
mod client;
mod docs;
mod enums;
mod fields;
pub(crate) mod filters;
mod ids;
mod newtypes;
mod one_of;
mod operations;
mod output;
mod pages;
mod paths;
mod progenitor_output;
mod record;
mod rust_type;
mod splits;
mod structs;
mod tuples;
mod unions;
mod unwraps;
mod waits;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use self::output::Files;
use self::progenitor_output::ProgenitorOutput;
use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{schemas, schemas_mut};
use crate::feature::Features;
use crate::normalise::{id_types, is_newtype, part_of, renames, type_name};
use crate::operation::Operation;
use crate::usage::Usage;

/// What the parts of the rewrite step read.
struct Context<'a> {
    /// The normalised document.
    model: &'a Value,
    bundle: &'a Bundle,
    usage: Usage,
    operations: Vec<Operation<'a>>,
    output: ProgenitorOutput,
    /// Rust type -> schema component.
    components: BTreeMap<String, String>,
    /// The Rust types of ids.
    ids: BTreeSet<String>,
}

impl<'a> Context<'a> {
    /// The schema component behind a Rust type.
    fn schema_of_type(&self, rust: &str) -> Option<(&str, &Value)> {
        let name = self.components.get(rust)?;
        Some((name, schemas(self.model)?.get(name)?))
    }

    /// The file of `src/generated/types` in which a schema component's type lies.
    fn types_file(&self, component: &str) -> String {
        let schema = schemas(self.model).and_then(|schemas| schemas.get(component));
        let component = schema.and_then(part_of).unwrap_or(component);
        file_name(self.bundle.origins.file_stem(component).unwrap_or("all"))
    }

    /// The operation with this operation id.
    fn operation(&self, id: &str) -> Option<&Operation<'a>> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    fn problem(
        &self,
        pointer: &str,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            rule: "rewrite",
            location: self.bundle.origins.locate(pointer),
            operation: self
                .bundle
                .document
                .pointer(&format!("{pointer}/operationId"))
                .and_then(Value::as_str)
                .map(str::to_owned),
            pointer: pointer.to_owned(),
            message: message.into(),
            mend: mend.into(),
        }
    }
}

/// A tag's or spec file's name as a Rust module.
fn file_name(name: &str) -> String {
    match crate::normalise::field_name(name).as_str() {
        taken @ ("types" | "ids" | "client" | "builder" | "mod" | "type" | "match" | "move"
        | "ref" | "use" | "self" | "super" | "crate") => format!("{taken}_"),
        free => free.to_owned(),
    }
}

/// The schema components whose types are written here and not by progenitor.
pub(crate) fn replaced_components(model: &Value) -> Vec<String> {
    let ours = |schema: &Value| {
        ["enum", "oneOf", "x-tuple", "x-one-of"]
            .iter()
            .any(|key| schema.get(key).is_some())
            || is_newtype(schema)
    };
    schemas(model)
        .into_iter()
        .flatten()
        .filter(|(_, schema)| ours(schema))
        .map(|(name, _)| name.clone())
        .collect()
}

/// Writes all files of `src/generated`; `model` is the normalised document.
pub(crate) fn rewrite(
    model: Value,
    generated: &syn::File,
    bundle: &Bundle,
) -> Result<Files, Diagnostics> {
    let model = with_inherited_leniency(model);
    let context = Context {
        usage: Usage::of(&model),
        operations: Operation::all(&model),
        output: wire_names_restored(ProgenitorOutput::read(generated)?, &model),
        components: schemas(&model)
            .into_iter()
            .flatten()
            .map(|(name, _)| (type_name(name), name.clone()))
            .collect(),
        ids: id_types(&model),
        model: &model,
        bundle,
    };
    let mut files = Files::default();
    ids::write(&context, &mut files);
    structs::write(&context, &mut files)?;
    newtypes::write(&context, &mut files);
    enums::write(&context, &mut files)?;
    unions::write(&context, &mut files)?;
    one_of::write(&context, &mut files)?;
    tuples::write(&context, &mut files)?;
    operations::write(&context, &mut files)?;
    client::write(&context, &mut files);
    gate(&context, &mut files);
    Ok(files)
}

/// Puts operations, and what only they use, behind the features of their tags.
fn gate(context: &Context<'_>, files: &mut Files) {
    let features = Features::of(context.model);
    for operation in &context.operations {
        if let Some(module) = files.tags.get_mut(&file_name(&operation.tag)) {
            module.gate = features.tag(&operation.tag);
        }
    }
    for (rust, component) in &context.components {
        let gate = features.schema(component);
        if !gate.is_open() {
            files.gates.insert(rust.clone(), gate);
        }
    }
}

/// The document with `x-lenient` of the document and of a schema written on every property that it holds for.
fn with_inherited_leniency(mut model: Value) -> Value {
    let root = model.get("x-lenient").cloned();
    for schema in schemas_mut(&mut model)
        .into_iter()
        .flat_map(|schemas| schemas.values_mut())
    {
        let inherited: Vec<Value> = [root.clone(), schema.get("x-lenient").cloned()]
            .into_iter()
            .flatten()
            .filter_map(|list| list.as_array().cloned())
            .flatten()
            .collect();
        for property in schema
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(|properties| properties.values_mut())
        {
            let own = property
                .get("x-lenient")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            let all: Vec<Value> = own.into_iter().chain(inherited.iter().cloned()).collect();
            if !all.is_empty() && property.is_object() {
                property["x-lenient"] = Value::Array(all);
            }
        }
    }
    model
}

/// progenitor's output with the wire names of the properties that have another name in Rust.
fn wire_names_restored(mut output: ProgenitorOutput, model: &Value) -> ProgenitorOutput {
    for (component, schema) in schemas(model).into_iter().flatten() {
        for (wire, rust) in renames(schema) {
            let fields = output
                .structs
                .get_mut(&type_name(component))
                .map(|item| item.fields.iter_mut());
            fields
                .into_iter()
                .flatten()
                .filter(|field| field.wire == rust)
                .for_each(|field| field.wire.clone_from(&wire));
        }
    }
    output
}
