//! `cargo xtask new-vendor`: a vendor's document becomes a crate, with its spec, its mount in the simulator, its tests and its entries everywhere.

mod auth;
mod calls;
mod check;
mod error_keys;
mod exchange;
mod files;
mod methods;
mod minimal;
mod name;
mod places;
mod template;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use sha2::{Digest, Sha256};
use spec_codegen::lint::lint;
use spec_codegen::{Bundle, Diagnostics, Generated, fingerprint_of};
use spec_import::{Converted, Document};

use crate::contents::Writer;
use crate::generate;
use crate::lint::placed;
use crate::provenance;
use crate::workspace::Workspace;
use auth::Auth;
use check::Steps;
use methods::Methods;
pub(crate) use name::Name;
pub(crate) use places::{LIST, behaviour, remove as remove_from_places};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The name of the vendor, as in `specs/NAME` and `NAME-client`: lower-case words with dashes.
    name: String,
    /// Its document: OpenAPI 2.0, 3.0 or 3.1, JSON or YAML.
    #[arg(long, value_name = "FILE")]
    spec: PathBuf,
    /// How credentials go with a call.
    #[arg(long)]
    auth: auth::Kind,
    #[command(flatten)]
    details: auth::Details,
    /// What the vendor is called in the documentation; the document's title if it is not given.
    #[arg(long)]
    title: Option<String>,
    /// Where the document comes from, for the evidence of each operation; its title and version if it is not given.
    #[arg(long, default_value = "")]
    source: String,
    /// Do not compile and test what was made.
    #[arg(long)]
    no_check: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut steps = Steps::default();
    let name = Name::new(&arguments.name)?;
    name.is_free(workspace)?;
    let plan = steps.run("convert", || Plan::new(arguments, &name))?;
    let made = steps.run("generate", || plan.generate(&name))?;
    let writer = steps.run("write", || {
        let writer = plan.files(workspace, arguments, &name, &made)?;
        writer.write()
    });
    writer?.print();
    plan.print(&made);
    if arguments.no_check {
        println!("{steps}");
        println!(
            "not compiled, as asked: `cargo test -p black-box-tests --test {}` does it",
            name.snake()
        );
        return Ok(ExitCode::SUCCESS);
    }
    if let Err(error) = check::check(workspace, &name, &mut steps) {
        crate::remove_vendor::remove(workspace, &name)?;
        println!("{steps}");
        bail!(
            "{error:#}\neverything was taken back; with `--no-check` the files stay, to be looked at"
        );
    }
    println!("{steps}");
    println!(
        "next: read specs/{0}, and `cargo xtask generate {0}` after each edit; `cargo xtask remove-vendor {0}` undoes it all",
        name.vendor()
    );
    Ok(ExitCode::SUCCESS)
}

/// The document in our form.
struct Plan {
    document: Document,
    converted: Converted,
    auth: Auth,
    title: String,
    sha256: String,
    /// The day's date: the version of the spec.
    today: String,
}

/// The generated code, and the spec that it was made from.
struct Made {
    bundle: Bundle,
    generated: Generated,
}

impl Plan {
    fn new(arguments: &Arguments, name: &Name) -> Result<Self> {
        let path = &arguments.spec;
        let bytes = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
        let sha256 = Sha256::digest(&bytes);
        let sha256 = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        let Ok(text) = String::from_utf8(bytes) else {
            bail!("{} is no UTF-8 text", path.display());
        };
        let shown = path.display().to_string();
        let mut document = spec_import::read(&text, &shown).map_err(refused)?;
        let auth = Auth::new(arguments.auth, &arguments.details, &document.value)?;
        if let Auth::Exchange(exchange) = &auth {
            // the token is not there yet when it is asked for
            let operation = document.value.pointer_mut("/paths");
            let operation = operation
                .and_then(|paths| paths.get_mut(&exchange.path)?.get_mut(&exchange.method));
            if let Some(operation) = operation {
                operation["security"] = Value::Array(Vec::new());
            }
        }
        let settings = spec_import::Settings {
            vendor: name.vendor().to_owned(),
            auth: Some(auth.of_spec()),
            source: arguments.source.clone(),
            ..spec_import::Settings::default()
        };
        let converted = spec_import::convert(&document, &settings).map_err(refused)?;
        let title = arguments.title.as_deref().unwrap_or(&document.title);
        Ok(Self {
            title: plain(title, name),
            today: chrono::Local::now().format("%Y-%m-%d").to_string(),
            document,
            converted,
            auth,
            sha256,
        })
    }

