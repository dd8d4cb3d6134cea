//! An operation with another method or path under the same id: who calls the one meets nobody at the other. A parameter of the path that only has
//! another name in the template is no move.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::BREAKING;

pub(super) const RULE: Rule = Rule { names: &["operation-moved"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let without_names = |call: String| call.split(['{', '}']).step_by(2).collect::<Vec<_>>().join("{}");
        let (old, new) = (pair.old.call(), pair.new.call());
        if without_names(old.clone()) != without_names(new.clone()) {
            findings.now("operation-moved", &pair.site, format!("the operation is `{new}` and was `{old}`"), BREAKING);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::found;

    #[test]
    fn the_same_id_at_another_path_or_with_another_method_breaks_both() {
        let at = |path: &str, method: &str| json!({"paths": {path: {method: {"operationId": "getThing"}}}});
        let lines = found(at("/a", "get"), at("/b", "get"));
        assert_eq!(lines, ["operation-moved getThing: the operation is `GET /b` and was `GET /a` | old client breaks | new client breaks"]);
        let lines = found(at("/a", "get"), at("/a", "post"));
        assert!(lines[0].starts_with("operation-moved getThing: the operation is `POST /a` and was `GET /a` |"), "{lines:?}");
    }
}
