//! What can be searched for: objects of the catalog, policies and cases.

use serde_json::Value;

use crate::bigid::State;
use crate::bigid::catalog::ENTITIES;
use crate::bigid::failure::Failure;

/// The types of what can be searched for.
pub(super) const KINDS: [&str; 5] = [
    ENTITIES[0],
    ENTITIES[1],
    ENTITIES[2],
    "policy",
    "actionable_insights_cases",
];

pub(super) struct Entity {
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) value: Value,
}

/// Everything, objects first.
pub(super) fn all(state: &State) -> impl Iterator<Item = Entity> {
    let objects = state.catalog.objects().map(|object| Entity {
        kind: object.entity(),
        id: object.id(),
        name: object.full_name(),
        value: state.catalog.value(object),
    });
    let policies = state.policies.all().into_iter();
    let policies = policies.map(|policy| of("policy", "name", policy));
    let cases = state.cases.all().into_iter();
    let cases = cases.map(|case| of("actionable_insights_cases", "caseLabel", case));
    objects.chain(policies).chain(cases)
}

fn of(kind: &'static str, name: &str, value: Value) -> Entity {
    let text = |member: &str| value[member].as_str().unwrap_or_default().to_owned();
    Entity {
        kind,
        id: text("_id"),
        name: text(name),
        value,
    }
}

/// The type with this name, or the vendor's 404.
pub(super) fn kind(name: &str) -> Result<&'static str, Failure> {
    let known = KINDS.into_iter().find(|kind| *kind == name);
    known.ok_or_else(|| Failure::not_found("Entity type", name))
}

/// A text to search for; `*` stands for anything.
pub(super) struct Text(regex::Regex);

impl Text {
    pub(super) fn of(text: &Value) -> Result<Self, Failure> {
        let text = text.as_str().unwrap_or_default();
        let pattern = regex::escape(text).replace(r"\*", ".*");
        regex::Regex::new(&format!("(?is){pattern}"))
            .map(Self)
            .map_err(|_| Failure::bad_request("The text is too long"))
    }

    pub(super) fn is_in(&self, entity: &Entity) -> bool {
        self.0.is_match(&entity.name)
    }
}
