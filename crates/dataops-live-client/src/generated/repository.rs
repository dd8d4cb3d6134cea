// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `repository`.

use client_runtime::{Download, Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # repository
///
/// The content of a project's repository: its tree, blobs, archives and history.
impl Client {
    /// Write the changelog of a version into the repository.
    ///
    /// Makes the text out of the trailers of the commits and commits it into a file.
    ///
    /// `POST /projects/{project_id}/repository/changelog`
    ///
    /// Evidence: used by third parties' code (go-gitlab reads no body; GitLab OpenAPI 17.10 (200)).
    ///
    /// Required: `project_id`, `body`.
    pub fn add_changelog(&self) -> builder::AddChangelog {
        builder::AddChangelog {
            call: Call::new(&self.core, &ADD_CHANGELOG),
        }
    }
    /// Compare two branches, tags or commits.
    ///
    /// The commits and changed files that `to` has and `from` has not. Big comparisons are cut off: `compare_timeout` says so.
    ///
    /// `GET /projects/{project_id}/repository/compare`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; gitbeaker 43.8).
    ///
    /// Required: `from`, `to`, `project_id`.
    pub fn compare_refs(&self) -> builder::CompareRefs {
        builder::CompareRefs {
            call: Call::new(&self.core, &COMPARE_REFS),
        }
    }
    /// Download an archive of the repository.
    ///
    /// All files of one commit in an archive, which the server may send from another host.
    ///
    /// `GET /projects/{project_id}/repository/archive.{format}`
    ///
    /// Evidence: used by third parties' code (go-gitlab (the format as an ending); Rust crate gitlab (formats); GitLab OpenAPI 17.10 (the other parameters)).
    ///
    /// Required: `project_id`, `format`.
    pub fn download_archive(&self) -> builder::DownloadArchive {
        builder::DownloadArchive {
            call: Call::new(&self.core, &DOWNLOAD_ARCHIVE),
        }
    }
    /// Download the content of a blob.
    ///
    /// The bytes of a file by the hash of its blob.
    ///
    /// `GET /projects/{project_id}/repository/blobs/{sha}/raw`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 declares JSON, which is wrong).
    ///
    /// Required: `project_id`, `sha`.
    pub fn download_blob(&self) -> builder::DownloadBlob {
        builder::DownloadBlob {
            call: Call::new(&self.core, &DOWNLOAD_BLOB),
        }
    }
    /// Get a blob with its content in base64.
    ///
    /// The content of a file by the hash of its blob.
    ///
    /// `GET /projects/{project_id}/repository/blobs/{sha}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn get_blob(&self) -> builder::GetBlob {
        builder::GetBlob {
            call: Call::new(&self.core, &GET_BLOB),
        }
    }
    /// Get the changelog of a version without writing it.
    ///
    /// Makes the text out of the trailers of the commits and changes nothing.
    ///
    /// `GET /projects/{project_id}/repository/changelog`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    ///
    /// Required: `version`, `project_id`.
    pub fn get_changelog(&self) -> builder::GetChangelog {
        builder::GetChangelog {
            call: Call::new(&self.core, &GET_CHANGELOG),
        }
    }
    /// Get the commit where histories part.
    ///
    /// The newest commit that all of the given branches, tags and commits have in common.
    ///
    /// `GET /projects/{project_id}/repository/merge_base`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `refs`, `project_id`.
    pub fn get_merge_base(&self) -> builder::GetMergeBase {
        builder::GetMergeBase {
            call: Call::new(&self.core, &GET_MERGE_BASE),
        }
    }
    /// List who wrote the commits of a repository.
    ///
    /// The authors of the commits, each with their number.
    ///
    /// `GET /projects/{project_id}/repository/contributors`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; gitbeaker 43.8).
    ///
    /// Required: `project_id`.
    pub fn list_contributors(&self) -> builder::ListContributors {
        builder::ListContributors {
            call: Call::new(&self.core, &LIST_CONTRIBUTORS),
        }
    }
    /// List the files and directories of a directory.
    ///
    /// The entries of the root directory or of `path`. Newer versions document keyset pages only; older ones know only page numbers. A path that does not exist gives 404, and before GitLab 17.7 an empty list.
    ///
    /// `GET /projects/{project_id}/repository/tree`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (keyset); GitLab OpenAPI 17.10 (both); go-gitlab; Rust crate gitlab).
    ///
    /// Required: `project_id`.
    pub fn list_tree(&self) -> builder::ListTree {
        builder::ListTree {
            call: Call::new(&self.core, &LIST_TREE),
        }
    }
}

