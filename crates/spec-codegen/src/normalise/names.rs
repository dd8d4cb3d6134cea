//! Names that would become the same Rust name, or that Rust code around the types needs itself, are refused.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::resources::id_types;
use super::{Problems, Rule};
use crate::document::{each_operation, escape, schemas};

pub(super) const RULE: Rule = Rule {
    name: "names",
    apply,
};

/// What the generated code uses without a path.
const RESERVED: [&str; 31] = [
    "Option",
    "Vec",
    "String",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Self",
    "Default",
    "Debug",
    "Clone",
    "PartialEq",
    "Into",
    "From",
    "IntoIterator",
    "BTreeMap",
    "Map",
    "Value",
    "Serialize",
    "Deserialize",
    "Nullable",
    "RawJson",
    "Lazy",
    "Secret",
    "Concealed",
    "Date",
    "Timestamp",
    "Extra",
    "OrderedMap",
];

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let names = schemas(document).into_iter().flatten();
    let ids = id_types(document);
    let mut types: BTreeMap<String, &str> = BTreeMap::new();
    for (name, schema) in names {
        let pointer = format!("/components/schemas/{}", escape(name));
        let rust = type_name(name);
        if RESERVED.contains(&rust.as_str()) {
            problems.add(
                &pointer,
                format!("the schema {name} would hide Rust's own `{rust}`"),
                "rename the schema",
            );
        }
        if ids.contains(&rust) {
            problems.add(
                &pointer,
                format!(
                    "the schema {name} has the name of a type of ids, which `x-resources` makes"
                ),
                "rename the schema, or write `x-resource` where the id stands",
            );
        }
        if let Some(other) = types.insert(rust.clone(), name) {
            problems.add(
                &pointer,
                format!("the schemas {other} and {name} would both become `{rust}`"),
                "rename one of them",
            );
        }
        let mut fields: BTreeMap<String, &str> = BTreeMap::new();
        for (property, schema) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let field = property_field(property, schema);
            if let Some(other) = fields.insert(field.clone(), property) {
                problems.add(
                    format!("{pointer}/properties/{}", escape(property)),
                    format!("the properties {other} and {property} would both become `{field}`"),
                    "give one of them another name in Rust with `x-rust-name`",
                );
            }
        }
    }
    let mut methods: BTreeMap<String, String> = BTreeMap::new();
    each_operation(document, |pointer, _, _, operation| {
        let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
            problems.add(
                pointer,
                "the operation has no operationId",
                "add one: a verb and a noun, like listProjects",
            );
            return;
        };
        let method = id.to_snake_case();
        if [
            "new",
            "with",
            "core",
            "from_core",
            "builder",
            "from_env",
            "fmt",
            "clone",
        ]
        .contains(&method.as_str())
        {
            problems.add(
                pointer,
                format!("operationId {id} would become `{method}`, a method that every client has"),
                "rename the operation",
            );
        }
        if let Some(other) = methods.insert(method.clone(), id.to_owned()) {
            problems.add(
                pointer,
                format!("the operationIds {other} and {id} would both become `{method}`"),
                "rename one of them",
            );
        }
        collisions(pointer, operation, problems);
    });
    0
}

fn collisions(pointer: &str, operation: &Value, problems: &mut Problems) {
    let mut setters: BTreeMap<String, &str> = BTreeMap::new();
    for own in [
        "send",
        "stream",
        "keyset",
        "wait",
        "send_and_wait",
        "body",
        "with_form_body",
        "new",
        "request",
    ] {
        setters.insert(own.to_owned(), own);
    }
    for (index, parameter) in operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if let Some(other) = setters.insert(field_name(name), name) {
            problems.add(
                format!("{pointer}/parameters/{index}"),
                format!(
                    "the parameter {name} and {other} would both become `{}`",
                    field_name(name)
                ),
                "leave one out, or move it into the body",
            );
        }
    }
}

/// The Rust type of a schema component.
pub fn type_name(component: &str) -> String {
    component
        .replace(|letter: char| !letter.is_alphanumeric(), "-")
        .to_upper_camel_case()
}

/// The Rust field of a property: what `x-rust-name` says, else made of its name.
pub(crate) fn property_field(wire: &str, schema: &Value) -> String {
    schema
        .get("x-rust-name")
        .and_then(Value::as_str)
        .map_or_else(|| field_name(wire), str::to_owned)
}

/// The Rust field or setter of a property or parameter, without the underscore that a keyword gets.
pub fn field_name(wire: &str) -> String {
    wire.replace('\'', "")
        .replace(|letter: char| !letter.is_alphanumeric(), "-")
        .to_snake_case()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{refusal, schemas};

    #[test]
    fn equal_rust_names_are_refused() {
        let refused = refusal(&RULE, schemas(json!({"FooBar": {}, "foo_bar": {}})));
        assert!(refused.contains("both become `FooBar`"), "{refused}");
        let refused = refusal(
            &RULE,
            schemas(json!({"A": {"properties": {"fooBar": {}, "foo_bar": {}}}})),
        );
        assert!(refused.contains("both become `foo_bar`"), "{refused}");
    }

    #[test]
    fn a_schema_that_would_hide_a_rust_type_is_refused() {
        assert!(
            refusal(&RULE, schemas(json!({"Option": {}}))).contains("hide Rust's own `Option`")
        );
    }

    #[test]
    fn a_parameter_named_like_a_method_of_the_builder_is_refused() {
        let document = json!({"paths": {"/a": {"get": {"operationId": "getA", "parameters": [{"name": "send", "in": "query"}]}}}});
        assert!(refusal(&RULE, document).contains("both become `send`"));
    }
}
