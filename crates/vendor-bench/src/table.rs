//! The table at the end.

use crate::case::{Case, Number};
use crate::rounds::Results;

/// One line a case; and whether all of them hold.
pub(crate) fn table(cases: &[Case], results: &Results) -> (String, bool) {
    let mut lines = vec![["case", "limit", "ours", "bare", "ratio", ""].map(str::to_owned)];
    let mut all = true;
    for case in cases {
        let ours = results.typical(case.ours, case.number);
        let bare = results.typical(case.bare, case.number);
        let (cells, verdict) = match (ours, bare) {
            (Some(ours), Some(bare)) => {
                let holds = case.target.holds(ours, bare);
                all &= holds;
                let cells = [
                    amount(ours, case.number),
                    amount(bare, case.number),
                    format!("{:.3}", ours / bare),
                ];
                (cells, if holds { "ok" } else { "OVER" }.to_owned())
            }
            _ => {
                all = false;
                let why = results.uncounted.as_deref().unwrap_or("not measured");
                (["-"; 3].map(str::to_owned), why.to_owned())
            }
        };
        let [ours, bare, ratio] = cells;
        lines.push([
            case.title.to_owned(),
            case.target.text(),
            ours,
            bare,
            ratio,
            verdict,
        ]);
    }
    (aligned(&lines), all)
}

fn aligned(lines: &[[String; 6]]) -> String {
    let width = |column: usize| {
        let cells = lines.iter().map(|line| line[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut text = String::new();
    for line in lines {
        let cells: Vec<String> = line
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                2..=4 => format!("{cell:>width$}"),
                _ => format!("{cell:<width$}"),
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn amount(value: f64, number: Number) -> String {
    match number {
        Number::Cpu | Number::Wall => format!("{value:.1} ms"),
        Number::Peak => format!("{value:.1} MiB"),
        Number::Instructions if value >= 1e6 => format!("{:.2} M", value / 1e6),
        Number::Instructions => format!("{:.1} k", value / 1e3),
        Number::Pages => format!("{value:.0}"),
    }
}
