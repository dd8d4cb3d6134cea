// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `package`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{PipelineId, PipelineIid, PipelineSource, PipelineStatus, UserState};

/// A package of a package registry.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Package; GitLab documentation 13.x and 18.x (samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Package {
    /// Name within Conan; of such packages only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conan_package_name: Option<String>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the package.
    pub id: i64,
    /// When it was last downloaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_downloaded_at: Option<Timestamp>,
    /// Where it is found.
    #[serde(rename = "_links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<PackageLinks>,
    /// Name, for example `@foo/bar`.
    pub name: String,
    /// Kind of package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_type: Option<PackageType>,
    /// Pipeline that made it; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PackagePipeline>,
    /// Pipelines that made it; empty from GitLab 16.0 on, where `listPackagePipelines` has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipelines: Option<Vec<PackagePipeline>>,
    /// Number of the project; lists of groups only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Full path of the project; lists of groups only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_path: Option<String>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PackageStatus>,
    /// Tags of the package.
    ///
    /// Evidence: used by third parties' code (go-gitlab (objects); GitLab OpenAPI 17.10 (text)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PackageTag>>,
    /// Version, `null` for a package without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its other versions.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 13.x (a list); GitLab OpenAPI 17.10 (an object)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PackageVersion>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Package default {
        "conan_package_name" conan_package_name, "created_at" created_at, "last_downloaded_at" last_downloaded_at,
        "_links" links, "package_type" package_type, "pipeline" pipeline, "pipelines" pipelines, "project_id" project_id,
        "project_path" project_path, "status" status, "tags" tags, "version" version, "versions" versions,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// A file of a package.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, PackageFile; GitLab documentation 13.x and 18.x (samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackageFile {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// MD5 sum in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_md5: Option<String>,
    /// Name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// SHA-1 sum in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_sha1: Option<String>,
    /// SHA-256 sum in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_sha256: Option<String>,
    /// Number of the file.
    pub id: i64,
    /// Number of the package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_id: Option<i64>,
    /// Pipelines that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipelines: Option<Vec<PackagePipeline>>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackageFile default {
        "created_at" created_at, "file_md5" file_md5, "file_name" file_name, "file_sha1" file_sha1, "file_sha256" file_sha256,
        "package_id" package_id, "pipelines" pipelines, "size" size,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// What the files of a package are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum PackageFileOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `file_name` on the wire.
        FileName = "file_name",
        /// `created_at` on the wire.
        CreatedAt = "created_at",
    }
}

/// Where a package is found.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 13.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackageLinks {
    /// Path that deletes it, if the caller may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_api_path: Option<String>,
    /// Path of its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_path: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackageLinks default {
        "delete_api_path" delete_api_path, "web_path" web_path,
    } rest extra
}

client_runtime::open_enum! {
    /// What a list of packages is sorted by; `project_path` in groups only.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PackageOrder: str {
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `name` on the wire.
        Name = "name",
        /// `version` on the wire.
        Version = "version",
        /// `type` on the wire.
        Type = "type",
        /// `project_path` on the wire.
        ProjectPath = "project_path",
    }
}

/// A pipeline that made a package, in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Package_Pipeline; GitLab documentation 13.x and 18.x (samples)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackagePipeline {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the pipeline, unique on the instance.
    pub id: PipelineId,
    /// Number within the project; no path takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<PipelineIid>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Branch or tag that it ran on.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Commit that it ran on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// What started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PipelineSource>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PipelineStatus>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<PackagePipelineUser>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackagePipeline default {
        "created_at" created_at, "iid" iid, "project_id" project_id, "ref" ref_, "sha" sha, "source" source, "status" status,
        "updated_at" updated_at, "user" user, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// A user in few words; samples of packages have only the name and the image.
///
/// Evidence: used by third parties' code (GitLab documentation 13.x and 18.x (samples); GitLab OpenAPI 17.10, UserBasic).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackagePipelineUser {
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackagePipelineUser default {
        "avatar_url" avatar_url, "id" id, "name" name, "state" state, "username" username, "web_url" web_url,
    } rest extra
}

client_runtime::open_enum! {
    /// State of a package.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PackageStatus: str {
        /// `default` on the wire.
        Default = "default",
        /// `hidden` on the wire.
        Hidden = "hidden",
        /// `processing` on the wire.
        Processing = "processing",
        /// `error` on the wire.
        Error = "error",
        /// `pending_destruction` on the wire.
        PendingDestruction = "pending_destruction",
        /// `deprecated` on the wire.
        Deprecated = "deprecated",
    }
}

/// A tag of a package.
///
/// Evidence: used by third parties' code (go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackageTag {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the tag.
    pub id: i64,
    /// Name of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_id: Option<i64>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackageTag default {
        "created_at" created_at, "name" name, "package_id" package_id, "updated_at" updated_at,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of a package.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PackageType: str {
        /// `maven` on the wire.
        Maven = "maven",
        /// `npm` on the wire.
        Npm = "npm",
        /// `conan` on the wire.
        Conan = "conan",
        /// `nuget` on the wire.
        Nuget = "nuget",
        /// `pypi` on the wire.
        Pypi = "pypi",
        /// `composer` on the wire.
        Composer = "composer",
        /// `generic` on the wire.
        Generic = "generic",
        /// `golang` on the wire.
        Golang = "golang",
        /// `debian` on the wire.
        Debian = "debian",
        /// `rubygems` on the wire.
        Rubygems = "rubygems",
        /// `helm` on the wire.
        Helm = "helm",
        /// `terraform_module` on the wire.
        TerraformModule = "terraform_module",
        /// `rpm` on the wire.
        Rpm = "rpm",
        /// `ml_model` on the wire.
        MlModel = "ml_model",
    }
}

/// Another version of a package.
///
/// Evidence: used by third parties' code (GitLab documentation 13.x (a sample, number); GitLab OpenAPI 17.10, PackageVersion (text throughout)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PackageVersion {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the package that is this version.
    pub id: i64,
    /// Pipeline that made it; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PackagePipeline>,
    /// Pipelines that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipelines: Option<Vec<PackagePipeline>>,
    /// Tags of the version.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 has text; taken to be as in Package).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PackageTag>>,
    /// The version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PackageVersion default {
        "created_at" created_at, "pipeline" pipeline, "pipelines" pipelines, "tags" tags, "version" version,
    } required {
        "id" id 0,
    } rest extra
}
