//! The document is OpenAPI 3.0.3 and has a version of its own.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "openapi-version", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, document) in outline.of(Kind::Document) {
        let version = document.value.get("openapi").map(ToString::to_string).unwrap_or_default();
        if document.text("openapi") != Some("3.0.3") {
            let message = if version.is_empty() { "`openapi` is missing".to_owned() } else { format!("OpenAPI {version} is not supported") };
            findings.add(index, "/openapi", message, "write `openapi: 3.0.3`, and what newer versions say in the terms of 3.0");
        }
    }
    for (index, info) in outline.of(Kind::Info) {
        if info.text("version").is_none_or(str::is_empty) {
            findings.add(index, "/version", "the API has no version", "write `version: '1'`, or the version that the vendor gives it");
        }
    }
}
