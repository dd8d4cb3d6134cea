//! Replaces many files as if they were one.
//!
//! New contents are written beside their targets first: a full disk or a directory that can't be made shows then, when nothing has changed. What
//! is left is renaming, which is taken back if it fails. Old contents are kept until the last file has its name.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Change;
use crate::workspace::Workspace;

/// Brings all files to their wanted contents, or leaves all as they are.
pub(super) fn all(workspace: &Workspace, changes: &BTreeMap<PathBuf, Change>) -> Result<()> {
    let mut replacement = Replacement::default();
    let outcome = replacement
        .prepare(workspace, changes)
        .and_then(|()| replacement.swap(workspace));
    match outcome {
        Ok(()) => {
            replacement.tidy(workspace.root());
            Ok(())
        }
        Err(error) => {
            let lost = replacement.take_back();
            if lost.is_empty() {
                return Err(error.context("nothing was written: all files are as they were"));
            }
            let lost = lost.join("\n");
            Err(error.context(format!("some files could not be restored:\n{lost}")))
        }
    }
}

#[derive(Default)]
struct Replacement {
    steps: Vec<Step>,
    /// Directories that were made, the outer ones first.
    made: Vec<PathBuf>,
}

/// One file on its way.
struct Step {
    /// The file itself, not a link to it.
    target: PathBuf,
    /// The new contents; `None` for a file that goes away.
    new: Option<PathBuf>,
    /// What the target was; `None` for a file that was not there.
    old: Option<PathBuf>,
    /// The target is what it should be.
    done: bool,
}

impl Replacement {
    fn prepare(
        &mut self,
        workspace: &Workspace,
        changes: &BTreeMap<PathBuf, Change>,
    ) -> Result<()> {
        for (path, change) in changes {
            let shown = workspace.shown(path);
            // what a link points to is replaced, and a link that goes away takes nothing with it
            let target = match (&change.found, &change.wanted) {
                (Some(_), Some(_)) => {
                    fs::canonicalize(path).with_context(|| format!("can't find {shown}"))?
                }
                _ => path.clone(),
            };
            self.make_parents(&target)
                .with_context(|| format!("can't make the directory of {shown}"))?;
            let step = Step {
                new: change.wanted.as_ref().map(|_| self.beside(&target, "new")),
                old: change.found.as_ref().map(|_| self.beside(&target, "old")),
                target,
                done: false,
            };
            let written = step.write(change.text().as_deref());
            // noted even if it failed, so that what was begun is tidied up
            self.steps.push(step);
            written.with_context(|| format!("can't write {shown}"))?;
        }
        Ok(())
    }

    /// A name for the next step's file in the same directory, so that a rename never crosses file systems. It is no longer than a target's name
    /// may be.
    fn beside(&self, target: &Path, role: &str) -> PathBuf {
        let (process, step) = (std::process::id(), self.steps.len());
        target.with_file_name(format!(".xtask-{process}-{step}.{role}"))
    }

    fn make_parents(&mut self, target: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = target
            .ancestors()
            .skip(1)
            .take_while(|dir| !dir.exists())
            .collect();
        for dir in missing.into_iter().rev() {
            fs::create_dir(dir)?;
            self.made.push(dir.to_owned());
        }
        Ok(())
    }

    fn swap(&mut self, workspace: &Workspace) -> Result<()> {
        for step in &mut self.steps {
            step.swap()
                .with_context(|| format!("can't replace {}", workspace.shown(&step.target)))?;
        }
        Ok(())
    }

    /// Removes what is no longer needed, and directories that lost their last file.
    fn tidy(self, root: &Path) {
        for step in self.steps {
            step.old.map(fs::remove_file);
            if step.new.is_none() {
                let parents = step.target.ancestors().skip(1);
                let inside = parents.take_while(|dir| *dir != root && dir.starts_with(root));
                // the first that is not empty stays, and with it those around it
                for dir in inside {
                    if fs::remove_dir(dir).is_err() {
                        break;
                    }
                }
            }
        }
    }

    /// Makes everything what it was. Returns what can't be restored, and where its old contents are.
    fn take_back(self) -> Vec<String> {
        let mut lost = Vec::new();
        for step in self.steps.into_iter().rev() {
            lost.extend(step.take_back().err());
        }
        for dir in self.made.into_iter().rev() {
            // not empty if somebody else has put something there: then it stays
            let _ = fs::remove_dir(dir);
        }
        lost
    }
}

impl Step {
    fn write(&self, wanted: Option<&str>) -> io::Result<()> {
        let (Some(new), Some(text)) = (&self.new, wanted) else {
            return Ok(());
        };
        fs::write(new, text)?;
        match fs::metadata(&self.target) {
            Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
            Err(_) => Ok(()),
        }
    }

    fn swap(&mut self) -> io::Result<()> {
        match (&self.new, &self.old) {
            (Some(new), old) => {
                if let Some(old) = old {
                    // a second name for the old contents, so that the target is there at every moment
                    fs::hard_link(&self.target, old)
                        .or_else(|_| fs::copy(&self.target, old).map(drop))?;
                }
                fs::rename(new, &self.target)?;
            }
            (None, Some(old)) => fs::rename(&self.target, old)?,
            (None, None) => {}
        }
        self.done = true;
        Ok(())
    }

    fn take_back(self) -> Result<(), String> {
        if let Some(new) = self.new.filter(|_| !self.done) {
            let _ = fs::remove_file(new);
        }
        match (self.done, self.old) {
            (true, Some(old)) => fs::rename(&old, &self.target).map_err(|error| {
                format!(
                    "{}: {error}; its old contents are in {}",
                    self.target.display(),
                    old.display()
                )
            }),
            (true, None) => fs::remove_file(&self.target)
                .map_err(|error| format!("{}: {error}; remove it", self.target.display())),
            (false, Some(old)) => {
                let _ = fs::remove_file(old);
                Ok(())
            }
            (false, None) => Ok(()),
        }
    }
}
