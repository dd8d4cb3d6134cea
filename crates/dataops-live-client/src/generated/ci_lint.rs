// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `ci_lint`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # ci_lint
///
/// Checks of pipeline files before they run.
impl Client {
    /// Check a pipeline file that is not in the repository yet.
    ///
    /// Checks a text as if it was the pipeline file of the project: what it includes is looked up there. A file that is wrong is no error: `valid` of the answer is `false`.
    ///
    /// `POST /projects/{project_id}/ci/lint`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x).
    ///
    /// Required: `project_id`, `body`.
    pub fn lint_ci_content(&self) -> builder::LintCiContent {
        builder::LintCiContent {
            call: Call::new(&self.core, &LINT_CI_CONTENT),
        }
    }
    /// Check the pipeline file of a project.
    ///
    /// Checks `.gitlab-ci.yml` as it is in the repository, with everything that it includes. Other pipeline files of DataOps.live are checked by their text, with `lintCiContent`.
    ///
    /// `GET /projects/{project_id}/ci/lint`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x).
    ///
    /// Required: `project_id`.
    pub fn lint_project_ci(&self) -> builder::LintProjectCi {
        builder::LintProjectCi {
            call: Call::new(&self.core, &LINT_PROJECT_CI),
        }
    }
}

pub(crate) static LINT_CI_CONTENT: Operation = Operation {
    id: "lintCiContent",
    method: Method::POST,
    path: "/projects/{project_id}/ci/lint",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::lint_ci_content`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LintCiContent {
    pub(crate) call: Call,
}

impl LintCiContent {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CiLintRequest>) -> Self {
        self.call.json::<types::CiLintRequest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CiLintResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LINT_PROJECT_CI: Operation = Operation {
    id: "lintProjectCi",
    method: Method::GET,
    path: "/projects/{project_id}/ci/lint",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::lint_project_ci`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LintProjectCi {
    pub(crate) call: Call,
}

impl LintProjectCi {
    /// Commit, branch or tag whose file is checked; left out, the default branch. Needs GitLab 16.10.
    ///
    /// Query parameter `content_ref`.
    pub fn content_ref(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("content_ref", value);
        self
    }
    /// Old name of `content_ref`, from GitLab 16.5 on.
    ///
    /// Query parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sha", value);
        self
    }
    /// Whether to play through the start of a pipeline, and not only to look at the file; left out, `false`.
    ///
    /// Query parameter `dry_run`.
    pub fn dry_run(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("dry_run", value);
        self
    }
    /// Branch or tag that `dry_run` starts on; left out, the default branch. Needs GitLab 16.10.
    ///
    /// Query parameter `dry_run_ref`.
    pub fn dry_run_ref(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("dry_run_ref", value);
        self
    }
    /// Old name of `dry_run_ref`.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Whether the answer lists the jobs; left out, `false`.
    ///
    /// Query parameter `include_jobs`.
    pub fn include_jobs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_jobs", value);
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
    pub async fn send(self) -> Result<Response<types::CiLintResult>, Error> {
        self.call.send_json().await
    }
}
