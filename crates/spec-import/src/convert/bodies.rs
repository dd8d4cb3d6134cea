//! What an operation sends and what it answers, with media types that the clients know.

use serde_json::{Map, Value, json};

use super::kinds::kind;
use super::operation_ids::body_name;
use super::prose::sentence;
use super::schemas::{At, Schemas, Stands};
use super::words::{pascal, words};
use crate::document::{escape, members, text};

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl Schemas<'_> {
    /// The body of a request; `None` where there is none that can be sent.
    pub(super) fn request_body(&mut self, pointer: &str, id: &str, body: &Value) -> Option<Value> {
        let content = body.get("content").and_then(Value::as_object)?;
        let at = |media: &str, stands: Stands| At {
            pointer: format!("{pointer}/requestBody/content/{}/schema", escape(media)),
            name: body_name(id),
            leaf: String::new(),
            own: format!("What `{id}` sends."),
            stands,
        };
        let schema = |media: &Value| media.get("schema").cloned().unwrap_or_else(|| json!({}));
        let json = content
            .iter()
            .find(|(media, _)| is_json(media) && !media.contains("patch"))
            .or_else(|| content.iter().find(|(media, _)| is_json(media)));
        let mut result = Map::new();
        let mut chosen: Option<&Value> = None;
        if let Some((media, found)) = json.or_else(|| {
            content
                .iter()
                .find(|(media, found)| media.contains('*') && !is_bytes(&schema(found)))
        }) {
            if media != JSON {
                self.notes.add(
                    "media-type",
                    &at(media, Stands::Body).pointer,
                    format!("a body of type {media} is sent as {JSON}"),
                    "the clients send no other JSON type",
                );
            }
            chosen = Some(found);
            result.insert(
                JSON.to_owned(),
                json!({"schema": self.schema(&schema(found), &at(media, Stands::Body))}),
            );
        }
        for media in [URLENCODED, MULTIPART] {
            let Some(found) = content.get(media) else {
                continue;
            };
            let same = chosen.is_none_or(|chosen| schema(chosen) == schema(found));
            let form = self.form(schema(found));
            match result.values().next().cloned() {
                Some(first) if same && !has_file(&form) => {
                    result.insert(media.to_owned(), first);
                }
                Some(_) => self.notes.add(
                    "media-type",
                    &at(media, Stands::Body).pointer,
                    format!("the body of type {media} was left out"),
                    "it has another schema than the JSON body",
                ),
                None => {
                    let stands = if media == MULTIPART {
                        Stands::Form
                    } else {
                        Stands::Body
                    };
                    if media == MULTIPART && has_file(&form) {
                        self.notes.add(
                            "upload",
                            &at(media, stands).pointer,
                            "the generated call takes the encoded body as bytes: write the upload by hand (`upload.rs`)",
                            "a form with a file is sent by hand-written code",
                        );
                    }
                    chosen = Some(found);
                    let value = self.schema(&form, &at(media, stands));
                    result.insert(media.to_owned(), json!({"schema": value}));
                }
            }
        }
        let others: Vec<&String> = content
            .keys()
            .filter(|media| !is_json(media) && ![URLENCODED, MULTIPART].contains(&media.as_str()))
            .collect();
        if let (true, Some(media)) = (result.is_empty(), others.first()) {
            if media.as_str() != BYTES {
                self.notes.add(
                    "media-type",
                    &at(media, Stands::Body).pointer,
                    format!("a body of type {media} is sent as bytes of type {BYTES}"),
                    "the clients send JSON, forms and bytes",
                );
            }
            result.insert(
                BYTES.to_owned(),
                json!({"schema": {"type": "string", "format": "binary"}}),
            );
        } else if let Some(media) = others.first().filter(|_| json.is_some()) {
            self.notes.add(
                "media-type",
                &at(media, Stands::Body).pointer,
                format!("the body of type {media} was left out"),
                "there is a JSON body",
            );
        }
        if result.is_empty() {
            return None;
        }
        if body.get("required") != Some(&Value::Bool(true)) {
            self.notes.add(
                "optional-body",
                &format!("{pointer}/requestBody"),
                "the body is always sent",
                "an operation of ours has a body or has none",
            );
        }
        let mut body_found = json!({"required": true, "content": result});
        if let Some(said) = text(body, "description").and_then(sentence) {
            body_found["description"] = said.into();
        }
        Some(body_found)
    }

    /// A form in which a list of files is one file: the clients' forms have one part a name.
    fn form(&mut self, schema: Value) -> Value {
        let resolved = self.published(&schema);
        let has_any_file = members(&resolved, "properties")
            .any(|(_, property)| is_bytes(property) || property.get("items").is_some_and(is_bytes));
        if !has_any_file {
            return schema;
        }
        let mut form = resolved;
        if let Some(properties) = form.get_mut("properties").and_then(Value::as_object_mut) {
            for property in properties.values_mut() {
                if let Some(item) = property.get("items").filter(|item| is_bytes(item)).cloned() {
                    let said = property.get("description").cloned();
                    *property = item;
                    if let Some(said) = said {
                        property["description"] = said;
                    }
                }
            }
        }
        form
    }

    /// The answers of an operation, one body for all successes.
    pub(super) fn responses(&mut self, pointer: &str, id: &str, found: &Value) -> Value {
        let mut responses = Map::new();
        let mut success: Option<Value> = None;
        let mut statuses: Vec<(String, &Value)> = found
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(status, _)| !status.starts_with("x-"))
            .map(|(status, response)| (normal(status), response))
            .collect();
        if !statuses.iter().any(|(status, _)| status.starts_with('2')) {
            let others: Vec<usize> = (0..statuses.len())
                .filter(|index| statuses[*index].0 == "default")
                .collect();
            match others.first() {
                Some(index) => {
                    statuses[*index].0 = "200".to_owned();
                    self.notes.add(
                        "response",
                        &format!("{pointer}/responses"),
                        "the `default` answer is taken for the success",
                        "no 2xx answer is declared",
                    );
                }
                None => {
                    responses.insert("200".to_owned(), json!({"description": "Success."}));
                    self.notes.add(
                        "response",
                        &format!("{pointer}/responses"),
                        "a success without a body was added",
                        "no 2xx answer is declared",
                    );
                }
            }
        }
        // the one with a body decides
        statuses.sort_by_key(|(status, response)| {
            (
                !status.starts_with('2'),
                is_bodiless(status) || response_content(&self.published(response)).is_none(),
                status.clone(),
            )
        });
        for (status, response) in statuses {
            if !is_status(&status) {
                self.notes.add(
                    "response",
                    &format!("{pointer}/responses/{}", escape(&status)),
                    "the answer was left out",
                    "its key is no status",
                );
                continue;
            }
            let is_success = status.starts_with('2');
            let mut converted = self.response(
                &format!("{pointer}/responses/{status}"),
                id,
                &status,
                response,
            );
            if is_success {
                match (success.as_ref(), converted.get("content").cloned()) {
                    (None, content) => success = content,
                    (Some(first), Some(content)) if *first != content => {
                        self.notes.add(
                            "response",
                            &format!("{pointer}/responses/{status}"),
                            "the answer was left out",
                            "it has another body than the first success",
                        );
                        continue;
                    }
                    _ => {}
                }
            }
            if text(&converted, "description").is_none_or(|said| said.trim().is_empty()) {
                converted["description"] = if is_success { "Success." } else { "An error." }.into();
            }
            responses.insert(status, converted);
        }
        responses.into()
    }

    fn response(&mut self, pointer: &str, id: &str, status: &str, response: &Value) -> Value {
        let response = self.published(response);
        let mut result = json!({});
        if let Some(said) = text(&response, "description").and_then(sentence) {
            result["description"] = said.into();
        }
        if response.get("links").is_some() {
            self.notes.add(
                "link",
                pointer,
                "the links were left out",
                "nothing follows them",
            );
        }
        let is_success = status.starts_with('2');
        let Some((media, found)) = response_content(&response) else {
            return result;
        };
        if is_bodiless(status) {
            self.notes.add(
                "response",
                pointer,
                "its body was left out",
                format!("an answer with {status} has none"),
            );
            return result;
        }
        let suffix = if is_success { "Response" } else { "Error" };
        let at = At {
            pointer: format!("{pointer}/content/{}/schema", escape(media)),
            name: format!("{}{suffix}", pascal(&words(id))),
            leaf: String::new(),
            own: format!(
                "{} of `{id}`.",
                if is_success { "The answer" } else { "An error" }
            ),
            stands: Stands::Body,
        };
        let others = response
            .get("content")
            .and_then(Value::as_object)
            .map_or(0, Map::len);
        if others > 1 && is_success {
            self.notes.add(
                "media-type",
                &at.pointer,
                format!("of {others} media types only {media} is read"),
                "an answer has one media type here",
            );
        }
        let schema = found.get("schema").cloned().unwrap_or_else(|| json!({}));
        let bytes = is_bytes(&self.published(&schema));
        let any = media.contains('*') || !media.contains('/');
        let (media, value) = if is_json(media) && !media.contains("patch") || any && !bytes {
            let media = if any { JSON } else { media };
            (media, self.schema(&schema, &at))
        } else {
            let media = if any { BYTES } else { media };
            (media, json!({"type": "string", "format": "binary"}))
        };
        // a file as JSON is the file itself
        let media = if text(&value, "format") == Some("binary") && is_json(media) {
            BYTES
        } else {
            media
        };
        result["content"] = json!({media: {"schema": value}});
        result
    }
}

