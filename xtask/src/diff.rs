//! `cargo xtask diff`: what changed in the specs since a revision, and what it breaks.

mod judged;
mod state;

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde_json::json;
use spec_diff::{Comparison, Side, compare, report};

use crate::workspace::Workspace;
use state::{Revision, State};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors to compare; all of them if none is given.
    vendors: Vec<String>,
    /// The revision to compare with: a commit, tag or branch.
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    base: String,
    /// How to print it: for a terminal, for a pull request, or for a program (a list with one object a vendor).
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if there is a change that breaks code or a client of the old spec, or any change at all.
    #[arg(long, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// Let cargo-semver-checks, a program that uses every public item, and the crate's hand-written code judge the verdicts for Rust; exit with 1 if
    /// they call something breaking that these rules do not. The first run builds the dependencies of a client.
    #[arg(long)]
    check_api: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Code that compiled may not compile, or clients that are out there may fail.
    Breaking,
    /// Anything changed.
    Any,
}

/// What became of a vendor.
pub(crate) enum Fate {
    /// Its spec is as it was.
    Unchanged,
    /// It has no spec at the base.
    New,
    /// It has a spec at the base only.
    Gone,
    Changed(Box<Comparison>),
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let fates = fates(workspace, &arguments.base, &arguments.vendors)?;
    match arguments.format {
        Format::Text => fates
            .iter()
            .for_each(|(vendor, fate)| print!("{}", text(vendor, fate))),
        Format::Markdown => print!("{}", markdown(&fates, &arguments.base)),
        Format::Json => println!(
            "{:#}",
            fates
                .iter()
                .map(|(vendor, fate)| object(vendor, fate))
                .collect::<serde_json::Value>()
        ),
    }
    let fails = |fate: &Fate| match arguments.fail_on {
        None => false,
        Some(FailOn::Any) => !matches!(fate, Fate::Unchanged),
        Some(FailOn::Breaking) => match fate {
            Fate::Gone => true,
            Fate::Changed(comparison) => comparison.is_breaking(),
            Fate::Unchanged | Fate::New => false,
        },
    };
    let failed = fates.iter().any(|(_, fate)| fails(fate));
    let agreed = !arguments.check_api
        || judged::agree(workspace, &arguments.base, arguments.format, &fates)?;
    Ok(if failed || !agreed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Whether the other judges agree with the verdicts; what they say is printed.
pub(crate) fn agree(workspace: &Workspace, base: &str, fates: &[(String, Fate)]) -> Result<bool> {
    judged::agree(workspace, base, Format::Text, fates)
}

/// What became of these vendors since a revision; of all that are there now or were there then, if none is given.
pub(crate) fn fates(
    workspace: &Workspace,
    base: &str,
    vendors: &[String],
) -> Result<Vec<(String, Fate)>> {
    let (then, now) = (Revision::at(workspace, base)?, Revision::now(workspace)?);
    let all: BTreeSet<&String> = then.vendors().chain(now.vendors()).collect();
    if let Some(unknown) = vendors.iter().find(|vendor| !all.contains(vendor)) {
        let all: Vec<_> = all.into_iter().map(String::as_str).collect();
        bail!(
            "there is no vendor `{unknown}`, neither in specs/ nor at {base}: there are {}",
            all.join(", ")
        );
    }
    let chosen: Vec<&String> = if vendors.is_empty() {
        all.into_iter().collect()
    } else {
        vendors.iter().collect()
    };
    let fates = chosen
        .into_iter()
        .map(|vendor| Ok((vendor.clone(), fate(vendor, &then, &now)?)));
    fates.collect()
}

fn fate(vendor: &str, then: &Revision, now: &Revision) -> Result<Fate> {
    let (before, after) = match (then.files(vendor), now.files(vendor)) {
        (Some(before), Some(after)) if before == after => return Ok(Fate::Unchanged),
        (Some(before), Some(after)) => (before, after),
        (None, _) => return Ok(Fate::New),
        (_, None) => return Ok(Fate::Gone),
    };
    let old = then.bundle(vendor, before)?;
    let new = now.bundle(vendor, after)?;
    if old.document == new.document {
        // comments, or another file for the same thing
        return Ok(Fate::Unchanged);
    }
    let old = State::new(vendor, then, old)?;
    let new = State::new(vendor, now, new)?;
    let comparison = compare(&old.side(), &new.side());
    Ok(Fate::Changed(Box::new(comparison)))
}

impl State {
    fn side(&self) -> Side<'_> {
        Side {
            bundle: &self.bundle,
            api: &self.api,
        }
    }
}

pub(crate) fn text(vendor: &str, fate: &Fate) -> String {
    match fate {
        Fate::Unchanged => report::text(vendor, &Comparison::default()),
        Fate::New => format!("{vendor}: the vendor is new\n"),
        Fate::Gone => format!("{vendor}: the vendor is gone | Rust: breaks code\n"),
        Fate::Changed(comparison) => report::text(vendor, comparison),
    }
}

fn markdown(fates: &[(String, Fate)], base: &str) -> String {
    let mut text = format!("# Changes of the specs since `{base}`\n");
    let mut unchanged = Vec::new();
    for (vendor, fate) in fates {
        match fate {
            Fate::Unchanged => unchanged.push(format!("`{vendor}`")),
            Fate::New => text.push_str(&format!("\n## `{vendor}`\n\nThe vendor is new.\n")),
            Fate::Gone => text.push_str(&format!(
                "\n## `{vendor}`\n\nThe vendor is gone: breaks code.\n"
            )),
            Fate::Changed(comparison) => {
                text.push_str(&format!("\n{}", report::markdown(vendor, comparison)))
            }
        }
    }
    if !unchanged.is_empty() {
        text.push_str(&format!("\nUnchanged: {}.\n", unchanged.join(", ")));
    }
    text
}

/// One object a vendor: what `report::json` documents, and `state` (`unchanged`, `new`, `gone`, `changed`).
fn object(vendor: &str, fate: &Fate) -> serde_json::Value {
    let (state, comparison) = match fate {
        Fate::Unchanged => ("unchanged", None),
        Fate::New => ("new", None),
        Fate::Gone => ("gone", None),
        Fate::Changed(comparison) => ("changed", Some(comparison)),
    };
    let none = Comparison::default();
    let mut object = report::object(vendor, comparison.map_or(&none, |comparison| comparison));
    object["state"] = json!(state);
    if matches!(fate, Fate::Gone) {
        object["rust"] = json!("breaking");
    }
    object
}
