// Written by `cargo xtask generate dataops-live`. Do not edit.
//! Says when the code is older than the spec; with the feature `build-codegen`, generates it.

use std::path::Path;

/// Where the spec is, in the workspace that maintains it.
const SPECS: &str = "../../specs/dataops-live";
/// What the files there hashed to when the code was generated.
const FINGERPRINT: u64 = 0xd226f4d886e42ddd;
/// What generates the code again.
const COMMAND: &str = "cargo xtask generate dataops-live";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    warn_if_stale(Path::new(SPECS));
    #[cfg(feature = "build-codegen")]
    generate("dataops-live", "DATAOPS_LIVE_CLIENT_SPEC");
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
