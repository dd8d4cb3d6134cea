//! A JSON body as a form.

use crate::path::escape_into;
use serde_json::Value;

/// How a body that is JSON by nature is sent instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormMedia {
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    /// `multipart/form-data`
    Multipart,
}

/// Why a body can't be a form, as the end of a sentence that starts with the body.
pub(crate) type FormProblem = String;

/// The fields of a form: nested objects as `a[b]`, lists as `a[]`, `null` as the text `null`.
pub(crate) fn fields(body: &Value) -> Result<Vec<(String, String)>, FormProblem> {
    let Value::Object(members) = body else {
        return Err("must be an object to be sent as a form".to_owned());
    };
    let mut fields = Vec::new();
    for (name, value) in members {
        flatten(name.clone(), value, &mut fields)?;
    }
    Ok(fields)
}

fn flatten(
    name: String,
    value: &Value,
    fields: &mut Vec<(String, String)>,
) -> Result<(), FormProblem> {
    match value {
        Value::Object(members) if members.is_empty() => Err(empty(&name, "object")),
        Value::Object(members) => members
            .iter()
            .try_for_each(|(key, value)| flatten(format!("{name}[{key}]"), value, fields)),
        Value::Array(values) if values.is_empty() => Err(empty(&name, "list")),
        Value::Array(values) => values
            .iter()
            .try_for_each(|value| flatten(format!("{name}[]"), value, fields)),
        Value::String(text) => {
            fields.push((name, text.clone()));
            Ok(())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            fields.push((name, value.to_string()));
            Ok(())
        }
    }
}

/// A form has no way to say "empty", and leaving the field out means "unchanged".
fn empty(name: &str, what: &str) -> FormProblem {
    format!("holds an empty {what} at `{name}`, which a form can't express; send it as JSON")
}

/// The fields as `application/x-www-form-urlencoded`.
pub(crate) fn url_encoded(fields: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in fields {
        if !out.is_empty() {
            out.push('&');
        }
        escape_into(&mut out, name);
        out.push('=');
        escape_into(&mut out, value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nested_values_lists_and_null_have_the_names_that_vendors_read() {
        let body = json!({
            "name": "a b",
            "permissions": {"project_access": null, "deep": {"x": true}},
            "tags": ["x", 2],
            "variables": [{"key": "A", "value": "1&2"}],
        });
        let fields = fields(&body).unwrap();
        let table = [
            ("name", "a b"),
            ("permissions[project_access]", "null"),
            ("permissions[deep][x]", "true"),
            ("tags[]", "x"),
            ("tags[]", "2"),
            ("variables[][key]", "A"),
            ("variables[][value]", "1&2"),
        ];
        for (name, value) in table {
            assert!(
                fields.contains(&(name.to_owned(), value.to_owned())),
                "{name}: {fields:?}"
            );
        }
        assert_eq!(fields.len(), table.len());
        assert!(url_encoded(&fields).contains("permissions%5Bproject_access%5D=null"));
        assert!(url_encoded(&fields).contains("value%5D=1%262"));
    }

    #[test]
    fn what_a_form_can_t_say_is_refused() {
        for body in [
            json!([]),
            json!("x"),
            json!({"a": []}),
            json!({"a": {"b": {}}}),
        ] {
            assert!(fields(&body).is_err(), "{body}");
        }
    }
}
