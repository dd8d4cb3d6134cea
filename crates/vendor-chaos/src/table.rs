//! The tables at the end.

use std::collections::BTreeMap;

use crate::book::{Breach, Told};
use crate::run::Outcome;
use crate::work::VENDORS;

/// So many problems are shown with their words.
const SHOWN: usize = 10;

/// All of it.
pub(crate) fn text(outcome: &Outcome) -> String {
    let mut text = table(&vendors(outcome));
    text.push('\n');
    text.push_str(&table(&errors(outcome)));
    text.push('\n');
    text.push_str(&table(&faults(outcome)));
    text.push('\n');
    text.push_str(&summary(outcome));
    for problem in outcome.problems.iter().take(SHOWN) {
        text.push_str(&format!("{}: {}\n", name(problem.breach), problem.words));
    }
    text
}

fn vendors(outcome: &Outcome) -> Vec<Vec<String>> {
    let titles = [
        "vendor",
        "calls",
        "requests",
        "sent again",
        "created",
        "unknown",
        "not done",
        "lists",
        "resumed",
        "files",
    ];
    let mut rows = vec![titles.map(str::to_owned).to_vec()];
    let mut sums = [0; 9];
    for vendor in VENDORS {
        let counts = outcome.counts.get(&vendor).cloned().unwrap_or_default();
        let told = |told: Told| {
            let all = outcome.creations.iter();
            all.filter(|one| one.vendor == vendor && one.told == told)
                .count() as u64
        };
        let calls = outcome.calls.get(&vendor).copied().unwrap_or_default();
        let resent = outcome.resent.get(&vendor).copied().unwrap_or_default();
        let numbers = [
            calls,
            calls + resent,
            resent,
            told(Told::Done),
            told(Told::Unknown),
            told(Told::NotDone),
            counts.lists,
            counts.resumed,
            counts.files,
        ];
        for (sum, number) in sums.iter_mut().zip(numbers) {
            *sum += number;
        }
        rows.push(row(vendor.name(), numbers));
    }
    rows.push(row("total", sums));
    rows
}

fn row(name: &str, numbers: impl IntoIterator<Item = u64>) -> Vec<String> {
    let mut row = vec![name.to_owned()];
    row.extend(numbers.into_iter().map(|number| number.to_string()));
    row
}

/// One line a kind of error, one column a vendor.
fn errors(outcome: &Outcome) -> Vec<Vec<String>> {
    let mut titles = vec!["reported as an error".to_owned()];
    titles.extend(VENDORS.map(|vendor| vendor.name().to_owned()));
    titles.push("total".to_owned());
    let mut kinds: BTreeMap<&str, [u64; 5]> = BTreeMap::new();
    for (place, vendor) in VENDORS.iter().enumerate() {
        let counts = outcome.counts.get(vendor);
        for (kind, count) in counts.into_iter().flat_map(|counts| &counts.errors) {
            let row = kinds.entry(kind).or_default();
            row[place] += count;
            row[4] += count;
        }
    }
    let mut rows = vec![titles];
    rows.extend(kinds.into_iter().map(|(kind, counts)| row(kind, counts)));
    rows
}

fn faults(outcome: &Outcome) -> Vec<Vec<String>> {
    let mut rows = vec![vec!["fault".to_owned(), "requests".to_owned()]];
    let drawn = &outcome.report.faults;
    rows.extend(drawn.iter().map(|(name, count)| row(name, [*count])));
    rows.push(row("total", [drawn.values().sum()]));
    rows
}

fn summary(outcome: &Outcome) -> String {
    let count = |breach: Breach| outcome.breaches.get(&breach).copied().unwrap_or_default();
    let memory = match outcome.memory {
        Some((warm, end)) => format!(
            "{:.1} MiB when warm, {:.1} MiB at the end",
            warm as f64 / 1024.0,
            end as f64 / 1024.0
        ),
        None => "not measured".to_owned(),
    };
    let arguments = &outcome.arguments;
    format!(
        "seed {}, {:.0} % faults, {} at once, {:.1} s; memory {memory}\n\
         lost {}, doubled {}, untrue {}, leaked {}, hung {}, memory grown {}\n",
        arguments.seed,
        arguments.rate * 100.0,
        arguments.concurrency,
        outcome.time.as_secs_f64(),
        count(Breach::Lost),
        count(Breach::Doubled),
        count(Breach::Untrue),
        count(Breach::Leaked),
        count(Breach::Hung),
        count(Breach::Grown),
    )
}

fn name(breach: Breach) -> &'static str {
    match breach {
        Breach::Lost => "lost",
        Breach::Doubled => "doubled",
        Breach::Untrue => "untrue",
        Breach::Leaked => "leaked",
        Breach::Hung => "hung",
        Breach::Grown => "memory",
    }
}

/// Columns side by side: the first to the left, numbers to the right.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].len())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}
