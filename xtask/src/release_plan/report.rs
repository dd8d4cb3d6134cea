//! The plan, printed.

use serde_json::{Value, json};

use super::changelog::{self, Release};
use super::plan::{Plan, Planned};
use super::verdict::Area;
use super::version::Level;

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// A table, the reasons, and the sections of the changelog.
    Text,
    /// The table and the sections, for a pull request.
    Markdown,
    /// Everything, for programs.
    Json,
}

pub(super) fn print(plan: &Plan, format: Format, date: &str) -> String {
    match format {
        Format::Text => text(plan, date),
        Format::Markdown => markdown(plan, date),
        Format::Json => format!("{:#}", value(plan, date)),
    }
}

fn text(plan: &Plan, date: &str) -> String {
    let rows: Vec<[String; 4]> =
        std::iter::once(["crate", "now", "next", "why"].map(str::to_owned))
            .chain(plan.crates.iter().map(row))
            .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let mut text = String::new();
    for [name, now, next, why] in &rows {
        let [first, second, third] = widths;
        text.push_str(&format!(
            "{name:first$}  {now:second$}  {next:third$}  {why}\n"
        ));
    }
    for planned in &plan.crates {
        text.push_str(&reasons(planned));
    }
    for note in &plan.notes {
        text.push_str(&format!("\nnote: {note}\n"));
    }
    let sections = sections(plan, date);
    if !sections.is_empty() {
        text.push_str("\nCHANGELOG.md:\n\n");
        text.push_str(&sections);
    }
    text
}

/// A row of the table: crate, now, next, why.
fn row(planned: &Planned) -> [String; 4] {
    let now = match &planned.base {
        Some(base) => base.version.to_string(),
        None => "-".to_owned(),
    };
    let next = if planned.is_released() {
        planned.next.to_string()
    } else {
        "-".to_owned()
    };
    [planned.package.name.clone(), now, next, planned.why()]
}

fn reasons(planned: &Planned) -> String {
    const SHOWN: usize = 20;
    let verdict = &planned.verdict;
    if verdict.reasons.is_empty() && verdict.notes.is_empty() {
        return String::new();
    }
    let since = planned
        .base
        .as_ref()
        .map_or_else(String::new, |base| format!(", since {}", base.revision));
    let mut text = format!("\n{}{since}\n", planned.package.name);
    let mut sorted: Vec<_> = verdict.reasons.iter().collect();
    sorted.sort_by_key(|reason| std::cmp::Reverse(reason.level));
    for reason in sorted.iter().take(SHOWN) {
        let level = match (reason.area, reason.level) {
            (Area::Wire, Level::Addition) => "wire break",
            (Area::Wire, _) => "wire",
            (_, Level::Breaking) => "breaking",
            (_, Level::Addition) => "compatible",
            _ => "internal",
        };
        text.push_str(&format!("  {level:10}  {}\n", reason.sentence()));
    }
    if sorted.len() > SHOWN {
        let more = sorted.len() - SHOWN;
        text.push_str(&format!("  and {more} more: --format json has all\n"));
    }
    for note in &verdict.notes {
        text.push_str(&format!("  note: {note}\n"));
    }
    text
}

fn sections(plan: &Plan, date: &str) -> String {
    plan.crates
        .iter()
        .filter(|planned| planned.is_released())
        .map(|planned| {
            let text = planned.changelog();
            changelog::section(&release(planned, &text), date)
        })
        .collect()
}

/// A crate's release for the changelog.
pub(super) fn release<'p>(planned: &'p Planned, text: &'p str) -> Release<'p> {
    Release {
        name: &planned.package.name,
        version: planned.next.to_string(),
        released: planned.base.as_ref().map(|base| &base.version),
        planned: text,
    }
}

fn markdown(plan: &Plan, date: &str) -> String {
    let mut text = "| crate | now | next | why |\n|---|---|---|---|\n".to_owned();
    for planned in &plan.crates {
        let [name, now, next, why] = row(planned);
        text.push_str(&format!("| `{name}` | {now} | {next} | {why} |\n"));
    }
    for planned in &plan.crates {
        for note in &planned.verdict.notes {
            text.push_str(&format!("\n`{}`: {note}\n", planned.package.name));
        }
    }
    for note in &plan.notes {
        text.push_str(&format!("\nNote: {note}\n"));
    }
    text.push('\n');
    text.push_str(&sections(plan, date));
    text.trim_end().to_owned() + "\n"
}

fn value(plan: &Plan, date: &str) -> Value {
    let crates: Vec<Value> = plan
        .crates
        .iter()
        .map(|planned| {
            let verdict = &planned.verdict;
            let text = planned.changelog();
            let changelog = planned
                .is_released()
                .then(|| changelog::section(&release(planned, &text), date));
            json!({
                "name": planned.package.name,
                "base": planned.base.as_ref().map(|base| &base.revision),
                "now": planned.base.as_ref().map(|base| base.version.to_string()),
                "in_tree": planned.package.version.to_string(),
                "next": planned.next.to_string(),
                "release": planned.is_released(),
                "level": verdict.level(),
                "why": planned.why(),
                "reasons": verdict.reasons,
                "wire": verdict.wire(),
                "rust": verdict.rust(),
                "notes": verdict.notes,
                "changelog": changelog,
            })
        })
        .collect();
    json!({ "crates": crates, "notes": plan.notes })
}
