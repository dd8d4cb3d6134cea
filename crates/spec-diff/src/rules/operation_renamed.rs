//! An operation with another id under the same method and path. The id is not on the wire.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["operation-renamed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in pairs.operations.both.iter().filter(|pair| pair.old.id != pair.new.id) {
        let message = format!("the operation is called {} and was called {}", pair.new.name(), pair.old.name());
        findings.now("operation-renamed", &pair.site.at("/operationId"), message, UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn another_id_at_the_same_path_is_a_new_name_that_the_wire_does_not_see() {
        let lines = found(operation(json!({})), operation(json!({"operationId": "readThing"})));
        assert_eq!(lines, ["operation-renamed readThing: the operation is called readThing and was called getThing"]);
    }
}
