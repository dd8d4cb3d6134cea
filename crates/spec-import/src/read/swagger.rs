//! OpenAPI 2.0 (Swagger) said in the words of 3.0.

use serde_json::{Map, Value, json};

use crate::document::{METHODS, Notes, escape, is_true, items, members, text};

/// What a 2.0 parameter says of its value, and a 3.0 parameter says in its `schema`.
const VALUE_KEYWORDS: [&str; 19] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "additionalProperties",
    "properties",
];

/// The 2.0 document as a 3.0 one.
pub(super) fn translate(published: &Value, notes: &mut Notes) -> Value {
    let mut document = json!({"openapi": "3.0.3"});
    for key in ["info", "tags", "security", "externalDocs"] {
        if let Some(value) = published.get(key) {
            document[key] = value.clone();
        }
    }
    let servers = servers(published);
    if !servers.is_empty() {
        document["servers"] = servers.into();
    }
    let mut reader = Reader { published, notes };
    let mut paths = Map::new();
    for (path, item) in members(published, "paths").filter(|(path, _)| !path.starts_with("x-")) {
        let pointer = format!("/paths/{}", escape(path));
        paths.insert(path.clone(), reader.path_item(&pointer, item));
    }
    let schemas: Map<String, Value> = members(published, "definitions")
        .map(|(name, value)| (name.clone(), schema(value)))
        .collect();
    let responses: Map<String, Value> = members(published, "responses")
        .map(|(name, value)| (name.clone(), reader.response(value, &json!({}))))
        .collect();
    let schemes: Map<String, Value> = members(published, "securityDefinitions")
        .map(|(name, value)| (name.clone(), security_scheme(value)))
        .collect();
    if let Some(paths_found) = published.get("paths") {
        // a value that is no mapping is refused with its place later
        document["paths"] = if paths_found.is_object() {
            paths.into()
        } else {
            paths_found.clone()
        };
    }
    document["components"] =
        json!({"schemas": schemas, "responses": responses, "securitySchemes": schemes});
    document
}

fn servers(published: &Value) -> Vec<Value> {
    let base = text(published, "basePath")
        .unwrap_or_default()
        .trim_end_matches('/');
    let Some(host) = text(published, "host") else {
        return match base {
            "" => Vec::new(),
            base => vec![json!({"url": base})],
        };
    };
    let mut schemes: Vec<&str> = items(published, "schemes")
        .filter_map(Value::as_str)
        .collect();
    // what is sent in the clear is no choice where there is another
    if schemes.is_empty() || schemes.contains(&"https") {
        schemes = vec!["https"];
    }
    schemes
        .iter()
        .map(|scheme| json!({"url": format!("{scheme}://{host}{base}")}))
        .collect()
}

struct Reader<'d, 'n> {
    published: &'d Value,
    notes: &'n mut Notes,
}

impl Reader<'_, '_> {
    fn path_item(&mut self, pointer: &str, item: &Value) -> Value {
        let mut result = json!({});
        if let Some(reference) = item.get("$ref") {
            result["$ref"] = reference.clone();
        }
        let shared: Vec<&Value> = items(item, "parameters").collect();
        for method in METHODS {
            if let Some(operation) = item.get(method).filter(|operation| operation.is_object()) {
                result[method] = self.operation(&format!("{pointer}/{method}"), operation, &shared);
            }
        }
        result
    }

    fn operation(&mut self, pointer: &str, operation: &Value, shared: &[&Value]) -> Value {
        let mut result = json!({});
        for (key, value) in operation.as_object().into_iter().flatten() {
            let is_moved = ["parameters", "responses", "consumes", "produces", "schemes"]
                .contains(&key.as_str());
            if !is_moved {
                result[key] = value.clone();
            }
        }
        let (mut body, mut form, mut parameters) = (None, Vec::new(), Vec::new());
        for parameter in self.parameters(operation, shared) {
            match text(&parameter, "in") {
                Some("body") => body = Some(parameter),
                Some("formData") => form.push(parameter),
                _ => parameters.push(simple_parameter(&parameter)),
            }
        }
        result["parameters"] = parameters.into();
        if let Some(body) = self.request_body(pointer, operation, body.as_ref(), &form) {
            result["requestBody"] = body;
        }
        let mut responses = Map::new();
        for (status, response) in members(operation, "responses") {
            let response = match text(response, "$ref") {
                Some(reference) => {
                    json!({"$ref": reference.replacen("#/responses/", "#/components/responses/", 1)})
                }
                None => self.response(response, operation),
            };
            responses.insert(status.clone(), response);
        }
        result["responses"] = responses.into();
        result
    }

