//! Where things are.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The workspace, by its root directory.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The one at `root`; without it, the one that cargo runs us from, or else around the current directory.
    pub fn find(root: Option<PathBuf>) -> Result<Self> {
        let from_cargo = || {
            std::env::var_os("CARGO_MANIFEST_DIR")
                .and_then(|dir: OsString| Path::new(&dir).parent().map(Path::to_path_buf))
        };
        let here = std::env::current_dir().context("the current directory is gone")?;
        let around = || {
            here.ancestors()
                .find(|dir| dir.join("specs").is_dir())
                .map(Path::to_path_buf)
        };
        match root.or_else(from_cargo).or_else(around) {
            Some(root) if root.join("specs").is_dir() => Ok(Self {
                // commands start others in other directories
                root: std::path::absolute(&root)
                    .with_context(|| format!("can't find {}", root.display()))?,
            }),
            Some(root) => bail!("there is no directory `specs` in {}", root.display()),
            None => bail!(
                "no directory around this one has `specs`: run the command inside of the repository"
            ),
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All vendors: the directories of `specs`.
    pub fn vendors(&self) -> Result<Vec<String>> {
        let specs = self.root.join("specs");
        let mut vendors = Vec::new();
        for entry in
            fs::read_dir(&specs).with_context(|| format!("can't read {}", specs.display()))?
        {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                vendors.extend(entry.file_name().into_string().ok());
            }
        }
        vendors.sort();
        Ok(vendors)
    }

    /// The vendors that a command was given; all of them if it was given none.
    pub fn chosen(&self, given: &[String]) -> Result<Vec<String>> {
        let all = self.vendors()?;
        if let Some(unknown) = given.iter().find(|vendor| !all.contains(vendor)) {
            bail!(
                "there is no vendor `{unknown}`: the directories of specs/ are {}",
                all.join(", ")
            );
        }
        Ok(if given.is_empty() {
            all
        } else {
            given.to_vec()
        })
    }

    pub fn specs(&self, vendor: &str) -> PathBuf {
        self.root.join("specs").join(vendor)
    }

    /// The directory of the vendor's crate.
    pub fn client(&self, vendor: &str) -> PathBuf {
        self.root.join("crates").join(client_name(vendor))
    }

    /// A path as it is shown: relative to the root, with `/`.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .display()
            .to_string()
            .replace('\\', "/")
    }
}

/// The name of a vendor's crate.
pub(crate) fn client_name(vendor: &str) -> String {
    format!("{vendor}-client")
}
