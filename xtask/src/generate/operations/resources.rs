//! One row a type of resource: which operations it has, how well they are known, and which of them tests call.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::tested::Tested;
use super::{Operation, files, operations, tags};

/// The columns, and the methods that they stand for: what is before the resource's name, and after it.
const COLUMNS: [(&str, &str, &str); 8] = [
    ("create", "create_", ""),
    ("get", "get_", ""),
    ("update", "update_", ""),
    ("delete", "delete_", ""),
    ("list", "list_", "*"),
    ("download", "request_", "_download"),
    ("shared", "get_shared_", ""),
    ("public", "get_public_", ""),
];

/// The table; the operations that are in it are added to `shown`.
pub(super) fn table<'d>(
    document: &'d serde_json::Value,
    tested: &Tested,
    shown: &mut BTreeSet<&'d str>,
) -> String {
    let names: Vec<&str> = COLUMNS.iter().map(|(name, ..)| *name).collect();
    let mut text = format!(
        "\n● a test calls it, ○ it is there, and no test calls it yet.\n\n| resource | {} | evidence | tested in |\n|---|{}---|---|\n",
        names.join(" | "),
        "---|".repeat(names.len()),
    );
    for tag in tags(document) {
        let tagged: Vec<_> = operations(document)
            .filter(|operation| operation.is_tagged(tag))
            .collect();
        let Some(noun) = tagged.iter().find_map(noun) else {
            continue;
        };
        let columns: Vec<Option<&Operation<'d>>> = COLUMNS
            .iter()
            .map(|column| {
                tagged
                    .iter()
                    .find(|operation| is_in(operation, column, &noun))
            })
            .collect();
        shown.extend(columns.iter().flatten().map(|operation| operation.id()));
        text.push_str(&row(tag, &columns, tested));
    }
    text
}

/// The resource's name in the methods: that of the operation which gets one by its id.
fn noun(operation: &Operation<'_>) -> Option<String> {
    let is_one = operation.path.matches('{').count() == 1 && operation.path.ends_with('}');
    let name = operation.name();
    let noun = name.strip_prefix("get_")?;
    let is_plain = !noun.starts_with("shared_") && !noun.starts_with("public_");
    (is_one && is_plain).then(|| noun.to_owned())
}

fn is_in(operation: &Operation<'_>, (_, before, after): &(&str, &str, &str), noun: &str) -> bool {
    let name = operation.name();
    if *after == "*" {
        return name.starts_with(before);
    }
    name.strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        == Some(noun)
}

fn row(tag: &str, columns: &[Option<&Operation<'_>>], tested: &Tested) -> String {
    let mut text = format!("| {tag}");
    let named =
        [0, 4].map(|place| columns[place].map(|operation| format!("`{}`", operation.name())));
    let named: Vec<String> = named.into_iter().flatten().collect();
    if !named.is_empty() {
        let _ = write!(text, " ({})", named.join(", "));
    }
    let mut all = BTreeSet::new();
    let mut grades: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (operation, (column, ..)) in columns.iter().zip(COLUMNS) {
        let cell = operation.map_or("", |operation| {
            let name = operation.name();
            let mut files = tested.files(&name);
            // by hand there is a download that asks until it is ready
            let by_hand = name
                .strip_prefix("request_")
                .and_then(|rest| rest.strip_suffix("_download"));
            if let Some(noun) = by_hand {
                files.extend(tested.files(&format!("download_{noun}")));
            }
            let is_tested = !files.is_empty();
            all.extend(files.into_iter().map(str::to_owned));
            grades.entry(operation.evidence()).or_default().push(column);
            if is_tested { "●" } else { "○" }
        });
        let _ = write!(text, " | {cell}");
    }
    let all = all.iter().map(String::as_str).collect();
    let _ = writeln!(text, " | {} | {} |", evidence(grades), files(&all));
    text
}

/// The grade of most operations, then the others with what they are of.
fn evidence(grades: BTreeMap<&str, Vec<&str>>) -> String {
    let mut grades: Vec<_> = grades.into_iter().collect();
    grades.sort_by_key(|(_, columns)| std::cmp::Reverse(columns.len()));
    let said = grades.iter().enumerate().map(|(place, (grade, columns))| {
        if place == 0 {
            (*grade).to_owned()
        } else {
            format!("{grade}: {}", columns.join(", "))
        }
    });
    said.collect::<Vec<_>>().join("; ")
}
