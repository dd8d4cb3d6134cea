//! The table at the end.

use std::time::Duration;

/// One step that ran.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose scenario.
    pub vendor: String,
    /// The step's name.
    pub step: String,
    /// Calls of operations.
    pub calls: u64,
    /// Attempts beyond each call's first.
    pub retries: u64,
    /// Wall time.
    pub time: Duration,
    /// Whether it ended with an error.
    pub failed: bool,
}

/// The rows under each other with a line of totals; it ends with a newline.
pub fn table(rows: &[Row]) -> String {
    let mut cells = vec![["vendor", "step", "calls", "retries", "time", ""].map(str::to_owned)];
    cells.extend(rows.iter().map(row));
    cells.push(total(rows));
    let widths: Vec<usize> = (0..6)
        .map(|column| {
            cells
                .iter()
                .map(|line| line[column].chars().count())
                .max()
                .unwrap_or_default()
        })
        .collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    let mut lines: Vec<String> = cells.iter().map(|line| aligned(line, &widths)).collect();
    let rule = rule.join("  ").trim_end().to_owned();
    lines.insert(1, rule.clone());
    lines.insert(lines.len() - 1, rule);
    lines.join("\n") + "\n"
}

fn row(row: &Row) -> [String; 6] {
    [
        row.vendor.clone(),
        row.step.clone(),
        row.calls.to_string(),
        row.retries.to_string(),
        seconds(row.time),
        if row.failed { "FAILED" } else { "" }.to_owned(),
    ]
}

fn total(rows: &[Row]) -> [String; 6] {
    let failed = rows.iter().filter(|row| row.failed).count();
    [
        "total".to_owned(),
        format!("{} steps", rows.len()),
        rows.iter().map(|row| row.calls).sum::<u64>().to_string(),
        rows.iter().map(|row| row.retries).sum::<u64>().to_string(),
        seconds(rows.iter().map(|row| row.time).sum()),
        if failed == 0 {
            String::new()
        } else {
            format!("{failed} FAILED")
        },
    ]
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// Text to the left, numbers to the right.
fn aligned(line: &[String; 6], widths: &[usize]) -> String {
    let cells: Vec<String> = line
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(column, (cell, width))| match column {
            2..=4 => format!("{cell:>width$}"),
            _ => format!("{cell:<width$}"),
        })
        .collect();
    cells.join("  ").trim_end().to_owned()
}
