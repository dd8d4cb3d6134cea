//! `cargo xtask generate` on spoilt specs: a message with a place and an untouched tree, or a whole new one.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use spec_mutator::{Rng, damage};
use tempfile::TempDir;

/// The vendor with the smallest spec of several files.
const VENDOR: &str = "dataops-live";

/// A workspace with a copy of one vendor's spec.
struct Copy {
    directory: TempDir,
    /// The files that are spoilt in turn.
    specs: Vec<PathBuf>,
    /// `specs/SOURCES.toml`
    sources: PathBuf,
}

impl Copy {
    fn generated() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let copied = directory.path().join("specs").join(VENDOR);
        fs::create_dir_all(&copied).unwrap();
        let mut specs = Vec::new();
        for entry in fs::read_dir(source.join(VENDOR)).unwrap() {
            let entry = entry.unwrap();
            let target = copied.join(entry.file_name());
            fs::copy(entry.path(), &target).unwrap();
            specs.push(target);
        }
        specs.sort();
        let sources = directory.path().join("specs/SOURCES.toml");
        fs::write(&sources, provenance(&source)).unwrap();
        fs::write(
            directory.path().join("README.md"),
            "<!-- vendors -->\n<!-- /vendors -->\n",
        )
        .unwrap();
        let client = directory.path().join(format!("crates/{VENDOR}-client"));
        fs::create_dir_all(&client).unwrap();
        fs::write(client.join("README.md"), "# Client\n").unwrap();
        let copy = Self {
            directory,
            specs,
            sources,
        };
        let output = copy.run(&["generate"]);
        assert!(output.status.success(), "{}", said(&output));
        copy
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.directory.path())
            .args(arguments)
            .output()
            .unwrap()
    }

    /// All files with their contents.
    fn tree(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.directory.path(), &mut files);
        files
    }
}

/// What `specs/SOURCES.toml` says of the one vendor.
fn provenance(specs: &Path) -> String {
    let text = fs::read_to_string(specs.join("SOURCES.toml")).unwrap();
    let begin = text.find(&format!("[{VENDOR}]")).unwrap();
    let of_vendor =
        |line: &&str| !line.starts_with('[') || line.trim_start_matches('[').starts_with(VENDOR);
    let lines = text[begin..].split_inclusive('\n').take_while(of_vendor);
    lines.collect()
}

fn collect(directory: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("target") {
            // what was checked is remembered there
        } else if path.is_dir() {
            collect(&path, files);
        } else {
            let contents = fs::read(&path).unwrap();
            files.insert(path, contents);
        }
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Whether a line names a place in a file: `specs/dataops-live/shared.yaml:7:3: `.
fn names_a_place(said: &str) -> bool {
    let is_number = |text: Option<&str>| {
        text.is_some_and(|text| text.parse().is_ok_and(|number: usize| number > 0))
    };
    said.lines().any(|line| {
        let place = line
            .split_once("specs/")
            .and_then(|(_, place)| place.split_once(": "));
        let mut parts = place.map_or("", |(place, _)| place).rsplit(':');
        is_number(parts.next()) && is_number(parts.next()) && parts.next().is_some()
    })
}

/// Spoils one of the files in each case, and generates.
fn run(copy: &Copy, files: &[PathBuf], cases: std::ops::Range<u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in cases {
        let mut rng = Rng::with_seed(seed);
        let file = rng.choice(files).unwrap();
        let whole = fs::read_to_string(file).unwrap();
        let spoilt = damage(&whole, &mut rng);
        fs::write(file, &spoilt.text).unwrap();
        let case = format!("seed {seed}, {}, {}", file.display(), spoilt.kind);
        tally.count(copy, &case);
        fs::write(file, whole).unwrap();
    }
    tally
}

#[derive(Default)]
struct Tally {
    refused: usize,
    generated: usize,
}

impl Tally {
    fn count(&mut self, copy: &Copy, case: &str) {
        let before = copy.tree();
        let output = copy.run(&["generate"]);
        let (words, after) = (said(&output), copy.tree());
        assert!(!words.contains("panicked"), "{case}: {words}");
        if output.status.success() {
            self.generated += 1;
            let check = copy.run(&["generate", "--check"]);
            assert!(check.status.success(), "{case}: {}", said(&check));
        } else {
            self.refused += 1;
            assert!(names_a_place(&words), "{case}: {words}");
            assert_eq!(after, before, "{case}: {words}");
        }
        assert!(after.keys().eq(before.keys()), "{case}: files came or went");
    }
}

#[test]
fn a_spoilt_spec_leaves_the_tree_as_it_was_or_makes_a_whole_new_one() {
    let copy = Copy::generated();
    let tally = run(&copy, &copy.specs, 0..40);
    assert!(tally.refused > 15 && tally.generated > 5);
}

#[test]
fn a_spoilt_list_of_sources_is_refused_with_a_place_or_changes_a_version() {
    let copy = Copy::generated();
    let tally = run(&copy, std::slice::from_ref(&copy.sources), 0..40);
    assert!(tally.refused > 8 && tally.generated > 8);
}

/// `cargo test -p xtask --test malformed -- --ignored`
#[test]
#[ignore = "takes minutes"]
fn three_thousand_spoilt_lists_of_sources_are_refused_with_a_place_or_change_a_version() {
    let copy = Copy::generated();
    run(&copy, std::slice::from_ref(&copy.sources), 100..3_100);
}
