//! A download written to a file that is there complete or not at all.

use crate::download::{Download, Piece};
use crate::{Error, excerpt};
use bytes::Bytes;
use std::fs::File;
use std::io::{self, IoSlice, Seek, Write};
use std::path::{Path, PathBuf};
use tokio::task::{JoinHandle, spawn_blocking};

/// So much is written in one go: a write of each small piece would cost more than the download.
const BATCH: usize = 256 * 1024;

/// A file that is removed unless it is finished.
struct Partial {
    path: PathBuf,
    finished: bool,
}

impl Partial {
    fn finish(mut self, target: &Path) -> io::Result<()> {
        std::fs::rename(&self.path, target)?;
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

/// Writes while the next pieces arrive; at most two batches are in memory.
pub(crate) async fn write(mut download: Download, path: &Path) -> Result<u64, Error> {
    let failed = |error| Error::local(format!("the file {} can't be written", shown(path)), error);
    let (partial, file) = create(path).await.map_err(failed)?;
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
    let target = path.to_owned();
    drop(file);
    blocking(move || partial.finish(&target))
        .await
        .map_err(failed)?;
    Ok(download.received())
}

/// A file under another name in the same directory, so that renaming it is one step.
async fn create(path: &Path) -> io::Result<(Partial, File)> {
    if path.file_name().is_none() {
        let kind = io::ErrorKind::InvalidInput;
        return Err(io::Error::new(kind, "the path names no file"));
    }
    // without the file's own name, which may be as long as a name can be
    let name = format!(".download-{}.part", crate::multipart::random_text());
    let partial = path.with_file_name(name);
    blocking(move || {
        let file = File::create_new(&partial)?;
        Ok((
            Partial {
                path: partial,
                finished: false,
            },
            file,
        ))
    })
    .await
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
