//! `cargo xtask import`: what a vendor's newly published document has more than our spec, as patches.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use spec_codegen::Bundle;
use spec_import::match_up::match_up;
use spec_import::patch::{Patches, Spec, patches};
use spec_import::{Converted, Document, Settings, convert, read};

use crate::contents::Writer;
use crate::lint::{load, placed};
use crate::provenance::{FILE, Provenance, source_entry};
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendor: a directory of specs/.
    vendor: String,
    /// The document that the vendor published: OpenAPI 2.0, 3.0 or 3.1, JSON or YAML.
    file: PathBuf,
    /// Where the patches and REPORT.md go; `target/import/<vendor>` if it is not given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Only the patches of these files of the spec, by name: `--only workspace`. All of them if it is not given.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Where the vendor publishes the document, for its entry in specs/SOURCES.toml.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let vendor = &arguments.vendor;
    workspace.chosen(std::slice::from_ref(vendor))?;
    let provenance = Provenance::read(workspace)?;
    let bytes = fs::read(&arguments.file)
        .with_context(|| format!("can't read {}", arguments.file.display()))?;
    let name = arguments.file.display().to_string();
    let text = String::from_utf8(bytes)
        .with_context(|| format!("{name} is no UTF-8 text: is it an OpenAPI document?"))?;
    let ours = match load(workspace, vendor) {
        Ok(ours) => ours,
        Err(errors) => {
            return Ok(refused(&format!(
                "{errors}\nnothing was compared: mend specs/{vendor} first"
            )));
        }
    };
    let (document, converted) = match published(vendor, &text, &name) {
        Ok(published) => published,
        Err(errors) => {
            return Ok(refused(&format!(
                "{errors}\nnothing was compared: {name} can't be used"
            )));
        }
    };
    let theirs = match Bundle::from_files(&converted.files) {
        Ok(theirs) => theirs,
        Err(errors) => return Ok(refused(&placed(errors, vendor).to_string())),
    };
    let files = files(&workspace.specs(vendor))?;
    let matched = match_up(&ours, &theirs);
    let counts = matched.counts();
    println!(
        "specs/{vendor} against {} (OpenAPI {}): {} new, {} gone, {} different, {} the same",
        document.title, document.version, counts.new, counts.gone, counts.different, counts.same
    );
    let spec = Spec {
        vendor,
        files: &files,
        bundle: &ours,
    };
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| workspace.root().join("target").join("import").join(vendor));
    let patches = patches(spec, &theirs, &matched, &arguments.only);
    let source = source(&provenance, arguments, &document, &text);
    let report = format!("{}{}", patches.report, left_out(&converted));
    write(workspace, &out, &patches, &report, &source)?;
    match source {
        Source::Known(title) => println!("the document is known: {FILE} has it as \"{title}\""),
        Source::New(entry) => println!(
            "the document is new: when something of it is taken, raise the version of [{vendor}] in {FILE}, and add\n\n{entry}"
        ),
    }
    Ok(ExitCode::SUCCESS)
}

fn refused(words: &str) -> ExitCode {
    eprintln!("{words}");
    ExitCode::FAILURE
}

/// The vendor's document in our form.
fn published(
    vendor: &str,
    text: &str,
    name: &str,
) -> Result<(Document, Converted), spec_codegen::Diagnostics> {
    let document = read(text, name)?;
    let settings = Settings {
        vendor: vendor.to_owned(),
        ..Settings::default()
    };
    let converted = convert(&document, &settings)?;
    Ok((document, converted))
}

/// The files of the spec, by name.
fn files(specs: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(specs).with_context(|| format!("can't read {}", specs.display()))? {
        let path = entry?.path();
        let (Some(name), true) = (
            path.file_name().and_then(|name| name.to_str()),
            path.extension().is_some_and(|ending| ending == "yaml"),
        ) else {
            continue;
        };
        let text =
            fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
        files.insert(name.to_owned(), text);
    }
    Ok(files)
}

/// Writes the patches and the report; those of an earlier run go.
fn write(
    workspace: &Workspace,
    out: &Path,
    patches: &Patches,
    report: &str,
    source: &Source,
) -> Result<()> {
    let mut writer = Writer::new(workspace);
    let shown = workspace.shown(out);
    writer.begin(shown.clone());
    for path in earlier(out)? {
        writer.remove(&path)?;
    }
    for (name, patch) in &patches.patches {
        writer.ensure(&out.join(format!("{name}.patch")), patch)?;
    }
    writer.ensure(&out.join("REPORT.md"), report)?;
    if let Source::New(entry) = source {
        writer.ensure(&out.join("source.toml"), entry)?;
    }
    writer.write()?;
    println!(
        "{shown}: {} patches, and REPORT.md with everything that was found; specs/ is as it was",
        patches.patches.len()
    );
    Ok(())
}

/// The patches, and the entry of a document, that are there already.
fn earlier(out: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("can't read {}", out.display())),
    };
    let mut earlier = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "patch") || path.ends_with("source.toml")
        {
            earlier.push(path);
        }
    }
    Ok(earlier)
}

/// What of the document could not be said in our form.
fn left_out(converted: &Converted) -> String {
    let lines: String = converted
        .notes
        .iter()
        .map(|note| format!("- {note}\n"))
        .collect();
    match lines.is_empty() {
        true => String::new(),
        false => format!(
            "\n## Said otherwise\n\nWhat of the document our form has no words for, before it was compared.\n\n{lines}"
        ),
    }
}

/// Whether a document is in `specs/SOURCES.toml`.
enum Source {
    /// By this title.
    Known(String),
    /// Not yet; the entry that makes it so.
    New(String),
}

fn source(
    provenance: &Provenance,
    arguments: &Arguments,
    document: &Document,
    text: &str,
) -> Source {
    let vendor = &arguments.vendor;
    let sha256: String = Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if let Some(title) = provenance.known(vendor, &sha256) {
        return Source::Known(title.to_owned());
    }
    let today = chrono::Local::now().format("%Y-%m-%d").to_string();
    let version = one_line(&document.api_version);
    let version = Some(version.as_str()).filter(|version| !version.is_empty());
    let title = match one_line(&document.title) {
        title if title.is_empty() => "OpenAPI document".to_owned(),
        title => title,
    };
    let mut entry = source_entry(vendor, &title, version, &today, &sha256);
    if let Some(address) = &arguments.address {
        let address = toml_edit::Value::from(address.as_str());
        entry.push_str(&format!("address = {address}\n"));
    }
    Source::New(entry)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
