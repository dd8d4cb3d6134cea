//! Behind which Cargo feature a tag's operations are. Nothing of it is on the wire. Features are on by default; who has turned the defaults off loses the
//! operations that move behind one.

use super::Rule;
use crate::change::Rust;
use crate::document::{list, text};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};

pub(super) const RULE: Rule = Rule { names: &["feature"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let (old, new) = (list(pairs.old.root, "tags"), list(pairs.new.root, "tags"));
    for (index, tag) in new.iter().enumerate() {
        let name = text(tag, "name");
        let Some(before) = old.iter().find(|tag| text(tag, "name") == name) else { continue };
        let (before, after) = (text(before, "x-feature"), text(tag, "x-feature"));
        if before == after {
            continue;
        }
        let site = Site::document(&format!("/tags/{index}"));
        match after {
            "" => {
                let message = format!("the operations of `{name}` are there without the feature `{before}`");
                findings.in_rust("feature", &site, message, Rust::Compatible);
            }
            _ => {
                let message = format!("the operations of `{name}` are only there with the feature `{after}` now");
                findings.in_rust("feature", &site, message, Rust::Breaking);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::found;

    fn with(feature: Value) -> Value {
        json!({"tags": [{"name": "a", "description": "A.", "x-feature": feature}]})
    }

    #[test]
    fn operations_that_move_behind_a_feature_or_from_behind_it_are_told() {
        let none = json!({"tags": [{"name": "a", "description": "A."}]});
        assert_eq!(found(none.clone(), with(json!("f"))), ["feature document: the operations of `a` are only there with the feature `f` now"]);
        assert_eq!(found(with(json!("f")), none), ["feature document: the operations of `a` are there without the feature `f`"]);
        assert_eq!(found(with(json!("f")), with(json!("g"))).len(), 1);
        assert!(found(with(json!("f")), with(json!("f"))).is_empty());
    }
}
