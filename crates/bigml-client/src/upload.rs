//! A source from a file: a form, sent while the file is read, with its length known beforehand.

use std::fmt;
use std::path::{Path, PathBuf};

use client_runtime::codegen::{Call, Multipart, SentMd5, begin, body_problem, wait_for_checked};
use client_runtime::{Error, FilePart, IntoId, Response, TransferProgress, Waiter};
use serde_json::Value;

use crate::Client;
use crate::generated::sources::{CREATE_SOURCE, get_source_state};
use crate::types::{ProjectId, Source, SourceCreate};

/// # Uploads
impl Client {
    /// Makes a source of a file: CSV, ARFF, JSON, a spreadsheet, also compressed. The file is read while it is sent.
    ///
    /// BigML wants to know the length beforehand, so a file that is changed meanwhile is an error. An upload is sent once; the time in which the
    /// file is sent counts for no time limit, but silence on the line still ends it.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let source = client
    ///     .upload_source("iris.csv")
    ///     .name("Iris")
    ///     .on_progress(|progress| println!("{} bytes sent", progress.bytes))
    ///     .send_and_wait()
    ///     .await?;
    /// println!("{:?}", source.fields);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_source(&self, path: impl AsRef<Path>) -> UploadSource {
        UploadSource::new(self, File::Path(path.as_ref().to_owned()))
    }

    /// Makes a source of something else than a file: bytes in memory, or a reader or stream whose length is known.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// use bigml_client::FilePart;
    ///
    /// let rows = FilePart::bytes("rows.csv", "width,kind\n0.2,small\n1.8,big\n");
    /// let source = client.upload_source_from(rows).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_source_from(&self, file: FilePart) -> UploadSource {
        UploadSource::new(self, File::Part(file))
    }
}

/// A request of [`Client::upload_source`].
#[must_use = "a request does nothing until it is sent"]
pub struct UploadSource {
    client: Client,
    file: File,
    arguments: SourceCreate,
    watch: Option<Box<dyn FnMut(TransferProgress) + Send>>,
    md5: Option<SentMd5>,
}

/// Where the bytes come from.
pub(crate) enum File {
    Path(PathBuf),
    Part(FilePart),
}

impl File {
    pub(crate) async fn open(self) -> Result<FilePart, Error> {
        match self {
            Self::Path(path) => FilePart::open(path).await,
            Self::Part(part) => Ok(part),
        }
    }
}

impl UploadSource {
    pub(crate) fn new(client: &Client, file: File) -> Self {
        Self {
            client: client.clone(),
            file,
            arguments: SourceCreate::new(),
            watch: None,
            md5: None,
        }
    }

    /// Name of the source; the file's unless set.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.arguments = self.arguments.name(name);
        self
    }

    /// Project that the source belongs to.
    pub fn project(mut self, project: impl IntoId<ProjectId>) -> Self {
        self.arguments = self.arguments.project(project);
        self
    }

    /// Labels.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments = self.arguments.tags(tags);
        self
    }

    /// Changes the other arguments, such as how the text is cut into rows. The ones that say where the data comes from (`remote`, `data` and so on) must
    /// not be among them.
    pub fn arguments(mut self, change: impl FnOnce(SourceCreate) -> SourceCreate) -> Self {
        self.arguments = change(self.arguments);
        self
    }

    /// Calls `watch` for each piece of the file that goes out, as [`FilePart::on_progress`] does.
    pub fn on_progress(mut self, watch: impl FnMut(TransferProgress) + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Compares, in [`send_and_wait`](Self::send_and_wait), the MD5 that BigML gives for the finished source with that of the bytes that were sent. One that
    /// differs, or is missing, is an error ([`Error::is_mismatch`]). Adding it up costs CPU time: some 3 ms a MiB.
    ///
    /// BigML's own bindings say that it is the MD5 of the file; that this is the packed file, where a packed one is sent, is not known.
    pub fn check_md5(mut self) -> Self {
        self.md5 = Some(SentMd5::default());
        self
    }

    /// Sends the file. The answer comes when it is there; reading it goes on in the background.
    ///
    /// # Errors
    /// The file can't be read, or what was wrong with the request, on the way, or in the answer.
    pub async fn send(self) -> Result<Response<Source>, Error> {
        self.call().await?.send_json().await
    }

    /// Sends the file and waits until the source is finished, by [`Client::get_source`]. A faulty source is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<Source> {
        let md5 = self.md5.clone();
        let check = move |source: &Source| match &md5 {
            Some(md5) => md5.check(source.md5.as_deref()),
            None => Ok(()),
        };
        let start = async move {
            let client = self.client.clone();
            begin(self.call().await?, |_, source: &Source| {
                Ok(client.get_source().source(&source.resource).call)
            })
            .await
        };
        wait_for_checked(start, get_source_state, check)
    }

    async fn call(self) -> Result<Call, Error> {
        let mut form = Multipart::new();
        let arguments = serde_json::to_value(&self.arguments)
            .map_err(|error| Error::invalid_request(body_problem(&error)))?;
        for (name, value) in arguments.as_object().into_iter().flatten() {
            form = form.text(name, &text(value));
        }
        let file = self.file.open().await?;
        let file = match self.watch {
            Some(watch) => file.on_progress(watch),
            None => file,
        };
        let file = match &self.md5 {
            Some(md5) => file.with_md5(md5),
            None => file,
        };
        let mut call = Call::new(&self.client.core, &CREATE_SOURCE);
        call.multipart_body(form.file("file", file).build()?);
        Ok(call)
    }
}

/// Texts go as they are; lists, objects, numbers and booleans as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Shows no argument: `remote` and `webhook` may hold secrets.
impl fmt::Debug for UploadSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSource").finish_non_exhaustive()
    }
}
