//! `cargo xtask lint`: what is wrong with the specs, and `--fix` for what is mechanical.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use spec_codegen::fix::fix;
use spec_codegen::lint::{findings, lint};
use spec_codegen::{Bundle, Diagnostic, Diagnostics};

use crate::contents::Writer;
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors to check; all of them if none is given.
    vendors: Vec<String>,
    /// Mend what is mechanical, in the text of the files: comments, order and layout stay. What is left is shown.
    #[arg(long)]
    fix: bool,
    /// How findings are shown: a line each (`file:line:column: error: ..`), or one JSON array.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

/// What is wrong with a vendor's spec.
struct Found {
    vendor: String,
    fixed: Vec<Diagnostic>,
    left: Vec<(Diagnostic, bool)>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut writer = Writer::new(workspace);
    let mut found = Vec::new();
    for vendor in workspace.chosen(&arguments.vendors)? {
        found.push(if arguments.fix {
            mend(workspace, &vendor, &mut writer)?
        } else {
            check(workspace, &vendor)
        });
    }
    if arguments.fix {
        writer.write()?;
    }
    match arguments.format {
        Format::Text => show(&found),
        Format::Json => println!("{:#}", as_json(&found)),
    }
    Ok(if found.iter().all(|found| found.left.is_empty()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn check(workspace: &Workspace, vendor: &str) -> Found {
    let left = match Bundle::from_dir(&workspace.specs(vendor)) {
        Ok(bundle) => findings(&bundle)
            .into_iter()
            .map(|finding| (finding.diagnostic, finding.fix.is_some()))
            .collect(),
        Err(errors) => by_hand(errors.0),
    };
    Found {
        vendor: vendor.to_owned(),
        fixed: Vec::new(),
        left: left
            .into_iter()
            .map(|(one, fix)| (placed_one(one, vendor), fix))
            .collect(),
    }
}

fn mend(workspace: &Workspace, vendor: &str, writer: &mut Writer<'_>) -> Result<Found> {
    let dir = workspace.specs(vendor);
    // what can't be read as a spec says so in the same words as without `--fix`
    if Bundle::from_dir(&dir).is_err() {
        return Ok(check(workspace, vendor));
    }
    let files = files(&dir)?;
    let Ok(fixed) = fix(&files) else {
        return Ok(check(workspace, vendor));
    };
    writer.begin(format!("specs/{vendor}"));
    for (name, text) in fixed
        .files
        .iter()
        .filter(|(name, text)| files.get(*name) != Some(*text))
    {
        writer.ensure(&dir.join(name), text)?;
    }
    let place = |found: Vec<Diagnostic>| found.into_iter().map(|one| placed_one(one, vendor));
    Ok(Found {
        vendor: vendor.to_owned(),
        fixed: place(fixed.fixed).collect(),
        left: by_hand(place(fixed.left).collect()),
    })
}

/// The texts of a spec's files, by name.
fn files(dir: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(dir).with_context(|| format!("can't read {}", dir.display()))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.ends_with(".yaml") && !name.starts_with('.') {
            let text = fs::read_to_string(&path);
            let text = text.with_context(|| format!("can't read {}", path.display()))?;
            files.insert(name.to_owned(), text);
        }
    }
    Ok(files)
}

fn by_hand(found: Vec<Diagnostic>) -> Vec<(Diagnostic, bool)> {
    found.into_iter().map(|one| (one, false)).collect()
}

fn show(found: &[Found]) {
    let (mut fixed, mut left, mut fixable) = (0, 0, 0);
    for vendor in found {
        for one in &vendor.fixed {
            println!("{}", one.to_string().replacen(": error: ", ": fixed: ", 1));
        }
        for (one, _) in &vendor.left {
            println!("{one}");
        }
        if vendor.left.is_empty() {
            println!("specs/{}: no findings", vendor.vendor);
        }
        fixed += vendor.fixed.len();
        left += vendor.left.len();
        fixable += vendor.left.iter().filter(|(_, fixable)| *fixable).count();
    }
    if fixed > 0 {
        eprintln!("{fixed} fixed: look at `git diff specs`, then `cargo xtask generate`");
    }
    if left > 0 {
        eprintln!("{left} finding(s); the rules are in specs/README.md");
    }
    if fixable > 0 {
        eprintln!("`cargo xtask lint --fix` can mend up to {fixable} of them");
    }
}

fn as_json(found: &[Found]) -> Value {
    let entry = |one: &Diagnostic, state: &str, fixable: bool| {
        let location = one.location.as_ref();
        json!({
            "file": location.map(|location| location.file.display().to_string()),
            "line": location.map(|location| location.line),
            "column": location.map(|location| location.column),
            "state": state,
            "rule": one.rule,
            "path": one.pointer,
            "operation": one.operation,
            "message": one.message,
            "mend": one.mend,
            "fixable": fixable,
        })
    };
    let mut entries = Vec::new();
    for vendor in found {
        entries.extend(vendor.fixed.iter().map(|one| entry(one, "fixed", true)));
        entries.extend(
            vendor
                .left
                .iter()
                .map(|(one, fixable)| entry(one, "error", *fixable)),
        );
    }
    Value::Array(entries)
}

/// The vendor's spec, bundled and without findings.
pub(crate) fn load(workspace: &Workspace, vendor: &str) -> Result<Bundle, Diagnostics> {
    let bundle =
        Bundle::from_dir(&workspace.specs(vendor)).map_err(|errors| placed(errors, vendor))?;
    let found = lint(&bundle);
    if found.is_empty() {
        Ok(bundle)
    } else {
        Err(placed(Diagnostics(found), vendor))
    }
}

/// The errors with paths that a terminal can open.
pub(crate) fn placed(errors: Diagnostics, vendor: &str) -> Diagnostics {
    let errors = errors.0.into_iter();
    Diagnostics(errors.map(|error| placed_one(error, vendor)).collect())
}

fn placed_one(mut error: Diagnostic, vendor: &str) -> Diagnostic {
    if let Some(location) = &mut error.location {
        location.file = Path::new("specs").join(vendor).join(&location.file);
    }
    error
}