pub(crate) static ADD_CHANGELOG: Operation = Operation {
    id: "addChangelog",
    method: Method::POST,
    path: "/projects/{project_id}/repository/changelog",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_changelog`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddChangelog {
    pub(crate) call: Call,
}

impl AddChangelog {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ChangelogCreate>) -> Self {
        self.call.json::<types::ChangelogCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static COMPARE_REFS: Operation = Operation {
    id: "compareRefs",
    method: Method::GET,
    path: "/projects/{project_id}/repository/compare",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["from", "to"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::compare_refs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompareRefs {
    pub(crate) call: Call,
}

impl CompareRefs {
    /// Branch, tag or commit to start from.
    ///
    /// Query parameter `from`.
    pub fn from(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("from", value);
        self
    }
    /// Branch, tag or commit to go to.
    ///
    /// Query parameter `to`.
    pub fn to(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("to", value);
        self
    }
    /// Whether the two are compared as they are, and not from where their histories part; left out, `false`.
    ///
    /// Query parameter `straight`.
    pub fn straight(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("straight", value);
        self
    }
    /// Number of the project that `from` is in; left out, this one.
    ///
    /// Query parameter `from_project_id`.
    pub fn from_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("from_project_id", value);
        self
    }
    /// Whether diffs are in the unified format with file headers; needs a newer GitLab.
    ///
    /// Query parameter `unidiff`.
    pub fn unidiff(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unidiff", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Comparison>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DOWNLOAD_ARCHIVE: Operation = Operation {
    id: "downloadArchive",
    method: Method::GET,
    path: "/projects/{project_id}/repository/archive.{format}",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_archive`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadArchive {
    pub(crate) call: Call,
}

impl DownloadArchive {
    /// Branch, tag or commit; left out, the newest commit of the default branch.
    ///
    /// Query parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sha", value);
        self
    }
    /// Only this directory.
    ///
    /// Query parameter `path`.
    pub fn path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("path", value);
        self
    }
    /// Whether files in LFS are there with their content; left out, `true`. Needs a newer GitLab.
    ///
    /// Query parameter `include_lfs_blobs`.
    pub fn include_lfs_blobs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_lfs_blobs", value);
        self
    }
    /// Paths to leave out, separated by commas; needs a newer GitLab.
    ///
    /// Query parameter `exclude_paths`.
    pub fn exclude_paths(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude_paths", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Kind of archive.
    ///
    /// Path parameter `format`.
    pub fn format(mut self, value: impl TryInto<types::ArchiveFormatKind>) -> Self {
        self.call.path::<types::ArchiveFormatKind>("format", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static DOWNLOAD_BLOB: Operation = Operation {
    id: "downloadBlob",
    method: Method::GET,
    path: "/projects/{project_id}/repository/blobs/{sha}/raw",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_blob`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadBlob {
    pub(crate) call: Call,
}

impl DownloadBlob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the blob.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_BLOB: Operation = Operation {
    id: "getBlob",
    method: Method::GET,
    path: "/projects/{project_id}/repository/blobs/{sha}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_blob`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBlob {
    pub(crate) call: Call,
}

impl GetBlob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the blob.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Blob>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CHANGELOG: Operation = Operation {
    id: "getChangelog",
    method: Method::GET,
    path: "/projects/{project_id}/repository/changelog",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["version"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_changelog`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChangelog {
    pub(crate) call: Call,
}

impl GetChangelog {
    /// The version, as a semantic version such as `1.2.0`.
    ///
    /// Query parameter `version`.
    pub fn version(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version", value);
        self
    }
    /// Commit that the range starts after; left out, the tag of the version before.
    ///
    /// Query parameter `from`.
    pub fn from(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("from", value);
        self
    }
    /// Last commit of the range; left out, the newest of the default branch.
    ///
    /// Query parameter `to`.
    pub fn to(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("to", value);
        self
    }
    /// When the version was released; left out, now.
    ///
    /// Query parameter `date`.
    pub fn date(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("date", value);
        self
    }
    /// Trailer that marks the commits to list; left out, `Changelog`.
    ///
    /// Query parameter `trailer`.
    pub fn trailer(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("trailer", value);
        self
    }
    /// File in the repository with the settings; left out, `.gitlab/changelog_config.yml`.
    ///
    /// Query parameter `config_file`.
    pub fn config_file(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("config_file", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Changelog>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_MERGE_BASE: Operation = Operation {
    id: "getMergeBase",
    method: Method::GET,
    path: "/projects/{project_id}/repository/merge_base",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["refs[]"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_base`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeBase {
    pub(crate) call: Call,
}

impl GetMergeBase {
    /// Two or more branches, tags or commits.
    ///
    /// Query parameter `refs[]`.
    pub fn refs(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("refs[]", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Commit>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CONTRIBUTORS: Operation = Operation {
    id: "listContributors",
    method: Method::GET,
    path: "/projects/{project_id}/repository/contributors",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_contributors`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContributors {
    pub(crate) call: Call,
}

impl ListContributors {
    /// What to sort by; left out, `commits`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::ContributorOrder>) -> Self {
        self.call.query::<types::ContributorOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Branch or tag; left out, the default branch.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Contributor>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Contributor> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Contributor>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_TREE: Operation = Operation {
    id: "listTree",
    method: Method::GET,
    path: "/projects/{project_id}/repository/tree",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_tree`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTree {
    pub(crate) call: Call,
}

impl ListTree {
    /// Directory to list; left out, the root.
    ///
    /// Query parameter `path`.
    pub fn path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("path", value);
        self
    }
    /// Branch, tag or commit; left out, the default branch.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Whether the directories below are listed too; left out, `false`.
    ///
    /// Query parameter `recursive`.
    pub fn recursive(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("recursive", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::TreeEntry>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `pagination` is `keyset`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[("pagination", &["keyset"]), ("page", &[])],
            pages: Pagination {
                style: PageStyle::Link { moves: &[] },
                limit: Some("per_page"),
                max_limit: Some(100),
                place: PagePlace::Query,
            },
        };
        self.call.keyset(&KEYSET);
        self
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::TreeEntry> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::TreeEntry>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}
