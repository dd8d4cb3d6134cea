//! The places outside of a vendor's own directories that name it, each put in and taken out.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use toml_edit::{DocumentMut, Item, Table, Value, value};

use super::name::Name;
use crate::contents::Writer;
use crate::provenance;
use crate::workspace::{Workspace, client_name};

/// The simulator's list of vendors.
pub(crate) const LIST: &str = "crates/vendor-simulator/src/vendors.rs";

/// What these places say of a new vendor.
pub(super) struct Entries<'a> {
    pub name: &'a Name,
    pub title: &'a str,
    /// Environment variables of the client: address first, then credential.
    pub variables: &'a [String],
    /// The version of the spec, and the entry of its document, for `specs/SOURCES.toml`.
    pub spec_version: &'a str,
    pub source: &'a str,
}

/// Names the vendor everywhere.
pub(super) fn insert(
    workspace: &Workspace,
    entries: &Entries<'_>,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let name = entries.name;
    edit(workspace, "Cargo.toml", writer, |text| {
        in_workspace(text, name)
    })?;
    edit(workspace, "tests/Cargo.toml", writer, |text| {
        in_tests(text, name)
    })?;
    edit(workspace, LIST, writer, |text| in_list(text, entries))?;
    edit(workspace, "CHANGELOG.md", writer, |text| {
        in_changelog(text, name, entries.title)
    })?;
    if workspace.root().join(provenance::FILE).exists() {
        edit(workspace, provenance::FILE, writer, |text| {
            provenance::inserted(text, name.vendor(), entries.spec_version, entries.source)
        })?;
    }
    Ok(())
}

/// Names the vendor nowhere. A place that does not name it stays as it is.
pub(crate) fn remove(workspace: &Workspace, name: &Name, writer: &mut Writer<'_>) -> Result<()> {
    let edits: [(&str, Edit); 5] = [
        ("Cargo.toml", out_of_workspace),
        ("tests/Cargo.toml", out_of_tests),
        (LIST, out_of_list),
        ("CHANGELOG.md", out_of_changelog),
        (provenance::FILE, |text, name| {
            provenance::removed(text, name.vendor())
        }),
    ];
    for (file, change) in edits {
        if workspace.root().join(file).exists() {
            edit(workspace, file, writer, |text| change(text, name))?;
        }
    }
    Ok(())
}

type Edit = fn(&str, &Name) -> Result<String>;

/// Which module behaves like the vendor in the simulator, if it knows the vendor.
pub(crate) fn behaviour(workspace: &Workspace, name: &Name) -> Result<Option<String>> {
    let path = workspace.root().join(LIST);
    let text = std::fs::read_to_string(&path).with_context(|| format!("can't read {LIST}"))?;
    let line = text.lines().find(|line| is_entry(line, name));
    let behaviour = line
        .and_then(|line| line.split_once(" by "))
        .map(|(_, rest)| rest.split([' ', ';']).next().unwrap_or_default().to_owned());
    Ok(behaviour)
}

fn edit(
    workspace: &Workspace,
    file: &str,
    writer: &mut Writer<'_>,
    change: impl FnOnce(&str) -> Result<String>,
) -> Result<()> {
    let path: PathBuf = workspace.root().join(file);
    let text = writer.text(&path)?;
    let text = text.with_context(|| format!("there is no {file}"))?;
    let changed = change(&text).with_context(|| format!("can't change {file}"))?;
    writer.ensure(&path, &changed)
}

fn parsed(text: &str) -> Result<DocumentMut> {
    text.parse().context("it is no valid TOML")
}

fn table<'d>(document: &'d mut DocumentMut, path: &[&str]) -> Result<&'d mut Table> {
    let mut at = document.as_table_mut();
    for key in path {
        let next = at.get_mut(key).and_then(Item::as_table_mut);
        at = next.with_context(|| format!("there is no table `[{}]`", path.join(".")))?;
    }
    Ok(at)
}

/// `pet-client = { path = "crates/pet-client", version = "0.1.0" }`, below the other clients.
fn in_workspace(text: &str, name: &Name) -> Result<String> {
    let mut document = parsed(text)?;
    let client = client_name(name.vendor());
    let dependencies = table(&mut document, &["workspace", "dependencies"])?;
    let of_client = |key: &&str| key.ends_with("-client");
    let after = dependencies
        .iter()
        .map(|(key, _)| key)
        .filter(of_client)
        .last();
    let after = after.map(str::to_owned);
    let mut entry = toml_edit::InlineTable::new();
    entry.insert("path", Value::from(format!("crates/{client}")));
    entry.insert("version", Value::from("0.1.0"));
    dependencies.insert(&client, value(entry));
    if after.is_some() {
        move_behind(dependencies, &client, after.as_deref());
    }
    Ok(document.to_string())
}

