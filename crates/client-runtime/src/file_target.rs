//! A download written to a file that is there complete or not at all.

use crate::download::{Download, Piece};
use crate::{Error, excerpt};
use bytes::Bytes;
use std::fs::{File, Permissions};
use std::io::{self, IoSlice, Seek, Write};
use std::path::{Path, PathBuf};
use tokio::task::{JoinHandle, spawn_blocking};

/// So much is written in one go: a write of each small piece would cost more than the download.
const BATCH: usize = 256 * 1024;

/// A file under another name that is removed unless it is finished.
struct Partial {
    path: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Partial {
    /// A file in the same directory as the target, so that renaming it is one step.
    fn create(path: &Path) -> io::Result<(Self, File)> {
        let (target, permissions) = target(path)?;
        // without the file's own name, which may be as long as a name can be
        let name = format!(".download-{}.part", crate::multipart::random_text());
        let partial = Self {
            path: target.with_file_name(name),
            target,
            finished: false,
        };
        let file = File::create_new(&partial.path)?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        Ok((partial, file))
    }

    /// Gives the file its name when all of it is on the disk: else a loss of power could leave the name with a part of it.
    fn finish(mut self, file: File) -> io::Result<()> {
        file.sync_data()?;
        drop(file);
        std::fs::rename(&self.path, &self.target)?;
        self.finished = true;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.finished {
            // nobody waits for the outcome: a left-over is harmless
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Where the file goes, and what may be done with the one that is there now: a private file must not become a public one.
fn target(path: &Path) -> io::Result<(PathBuf, Option<Permissions>)> {
    let refused = |why| Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    if path.file_name().is_none() {
        return refused("the path names no file");
    }
    // a link stays, and leads to the new file
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match std::fs::metadata(&target) {
        Ok(metadata) if metadata.is_dir() => refused("it is a directory"),
        // renaming would put a file in the place of the device
        Ok(metadata) if !metadata.is_file() => refused("it is no file; `write_to` writes to it"),
        Ok(metadata) if metadata.permissions().readonly() => {
            let why = "it is there and may only be read";
            Err(io::Error::new(io::ErrorKind::PermissionDenied, why))
        }
        Ok(metadata) => Ok((target, Some(metadata.permissions()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok((target, None)),
        Err(error) => Err(error),
    }
}

/// Writes while the next pieces arrive; at most two batches are in memory.
pub(crate) async fn write(mut download: Download, path: &Path) -> Result<u64, Error> {
    let failed = |error| Error::local(format!("the file {} can't be written", shown(path)), error);
    let target = path.to_owned();
    let created = blocking(move || Partial::create(&target)).await;
    let (partial, file) = created.map_err(failed)?;
    let mut writer = Writer::Idle(file);
    let mut batch = Vec::new();
    let mut size = 0;
    while let Some(piece) = download.next_piece().await? {
        let Piece::Data(chunk) = piece else {
            let file = writer.idle().await.map_err(failed)?;
            writer = Writer::Idle(blocking(move || emptied(file)).await.map_err(failed)?);
            (batch, size) = (Vec::new(), 0);
            continue;
        };
        size += chunk.len();
        batch.push(chunk);
        if size >= BATCH {
            let file = writer.idle().await.map_err(failed)?;
            writer = Writer::start(file, std::mem::take(&mut batch));
            size = 0;
        }
    }
    let file = writer.idle().await.map_err(failed)?;
    let file = Writer::start(file, batch).idle().await.map_err(failed)?;
    let finished = blocking(move || partial.finish(file)).await;
    finished.map_err(failed)?;
    Ok(download.received())
}

enum Writer {
    Idle(File),
    Busy(JoinHandle<io::Result<File>>),
}

impl Writer {
    fn start(file: File, batch: Vec<Bytes>) -> Self {
        Self::Busy(spawn_blocking(move || {
            write_all(&file, &batch)?;
            Ok(file)
        }))
    }

    async fn idle(self) -> io::Result<File> {
        match self {
            Self::Idle(file) => Ok(file),
            Self::Busy(task) => task.await.map_err(io::Error::other)?,
        }
    }
}

fn emptied(mut file: File) -> io::Result<File> {
    file.set_len(0)?;
    file.rewind()?;
    Ok(file)
}

/// Writes the pieces where they are, without copying them together.
fn write_all(mut file: &File, batch: &[Bytes]) -> io::Result<()> {
    let mut slices: Vec<_> = batch.iter().map(|chunk| IoSlice::new(chunk)).collect();
    let mut left = slices.as_mut_slice();
    IoSlice::advance_slices(&mut left, 0);
    while !left.is_empty() {
        match file.write_vectored(left) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut left, written),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    spawn_blocking(work).await.map_err(io::Error::other)?
}

fn shown(path: &Path) -> String {
    excerpt::one_line(&path.display().to_string(), 300)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_an_error() {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let batch = [Bytes::from_static(b"abc"), Bytes::from_static(b"def")];
        let error = write_all(&full, &batch).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }
}
