//! Security requirements name schemes that are declared.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "security", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.of(Kind::Operation).chain(outline.of(Kind::Document)) {
        let requirements = node.value.get("security").and_then(Value::as_array);
        for requirement in requirements.into_iter().flatten() {
            let Some(schemes) = requirement.as_object() else {
                findings.add(index, "/security", format!("{requirement} is no requirement"), "write `- schemeName: []`");
                continue;
            };
            for name in schemes.keys().filter(|name| outline.named("securitySchemes", name).is_none()) {
                let mend = "declare it in openapi.yaml below components.securitySchemes, or correct its name";
                findings.add(index, "/security", format!("the security scheme `{name}` is not declared"), mend);
            }
        }
    }
}
