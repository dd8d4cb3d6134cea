//! The versions of our own crates where they are asked for.

use anyhow::Result;
use semver::{Version, VersionReq};
use toml_edit::{DocumentMut, Item, TableLike, Value};

use super::Versions;

/// A Cargo.toml whose dependencies on our own crates ask for the new versions. One without `path` or without `version` stays.
pub(super) fn updated(text: &str, versions: &Versions) -> Result<String> {
    let mut manifest: DocumentMut = text.parse()?;
    tables(manifest.as_table_mut(), versions);
    if let Some(workspace) = manifest
        .get_mut("workspace")
        .and_then(Item::as_table_like_mut)
    {
        tables(workspace, versions);
    }
    let targets = manifest.get_mut("target").and_then(Item::as_table_like_mut);
    for (_, target) in targets.into_iter().flat_map(TableLike::iter_mut) {
        if let Some(target) = target.as_table_like_mut() {
            tables(target, versions);
        }
    }
    Ok(manifest.to_string())
}

fn tables(around: &mut dyn TableLike, versions: &Versions) {
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let table = around.get_mut(kind).and_then(Item::as_table_like_mut);
        for (key, dependency) in table.into_iter().flat_map(TableLike::iter_mut) {
            let name = dependency.get("package").and_then(Item::as_str);
            let name = name.unwrap_or(key.get()).to_owned();
            let is_own = dependency.get("path").is_some();
            let Some(new) = versions.get(&name).filter(|_| is_own) else {
                continue;
            };
            if let Some(Item::Value(old)) = dependency.get_mut("version") {
                renew(old, new);
            }
        }
    }
}

/// Keeps `=` and the like, and the space around.
fn renew(old: &mut Value, new: &Version) {
    let Some(text) = old.as_str() else { return };
    let operator: String = text
        .chars()
        .take_while(|character| !character.is_ascii_digit())
        .collect();
    let wanted = format!("{operator}{new}");
    if text == wanted {
        return;
    }
    let decor = old.decor().clone();
    *old = wanted.into();
    *old.decor_mut() = decor;
}

/// A README whose examples of `[dependencies]` (`bigml-client = "0.1"`) take the new versions.
pub(super) fn in_readme(text: &str, versions: &Versions) -> String {
    text.split_inclusive('\n')
        .map(|line| example(line, versions).unwrap_or_else(|| line.to_owned()))
        .collect()
}

fn example(line: &str, versions: &Versions) -> Option<String> {
    let (name, rest) = line.split_once(" = ")?;
    let new = versions.get(name)?;
    let start = match rest.strip_prefix('"') {
        Some(_) => 1,
        None => rest.find("version = \"")? + "version = \"".len(),
    };
    let (before, rest) = rest.split_at_checked(start)?;
    let (old, after) = rest.split_once('"')?;
    if VersionReq::parse(old).ok()?.matches(new) {
        return None;
    }
    let short = if new.major == 0 {
        format!("0.{}", new.minor)
    } else {
        new.major.to_string()
    };
    Some(format!("{name} = {before}{short}\"{after}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn versions() -> Versions {
        [("one".to_owned(), Version::new(0, 2, 0))].into()
    }

    #[test]
    fn requirements_of_own_crates_follow_and_all_else_stays_as_it_was() {
        let text = "\
[workspace.dependencies] # ours
one   = { path = \"one\",  version = \"0.1.0\" }   # keep
other = { version = \"0.1.0\" }

[target.'cfg(unix)'.dependencies]
uno = { package = \"one\", path = \"one\", version = \"=0.1.0\" }
";
        let expected = text
            .replace(
                "\"one\",  version = \"0.1.0\"",
                "\"one\",  version = \"0.2.0\"",
            )
            .replace("=0.1.0", "=0.2.0");
        assert_eq!(updated(text, &versions()).unwrap(), expected);
    }

    #[test]
    fn an_example_in_a_readme_follows_when_its_requirement_no_longer_fits() {
        for (line, expected) in [
            ("one = \"0.1\"\n", "one = \"0.2\"\n"),
            (
                "one = { version = \"0.1\", features = [] }\n",
                "one = { version = \"0.2\", features = [] }\n",
            ),
            ("one = \"0.2\"\n", "one = \"0.2\"\n"),
            ("two = \"0.1\"\n", "two = \"0.1\"\n"),
        ] {
            assert_eq!(in_readme(line, &versions()), expected);
        }
    }
}
