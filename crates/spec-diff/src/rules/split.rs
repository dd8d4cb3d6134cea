//! How a list that is too long for one URL is divided. The answers are the same: nobody notices.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["split"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-split");
        match (pair.old.value.get("x-split"), pair.new.value.get("x-split")) {
            (None, Some(_)) => findings.now("split", &site, "its long lists are divided into several calls now", UNNOTICED),
            (Some(_), None) => findings.gone("split", &site, "its long lists are not divided into several calls any more", UNNOTICED),
            (Some(old), Some(new)) if old != new => findings.now("split", &site, "its long lists are divided in another way", UNNOTICED),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn divided(longest: u32) -> Value {
        operation(json!({"x-split": {"parameters": ["ids"], "longest-url": longest}}))
    }

    #[test]
    fn how_a_list_is_divided_is_told_and_breaks_nobody() {
        assert_eq!(found(operation(json!({})), divided(7000)), ["split getThing: its long lists are divided into several calls now"]);
        assert_eq!(found(divided(7000), operation(json!({}))), ["split getThing: its long lists are not divided into several calls any more"]);
        assert_eq!(found(divided(7000), divided(8000)), ["split getThing: its long lists are divided in another way"]);
    }
}
