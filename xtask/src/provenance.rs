//! `specs/SOURCES.toml`: where the facts of each spec come from, and when the spec was last changed.

mod check;
mod edit;
mod place;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use spec_codegen::Bundle;
use toml::Spanned;

use crate::workspace::Workspace;
pub(crate) use edit::{inserted, removed, source_entry};
use place::Text;

/// The file, as messages name it.
pub(crate) const FILE: &str = "specs/SOURCES.toml";

/// What is known of all vendors' specs.
pub(crate) struct Provenance {
    /// `None` where the workspace has no such file: its specs then have the version that their documents give themselves.
    vendors: Option<BTreeMap<String, Vendor>>,
}

/// One vendor's table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vendor {
    version: Spanned<String>,
    #[serde(rename = "source")]
    sources: Vec<Spanned<Source>>,
}

/// One source of facts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    kind: Kind,
    title: Spanned<String>,
    address: Option<Spanned<String>>,
    version: Option<Spanned<String>>,
    date: Option<Spanned<String>>,
    sha256: Option<Spanned<String>>,
    note: Option<Spanned<String>>,
}

/// What kind of evidence a source is.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Documentation,
    PublishedDocument,
    FirstPartyCode,
    Observed,
    ThirdParty,
}

impl Provenance {
    /// Reads the file and refuses one that is malformed, or that leaves a vendor of the workspace out.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let path = path(workspace);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self { vendors: None });
            }
            Err(error) => return Err(error).with_context(|| format!("can't read {FILE}")),
        };
        let text = place::utf8(bytes)?;
        let file = Text::new(&text);
        let vendors: BTreeMap<String, Spanned<Vendor>> = match toml::from_str(&text) {
            Ok(vendors) => vendors,
            Err(error) => bail!(
                "{}: {}; `kind` and `title` are what a source needs, specs/README.md lists the rest [sources]",
                file.place(error.span().map_or(0, |span| span.start)),
                error.message().replace('\n', " ")
            ),
        };
        let errors = check::check(&file, &vendors, &workspace.vendors()?);
        if !errors.is_empty() {
            bail!("{}", errors.join("\n"));
        }
        let vendors = vendors
            .into_iter()
            .map(|(name, vendor)| (name, vendor.into_inner()))
            .collect();
        Ok(Self {
            vendors: Some(vendors),
        })
    }

    /// The spec with the version that its generated code will name.
    pub fn stamped(&self, vendor: &str, bundle: Bundle) -> Bundle {
        match self.version(vendor) {
            Some(version) => bundle.with_spec_version(version),
            None => bundle,
        }
    }

    /// The version of the vendor's spec, where the file gives one.
    pub fn version(&self, vendor: &str) -> Option<&str> {
        let vendor = self.vendors.as_ref()?.get(vendor)?;
        Some(vendor.version.get_ref())
    }

    /// The title of the vendor's source that is the document with this hash.
    pub fn known(&self, vendor: &str, sha256: &str) -> Option<&str> {
        let vendor = self.vendors.as_ref()?.get(vendor)?;
        let sources = vendor.sources.iter().map(Spanned::get_ref);
        sources
            .filter(|source| {
                source
                    .sha256
                    .as_ref()
                    .is_some_and(|hash| hash.get_ref() == sha256)
            })
            .map(|source| source.title.get_ref().as_str())
            .next()
    }
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root().join("specs").join("SOURCES.toml")
}
