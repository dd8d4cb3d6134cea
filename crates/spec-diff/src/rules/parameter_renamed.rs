//! A parameter with another name. In a path the name is not on the wire; elsewhere it is all there is.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["parameter-renamed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in pairs.parameters.both.iter().filter(|pair| pair.old.name != pair.new.name) {
        let in_path = (pair.old.place, pair.new.place) == ("path", "path");
        let message = format!("{} is called that now and was called `{}`", pair.new.title(), pair.old.name);
        findings.now("parameter-renamed", &pair.site, message, if in_path { UNNOTICED } else { BREAKING });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, parameters};

    #[test]
    fn another_name_in_the_query_breaks_both() {
        let named = |name: &str| parameters(json!([{"name": name, "in": "query", "schema": {"type": "string"}}]));
        let expected = "parameter-renamed getThing: query parameter `b` is called that now and was called `a` | old client breaks | new client breaks";
        assert_eq!(found(named("a"), named("b")), [expected]);
    }

    #[test]
    fn another_name_in_the_path_is_not_on_the_wire() {
        let named = |name: &str| -> Value {
            let path = format!("/things/{{{name}}}");
            json!({"paths": {path: {"get": {"operationId": "getThing", "parameters": [{"name": name, "in": "path", "required": true}]}}}})
        };
        let lines = found(named("id"), named("thing"));
        assert_eq!(lines, ["parameter-renamed getThing: path parameter `thing` is called that now and was called `id`"]);
    }
}
