//! A hash of a spec directory's files, simple enough that a build script without dependencies computes it too.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The hash (FNV-1a, 64 bit) of the names and contents of all YAML files in `dir`, line ends normalised.
///
/// # Errors
///
/// A directory or file that can't be read.
pub fn fingerprint(dir: &Path) -> io::Result<u64> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            let name = name.to_string_lossy().into_owned();
            if is_yaml(&name) {
                files.insert(name, std::fs::read(&path)?);
            }
        }
    }
    Ok(hash(files.iter().map(|(name, content)| {
        (name.as_str(), content.as_slice())
    })))
}

/// The same hash of files that are not on the disk yet, by name.
pub fn fingerprint_of(files: &BTreeMap<String, String>) -> u64 {
    let files = files.iter().filter(|(name, _)| is_yaml(name));
    hash(files.map(|(name, content)| (name.as_str(), content.as_bytes())))
}

fn is_yaml(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "yaml")
}

/// Of files in the order of their names.
fn hash<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (name, content) in files {
        let content = content.iter().copied().filter(|byte| *byte != b'\r');
        for byte in name.bytes().chain(content) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}
