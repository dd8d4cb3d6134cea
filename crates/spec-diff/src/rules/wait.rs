//! How the end of a job is seen. A client that doesn't know a final state waits on; one that runs on is what every unknown state means anyway. Progress and
//! message are only shown. That a spec no longer says how to wait changes no answer: where the states are is told by the rules for schemas. An operation that
//! is polled under another name is the same one on the wire: its new name is told where it is.

use serde_json::Value;

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::{Pair, Pairs};
use crate::document::Operation;
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS, UNNOTICED, wire};

pub(super) const RULE: Rule = Rule { names: &["wait"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-wait");
        match (pair.old.value.get("x-wait"), pair.new.value.get("x-wait")) {
            (None, Some(_)) => findings.now("wait", &site, "it can be waited for now", NEW_CLIENT_BREAKS),
            (Some(_), None) => findings.gone("wait", &site, "it can't be waited for any more", UNNOTICED),
            (Some(old), Some(new)) => {
                let old = &renamed(pairs, old);
                states(pair, findings, old, new);
                paths(pair, findings, old, new);
            }
            _ => {}
        }
    }
}

/// The same with the polled operation called as it is in the new document.
fn renamed(pairs: &Pairs<'_>, wait: &Value) -> Value {
    let mut wait = wait.clone();
    let polled = pairs.operations.both.iter().find(|pair| !pair.old.id.is_empty() && wait.get("operation").and_then(Value::as_str) == Some(pair.old.id));
    if let Some(polled) = polled {
        wait["operation"] = polled.new.id.into();
    }
    wait
}

fn states(pair: &Pair<Operation<'_>>, findings: &mut Findings<'_>, old: &Value, new: &Value) {
    for key in ["running", "done", "failed", "cancelled"] {
        let (before, after) = (list(old, key), list(new, key));
        let is_final = key != "running";
        for state in after.iter().filter(|state| !before.contains(state)) {
            let message = format!("state `{state}` means {key} now");
            findings.now("wait", &pair.site.at(&format!("/x-wait/{key}")), message, wire(is_final, false));
        }
        for state in before.iter().filter(|state| !after.contains(state)) {
            let message = format!("state `{state}` does not mean {key} any more");
            findings.gone("wait", &pair.site.at(&format!("/x-wait/{key}")), message, wire(false, is_final));
        }
    }
}

fn paths(pair: &Pair<Operation<'_>>, findings: &mut Findings<'_>, old: &Value, new: &Value) {
    for key in ["status", "operation", "parameters", "body", "progress", "message", "poll"] {
        let (before, after) = (old.get(key), new.get(key));
        if before != after {
            let said = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"));
            let message = format!("`{key}` of its job is {} and was {}", said(after), said(before));
            let verdict = match key {
                "progress" | "message" => UNNOTICED,
                // who asks for a small form that is not there gets the whole, or an error; who does not know of it reads the whole
                "poll" if before.is_none() => NEW_CLIENT_BREAKS,
                "poll" if after.is_none() => OLD_CLIENT_BREAKS,
                _ => BREAKING,
            };
            findings.now("wait", &pair.site.at("/x-wait"), message, verdict);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn job(wait: Value) -> Value {
        operation(json!({"x-wait": wait}))
    }

    #[test]
    fn a_final_state_is_waited_past_by_who_does_not_know_it() {
        let (one, two) = (job(json!({"done": [5]})), job(json!({"done": [5, 6]})));
        assert_eq!(found(one.clone(), two.clone()), ["wait getThing: state `6` means done now | old client breaks"]);
        assert_eq!(found(two, one), ["wait getThing: state `6` does not mean done any more | new client breaks"]);
    }

    #[test]
    fn an_unknown_state_means_running_anyway() {
        let lines = found(job(json!({"running": [1]})), job(json!({"running": [1, 2]})));
        assert_eq!(lines, ["wait getThing: state `2` means running now"]);
    }

    #[test]
    fn another_place_of_the_status_breaks_both_and_another_message_nobody() {
        let lines = found(job(json!({"status": "a"})), job(json!({"status": "b"})));
        assert_eq!(lines, ["wait getThing: `status` of its job is `\"b\"` and was `\"a\"` | old client breaks | new client breaks"]);
        let lines = found(job(json!({"message": "a"})), job(json!({"message": "b"})));
        assert_eq!(lines, ["wait getThing: `message` of its job is `\"b\"` and was `\"a\"`"]);
    }

    #[test]
    fn a_small_form_is_asked_for_by_who_knows_it() {
        let (whole, small) = (job(json!({})), job(json!({"poll": {"full": false}})));
        let lines = found(whole.clone(), small.clone());
        assert_eq!(lines, [r#"wait getThing: `poll` of its job is `{"full":false}` and was nothing | new client breaks"#]);
        let lines = found(small, whole);
        assert_eq!(lines, [r#"wait getThing: `poll` of its job is nothing and was `{"full":false}` | old client breaks"#]);
    }

    #[test]
    fn another_name_of_the_polled_operation_is_told_where_it_is() {
        let start = |polled: &str, path: &str| {
            let mut document = json!({"paths": {"/start": {"post": {"operationId": "start", "x-wait": {"operation": polled}}}}});
            document["paths"][path] = json!({"get": {"operationId": polled}});
            document
        };
        let renamed = found(start("getJob", "/job"), start("readJob", "/job"));
        assert_eq!(renamed, ["operation-renamed readJob: the operation is called readJob and was called getJob"]);
        let another = found(start("getJob", "/job"), start("readRun", "/run"));
        assert!(another.contains(&r#"wait start: `operation` of its job is `"readRun"` and was `"getJob"` | old client breaks | new client breaks"#.to_owned()), "{another:?}");
    }

    #[test]
    fn only_a_client_that_knows_how_waits() {
        assert_eq!(found(operation(json!({})), job(json!({}))), ["wait getThing: it can be waited for now | new client breaks"]);
        assert_eq!(found(job(json!({})), operation(json!({}))), ["wait getThing: it can't be waited for any more"]);
    }
}
