// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `container_registry`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// A place in the container registry that holds the images of one name.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ContainerRegistry_Repository; GitLab documentation 11.10 and 17.x (6 samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegistryRepository {
    /// When the clean-up of old images last began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cleanup_policy_started_at: Option<Timestamp>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Path that deletes it, if the caller may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_api_path: Option<String>,
    /// Number of the container repository.
    pub id: i64,
    /// Address that images are pulled from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Name; empty for the one that is called like the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Full path with the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Size of all images in bytes, if it was asked for; not on all instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How far its deletion is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RegistryRepositoryStatus>,
    /// Its tags, if they were asked for.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 17.x (a list); GitLab OpenAPI 17.10 (an object)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<RegistryTag>>,
    /// Number of tags, if it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RegistryRepository default {
        "cleanup_policy_started_at" cleanup_policy_started_at, "created_at" created_at, "delete_api_path" delete_api_path,
        "location" location, "name" name, "path" path, "project_id" project_id, "size" size, "status" status, "tags" tags,
        "tags_count" tags_count,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// How far the deletion of a container repository is; `null` if nobody asked for it.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 17.x).
    #[non_exhaustive]
    pub enum RegistryRepositoryStatus: str {
        /// `delete_scheduled` on the wire.
        DeleteScheduled = "delete_scheduled",
        /// `delete_ongoing` on the wire.
        DeleteOngoing = "delete_ongoing",
        /// `delete_failed` on the wire.
        DeleteFailed = "delete_failed",
    }
}

/// A tag of a container repository; lists have name, path and location only.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ContainerRegistry_Tag and ContainerRegistry_TagDetails; GitLab documentation 11.10 (samples); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegistryTag {
    /// When the image was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Digest of the image, for example `sha256:c3490d..`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Address that the image is pulled from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Name of the tag.
    pub name: String,
    /// Full path with the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Hash of the configuration of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// First digits of the hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_revision: Option<String>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RegistryTag default {
        "created_at" created_at, "digest" digest, "location" location, "path" path, "revision" revision,
        "short_revision" short_revision, "total_size" total_size,
    } required {
        "name" name 0,
    } rest extra
}

client_runtime::open_enum! {
    /// What the tags of a container repository are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, keyset pagination).
    #[non_exhaustive]
    pub enum RegistryTagOrder: str {
        /// `name` on the wire.
        Name = "name",
    }
}
