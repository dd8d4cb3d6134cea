//! Secrets that are kept in files, such as those that a container or a service manager mounts.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use auth_middleware::{CredentialError, Secret, SecretProvider};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::Error;

/// No secret is longer than this.
const LONGEST: u64 = 64 * 1024;

/// Reads a secret from a file that only its owner may read. One line break at its end is left out.
///
/// On Unix a file that its group or others can read or write is refused: `chmod 600` mends it, in Kubernetes `defaultMode: 0400` of the volume.
/// On other systems the permissions are not looked at.
///
/// ```no_run
/// # fn f() -> Result<(), client_runtime::Error> {
/// let key = client_runtime::secret_file::read("/run/secrets/api-key")?;
/// # drop(key);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// The file can't be read, others may read it, or it is empty, longer than 64 KiB, or no UTF-8. The error names the file and never shows what is in it.
pub fn read(path: impl AsRef<Path>) -> Result<Secret, Error> {
    read_named("", path.as_ref())
}

/// The same with words before those of an error.
pub(crate) fn read_named(before: &str, path: &Path) -> Result<Secret, Error> {
    let refused =
        |why: &str| Error::configuration(format!("{before}the secret file {path:?} {why}"));
    let failed = |error: std::io::Error| refused("can't be read").with_source(error);
    // Looked at before it is opened, as opening a pipe waits for a writer, and again after it, as it may be another one by then.
    check(&std::fs::metadata(path).map_err(failed)?).map_err(refused)?;
    let file = File::open(path).map_err(failed)?;
    check(&file.metadata().map_err(failed)?).map_err(refused)?;

    let mut text = String::with_capacity(LONGEST as usize + 1);
    match file.take(LONGEST + 1).read_to_string(&mut text) {
        Ok(length) if length as u64 > LONGEST => return Err(refused("is longer than 64 KiB")),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            return Err(refused("holds no UTF-8 text"));
        }
        Err(error) => return Err(failed(error)),
    }
    let secret = text.strip_suffix('\n').unwrap_or(&text);
    let secret = secret.strip_suffix('\r').unwrap_or(secret);
    if secret.trim().is_empty() {
        return Err(refused("is empty"));
    }
    Ok(Secret::from(secret))
}

fn check(metadata: &Metadata) -> Result<(), &'static str> {
    if !metadata.is_file() {
        return Err("is no file");
    }
    if metadata.len() > LONGEST {
        return Err("is longer than 64 KiB");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err("can be read or written by others than its owner; run `chmod 600` on it");
        }
    }
    Ok(())
}

/// A secret file as a [`SecretProvider`]: it is read when the first call needs it, and again when the vendor refuses what was in it. So a program
/// goes on when the file is replaced by one with a new secret.
///
/// ```
/// use client_runtime::secret_file::SecretFile;
///
/// let provider = SecretFile::new("/run/secrets/api-key");
/// # drop(provider);
/// ```
#[derive(Clone, Debug)]
pub struct SecretFile(PathBuf);

impl SecretFile {
    /// The file at `path`, see [`read`] for what it must be like.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl SecretProvider for SecretFile {
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>> {
        let path = self.0.clone();
        async move {
            let failed = "the secret file can't be read";
            let read = tokio::task::spawn_blocking(move || read(path)).await;
            let read = read.map_err(|_| CredentialError::unavailable(failed))?;
            read.map_err(|error| CredentialError::unavailable(error.to_string()))
        }
        .boxed()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn file(directory: &tempfile::TempDir, content: &[u8], mode: u32) -> PathBuf {
        let path = directory.path().join("secret");
        std::fs::write(&path, content).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    #[test]
    fn one_line_break_at_the_end_is_left_out() {
        let directory = tempfile::tempdir().unwrap();
        let table = [
            ("hunter2", "hunter2"),
            ("hunter2\n", "hunter2"),
            ("hunter2\r\n", "hunter2"),
            ("hunter2\n\n", "hunter2\n"),
            (" hunter2 ", " hunter2 "),
        ];
        for (content, secret) in table {
            let path = file(&directory, content.as_bytes(), 0o600);
            assert_eq!(read(&path).unwrap().expose(), secret, "{content:?}");
        }
        let read_only = file(&directory, b"hunter2", 0o400);
        assert_eq!(read(read_only).unwrap().expose(), "hunter2");
    }

    #[test]
    fn a_file_that_others_may_use_is_refused_with_what_mends_it() {
        let directory = tempfile::tempdir().unwrap();
        for mode in [0o640, 0o604, 0o644, 0o620, 0o602, 0o610] {
            let error = read(file(&directory, b"hunter2", mode)).unwrap_err();
            assert!(error.is_configuration());
            let line = format!("{error} {error:?}");
            assert!(line.contains("chmod 600"), "{mode:o}: {line}");
            assert!(!line.contains("hunter2"), "{line}");
        }
    }

    #[test]
    fn what_is_no_secret_is_refused_without_being_shown() {
        let directory = tempfile::tempdir().unwrap();
        let long = vec![b'x'; 64 * 1024 + 1];
        let table: [(&[u8], &str); 4] = [
            (b"", "is empty"),
            (b" \n", "is empty"),
            (b"hunter2\xff", "no UTF-8"),
            (&long, "longer than 64 KiB"),
        ];
        for (content, said) in table {
            let error = read(file(&directory, content, 0o600)).unwrap_err();
            let line = format!("{error} {error:?}");
            assert!(line.contains(said) && line.contains("/secret\""), "{line}");
            assert!(!line.contains("hunter2") && !line.contains("xxx"), "{line}");
        }
        let missing = read(directory.path().join("none")).unwrap_err();
        assert!(missing.to_string().contains("can't be read"), "{missing}");
        assert!(std::error::Error::source(&missing).is_some());
        let directory = read(directory.path()).unwrap_err();
        assert!(directory.to_string().contains("is no file"), "{directory}");
    }
}
