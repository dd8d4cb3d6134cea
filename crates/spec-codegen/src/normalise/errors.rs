//! Error responses are for the documents: progenitor panics on two of them, and the runtime reads every error body itself.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::each_operation_mut;

pub(super) const RULE: Rule = Rule {
    name: "errors",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_operation_mut(document, |_, operation| {
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            hits += before - responses.len();
        }
    });
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, operation};

    #[test]
    fn only_success_is_left() {
        let (document, hits) = after(
            &RULE,
            operation(json!({"responses": {"200": {}, "4XX": {}, "404": {}, "default": {}}})),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["responses"],
            json!({"200": {}})
        );
        assert_eq!(hits, 3);
    }
}
