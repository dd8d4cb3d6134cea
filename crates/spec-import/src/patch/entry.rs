//! What a patch adds to `openapi.yaml`.
//!
//! Several patches add to the same two places. Their hunks have no line above them, only one below: so `git apply` finds the place whether others were applied before or not.

use serde_json::json;

use super::lines::{Lines, indented};
use super::plan::Plan;
use crate::document::escape;

/// New lines before a line.
struct Hunk {
    line: usize,
    text: String,
}

/// The hunks for the paths and the tag of a file's plan.
pub(super) fn patch(entry: &str, name: &str, file: &str, plan: &Plan) -> Result<String, String> {
    let lines = Lines::of(entry);
    let mut hunks = Vec::new();
    if let Some((tag, description)) = &plan.tag {
        let (line, indent) = place(&lines, "tags")?;
        let text = crate::yaml(&json!([{"name": tag, "description": description}]));
        hunks.push(Hunk {
            line,
            text: indented(&text, indent),
        });
    }
    if !plan.paths.is_empty() {
        let (line, indent) = place(&lines, "paths")?;
        let reference = |path: &String| {
            let key = crate::yaml(&json!(path));
            let target = json!({ "$ref": format!("./{file}#/paths/{}", escape(path)) });
            let text = format!(
                "{}:\n{}",
                key.trim_end(),
                indented(&crate::yaml(&target), 2)
            );
            indented(&text, indent)
        };
        hunks.push(Hunk {
            line,
            text: plan.paths.keys().map(reference).collect(),
        });
    }
    hunks.sort_by_key(|hunk| hunk.line);
    Ok(unified(entry, name, &hunks))
}

/// Where the next entry of a list or map of the top level goes: before which line, how far indented.
fn place(lines: &Lines<'_>, key: &str) -> Result<(usize, usize), String> {
    let line = lines
        .top(key)
        .ok_or_else(|| format!("openapi.yaml has no `{key}`"))?;
    let indent = lines
        .child_indent(line)
        .ok_or_else(|| format!("`{key}` of openapi.yaml has no entries below it"))?;
    let end = lines.end(line);
    // where nothing follows, before its first entry
    let line = if next_key(lines, end).is_some() {
        end
    } else {
        line + 1
    };
    Ok((line, indent))
}

/// The first key of the top level from a line on.
fn next_key(lines: &Lines<'_>, from: usize) -> Option<usize> {
    (from..lines.len()).find(|line| {
        lines
            .get(*line)
            .starts_with(|first: char| first.is_ascii_alphabetic())
    })
}

/// How many lines after the place tell it from others: up to the next key of the top level, which is there once.
fn context(lines: &Lines<'_>, line: usize) -> usize {
    let left = lines.len() - line;
    match next_key(lines, line) {
        Some(key) if (line..key).all(|line| is_comment(lines.get(line))) => key + 1 - line,
        _ => left.min(3),
    }
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

fn unified(entry: &str, name: &str, hunks: &[Hunk]) -> String {
    let lines = Lines::of(entry);
    let mut text = String::new();
    if hunks.is_empty() {
        return text;
    }
    text.push_str(&format!("--- a/{name}\n+++ b/{name}\n"));
    let mut shift = 0;
    for hunk in hunks {
        let count = context(&lines, hunk.line);
        let added = hunk.text.lines().count();
        let (old, new) = (hunk.line + 1, hunk.line + 1 + shift);
        text.push_str(&format!("@@ -{old},{count} +{new},{} @@\n", count + added));
        text.extend(hunk.text.lines().map(|line| format!("+{line}\n")));
        let after = hunk.line..hunk.line + count;
        text.extend(after.map(|line| format!(" {}\n", lines.get(line))));
        if hunk.line + count == lines.len() && !entry.ends_with('\n') {
            text.push_str("\\ No newline at end of file\n");
        }
        shift += added;
    }
    text
}
