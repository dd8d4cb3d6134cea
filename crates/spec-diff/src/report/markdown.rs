//! For a pull request: what breaks first, the rest folded.

use std::fmt::Write;

use super::text::summary;
use super::{count, place, rust, subject, wire};
use crate::change::{ApiChange, Change, Rust};
use crate::compare::Comparison;

/// A section with a table of what breaks, and a folded one of everything else.
pub fn markdown(vendor: &str, comparison: &Comparison) -> String {
    let mut text = format!(
        "## `{vendor}`\n\n{}\n",
        summary(comparison).replace('|', "·")
    );
    let (breaking, harmless): (Vec<&Change>, Vec<&Change>) = comparison
        .changes
        .iter()
        .partition(|change| change.is_breaking());
    // writing to a text doesn't fail
    if !breaking.is_empty() {
        let _ = write!(text, "\n### Breaking\n\n{}", table(vendor, &breaking));
    }
    if !comparison.unexplained.is_empty() {
        let lines: String = comparison
            .unexplained
            .iter()
            .map(|change| format!("- {}\n", item(change)))
            .collect();
        let _ = write!(
            text,
            "\n### Public items that no change of the spec explains\n\n{lines}"
        );
    }
    if !harmless.is_empty() {
        let title = count(harmless.len(), "other change", "other changes");
        let table = table(vendor, &harmless);
        let _ = writeln!(
            text,
            "\n<details>\n<summary>{title}</summary>\n\n{table}\n</details>"
        );
    }
    text
}

fn table(vendor: &str, changes: &[&Change]) -> String {
    let mut table = "| where | what | wire | Rust |\n|---|---|---|---|\n".to_owned();
    for change in changes {
        let items: String = change
            .api
            .iter()
            .map(|change| format!("<br>{}", cell(&item(change))))
            .collect();
        let _ = writeln!(
            table,
            "| `{}`<br>{} | {}<br><sub>{}</sub> | {} | {}{items} |",
            cell(subject(&change.subject)),
            cell(&place(vendor, change)),
            cell(&change.message),
            change.rule,
            wire(change.wire),
            rust(change.rust),
        );
    }
    table
}

fn item(change: &ApiChange) -> String {
    let breaks = if change.rust == Rust::Breaking {
        " (breaks code)"
    } else {
        ""
    };
    format!("`{}` {}{breaks}", change.item, change.message)
}

/// A text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\r', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::comparison;

    #[test]
    fn what_breaks_is_a_table_and_the_rest_is_folded() {
        let expected = "\
## `tiny`

2 changes, 1 of them breaking · wire: breaks old clients · Rust: breaks code

### Breaking

| where | what | wire | Rust |
|---|---|---|---|
| `Project`<br>specs/tiny | property `a\\|b` is gone; it was required<br><sub>property-removed</sub> | breaks old clients | breaks code<br>`types::Project::a_b` is gone (breaks code) |

### Public items that no change of the spec explains

- `types::Other` is gone (breaks code)

<details>
<summary>1 other change</summary>

| where | what | wire | Rust |
|---|---|---|---|
| `the whole API`<br>specs/tiny | has another description<br><sub>description</sub> | compatible | unchanged |

</details>
";
        assert_eq!(markdown("tiny", &comparison()), expected);
    }
}
