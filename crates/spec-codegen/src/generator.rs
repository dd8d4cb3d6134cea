//! Runs progenitor. It panics on many shapes instead of returning an error, so it runs under `catch_unwind`, and a failure is narrowed down to the
//! operation or schema that causes it.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use serde::Deserialize;
use serde_json::Value;

use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{METHODS, each_operation, each_reference, escape, schemas, schemas_mut};
use crate::essence::essence;

/// What progenitor makes of the normalised document, as far as the rewrite step reads it.
///
/// `replaced` are the schema components that the rewrite step writes itself.
pub(crate) fn run(
    input: &Value,
    replaced: &[String],
    bundle: &Bundle,
) -> Result<syn::File, Diagnostics> {
    let failure = match attempt(input, replaced) {
        Ok(file) => return Ok(file),
        Err(failure) => failure,
    };
    let pointer = culprit(input, replaced);
    let operation = pointer
        .as_deref()
        .and_then(|pointer| bundle.document.pointer(&format!("{pointer}/operationId")));
    Err(Diagnostic {
        rule: "progenitor",
        location: pointer.as_deref().and_then(|pointer| bundle.origins.locate(pointer)),
        operation: operation.and_then(Value::as_str).map(str::to_owned),
        pointer: pointer.unwrap_or_default(),
        message: format!("progenitor refuses this: {failure}"),
        mend: "write the shape in another way (specs/README.md lists what is supported), or add a normaliser rule for it".to_owned(),
    }
    .into())
}

/// One run; the error is what progenitor said or panicked with.
fn attempt(input: &Value, replaced: &[String]) -> Result<syn::File, String> {
    let document = openapiv3::OpenAPI::deserialize(input).map_err(|error| error.to_string())?;
    let tokens = quietly(|| {
        let mut settings = GenerationSettings::default();
        settings
            .with_interface(InterfaceStyle::Builder)
            .with_tag(TagStyle::Merged)
            .with_map_type("::std::collections::BTreeMap")
            .with_crate("client-runtime", CrateVers::Any, None);
        for name in replaced {
            let path = format!("crate::types::{}", crate::normalise::type_name(name));
            settings.with_replacement(name, path, [TypeImpl::Display].into_iter());
        }
        Generator::new(&settings)
            .generate_tokens(&document)
            .map_err(|error| error.to_string())
    })??;
    syn::parse2(essence(tokens)).map_err(|error| format!("its output is no Rust code: {error}"))
}

/// Runs `work`, turning a panic into its message and keeping it off the terminal.
fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // the hook is the process's: only one generation at a time may replace it
    static HOOK: Mutex<()> = Mutex::new(());
    let guard = HOOK
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    std::panic::set_hook(previous);
    drop(guard);
    outcome.map_err(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        text.unwrap_or("a panic without a message")
            .chars()
            .take(400)
            .collect()
    })
}

/// The place that makes progenitor fail: the first schema or, when the schemas are sound, the first operation that fails alone.
fn culprit(input: &Value, replaced: &[String]) -> Option<String> {
    if attempt(&without_operations(input), replaced).is_err() {
        let names = schemas(input).into_iter().flatten().map(|(name, _)| name);
        let failing = names
            .into_iter()
            .find(|name| attempt(&only_schema(input, name), replaced).is_err());
        return failing.map(|name| format!("/components/schemas/{}", escape(name)));
    }
    let mut operations = Vec::new();
    each_operation(input, |pointer, path, method, _| {
        operations.push((pointer.to_owned(), path, method))
    });
    let failing = operations
        .into_iter()
        .find(|(_, path, method)| attempt(&only_operation(input, path, method), replaced).is_err());
    failing.map(|(pointer, ..)| pointer)
}

fn without_operations(input: &Value) -> Value {
    let mut document = input.clone();
    document["paths"] = serde_json::json!({});
    document
}

/// The document with one operation and the schemas that it needs.
fn only_operation(input: &Value, path: &str, method: &str) -> Value {
    let mut item = input["paths"][path].clone();
    if let Some(members) = item.as_object_mut() {
        members.retain(|key, _| key == method || !METHODS.contains(&key.as_str()));
    }
    let mut needed = BTreeSet::new();
    let mut next = Vec::new();
    each_reference(&item, &mut |name| next.push(name.to_owned()));
    while let Some(name) = next.pop() {
        if let (true, Some(schema)) = (
            needed.insert(name.clone()),
            schemas(input).and_then(|schemas| schemas.get(&name)),
        ) {
            each_reference(schema, &mut |name| next.push(name.to_owned()));
        }
    }
    let mut document = input.clone();
    document["paths"] = serde_json::json!({ path: item });
    if let Some(schemas) = schemas_mut(&mut document) {
        schemas.retain(|name, _| needed.contains(name));
    }
    document
}

/// The document with one schema; what it refers to becomes a free-form object.
fn only_schema(input: &Value, name: &str) -> Value {
    let mut document = without_operations(input);
    if let Some(schemas) = schemas_mut(&mut document) {
        for (other, schema) in schemas.iter_mut() {
            if other != name {
                *schema = serde_json::json!({"type": "object"});
            }
        }
    }
    document
}
