//! An operation under another tag: another heading and another generated file, not on the wire.

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["operation-tag"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let tags = |operation| {
            let names = list(operation, "tags").iter().filter_map(|tag| tag.as_str());
            format!("`{}`", names.collect::<Vec<_>>().join("`, `"))
        };
        let (old, new) = (tags(pair.old.value), tags(pair.new.value));
        if old != new {
            findings.now("operation-tag", &pair.site.at("/tags"), format!("its tag is {new} and was {old}"), UNNOTICED);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn another_tag_breaks_nobody() {
        let lines = found(operation(json!({"tags": ["a"]})), operation(json!({"tags": ["b"]})));
        assert_eq!(lines, ["operation-tag getThing: its tag is `b` and was `a`"]);
    }
}
