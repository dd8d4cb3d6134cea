// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `project_import_export`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{NamespaceRef, ProjectUpdate};

/// Something that could not be imported.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectImportFailedRelation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImportFailedRelation {
    /// When it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Kind of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exception_class: Option<String>,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exception_message: Option<String>,
    /// Number of the failure.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 says text, with a number as its example).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Line of the archive's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_number: Option<i64>,
    /// Kind of thing that it is, for example `issues`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation_name: Option<String>,
    /// Part of GitLab that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ImportFailedRelation default {
        "created_at" created_at, "exception_class" exception_class, "exception_message" exception_message,
        "id" id OptionInteger, "line_number" line_number, "relation_name" relation_name, "source" source,
    } rest extra
}

/// A project, and the state of its export.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectExportStatus; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectExport {
    /// When the project was created, not when the work began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How far the export is.
    pub export_status: ProjectExportState,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Where the archive is; only when the export is finished.
    #[serde(rename = "_links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<ProjectExportLinks>,
    /// What went wrong.
    ///
    /// Evidence: used by third parties' code (go-gitlab).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Display names of the namespaces and of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Last part of the project's path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What is special about an export.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectExportCreate {
    /// Description that the exported project gets instead of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where the instance sends the archive; left out, it is kept for the download.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upload: Option<ProjectExportUpload>,
}

impl ProjectExportCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`upload`](Self#structfield.upload).
    #[must_use]
    pub fn upload(mut self, value: impl Into<ProjectExportUpload>) -> Self {
        self.upload = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectExportCreate default {
        "description" description, "upload" upload,
    }
}

/// Where the archive of an export is.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectExportLinks {
    /// URL of the API that gives the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_url: Option<String>,
    /// Page that gives the archive to a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectExportLinks default {
        "api_url" api_url, "web_url" web_url,
    } rest extra
}

client_runtime::open_enum! {
    /// Method by which an archive is sent.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum ProjectExportMethod: str {
        /// `PUT` on the wire.
        Put = "PUT",
        /// `POST` on the wire.
        Post = "POST",
    }
}

client_runtime::open_enum! {
    /// How far an export is. `regeneration_in_progress`: an older archive is there, and a new one is on its way.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (queued, started, finished, failed); GitLab documentation 18.x (none, regeneration_in_progress)).
    #[non_exhaustive]
    pub enum ProjectExportState: str {
        /// `none` on the wire.
        None = "none",
        /// `queued` on the wire.
        Queued = "queued",
        /// `started` on the wire.
        Started = "started",
        /// `regeneration_in_progress` on the wire.
        RegenerationInProgress = "regeneration_in_progress",
        /// `finished` on the wire.
        Finished = "finished",
        /// `failed` on the wire.
        Failed = "failed",
    }
}

/// Where the archive of an export goes.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (url is required here); GitLab OpenAPI 17.10; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectExportUpload {
    /// Method of that call; left out, `PUT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_method: Option<ProjectExportMethod>,
    /// URL to send the archive to; it may carry a signature.
    pub url: Secret,
}

impl ProjectExportUpload {
    /// A value of what is required; everything else is not set.
    pub fn new(url: impl Into<Secret>) -> Self {
        Self {
            url: {
                let value = url;
                value.into()
            },
            http_method: Default::default(),
        }
    }
    /// Sets [`http_method`](Self#structfield.http_method).
    #[must_use]
    pub fn http_method(mut self, value: impl Into<ProjectExportMethod>) -> Self {
        self.http_method = Some(value.into());
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Secret>) -> Self {
        self.url = value.into();
        self
    }
}

/// A project, and the state of its import.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectImportStatus; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectImport {
    /// Text by which the import is found in the instance's logs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// When the project was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What could not be imported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed_relations: Option<Vec<ImportFailedRelation>>,
    /// Number of the project.
    pub id: i64,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_error: Option<String>,
    /// How far the import is.
    pub import_status: ProjectImportState,
    /// Kind of the import, for example `gitlab_project`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_type: Option<String>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Display names of the namespaces and of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Last part of the project's path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// Counts of what was fetched and imported, as the kind of import has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stats: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An archive to import.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectImportCreate {
    /// Display name; left out, the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Namespace for the project; left out, the caller's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<NamespaceRef>,
    /// Settings that win over those of the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_params: Option<ProjectUpdate>,
    /// Whether a project with the same path is replaced; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overwrite: Option<bool>,
    /// Last part of the new project's path.
    pub path: String,
    /// URL of the archive; it may carry a signature.
    pub url: Secret,
}

impl ProjectImportCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(url: impl Into<Secret>, path: impl Into<String>) -> Self {
        Self {
            url: {
                let value = url;
                value.into()
            },
            path: {
                let value = path;
                value.into()
            },
            name: Default::default(),
            namespace: Default::default(),
            override_params: Default::default(),
            overwrite: Default::default(),
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self#structfield.namespace).
    #[must_use]
    pub fn namespace(mut self, value: impl Into<NamespaceRef>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`override_params`](Self#structfield.override_params).
    #[must_use]
    pub fn override_params(mut self, value: impl Into<ProjectUpdate>) -> Self {
        self.override_params = Some(value.into());
        self
    }
    /// Sets [`overwrite`](Self#structfield.overwrite).
    #[must_use]
    pub fn overwrite(mut self, value: impl Into<bool>) -> Self {
        self.overwrite = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Secret>) -> Self {
        self.url = value.into();
        self
    }
}

client_runtime::open_enum! {
    /// How far an import is; `none` is a project that was not imported.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum ProjectImportState: str {
        /// `none` on the wire.
        None = "none",
        /// `scheduled` on the wire.
        Scheduled = "scheduled",
        /// `started` on the wire.
        Started = "started",
        /// `finished` on the wire.
        Finished = "finished",
        /// `failed` on the wire.
        Failed = "failed",
        /// `canceled` on the wire.
        Canceled = "canceled",
    }
}
