// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `release_link`.

use client_runtime::Extra;
use serde::Serialize;

/// A file that is linked to a release.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Releases_Link; 20 samples (id, name, url and external in all; link_type in 2)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseLink {
    /// Address of the file on the instance, which leads to `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_asset_url: Option<String>,
    /// Whether the file lies outside the instance; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Number of the link.
    pub id: i64,
    /// What the file is; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_type: Option<ReleaseLinkType>,
    /// Name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the file is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ReleaseLink default {
        "direct_asset_url" direct_asset_url, "external" external, "link_type" link_type, "name" name, "url" url,
    } required {
        "id" id 0,
    } rest extra
}

/// A file to link to a release.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseLinkCreate {
    /// Path below the release under which the file can be asked for, for example `/binaries/tool`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_asset_path: Option<String>,
    /// Old name of `direct_asset_path`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filepath: Option<String>,
    /// What the file is; left out, `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_type: Option<ReleaseLinkType>,
    /// Name of the file.
    pub name: String,
    /// Where the file is.
    pub url: String,
}

impl ReleaseLinkCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            url: {
                let value = url;
                value.into()
            },
            direct_asset_path: Default::default(),
            filepath: Default::default(),
            link_type: Default::default(),
        }
    }
    /// Sets [`direct_asset_path`](Self#structfield.direct_asset_path).
    #[must_use]
    pub fn direct_asset_path(mut self, value: impl Into<String>) -> Self {
        self.direct_asset_path = Some(value.into());
        self
    }
    /// Sets [`filepath`](Self#structfield.filepath).
    #[must_use]
    pub fn filepath(mut self, value: impl Into<String>) -> Self {
        self.filepath = Some(value.into());
        self
    }
    /// Sets [`link_type`](Self#structfield.link_type).
    #[must_use]
    pub fn link_type(mut self, value: impl Into<ReleaseLinkType>) -> Self {
        self.link_type = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}

client_runtime::record! {
    ReleaseLinkCreate {
        "direct_asset_path" direct_asset_path, "filepath" filepath, "link_type" link_type,
    } required {
        "name" name 0, "url" url 1,
    }
}

client_runtime::open_enum! {
    /// What a linked file is.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; gitbeaker 43.8).
    #[non_exhaustive]
    pub enum ReleaseLinkType: str {
        /// `other` on the wire.
        Other = "other",
        /// `runbook` on the wire.
        Runbook = "runbook",
        /// `image` on the wire.
        Image = "image",
        /// `package` on the wire.
        Package = "package",
    }
}

/// What to change in a linked file.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseLinkUpdate {
    /// Path below the release under which the file can be asked for, for example `/binaries/tool`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_asset_path: Option<String>,
    /// Old name of `direct_asset_path`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filepath: Option<String>,
    /// What the file is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_type: Option<ReleaseLinkType>,
    /// Name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the file is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl ReleaseLinkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`direct_asset_path`](Self#structfield.direct_asset_path).
    #[must_use]
    pub fn direct_asset_path(mut self, value: impl Into<String>) -> Self {
        self.direct_asset_path = Some(value.into());
        self
    }
    /// Sets [`filepath`](Self#structfield.filepath).
    #[must_use]
    pub fn filepath(mut self, value: impl Into<String>) -> Self {
        self.filepath = Some(value.into());
        self
    }
    /// Sets [`link_type`](Self#structfield.link_type).
    #[must_use]
    pub fn link_type(mut self, value: impl Into<ReleaseLinkType>) -> Self {
        self.link_type = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

client_runtime::record! {
    ReleaseLinkUpdate default {
        "direct_asset_path" direct_asset_path, "filepath" filepath, "link_type" link_type, "name" name, "url" url,
    }
}
