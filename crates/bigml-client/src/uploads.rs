//! Many files become sources: a few at a time, with one progress for all.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use client_runtime::{Error, FilePart, IntoId, Response, TransferProgress};
use futures_util::StreamExt;
use futures_util::stream;

use crate::Client;
use crate::types::{ProjectId, Source, SourceCreate};
use crate::upload::{File, UploadSource};

/// So many files are on their way at once unless something else is said.
const CONCURRENCY: usize = 4;

/// # Uploads
impl Client {
    /// Makes a source of each of many files. Some of them are sent at once, and each result stands where its file stood.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let results = client
    ///     .upload_sources(["january.csv", "february.csv", "march.csv"])
    ///     .concurrency(2)
    ///     .on_progress(|all| println!("{} of {} bytes, {} of {} files", all.bytes, all.total, all.done, all.files))
    ///     .send_and_wait()
    ///     .await;
    /// for result in results {
    ///     match result {
    ///         Ok(source) => println!("{}", source.resource),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// One file that fails stops none of the others. Who wants all or nothing collects the results: `results.into_iter().collect::<Result<Vec<_>, _>>()`.
    pub fn upload_sources(
        &self,
        paths: impl IntoIterator<Item = impl AsRef<Path>>,
    ) -> UploadSources {
        let paths = paths.into_iter();
        UploadSources::new(self, paths.map(|path| File::Path(path.as_ref().to_owned())))
    }

    /// As [`upload_sources`](Self::upload_sources), of bytes in memory, readers or streams.
    pub fn upload_sources_from(&self, files: impl IntoIterator<Item = FilePart>) -> UploadSources {
        UploadSources::new(self, files.into_iter().map(File::Part))
    }
}

/// How far many uploads have come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadsProgress {
    /// Bytes of the files that were sent so far.
    pub bytes: u64,
    /// Bytes of all files that could be opened.
    pub total: u64,
    /// Files whose sources are done, or failed.
    pub done: usize,
    /// Files that failed.
    pub failed: usize,
    /// All files.
    pub files: usize,
}

type Report = Box<dyn FnMut(UploadsProgress) + Send>;

/// A request of [`Client::upload_sources`].
#[must_use = "a request does nothing until it is sent"]
pub struct UploadSources {
    client: Client,
    files: Vec<File>,
    arguments: SourceCreate,
    concurrency: usize,
    report: Option<Report>,
    check_md5: bool,
}

impl UploadSources {
    fn new(client: &Client, files: impl Iterator<Item = File>) -> Self {
        Self {
            client: client.clone(),
            files: files.collect(),
            arguments: SourceCreate::new(),
            concurrency: CONCURRENCY,
            report: None,
            check_md5: false,
        }
    }

    /// So many files at once, at least 1; 4 unless set. With [`send_and_wait`](Self::send_and_wait) so many sources are worked on at once: a plan of BigML's
    /// allows only some tasks.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.concurrency = files.max(1);
        self
    }

    /// Calls `report` for each piece that goes out and each file that is done. Before the first, all files are opened once to know how long they are.
    pub fn on_progress(mut self, report: impl FnMut(UploadsProgress) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// Project that the sources belong to.
    pub fn project(mut self, project: impl IntoId<ProjectId>) -> Self {
        self.arguments = self.arguments.project(project);
        self
    }

    /// Labels of all sources.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments = self.arguments.tags(tags);
        self
    }

    /// Changes the other arguments of all sources. Each source has the name of its file unless there is a name among them.
    pub fn arguments(mut self, change: impl FnOnce(SourceCreate) -> SourceCreate) -> Self {
        self.arguments = change(self.arguments);
        self
    }

    /// As [`UploadSource::check_md5`], for each file, in [`send_and_wait`](Self::send_and_wait).
    pub fn check_md5(mut self) -> Self {
        self.check_md5 = true;
        self
    }

    /// Sends the files; reading them goes on in the background. The results are in the order of the files.
    pub async fn send(self) -> Vec<Result<Response<Source>, Error>> {
        self.each(async |upload| upload.send().await).await
    }

    /// Sends the files and waits for each source until it is finished. The results are in the order of the files; a faulty source is an error that
    /// carries it.
    pub async fn send_and_wait(self) -> Vec<Result<Response<Source>, Error>> {
        self.each(async |upload| upload.send_and_wait().await).await
    }

    async fn each(
        mut self,
        send: impl AsyncFn(UploadSource) -> Result<Response<Source>, Error>,
    ) -> Vec<Result<Response<Source>, Error>> {
        let joint = match self.report.take() {
            Some(report) => Some(Joint::new(report, &mut self.files).await),
            None => None,
        };
        let files = std::mem::take(&mut self.files);
        let uploads = files.into_iter().enumerate().map(|(place, file)| {
            let upload = self.upload(file, joint.as_ref());
            let (send, joint) = (&send, joint.as_ref());
            async move {
                let result = send(upload).await;
                if let Some(joint) = joint {
                    joint.done(result.is_err());
                }
                (place, result)
            }
        });
        let mut results: Vec<_> = stream::iter(uploads)
            .buffer_unordered(self.concurrency)
            .collect()
            .await;
        results.sort_by_key(|(place, _)| *place);
        results.into_iter().map(|(_, result)| result).collect()
    }

    fn upload(&self, file: File, joint: Option<&Joint>) -> UploadSource {
        let mut upload = UploadSource::new(&self.client, file);
        upload = upload.arguments(|_| self.arguments.clone());
        if self.check_md5 {
            upload = upload.check_md5();
        }
        match joint {
            Some(joint) => upload.on_progress(joint.watch()),
            None => upload,
        }
    }
}

/// Shows no argument: `remote` and `webhook` may hold secrets.
impl fmt::Debug for UploadSources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSources")
            .field("files", &self.files.len())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// The one progress of many files.
#[derive(Clone)]
struct Joint(Arc<Mutex<(UploadsProgress, Report)>>);

impl Joint {
    async fn new(report: Report, files: &mut [File]) -> Self {
        let mut progress = UploadsProgress {
            files: files.len(),
            ..UploadsProgress::default()
        };
        for file in files {
            // what can't be opened is the result of its upload
            progress.total += match file {
                File::Path(path) => FilePart::open(path).await.map_or(0, |part| part.length()),
                File::Part(part) => part.length(),
            };
        }
        Self(Arc::new(Mutex::new((progress, report))))
    }

    /// Adds what one file has sent to that of the others.
    fn watch(&self) -> impl FnMut(TransferProgress) + Send + 'static {
        let (joint, mut before) = (self.clone(), 0);
        move |file| {
            let more = file.bytes.saturating_sub(before);
            before = file.bytes;
            joint.change(|progress| progress.bytes += more);
        }
    }

    fn done(&self, failed: bool) {
        self.change(|progress| {
            progress.done += 1;
            progress.failed += usize::from(failed);
        });
    }

    fn change(&self, change: impl FnOnce(&mut UploadsProgress)) {
        // a report that panicked has left the numbers as they were
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (progress, report) = &mut *state;
        change(progress);
        report(*progress);
    }
}
