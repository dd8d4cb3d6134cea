//! The build script of a vendor crate: its text, and what it calls when the code is generated while building.

use std::path::{Path, PathBuf};

use crate::{Bundle, Settings, generate_single_file};

/// The text of `build.rs`, the same in every vendor crate.
///
/// `fingerprint` is the hash of the spec directory that the code was generated from.
pub fn build_script(settings: &Settings, fingerprint: u64) -> String {
    TEMPLATE
        .replace("{command}", &settings.command)
        .replace("{vendor}", &settings.vendor)
        .replace("{variable}", &variable(&settings.vendor))
        .replace("{fingerprint}", &format!("0x{fingerprint:016x}"))
}

/// The environment variable that names another document to generate from: `BIGML_CLIENT_SPEC`.
fn variable(vendor: &str) -> String {
    format!("{}_CLIENT_SPEC", vendor.to_uppercase().replace('-', "_"))
}

const TEMPLATE: &str = r#"// Written by `{command}`. Do not edit.
//! Says when the code is older than the spec; with the feature `build-codegen`, generates it.

use std::path::Path;

/// Where the spec is, in the workspace that maintains it.
const SPECS: &str = "../../specs/{vendor}";
/// What the files there hashed to when the code was generated.
const FINGERPRINT: u64 = {fingerprint};
/// What generates the code again.
const COMMAND: &str = "{command}";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    warn_if_stale(Path::new(SPECS));
    #[cfg(feature = "build-codegen")]
    generate("{vendor}", "{variable}");
}

/// Generates the code from `openapi.json`, or from the document that the variable names.
#[cfg(feature = "build-codegen")]
fn generate(vendor: &str, variable: &str) {
    if let Err(problem) = spec_codegen::generate_while_building(vendor, variable) {
        for line in problem.lines() {
            println!("cargo::error={line}");
        }
    }
}

/// Warns when the spec is here and is not what the code was generated from.
fn warn_if_stale(specs: &Path) {
    if !specs.is_dir() {
        return;
    }
    println!("cargo::rerun-if-changed={SPECS}");
    match fingerprint(specs) {
        Ok(FINGERPRINT) => {}
        Ok(_) => println!(
            "cargo::warning={SPECS} has changed since its code was generated: run `{COMMAND}`"
        ),
        Err(error) => println!("cargo::warning={SPECS} can't be read: {error}"),
    }
}

/// FNV-1a over the names and contents of the YAML files, line ends normalised.
fn fingerprint(dir: &Path) -> std::io::Result<u64> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            files.push(path);
        }
    }
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let content = std::fs::read(&path)?;
        for byte in name
            .bytes()
            .chain(content.into_iter().filter(|byte| *byte != b'\r'))
        {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Ok(hash)
}
"#;

/// Generates `OUT_DIR/generated.rs` from the crate's `openapi.json`, or from the document that the environment variable names.
///
/// For build scripts only: it reads cargo's variables and prints cargo's instructions.
///
/// # Errors
///
/// The document can't be read or can't be translated, or the file can't be written; the text says which and what to do.
pub fn generate_while_building(vendor: &str, variable: &str) -> Result<(), String> {
    println!("cargo::rerun-if-env-changed={variable}");
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let spec = match std::env::var_os(variable) {
        Some(named) if named.is_empty() => {
            return Err(format!(
                "{variable} is set but empty: name an OpenAPI document, or unset it"
            ));
        }
        Some(named) => here.join(named),
        None => here.join("openapi.json"),
    };
    println!("cargo::rerun-if-changed={}", spec.display());
    let out = PathBuf::from(
        std::env::var_os("OUT_DIR")
            .ok_or("OUT_DIR is not set: this runs in a build script only")?,
    );
    write_generated(vendor, &spec, &out.join("generated.rs"))
}

fn write_generated(vendor: &str, spec: &Path, target: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(spec)
        .map_err(|error| format!("{} can't be read: {error}", spec.display()))?;
    let bundle = Bundle::from_json(&text, &spec.display().to_string())
        .map_err(|problems| problems.to_string())?;
    let settings = Settings {
        vendor: vendor.to_owned(),
        command: "the feature build-codegen".to_owned(),
    };
    let generated =
        generate_single_file(&bundle, &settings).map_err(|problems| problems.to_string())?;
    std::fs::write(target, generated)
        .map_err(|error| format!("{} can't be written: {error}", target.display()))
}
