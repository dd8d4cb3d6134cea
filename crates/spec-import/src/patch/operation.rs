//! Where a new operation goes, and what of it is ours to say.

use serde_json::{Map, Value, json};

use super::lines::Lines;
use super::plan::{Insert, Planner};
use crate::document::escape;
use crate::match_up::{Operation, arguments};

const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];

pub(super) fn plan(planner: &mut Planner<'_>, new: &Operation) {
    let name = format!("`{} {}`", new.method.to_uppercase(), new.path);
    if let Err(why) = place(planner, new) {
        planner.by_hand.push(format!("{name}: {why}"));
    }
}

fn place(planner: &mut Planner<'_>, new: &Operation) -> Result<(), String> {
    let path = planner
        .bases
        .in_ours(&new.path)
        .ok_or("it is outside of the address that the spec's servers have")?;
    let mut value = whole(planner, new).ok_or("it is not in the document")?;
    let tag = value
        .pointer("/tags/0")
        .and_then(Value::as_str)
        .unwrap_or("operations")
        .to_owned();
    let existing = known_path(planner, new);
    let (home, tag) = planner.home(&tag);
    // a path is in one file, and its methods are together under one tag
    let elsewhere = planner.plans.iter().find_map(|(file, plan)| {
        let first = plan.paths.get(&path)?.values().next()?;
        Some((file.clone(), first.pointer("/tags/0")?.as_str()?.to_owned()))
    });
    let (file, tag) = elsewhere.unwrap_or((home, tag));
    settle(planner, &mut value, &tag);
    let said = format!(
        "`{} {path}`: new operation `{}`",
        new.method.to_uppercase(),
        value["operationId"].as_str().unwrap_or_default()
    );
    let Some(existing) = existing else {
        let description = description(planner, &tag);
        let plan = planner.plan(&file);
        plan.paths
            .entry(path)
            .or_default()
            .insert(new.method.clone(), value);
        if let Some(description) = description {
            plan.tag = Some((tag, description));
        }
        plan.said.push(said);
        return Ok(());
    };
    rename(planner, &mut value, &new.path, &existing);
    let first = METHODS
        .iter()
        .map(|method| format!("/paths/{}/{method}", escape(&existing)));
    let first = first
        .into_iter()
        .find(|pointer| planner.spec.bundle.document.pointer(pointer).is_some());
    let (file, line, column) = first
        .and_then(|pointer| planner.key(&pointer))
        .ok_or("its path has no place")?;
    let text = planner
        .spec
        .files
        .get(&file)
        .ok_or("its path has no place")?;
    let line = Lines::of(text).end(line);
    let tag = planner
        .spec
        .bundle
        .document
        .pointer(&format!("/paths/{}", escape(&existing)));
    let tag = tag.and_then(|item| {
        METHODS
            .iter()
            .find_map(|method| item.get(method)?.pointer("/tags/0"))
            .cloned()
    });
    if let Some(tag) = tag {
        value["tags"] = json!([tag]);
    }
    let plan = planner.plan(&file);
    plan.inserts.push(Insert {
        line,
        indent: column,
        value: json!({ new.method.as_str(): value }),
    });
    plan.said.push(said);
    Ok(())
}

/// The operation with the parameters of its path.
fn whole(planner: &Planner<'_>, new: &Operation) -> Option<Value> {
    let document = &planner.theirs.document;
    let mut value = document.pointer(&new.pointer())?.clone();
    let common = document.pointer(&format!("/paths/{}/parameters", escape(&new.path)));
    if let Some(common) = common.and_then(Value::as_array) {
        let own = value
            .get("parameters")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        value["parameters"] = common.iter().chain(&own).cloned().collect();
    }
    Some(value)
}

/// Our path that is this one, with another method.
fn known_path(planner: &Planner<'_>, new: &Operation) -> Option<String> {
    let wanted = planner.bases.theirs_key(new);
    let paths = planner.spec.bundle.document.get("paths")?.as_object()?;
    let same = |path: &&String| {
        let operation = Operation {
            path: (*path).clone(),
            method: new.method.clone(),
        };
        planner.bases.ours_key(&operation) == wanted
    };
    paths.keys().find(same).cloned()
}

