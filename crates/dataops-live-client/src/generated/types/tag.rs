// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `tag`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::Commit;

/// A tag of a repository.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Tag; 40 samples (name and commit in all); Rust crate gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tag {
    /// The commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// When an annotated tag was made; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Message of an annotated tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Name of the tag.
    pub name: String,
    /// Whether it is protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Its release notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<TagRelease>,
    /// Hash that the tag leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Tag default {
        "commit" commit, "created_at" created_at, "message" message, "protected" protected, "release" release, "target" target,
    } required {
        "name" name 0,
    } rest extra
}

/// A tag to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagCreate {
    /// Message; makes an annotated tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Branch, tag or commit that it leads to.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Release notes; only old versions take them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_description: Option<String>,
    /// Name of the new tag.
    pub tag_name: String,
}

impl TagCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(tag_name: impl Into<String>, ref_: impl Into<String>) -> Self {
        Self {
            tag_name: {
                let value = tag_name;
                value.into()
            },
            ref_: {
                let value = ref_;
                value.into()
            },
            message: Default::default(),
            release_description: Default::default(),
        }
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
    /// Sets [`release_description`](Self#structfield.release_description).
    #[must_use]
    pub fn release_description(mut self, value: impl Into<String>) -> Self {
        self.release_description = Some(value.into());
        self
    }
    /// Sets [`tag_name`](Self#structfield.tag_name).
    #[must_use]
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = value.into();
        self
    }
}

client_runtime::record! {
    TagCreate {
        "message" message, "release_description" release_description,
    } required {
        "ref" ref_ 0, "tag_name" tag_name 1,
    }
}

client_runtime::open_enum! {
    /// What tags are sorted by. `version` reads names as version numbers.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 (without version)).
    #[non_exhaustive]
    pub enum TagOrder: str {
        /// `name` on the wire.
        Name = "name",
        /// `updated` on the wire.
        Updated = "updated",
        /// `version` on the wire.
        Version = "version",
    }
}

/// The release notes of a tag.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, TagRelease; 10 samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagRelease {
    /// The notes, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TagRelease default {
        "description" description, "tag_name" tag_name,
    } rest extra
}

/// Release notes to write.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagReleaseCreate {
    /// The notes, in Markdown.
    pub description: String,
}

impl TagReleaseCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: {
                let value = description;
                value.into()
            },
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
}

client_runtime::record! {
    TagReleaseCreate {
    } required {
        "description" description 0,
    }
}

/// Release notes to change.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagReleaseUpdate {
    /// The notes, in Markdown.
    pub description: String,
}

impl TagReleaseUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: {
                let value = description;
                value.into()
            },
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
}

client_runtime::record! {
    TagReleaseUpdate {
    } required {
        "description" description 0,
    }
}
