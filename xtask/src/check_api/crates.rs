//! The crates that are judged, below `target/check-api`.
//!
//! A vendor has a small workspace of its own: `old` and `new` are the generated code alone, as a library by the client's name; `old-probe` and
//! `new-probe` are the same program for each; `whole` is the client with the new generated code. All vendors share one target directory.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item, Table, value};

use crate::cargo::cargo;
use crate::contents::Writer;
use crate::workspace::{Workspace, client_name};

const LIB: &str = "#![allow(warnings)]\n#[rustfmt::skip]\nmod generated;\npub use generated::*;\n";

pub(super) struct Crates<'w> {
    workspace: &'w Workspace,
    vendor: String,
    root: PathBuf,
}

impl<'w> Crates<'w> {
    pub fn new(workspace: &'w Workspace, vendor: &str) -> Result<Self> {
        let crates = Self {
            workspace,
            vendor: vendor.to_owned(),
            root: target(workspace).join(vendor),
        };
        let mut writer = Writer::new(workspace);
        writer.ensure(&crates.root.join("Cargo.toml"), &crates.root_manifest()?)?;
        let lock = read(&workspace.root().join("Cargo.lock"))?;
        // cargo adds the crates here to its own copy, which must not be thrown away each time
        let seen = crates.root.join("workspace.lock");
        if fs::read_to_string(&seen).ok().as_deref() != Some(lock.as_str()) {
            writer.ensure(&crates.root.join("Cargo.lock"), &lock)?;
            writer.ensure(&seen, &lock)?;
        }
        for side in ["old", "new"] {
            let code = crates.root.join(side);
            writer.ensure(&code.join("Cargo.toml"), &crates.code_manifest(side)?)?;
            let probe = crates.root.join(format!("{side}-probe"));
            writer.ensure(&probe.join("Cargo.toml"), &crates.probe_manifest(side)?)?;
            for file in [code.join("src/lib.rs"), probe.join("src/main.rs")] {
                if !file.exists() {
                    writer.ensure(&file, "")?;
                }
            }
        }
        let whole = crates.root.join("whole");
        writer.ensure(&whole.join("Cargo.toml"), &crates.whole_manifest()?)?;
        if !whole.join("src/lib.rs").exists() {
            writer.ensure(&whole.join("src/lib.rs"), "")?;
        }
        writer.write()?;
        Ok(crates)
    }

    /// The client's name in Rust: `bigml_client`.
    pub fn lib(&self) -> String {
        client_name(&self.vendor).replace('-', "_")
    }

    /// The package of the generated code alone.
    pub fn package(&self, side: &str) -> String {
        format!("{}-{side}", client_name(&self.vendor))
    }

    /// The package of the whole client.
    pub fn client(&self) -> String {
        client_name(&self.vendor)
    }

    /// Writes the generated code of a side, and its probe.
    pub fn write(&self, side: &str, files: &BTreeMap<String, String>, probe: &str) -> Result<()> {
        let mut writer = Writer::new(self.workspace);
        let code = self.root.join(side).join("src");
        writer.ensure(&code.join("lib.rs"), LIB)?;
        generated(&mut writer, &code, files)?;
        let main = self.root.join(format!("{side}-probe")).join("src/main.rs");
        writer.ensure(&main, probe)?;
        writer.write().map(drop)
    }

    /// Writes the client with this generated code: everything else is as it is in the tree.
    pub fn write_whole(&self, files: &BTreeMap<String, String>) -> Result<()> {
        let mut writer = Writer::new(self.workspace);
        let (client, whole) = (self.workspace.client(&self.vendor), self.root.join("whole"));
        let code = whole.join("src");
        let mut kept: Vec<PathBuf> = Vec::new();
        for path in sources(&client)? {
            let name = path.strip_prefix(&client).unwrap_or(&path);
            if name.starts_with("src/generated") || name == Path::new("Cargo.toml") {
                continue;
            }
            writer.ensure(&whole.join(name), &read(&path)?)?;
            kept.push(whole.join(name));
        }
        kept.extend(files.keys().map(|name| code.join("generated").join(name)));
        generated(&mut writer, &code, files)?;
        if code.is_dir() {
            writer.remove_others(&code, &kept)?;
        }
        writer.write().map(drop)
    }

    /// Makes cargo believe that the generated code of a side changed.
    pub fn touch(&self, side: &str) -> Result<()> {
        let lib = self.root.join(side).join("src/lib.rs");
        fs::write(&lib, LIB).with_context(|| format!("can't write {}", lib.display()))
    }

    /// Where a side's documentation is kept as JSON.
    pub fn rustdoc(&self, side: &str) -> PathBuf {
        self.root.join(format!("{side}.json"))
    }

    /// Where rustdoc writes it.
    pub fn rustdoc_output(&self) -> PathBuf {
        target(self.workspace)
            .join("target/doc")
            .join(format!("{}.json", self.lib()))
    }

