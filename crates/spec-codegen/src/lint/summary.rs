//! An operation has a summary that fits a line: the first line of its method's documentation.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "summary", check };

const LONGEST: usize = 100;

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        match operation.text("summary").map(str::trim) {
            None | Some("") => findings.add(index, "", "the operation has no summary", "write one line: `summary: List the projects.`"),
            Some(summary) if summary.contains('\n') || summary.chars().count() > LONGEST => {
                let message = format!("the summary is no line of at most {LONGEST} characters");
                findings.add(index, "/summary", message, "shorten it and move the rest into `description`");
            }
            Some(_) => {}
        }
    }
}
