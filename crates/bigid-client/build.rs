// Written by `cargo xtask generate bigid`. Do not edit.
//! Says when the code is older than the spec; with the feature `build-codegen`, generates it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    warn_if_stale();
    #[cfg(feature = "build-codegen")]
    if let Err(problem) = spec_codegen::generate_while_building("bigid", "BIGID_CLIENT_SPEC") {
        for line in problem.lines() {
            println!("cargo::error={line}");
        }
    }
}

/// What the files of `specs/bigid` hashed to when the code was generated.
const SPECS: u64 = 0x1c2faf3bd742b2f2;

/// Warns, in the workspace where the spec is, when it is not what the code was generated from.
fn warn_if_stale() {
    let specs = std::path::Path::new("../../specs/bigid");
    if !specs.is_dir() {
        return;
    }
    println!("cargo::rerun-if-changed={}", specs.display());
    match fingerprint(specs) {
        Ok(SPECS) => {}
        Ok(_) => println!("cargo::warning=specs/bigid has changed since its code was generated: run `cargo xtask generate bigid`"),
        Err(error) => println!("cargo::warning=specs/bigid can't be read: {error}"),
    }
}

/// FNV-1a over the names and contents of the YAML files, line ends normalised.
fn fingerprint(dir: &std::path::Path) -> std::io::Result<u64> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for path in files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let content = std::fs::read(&path)?;
        for byte in name.bytes().chain(content.into_iter().filter(|byte| *byte != b'\r')) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Ok(hash)
}
