//! A spec before its changes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use spec_codegen::{Bundle, Settings, generate};
use spec_diff::rust_api::RustApi;
use spec_diff::{Comparison, Side, compare};
use spec_mutator::Mutation;

use crate::lint::load;
use crate::workspace::Workspace;

/// A spec before its changes.
pub(super) struct Baseline {
    pub vendor: String,
    pub bundle: Bundle,
    /// The generated code.
    pub files: BTreeMap<String, String>,
    api: RustApi,
}

impl Baseline {
    pub fn of(workspace: &Workspace, vendor: &str) -> Result<Self> {
        let bundle = load(workspace, vendor)?;
        // as one document, like the changed ones: the code of a directory is in other files
        let bundle = Bundle::from_json(&bundle.to_json(), "openapi.json")?;
        let settings = Settings {
            vendor: vendor.to_owned(),
            command: "cargo xtask check-diff".into(),
        };
        let files = generate(&bundle, &settings)?.files;
        Ok(Self {
            vendor: vendor.to_owned(),
            bundle,
            api: api(&files)?,
            files,
        })
    }

    /// What `cargo xtask diff` says of a change.
    pub fn compare(&self, mutation: &Mutation) -> Result<Comparison> {
        let new = api(&mutation.generated.files)
            .with_context(|| format!("{}: {}", self.vendor, mutation.said))?;
        let old = Side {
            bundle: &self.bundle,
            api: &self.api,
        };
        let new = Side {
            bundle: &mutation.bundle,
            api: &new,
        };
        Ok(compare(&old, &new))
    }
}

fn api(files: &BTreeMap<String, String>) -> Result<RustApi> {
    RustApi::of_generated(files).map_err(|error| anyhow!("can't read the generated code: {error}"))
}
