//! The kinds of changes: one function each, which changes a document at a place drawn at random and says what it did.

mod body;
mod chosen_by;
mod enumeration;
mod extension;
mod one_of;
mod operation;
mod ordered;
mod parameter;
mod property;
mod resource;
mod schema;
mod security;
mod split;
mod unwrap;
mod value_type;
mod wait;

use serde_json::Value;

use crate::Rng;

/// One kind of change.
pub(crate) struct Rule {
    pub name: &'static str,
    /// Changes the document and says what was done; `None` if there is no place for it.
    pub apply: fn(&mut Value, &mut Rng) -> Option<String>,
}

/// All kinds of changes.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> + Clone {
    [
        operation::RULES,
        parameter::RULES,
        enumeration::RULES,
        property::RULES,
        body::RULES,
        security::RULES,
        extension::RULES,
        split::RULES,
        wait::RULES,
        chosen_by::RULES,
        unwrap::RULES,
        resource::RULES,
        ordered::RULES,
        one_of::RULES,
        schema::RULES,
    ]
    .into_iter()
    .flatten()
}

/// A name that none of the taken ones is.
fn new_name<'t>(rng: &mut Rng, taken: impl Iterator<Item = &'t str>) -> Option<String> {
    let mut names = vec!["quota", "region", "remark", "retention", "shade", "budget"];
    let taken: Vec<String> = taken.map(str::to_lowercase).collect();
    names.retain(|name| !taken.iter().any(|taken| taken.starts_with(name)));
    rng.choice(names).map(str::to_owned)
}