    /// A cargo command in this workspace.
    pub fn cargo(&self) -> Command {
        let mut command = cargo(self.workspace);
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target(self.workspace).join("target"))
            // rustdoc's JSON is not stable yet; always set, because build scripts run again when it changes
            .env("RUSTC_BOOTSTRAP", self.lib());
        command
    }

    /// What the crates inherit is what this workspace's crates inherit.
    fn root_manifest(&self) -> Result<String> {
        let mut manifest = manifest(&self.workspace.root().join("Cargo.toml"))?;
        let names: Vec<String> = manifest.iter().map(|(name, _)| name.to_owned()).collect();
        for name in names.iter().filter(|name| *name != "workspace") {
            manifest.remove(name);
        }
        let root = &manifest.as_table_mut()["workspace"];
        let mut kept = Table::new();
        for name in ["package", "lints"] {
            if let Some(item) = root.get(name) {
                kept.insert(name, item.clone());
            }
        }
        let mut dependencies = root
            .get("dependencies")
            .cloned()
            .unwrap_or_else(|| Item::Table(Table::new()));
        self.resolve_paths(&mut dependencies, self.workspace.root());
        kept.insert("dependencies", dependencies);
        kept.insert("resolver", value("3"));
        let members = ["old", "old-probe", "new", "new-probe", "whole"];
        kept.insert("members", value(toml_edit::Array::from_iter(members)));
        let mut written = DocumentMut::new();
        written.insert("workspace", Item::Table(kept));
        // nothing is run
        let mut profile = Table::new();
        profile.insert("debug", value(false));
        let mut profiles = Table::new();
        profiles.insert("dev", Item::Table(profile));
        written.insert("profile", Item::Table(profiles));
        Ok(written.to_string())
    }

    fn code_manifest(&self, side: &str) -> Result<String> {
        Ok(format!(
            "[package]\nname = \"{}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"{}\"\ndoctest = false\n\n[dependencies]\n{}",
            self.package(side),
            self.lib(),
            self.dependencies()?
        ))
    }

    fn probe_manifest(&self, side: &str) -> Result<String> {
        Ok(format!(
            "[package]\nname = \"{package}-probe\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{package} = {{ path = \"../{side}\" }}\n{}",
            self.dependencies()?,
            package = self.package(side),
        ))
    }

    /// The client's dependencies without the optional ones: generated code needs no others.
    fn dependencies(&self) -> Result<String> {
        let client = self.workspace.client(&self.vendor);
        let manifest = manifest(&client.join("Cargo.toml"))?;
        let mut dependencies = manifest.get("dependencies").cloned().unwrap_or_default();
        self.resolve_paths(&mut dependencies, &client);
        let mut kept = DocumentMut::new();
        for (name, item) in dependencies
            .as_table_like()
            .into_iter()
            .flat_map(|it| it.iter())
        {
            let is_optional = item.get("optional").and_then(Item::as_bool) == Some(true);
            if !is_optional {
                kept.insert(name, item.clone());
            }
        }
        // the keys are `a.workspace = true`, which is a table of its own where it stands alone
        Ok(kept
            .iter()
            .map(|(name, item)| format!("{name} = {}\n", inline(item)))
            .collect())
    }

    fn whole_manifest(&self) -> Result<String> {
        let client = self.workspace.client(&self.vendor);
        let mut manifest = manifest(&client.join("Cargo.toml"))?;
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            if let Some(dependencies) = manifest.get_mut(table) {
                self.resolve_paths(dependencies, &client);
            }
        }
        Ok(manifest.to_string())
    }

    /// Relative paths of dependencies become absolute.
    fn resolve_paths(&self, dependencies: &mut Item, base: &Path) {
        let Some(table) = dependencies.as_table_like_mut() else {
            return;
        };
        for (_, item) in table.iter_mut() {
            if let Some(path) = item.get("path").and_then(Item::as_str) {
                let path = base.join(path).display().to_string();
                item["path"] = value(path);
            }
        }
    }
}

/// Where everything is kept that is made for the judges.
fn target(workspace: &Workspace) -> PathBuf {
    workspace.root().join("target/check-api")
}

fn generated(writer: &mut Writer<'_>, code: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let dir = code.join("generated");
    let mut paths = Vec::new();
    for (name, text) in files {
        let path = dir.join(name);
        writer.ensure(&path, text)?;
        paths.push(path);
    }
    if dir.is_dir() {
        writer.remove_others(&dir, &paths)?;
    }
    Ok(())
}

/// The files of a crate, without what cargo built.
fn sources(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(dir).with_context(|| format!("can't read {}", dir.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        if !entry.file_type()?.is_dir() {
            found.push(path);
        } else if entry.file_name() != OsStr::new("target") {
            found.extend(sources(&path)?);
        }
    }
    Ok(found)
}

fn inline(item: &Item) -> String {
    let written = match item.clone().into_value() {
        Ok(value) => value.to_string(),
        Err(item) => item.to_string(),
    };
    written.trim().to_owned()
}

fn manifest(path: &Path) -> Result<DocumentMut> {
    read(path)?
        .parse()
        .with_context(|| format!("{} is no TOML", path.display()))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))
}
