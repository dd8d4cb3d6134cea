//! Compares the parameters of two operations, by place and name; those of the path by their order.

use super::address::arguments;
use super::document::Part;
use super::operations::{Found, body};
use super::schemas::{properties, type_difference};
use super::{Change, Operation};

/// Headers that the client sends by itself.
const TRANSPORT: [&str; 4] = ["accept", "content-type", "authorization", "private-token"];

pub(super) fn compare<'d>(
    found: &mut Found<'_, 'd>,
    (ours, left): (&Part<'d>, &Operation),
    (theirs, right): (&Part<'d>, &Operation),
) {
    let (all_ours, all_theirs) = (all(ours), all(theirs));
    path(found, (&all_ours, left), (&all_theirs, right));
    let members = body(ours)
        .map(|schema| properties(&schema.schema()))
        .unwrap_or_default();
    let open = all_ours.iter().any(is_open);
    for parameter in all_theirs
        .iter()
        .filter(|parameter| !is_path(parameter) && !is_transport(parameter))
    {
        let name = name(parameter);
        let in_body = members.iter().any(|(member, _)| *member == name);
        match find(&all_ours, parameter) {
            Some(known) => types(found, known, parameter),
            None if in_body || open => {}
            None if parameter.is("required") => {
                let words = format!(
                    "the document requires the parameter `{name}` ({}), the spec has none",
                    place(parameter)
                );
                found.contradiction(ours, parameter, words);
            }
            None => found.add(ours, parameter, Change::NewParameter(name.to_owned())),
        }
    }
    let members = body(theirs)
        .map(|schema| properties(&schema.schema()))
        .unwrap_or_default();
    for parameter in all_ours
        .iter()
        .filter(|parameter| !is_path(parameter) && !is_open(parameter))
    {
        let in_body = members.iter().any(|(member, _)| *member == name(parameter));
        if !in_body && find(&all_theirs, parameter).is_none() {
            let words = format!(
                "the parameter `{}` ({}) is not in the document",
                name(parameter),
                place(parameter)
            );
            found.contradiction(ours, theirs, words);
        }
    }
}

fn path<'d>(
    found: &mut Found<'_, 'd>,
    (ours, left): (&[Part<'d>], &Operation),
    (theirs, right): (&[Part<'d>], &Operation),
) {
    for (ours_name, theirs_name) in arguments(&left.path)
        .into_iter()
        .zip(arguments(&right.path))
    {
        let named = |all: &[Part<'d>], wanted: &str| {
            all.iter()
                .find(|parameter| is_path(parameter) && name(parameter) == wanted)
                .cloned()
        };
        if let (Some(ours), Some(theirs)) = (named(ours, ours_name), named(theirs, theirs_name)) {
            types(found, &ours, &theirs);
        }
    }
}

fn types<'d>(found: &mut Found<'_, 'd>, ours: &Part<'d>, theirs: &Part<'d>) {
    let (Some(left), Some(right)) = (ours.member("schema"), theirs.member("schema")) else {
        return;
    };
    // in an address everything is text, so a string of ours says whatever they want
    let text = left.clone().schema().text("type") == Some("string");
    let same = type_difference(&left, &right);
    if let Some(words) = same.as_ref().filter(|_| !text) {
        found.contradiction(ours, theirs, format!("parameter `{}`: {words}", name(ours)));
    } else if same.is_none() {
        found.schema(&left, &right);
    }
    if !ours.is("required") && theirs.is("required") {
        found.contradiction(
            ours,
            theirs,
            format!("the document requires the parameter `{}`", name(ours)),
        );
    }
}

/// The parameters of an operation and of its path, references followed. One of the operation replaces one of the path.
fn all<'d>(operation: &Part<'d>) -> Vec<Part<'d>> {
    let mut all: Vec<Part<'d>> = operation
        .items("parameters")
        .into_iter()
        .map(Part::resolved)
        .collect();
    let item = operation
        .pointer
        .rsplit_once('/')
        .map(|(item, _)| item.to_owned());
    let item = item.and_then(|pointer| Part::at(operation.document, pointer));
    for parameter in item
        .iter()
        .flat_map(|item| item.items("parameters"))
        .map(Part::resolved)
    {
        if find(&all, &parameter).is_none() {
            all.push(parameter);
        }
    }
    all
}

/// The query parameters of an operation.
pub(super) fn query<'d>(operation: &Part<'d>) -> Vec<Part<'d>> {
    all(operation)
        .into_iter()
        .filter(|parameter| place(parameter) == "query")
        .collect()
}

fn find<'p, 'd>(all: &'p [Part<'d>], wanted: &Part<'_>) -> Option<&'p Part<'d>> {
    all.iter()
        .find(|parameter| place(parameter) == place(wanted) && name(parameter) == name(wanted))
}

/// The name, without the brackets that say that there may be several.
fn name<'d>(parameter: &Part<'d>) -> &'d str {
    let name = parameter.text("name").unwrap_or_default();
    name.strip_suffix("[]").unwrap_or(name)
}

fn place<'d>(parameter: &Part<'d>) -> &'d str {
    parameter.text("in").unwrap_or_default()
}

fn is_path(parameter: &Part<'_>) -> bool {
    place(parameter) == "path"
}

/// A parameter that stands for any others: an object whose members are written out in the query.
fn is_open(parameter: &Part<'_>) -> bool {
    let schema = parameter.member("schema").map(Part::schema);
    place(parameter) == "query" && schema.is_some_and(|schema| schema.has("additionalProperties"))
}

fn is_transport(parameter: &Part<'_>) -> bool {
    let name = name(parameter).to_ascii_lowercase();
    place(parameter) == "header" && TRANSPORT.contains(&name.as_str())
}
