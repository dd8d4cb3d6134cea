//! Which change of the spec caused which change of a public item.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::{Value, json};
use spec_codegen::Bundle;

use crate::change::{ApiChange, Subject};
use crate::document::{components, escape, members, operations, text};
use crate::findings::{Concern, Finding};
use crate::usage::reach;

/// Every spec has a name and a hash of its own: that they are others is no change of the API.
const STAMPS: [&str; 2] = ["SPEC_SHA256", "SPEC_VERSION"];

/// The rules whose changes never reach the public items.
pub(crate) const ONLY_WORDS: [&str; 4] = ["description", "evidence", "info", "tag"];

/// Gives each change of an item to the findings that explain it; returns those that none explains.
pub(crate) fn attribute(
    findings: &mut [Finding],
    api: Vec<ApiChange>,
    old: &Bundle,
    new: &Bundle,
) -> Vec<ApiChange> {
    let reached = [Reached::of(&old.document), Reached::of(&new.document)];
    let mut unexplained = Vec::new();
    for change in api
        .into_iter()
        .filter(|change| !STAMPS.contains(&change.item.as_str()))
    {
        let fits: Vec<Fit> = findings
            .iter()
            .map(|finding| fit(finding, &change.item, &reached))
            .collect();
        match fits.iter().max() {
            Some(Fit::None) | None => unexplained.push(change),
            Some(best) => {
                for (finding, fit) in findings.iter_mut().zip(&fits) {
                    if fit == best {
                        finding.change.rust = finding.change.rust.max(change.rust);
                        finding.change.api.push(change.clone());
                    }
                }
            }
        }
    }
    unexplained
}

/// How well a finding explains a change of an item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    None,
    /// What the finding is about refers to what the item is made from: a type has other members where it is sent and where it is received.
    Used,
    /// The item is made from something that refers to what the finding is about.
    Through,
    /// The item is made from what the finding is about.
    Same,
    /// And from the very property or parameter.
    Member,
}

fn fit(finding: &Finding, item: &str, reached: &[Reached]) -> Fit {
    if ONLY_WORDS.contains(&finding.change.rule) {
        return Fit::None;
    }
    let parts: Vec<&str> = item.split("::").collect();
    finding
        .concerns
        .iter()
        .map(|concern| concern_fit(concern, &parts, reached))
        .max()
        .unwrap_or(Fit::None)
}

fn concern_fit(concern: &Concern, parts: &[&str], reached: &[Reached]) -> Fit {
    let (name, is_schema) = match &concern.subject {
        Subject::Document => return Fit::None,
        Subject::Operation(name) => (name, false),
        Subject::Schema(name) => (name, true),
    };
    let names = [name.as_str(), concern.before.as_str()];
    let is_of = if is_schema {
        is_of_schema
    } else {
        is_of_operation
    };
    if names.iter().any(|name| is_of(parts, name)) {
        let member = parts.get(2).map(|part| plain(part));
        let is_member =
            member.is_some_and(|own| concern.members.iter().any(|name| field(name) == own));
        return if is_member { Fit::Member } else { Fit::Same };
    }
    let any = |ask: &dyn Fn(&Reached, &str) -> bool| {
        let mut pairs = reached
            .iter()
            .flat_map(|reached| names.map(|name| (reached, name)));
        pairs.any(|(reached, name)| ask(reached, name))
    };
    let is_through = any(&|reached, name| match is_schema {
        true => reached.item_reaches(parts, name),
        false => reached.item_polls(parts, name),
    });
    if is_through {
        return Fit::Through;
    }
    let item_of = |name: &str| match is_schema {
        true => format!("types::{}", type_name(name)),
        false => format!("builder::{}", name.to_upper_camel_case()),
    };
    let is_used = any(&|reached, name| reached.reaches_type(&item_of(name), parts));
    if is_used { Fit::Used } else { Fit::None }
}

/// What the items of a client are made from.
struct Reached {
    /// The schemas of each item, directly or through others.
    schemas: BTreeMap<String, BTreeSet<String>>,
    /// The operation that is polled by each builder of an operation that starts work.
    polled: BTreeMap<String, String>,
}

impl Reached {
    fn of(document: &Value) -> Self {
        let mut reached = BTreeMap::new();
        let mut polled = BTreeMap::new();
        let mut add = |item: String, value: &Value| {
            let mut names = BTreeSet::new();
            reach(document, value, &mut names);
            let names = names.into_iter().map(str::to_owned).collect();
            reached.insert(item, names);
        };
        for (name, schema) in components(document, "schemas") {
            add(format!("types::{}", type_name(name)), schema);
            // the unions of its groups
            let itself = json!({"$ref": format!("#/components/schemas/{}", escape(name))});
            for (group, _) in members(schema, "x-one-of") {
                add(
                    format!("types::{}{}", type_name(name), type_name(group)),
                    &itself,
                );
            }
        }
        for operation in operations(document) {
            let builder = format!("builder::{}", operation.id.to_upper_camel_case());
            if let Some(wait) = operation.value.get("x-wait") {
                polled.insert(builder.clone(), text(wait, "operation").to_owned());
            }
            add(builder, operation.value);
            add(
                format!("Client::{}", operation.id.to_snake_case()),
                operation.value,
            );
        }
        Self {
            schemas: reached,
            polled,
        }
    }

    fn item_reaches(&self, parts: &[&str], schema: &str) -> bool {
        let item = parts.get(..2).map(|parts| parts.join("::"));
        let names = item.and_then(|item| self.schemas.get(&item));
        names.is_some_and(|names| names.contains(schema))
    }

    /// Whether an item is of an operation whose work is waited for by this one.
    fn item_polls(&self, parts: &[&str], operation: &str) -> bool {
        let item = parts.get(..2).map(|parts| parts.join("::"));
        let polled = item.and_then(|item| self.polled.get(&item));
        polled.is_some_and(|polled| !operation.is_empty() && polled == operation)
    }

    /// Whether an item is made from the schema of this type.
    fn reaches_type(&self, item: &str, parts: &[&str]) -> bool {
        let ["types", wanted, ..] = parts else {
            return false;
        };
        let names = self.schemas.get(item).into_iter().flatten();
        names.into_iter().any(|name| type_name(name) == *wanted)
    }
}

/// `types::Project` and its members.
fn is_of_schema(parts: &[&str], schema: &str) -> bool {
    matches!(parts, ["types", name, ..] if *name == type_name(schema))
}

/// `builder::ListProjects`, the properties that it filters by, and their members, `Client::list_projects`, and the types of inline parameters and bodies.
fn is_of_operation(parts: &[&str], id: &str) -> bool {
    let builder = id.to_upper_camel_case();
    match parts {
        ["builder", name, ..] => name
            .strip_prefix(builder.as_str())
            .is_some_and(|rest| matches!(rest, "" | "Properties")),
        ["Client", name, ..] => *name == id.to_snake_case(),
        ["types", name, ..] => !builder.is_empty() && name.starts_with(&builder),
        _ => false,
    }
}

fn type_name(component: &str) -> String {
    component
        .replace(|letter: char| !letter.is_alphanumeric(), "-")
        .to_upper_camel_case()
}

fn field(wire: &str) -> String {
    wire.replace('\'', "")
        .replace(|letter: char| !letter.is_alphanumeric(), "-")
        .to_snake_case()
}

/// A field's name without what keeps it from being a keyword.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#").trim_end_matches('_')
}