    /// The parameters of an operation and those of its path that it doesn't give itself, references resolved.
    fn parameters(&mut self, operation: &Value, shared: &[&Value]) -> Vec<Value> {
        let published = self.published;
        let resolved = |parameter: &Value| match text(parameter, "$ref") {
            Some(reference) => reference
                .strip_prefix('#')
                .and_then(|pointer| published.pointer(pointer))
                .cloned()
                .unwrap_or_else(|| parameter.clone()),
            None => parameter.clone(),
        };
        let identity =
            |parameter: &Value| (parameter.get("name").cloned(), parameter.get("in").cloned());
        let mut parameters: Vec<Value> = items(operation, "parameters").map(resolved).collect();
        let own: Vec<_> = parameters.iter().map(identity).collect();
        parameters.extend(
            shared
                .iter()
                .map(|parameter| resolved(parameter))
                .filter(|parameter| !own.contains(&identity(parameter))),
        );
        parameters
    }

    fn request_body(
        &mut self,
        pointer: &str,
        operation: &Value,
        body: Option<&Value>,
        form: &[Value],
    ) -> Option<Value> {
        let consumes = self.media_types(operation, "consumes");
        if let Some(body) = body {
            if !form.is_empty() {
                self.notes.add(
                    "form",
                    pointer,
                    "the form fields were left out",
                    "OpenAPI 2.0 doesn't allow them beside a body",
                );
            }
            let schema = body.get("schema").map_or_else(|| json!({}), schema);
            let media = or_json(
                consumes
                    .into_iter()
                    .filter(|media| !FORMS.contains(&media.as_str())),
            );
            let content: Map<String, Value> = media
                .into_iter()
                .map(|media| (media, json!({"schema": schema})))
                .collect();
            let mut result = json!({"required": is_true(body, "required"), "content": content});
            if let Some(description) = text(body, "description") {
                result["description"] = description.into();
            }
            return Some(result);
        }
        if form.is_empty() {
            return None;
        }
        let schema = form_schema(form);
        let has_file = form.iter().any(|field| text(field, "type") == Some("file"));
        let media: Vec<String> = if has_file {
            vec![FORMS[1].to_owned()]
        } else {
            let known: Vec<String> = consumes
                .into_iter()
                .filter(|media| FORMS.contains(&media.as_str()) || media == "application/json")
                .collect();
            if known.is_empty() {
                vec![FORMS[0].to_owned()]
            } else {
                known
            }
        };
        let content: Map<String, Value> = media
            .into_iter()
            .map(|media| (media, json!({"schema": schema})))
            .collect();
        let required = form.iter().any(|field| is_true(field, "required"));
        Some(json!({"required": required, "content": content}))
    }

    fn response(&mut self, response: &Value, operation: &Value) -> Value {
        let mut result = json!({"description": text(response, "description").unwrap_or_default()});
        let headers: Map<String, Value> = members(response, "headers")
            .map(|(name, header)| (name.clone(), simple_parameter(header)))
            .collect();
        if !headers.is_empty() {
            result["headers"] = headers.into();
        }
        if let Some(found) = response.get("schema") {
            let schema = schema(found);
            let media = or_json(self.media_types(operation, "produces").into_iter());
            let content: Map<String, Value> = media
                .into_iter()
                .map(|media| (media, json!({"schema": schema})))
                .collect();
            result["content"] = content.into();
        }
        result
    }

