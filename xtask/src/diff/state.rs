//! The specs as they were at a revision, and as they are.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, anyhow};
use spec_codegen::{Bundle, Diagnostics, Settings, generate};
use spec_diff::rust_api::RustApi;

use crate::git;
use crate::lint::placed;
use crate::workspace::Workspace;

/// The files of a spec by their names.
type Files = BTreeMap<String, String>;

/// The files of all specs at one time.
pub(super) struct Revision {
    /// What it is called in an error: "at v1.2.0".
    title: String,
    specs: BTreeMap<String, Files>,
}

impl Revision {
    /// As they were committed.
    pub fn at(workspace: &Workspace, base: &str) -> Result<Self> {
        let mut specs: BTreeMap<String, Files> = BTreeMap::new();
        for (path, text) in git::files_at(workspace, base, "specs")? {
            if let Some((vendor, name)) = path.split_once('/').filter(|(_, name)| is_spec(name)) {
                specs
                    .entry(vendor.to_owned())
                    .or_default()
                    .insert(name.to_owned(), text);
            }
        }
        Ok(Self {
            title: format!(" at {base}"),
            specs,
        })
    }

    /// As they are in the tree.
    pub fn now(workspace: &Workspace) -> Result<Self> {
        let mut specs = BTreeMap::new();
        for vendor in workspace.vendors()? {
            let dir = workspace.specs(&vendor);
            let shown = workspace.shown(&dir);
            let mut files = Files::new();
            for entry in fs::read_dir(&dir).with_context(|| format!("can't read {shown}"))? {
                let entry = entry?;
                let Ok(name) = entry.file_name().into_string() else {
                    continue;
                };
                if is_spec(&name) {
                    let text = fs::read_to_string(entry.path())
                        .with_context(|| format!("can't read {shown}/{name}"))?;
                    files.insert(name, text);
                }
            }
            specs.insert(vendor, files);
        }
        Ok(Self {
            title: String::new(),
            specs,
        })
    }

    pub fn vendors(&self) -> impl Iterator<Item = &String> {
        self.specs.keys()
    }

    pub fn files(&self, vendor: &str) -> Option<&Files> {
        self.specs.get(vendor)
    }

    pub fn bundle(&self, vendor: &str, files: &Files) -> Result<Bundle> {
        Bundle::from_files(files).map_err(|errors| self.refused(vendor, errors))
    }

    fn refused(&self, vendor: &str, errors: Diagnostics) -> anyhow::Error {
        let mend = if self.title.is_empty() {
            "mend it first"
        } else {
            "choose a later base"
        };
        anyhow!(
            "{}\nthe spec of {vendor}{} can't be compared: {mend}",
            placed(errors, vendor),
            self.title
        )
    }
}

/// The files that a spec is made of; the same that `Bundle::from_dir` reads.
fn is_spec(name: &str) -> bool {
    name.ends_with(".yaml") && !name.starts_with('.') && !name.contains('/')
}

/// A spec with the code that the generator of today makes of it.
pub(super) struct State {
    pub bundle: Bundle,
    pub api: RustApi,
    /// The generated files.
    pub files: Files,
}

impl State {
    pub fn new(vendor: &str, revision: &Revision, bundle: Bundle) -> Result<Self> {
        let settings = Settings {
            vendor: vendor.to_owned(),
            command: String::new(),
        };
        let generated =
            generate(&bundle, &settings).map_err(|errors| revision.refused(vendor, errors))?;
        let api = RustApi::of_generated(&generated.files).map_err(|error| {
            anyhow!(
                "the code of {vendor}{} can't be read: {error}",
                revision.title
            )
        })?;
        Ok(Self {
            bundle,
            api,
            files: generated.files,
        })
    }
}
