//! One change of a spec.

use serde_json::Value;
use spec_codegen::lint::lint;
use spec_codegen::{Bundle, Generated, Settings, generate};

use crate::Rng;
use crate::expected::{self, Expected};
use crate::rules::{self, Rule};

/// How many places are tried before a rule is given up: most refusals are of places that `x-pagination` or `x-wait` names.
const DRAWS: usize = 40;

/// A spec after one change.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// The kind of change: `operation-removed`, `response-property-required`.
    pub rule: &'static str,
    /// What was done and where: "removed `delete` of `/projects/{id}`".
    pub said: String,
    /// What it must be found to be.
    pub expected: Expected,
    /// The document after the change.
    pub document: Value,
    /// The same as a bundle; lint has no findings in it.
    pub bundle: Bundle,
    /// The code that it generates, so that nobody has to generate it again.
    pub generated: Generated,
}

/// The names of all rules.
pub fn rules() -> impl Iterator<Item = &'static str> + Clone {
    rules::all().map(|rule| rule.name)
}

/// Changes a bundled document in one way at one place, both drawn from `rng`. `None` if nothing in it can be changed.
pub fn mutate(document: &Value, rng: &mut Rng) -> Option<Mutation> {
    let mut rules: Vec<&Rule> = rules::all().collect();
    rng.shuffle(&mut rules);
    rules
        .into_iter()
        .find_map(|rule| change(document, rule, rng))
}

/// Changes a bundled document in the way of the named rule, at a place drawn from `rng`. `None` if the document has no such place, or there is no
/// such rule.
pub fn mutate_by(rule: &str, document: &Value, rng: &mut Rng) -> Option<Mutation> {
    change(
        document,
        rules::all().find(|known| known.name == rule)?,
        rng,
    )
}

fn change(document: &Value, rule: &'static Rule, rng: &mut Rng) -> Option<Mutation> {
    let expected = expected::of(rule.name)?;
    (0..DRAWS).find_map(|_| {
        let mut changed = document.clone();
        let said = (rule.apply)(&mut changed, rng)?;
        let (bundle, generated) = accepted(document, &changed)?;
        Some(Mutation {
            rule: rule.name,
            said,
            expected,
            document: changed,
            bundle,
            generated,
        })
    })
}

/// The changed document, if it is another one, has no findings and generates.
fn accepted(old: &Value, new: &Value) -> Option<(Bundle, Generated)> {
    if old == new {
        return None;
    }
    let bundle = Bundle::from_json(&new.to_string(), "openapi.json").ok()?;
    if !lint(&bundle).is_empty() {
        return None;
    }
    let settings = Settings {
        vendor: "changed".into(),
        command: "a test".into(),
    };
    let generated = generate(&bundle, &settings).ok()?;
    Some((bundle, generated))
}
