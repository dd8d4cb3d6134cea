//! Security: of an operation, of the document, of a scheme.

use serde_json::{Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{draw, members, object_mut, operations, operations_with, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "security-lifted", apply: lifted },
    Rule { name: "security-demanded", apply: demanded },
    Rule { name: "security-scheme-changed", apply: scheme_changed },
];

/// An operation wants no credentials any more.
fn lifted(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let operation = object_mut(document, &pointer)?;
    operation.insert("security".into(), json!([]));
    Some(format!("lifted the security of {}", shown(&pointer)))
}

/// An operation that wanted none, or others, wants those of the document.
fn demanded(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, "security"))?;
    let old = object_mut(document, &pointer)?.remove("security")?;
    // where one scheme of several was allowed, who has that one is still let in
    let asked_for_nothing = old.as_array().is_some_and(Vec::is_empty);
    (asked_for_nothing && document.get("security").is_some()).then(|| {
        format!(
            "took the security {old} from {}: the document's applies",
            shown(&pointer)
        )
    })
}

/// The credential goes into another header or query pair.
fn scheme_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let named: Vec<String> = members(document, "/components/securitySchemes")
        .filter(|(_, scheme)| scheme.get("name").is_some())
        .map(|(name, _)| format!("/components/securitySchemes/{name}"))
        .collect();
    let pointer = draw(rng, named)?;
    let scheme = object_mut(document, &pointer)?;
    let place = if scheme.get("in") == Some(&json!("header")) {
        "query"
    } else {
        "header"
    };
    match rng.bool() {
        true => scheme.insert("in".into(), place.into()),
        false => scheme.insert("name".into(), "X-Credential".into()),
    };
    Some(format!("changed where {} is", shown(&pointer)))
}
