//! References to parameters, bodies, responses and headers are replaced by what they refer to, and the parameters of a path
//! are put into each of its operations: an operation says everything about itself.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::{METHODS, escape};

pub(super) const RULE: Rule = Rule {
    name: "inline-components",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let components = document
        .get_mut("components")
        .map(Value::take)
        .unwrap_or_default();
    let mut hits = 0;
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        let pointer = format!("/paths/{}", escape(path));
        let shared = item
            .as_object_mut()
            .and_then(|item| item.remove("parameters"));
        let shared: Vec<Value> = shared
            .and_then(|shared| shared.as_array().cloned())
            .unwrap_or_default();
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                hits += add_shared(operation, &shared, &components);
                hits += inline(
                    &format!("{pointer}/{method}"),
                    operation,
                    &components,
                    problems,
                );
            }
        }
    }
    if let Some(place) = document.get_mut("components") {
        *place = components;
        for kind in ["parameters", "requestBodies", "responses", "headers"] {
            place.as_object_mut().map(|place| place.remove(kind));
        }
    }
    hits
}

/// Adds the parameters of the path that the operation doesn't override.
fn add_shared(operation: &mut Value, shared: &[Value], components: &Value) -> usize {
    let key = |parameter: &Value| {
        let parameter = target(parameter, components).unwrap_or(parameter);
        (parameter.get("name").cloned(), parameter.get("in").cloned())
    };
    let own: Vec<_> = operation
        .get("parameters")
        .and_then(Value::as_array)
        .map(|own| own.iter().map(key).collect())
        .unwrap_or_default();
    let added: Vec<Value> = shared
        .iter()
        .filter(|parameter| !own.contains(&key(parameter)))
        .cloned()
        .collect();
    let hits = added.len();
    if hits > 0 {
        match operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            Some(parameters) => parameters.extend(added),
            None => operation["parameters"] = Value::Array(added),
        }
    }
    hits
}

fn inline(
    pointer: &str,
    operation: &mut Value,
    components: &Value,
    problems: &mut Problems,
) -> usize {
    let mut hits = 0;
    let mut one = |pointer: String, value: &mut Value| {
        if value.get("$ref").is_some() {
            match target(value, components) {
                Some(found) => {
                    *value = found.clone();
                    hits += 1;
                }
                None => problems.add(
                    pointer,
                    format!("{} refers to nothing", value["$ref"]),
                    "define the component or mend the reference",
                ),
            }
        }
    };
    if let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            one(format!("{pointer}/parameters/{index}"), parameter);
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        one(format!("{pointer}/requestBody"), body);
    }
    if let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    {
        for (status, response) in responses.iter_mut() {
            one(format!("{pointer}/responses/{status}"), response);
            // headers are documentation: the runtime hands out every header of a response
            if let Some(response) = response.as_object_mut() {
                response.remove("headers");
            }
        }
    }
    hits
}

/// What a reference into the components refers to.
fn target<'a>(value: &Value, components: &'a Value) -> Option<&'a Value> {
    let mut pointer = value.get("$ref")?.as_str()?.strip_prefix("#/components")?;
    for _ in 0..16 {
        let found = components.pointer(pointer)?;
        match found.get("$ref").and_then(Value::as_str) {
            Some(next) => pointer = next.strip_prefix("#/components")?,
            None => return Some(found),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, refusal};

    #[test]
    fn shared_parameters_and_responses_stand_in_the_operation() {
        let (document, hits) = after(
            &RULE,
            json!({
                "paths": {"/a/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}],
                    "get": {"responses": {"404": {"$ref": "#/components/responses/Missing"}}}}},
                "components": {"parameters": {"Id": {"name": "id", "in": "path"}}, "responses": {"Missing": {"description": "none"}}},
            }),
        );
        assert_eq!(
            document["paths"]["/a/{id}"]["get"],
            json!({
                "parameters": [{"name": "id", "in": "path"}],
                "responses": {"404": {"description": "none"}},
            })
        );
        assert_eq!(hits, 3);
    }

    #[test]
    fn a_reference_to_nothing_is_refused() {
        let message = refusal(
            &RULE,
            json!({"paths": {"/a": {"get": {"parameters": [{"$ref": "#/components/parameters/No"}]}}}}),
        );
        assert_eq!(
            message,
            "/paths/~1a/get/parameters/0: \"#/components/parameters/No\" refers to nothing; define the component or mend the reference"
        );
    }
}
