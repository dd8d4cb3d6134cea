//! What an operation or a schema of ours gets more.

use serde_json::{Value, json};

use super::lines::{Edit, Lines, width};
use super::plan::{Insert, Planner, said};
use crate::match_up::{Difference, Part};

/// Why something can't be put into a patch.
type Done = Result<(), String>;

const FLOW: &str =
    "the place is written on one line, and a patch would have to guess where it ends";

pub(super) fn property(planner: &mut Planner<'_>, difference: &Difference, name: &str) -> Done {
    let document = &planner.spec.bundle.document;
    let schema =
        Part::at(document, difference.ours.clone()).ok_or("the place is not in the spec")?;
    let owner = owner(&schema).ok_or("the schema has no `properties` of its own")?;
    let known: Vec<&str> = owner
        .members("properties")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    distinct(name, &known)?;
    let value = planner
        .published(&difference.theirs)
        .ok_or("the property is not in the document")?;
    let value = json!({ name: value.value });
    insert_below(
        planner,
        &format!("{}/properties", owner.pointer),
        value,
        difference,
    )
}

/// The part of a schema that has properties.
fn owner<'d>(schema: &Part<'d>) -> Option<Part<'d>> {
    if schema.has("properties") {
        return Some(schema.clone());
    }
    let mut parts = schema.items("allOf").into_iter();
    parts.find(|part| part.has("properties"))
}

pub(super) fn parameter(planner: &mut Planner<'_>, difference: &Difference, name: &str) -> Done {
    let operation = Part::at(&planner.spec.bundle.document, difference.ours.clone());
    let known: Vec<Part<'_>> = operation
        .iter()
        .flat_map(|operation| operation.items("parameters"))
        .map(Part::resolved)
        .collect();
    let known: Vec<&str> = known
        .iter()
        .filter_map(|parameter| parameter.text("name"))
        .collect();
    distinct(name, &known)?;
    let value = planner
        .published(&difference.theirs)
        .ok_or("the parameter is not in the document")?;
    let value = Value::Array(vec![value.value.clone()]);
    let list = format!("{}/parameters", difference.ours);
    if planner.spec.bundle.document.pointer(&list).is_some() {
        return insert_below(planner, &list, value, difference);
    }
    let place = format!("{}/responses", difference.ours);
    let (file, line, column) = planner.key(&place).ok_or("the operation has no answers")?;
    if !begins(planner, &file, line, column) {
        return Err(FLOW.to_owned());
    }
    let insert = Insert {
        line,
        indent: column,
        value: json!({ "parameters": value }),
    };
    let plan = planner.plan(&file);
    plan.inserts.push(insert);
    plan.said.push(said(difference));
    Ok(())
}

/// Refuses a name that differs from a known one in its writing only: both would have one name in Rust.
fn distinct(name: &str, known: &[&str]) -> Done {
    match known.iter().find(|known| plain(known) == plain(name)) {
        Some(known) => Err(format!(
            "the spec has `{known}`, which has the same name in Rust: decide which one is right"
        )),
        None => Ok(()),
    }
}

/// Puts a value at the end of the list or map at a pointer of ours.
fn insert_below(
    planner: &mut Planner<'_>,
    pointer: &str,
    value: Value,
    difference: &Difference,
) -> Done {
    let (file, line, _) = planner.key(pointer).ok_or("the place is not in the spec")?;
    let text = planner
        .spec
        .files
        .get(&file)
        .ok_or("the place is not in the spec")?;
    let lines = Lines::of(text);
    let indent = lines.child_indent(line).ok_or(FLOW)?;
    let insert = Insert {
        line: lines.end(line),
        indent,
        value,
    };
    let plan = planner.plan(&file);
    plan.inserts.push(insert);
    plan.said.push(said(difference));
    Ok(())
}

pub(super) fn deprecated(planner: &mut Planner<'_>, difference: &Difference) -> Done {
    let place = format!("{}/operationId", difference.ours);
    let (file, line, column) = planner.key(&place).ok_or("the operation has no name")?;
    if !begins(planner, &file, line, column) {
        return Err(FLOW.to_owned());
    }
    let plan = planner.plan(&file);
    plan.inserts.push(Insert {
        line: line + 1,
        indent: column,
        value: json!({ "deprecated": true }),
    });
    plan.said.push(said(difference));
    Ok(())
}

pub(super) fn value(planner: &mut Planner<'_>, difference: &Difference, value: &str) -> Done {
    let document = &planner.spec.bundle.document;
    let schema = document
        .pointer(&difference.ours)
        .ok_or("the place is not in the spec")?;
    if schema.get("x-enum-varnames").is_some() {
        return Err(
            "its values have names (`x-enum-varnames`), and the new one needs one too".to_owned(),
        );
    }
    let known: Vec<&str> = schema
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if known.iter().any(|known| plain(known) == plain(value)) || !is_name(value) {
        return Err(
            "the value makes no Rust name of its own: give all values `x-enum-varnames`".to_owned(),
        );
    }
    let (file, line, column) = planner
        .key(&format!("{}/enum", difference.ours))
        .ok_or("the place is not in the spec")?;
    let text = planner
        .spec
        .files
        .get(&file)
        .ok_or("the place is not in the spec")?;
    let lines = Lines::of(text);
    if lines.is_block(line) {
        return insert_below(
            planner,
            &format!("{}/enum", difference.ours),
            json!([value]),
            difference,
        );
    }
    let written = crate::yaml(&json!(value));
    let plan = planner.plans.entry(file).or_default();
    // an enum may get several values
    let before = plan.replaced.iter().position(|edit| edit.line == line);
    let current = before
        .and_then(|index| plan.replaced.get(index))
        .map_or(lines.get(line), |edit| edit.text.trim_end());
    let new = with_value(current, column, written.trim_end()).ok_or(FLOW)?;
    let edit = Edit {
        line,
        removed: 1,
        indent: width(&new),
        text: format!("{new}\n"),
    };
    match before.and_then(|index| plan.replaced.get_mut(index)) {
        Some(known) => *known = edit,
        None => plan.replaced.push(edit),
    }
    plan.said.push(said(difference));
    Ok(())
}

/// The line with one more value in the list that begins at a column.
fn with_value(line: &str, column: usize, value: &str) -> Option<String> {
    let start = line.char_indices().nth(column)?.0;
    let (before, list) = line.split_at(start);
    let inner = list.strip_prefix("enum: [")?;
    if inner.split(']').next()?.contains(['"', '\'']) && inner.matches(']').count() > 1 {
        return None;
    }
    let (values, after) = inner.split_once(']')?;
    let separator = if values.trim().is_empty() { "" } else { ", " };
    Some(format!("{before}enum: [{values}{separator}{value}]{after}"))
}

fn is_name(value: &str) -> bool {
    value.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.'))
}

fn plain(value: &str) -> String {
    value
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Whether a key is the first thing in its line.
fn begins(planner: &Planner<'_>, file: &str, line: usize, column: usize) -> bool {
    let text = planner.spec.files.get(file);
    text.is_some_and(|text| width(Lines::of(text).get(line)) == column)
}
