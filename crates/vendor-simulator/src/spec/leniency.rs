//! `x-lenient` of the document and of a schema, written on every property that it holds for.

use serde_json::{Value, json};

pub(super) fn spread(document: &mut Value) {
    let everywhere = forms(document);
    let schemas = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut);
    for schema in schemas.into_iter().flat_map(|schemas| schemas.values_mut()) {
        let inherited = [everywhere.clone(), forms(schema)].concat();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for property in properties.into_iter().flat_map(|all| all.values_mut()) {
            let own = forms(property);
            let fitting: Vec<&String> = inherited
                .iter()
                .filter(|form| fits(property, form) && !own.contains(form))
                .chain(&own)
                .collect();
            if !fitting.is_empty() {
                let fitting = json!(fitting);
                property["x-lenient"] = fitting;
            }
        }
    }
}

fn forms(value: &Value) -> Vec<String> {
    let forms = value.get("x-lenient").and_then(Value::as_array);
    let forms = forms.into_iter().flatten().filter_map(Value::as_str);
    forms.map(str::to_owned).collect()
}

/// Whether a form is one of the property's type; what is inherited holds for other types too.
fn fits(property: &Value, form: &str) -> bool {
    let kind = property.get("type").and_then(Value::as_str);
    match form {
        "string-number" => matches!(kind, Some("integer" | "number")),
        "float-integer" => kind == Some("integer"),
        "string-boolean" => kind == Some("boolean"),
        "number-string" => kind == Some("string"),
        "single-list" => kind == Some("array"),
        "empty-object" => kind == Some("object"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_the_document_hold_for_properties_of_their_type_only() {
        let mut document = json!({
            "x-lenient": ["string-number", "string-boolean"],
            "components": {"schemas": {"A": {"properties": {
                "count": {"type": "integer"},
                "open": {"type": "boolean"},
                "name": {"type": "string", "x-lenient": ["number-string"]},
                "rest": {"type": "object"},
            }}}},
        });
        spread(&mut document);
        let properties = &document["components"]["schemas"]["A"]["properties"];
        assert_eq!(properties["count"]["x-lenient"], json!(["string-number"]));
        assert_eq!(properties["open"]["x-lenient"], json!(["string-boolean"]));
        assert_eq!(properties["name"]["x-lenient"], json!(["number-string"]));
        assert_eq!(properties["rest"].get("x-lenient"), None);
    }
}
