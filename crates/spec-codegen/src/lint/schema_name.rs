//! A schema's name is in PascalCase and is a free type name.

use std::collections::HashMap;

use super::Rule;
use super::findings::Findings;
use super::outline::Outline;
use crate::normalise::type_name;

pub(super) const RULE: Rule = Rule { name: "schema-name", check };

/// What generated code uses without a path.
const TAKEN: [&str; 18] = [
    "BTreeMap", "Box", "Client", "Clone", "Debug", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Self", "Some", "String",
    "ToString", "Vec",
];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let Some(components) = outline.child(0, "components") else { return };
    let mut types: HashMap<String, &str> = HashMap::new();
    for schema in outline.children(components, "schemas") {
        let name = outline.nodes[schema].name();
        let rust = type_name(name);
        if !is_pascal_case(name) {
            findings.add(schema, "", format!("the name `{name}` is not in PascalCase"), format!("rename it to `{rust}`, a singular noun"));
        }
        if TAKEN.contains(&rust.as_str()) {
            findings.add(schema, "", format!("`{rust}` would hide a type that Rust code needs"), "say more: `DeploymentResult`");
        }
        if let Some(other) = types.insert(rust.clone(), name) {
            findings.add(schema, "", format!("`{other}` and `{name}` would both become `{rust}`"), "rename one of them");
        }
    }
}

/// Whether the text is a type or variant name as it stands.
pub(super) fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.chars().all(|letter| letter.is_ascii_alphanumeric())
}
