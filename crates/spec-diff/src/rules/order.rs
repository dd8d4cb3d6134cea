//! Lists whose order nobody on the wire sees. In Rust it may matter: the arguments of `new` stand as `required` lists them.

use serde_json::Value;

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule {
    names: &["order"],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let site = Site::document("/tags");
    compare(findings, &site, "", "tags", pairs.old.root, pairs.new.root);
    for pair in &pairs.operations.both {
        let (old, new) = (pair.old.value, pair.new.value);
        compare(findings, &pair.site, "", "parameters", old, new);
    }
    for pair in &pairs.values {
        for key in ["required", "oneOf"] {
            compare(findings, &pair.site, &pair.title(), key, pair.old, pair.new);
        }
    }
}

fn compare(
    findings: &mut Findings<'_>,
    site: &Site,
    title: &str,
    key: &str,
    old: &Value,
    new: &Value,
) {
    let (old, new) = (list(old, key), list(new, key));
    let sorted = |list: &[Value]| {
        let mut texts: Vec<String> = list.iter().map(Value::to_string).collect();
        texts.sort();
        texts
    };
    if old != new && sorted(old) == sorted(new) {
        let message = format!("{title} has its `{key}` in another order");
        findings.now("order", site, message.trim_start(), UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, parameters, schemas};

    #[test]
    fn another_order_is_told_and_breaks_nobody_on_the_wire() {
        let required = |names: Value| {
            let properties = json!({"a": {"type": "string"}, "b": {"type": "string"}});
            let schema = json!({"type": "object", "required": names, "properties": properties});
            schemas(json!({"A": schema}), "both")
        };
        let lines = found(required(json!(["a", "b"])), required(json!(["b", "a"])));
        assert_eq!(lines, ["order A: has its `required` in another order"]);
        let (one, two) = (
            json!({"name": "a", "in": "query"}),
            json!({"name": "b", "in": "query"}),
        );
        let lines = found(parameters(json!([one, two])), parameters(json!([two, one])));
        assert_eq!(lines, ["order getThing: has its `parameters` in another order"]);
    }
}