/// Puts our tag in, a name that is free, and leaves credentials to the spec.
fn settle(planner: &mut Planner<'_>, value: &mut Value, tag: &str) {
    let Some(members) = value.as_object_mut() else {
        return;
    };
    members.insert("tags".to_owned(), json!([tag]));
    // `[]` says that none are needed; the names of others mean nothing in our spec
    if members
        .get("security")
        .and_then(Value::as_array)
        .is_some_and(|schemes| !schemes.is_empty())
    {
        members.remove("security");
    }
    let name = members
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let name = super::adoption::free(&name, |name| {
        planner
            .operations
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
    });
    members.insert("operationId".to_owned(), name.clone().into());
    planner.operations.push(name);
}

/// Gives the path's parameters the names that our path has; those that our path declares for all its methods are not said again.
fn rename(planner: &Planner<'_>, value: &mut Value, theirs: &str, ours: &str) {
    let document = &planner.spec.bundle.document;
    let common = document.pointer(&format!("/paths/{}/parameters", escape(ours)));
    let resolved = |parameter: &Value| match parameter.get("$ref").and_then(Value::as_str) {
        Some(target) => document.pointer(target.trim_start_matches('#')).cloned(),
        None => Some(parameter.clone()),
    };
    let declared: Vec<Value> = common
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(resolved)
        .collect();
    let named = |all: &[Value], name: &Value| {
        all.iter()
            .any(|parameter| parameter["in"] == "path" && parameter["name"] == *name)
    };
    let Some(parameters) = value.get_mut("parameters").and_then(Value::as_array_mut) else {
        return;
    };
    for parameter in parameters.iter_mut() {
        // a component has the name that the vendor gave: it becomes a parameter of this operation
        if let Some(target) = parameter
            .get("$ref")
            .and_then(Value::as_str)
            .map(|target| target.trim_start_matches('#').to_owned())
            && let Some(component) = planner
                .theirs
                .document
                .pointer(&target)
                .filter(|component| component["in"] == "path")
        {
            *parameter = component.clone();
        }
        for (theirs, ours) in arguments(theirs).into_iter().zip(arguments(ours)) {
            if parameter["in"] == "path" && parameter["name"] == theirs {
                parameter["name"] = ours.into();
                break;
            }
        }
    }
    parameters
        .retain(|parameter| parameter["in"] != "path" || !named(&declared, &parameter["name"]));
    if parameters.is_empty()
        && let Some(members) = value.as_object_mut()
    {
        members.remove("parameters");
    }
}

/// What a tag is for, if our spec does not have it.
fn description(planner: &Planner<'_>, tag: &str) -> Option<String> {
    let find = |document: &Value| {
        let tags = document.get("tags").and_then(Value::as_array)?;
        tags.iter().find(|known| known["name"] == tag).cloned()
    };
    if find(&planner.spec.bundle.document).is_some() {
        return None;
    }
    let published = find(&planner.theirs.document);
    let text = published.and_then(|tag| Some(tag.get("description")?.as_str()?.to_owned()));
    Some(text.unwrap_or_else(|| format!("Operations of `{tag}`.")))
}

/// The names of all operations of a document.
pub(super) fn names(document: &Value) -> Vec<String> {
    let name = |operation: &Value| Some(operation.get("operationId")?.as_str()?.to_owned());
    each(document)
        .filter_map(|(_, operation)| name(operation))
        .collect()
}

/// The pointers of the operations with a tag.
pub(super) fn of_tag(document: &Value, tag: &str) -> Vec<String> {
    each(document)
        .filter(|(_, operation)| operation.pointer("/tags/0").and_then(Value::as_str) == Some(tag))
        .map(|(pointer, _)| pointer)
        .collect()
}

fn each(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let empty: Option<&Map<String, Value>> = None;
    paths
        .or(empty)
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            let of = move |method: &&str| {
                Some((
                    format!("/paths/{}/{method}", escape(path)),
                    item.get(*method)?,
                ))
            };
            METHODS.iter().filter_map(of).collect::<Vec<_>>()
        })
}