fn out_of_workspace(text: &str, name: &Name) -> Result<String> {
    let mut document = parsed(text)?;
    table(&mut document, &["workspace", "dependencies"])?.remove(&client_name(name.vendor()));
    Ok(document.to_string())
}

/// The entry goes behind `after`, without it to the beginning; the others keep their order, whose comments go with them.
fn move_behind(table: &mut Table, key: &str, after: Option<&str>) {
    let mut order: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    order.retain(|one| one != key);
    let before = after.and_then(|after| order.iter().position(|one| one == after));
    order.insert(before.map_or(0, |place| place + 1), key.to_owned());
    let place = |key: &str| order.iter().position(|one| one == key);
    table.sort_values_by(|one, _, other, _| place(one.get()).cmp(&place(other.get())));
}

/// The dependency, where the alphabet wants it, and the test program, behind the others.
fn in_tests(text: &str, name: &Name) -> Result<String> {
    let mut document = parsed(text)?;
    let client = client_name(name.vendor());
    let dependencies = table(&mut document, &["dependencies"])?;
    let mut entry = Table::new();
    entry.set_dotted(true);
    entry.insert("workspace", value(true));
    let smaller = |key: &&str| *key < client.as_str();
    let before = dependencies
        .iter()
        .map(|(key, _)| key)
        .filter(smaller)
        .last();
    let before = before.map(str::to_owned);
    dependencies.insert(&client, Item::Table(entry));
    move_behind(dependencies, &client, before.as_deref());
    let mut test = Table::new();
    test.insert("name", value(name.snake()));
    test.insert("path", value(format!("{}/main.rs", name.snake())));
    let tests = document
        .get_mut("test")
        .and_then(Item::as_array_of_tables_mut);
    tests.context("there is no `[[test]]`")?.push(test);
    Ok(document.to_string())
}

fn out_of_tests(text: &str, name: &Name) -> Result<String> {
    let mut document = parsed(text)?;
    table(&mut document, &["dependencies"])?.remove(&client_name(name.vendor()));
    let tests = document
        .get_mut("test")
        .and_then(Item::as_array_of_tables_mut);
    if let Some(tests) = tests {
        let snake = name.snake();
        let is_its = |test: &Table| test.get("name").and_then(Item::as_str) == Some(&snake);
        tests.retain(|test| !is_its(test));
    }
    Ok(document.to_string())
}

fn is_entry(line: &str, name: &Name) -> bool {
    let mut words = line.split_whitespace();
    let variant = words.next() == Some(&name.variant());
    let quoted = format!("\"{}\"", name.vendor());
    line.trim_end().ends_with(';') && (variant || words.next() == Some(&quoted))
}

/// A line of the simulator's list.
fn in_list(text: &str, entries: &Entries<'_>) -> Result<String> {
    let (vendor, variant) = (entries.name.vendor(), entries.name.variant());
    let variables: Vec<String> = entries
        .variables
        .iter()
        .map(|name| format!("{name:?}"))
        .collect();
    let line = format!(
        "    {variant} \"{vendor}\" at \"/{vendor}\" by by_schema [{}];\n",
        variables.join(", ")
    );
    let end = text.rfind("\n}").map(|end| end + 1);
    let end = end.context("there is no list `vendors! { .. }`")?;
    Ok(format!("{}{line}{}", &text[..end], &text[end..]))
}

fn out_of_list(text: &str, name: &Name) -> Result<String> {
    Ok(lines_without(text, |line| is_entry(line, name)))
}

/// The beginning of the line in the changelog, by which it is found again.
fn changelog_entry(name: &Name) -> String {
    format!("- `{}`: a new client, of ", client_name(name.vendor()))
}

/// The last line of what was added since the last release.
fn in_changelog(text: &str, name: &Name, title: &str) -> Result<String> {
    let entry = format!(
        "{}the API that calls itself {title}.\n",
        changelog_entry(name)
    );
    let unreleased = text
        .find("## Unreleased")
        .context("there is no `## Unreleased`")?;
    let added = text[unreleased..].find("### Added\n\n");
    let Some(added) = added.map(|added| unreleased + added + "### Added\n\n".len()) else {
        bail!("`## Unreleased` has no `### Added` with an empty line after it");
    };
    let end = text[added..].find("\n\n").map(|end| added + end + 1);
    let end = end.unwrap_or(text.len());
    Ok(format!("{}{entry}{}", &text[..end], &text[end..]))
}

fn out_of_changelog(text: &str, name: &Name) -> Result<String> {
    let entry = changelog_entry(name);
    Ok(lines_without(text, |line| line.starts_with(&entry)))
}

fn lines_without(text: &str, is_out: impl Fn(&str) -> bool) -> String {
    text.split_inclusive('\n')
        .filter(|line| !is_out(line))
        .collect()
}
