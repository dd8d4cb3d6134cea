//! Files and what they should contain: all of them are written, or none.
//!
//! A command says what it wants with a [`Writer`], and writes at the end. What goes wrong before that, an error in a spec above all, leaves the
//! tree as it was; what goes wrong while files are replaced is taken back.

mod replace;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use similar::TextDiff;

use crate::workspace::Workspace;

/// Collects the files of a command, by the subjects to which they belong. Nothing is touched before [`Writer::write`].
pub(crate) struct Writer<'w> {
    workspace: &'w Workspace,
    subjects: Vec<Subject>,
    changes: BTreeMap<PathBuf, Change>,
}

/// What files belong to, as it is shown: `specs/bigml`.
struct Subject {
    name: String,
    files: usize,
    /// Its files were found to be as they should by an earlier run.
    known: bool,
}

/// The contents that a file has and should have. `None`: there is no such file.
pub(crate) struct Change {
    subject: usize,
    found: Option<String>,
    wanted: Option<String>,
    /// The file's lines end in the way of Windows, and shall go on to.
    carriage_returns: bool,
}

impl<'w> Writer<'w> {
    pub fn new(workspace: &'w Workspace) -> Self {
        Self {
            workspace,
            subjects: Vec::new(),
            changes: BTreeMap::new(),
        }
    }

    /// Files named from now on belong to `name`.
    pub fn begin(&mut self, name: impl Into<String>) {
        self.subjects.push(Subject {
            name: name.into(),
            files: 0,
            known: false,
        });
    }

    /// The files of `name` are as they should be, as an earlier run found.
    pub fn pass_over(&mut self, name: impl Into<String>) {
        self.subjects.push(Subject {
            name: name.into(),
            files: 0,
            known: true,
        });
    }

    /// The file shall have these contents, however its lines end.
    pub fn ensure(&mut self, path: &Path, contents: &str) -> Result<()> {
        self.want(path, Some(contents.replace("\r\n", "\n")))
    }

    /// There shall be no such file.
    pub fn remove(&mut self, path: &Path) -> Result<()> {
        self.want(path, None)
    }

    /// There shall be no files below `dir` but these.
    pub fn remove_others(&mut self, dir: &Path, files: &[PathBuf]) -> Result<()> {
        for path in list(dir)? {
            if !files.contains(&path) {
                self.remove(&path)?;
            }
        }
        Ok(())
    }

    /// The contents that a file will have: those asked for, or else those that it has.
    pub fn text(&self, path: &Path) -> Result<Option<String>> {
        match self.changes.get(path) {
            Some(change) => Ok(change.wanted.clone()),
            None => match read(path)?.map(String::from_utf8).transpose() {
                Ok(text) => Ok(text),
                Err(_) => bail!("{} is no UTF-8 text", path.display()),
            },
        }
    }

    /// The texts that the files below `dir` with this extension will have.
    pub fn texts_below(&self, dir: &Path, extension: &str) -> Result<BTreeMap<PathBuf, String>> {
        let wanted = self.changes.keys().filter(|path| path.starts_with(dir));
        let mut texts = BTreeMap::new();
        for path in list(dir)?.into_iter().chain(wanted.cloned()) {
            let has_extension = path.extension().is_some_and(|own| own == extension);
            if has_extension && let Some(text) = self.text(&path)? {
                texts.insert(path, text);
            }
        }
        Ok(texts)
    }

    /// What would change, as unified diffs.
    pub fn compare(&self) -> Summary {
        self.summary("differ", |shown, change| change.unified(shown))
    }

    /// Writes and removes the files.
    ///
    /// # Errors
    ///
    /// A file that can't be written. All are as they were then.
    pub fn write(self) -> Result<Summary> {
        replace::all(self.workspace, &self.changes)?;
        Ok(
            self.summary("changed", |shown, change| match change.wanted {
                Some(_) => format!("wrote {shown}"),
                None => format!("removed {shown}"),
            }),
        )
    }

    fn want(&mut self, path: &Path, wanted: Option<String>) -> Result<()> {
        if self.subjects.is_empty() {
            self.begin("files");
        }
        let subject = self.subjects.len() - 1;
        self.subjects[subject].files += usize::from(wanted.is_some());
        let (found, carriage_returns) = match self.changes.remove(path) {
            Some(change) => (change.found, change.carriage_returns),
            None => {
                let found = read(path)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                let returns = found.as_ref().is_some_and(|text| text.contains("\r\n"));
                (found.map(|text| text.replace("\r\n", "\n")), returns)
            }
        };
        if found != wanted {
            let change = Change {
                subject,
                found,
                wanted,
                carriage_returns,
            };
            self.changes.insert(path.to_owned(), change);
        }
        Ok(())
    }

    fn summary(&self, verb: &str, line: impl Fn(&str, &Change) -> String) -> Summary {
        let subject = |(index, subject): (usize, &Subject)| {
            let changes = self.changes.iter();
            let lines: Vec<String> = changes
                .filter(|(_, change)| change.subject == index)
                .map(|(path, change)| line(&self.workspace.shown(path), change))
                .collect();
            let state = match lines.len() {
                0 if subject.known => "up to date, unchanged since it was checked".to_owned(),
                0 => "up to date".to_owned(),
                changed => format!("{changed} of {} files {verb}", subject.files.max(changed)),
            };
            Outcome {
                subject: subject.name.clone(),
                lines,
                state,
            }
        };
        Summary(self.subjects.iter().enumerate().map(subject).collect())
    }
}

impl Change {
    /// The bytes that the file shall have.
    fn text(&self) -> Option<String> {
        let wanted = self.wanted.as_ref()?;
        Some(if self.carriage_returns {
            wanted.replace('\n', "\r\n")
        } else {
            wanted.clone()
        })
    }

    fn unified(&self, shown: &str) -> String {
        let Some(wanted) = &self.wanted else {
            return format!("--- {shown}\n+++ /dev/null\n(no longer generated)");
        };
        let found = self.found.as_deref().unwrap_or_default();
        // a file that was replaced as a whole must not take minutes to compare
        let diff = TextDiff::configure()
            .timeout(Duration::from_secs(2))
            .diff_lines(found, wanted);
        diff.unified_diff()
            .context_radius(3)
            .header(shown, shown)
            .to_string()
    }
}

/// What was done, or would be, for each subject.
pub(crate) struct Summary(Vec<Outcome>);

struct Outcome {
    subject: String,
    /// What was written, or the differences.
    lines: Vec<String>,
    state: String,
}

impl Outcome {
    fn print(&self) {
        for line in &self.lines {
            println!("{line}");
        }
        println!("{}: {}", self.subject, self.state);
    }
}

impl Summary {
    pub fn print(&self) {
        self.0.iter().for_each(Outcome::print);
    }

    /// Only the subjects of which files changed.
    pub fn print_changed(&self) {
        let changed = self.0.iter().filter(|outcome| !outcome.lines.is_empty());
        changed.for_each(Outcome::print);
    }

    /// Whether files of this subject changed or would.
    pub fn has_changed(&self, subject: &str) -> bool {
        let mut outcomes = self.0.iter();
        outcomes.any(|outcome| outcome.subject == subject && !outcome.lines.is_empty())
    }
}

/// What a file has; `None` if it isn't there.
fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
    }
}

/// All files below `dir`; none if it isn't there.
pub(crate) fn list(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", dir.display())),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files.extend(list(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}
