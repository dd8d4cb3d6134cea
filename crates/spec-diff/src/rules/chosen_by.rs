//! Which calls are refused because they choose nothing. The API is the same; a client of ours sends less, or more.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["chosen-by"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-chosen-by");
        match (pair.old.value.get("x-chosen-by"), pair.new.value.get("x-chosen-by")) {
            (None, Some(_)) => findings.now("chosen-by", &site, "a call that chooses nothing is refused before it is sent now", UNNOTICED),
            (Some(_), None) => findings.gone("chosen-by", &site, "a call that chooses nothing is sent now", UNNOTICED),
            (Some(old), Some(new)) if old != new => findings.now("chosen-by", &site, "other members of the body say what the call is for", UNNOTICED),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn chosen(member: &str) -> Value {
        operation(json!({"x-chosen-by": [member]}))
    }

    #[test]
    fn what_is_refused_unsent_is_told_and_breaks_nobody() {
        let free = || operation(json!({}));
        assert_eq!(found(free(), chosen("where")), ["chosen-by getThing: a call that chooses nothing is refused before it is sent now"]);
        assert_eq!(found(chosen("where"), free()), ["chosen-by getThing: a call that chooses nothing is sent now"]);
        assert_eq!(found(chosen("where"), chosen("ids")), ["chosen-by getThing: other members of the body say what the call is for"]);
    }
}
