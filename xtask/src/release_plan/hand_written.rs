//! What changed in the code that people write.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{self, Files, GENERATED, Module};
use super::surface::{Surface, What};
use super::verdict::{Area, Reason, Verdict};
use super::version::Level;

/// A crate's code at one time.
pub(super) struct Code<'f> {
    pub files: &'f Files,
    pub modules: Vec<Module>,
}

/// Adds what changed in hand-written code; says whether anything did.
pub(super) fn judge(old: &Code<'_>, new: &Code<'_>, verdict: &mut Verdict) -> bool {
    let changed = changed_files(old, new);
    if changed.is_empty() {
        return false;
    }
    let is_by_hand = |module: &Module| !module.is_generated();
    let before = Surface::of(&old.modules, is_by_hand);
    let after = Surface::of(&new.modules, is_by_hand);
    let mut is_unchecked = false;
    for difference in before.differences(&after) {
        is_unchecked |= difference.what == What::Changed && !difference.hidden;
        verdict.reasons.push(difference.reason(Area::HandWritten));
    }
    if is_unchecked {
        verdict.notes.push(
            "hand-written items that changed count as breaking, whether they break code or not"
                .to_owned(),
        );
    }
    let files: Vec<&str> = changed.iter().map(String::as_str).collect();
    let text = format!("hand-written code changed: {}", shortened(&files));
    verdict
        .reasons
        .push(Reason::new(Level::Fix, Area::Code, text));
    true
}

/// The hand-written files whose code is another one. A comment, documentation or a test is no code.
fn changed_files(old: &Code<'_>, new: &Code<'_>) -> BTreeSet<String> {
    let (before, after) = (by_place(old), by_place(new));
    let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    places
        .into_iter()
        .filter_map(|place| {
            let (before, after) = (before.get(place), after.get(place));
            let (_, file) = after.or(before)?;
            let is_same = before.map(|(code, _)| code) == after.map(|(code, _)| code);
            (!is_same).then(|| file.clone())
        })
        .collect()
}

/// The code of each module with its file, and of all else that is compiled.
fn by_place(code: &Code<'_>) -> BTreeMap<String, (String, String)> {
    let mut places: BTreeMap<String, (String, String)> = BTreeMap::new();
    for module in code.modules.iter().filter(|module| !module.is_generated()) {
        let text = source::code(module);
        let (known, _) = places
            .entry(format!("mod {}", module.path))
            .or_insert_with(|| (String::new(), module.file.clone()));
        known.push_str(&text);
    }
    for (name, text) in code.files {
        let is_program =
            name == "build.rs" || name == "src/main.rs" || name.starts_with("src/bin/");
        // `include_str!`
        let is_data = name.starts_with("src/") && !name.ends_with(".rs");
        if (is_program || is_data) && !name.starts_with(GENERATED) {
            let bare = source::code_of_file(text).filter(|_| is_program);
            let text = bare.unwrap_or_else(|| text.clone());
            places.insert(name.clone(), (text, name.clone()));
        }
    }
    places
}

/// The first names of a list, and how many there are besides.
pub(super) fn shortened(names: &[&str]) -> String {
    const SHOWN: usize = 4;
    let shown = names.get(..SHOWN.min(names.len())).unwrap_or_default();
    match names.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
