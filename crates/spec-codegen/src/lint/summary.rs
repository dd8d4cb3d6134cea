//! An operation has a summary that fits a line: the first line of its method's documentation.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::{Node, Outline};
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "summary", check };

const LONGEST: usize = 100;

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        match operation.text("summary").map(str::trim) {
            None | Some("") => findings.add(index, "", "the operation has no summary", "write one line: `summary: List the projects.`"),
            Some(summary) if summary.contains('\n') || summary.chars().count() > LONGEST => {
                let message = format!("the summary is no line of at most {LONGEST} characters");
                findings.add_fixable(index, "/summary", message, "shorten it and move the rest into `description`", split(operation, index, summary));
            }
            Some(_) => {}
        }
    }
}

/// One line, or the first sentence with the rest in the description that is missing.
fn split(operation: &Node<'_>, index: usize, summary: &str) -> Vec<(usize, String, Action)> {
    let line = summary.split_whitespace().collect::<Vec<_>>().join(" ");
    let set = |key: &'static str, text: &str| (index, String::new(), Action::Set { key, value: text.into(), after: "summary" });
    if line.chars().count() <= LONGEST {
        return vec![set("summary", &line)];
    }
    match line.split_once(". ") {
        Some((first, rest)) if first.chars().count() < LONGEST && !operation.value.contains_key("description") => {
            vec![set("summary", &format!("{first}.")), set("description", rest)]
        }
        _ => Vec::new(),
    }
}
