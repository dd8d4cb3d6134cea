//! Where a fact comes from. It is not on the wire.

use super::Rule;
use crate::document::text;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["evidence"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let operations = pairs.operations.both.iter().map(|pair| (&pair.site, pair.old.value, pair.new.value, String::new()));
    let parameters = pairs.parameters.both.iter().map(|pair| (&pair.site, pair.old.value, pair.new.value, pair.new.title()));
    let values = pairs.values.iter().map(|pair| (&pair.site, pair.old, pair.new, pair.title()));
    for (site, old, new, title) in operations.chain(parameters).chain(values) {
        let (before, after) = (old.get("x-evidence"), new.get("x-evidence"));
        if before == after {
            continue;
        }
        let grade = |evidence: Option<&'_ serde_json::Value>| match evidence {
            Some(evidence) => text(evidence, "grade").to_owned(),
            None => "none".to_owned(),
        };
        let what = match (grade(before), grade(after)) {
            (old, new) if old == new => "has evidence from another source".to_owned(),
            (old, new) => format!("has evidence of grade {new}, which was {old}"),
        };
        findings.now("evidence", site, format!("{title} {what}").trim_start(), UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn other_evidence_is_told_with_its_grade() {
        let with = |grade: &str, source: &str| operation(json!({"x-evidence": {"grade": grade, "source": source}}));
        assert_eq!(found(with("unverified", "a"), with("observed", "a")), ["evidence getThing: has evidence of grade observed, which was unverified"]);
        assert_eq!(found(with("observed", "a"), with("observed", "b")), ["evidence getThing: has evidence from another source"]);
    }
}
