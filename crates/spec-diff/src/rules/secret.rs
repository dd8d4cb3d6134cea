//! Whether a value is printed. It is the same on the wire.

use super::Rule;
use crate::document::is_true;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["secret"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let parameters = pairs.parameters.both.iter().map(|pair| (&pair.site, pair.old.value, pair.new.value, pair.new.title()));
    let values = pairs.values.iter().map(|pair| (&pair.site, pair.old, pair.new, pair.title()));
    for (site, old, new, title) in parameters.chain(values) {
        let say = |what: &str| format!("{title} is {what}").trim_start().to_owned();
        match (is_true(old, "x-secret"), is_true(new, "x-secret")) {
            (false, true) => findings.now("secret", site, say("a secret now"), UNNOTICED),
            (true, false) => findings.now("secret", site, say("no secret any more"), UNNOTICED),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_secret_is_the_same_on_the_wire() {
        let with = |secret: bool| schemas(json!({"A": {"type": "object", "properties": {"x": {"type": "string", "x-secret": secret}}}}), "both");
        assert_eq!(found(with(false), with(true)), ["secret A: property `x` is a secret now"]);
        assert_eq!(found(with(true), with(false)), ["secret A: property `x` is no secret any more"]);
    }
}
