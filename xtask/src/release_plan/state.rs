//! A crate at its last release and now.

use anyhow::Result;

use super::base::{self, Base};
use super::hand_written::Code;
use super::manifest::Manifest;
use super::package::{self, Package};
use super::source::{self, Files};
use super::surface::Surface;
use crate::workspace::Workspace;

/// A crate with all that is compared.
pub(super) struct State {
    pub package: Package,
    pub base: Option<Base>,
    pub old: Option<Snapshot>,
    pub new: Snapshot,
}

/// A crate at one time.
pub(super) struct Snapshot {
    pub files: Files,
    pub manifest: Manifest,
}

impl Snapshot {
    fn new(files: Files, root: &str) -> Result<Self> {
        let text = files.get("Cargo.toml").map_or("", String::as_str);
        let manifest = Manifest::read(text, root)?;
        Ok(Self { files, manifest })
    }

    pub fn code(&self) -> Result<Code<'_>> {
        Ok(Code {
            files: &self.files,
            modules: source::modules(&self.files)?,
        })
    }
}

impl State {
    pub fn of(workspace: &Workspace, package: Package, given: Option<&str>) -> Result<Self> {
        let base = base::find(workspace, &package, given)?;
        let root = package::read(&workspace.root().join("Cargo.toml"))?;
        let new = Snapshot::new(package.files(workspace)?, &root)?;
        let old = match &base {
            Some(base) => {
                let root = base::root_manifest(workspace, &base.revision)?;
                let files = package.files_at(workspace, &base.revision)?;
                Some(Snapshot::new(files, &root)?)
            }
            None => None,
        };
        Ok(Self {
            package,
            base,
            old,
            new,
        })
    }

    /// Whether public items name a type of that crate, now or at the last release. What can't be read counts as yes.
    pub fn exposes(&self, library: &str) -> bool {
        let snapshots = [Some(&self.new), self.old.as_ref()];
        snapshots.into_iter().flatten().any(|snapshot| {
            source::modules(&snapshot.files)
                .is_ok_and(|modules| Surface::of(&modules, |_| true).exposes(library))
        })
    }
}
