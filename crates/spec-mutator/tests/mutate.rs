//! What a change of a spec is, seen from outside.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use spec_codegen::Bundle;
use spec_mutator::{Mutation, Rng, mutate, mutate_by, rules};

/// A spec that is small: the large ones have the same places, and take minutes.
fn document() -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let spec = root.join("specs/dataops-live");
    Bundle::from_dir(&spec).unwrap().document
}

/// Every extension, and every shape of `x-one-of` and `x-sent-as`.
fn extensions() -> [Value; 2] {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let golden = here.join("../spec-codegen/tests/golden");
    [here.join("tests/extensions"), golden].map(|directory| {
        let text = std::fs::read_to_string(directory.join("openapi.yaml")).unwrap();
        let files = [("openapi.yaml".to_owned(), text)].into();
        Bundle::from_files(&files).unwrap().document
    })
}

#[test]
fn every_rule_has_a_place_in_a_spec() {
    let mut documents = extensions().to_vec();
    documents.push(document());
    let mut rng = Rng::with_seed(1);
    let mut changes = |rule| {
        documents
            .iter()
            .any(|document| mutate_by(rule, document, &mut rng).is_some())
    };
    let without: Vec<_> = rules().filter(|rule| !changes(rule)).collect();
    assert_eq!(without, Vec::<&str>::new(), "rules that change nothing");
}

#[test]
fn a_change_says_what_it_did_and_changes_something_else_than_its_words() {
    let document = document();
    let mut rng = Rng::with_seed(2);
    let mut met = BTreeSet::new();
    for _ in 0..20 {
        let Mutation {
            rule,
            said,
            document: changed,
            ..
        } = mutate(&document, &mut rng).unwrap();
        assert_ne!(changed, document, "{rule}: {said}");
        assert!(said.contains(' '), "{rule}: {said}");
        met.insert(rule);
    }
    assert!(met.len() > 10, "rules are drawn from all: {met:?}");
}

#[test]
fn the_same_seed_makes_the_same_change() {
    let document = document();
    let change = |seed| mutate(&document, &mut Rng::with_seed(seed)).unwrap();
    assert_eq!(change(3).document, change(3).document);
    assert_eq!(change(3).said, change(3).said);
    let others: BTreeSet<_> = (0..8).map(|seed| change(seed).said).collect();
    assert!(others.len() > 4, "{others:?}");
}

#[test]
fn an_unknown_rule_changes_nothing() {
    assert!(mutate_by("no-such-rule", &document(), &mut Rng::with_seed(4)).is_none());
}
