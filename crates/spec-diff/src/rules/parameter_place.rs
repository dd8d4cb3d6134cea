//! A parameter that is sent in another place, from the query to a header. Neither API looks for it where the other one's client puts it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::BREAKING;

pub(super) const RULE: Rule = Rule { names: &["parameter-place"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in pairs.parameters.both.iter().filter(|pair| pair.old.place != pair.new.place) {
        let message = format!("parameter `{}` is in the {} and was in the {}", pair.new.name, pair.new.place, pair.old.place);
        findings.now("parameter-place", &pair.site, message, BREAKING);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, parameters};

    #[test]
    fn another_place_breaks_both() {
        let within = |place: &str| parameters(json!([{"name": "a", "in": place}]));
        let expected = "parameter-place getThing: parameter `a` is in the header and was in the query | old client breaks | new client breaks";
        assert_eq!(found(within("query"), within("header")), [expected]);
    }
}