/// Whether HTTP knows no body beside this status.
fn is_bodiless(status: &str) -> bool {
    matches!(status, "204" | "205" | "304")
}

/// Media type and content of an answer: JSON if there is a choice.
fn response_content(response: &Value) -> Option<(&String, &Value)> {
    let content = response.get("content")?.as_object()?;
    content
        .get_key_value(JSON)
        .or_else(|| content.iter().find(|(media, _)| is_json(media)))
        .or_else(|| content.iter().next())
}

fn is_json(media: &str) -> bool {
    let name = media.split(';').next().unwrap_or_default().trim();
    name == JSON || name.ends_with("+json")
}

fn is_bytes(schema: &Value) -> bool {
    text(schema, "format") == Some("binary") || text(schema, "type") == Some("file")
}

fn has_file(schema: &Value) -> bool {
    kind(schema) == Some("object")
        && members(schema, "properties").any(|(_, property)| is_bytes(property))
}

/// `2xx` is `2XX`.
fn normal(status: &str) -> String {
    if status.eq_ignore_ascii_case("default") {
        "default".to_owned()
    } else {
        status.to_ascii_uppercase()
    }
}

fn is_status(status: &str) -> bool {
    let class = status.starts_with(|first: char| ('1'..='5').contains(&first));
    let rest = status.get(1..).unwrap_or_default();
    status == "default"
        || status.len() == 3
            && class
            && (rest == "XX" || rest.chars().all(|digit| digit.is_ascii_digit()))
}
