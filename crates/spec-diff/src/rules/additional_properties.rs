//! Whether an object has properties that its schema doesn't name. A client that receives them ignores or keeps them, but fails on a value that is not of the
//! type which its spec declares for them.

use serde_json::Value;

use super::Rule;
use crate::document::members;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::values::{Structure, title};
use crate::wire::Shift;

pub(super) const RULE: Rule = Rule { names: &["additional-properties"], check };

/// What an object says about other properties, from few values to many.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Others {
    None,
    Typed,
    Any,
}

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let both = [pair.old, pair.new].map(|schema| matches!(Structure::of(schema), Structure::Object));
        let said = |schema: &Value| schema.get("additionalProperties").cloned();
        if both != [true, true] || others(pair.old) == others(pair.new) && same_words(&said(pair.old), &said(pair.new)) {
            continue;
        }
        let (old, new) = (others(pair.old), others(pair.new));
        let shift = Shift {
            grew: new > old,
            shrank: new < old,
            old_reads_new: old != Others::Typed || new == Others::Typed,
            new_reads_old: new != Others::Typed || old == Others::Typed,
        };
        let message = pair.says(&format!("takes {} and took {}", words(pair.new), words(pair.old)));
        findings.now("additional-properties", &pair.site, message, shift.wire(pair.role));
    }
}

/// What is inside of a typed one is compared by itself.
fn same_words(old: &Option<Value>, new: &Option<Value>) -> bool {
    let flag = |value: &Option<Value>| value.as_ref().filter(|value| !value.is_object()).cloned();
    flag(old) == flag(new)
}

fn others(schema: &Value) -> Others {
    match schema.get("additionalProperties") {
        Some(Value::Object(_)) => Others::Typed,
        Some(Value::Bool(true)) => Others::Any,
        // an object of which nothing is said
        None if members(schema, "properties").next().is_none() => Others::Any,
        _ => Others::None,
    }
}

fn words(schema: &Value) -> String {
    match schema.get("additionalProperties") {
        Some(values @ Value::Object(_)) => format!("other properties that are {}", title(values)),
        Some(Value::Bool(true)) => "any other properties".to_owned(),
        Some(Value::Bool(false)) => "no other properties".to_owned(),
        None if others(schema) == Others::Any => "any properties".to_owned(),
        _ => "other properties without a word".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: Value, after: Value, usage: &str) -> Vec<String> {
        let with = |others: Value| {
            let mut schema = json!({"type": "object", "properties": {"x": {"type": "string"}}});
            if !others.is_null() {
                schema["additionalProperties"] = others;
            }
            schemas(json!({"A": schema}), usage)
        };
        found(with(before), with(after))
    }

    #[test]
    fn other_properties_are_read_by_everybody_and_sent_by_who_may() {
        let line = "additional-properties A: takes any other properties and took other properties without a word";
        assert_eq!(changed(json!(null), json!(true), "received"), [line]);
        assert_eq!(changed(json!(null), json!(true), "sent"), [format!("{line} | new client breaks")]);
        let line = "additional-properties A: takes no other properties and took any other properties";
        assert_eq!(changed(json!(true), json!(false), "received"), [line]);
        assert_eq!(changed(json!(true), json!(false), "sent"), [format!("{line} | old client breaks")]);
    }

    #[test]
    fn a_type_for_them_is_enforced_by_who_knows_it() {
        let lines = changed(json!(true), json!({"type": "string"}), "received");
        let line = "additional-properties A: takes other properties that are a `string` and took any other properties";
        assert_eq!(lines, [format!("{line} | new client breaks")]);
        let lines = changed(json!({"type": "string"}), json!(true), "received");
        assert!(lines[0].ends_with("| old client breaks"), "{lines:?}");
    }
}
