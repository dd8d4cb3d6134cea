//! The prefix of ids that a path parameter takes. A client without it refuses or encodes ids which one with it takes apart; the API is the same. Another
//! prefix is another kind of id.

use super::Rule;
use crate::document::text;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["resource"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.parameters.both {
        let title = pair.new.title();
        match (text(pair.old.value, "x-resource"), text(pair.new.value, "x-resource")) {
            (old, new) if old == new => {}
            ("", new) => findings.now("resource", &pair.site, format!("{title} takes ids of `{new}/..` apart now"), UNNOTICED),
            (old, "") => findings.now("resource", &pair.site, format!("{title} takes ids of `{old}/..` apart no more"), NEW_CLIENT_BREAKS),
            (old, new) => findings.now("resource", &pair.site, format!("{title} takes ids of `{new}/..` and took those of `{old}/..`"), BREAKING),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, parameters};

    #[test]
    fn ids_with_a_prefix_are_taken_apart_by_who_knows_it() {
        let with = |prefix: &str| parameters(json!([{"name": "id", "in": "path", "x-resource": prefix}]));
        assert_eq!(found(with(""), with("a")), ["resource getThing: path parameter `id` takes ids of `a/..` apart now"]);
        assert_eq!(found(with("a"), with("")), ["resource getThing: path parameter `id` takes ids of `a/..` apart no more | new client breaks"]);
        let line = "resource getThing: path parameter `id` takes ids of `b/..` and took those of `a/..` | old client breaks | new client breaks";
        assert_eq!(found(with("a"), with("b")), [line]);
    }
}
