//! The document's own title and version. They are not on the wire.

use serde_json::Value;

use super::Rule;
use crate::change::Subject;
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["info"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for key in ["info", "openapi", "externalDocs"] {
        let (old, new) = (pairs.old.root.get(key), pairs.new.root.get(key));
        if old == new {
            continue;
        }
        let site = Site::document(&format!("/{key}"));
        let version = |info: Option<&Value>| info.and_then(|info| info.get("version")).cloned();
        let message = match (version(old), version(new)) {
            (Some(old), Some(new)) if old != new => format!("the API's version is {new} and was {old}"),
            _ => format!("`{key}` has other words"),
        };
        findings.now("info", &site, message, UNNOTICED);
    }
}

impl Site {
    /// A place of the document as a whole.
    pub(super) fn document(pointer: &str) -> Self {
        Self { subject: Subject::Document, before: String::new(), old: pointer.to_owned(), new: pointer.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::found;

    #[test]
    fn another_version_of_the_api_is_told_and_breaks_nobody() {
        let lines = found(json!({"info": {"version": "1"}}), json!({"info": {"version": "2"}}));
        assert_eq!(lines, ["info document: the API's version is \"2\" and was \"1\""]);
    }
}
