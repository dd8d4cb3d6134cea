//! Turns what progenitor and typify can't take into what they can: one rule a module, each counted in a report.
//!
//! The rules run in two groups. The first gives the document one way to say a thing (the *model*, which the rewrite step reads too); the second
//! makes the copy that progenitor gets, in which everything that typify would translate badly stands for a type of ours. A shape that no rule
//! knows is an error, never dropped in silence.

mod all_of;
mod alternatives;
mod closed_objects;
mod constraints;
mod enums;
mod errors;
mod formats;
mod inline_components;
mod inline_types;
mod media_types;
mod names;
mod newtypes;
mod nullable;
mod one_of;
mod openapi_version;
mod optional_collections;
mod ordered;
mod parameters;
mod plain_aliases;
mod prose;
mod raw_json;
mod resources;
mod rust_names;
mod secrets;
mod sent_as;
mod success;
mod timestamps;
mod tuples;
mod unions;
mod version;

pub(crate) use media_types::{BYTES_MEDIA, FILE_PART, FORM_MEDIA, FORM_ONLY};
pub(crate) use names::property_field;
pub use names::{field_name, type_name};
pub(crate) use newtypes::is_newtype;
pub(crate) use one_of::{groups, is_group, is_one_of, part_of};
pub(crate) use ordered::is_ordered;
pub(crate) use raw_json::is_lazy;
pub(crate) use resources::{
    ANY_ID, RESOURCES, bare_id, full_id, id_type, id_types, resource_types,
};
pub(crate) use rust_names::renames;
pub(crate) use secrets::secret_type;
pub(crate) use sent_as::is_sent_as_text;
pub(crate) use unions::json_kind;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// One rule: what it is called, and what it does to the document.
struct Rule {
    name: &'static str,
    /// Changes the document and says how many places it changed.
    apply: fn(&mut Value, &mut Problems) -> usize,
}

/// What a rule found that can't be translated.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

#[derive(Debug)]
struct Problem {
    pointer: String,
    message: String,
    mend: String,
}

impl Problems {
    /// Notes a shape that can't be translated, with the way to mend it.
    pub(crate) fn add(
        &mut self,
        pointer: impl Into<String>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.0.push(Problem {
            pointer: pointer.into(),
            message: message.into(),
            mend: mend.into(),
        });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems as diagnostics with their place in the source files.
    pub(crate) fn into_diagnostics(self, rule: &'static str, bundle: &Bundle) -> Diagnostics {
        let found = self.0.into_iter().map(|problem| Diagnostic {
            rule,
            location: bundle.origins.locate(&problem.pointer),
            operation: operation_of(&bundle.document, &problem.pointer),
            pointer: problem.pointer,
            message: problem.message,
            mend: problem.mend,
        });
        Diagnostics(found.collect())
    }
}

/// The operation id of the operation in which `pointer` lies.
fn operation_of(document: &Value, pointer: &str) -> Option<String> {
    let operation: Vec<&str> = pointer.splitn(5, '/').take(4).collect();
    let id = document.pointer(&format!("{}/operationId", operation.join("/")))?;
    id.as_str().map(str::to_owned)
}

/// How often each rule applied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report(BTreeMap<&'static str, usize>);

impl Report {
    /// How often the rule of this name applied.
    pub fn hits(&self, rule: &str) -> usize {
        self.0.get(rule).copied().unwrap_or_default()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (rule, hits) in self.0.iter().filter(|(_, hits)| **hits > 0) {
            writeln!(f, "{hits:>6}  {rule}")?;
        }
        Ok(())
    }
}

/// What normalisation makes of a document.
#[derive(Debug)]
pub(crate) struct Normalised {
    /// The document with one way to say each thing; the rewrite step reads it.
    pub model: Value,
    /// The copy for progenitor.
    pub input: Value,
    /// How often each rule applied.
    pub report: Report,
}

/// One way to say each thing.
const MODEL: &[Rule] = &[
    openapi_version::RULE,
    inline_components::RULE,
    alternatives::RULE,
    all_of::RULE,
    inline_types::RULE,
    constraints::RULE,
    closed_objects::RULE,
    formats::RULE,
    plain_aliases::RULE,
    one_of::GROUPS,
    media_types::RULE,
    success::RULE,
    parameters::RULE,
    names::RULE,
    prose::RULE,
];

/// What progenitor must not see.
const INPUT: &[Rule] = &[
    errors::RULE,
    rust_names::RULE,
    nullable::RULE,
    raw_json::RULE,
    secrets::RULE,
    timestamps::RULE,
    resources::RULE,
    ordered::RULE,
    enums::RULE,
    unions::RULE,
    one_of::RULE,
    tuples::RULE,
    optional_collections::RULE,
    version::RULE,
];

/// Runs all rules on the bundled document.
pub(crate) fn normalise(bundle: &Bundle) -> Result<Normalised, Diagnostics> {
    let mut report = Report::default();
    let mut model = bundle.document.clone();
    run(MODEL, &mut model, &mut report, bundle)?;
    let mut input = model.clone();
    run(INPUT, &mut input, &mut report, bundle)?;
    Ok(Normalised {
        model,
        input,
        report,
    })
}

fn run(
    rules: &[Rule],
    document: &mut Value,
    report: &mut Report,
    bundle: &Bundle,
) -> Result<(), Diagnostics> {
    for rule in rules {
        let mut problems = Problems::default();
        let hits = (rule.apply)(document, &mut problems);
        if !problems.is_empty() {
            return Err(problems.into_diagnostics(rule.name, bundle));
        }
        *report.0.entry(rule.name).or_default() += hits;
    }
    Ok(())
}

/// A schema that typify replaces by the type of the client runtime with this name.
fn runtime_type(name: &str) -> Value {
    serde_json::json!({"x-rust-type": {"crate": "client-runtime", "version": "*", "path": format!("client_runtime::{name}")}})
}

/// Puts the runtime type in the place of `schema`, keeping its description.
fn replace_by_runtime_type(schema: &mut Value, name: &str) {
    let description = schema.get("description").cloned();
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    let mut replacement = runtime_type(name);
    if nullable {
        // typify takes x-rust-type for the whole schema, so the null goes around it.
        replacement = serde_json::json!({"nullable": true, "allOf": [replacement]});
    }
    if let Some(description) = description {
        replacement["description"] = description;
    }
    *schema = replacement;
}

#[cfg(test)]
mod testing {
    use serde_json::Value;

    use super::{Problems, Rule};

    /// Runs one rule: the document after it and the number of hits.
    pub(super) fn after(rule: &Rule, mut document: Value) -> (Value, usize) {
        let mut problems = Problems::default();
        let hits = (rule.apply)(&mut document, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        (document, hits)
    }

    /// Runs one rule that must refuse: the message and the mend of the first problem.
    pub(super) fn refusal(rule: &Rule, mut document: Value) -> String {
        let mut problems = Problems::default();
        (rule.apply)(&mut document, &mut problems);
        let first = problems.0.into_iter().next().expect("the rule refuses");
        format!("{}: {}; {}", first.pointer, first.message, first.mend)
    }

    /// A document with these schema components.
    pub(super) fn schemas(schemas: Value) -> Value {
        serde_json::json!({"paths": {}, "components": {"schemas": schemas}})
    }

    /// A document with one operation `GET /things`.
    pub(super) fn operation(operation: Value) -> Value {
        serde_json::json!({"paths": {"/things": {"get": operation}}, "components": {"schemas": {}}})
    }
}
