//! How credentials are sent. Who sends them in another way is not let in.

use serde_json::Value;

use super::Rule;
use crate::document::{components, escape, without_prose};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::{BREAKING, UNNOTICED};

pub(super) const RULE: Rule = Rule {
    names: &["security-scheme-added", "security-scheme-removed", "security-scheme"],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let find = |root, wanted: &str| components(root, "securitySchemes").find(|(name, _)| *name == wanted);
    let site = |name: &str| Site::document(&format!("/components/securitySchemes/{}", escape(name)));
    for (name, old) in components(pairs.old.root, "securitySchemes") {
        match find(pairs.new.root, name) {
            None => {
                // who used it is told by `security`
                findings.gone("security-scheme-removed", &site(name), format!("the security scheme `{name}` is gone"), UNNOTICED);
            }
            Some((_, new)) if without_prose(old) != without_prose(new) => {
                let message = format!("the security scheme `{name}` is {} and was {}", title(new), title(old));
                findings.now("security-scheme", &site(name), message, BREAKING);
            }
            Some((_, new)) if old != new => {
                findings.now("description", &site(name), format!("the security scheme `{name}` has another description"), UNNOTICED);
            }
            Some(_) => {}
        }
    }
    for (name, _) in components(pairs.new.root, "securitySchemes") {
        if find(pairs.old.root, name).is_none() {
            findings.now("security-scheme-added", &site(name), format!("the security scheme `{name}` is new"), UNNOTICED);
        }
    }
}

/// `apiKey query api_key`
fn title(scheme: &Value) -> String {
    let words = ["type", "scheme", "in", "name"].into_iter().filter_map(|key| scheme.get(key)?.as_str());
    format!("`{}`", words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::found;

    fn schemes(schemes: Value) -> Value {
        json!({"components": {"securitySchemes": schemes}})
    }

    #[test]
    fn a_scheme_that_is_sent_in_another_place_breaks_both() {
        let key = |place: &str| schemes(json!({"key": {"type": "apiKey", "in": place, "name": "k"}}));
        let expected = "security-scheme document: the security scheme `key` is `apiKey header k` and was `apiKey query k` | old client breaks | new client breaks";
        assert_eq!(found(key("query"), key("header")), [expected]);
    }

    #[test]
    fn a_scheme_that_is_only_declared_or_described_breaks_nobody() {
        let (none, one) = (schemes(json!({})), schemes(json!({"key": {"type": "http"}})));
        assert_eq!(found(none.clone(), one.clone()), ["security-scheme-added document: the security scheme `key` is new"]);
        assert_eq!(found(one.clone(), none), ["security-scheme-removed document: the security scheme `key` is gone"]);
        let described = schemes(json!({"key": {"type": "http", "description": "A key."}}));
        assert_eq!(found(one, described), ["description document: the security scheme `key` has another description"]);
    }
}
