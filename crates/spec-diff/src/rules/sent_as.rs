//! Whether numbers go out as texts. What is received is read in both forms; whether an API takes both is not known.

use super::Rule;
use crate::document::text;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["sent-as"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let sent = pair.role.sent;
        let site = pair.site.at("/x-sent-as");
        match (text(pair.old, "x-sent-as"), text(pair.new, "x-sent-as")) {
            (old, new) if old == new => {}
            (old, "") => findings.gone("sent-as", &site, pair.says(&format!("is sent as `{old}` no more")), wire(sent, sent)),
            (_, new) => findings.now("sent-as", &site, pair.says(&format!("is sent as `{new}` now")), wire(sent, sent)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    #[test]
    fn another_form_counts_where_it_is_sent() {
        let with = |property: Value, usage: &str| schemas(json!({"A": {"type": "object", "properties": {"x": property}}}), usage);
        let number = json!({"type": "integer", "format": "int64"});
        let text = json!({"type": "integer", "format": "int64", "x-sent-as": "string"});
        assert_eq!(found(with(number.clone(), "sent"), with(text.clone(), "sent")), ["sent-as A: property `x` is sent as `string` now | old client breaks | new client breaks"]);
        assert_eq!(found(with(text.clone(), "both"), with(number.clone(), "both")), ["sent-as A: property `x` is sent as `string` no more | old client breaks | new client breaks"]);
        assert_eq!(found(with(number, "received"), with(text, "received")), ["sent-as A: property `x` is sent as `string` now"]);
    }
}
