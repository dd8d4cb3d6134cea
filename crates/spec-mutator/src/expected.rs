//! What each kind of change means: written by hand, from what such a change does to programs, and not from how `spec-diff` decides.

/// Whether something breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It depends on the place, or people disagree.
    Depends,
}

/// What a change must be found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The names under which `spec-diff` may find it.
    pub found_as: &'static [&'static str],
    /// A client of the old spec, when the API is as in the new one.
    pub old_client: Breaks,
    /// A client of the new spec, when the API is still as in the old one.
    pub new_client: Breaks,
    /// Code that uses the crate and compiled.
    pub code: Breaks,
}

use Breaks::{Depends, No, Yes};

type Row = (
    &'static str,
    &'static [&'static str],
    Breaks,
    Breaks,
    Breaks,
);

/// Rule, names in `spec-diff`, old client, new client, code.
#[rustfmt::skip]
const TABLE: &[Row] = &[
    ("operation-added",                   &["operation-added"],           No,      Yes,     No),
    ("operation-removed",                 &["operation-removed"],         Yes,     No,      Yes),
    ("operation-renamed",                 &["operation-renamed"],         No,      No,      Yes),
    ("operation-moved",                   &["operation-moved"],           Yes,     Yes,     No),
    ("operation-deprecated",              &["operation-deprecated"],      No,      No,      No),
    ("parameter-added",                   &["parameter-added"],           No,      Depends, No),
    // a forgotten parameter is an error of the call, not of the compiler
    ("parameter-added-required",          &["parameter-added-required"],  Yes,     Depends, No),
    ("parameter-removed",                 &["parameter-removed"],         Depends, Depends, Yes),
    ("parameter-renamed",                 &["parameter-renamed"],         Yes,     Yes,     Yes),
    // its name is not on the wire
    ("path-parameter-renamed",            &["parameter-renamed"],         No,      No,      Yes),
    ("parameter-required",                &["parameter-required"],        Yes,     No,      No),
    ("parameter-optional",                &["parameter-optional"],        No,      Yes,     No),
    ("parameter-type",                    &["parameter-type"],            Depends, Depends, Yes),
    ("wildcard-added",                    &["parameter-style"],           Yes,     Yes,     No),
    ("wildcard-removed",                  &["parameter-style"],           Yes,     Yes,     No),
    ("request-enum-value-added",          &["enum-value-added"],          No,      Yes,     No),
    ("request-enum-value-removed",        &["enum-value-removed"],        Yes,     No,      Yes),
    // enums are open: an unknown value is read
    ("response-enum-value-added",         &["enum-value-added"],          Depends, No,      No),
    ("response-enum-value-removed",       &["enum-value-removed"],        No,      Depends, Yes),
    ("request-property-added",            &["property-added"],            No,      Depends, No),
    // `new` has another argument
    ("request-property-added-required",   &["property-added-required"],   Yes,     Depends, Yes),
    ("request-property-removed",          &["property-removed"],          Depends, Depends, Yes),
    ("request-property-required",         &["property-required"],         Yes,     No,      Yes),
    ("request-property-optional",         &["property-optional"],         No,      Yes,     Yes),
    ("request-property-nullable",         &["property-nullable"],         No,      Yes,     Depends),
    ("request-property-not-nullable",     &["property-not-nullable"],     Yes,     No,      Depends),
    ("request-property-widened",          &["property-widened"],          No,      Yes,     Yes),
    ("request-property-narrowed",         &["property-narrowed"],         Yes,     No,      Yes),
    ("request-property-format-added",     FORMAT,                         Depends, No,      Yes),
    ("request-property-format-changed",   FORMAT,                         Depends, Depends, Depends),
    ("request-property-type",             TYPE,                           Yes,     Yes,     Yes),
    ("response-property-added",           &["property-added"],            No,      Depends, No),
    // a type that can't be empty any more loses `Default`
    ("response-property-added-required",  &["property-added-required"],   No,      Yes,     Depends),
    ("response-property-removed",         &["property-removed"],          Depends, No,      Yes),
    ("response-property-required",        &["property-required"],         No,      Yes,     Yes),
    ("response-property-optional",        &["property-optional"],         Yes,     No,      Yes),
    // an optional property reads null
    ("response-property-nullable",        &["property-nullable"],         Depends, No,      Depends),
    ("response-property-not-nullable",    &["property-not-nullable"],     No,      Depends, Depends),
    ("response-property-widened",         &["property-widened"],          Yes,     No,      Yes),
    ("response-property-narrowed",        &["property-narrowed"],         No,      Yes,     Yes),
    // a time is kept as its text until it is asked for
    ("response-property-format-removed",  FORMAT,                         Depends, No,      Yes),
    ("response-property-format-added",    FORMAT,                         No,      Depends, Yes),
    ("response-property-format-changed",  FORMAT,                         Depends, Depends, Depends),
    ("response-property-type",            TYPE,                           Yes,     Yes,     Yes),
    ("request-media-type-added",          &["media-type-added"],          No,      Depends, No),
    ("request-media-type-removed",        &["media-type-removed"],        Depends, No,      Depends),
    ("request-media-type-changed",        MEDIA_TYPE,                     Yes,     Yes,     Depends),
    ("response-media-type-changed",       MEDIA_TYPE,                     Yes,     Yes,     Yes),
    ("status-added",                      &["status-added"],              No,      No,      No),
    // the answer is an `Option`
    ("empty-status-added",                &["status-added"],              Yes,     No,      Yes),
    ("status-removed",                    &["status-removed"],            No,      No,      No),
    ("status-changed",                    STATUS,                         Depends, Depends, No),
    ("security-lifted",                   &["security"],                  No,      Yes,     No),
    ("security-demanded",                 &["security"],                  Yes,     Depends, No),
    ("security-scheme-changed",           &["security-scheme"],           Yes,     Yes,     No),
    ("pagination-added",                  &["pagination"],                Depends, Depends, No),
    ("pagination-removed",                &["pagination"],                Depends, Depends, Yes),
    ("pagination-changed",                &["pagination"],                Depends, Depends, Depends),
    ("keyset-added",                      &["pagination"],                No,      Yes,     No),
    ("keyset-removed",                    &["pagination"],                Yes,     No,      Yes),
    ("keyset-changed",                    &["pagination"],                Yes,     Yes,     No),
    ("filter-added",                      &["filters"],                   No,      Yes,     No),
    ("filter-removed",                    &["filters"],                   Yes,     No,      Yes),
    ("filter-kind",                       &["filters"],                   Yes,     Yes,     Yes),
    // a filter that is sorted by is a property of another type
    ("order-added",                       &["filters"],                   No,      Yes,     No),
    ("order-removed",                     &["filters"],                   Yes,     No,      Yes),
    ("poll-removed",                      &["wait"],                      Yes,     No,      No),
    ("wait-added",                        &["wait"],                      No,      Depends, No),
    ("wait-removed",                      &["wait"],                      Depends, Depends, Yes),
    ("wait-changed",                      &["wait"],                      Depends, Depends, Depends),
    // the API is asked for the job by another body
    ("wait-body-changed",                 &["wait"],                      Yes,     Yes,     No),
    // the answers are the same, however many calls they come in
    ("split-added",                       &["split"],                     No,      No,      No),
    ("split-removed",                     &["split"],                     No,      No,      No),
    ("split-changed",                     &["split"],                     No,      No,      No),
    // what is refused unsent is an error of the call; the API is the same
    ("chosen-by-added",                   &["chosen-by"],                 No,      No,      No),
    ("chosen-by-removed",                 &["chosen-by"],                 No,      No,      No),
    ("chosen-by-changed",                 &["chosen-by"],                 No,      No,      No),
    // the answer is the same; callers get another value of it
    ("unwrap-added",                      &["unwrap"],                    No,      No,      Yes),
    ("unwrap-removed",                    &["unwrap"],                    No,      No,      Yes),
    // the other member may have the same type
    ("unwrap-changed",                    &["unwrap"],                    No,      No,      Depends),
    // the text stays one on the wire; a client sends another id than the API takes
    ("request-resource-changed",          &["resource"],                  Yes,     Yes,     Yes),
    ("path-resource-changed",             &["resource"],                  Yes,     Yes,     Yes),
    // what comes is read, whatever it is the id of
    ("response-resource-changed",         &["resource"],                  No,      No,      Yes),
    ("response-resource-added",           &["resource"],                  No,      No,      Yes),
    ("response-resource-removed",         &["resource"],                  No,      No,      Yes),
    // a map of another type
    ("order-kept",                        &["ordered"],                   No,      No,      Yes),
    ("order-lost",                        &["ordered"],                   No,      No,      Yes),
    ("safe-changed",                      &["safe"],                      Depends, Depends, No),
    // who sent both is refused
    ("request-one-of-added",              &["one-of-added"],              Yes,     No,      Yes),
    ("response-one-of-added",             &["one-of-added"],              No,      No,      Yes),
    ("one-of-removed",                    &["one-of-removed"],            No,      Depends, Yes),
    // where it is the whole schema, its name is nowhere
    ("one-of-renamed",                    &["one-of-renamed"],            No,      No,      Depends),
    ("branch-added",                      BRANCH_ADDED,                   No,      Depends, No),
    ("branch-removed",                    BRANCH_REMOVED,                 Depends, Depends, Yes),
    // an API need not take both forms
    ("sent-as-added",                     &["sent-as"],                   Yes,     Yes,     No),
    ("sent-as-removed",                   &["sent-as"],                   Yes,     Yes,     No),
    ("schema-renamed",                    &["schema-renamed"],            No,      No,      Yes),
    ("description",                       &["description"],               No,      No,      No),
];

const FORMAT: &[&str] = &["property-format", "property-widened", "property-narrowed"];
const TYPE: &[&str] = &["property-type", "property-widened", "property-narrowed"];
// one that is another now is one gone and one more, with another schema
const MEDIA_TYPE: &[&str] = &["media-type-added", "media-type-removed", "response-type"];
const BRANCH_ADDED: &[&str] = &["branch-added", "property-added"];
const BRANCH_REMOVED: &[&str] = &["branch-removed", "property-removed"];
const STATUS: &[&str] = &["status-added", "status-removed"];

/// What a change by the rule of this name must be found to be.
pub(crate) fn of(rule: &str) -> Option<Expected> {
    let (_, found_as, old_client, new_client, code) =
        *TABLE.iter().find(|(name, ..)| *name == rule)?;
    Some(Expected {
        found_as,
        old_client,
        new_client,
        code,
    })
}
