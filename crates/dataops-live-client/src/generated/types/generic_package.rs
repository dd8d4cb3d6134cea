// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `generic_package`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

client_runtime::union! {
    /// Why a copy of a file is wrong: `null` in the sample, a boolean in one client, text by its name.
    ///
    /// Evidence: **unverified** (GitLab documentation 15.x (`null`); go-gitlab (boolean)).
    #[non_exhaustive]
    pub enum GenericPackageFailure {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// A file that was published: only `message`, or with `select` of `package_file` everything else.
///
/// Evidence: used by third parties' code (GitLab documentation 15.x (two samples); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GenericPackageFile {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Where the storage has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<GenericPackageFileAddress>,
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
    /// Number of the kind of storage that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_store: Option<i64>,
    /// Number of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Short text such as `201 Created`, where no details were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Path that it is moved to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_file_path: Option<String>,
    /// Number of the package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_id: Option<i64>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Sum of its copy on another site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_checksum: Option<String>,
    /// Why its copy on another site is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_failure: Option<GenericPackageFailure>,
    /// When its copy on another site is checked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_retry_at: Option<Timestamp>,
    /// How often its copy on another site was checked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_retry_count: Option<i64>,
    /// When the check of its copy on another site began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_started_at: Option<Timestamp>,
    /// Number of the state of its copy on another site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_state: Option<i64>,
    /// When its copy on another site was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GenericPackageFile default {
        "created_at" created_at, "file" file, "file_md5" file_md5, "file_name" file_name, "file_sha1" file_sha1,
        "file_sha256" file_sha256, "file_store" file_store, "id" id, "message" message, "new_file_path" new_file_path,
        "package_id" package_id, "size" size, "updated_at" updated_at, "verification_checksum" verification_checksum,
        "verification_failure" verification_failure, "verification_retry_at" verification_retry_at,
        "verification_retry_count" verification_retry_count, "verification_started_at" verification_started_at,
        "verification_state" verification_state, "verified_at" verified_at,
    } rest extra
}

/// Where the storage has a file.
///
/// Evidence: used by third parties' code (GitLab documentation 15.x (a sample); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GenericPackageFileAddress {
    /// Path within the storage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GenericPackageFileAddress default {
        "url" url,
    } rest extra
}

client_runtime::open_enum! {
    /// What the answer to an upload holds.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x; go-gitlab).
    #[non_exhaustive]
    pub enum GenericPackageSelect: str {
        /// `package_file` on the wire.
        PackageFile = "package_file",
    }
}

client_runtime::open_enum! {
    /// Whether lists show a generic package.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x; go-gitlab).
    #[non_exhaustive]
    pub enum GenericPackageStatus: str {
        /// `default` on the wire.
        Default = "default",
        /// `hidden` on the wire.
        Hidden = "hidden",
    }
}
