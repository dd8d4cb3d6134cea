//! The table at the end.

use crate::case::{Case, Number, Target};
use crate::rounds::Results;

/// One line of the table.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) title: String,
    pub(crate) number: Number,
    pub(crate) target: Target,
    /// Ours, and what it is compared with; `None` for what was not measured.
    pub(crate) pair: Option<(f64, f64)>,
}

/// The line of each case.
pub(crate) fn lines(cases: &[Case], results: &Results) -> Vec<Line> {
    let line = |case: &Case| Line {
        title: case.title.to_owned(),
        number: case.number,
        target: case.target,
        pair: results
            .typical(case.ours, case.number)
            .zip(results.typical(case.bare, case.number)),
    };
    cases.iter().map(line).collect()
}

/// The text of the table, whose third column is headed `against`; and whether all lines hold. `why` says what kept a line from being
/// measured.
pub(crate) fn table(against: &str, lines: &[Line], why: &str) -> (String, bool) {
    let mut rows = vec![["case", "limit", "ours", against, "ratio", ""].map(str::to_owned)];
    let mut all = true;
    for line in lines {
        let (cells, verdict) = match line.pair {
            Some((ours, other)) => {
                let holds = line.target.holds(ours, other);
                all &= holds;
                let cells = [
                    amount(ours, line.number),
                    amount(other, line.number),
                    format!("{:.3}", ours / other),
                ];
                (cells, if holds { "ok" } else { "OVER" })
            }
            None => {
                all = false;
                (["-"; 3].map(str::to_owned), why)
            }
        };
        let [ours, other, ratio] = cells;
        rows.push([
            line.title.clone(),
            line.target.text(against),
            ours,
            other,
            ratio,
            verdict.to_owned(),
        ]);
    }
    (aligned(&rows), all)
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
        Number::Cpu | Number::Wall if value >= 1e4 => format!("{:.1} s", value / 1e3),
        Number::Cpu | Number::Wall => format!("{value:.1} ms"),
        Number::Peak | Number::Size => format!("{value:.1} MiB"),
        Number::Instructions if value >= 1e6 => format!("{:.2} M", value / 1e6),
        Number::Instructions => format!("{:.1} k", value / 1e3),
        Number::Pages => format!("{value:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(title: &str, number: Number, pair: Option<(f64, f64)>) -> Line {
        Line {
            title: title.to_owned(),
            number,
            target: Target::Ratio(1.0),
            pair,
        }
    }

    #[test]
    fn a_line_says_who_is_ahead_in_a_unit_that_fits() {
        let lines = [
            line("the list: CPU", Number::Cpu, Some((150.0, 300.0))),
            line("compiled: CPU", Number::Cpu, Some((60_000.0, 240_000.0))),
            line("the program: size", Number::Size, Some((3.0, 2.0))),
        ];
        let (text, all) = table("gitlab", &lines, "not measured");
        assert_eq!(
            text,
            "\
case               limit          ours    gitlab  ratio
the list: CPU      <= 1.00 x  150.0 ms  300.0 ms  0.500  ok
compiled: CPU      <= 1.00 x    60.0 s   240.0 s  0.250  ok
the program: size  <= 1.00 x   3.0 MiB   2.0 MiB  1.500  OVER
"
        );
        assert!(!all);
    }

    #[test]
    fn a_line_that_was_not_measured_says_why_and_does_not_pass() {
        let lines = [line("the list: CPU", Number::Cpu, None)];
        let (text, all) = table("gitlab", &lines, "not measured");
        assert!(text.ends_with("-  not measured\n"), "{text}");
        assert!(!all);
    }
}
