//! Puts the files of a spec into one document.
//!
//! The result holds the path items and components that `openapi.yaml` reaches, and nothing else: what a file has beyond that was forgotten and
//! is an error. References between files become references inside of the document.

mod assemble;
mod forgotten;
mod origins;
mod reference;
mod sources;
mod suggestion;
mod trail;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostics;
use assemble::Assembly;
pub use origins::Origins;
pub(crate) use sources::Source as SourceFile;
use sources::Sources;

/// The file of a spec's directory that names all others.
pub(crate) const ENTRY: &str = "openapi.yaml";

/// Says in `info` when the spec was last changed.
const SPEC_VERSION: &str = "x-spec-version";

/// A spec as one document.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The OpenAPI document. All references in it are of the form `#/components/<section>/<name>`.
    pub document: Value,
    /// Where the parts of the document come from.
    pub origins: Origins,
}

impl Bundle {
    /// Reads `openapi.yaml` in `dir` and all files that it needs.
    ///
    /// # Errors
    ///
    /// Everything that keeps the files from becoming one document: files that can't be read or are no YAML, references that lead nowhere, out of
    /// the directory or in a circle, two components of one name, and parts of files that nothing refers to.
    pub fn from_dir(dir: &Path) -> Result<Self, Diagnostics> {
        Self::assemble(Sources::from_dir(dir))
    }

    /// Reads the files of a spec's directory, by name, from memory: as they were at an earlier commit.
    ///
    /// # Errors
    ///
    /// As [`Bundle::from_dir`].
    pub fn from_files(files: &BTreeMap<String, String>) -> Result<Self, Diagnostics> {
        Self::assemble(Sources::from_files(files))
    }

    /// Reads a spec that is one JSON or YAML document, `name` stands for it in errors.
    ///
    /// # Errors
    ///
    /// As [`Bundle::from_dir`].
    pub fn from_json(text: &str, name: &str) -> Result<Self, Diagnostics> {
        Self::assemble(Sources::from_text(text, name))
    }

    /// The document's text: the same bytes for the same document.
    pub fn to_json(&self) -> String {
        // `Value`'s alternate form is the same pretty JSON as `to_string_pretty`, without an error to handle
        format!("{:#}\n", self.document)
    }

    /// The hash of the document's text ([`Bundle::to_json`]) in hex: the same for a directory and for the document bundled from it.
    pub fn sha256(&self) -> String {
        let digest = Sha256::digest(self.to_json());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The spec with a version of its own, next to the one that the vendor gives the API: `info.x-spec-version`.
    #[must_use]
    pub fn with_spec_version(mut self, version: &str) -> Self {
        if let Some(info) = self.document.get_mut("info").and_then(Value::as_object_mut) {
            info.insert(SPEC_VERSION.to_owned(), version.into());
        }
        self
    }

    /// The version of the spec: its own, or else the one that the document gives the API.
    pub fn spec_version(&self) -> &str {
        let info = self.document.get("info");
        let text = |key| info.and_then(|info| info.get(key)).and_then(Value::as_str);
        text(SPEC_VERSION)
            .or_else(|| text("version"))
            .unwrap_or_default()
    }

    fn assemble((sources, errors): (Sources, Diagnostics)) -> Result<Self, Diagnostics> {
        let (document, places) = Assembly::new(&sources, errors).finish()?;
        Ok(Self {
            document,
            origins: Origins::new(sources, places),
        })
    }
}
