//! A hash of a spec directory's files, simple enough that a build script without dependencies computes it too.

use std::io;
use std::path::Path;

/// The hash (FNV-1a, 64 bit) of the names and contents of all YAML files in `dir`, line ends normalised.
///
/// # Errors
///
/// A directory or file that can't be read.
pub fn fingerprint(dir: &Path) -> io::Result<u64> {
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
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
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
