//! What was generated and compared before, so that a vendor of which nothing changed is not generated again.
//!
//! Remembered is one hash per vendor, of everything that decides the outcome: this program, and the names and contents of all files that the
//! vendor's code is made from, is looked up in, or is written to. It is remembered only after a run that generated everything, found each file as
//! it should be, and met the same files at its end as at its beginning. A vendor is passed over only if its hash is the same now. So the memory
//! can be lost or left over from any other state of the tree: what it then costs is time.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::contents::list;
use crate::provenance::Provenance;
use crate::workspace::Workspace;

/// What earlier runs found to be as it should be.
pub(super) struct Verified<'w> {
    workspace: &'w Workspace,
    provenance: &'w Provenance,
    /// Where it is remembered.
    path: PathBuf,
    /// The hash of this program; `None` where it can't be read.
    program: Option<String>,
    /// The states that earlier runs found, by vendor.
    found: BTreeMap<String, String>,
    /// The states as this run began.
    before: BTreeMap<String, String>,
}

impl<'w> Verified<'w> {
    /// What is remembered in the target directory (nothing where that can't be read), and how these vendors are now.
    pub fn read(workspace: &'w Workspace, provenance: &'w Provenance, vendors: &[String]) -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or("target".into());
        let path = workspace.root().join(target).join("xtask").join("verified");
        let text = fs::read_to_string(&path).unwrap_or_default();
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        let mut verified = Self {
            workspace,
            provenance,
            path,
            program: program().ok(),
            found: lines
                .map(|(state, vendor)| (vendor.to_owned(), state.to_owned()))
                .collect(),
            before: BTreeMap::new(),
        };
        for vendor in vendors {
            if let Some(state) = verified.state(vendor) {
                verified.before.insert(vendor.clone(), state);
            }
        }
        verified
    }

    /// Whether the vendor is as an earlier run found that it should be.
    pub fn knows(&self, vendor: &str) -> bool {
        let now = self.before.get(vendor);
        now.is_some() && now == self.found.get(vendor)
    }

    /// Remembers that all files of these vendors are as they should be. A vendor that somebody edited meanwhile is left out.
    pub fn remember<'v>(mut self, vendors: impl Iterator<Item = &'v String>) -> Result<()> {
        let mut learned = false;
        for vendor in vendors
            .filter(|vendor| !self.knows(vendor))
            .collect::<Vec<_>>()
        {
            let now = self.state(vendor);
            if let Some(state) = now.filter(|now| self.before.get(vendor) == Some(now)) {
                self.found.insert(vendor.clone(), state);
                learned = true;
            }
        }
        if learned { self.write() } else { Ok(()) }
    }

    /// The hash of what decides the outcome for a vendor. `None` if that can't be known; generating says why.
    fn state(&self, vendor: &str) -> Option<String> {
        let mut hash = Sha256::new();
        add(&mut hash, self.program.as_ref()?.as_bytes());
        add(&mut hash, vendor.as_bytes());
        let version = self.provenance.version(vendor).unwrap_or_default();
        add(&mut hash, version.as_bytes());
        for path in files(self.workspace, vendor).ok()? {
            add(&mut hash, self.workspace.shown(&path).as_bytes());
            // one that is not there is not the same as an empty one
            match fs::read(&path) {
                Ok(contents) => add(&mut hash, &contents),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => hash.update([0xff]),
                Err(_) => return None,
            }
        }
        Some(hex(&hash.finalize()))
    }

    fn write(&self) -> Result<()> {
        let lines = self.found.iter();
        let text: String = lines
            .map(|(vendor, state)| format!("{state} {vendor}\n"))
            .collect();
        // a run at the same time finds the one or the other text, never a part
        let beside = self.path.with_extension(std::process::id().to_string());
        fs::create_dir_all(self.path.parent().unwrap_or(Path::new("")))
            .and_then(|()| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, &self.path))
            .with_context(|| {
                format!(
                    "can't write {}; --no-cache does without it",
                    self.path.display()
                )
            })
    }
}

/// All files that decide what a vendor's files should be, and these files themselves.
fn files(workspace: &Workspace, vendor: &str) -> Result<Vec<PathBuf>> {
    let client = workspace.client(vendor);
    let mut files = list(&workspace.specs(vendor))?;
    files.extend(list(&super::code_dir(&client))?);
    files.extend(list(&super::tests_dir(workspace, vendor))?);
    let single = ["Cargo.toml", "README.md", "build.rs", "openapi.json"];
    files.extend(single.map(|name| client.join(name)));
    Ok(files)
}

/// The hash of this program: another generator may write other files.
fn program() -> std::io::Result<String> {
    let program = fs::read(std::env::current_exe()?)?;
    Ok(hex(&Sha256::digest(program)))
}

/// Adds a text, with its length: the parts of two lists can't run together to the same text.
fn add(hash: &mut Sha256, text: &[u8]) {
    hash.update(text.len().to_le_bytes());
    hash.update(text);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
