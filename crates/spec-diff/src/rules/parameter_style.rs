//! How the values of a parameter are written: `a=1&a=2` or `a=1,2`, `a/b` or `a%2Fb`. Neither API reads the other one's form.

use serde_json::Value;

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::BREAKING;

pub(super) const RULE: Rule = Rule { names: &["parameter-style"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.parameters.both {
        for key in ["style", "explode", "x-wildcard"] {
            let said = |parameter: &Value| parameter.get(key).map_or_else(|| "not said".to_owned(), |value| format!("`{value}`"));
            let (old, new) = (said(pair.old.value), said(pair.new.value));
            if old != new {
                let message = format!("`{key}` of {} is {new} and was {old}", pair.new.title());
                findings.now("parameter-style", &pair.site, message, BREAKING);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, parameters};

    #[test]
    fn another_way_to_write_a_list_breaks_both() {
        let exploded = |explode: bool| parameters(json!([{"name": "a", "in": "query", "explode": explode}]));
        let expected = "parameter-style getThing: `explode` of query parameter `a` is `false` and was `true` | old client breaks | new client breaks";
        assert_eq!(found(exploded(true), exploded(false)), [expected]);
    }
}
