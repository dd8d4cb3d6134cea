//! A file with a secret in it, for tests of variables that name one.

use std::io::Write;

use tempfile::NamedTempFile;

/// A file that is gone when this is dropped.
pub struct SecretFile(NamedTempFile);

impl SecretFile {
    /// A file that holds the secret and a line break, and that only its owner may read.
    ///
    /// # Panics
    /// There is no place for it.
    pub fn holding(secret: &str) -> Self {
        let mut file = NamedTempFile::new().expect("a directory for temporary files");
        writeln!(file, "{secret}").expect("room for a line");
        Self(file)
    }

    /// Its path.
    ///
    /// # Panics
    /// The directory for temporary files has a name that is no UTF-8.
    pub fn path(&self) -> &str {
        self.0.path().to_str().expect("a name in UTF-8")
    }

    /// Who may use it, where there is such a thing.
    ///
    /// # Panics
    /// The file is not ours.
    pub fn set_mode(&self, mode: u32) {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(self.0.path(), permissions).expect("a file of ours");
        }
        #[cfg(not(unix))]
        let _ = mode;
    }
}
