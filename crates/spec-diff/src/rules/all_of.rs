//! The parts of an object that is made of several. Another part changes many properties at once: it breaks both.

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::values::{Structure, title};
use crate::wire::BREAKING;

pub(super) const RULE: Rule = Rule { names: &["all-of"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        if (Structure::of(pair.old), Structure::of(pair.new)) != (Structure::Parts, Structure::Parts) {
            continue;
        }
        let (old, new) = (list(pair.old, "allOf"), list(pair.new, "allOf"));
        // parts at the same place are compared by themselves
        if old.len() != new.len() {
            let parts = |parts: &[serde_json::Value]| parts.iter().map(title).collect::<Vec<_>>().join(", ");
            let message = pair.says(&format!("is made of {} and was made of {}", parts(new), parts(old)));
            findings.now("all-of", &pair.site.at("/allOf"), message, BREAKING);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_part_more_breaks_both() {
        let part = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let with = |parts: Value| schemas(json!({"A": {"allOf": parts}, "B": {"type": "object"}, "C": {"type": "string"}}), "sent");
        let lines = found(with(json!([part("B"), part("B")])), with(json!([part("B"), part("B"), part("C")])));
        assert_eq!(lines, ["all-of A: is made of `B`, `B`, `C` and was made of `B`, `B` | old client breaks | new client breaks"]);
    }
}
