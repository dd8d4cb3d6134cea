//! One media type a body. JSON comes first; a form beside it is kept as an option of the operation (`x-form-media`), everything else is bytes.
//! The component of a form that is a file and nothing else goes away: nobody could do anything with its type.

use serde_json::{Map, Value, json};

use super::{Problems, Rule};
use crate::document::{each_operation_beside, each_reference, referenced, resolve, schemas_mut};

pub(super) const RULE: Rule = Rule {
    name: "media-types",
    apply,
};

/// Where the rule notes the form media types of a body: `urlencoded`, `multipart`; an extension of the model only.
pub(crate) const FORM_MEDIA: &str = "x-form-media";
/// Where the rule notes that a body can only go out as a form.
pub(crate) const FORM_ONLY: &str = "x-form-only";
/// Where the rule notes the part of a form that is a file and nothing else.
pub(crate) const FILE_PART: &str = "x-file-part";
/// Where the rule notes the media type of a body that goes out as bytes, and of an answer that is read as bytes.
pub(crate) const BYTES_MEDIA: &str = "x-bytes-media";

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    let mut files = Vec::new();
    each_operation_beside(document, |document, pointer, operation| {
        if let Some(body) = operation.get_mut("requestBody") {
            let form = body.pointer("/content/multipart~1form-data/schema");
            let form = form.and_then(referenced).map(str::to_owned);
            hits += request(document, &format!("{pointer}/requestBody"), body, problems);
            files.extend(form.filter(|_| body.get(FILE_PART).is_some()));
        }
        for (_, response) in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            hits += self::response(response);
        }
    });
    for file in files {
        forget(document, &file);
    }
    hits
}

/// Takes a component away that nothing refers to.
fn forget(document: &mut Value, component: &str) {
    let mut is_used = false;
    each_reference(document, &mut |name| is_used |= name == component);
    if let (false, Some(schemas)) = (is_used, schemas_mut(document)) {
        schemas.remove(component);
    }
}

/// Whether this is JSON: `application/json`, with parameters or a vendor prefix (`application/vnd.x+json`).
pub(crate) fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence.ends_with("+json") && !essence.contains("patch")
}

fn form(media: &str) -> Option<&'static str> {
    match media {
        "application/x-www-form-urlencoded" => Some("urlencoded"),
        "multipart/form-data" => Some("multipart"),
        _ => None,
    }
}

fn request(document: &Value, pointer: &str, body: &mut Value, problems: &mut Problems) -> usize {
    let Some(content) = body.get("content").and_then(Value::as_object).cloned() else {
        return 0;
    };
    let json = content.iter().find(|(media, _)| is_json(media));
    let forms: Vec<(&str, &Value)> = content
        .iter()
        .filter_map(|(media, value)| Some((form(media)?, value)))
        .filter(|(_, value)| !has_file(document, value))
        .collect();
    let schema = |value: &Value| value.get("schema").cloned().unwrap_or_else(|| json!({}));
    let chosen = match (json, forms.first()) {
        (Some((_, json)), _) => {
            if forms
                .iter()
                .any(|(_, form)| form.get("schema") != json.get("schema"))
            {
                problems.add(
                    pointer,
                    "the form body has another schema than the JSON body",
                    "give both the same $ref",
                );
            }
            json!({"application/json": {"schema": schema(json)}})
        }
        (None, Some((_, form))) => {
            body[FORM_ONLY] = true.into();
            json!({"application/json": {"schema": schema(form)}})
        }
        (None, None) => {
            if let Some(form) = content.get("multipart/form-data")
                && let Some(part) = file_alone(document, form)
            {
                body[FILE_PART] = part.into();
            }
            if let Some(media) = content.keys().next() {
                body[BYTES_MEDIA] = media.as_str().into();
            }
            json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
        }
    };
    if !forms.is_empty() {
        body[FORM_MEDIA] = forms.iter().map(|(name, _)| *name).collect();
    }
    let changed = usize::from(body["content"] != chosen);
    body["content"] = chosen;
    changed
}

/// Whether a multipart body has a file in it: one with other parts is sent by hand-written code.
fn has_file(document: &Value, media: &Value) -> bool {
    parts(document, media).is_some_and(|parts| parts.values().any(is_file))
}

/// The name of the file, where it is the only part of a multipart body.
fn file_alone(document: &Value, media: &Value) -> Option<String> {
    let mut parts = parts(document, media)?.iter();
    let (name, part) = parts.next()?;
    (parts.next().is_none() && is_file(part)).then(|| name.clone())
}

fn parts<'d>(document: &'d Value, media: &'d Value) -> Option<&'d Map<String, Value>> {
    let schema = resolve(document, media.get("schema")?)?;
    schema.get("properties")?.as_object()
}

fn is_file(part: &Value) -> bool {
    part.get("format").and_then(Value::as_str) == Some("binary")
}

fn response(response: &mut Value) -> usize {
    let Some(content) = response.get("content").and_then(Value::as_object) else {
        return 0;
    };
    if content.is_empty() {
        return 0;
    }
    let (chosen, bytes) = match content.iter().find(|(media, _)| is_json(media)) {
        Some((_, json)) => (
            json!({"application/json": {"schema": json.get("schema").cloned().unwrap_or_else(|| json!({}))}}),
            None,
        ),
        None => (
            json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}),
            only(content),
        ),
    };
    let changed = usize::from(response["content"] != chosen);
    if let Some(media) = bytes {
        response[BYTES_MEDIA] = media.into();
    }
    response["content"] = chosen;
    changed
}

/// The media type, if there is one only.
fn only(content: &Map<String, Value>) -> Option<String> {
    match content.keys().collect::<Vec<_>>()[..] {
        [media] => Some(media.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, operation, refusal};

    #[test]
    fn a_form_beside_json_becomes_an_option() {
        let schema = json!({"$ref": "#/components/schemas/A"});
        let (document, hits) = after(
            &RULE,
            operation(json!({"requestBody": {"content": {
            "application/json": {"schema": schema}, "multipart/form-data": {"schema": schema}}}})),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["requestBody"],
            json!({
            "content": {"application/json": {"schema": schema}}, "x-form-media": ["multipart"]})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_form_with_another_schema_is_refused() {
        let message = refusal(
            &RULE,
            operation(json!({"requestBody": {"content": {
            "application/json": {"schema": {"type": "object"}}, "multipart/form-data": {"schema": {"type": "string"}}}}})),
        );
        assert!(message.contains("another schema"), "{message}");
    }

    #[test]
    fn text_and_files_are_bytes() {
        let (document, _) = after(
            &RULE,
            operation(
                json!({"responses": {"200": {"content": {"text/plain": {"schema": {"type": "string"}}}}}}),
            ),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["responses"]["200"]["content"],
            json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["responses"]["200"][BYTES_MEDIA],
            "text/plain"
        );
    }

    #[test]
    fn a_body_of_another_type_goes_out_as_bytes_under_its_own_name() {
        let (document, _) = after(
            &RULE,
            operation(
                json!({"requestBody": {"content": {"application/merge-patch+json": {"schema": {}}}}}),
            ),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["requestBody"][BYTES_MEDIA],
            "application/merge-patch+json"
        );
    }

    #[test]
    fn json_with_parameters_or_a_prefix_is_json() {
        assert!(is_json("application/json;charset=utf-8") && is_json("application/problem+json"));
        assert!(!is_json("application/json-patch+json") && !is_json("text/json5"));
    }
}
