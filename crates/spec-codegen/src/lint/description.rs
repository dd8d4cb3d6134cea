//! Descriptions are prose: rustdoc runs indented and fenced blocks as tests, and shows HTML as it is.

use super::Rule;
use super::findings::Findings;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "description", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        for key in ["description", "summary"] {
            if let Some((message, mend)) = node.text(key).and_then(refusal) {
                findings.add(index, &format!("/{key}"), message, mend);
            }
        }
    }
}

fn refusal(text: &str) -> Option<(&'static str, &'static str)> {
    if text.lines().any(|line| line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~")) {
        return Some(("a fenced block becomes a test", "write the value in single backticks, within the sentence"));
    }
    if text.lines().any(|line| (line.starts_with("    ") || line.starts_with('\t')) && !line.trim().is_empty()) {
        return Some(("an indented block becomes a test", "write it without indentation; `description: >-` joins its lines"));
    }
    if has_html(text) {
        return Some(("HTML in a description", "write plain Markdown, and what is in angle brackets in backticks"));
    }
    None
}

/// Whether there is a tag outside of backticks. A link like `<https://..>` is none.
fn has_html(text: &str) -> bool {
    text.split('`').step_by(2).any(|prose| {
        prose.split('<').skip(1).any(|after| {
            let starts = after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!');
            starts && after.contains('>') && !after.starts_with("http")
        })
    })
}
