//! The rules: each compares one thing, and says what a change of it means for the wire.
//!
//! A rule's module has the names of what it reports, why its verdicts are what they are, and a test for each direction. In doubt a change is breaking.

use crate::findings::Findings;
use crate::pairs::Pairs;

#[cfg(test)]
mod testing;

/// What looks at both documents.
pub(crate) struct Rule {
    /// The names of the changes that it reports.
    pub names: &'static [&'static str],
    pub check: fn(&Pairs<'_>, &mut Findings<'_>),
}

macro_rules! rules {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+
        const ALL: &[Rule] = &[$($module::RULE),+];
    };
}

// in the order of a document: the whole, operations, what they send and get, schemas, our extensions, prose
rules![
    info,
    servers,
    security,
    security_scheme,
    tag,
    feature,
    operation_added,
    operation_removed,
    operation_renamed,
    operation_moved,
    operation_tag,
    parameter_added,
    parameter_removed,
    parameter_renamed,
    parameter_place,
    parameter_required,
    parameter_style,
    request_body,
    media_type,
    status,
    response_header,
    schema_added,
    schema_removed,
    schema_renamed,
    property_added,
    property_removed,
    property_renamed,
    property_required,
    value_type,
    nullable,
    enum_values,
    additional_properties,
    all_of,
    union_variants,
    one_of,
    tuple_places,
    deprecated,
    pagination,
    filters,
    split,
    chosen_by,
    unwrap,
    wait,
    safe,
    lenient,
    sent_as,
    secret,
    raw_json,
    ordered,
    resource,
    rust_name,
    enum_varnames,
    order,
    evidence,
    description,
    // the last one: it also speaks if no other has
    keyword,
];

/// Lets every rule look at both documents.
pub(crate) fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for rule in ALL {
        (rule.check)(pairs, findings);
    }
}

/// The names of all rules: what [`Change::rule`](crate::Change::rule) may be.
pub fn rules() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|rule| rule.names.iter().copied())
}
