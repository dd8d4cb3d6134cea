//! Which statuses an operation answers with. Errors are all read in the same way. A success that a client doesn't know is read like the ones that it
//! knows, which works if it has the same content.

use serde_json::Value;

use super::Rule;
use crate::document::without_prose;
use crate::findings::Findings;
use crate::pairs::{Pairs, Response};
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["status-added", "status-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.responses.added {
        let wire = if is_read_anyway(&single.thing) { UNNOTICED } else { OLD_CLIENT_BREAKS };
        findings.now("status-added", &single.site, format!("status {} is a new answer", single.thing.status), wire);
    }
    for single in &pairs.responses.removed {
        let wire = if is_read_anyway(&single.thing) { UNNOTICED } else { NEW_CLIENT_BREAKS };
        findings.gone("status-removed", &single.site, format!("status {} is no answer any more", single.thing.status), wire);
    }
}

/// Whether a client that doesn't know this response reads it.
fn is_read_anyway(response: &Response<'_>) -> bool {
    if !response.status.starts_with('2') {
        return true;
    }
    let content = |response: &Value| response.get("content").map(without_prose);
    let others = response.all.as_object().into_iter().flatten();
    let mut successes = others.filter(|(status, _)| status.starts_with('2') && *status != response.status).peekable();
    successes.peek().is_some() && successes.all(|(_, other)| content(other) == content(response.value))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn responses(responses: Value) -> Value {
        operation(json!({"responses": responses}))
    }

    #[test]
    fn an_error_that_is_new_or_gone_breaks_nobody() {
        let (one, two) = (responses(json!({"200": {}})), responses(json!({"200": {}, "404": {}})));
        assert_eq!(found(one.clone(), two.clone()), ["status-added getThing: status 404 is a new answer"]);
        assert_eq!(found(two, one), ["status-removed getThing: status 404 is no answer any more"]);
    }

    #[test]
    fn a_success_with_other_content_is_read_only_by_who_knows_it() {
        let one = responses(json!({"200": {"content": {"application/json": {}}}}));
        let two = responses(json!({"200": {"content": {"application/json": {}}}, "204": {}}));
        assert_eq!(found(one.clone(), two.clone()), ["status-added getThing: status 204 is a new answer | old client breaks"]);
        assert_eq!(found(two, one), ["status-removed getThing: status 204 is no answer any more | new client breaks"]);
    }

    #[test]
    fn a_success_with_the_same_content_breaks_nobody() {
        let content = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
        let (one, two) = (responses(json!({"200": content})), responses(json!({"200": content, "201": content})));
        assert_eq!(found(one, two), ["status-added getThing: status 201 is a new answer"]);
    }
}