    /// What the operation takes or gives; else what the document says for all.
    fn media_types(&self, operation: &Value, key: &str) -> Vec<String> {
        let own = operation.get(key).is_some();
        let holder = if own { operation } else { self.published };
        items(holder, key)
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}

const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

fn or_json(media: impl Iterator<Item = String>) -> Vec<String> {
    let media: Vec<String> = media.collect();
    if media.is_empty() {
        vec!["application/json".to_owned()]
    } else {
        media
    }
}

/// A query, path or header parameter, or a response header.
fn simple_parameter(parameter: &Value) -> Value {
    let mut result = json!({});
    let mut value = json!({});
    for (key, member) in parameter.as_object().into_iter().flatten() {
        match key.as_str() {
            "collectionFormat" | "allowEmptyValue" => {}
            key if VALUE_KEYWORDS.contains(&key) => value[key] = member.clone(),
            key => result[key] = member.clone(),
        }
    }
    if parameter.get("$ref").is_none() && parameter.get("schema").is_none() {
        result["schema"] = schema(&value);
    }
    if text(parameter, "type") == Some("array") {
        let (style, explode) = match (text(parameter, "collectionFormat"), text(parameter, "in")) {
            (Some("multi"), _) => ("form", true),
            (Some("ssv"), _) => ("spaceDelimited", false),
            (Some("pipes"), _) => ("pipeDelimited", false),
            (Some("tsv"), _) => ("tabDelimited", false),
            (_, Some("query")) => ("form", false),
            _ => ("simple", false),
        };
        result["style"] = style.into();
        result["explode"] = explode.into();
    }
    result
}

/// The fields of a form as one object.
fn form_schema(form: &[Value]) -> Value {
    let mut properties = Map::new();
    let mut required: Vec<Value> = Vec::new();
    for field in form {
        let Some(name) = text(field, "name") else {
            continue;
        };
        let mut property = simple_parameter(field)["schema"].clone();
        if let Some(description) = text(field, "description") {
            property["description"] = description.into();
        }
        if is_true(field, "required") {
            required.push(name.into());
        }
        properties.insert(name.to_owned(), property);
    }
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

/// A 2.0 schema as one of 3.0, with all that is in it.
fn schema(value: &Value) -> Value {
    let Some(members) = value.as_object() else {
        return value.clone();
    };
    let mut result = Map::new();
    for (key, member) in members {
        let (key, member) = match (key.as_str(), member) {
            ("$ref", Value::String(reference)) => (
                "$ref",
                reference
                    .replacen("#/definitions/", "#/components/schemas/", 1)
                    .into(),
            ),
            ("type", Value::String(kind)) if kind == "file" => {
                result.insert("format".to_owned(), "binary".into());
                ("type", "string".into())
            }
            ("x-nullable", flag) => ("nullable", flag.clone()),
            ("discriminator", Value::String(property)) => {
                ("discriminator", json!({"propertyName": property}))
            }
            ("properties" | "patternProperties", Value::Object(named)) => (
                key.as_str(),
                named
                    .iter()
                    .map(|(name, inner)| (name.clone(), schema(inner)))
                    .collect(),
            ),
            ("allOf" | "oneOf" | "anyOf" | "items", Value::Array(list)) => {
                (key.as_str(), list.iter().map(schema).collect())
            }
            ("items" | "additionalProperties" | "not", inner) => (key.as_str(), schema(inner)),
            (key, member) => (key, member.clone()),
        };
        result.insert(key.to_owned(), member);
    }
    Value::Object(result)
}

fn security_scheme(scheme: &Value) -> Value {
    match text(scheme, "type") {
        Some("basic") => {
            json!({"type": "http", "scheme": "basic", "description": scheme.get("description").cloned().unwrap_or_default()})
        }
        Some("oauth2") => {
            let flow = match text(scheme, "flow") {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some(flow @ ("implicit" | "password")) => flow,
                _ => "clientCredentials",
            };
            let mut flows = json!({flow: {"scopes": scheme.get("scopes").cloned().unwrap_or_else(|| json!({}))}});
            for key in ["authorizationUrl", "tokenUrl"] {
                if let Some(url) = scheme.get(key) {
                    flows[flow][key] = url.clone();
                }
            }
            json!({"type": "oauth2", "flows": flows, "description": scheme.get("description").cloned().unwrap_or_default()})
        }
        _ => scheme.clone(),
    }
}
