//! `cargo xtask generate` on spoilt specs: a message with a place and an untouched tree, or a whole new one.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use spec_mutator::{Rng, damage};
use tempfile::TempDir;

const VENDOR: &str = "bigeye";
const CASES: u64 = 40;

/// A workspace with a copy of one vendor's spec.
struct Copy {
    directory: TempDir,
    /// The files that are spoilt in turn.
    specs: Vec<PathBuf>,
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
        fs::write(
            directory.path().join("README.md"),
            "<!-- vendors -->\n<!-- /vendors -->\n",
        )
        .unwrap();
        let client = directory.path().join(format!("crates/{VENDOR}-client"));
        fs::create_dir_all(&client).unwrap();
        fs::write(client.join("README.md"), "# Client\n").unwrap();
        let copy = Self { directory, specs };
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

fn collect(directory: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
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

/// Whether a line begins with a place in a file: `specs/bigeye/shared.yaml:7:3: error: `.
fn names_a_place(said: &str) -> bool {
    let place = |line: &str| {
        let (place, _) = line.split_once(": error: ")?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?, parts.next()?);
        let numbers = [column, line].map(|number| number.parse().unwrap_or(0_usize) > 0);
        Some(numbers == [true; 2] && parts.next()?.starts_with("specs/"))
    };
    said.lines().any(|line| place(line) == Some(true))
}

#[test]
fn a_spoilt_spec_leaves_the_tree_as_it_was_or_makes_a_whole_new_one() {
    let copy = Copy::generated();
    let (mut refused, mut generated) = (0, 0);
    for seed in 0..CASES {
        let mut rng = Rng::with_seed(seed);
        let spec = rng.choice(&copy.specs).unwrap();
        let whole = fs::read_to_string(spec).unwrap();
        let spoilt = damage(&whole, &mut rng);
        let case = format!("seed {seed}, {}, {}", spec.display(), spoilt.kind);
        fs::write(spec, &spoilt.text).unwrap();
        let before = copy.tree();
        let output = copy.run(&["generate"]);
        let words = said(&output);
        assert!(!words.contains("panicked"), "{case}: {words}");
        if output.status.success() {
            generated += 1;
            let check = copy.run(&["generate", "--check"]);
            assert!(check.status.success(), "{case}: {}", said(&check));
        } else {
            refused += 1;
            assert!(names_a_place(&words), "{case}: {words}");
            assert_eq!(copy.tree(), before, "{case}: {words}");
        }
        let names: Vec<_> = copy.tree().into_keys().collect();
        let same =
            names.iter().all(|name| before.contains_key(name)) && names.len() == before.len();
        assert!(same, "{case}: files came or went: {names:?}");
        fs::write(spec, whole).unwrap();
    }
    assert!(
        refused > 15 && generated > 5,
        "{refused} refused, {generated} generated"
    );
}
