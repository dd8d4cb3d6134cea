//! Any version of OpenAPI, JSON or YAML, becomes one OpenAPI 3.0.3 document.

mod newer;
mod places;
mod references;
mod swagger;

use serde_json::{Value, json};
use spec_codegen::{Diagnostic, Diagnostics, SourceText};

use crate::document::{Document, Notes, text};

/// The version that every document has after it was read.
const VERSION: &str = "3.0.3";

/// Reads a document that a vendor published; `name` stands for it in errors.
///
/// # Errors
///
/// No JSON or YAML, no OpenAPI of a version that is known, or no paths: with the place and what to do.
pub fn read(source: &str, name: &str) -> Result<Document, Diagnostics> {
    let source = SourceText::read(source, name)?;
    let published = source.value();
    let refuse = |pointer: &str, message: String, mend: &str| {
        Diagnostics::from(Diagnostic {
            rule: "openapi-version",
            location: Some(source.locate(pointer)),
            pointer: spec_codegen::diagnostic::key_path(pointer),
            operation: None,
            message,
            mend: mend.to_owned(),
        })
    };
    if !published.is_object() {
        return Err(refuse(
            "",
            "the document is no mapping".to_owned(),
            "give the OpenAPI document itself: it starts with `openapi:` or `swagger:`",
        ));
    }
    let (key, version) = version(&published).ok_or_else(|| {
        refuse(
            "",
            "neither `openapi` nor `swagger` says a version".to_owned(),
            "give an OpenAPI document; a Postman collection or a RAML file must be exported as OpenAPI first",
        )
    })?;
    let mut notes = Notes::default();
    let mut value = match family(&version) {
        Some(Family::Two) => swagger::translate(&published, &mut notes),
        Some(Family::Three) => published.clone(),
        None => {
            return Err(refuse(
                &format!("/{key}"),
                format!("OpenAPI {version} is not read"),
                "give the document as OpenAPI 2.0, 3.0 or 3.1; most vendors publish one of them too",
            ));
        }
    };
    if let Some(problem) = misshapen(&value) {
        return Err(refuse(problem.0, problem.1.to_owned(), problem.2));
    }
    newer::translate(&mut value, &mut notes);
    references::settle(&mut value, &mut notes);
    value["openapi"] = VERSION.into();
    let info = |key: &str| {
        value
            .get("info")
            .and_then(|info| text(info, key))
            .unwrap_or_default()
            .to_owned()
    };
    Ok(Document {
        title: info("title"),
        api_version: info("version"),
        version,
        value,
        notes: notes.0,
        paths: source.locate("/paths"),
    })
}

enum Family {
    Two,
    Three,
}

fn family(version: &str) -> Option<Family> {
    let mut parts = version.split('.');
    match (parts.next(), parts.next()) {
        (Some("2"), None | Some("0")) => Some(Family::Two),
        (Some("3"), None | Some("0" | "1")) => Some(Family::Three),
        _ => None,
    }
}

/// The key that says the version, and what it says. Without quotes it is a number.
fn version(document: &Value) -> Option<(&'static str, String)> {
    let key = ["openapi", "swagger"]
        .into_iter()
        .find(|key| document.get(key).is_some())?;
    match &document[key] {
        Value::String(version) => Some((key, version.trim().to_owned())),
        Value::Number(version) => Some((key, version.to_string())),
        _ => None,
    }
}

/// What keeps a document from being read at all: place, what, mend.
fn misshapen(document: &Value) -> Option<(&'static str, &'static str, &'static str)> {
    match document.get("paths") {
        Some(Value::Object(_)) => {}
        Some(_) => {
            return Some((
                "/paths",
                "`paths` is no mapping",
                "write the paths as keys below `paths`",
            ));
        }
        None if document.get("webhooks").is_some() => {
            return Some((
                "",
                "the document has webhooks and no `paths`",
                "give the document of the API that is called",
            ));
        }
        None => {
            return Some((
                "",
                "the document has no `paths`",
                "give the document that has the operations, not one of its parts",
            ));
        }
    }
    match document.get("components") {
        None | Some(Value::Object(_)) => None,
        Some(_) => Some((
            "/components",
            "`components` is no mapping",
            "write the components below their sections, such as `schemas`",
        )),
    }
}

/// A schema that takes anything, which says why in words.
fn anything() -> Value {
    json!({})
}
