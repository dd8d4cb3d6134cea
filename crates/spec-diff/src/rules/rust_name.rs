//! The name of a property in Rust. It is not on the wire.

use super::Rule;
use crate::document::text;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["rust-name"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let name = |schema| match text(schema, "x-rust-name") {
            "" => "made of its own name",
            name => name,
        };
        let (old, new) = (name(pair.old), name(pair.new));
        if old != new {
            findings.now("rust-name", &pair.site, pair.says(&format!("has a name in Rust that is {new} and was {old}")), UNNOTICED);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_name_in_rust_is_not_on_the_wire() {
        let with = |name: &str| schemas(json!({"A": {"type": "object", "properties": {"x": {"type": "string", "x-rust-name": name}}}}), "both");
        assert_eq!(found(with(""), with("y")), ["rust-name A: property `x` has a name in Rust that is y and was made of its own name"]);
        assert_eq!(found(with("y"), with("z")), ["rust-name A: property `x` has a name in Rust that is z and was y"]);
    }
}
