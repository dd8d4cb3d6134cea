//! What a Cargo.toml asks for and offers.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use semver::Version;
use toml_edit::{DocumentMut, Item, TableLike};

use super::verdict::{Area, Reason};
use super::version::{Level, is_other_interface};

/// The parts of a Cargo.toml that matter to users, with what it takes from the workspace.
#[derive(Debug)]
pub(super) struct Manifest {
    pub version: Version,
    rust_version: String,
    features: BTreeMap<String, BTreeSet<String>>,
    pub dependencies: BTreeMap<String, Dependency>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Dependency {
    pub requirement: String,
    /// The crate's own name, if the Cargo.toml calls it otherwise.
    pub package: String,
    /// Whether only build scripts have it.
    pub build: bool,
    optional: bool,
    /// `default-features` and `features`.
    features: BTreeSet<String>,
}

impl Manifest {
    pub fn read(text: &str, root: &str) -> Result<Self> {
        let manifest: DocumentMut = text.parse().context("a Cargo.toml is no TOML")?;
        let root: DocumentMut = root
            .parse()
            .context("the workspace's Cargo.toml is no TOML")?;
        let of_package = |key: &str| inherited(&manifest, &root, key);
        let version = of_package("version").unwrap_or_else(|| "0.0.0".to_owned());
        Ok(Self {
            version: Version::parse(&version)
                .with_context(|| format!("`{version}` is no version"))?,
            rust_version: of_package("rust-version").unwrap_or_default(),
            features: features(&manifest),
            dependencies: dependencies(&manifest, &root),
        })
    }

    /// The names of its features.
    pub fn features(&self) -> impl Iterator<Item = &str> {
        self.features.keys().map(String::as_str)
    }

    /// What is another one in `new`, dependencies on `own` crates left out.
    pub fn differences(
        &self,
        new: &Self,
        own: &BTreeSet<&str>,
        exposes: impl Fn(&str) -> bool,
    ) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let names: BTreeSet<&String> = self
            .dependencies
            .keys()
            .chain(new.dependencies.keys())
            .collect();
        for name in names {
            let (old, new) = (self.dependencies.get(name), new.dependencies.get(name));
            if own.contains(name.as_str()) && old.is_some() && new.is_some() {
                continue;
            }
            reasons.extend(
                difference(name, old, new, &exposes)
                    .map(|(level, text)| Reason::of(level, Area::Dependency, name, text)),
            );
        }
        self.features_differ(new, &mut reasons);
        if self.rust_version != new.rust_version {
            let text = format!(
                "needs Rust {}, and needed {}",
                new.rust_version, self.rust_version
            );
            reasons.push(Reason::new(Level::Addition, Area::Manifest, text));
        }
        reasons
    }

    fn features_differ(&self, new: &Self, reasons: &mut Vec<Reason>) {
        let names: BTreeSet<&String> = self.features.keys().chain(new.features.keys()).collect();
        for name in names {
            let (level, what) = match (self.features.get(name), new.features.get(name)) {
                (Some(_), None) => (Level::Breaking, "is gone".to_owned()),
                (None, Some(_)) => (Level::Addition, "is new".to_owned()),
                (Some(old), Some(new)) if old != new => match old.difference(new).next() {
                    Some(lost) => (Level::Breaking, format!("no longer enables `{lost}`")),
                    None => (Level::Addition, "enables more".to_owned()),
                },
                _ => continue,
            };
            let text = format!("feature `{name}` {what}");
            reasons.push(Reason::new(level, Area::Manifest, text));
        }
    }
}

fn difference(
    name: &str,
    old: Option<&Dependency>,
    new: Option<&Dependency>,
    exposes: impl Fn(&str) -> bool,
) -> Option<(Level, String)> {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) if old != new => (old, new),
        (Some(_), None) => return Some((Level::Fix, "is no longer needed".to_owned())),
        (None, Some(new)) => {
            let text = format!("is needed in version {}", new.requirement);
            return Some((Level::Fix, text));
        }
        _ => return None,
    };
    let (from, to) = (&old.requirement, &new.requirement);
    if from == to {
        return Some((Level::Fix, "is taken with other features".to_owned()));
    }
    let is_exposed = !new.build && exposes(&name.replace('-', "_"));
    if is_exposed && is_other_interface(from, to) {
        let text = format!("is {to} now and was {from}, and its types are a part of the interface");
        return Some((Level::Breaking, text));
    }
    Some((
        Level::Fix,
        format!("is needed in version {to}, and was in {from}"),
    ))
}

/// A key of `[package]`, or what it takes from `[workspace.package]`.
fn inherited(manifest: &DocumentMut, root: &DocumentMut, key: &str) -> Option<String> {
    let item = manifest.get("package")?.get(key)?;
    if let Some(text) = item.as_str() {
        return Some(text.to_owned());
    }
    let workspace = root.get("workspace")?.get("package")?.get(key)?;
    workspace.as_str().map(str::to_owned)
}

fn features(manifest: &DocumentMut) -> BTreeMap<String, BTreeSet<String>> {
    let table = manifest.get("features").and_then(Item::as_table_like);
    table
        .into_iter()
        .flat_map(TableLike::iter)
        .map(|(name, item)| (name.to_owned(), words(item)))
        .collect()
}

fn words(item: &Item) -> BTreeSet<String> {
    let array = item.as_array();
    let values = array.into_iter().flat_map(|array| array.iter());
    values
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

fn dependencies(manifest: &DocumentMut, root: &DocumentMut) -> BTreeMap<String, Dependency> {
    let mut found = BTreeMap::new();
    let shared = root
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"));
    let targets = manifest.get("target").and_then(Item::as_table_like);
    let targets = targets.into_iter().flat_map(TableLike::iter);
    let tables = targets.map(|(_, item)| item);
    for table in std::iter::once(manifest.as_item()).chain(tables) {
        // last: what is also a normal dependency is none of the build alone
        for (kind, build) in [("build-dependencies", true), ("dependencies", false)] {
            let entries = table.get(kind).and_then(Item::as_table_like);
            for (name, item) in entries.into_iter().flat_map(TableLike::iter) {
                let inherits = item.get("workspace").and_then(Item::as_bool) == Some(true);
                let from = shared
                    .and_then(|shared| shared.get(name))
                    .filter(|_| inherits);
                found.insert(name.to_owned(), dependency(name, item, from, build));
            }
        }
    }
    found
}

fn dependency(name: &str, item: &Item, shared: Option<&Item>, build: bool) -> Dependency {
    let text = |key: &str| {
        let own = item.get(key).and_then(Item::as_str);
        own.or_else(|| shared?.get(key)?.as_str())
            .map(str::to_owned)
    };
    let plain = item.as_str().or_else(|| shared?.as_str());
    let mut features: BTreeSet<String> = [Some(item), shared]
        .into_iter()
        .flatten()
        .filter_map(|item| item.get("features"))
        .flat_map(words)
        .collect();
    let default = [Some(item), shared]
        .into_iter()
        .flatten()
        .find_map(|item| item.get("default-features")?.as_bool());
    if default != Some(false) {
        features.insert("default".to_owned());
    }
    Dependency {
        requirement: plain
            .map(str::to_owned)
            .or_else(|| text("version"))
            .unwrap_or_else(|| "*".to_owned()),
        package: text("package").unwrap_or_else(|| name.to_owned()),
        build,
        optional: item.get("optional").and_then(Item::as_bool) == Some(true),
        features,
    }
}
