//! The table at the end.

use anyhow::Result;

use crate::case::{Case, Number};
use crate::rounds::Results;

/// One line a case.
pub(crate) fn table(cases: &[Case], results: &Results) -> Result<String> {
    let mut lines = vec![["case", "ours", "bare", "ratio", "target", "holds"].map(str::to_owned)];
    for case in cases {
        let ours = results.median(case.ours, case.number)?;
        let bare = results.median(case.bare, case.number)?;
        let holds = if case.target.holds(ours, bare) {
            "yes"
        } else {
            "no"
        };
        lines.push([
            case.title.to_owned(),
            amount(ours, case.number),
            amount(bare, case.number),
            format!("{:.2}", ours / bare),
            case.target.text(),
            holds.to_owned(),
        ]);
    }
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        let cells: Vec<String> = line
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                1..=3 => format!("{cell:>width$}"),
                _ => format!("{cell:<width$}"),
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    Ok(text)
}

fn amount(value: f64, number: Number) -> String {
    match number {
        Number::Cpu | Number::Wall => format!("{value:.1} ms"),
        Number::Peak => format!("{value:.1} MiB"),
    }
}
