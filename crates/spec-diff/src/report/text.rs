//! For a terminal.

use std::fmt::Write;

use super::{count, place, rust, subject, wire};
use crate::change::{ApiChange, Rust};
use crate::compare::Comparison;

/// One line a change, below it the public items that it changes, and a summary at the end.
pub fn text(vendor: &str, comparison: &Comparison) -> String {
    let mut text = String::new();
    for change in &comparison.changes {
        // writing to a text doesn't fail
        let _ = writeln!(
            text,
            "{}: {}: {} | wire: {} | Rust: {} [{}]",
            place(vendor, change),
            subject(&change.subject),
            change.message,
            wire(change.wire),
            rust(change.rust),
            change.rule,
        );
        items(&mut text, &change.api);
    }
    if !comparison.unexplained.is_empty() {
        let _ = writeln!(
            text,
            "specs/{vendor}: public items that no change of the spec explains"
        );
        items(&mut text, &comparison.unexplained);
    }
    let _ = writeln!(text, "{vendor}: {}", summary(comparison));
    text
}

fn items(text: &mut String, changes: &[ApiChange]) {
    for change in changes {
        let breaks = if change.rust == Rust::Breaking {
            " (breaks code)"
        } else {
            ""
        };
        let _ = writeln!(text, "    {} {}{breaks}", change.item, change.message);
    }
}

/// "3 changes, 1 of them breaking | wire: breaks old clients | Rust: breaks code"
pub(super) fn summary(comparison: &Comparison) -> String {
    if comparison.is_empty() {
        return "nothing changed".to_owned();
    }
    let breaking = comparison
        .changes
        .iter()
        .filter(|change| change.is_breaking())
        .count();
    format!(
        "{}, {breaking} of them breaking | wire: {} | Rust: {}",
        count(comparison.changes.len(), "change", "changes"),
        wire(comparison.wire()),
        rust(comparison.rust()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::comparison;

    #[test]
    fn a_change_is_a_line_with_its_items_below_and_the_summary_comes_last() {
        let expected = "\
specs/tiny: Project: property `a|b` is gone; it was required | wire: breaks old clients | Rust: breaks code [property-removed]
    types::Project::a_b is gone (breaks code)
specs/tiny: the whole API: has another description | wire: compatible | Rust: unchanged [description]
specs/tiny: public items that no change of the spec explains
    types::Other is gone (breaks code)
tiny: 2 changes, 1 of them breaking | wire: breaks old clients | Rust: breaks code
";
        assert_eq!(text("tiny", &comparison()), expected);
        assert_eq!(
            text("tiny", &Comparison::default()),
            "tiny: nothing changed\n"
        );
    }
}
