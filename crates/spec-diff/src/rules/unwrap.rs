//! Which member of an answer callers get. The answer is the same; who wrote code for the other value has to change it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["unwrap"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-unwrap");
        match (pair.old.value.get("x-unwrap"), pair.new.value.get("x-unwrap")) {
            (None, Some(new)) => findings.now("unwrap", &site, format!("its value is {} of the answer now, and was all of it", shown(new)), UNNOTICED),
            (Some(old), None) => findings.gone("unwrap", &site, format!("its value is all of the answer now, and was {} of it", shown(old)), UNNOTICED),
            (Some(old), Some(new)) if old != new => {
                findings.now("unwrap", &site, format!("its value is {} of the answer now, and was {}", shown(new), shown(old)), UNNOTICED);
            }
            _ => {}
        }
    }
}

fn shown(member: &serde_json::Value) -> String {
    match member.as_str() {
        Some(name) => format!("`{name}`"),
        None => member.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn unwrapped(member: &str) -> Value {
        operation(json!({"x-unwrap": member}))
    }

    #[test]
    fn which_member_callers_get_is_told_and_is_not_on_the_wire() {
        let whole = || operation(json!({}));
        assert_eq!(found(whole(), unwrapped("data")), ["unwrap getThing: its value is `data` of the answer now, and was all of it"]);
        assert_eq!(found(unwrapped("data"), whole()), ["unwrap getThing: its value is all of the answer now, and was `data` of it"]);
        assert_eq!(found(unwrapped("data"), unwrapped("results")), ["unwrap getThing: its value is `results` of the answer now, and was `data`"]);
    }
}
