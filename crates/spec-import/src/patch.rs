//! Writes what a vendor's document adds as patches of our spec, one a file of the spec, and a report of everything.
//!
//! A patch only adds: operations with their schemas, optional parameters and properties, values of enums, `deprecated`. What is gone or contradicts our spec is in the
//! report, for a person to decide.

mod addition;
mod adoption;
mod entry;
mod lines;
mod operation;
mod plan;
mod report;
mod unified;

use std::collections::BTreeMap;

use spec_codegen::Bundle;

use crate::match_up::{MatchUp, counterparts};
use adoption::Adoption;
use plan::Planner;

/// The file that a spec's directory begins with.
const ENTRY: &str = "openapi.yaml";
/// The file of what several others use.
const SHARED: &str = "shared.yaml";

/// Our spec.
#[derive(Clone, Copy, Debug)]
pub struct Spec<'s> {
    /// The name of its directory below `specs/`.
    pub vendor: &'s str,
    /// Its files, by name.
    pub files: &'s BTreeMap<String, String>,
    /// The same, bundled.
    pub bundle: &'s Bundle,
}

/// What a maintainer may take.
#[derive(Clone, Debug, Default)]
pub struct Patches {
    /// The patches by name, which is that of the file of the spec: `collection` for `collection.yaml`. `shared` goes first, the others apply in any order.
    pub patches: BTreeMap<String, String>,
    /// Everything that was found, in Markdown.
    pub report: String,
}

/// The patches that bring our spec to what the vendor's document has more.
///
/// `only` are the names of the patches that are wanted, besides `shared`; none means all.
pub fn patches(spec: Spec<'_>, theirs: &Bundle, matched: &MatchUp, only: &[String]) -> Patches {
    let mut planner = Planner::new(spec, theirs, matched);
    for operation in &matched.new {
        planner.operation(operation);
    }
    let own = matched.both.iter().flat_map(|pair| &pair.differences);
    let inner = matched.schemas.iter().flat_map(|pair| &pair.differences);
    for difference in own.chain(inner) {
        planner.difference(difference);
    }
    planner.leave_aside(only);
    let adoption = Adoption::new(
        spec,
        &theirs.document,
        counterparts(&matched.schemas),
        &planner.plans,
    );
    let mut patches = BTreeMap::new();
    for (file, text) in unified::patches(spec, &theirs.document, &planner.plans, &adoption) {
        let name = file.strip_suffix(".yaml").unwrap_or(&file).to_owned();
        patches.insert(name, text);
    }
    let report = report::markdown(spec, matched, &planner, &adoption, &patches);
    Patches { patches, report }
}
