//! The places of a document that can be changed, by their JSON pointers.

use serde_json::{Map, Value};

use crate::Rng;
use crate::role::{self, Role};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// One of several places.
pub(crate) fn draw<T>(rng: &mut Rng, places: Vec<T>) -> Option<T> {
    rng.choice(places)
}

/// A key as a token of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A pointer as people read it.
pub(crate) fn shown(pointer: &str) -> String {
    format!("`{}`", spec_codegen::diagnostic::key_path(pointer))
}

/// The object at a pointer.
pub(crate) fn object_mut<'d>(
    document: &'d mut Value,
    pointer: &str,
) -> Option<&'d mut Map<String, Value>> {
    document.pointer_mut(pointer)?.as_object_mut()
}

/// The members of the object at a pointer; none if it isn't there.
pub(crate) fn members<'d>(
    document: &'d Value,
    pointer: &str,
) -> impl Iterator<Item = (&'d String, &'d Value)> + use<'d> {
    document
        .pointer(pointer)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// All path items: pointers.
pub(crate) fn path_items(document: &Value) -> Vec<String> {
    members(document, "/paths")
        .map(|(path, _)| format!("/paths/{}", escape(path)))
        .collect()
}

/// All operations: pointers.
pub(crate) fn operations(document: &Value) -> Vec<String> {
    let of_item = |item: String| {
        METHODS
            .iter()
            .map(move |method| format!("{item}/{method}"))
            .filter(|pointer| document.pointer(pointer).is_some())
    };
    path_items(document).into_iter().flat_map(of_item).collect()
}

/// The operations that have a member.
pub(crate) fn operations_with(document: &Value, key: &str) -> Vec<String> {
    let has = |pointer: &String| document.pointer(&format!("{pointer}/{key}")).is_some();
    operations(document).into_iter().filter(has).collect()
}

/// The entries of all lists of parameters, references too: pointers.
pub(crate) fn parameter_entries(document: &Value) -> Vec<String> {
    let lists = path_items(document).into_iter().chain(operations(document));
    let entries = lists.flat_map(|owner| {
        let list = format!("{owner}/parameters");
        let count = document
            .pointer(&list)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        (0..count).map(move |index| format!("{list}/{index}"))
    });
    entries.collect()
}

/// The parameters themselves, where they are written: pointers.
pub(crate) fn parameters(document: &Value) -> Vec<String> {
    let components = members(document, "/components/parameters")
        .map(|(name, _)| format!("/components/parameters/{}", escape(name)));
    let written = |pointer: &String| document.pointer(&format!("{pointer}/$ref")).is_none();
    parameter_entries(document)
        .into_iter()
        .chain(components)
        .filter(written)
        .collect()
}

/// The schemas that travel this way only, their properties, and the items of lists and the values of maps in these: pointers.
pub(crate) fn values(document: &Value, role: Role) -> Vec<String> {
    let with_properties = |schema: String| {
        let names = members(document, &format!("{schema}/properties"));
        let properties: Vec<String> = names
            .map(|(name, _)| format!("{schema}/properties/{}", escape(name)))
            .collect();
        properties.into_iter().chain([schema])
    };
    let with_inner = |pointer: String| {
        let inner = ["items", "additionalProperties"].map(|key| format!("{pointer}/{key}"));
        inner.into_iter().chain([pointer])
    };
    role::schemas(document, role)
        .into_iter()
        .flat_map(with_properties)
        .flat_map(with_inner)
        .filter(|pointer| document.pointer(pointer).is_some_and(Value::is_object))
        .collect()
}

/// What a pointer leads to, after a reference.
pub(crate) fn resolve<'d>(document: &'d Value, pointer: &str) -> Option<&'d Value> {
    let value = document.pointer(pointer)?;
    match text(value, "$ref") {
        Some(reference) => document.pointer(reference.strip_prefix('#')?),
        None => Some(value),
    }
}

/// A member that is a text.
pub(crate) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// Whether a flag is there and set.
pub(crate) fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// All operation ids.
pub(crate) fn operation_ids(document: &Value) -> Vec<String> {
    let id = |pointer: &String| Some(text(document.pointer(pointer)?, "operationId")?.to_owned());
    operations(document).iter().filter_map(id).collect()
}