    fn generate(&self, name: &Name) -> Result<Made> {
        let vendor = name.vendor();
        let bundle = Bundle::from_files(&self.converted.files)
            .map_err(|errors| refused(placed(errors, vendor)))?;
        let findings = lint(&bundle);
        if !findings.is_empty() {
            return Err(refused(placed(Diagnostics(findings), vendor)));
        }
        let bundle = bundle.with_spec_version(&self.today);
        let generated = spec_codegen::generate(&bundle, &generate::settings(vendor))
            .map_err(|errors| refused(placed(errors, vendor)))?;
        Ok(Made { bundle, generated })
    }

    /// Everything that is written, in memory.
    fn files<'w>(
        &self,
        workspace: &'w Workspace,
        arguments: &Arguments,
        name: &Name,
        made: &Made,
    ) -> Result<Writer<'w>> {
        let vendor = name.vendor();
        let methods = Methods::of(&made.generated)?;
        let by_hand = files::write(&files::Made {
            name,
            title: &self.title,
            auth: &self.auth,
            document: &made.bundle.document,
            published: &self.document.value,
            methods: &methods,
        })?;
        let mut writer = Writer::new(workspace);
        writer.begin(format!("specs/{vendor}"));
        for (file, text) in &self.converted.files {
            writer.ensure(&workspace.specs(vendor).join(file), text)?;
        }
        writer.begin(format!("crates/{vendor}-client and its tests"));
        for (path, text) in &by_hand.files {
            writer.ensure(&workspace.root().join(path), text)?;
        }
        let fingerprint = fingerprint_of(&self.converted.files);
        let Made { bundle, generated } = made;
        generate::files(
            workspace,
            vendor,
            fingerprint,
            bundle,
            generated,
            &mut writer,
        )?;
        writer.begin("entries");
        let file = arguments
            .spec
            .file_name()
            .unwrap_or(arguments.spec.as_os_str());
        let version =
            Some(self.document.api_version.as_str()).filter(|version| !version.is_empty());
        let title = format!("{} ({})", self.title, Path::new(file).display());
        let source = provenance::source_entry(vendor, &title, version, &self.today, &self.sha256);
        let entries = places::Entries {
            name,
            title: &self.title,
            variables: &by_hand.variables,
            spec_version: &self.today,
            source: &source,
        };
        places::insert(workspace, &entries, &mut writer)?;
        let documents = BTreeMap::from([(vendor.to_owned(), bundle.document.clone())]);
        generate::vendors::write(workspace, documents, &mut writer)?;
        Ok(writer)
    }

    fn print(&self, made: &Made) {
        for note in &self.converted.notes {
            println!("note: {note}");
        }
        let lines: usize = made
            .generated
            .files
            .values()
            .map(|text| text.lines().count())
            .sum();
        println!(
            "{} {}: {} operations, {} schemas, {lines} lines of generated code, {} notes",
            self.document.title,
            self.document.api_version,
            self.converted.operations,
            self.converted.schemas,
            self.converted.notes.len()
        );
    }
}

/// The title as one line that may stand in code and in Markdown.
fn plain(title: &str, name: &Name) -> String {
    let plain: String = title
        .chars()
        .map(|c| {
            if matches!(
                c,
                '"' | '\\' | '{' | '}' | '<' | '>' | '`' | '|' | '[' | ']'
            ) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line = words.join(" ");
    let line = line.strip_suffix(" API").unwrap_or(&line);
    if line.is_empty() {
        name.variant()
    } else {
        line.to_owned()
    }
}

fn refused(errors: Diagnostics) -> anyhow::Error {
    anyhow::anyhow!("{errors}\nnothing was written: mend the document first, or a copy of it")
}
