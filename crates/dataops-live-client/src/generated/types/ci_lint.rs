// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `ci_lint`.

use client_runtime::Extra;
use serde::Serialize;

/// A file that a pipeline file includes. A member `extra` with further settings comes with the members that have no name here.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Lint_Result_Include; GitLab documentation 18.x (a sample)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CiLintInclude {
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob: Option<String>,
    /// Path of the project that includes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_project: Option<String>,
    /// Commit of the file that includes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_sha: Option<String>,
    /// What the pipeline file says about where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Address of its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// How it is included, for example `local` or `template`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CiLintInclude default {
        "blob" blob, "context_project" context_project, "context_sha" context_sha, "location" location, "raw" raw, "type" type_,
    } rest extra
}

/// A job that a pipeline file makes.
///
/// Evidence: used by third parties' code (GitLab documentation 15.x and 18.x (samples); GitLab OpenAPI 17.10 (object)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CiLintJob {
    /// Commands that run last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_script: Option<Vec<String>>,
    /// Whether the pipeline passes even if it fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Commands that run first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_script: Option<Vec<String>>,
    /// Name of the job.
    pub name: String,
    /// Commands that it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Vec<String>>,
    /// Stage that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// Tags that a runner must have to take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// When it runs, for example `on_success` or `manual`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CiLintJob default {
        "after_script" after_script, "allow_failure" allow_failure, "before_script" before_script, "script" script,
        "stage" stage, "tag_list" tag_list, "when" when,
    } required {
        "name" name 0,
    } rest extra
}

/// A pipeline file to check.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CiLintRequest {
    /// Text of the pipeline file.
    pub content: String,
    /// Whether to play through the start of a pipeline, and not only to look at the file; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Whether the answer lists the jobs; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_jobs: Option<bool>,
    /// Branch or tag that `dry_run` starts on; left out, the default branch.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
}

impl CiLintRequest {
    /// A value of what is required; everything else is not set.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: {
                let value = content;
                value.into()
            },
            dry_run: Default::default(),
            include_jobs: Default::default(),
            ref_: Default::default(),
        }
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[must_use]
    pub fn dry_run(mut self, value: impl Into<bool>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
    /// Sets [`include_jobs`](Self#structfield.include_jobs).
    #[must_use]
    pub fn include_jobs(mut self, value: impl Into<bool>) -> Self {
        self.include_jobs = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    CiLintRequest {
        "dry_run" dry_run, "include_jobs" include_jobs, "ref" ref_,
    } required {
        "content" content 0,
    }
}

/// What is right and wrong about a pipeline file.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Lint_Result; GitLab documentation 15.x and 18.x (samples); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CiLintResult {
    /// What is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    /// What it includes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub includes: Option<Vec<CiLintInclude>>,
    /// The jobs, if they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jobs: Option<Vec<CiLintJob>>,
    /// The file with everything that it includes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_yaml: Option<String>,
    /// Whether a pipeline can be started with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid: Option<bool>,
    /// What may be wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CiLintResult default {
        "errors" errors, "includes" includes, "jobs" jobs, "merged_yaml" merged_yaml, "valid" valid, "warnings" warnings,
    } rest extra
}
