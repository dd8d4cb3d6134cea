//! Documents as an accident leaves them: each ends in a message with a place, or in a spec. Never in a panic.

#![allow(clippy::unwrap_used)]

use std::panic::catch_unwind;

use spec_codegen::Diagnostic;
use spec_import::{Settings, convert, read};
use spec_mutator::{Rng, damage};

const DOCUMENTS: [(&str, &str); 3] = [
    ("orders_2_0.yaml", include_str!("documents/orders_2_0.yaml")),
    (
        "tickets_3_0.json",
        include_str!("documents/tickets_3_0.json"),
    ),
    (
        "weather_3_1.yaml",
        include_str!("documents/weather_3_1.yaml"),
    ),
];

/// How many documents were refused, and what was wrong with the way they were.
#[derive(Default)]
struct Tally {
    refused: usize,
    faults: Vec<String>,
}

fn run(seeds: std::ops::Range<u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let mut rng = Rng::with_seed(seed);
        let (name, whole) = DOCUMENTS[rng.usize(..DOCUMENTS.len())];
        let spoilt = damage(whole, &mut rng);
        let text = spoilt.lossy();
        let case = format!("{name}, seed {seed}, {}", spoilt.kind);
        let outcome = catch_unwind(|| {
            let document = read(&text, name)?;
            convert(&document, &Settings::default()).map(drop)
        });
        match outcome {
            Err(_) => tally.faults.push(format!("{case}: panicked")),
            Ok(Ok(())) => {}
            Ok(Err(errors)) => {
                tally.refused += 1;
                let lines = text.lines().count();
                let faults = errors.0.iter().filter(|error| !is_placed(error, lines));
                tally
                    .faults
                    .extend(faults.map(|error| format!("{case}: {error}")));
                if errors.0.is_empty() {
                    tally.faults.push(format!("{case}: refused without a word"));
                }
            }
        }
    }
    tally
}

fn is_placed(error: &Diagnostic, lines: usize) -> bool {
    let place = error.location.as_ref();
    place.is_some_and(|place| place.column > 0 && (1..=lines + 1).contains(&place.line))
}

#[test]
fn a_damaged_document_ends_in_a_message_with_a_place_or_in_a_spec() {
    let tally = run(0..150);
    assert_eq!(tally.faults, Vec::<String>::new());
    assert!(tally.refused > 40, "damage does too little");
}

/// `cargo test --release -p spec-import --test malformed -- --ignored`
#[test]
#[ignore = "takes minutes"]
fn five_thousand_damaged_documents_end_in_a_message_with_a_place_or_in_a_spec() {
    let tally = run(0..5_000);
    assert_eq!(tally.faults, Vec::<String>::new());
}
