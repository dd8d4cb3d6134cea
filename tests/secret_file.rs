//! Variables that name a file with a secret in it.

use std::fs::{Permissions, set_permissions};
use std::io::Write;
use std::path::Path;

use tempfile::NamedTempFile;

/// Asserts that the secret of the variable `name` is also taken from the file that `<name>_FILE` names: only if nobody but its owner may
/// read it, and only if the other variable is not set. `from_env` makes a client in an environment with the variables that it is given, and
/// gives what was printed of it.
///
/// # Panics
/// It is not so.
pub fn assert_secret_from_file(
    name: &str,
    secret: &str,
    from_env: impl Fn(&[(&str, &str)]) -> String,
) {
    let mut file = NamedTempFile::new().expect("a directory for temporary files");
    writeln!(file, "{secret}").expect("room for a line");
    let variable = format!("{name}_FILE");
    let path = file.path().to_str().expect("a name in UTF-8");
    let printed = from_env(&[(&variable, path)]);
    assert!(printed.contains(": Client {"), "{printed}");
    let printed = from_env(&[(&variable, path), (name, secret)]);
    let both = format!("{name} and {variable} are both set");
    assert!(printed.contains(&both), "{printed}");
    if let Some(everybody) = readable_by_everybody() {
        set_permissions(Path::new(path), everybody).expect("a file of ours");
        let printed = from_env(&[(&variable, path)]);
        let refused = printed.contains(&variable) && printed.contains("chmod 600");
        assert!(refused, "{printed}");
    }
}

/// Where there is such a thing.
fn readable_by_everybody() -> Option<Permissions> {
    #[cfg(unix)]
    return Some(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    #[cfg(not(unix))]
    None
}
