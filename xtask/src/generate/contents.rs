//! Brings files to the contents that they should have.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use similar::TextDiff;

use crate::workspace::Workspace;

/// Writes files, or only says what it would write.
pub(crate) struct Writer<'w> {
    workspace: &'w Workspace,
    check: bool,
    /// What was written, or the differences.
    changes: Vec<String>,
    files: usize,
}

impl<'w> Writer<'w> {
    pub fn new(workspace: &'w Workspace, check: bool) -> Self {
        Self {
            workspace,
            check,
            changes: Vec::new(),
            files: 0,
        }
    }

    /// Brings a file to its contents.
    pub fn ensure(&mut self, path: &Path, contents: &str) -> Result<()> {
        self.files += 1;
        let shown = self.workspace.shown(path);
        self.changes.extend(
            ensure_file_contents(path, contents, self.check)?
                .map(|difference| self.change(&shown, difference)),
        );
        Ok(())
    }

    /// Removes the files below `dir` that are not among `files`.
    pub fn remove_others(&mut self, dir: &Path, files: &[PathBuf]) -> Result<()> {
        let mut others = Vec::new();
        list(dir, &mut others)?;
        for path in others.into_iter().filter(|path| !files.contains(path)) {
            let shown = self.workspace.shown(&path);
            if self.check {
                self.changes
                    .push(format!("--- {shown}\n+++ /dev/null\n(no longer generated)"));
                continue;
            }
            fs::remove_file(&path).with_context(|| format!("can't remove {shown}"))?;
            // a directory that is not empty stays
            path.parent()
                .filter(|parent| *parent != dir)
                .map(fs::remove_dir);
            self.changes.push(format!("removed {shown}"));
        }
        Ok(())
    }

    /// Prints what was done for `subject`; returns whether a check found differences.
    pub fn report(self, subject: &str) -> bool {
        for change in &self.changes {
            println!("{change}");
        }
        let state = match (self.changes.len(), self.check) {
            (0, _) => "up to date".to_owned(),
            (changes, true) => format!("{changes} of {} files differ", self.files),
            (changes, false) => format!("{changes} of {} files changed", self.files),
        };
        println!("{subject}: {state}");
        self.check && !self.changes.is_empty()
    }

    fn change(&self, shown: &str, difference: Difference) -> String {
        if self.check {
            difference.unified(shown)
        } else {
            format!("wrote {shown}")
        }
    }
}

/// The contents that a file has and should have.
pub(crate) struct Difference {
    found: String,
    wanted: String,
}

impl Difference {
    fn unified(&self, shown: &str) -> String {
        // a file that was replaced as a whole must not take minutes to compare
        let diff = TextDiff::configure()
            .timeout(Duration::from_secs(2))
            .diff_lines(&self.found, &self.wanted);
        diff.unified_diff()
            .context_radius(3)
            .header(shown, shown)
            .to_string()
    }
}

/// Makes `path` have `contents`, however its lines end; writes only on a change, and nothing with `check`. Returns the difference that there was.
pub(crate) fn ensure_file_contents(
    path: &Path,
    contents: &str,
    check: bool,
) -> Result<Option<Difference>> {
    let found = match fs::read_to_string(path) {
        Ok(found) => found.replace("\r\n", "\n"),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", path.display())),
    };
    let wanted = contents.replace("\r\n", "\n");
    if found == wanted {
        return Ok(None);
    }
    if !check {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .with_context(|| format!("can't make {}", parent.display()))?;
        }
        fs::write(path, &wanted).with_context(|| format!("can't write {}", path.display()))?;
    }
    Ok(Some(Difference { found, wanted }))
}

fn list(dir: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", dir.display())),
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(())
}
