//! Words that only people read.

use serde_json::Value;

use super::Rule;
use crate::document::{PROSE, list, members};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["description"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        compare(findings, &pair.site, "", pair.old.value, pair.new.value);
    }
    for pair in &pairs.parameters.both {
        compare(findings, &pair.site, &pair.new.title(), pair.old.value, pair.new.value);
    }
    for pair in &pairs.bodies.both {
        compare(findings, &pair.site, "the body", pair.old, pair.new);
    }
    for pair in &pairs.responses.both {
        compare(findings, &pair.site, &format!("the response {}", pair.new.status), pair.old.value, pair.new.value);
    }
    for pair in &pairs.contents.both {
        compare(findings, &pair.site, &format!("the {}", pair.new.title()), pair.old.value, pair.new.value);
    }
    for pair in &pairs.headers.both {
        compare(findings, &pair.site, "the header", pair.old, pair.new);
    }
    for pair in &pairs.values {
        compare(findings, &pair.site, &pair.title(), pair.old, pair.new);
        let places = list(pair.old, "x-tuple").iter().zip(list(pair.new, "x-tuple"));
        for (index, (old, new)) in places.enumerate() {
            compare(findings, &pair.site.at(&format!("/x-tuple/{index}")), &format!("place {index}"), old, new);
        }
    }
    for (path, old) in members(pairs.old.root, "paths") {
        let same = members(pairs.new.root, "paths").find(|(other, _)| *other == path);
        if let Some((_, new)) = same {
            let site = Site::document(&format!("/paths/{}", crate::document::escape(path)));
            compare(findings, &site, &format!("the path `{path}`"), old, new);
        }
    }
}

fn compare(findings: &mut Findings<'_>, site: &Site, title: &str, old: &Value, new: &Value) {
    let differs = |key: &&str| old.get(*key) != new.get(*key);
    let keys: Vec<&str> = PROSE.iter().copied().filter(|key| *key != "x-evidence").filter(|key| differs(key)).collect();
    if !keys.is_empty() {
        let message = format!("{title} has another {}", keys.join(" and another "));
        findings.now("description", site, message.trim_start(), UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation, schemas};

    #[test]
    fn other_words_are_told_once_where_they_stand() {
        let with = |summary: &str| operation(json!({"summary": summary, "description": summary}));
        assert_eq!(found(with("a"), with("b")), ["description getThing: has another description and another summary"]);
        let with = |words: &str| schemas(json!({"A": {"type": "object", "properties": {"x": {"type": "string", "description": words}}}}), "both");
        assert_eq!(found(with("a"), with("b")), ["description A: property `x` has another description"]);
    }
}
