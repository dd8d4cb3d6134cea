//! Only OpenAPI 3.0: 3.1 writes null, constants and tuples in another way, which would be misread in silence.

use serde_json::Value;

use super::{Problems, Rule};

pub(super) const RULE: Rule = Rule {
    name: "openapi-version",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let version = document
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !version.starts_with("3.0.") {
        problems.add(
            "/openapi",
            format!("the document says openapi {version:?}"),
            "write it as OpenAPI 3.0.3",
        );
    }
    0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, refusal};

    #[test]
    fn another_version_is_refused() {
        assert_eq!(
            refusal(&RULE, json!({"openapi": "3.1.0"})),
            "/openapi: the document says openapi \"3.1.0\"; write it as OpenAPI 3.0.3"
        );
        assert_eq!(after(&RULE, json!({"openapi": "3.0.3"})).1, 0);
    }
}
