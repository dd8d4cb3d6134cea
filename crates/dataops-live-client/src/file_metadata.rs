//! What is known about a file without its content.

use http::HeaderMap;

/// A file of a repository without its content, read from the headers of an answer.
///
/// [`Client::get_file_metadata`](crate::Client::get_file_metadata) answers with nothing else. Answers with the content have the same headers in
/// newer versions of GitLab. What an answer does not say is `None`.
///
/// ```no_run
/// use dataops_live_client::{Client, Error, FileMetadata};
///
/// async fn size(client: &Client) -> Result<Option<u64>, Error> {
///     let answer = client
///         .get_file_metadata()
///         .project_id("group/project")
///         .file_path("models/orders.sql")
///         .ref_("main")
///         .send()
///         .await?;
///     Ok(FileMetadata::of(answer.headers()).size)
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileMetadata {
    /// The last part of the path.
    pub file_name: Option<String>,
    /// The path in the repository.
    pub file_path: Option<String>,
    /// The size in bytes.
    pub size: Option<u64>,
    /// How the content is written where it comes as JSON: `base64`.
    pub encoding: Option<String>,
    /// SHA-256 of the content in hexadecimal digits.
    pub content_sha256: Option<String>,
    /// The branch, tag or commit that was asked for.
    pub ref_: Option<String>,
    /// The hash of the blob.
    pub blob_id: Option<String>,
    /// The hash of the commit that was asked for.
    pub commit_id: Option<String>,
    /// The hash of the commit that changed the file last: what `last_commit_id` of the next change takes.
    pub last_commit_id: Option<String>,
    /// Whether the file is a program.
    pub execute_filemode: Option<bool>,
}

impl FileMetadata {
    /// Reads the headers of an answer: of [`Response::headers`](crate::Response::headers) or [`Download::headers`](crate::Download::headers).
    ///
    /// A value of another form counts as absent; names with letters beyond ASCII are read as UTF-8.
    pub fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| {
            let value = headers.get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        Self {
            file_name: text("x-gitlab-file-name"),
            file_path: text("x-gitlab-file-path"),
            size: text("x-gitlab-size").and_then(|size| size.parse().ok()),
            encoding: text("x-gitlab-encoding"),
            content_sha256: text("x-gitlab-content-sha256"),
            ref_: text("x-gitlab-ref"),
            blob_id: text("x-gitlab-blob-id"),
            commit_id: text("x-gitlab-commit-id"),
            last_commit_id: text("x-gitlab-last-commit-id"),
            execute_filemode: text("x-gitlab-execute-filemode").and_then(|is| is.parse().ok()),
        }
    }
}
