// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `metadata`.

use client_runtime::Extra;
use serde::Serialize;

/// Version and edition of GitLab.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Metadata; 3 samples (version and revision in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Metadata {
    /// Whether it is the enterprise edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise: Option<bool>,
    /// Its Kubernetes server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kas: Option<MetadataKas>,
    /// Hash of its commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Version, for example `17.10.0-ee`.
    pub version: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Metadata default {
        "enterprise" enterprise, "kas" kas, "revision" revision,
    } required {
        "version" version 0,
    } rest extra
}

/// The server that Kubernetes agents talk to.
///
/// Evidence: used by third parties' code (go-gitlab; a sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetadataKas {
    /// Whether there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Address for Kubernetes clients; needs a newer GitLab.
    #[serde(
        rename = "externalK8sProxyUrl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub external_k8s_proxy_url: Option<String>,
    /// Address for agents.
    #[serde(rename = "externalUrl", default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MetadataKas default {
        "enabled" enabled, "externalK8sProxyUrl" external_k8s_proxy_url, "externalUrl" external_url, "version" version,
    } rest extra
}
