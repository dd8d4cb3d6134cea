//! Specs as an accident leaves them: each ends in a message with a place, or generates. Never in a panic.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use spec_codegen::lint::lint;
use spec_codegen::{Bundle, Diagnostic, Diagnostics, Settings, generate};
use spec_mutator::{Damage, Rng, damage};
use tempfile::TempDir;

/// Every vendor's spec, and one with every extension.
const ALL: &[&str] = &["bigeye", "bigid", "bigml", "dataops-live", EXTENSIONS];
/// Those that generate at once.
const SMALL: &[&str] = &["dataops-live", EXTENSIONS];
/// `tests/extensions` of this crate.
const EXTENSIONS: &str = "extensions";

/// A vendor's spec in a directory where its files can be spoilt.
struct Spec {
    vendor: &'static str,
    directory: TempDir,
    files: Vec<(PathBuf, String)>,
    /// Documents that are known to generate: white space and comments make no other one.
    known: BTreeSet<String>,
}

/// How one case ended.
enum End {
    Generated,
    Refused(Diagnostics),
    Panicked(String),
}

#[derive(Default)]
struct Tally {
    generated: usize,
    refused: usize,
    kinds: BTreeMap<&'static str, usize>,
    rules: BTreeMap<&'static str, usize>,
    faults: Vec<String>,
}

impl Spec {
    fn of(vendor: &'static str) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let source = match vendor {
            EXTENSIONS => here.join("tests").join(vendor),
            vendor => here.join("../../specs").join(vendor),
        };
        let directory = TempDir::new().unwrap();
        let mut files = Vec::new();
        for entry in fs::read_dir(source).unwrap() {
            let entry = entry.unwrap();
            let text = fs::read_to_string(entry.path()).unwrap();
            let path = directory.path().join(entry.file_name());
            fs::write(&path, &text).unwrap();
            files.push((path, text));
        }
        files.sort();
        let whole = Bundle::from_dir(directory.path()).unwrap();
        Self {
            vendor,
            directory,
            files,
            known: BTreeSet::from([whole.sha256()]),
        }
    }

    fn case(&mut self, seed: u64, tally: &mut Tally) {
        let mut rng = Rng::with_seed(seed);
        let (path, text) = self.files[rng.usize(..self.files.len())].clone();
        let Damage { kind, text: spoilt } = damage(&text, &mut rng);
        fs::write(&path, &spoilt).unwrap();
        let end = catch_unwind(AssertUnwindSafe(|| self.generate()));
        fs::write(&path, &text).unwrap();
        *tally.kinds.entry(kind).or_default() += 1;
        let case = format!(
            "{} {}, seed {seed}, {kind}",
            self.vendor,
            path.file_name().unwrap().display()
        );
        match end.unwrap_or_else(|panic| End::Panicked(message(&*panic))) {
            End::Generated => tally.generated += 1,
            End::Panicked(message) => tally.faults.push(format!("{case}: panicked: {message}")),
            End::Refused(errors) => {
                tally.refused += 1;
                *tally
                    .rules
                    .entry(errors.0.first().map_or("none", |error| error.rule))
                    .or_default() += 1;
                tally.faults.extend(
                    errors
                        .0
                        .iter()
                        .filter_map(|error| Some(format!("{case}: {}", self.fault(error)?))),
                );
                if errors.0.is_empty() {
                    tally.faults.push(format!("{case}: refused without a word"));
                }
            }
        }
    }

    fn generate(&mut self) -> End {
        let bundle = match Bundle::from_dir(self.directory.path()) {
            Ok(bundle) => bundle,
            Err(errors) => return End::Refused(errors),
        };
        let found = lint(&bundle);
        if !found.is_empty() {
            return End::Refused(Diagnostics(found));
        }
        let settings = Settings {
            vendor: self.vendor.into(),
            command: "a test".into(),
        };
        if self.known.contains(&bundle.sha256()) {
            return End::Generated;
        }
        match generate(&bundle, &settings) {
            Ok(_) => {
                self.known.insert(bundle.sha256());
                End::Generated
            }
            Err(errors) => End::Refused(errors),
        }
    }

    /// What is wrong with a message.
    fn fault(&self, error: &Diagnostic) -> Option<String> {
        let Some(location) = &error.location else {
            return Some(format!("a message without a place: {error}"));
        };
        let Ok(spoilt) = fs::read(self.directory.path().join(&location.file)) else {
            return Some(format!("a place in no file: {error}"));
        };
        let lines = spoilt.split(|byte| *byte == b'\n').count();
        let outside = location.line == 0 || location.column == 0 || location.line > lines + 1;
        let silent = error.message.is_empty() || error.mend.is_empty();
        (outside || silent).then(|| format!("a place outside of the file, or no words: {error}"))
    }
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
        .to_owned()
}

/// Runs cases on these specs in turn; on two threads, each with its own copy of the specs.
fn run(specs: &'static [&'static str], seeds: std::ops::Range<u64>) -> Tally {
    let halves = [0, 1].map(|half| {
        let seeds = seeds.clone();
        std::thread::spawn(move || {
            let mut specs: Vec<_> = specs.iter().map(|spec| Spec::of(spec)).collect();
            let mut tally = Tally::default();
            for seed in seeds.filter(|seed| seed % 2 == half) {
                let turn = usize::try_from(seed / 2).unwrap() % specs.len();
                specs[turn].case(seed, &mut tally);
            }
            tally
        })
    });
    let mut sum = Tally::default();
    for tally in halves.map(|half| half.join().unwrap()) {
        sum.generated += tally.generated;
        sum.refused += tally.refused;
        sum.faults.extend(tally.faults);
        for (all, part) in [(&mut sum.kinds, tally.kinds), (&mut sum.rules, tally.rules)] {
            for (name, count) in part {
                *all.entry(name).or_default() += count;
            }
        }
    }
    println!(
        "{} refused, {} generated; damage {:?}; first message by {:?}",
        sum.refused, sum.generated, sum.kinds, sum.rules
    );
    sum
}

#[test]
fn a_damaged_spec_ends_in_a_message_with_a_place_or_generates() {
    let tally = run(SMALL, 0..200);
    assert_eq!(tally.faults, Vec::<String>::new());
    assert!(
        tally.refused > 80 && tally.generated > 20,
        "damage does too little or too much"
    );
    assert!(tally.kinds.len() == 10, "{:?}", tally.kinds);
}

/// `cargo test --release -p spec-mutator --test malformed -- --ignored --nocapture`
#[test]
#[ignore = "takes minutes"]
fn ten_thousand_damaged_specs_end_in_a_message_with_a_place_or_generate() {
    let tally = run(ALL, 0..10_000);
    assert_eq!(tally.faults, Vec::<String>::new());
}
