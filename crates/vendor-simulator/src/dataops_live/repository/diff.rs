//! What two states of the files differ in.

use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

use super::objects::{File, Files};

/// A file that is not the same on both sides.
pub(super) struct Change<'a> {
    pub(super) old_path: &'a str,
    pub(super) new_path: &'a str,
    pub(super) old: Option<&'a File>,
    pub(super) new: Option<&'a File>,
}

/// The files at a path: one file, or all below a directory; all of them for the empty path.
pub(super) fn below<'a>(
    files: &'a Files,
    path: &'a str,
) -> impl Iterator<Item = (&'a String, &'a File)> {
    let path = path.trim_matches('/');
    let start = path.to_owned();
    files
        .range(start..)
        .take_while(move |(other, _)| other.starts_with(path))
        .filter(move |(other, _)| {
            let rest = other.get(path.len()..).unwrap_or_default();
            path.is_empty() || rest.is_empty() || rest.starts_with('/')
        })
}

/// All differences, by path. A file that went and came again elsewhere with the same content was renamed.
pub(super) fn between<'a>(old: &'a Files, new: &'a Files) -> Vec<Change<'a>> {
    let mut gone: Vec<(&String, &File)> = old
        .iter()
        .filter(|(path, _)| !new.contains_key(*path))
        .collect();
    let mut changes = Vec::new();
    for (path, file) in new {
        match old.get(path) {
            Some(before) if before == file => {}
            Some(before) => changes.push(Change {
                old_path: path,
                new_path: path,
                old: Some(before),
                new: Some(file),
            }),
            None => {
                let source = gone
                    .iter()
                    .position(|(_, before)| before.content == file.content);
                let source = source.map(|place| gone.remove(place));
                changes.push(Change {
                    old_path: source.map_or(path, |(path, _)| path),
                    new_path: path,
                    old: source.map(|(_, before)| before),
                    new: Some(file),
                });
            }
        }
    }
    changes.extend(gone.into_iter().map(|(path, before)| Change {
        old_path: path,
        new_path: path,
        old: Some(before),
        new: None,
    }));
    changes.sort_by_key(|change| change.new_path);
    changes
}

impl Change<'_> {
    /// As lists of differences show it; `unified` puts the names of the files above the lines.
    pub(super) fn show(&self, unified: bool) -> Value {
        let mut diff = self.lines();
        if unified && !diff.is_empty() {
            let old = self.old.map_or_else(
                || "/dev/null".to_owned(),
                |_| format!("a/{}", self.old_path),
            );
            let new = self.new.map_or_else(
                || "/dev/null".to_owned(),
                |_| format!("b/{}", self.new_path),
            );
            diff = format!("--- {old}\n+++ {new}\n{diff}");
        }
        json!({
            "diff": diff,
            "new_path": self.new_path,
            "old_path": self.old_path,
            "a_mode": self.old.map_or("0", File::mode),
            "b_mode": self.new.map_or("0", File::mode),
            "new_file": self.old.is_none(),
            "renamed_file": self.old.is_some() && self.old_path != self.new_path,
            "deleted_file": self.new.is_none(),
            "generated_file": null,
        })
    }

    fn lines(&self) -> String {
        let (Some(old), Some(new)) = (text(self.old), text(self.new)) else {
            return format!(
                "Binary files a/{} and b/{} differ\n",
                self.old_path, self.new_path
            );
        };
        TextDiff::from_lines(old, new)
            .unified_diff()
            .context_radius(3)
            .to_string()
    }

    /// Lines that are new and lines that are gone.
    pub(super) fn counts(&self) -> (usize, usize) {
        let (Some(old), Some(new)) = (text(self.old), text(self.new)) else {
            return (0, 0);
        };
        let diff = TextDiff::from_lines(old, new);
        let count = |tag| {
            diff.iter_all_changes()
                .filter(|change| change.tag() == tag)
                .count()
        };
        (count(ChangeTag::Insert), count(ChangeTag::Delete))
    }
}

/// The text of a file; none when it is no text. A file that isn't there is empty.
fn text(file: Option<&File>) -> Option<&str> {
    match file {
        Some(file) => file.as_text(),
        None => Some(""),
    }
}

/// How many lines two states differ in.
pub(super) fn stats(old: &Files, new: &Files) -> Value {
    let changes = between(old, new);
    let (additions, deletions) = changes
        .iter()
        .map(Change::counts)
        .fold((0, 0), |sum, counts| (sum.0 + counts.0, sum.1 + counts.1));
    json!({"additions": additions, "deletions": deletions, "total": additions + deletions})
}
