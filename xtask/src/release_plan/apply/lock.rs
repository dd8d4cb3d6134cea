//! The versions of our own crates in Cargo.lock.

use anyhow::Result;
use toml_edit::{Array, DocumentMut, value};

use super::Versions;

/// What cargo would write the next time: the lock file with the crates' new versions.
pub(super) fn updated(text: &str, versions: &Versions) -> Result<String> {
    let mut lock: DocumentMut = text.parse()?;
    let packages = lock
        .get_mut("package")
        .and_then(|packages| packages.as_array_of_tables_mut());
    for package in packages
        .into_iter()
        .flat_map(|packages| packages.iter_mut())
    {
        let name = package.get("name").and_then(|name| name.as_str());
        let new = name.and_then(|name| versions.get(name));
        // one from a registry has a source
        if let Some(new) = new.filter(|_| !package.contains_key("source")) {
            let is_same =
                package.get("version").and_then(|old| old.as_str()) == Some(&new.to_string());
            if !is_same {
                package["version"] = value(new.to_string());
            }
        }
        if let Some(dependencies) = package
            .get_mut("dependencies")
            .and_then(|dependencies| dependencies.as_array_mut())
        {
            rename(dependencies, versions);
        }
    }
    Ok(lock.to_string())
}

/// Where two crates share a name, a dependency is `name version`, and with a source if it is from a registry.
fn rename(dependencies: &mut Array, versions: &Versions) {
    for entry in dependencies.iter_mut() {
        let words: Vec<&str> = entry.as_str().unwrap_or_default().split(' ').collect();
        let [name, old] = words[..] else { continue };
        let Some(new) = versions.get(name).filter(|new| new.to_string() != old) else {
            continue;
        };
        let decor = entry.decor().clone();
        *entry = format!("{name} {new}").into();
        *entry.decor_mut() = decor;
    }
}
