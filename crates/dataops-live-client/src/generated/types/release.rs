// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `release`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{Commit, Milestone, MilestoneId, ReleaseLink, ReleaseLinkCreate, UserBasic};

/// A tag with notes and files.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Release; 12 samples (tag_name, name, description, created_at, author, commit and assets in all); gitbeaker 43.8 (null)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Release {
    /// Its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<ReleaseAssets>,
    /// Who created it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Commit of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// Path of the commit's page on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_path: Option<String>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The notes, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The notes as HTML; newer versions leave them out unless asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// Hash of the snapshot; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_sha: Option<String>,
    /// Snapshots of the project that were taken for it.
    ///
    /// Evidence: used by third parties' code (gitbeaker 43.8 (list or null); GitLab OpenAPI 17.10 declares one object).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidences: Option<Vec<ReleaseEvidence>>,
    /// Pages of the release in a browser.
    #[serde(rename = "_links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<ReleasePages>,
    /// Milestones that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<Vec<Milestone>>,
    /// Name of the release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it is or was released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_at: Option<Timestamp>,
    /// Name of the tag.
    pub tag_name: String,
    /// Path of the tag's page on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_path: Option<String>,
    /// Whether `released_at` lies ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upcoming_release: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Release default {
        "assets" assets, "author" author, "commit" commit, "commit_path" commit_path, "created_at" created_at,
        "description" description, "description_html" description_html, "evidence_sha" evidence_sha, "evidences" evidences,
        "_links" links, "milestones" milestones, "name" name, "released_at" released_at, "tag_path" tag_path,
        "upcoming_release" upcoming_release,
    } required {
        "tag_name" tag_name 0,
    } rest extra
}

/// The files of a release.
///
/// Evidence: used by third parties' code (go-gitlab; 12 samples (count, sources and links in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseAssets {
    /// Number of files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Where the snapshot is; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_file_path: Option<String>,
    /// Files that were linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<ReleaseLink>>,
    /// Archives of the repository at the tag; left out for callers that may not read the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<ReleaseSource>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ReleaseAssets default {
        "count" count, "evidence_file_path" evidence_file_path, "links" links, "sources" sources,
    } rest extra
}

/// Files to link to a release.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseAssetsCreate {
    /// The files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<ReleaseLinkCreate>>,
}

impl ReleaseAssetsCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`links`](Self#structfield.links).
    #[must_use]
    pub fn links(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReleaseLinkCreate>>,
    ) -> Self {
        self.links = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    ReleaseAssetsCreate default {
        "links" links,
    }
}

/// A release to create.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10 and python-gitlab 8.6.0 (only tag_name is required); GitLab documentation 11.10 (name and description too); go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseCreate {
    /// Files to link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<ReleaseAssetsCreate>,
    /// The notes, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// For the use of GitLab's own tools only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_catalog_publish: Option<bool>,
    /// Numbers of the milestones that it belongs to; not together with `milestones`.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 says text, its description speaks of a number for each).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_ids: Option<Vec<MilestoneId>>,
    /// Titles of the milestones that it belongs to; not together with `milestone_ids`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<Vec<String>>,
    /// Name of the release; left out, the name of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Branch, tag or commit that the tag is made at, when it does not exist.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// When it is released; left out, now. An instant that lies ahead makes an upcoming release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_at: Option<Timestamp>,
    /// Message of the tag, when it is made; makes an annotated tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_message: Option<String>,
    /// Name of the tag.
    pub tag_name: String,
}

impl ReleaseCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: {
                let value = tag_name;
                value.into()
            },
            assets: Default::default(),
            description: Default::default(),
            legacy_catalog_publish: Default::default(),
            milestone_ids: Default::default(),
            milestones: Default::default(),
            name: Default::default(),
            ref_: Default::default(),
            released_at: Default::default(),
            tag_message: Default::default(),
        }
    }
    /// Sets [`assets`](Self#structfield.assets).
    #[must_use]
    pub fn assets(mut self, value: impl Into<ReleaseAssetsCreate>) -> Self {
        self.assets = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`legacy_catalog_publish`](Self#structfield.legacy_catalog_publish).
    #[must_use]
    pub fn legacy_catalog_publish(mut self, value: impl Into<bool>) -> Self {
        self.legacy_catalog_publish = Some(value.into());
        self
    }
    /// Sets [`milestone_ids`](Self#structfield.milestone_ids).
    #[must_use]
    pub fn milestone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<MilestoneId>>,
    ) -> Self {
        self.milestone_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`milestones`](Self#structfield.milestones).
    #[must_use]
    pub fn milestones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.milestones = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
    /// Sets [`released_at`](Self#structfield.released_at).
    #[must_use]
    pub fn released_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.released_at = Some(value.into());
        self
    }
    /// Sets [`tag_message`](Self#structfield.tag_message).
    #[must_use]
    pub fn tag_message(mut self, value: impl Into<String>) -> Self {
        self.tag_message = Some(value.into());
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
    ReleaseCreate {
        "assets" assets, "description" description, "legacy_catalog_publish" legacy_catalog_publish,
        "milestone_ids" milestone_ids, "milestones" milestones, "name" name, "ref" ref_, "released_at" released_at,
        "tag_message" tag_message,
    } required {
        "tag_name" tag_name 0,
    }
}

/// A snapshot of the project that was taken for a release.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Releases_Evidence).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseEvidence {
    /// When it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collected_at: Option<Timestamp>,
    /// Where the snapshot is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filepath: Option<String>,
    /// Hash of the snapshot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ReleaseEvidence default {
        "collected_at" collected_at, "filepath" filepath, "sha" sha,
    } rest extra
}

client_runtime::open_enum! {
    /// What releases are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum ReleaseOrder: str {
        /// `released_at` on the wire.
        ReleasedAt = "released_at",
        /// `created_at` on the wire.
        CreatedAt = "created_at",
    }
}

/// Pages of a release in a browser.
///
/// Evidence: used by third parties' code (go-gitlab; 2 samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleasePages {
    /// Issues that are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_issues_url: Option<String>,
    /// Merge requests that are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_merge_requests_url: Option<String>,
    /// Page to change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_url: Option<String>,
    /// Merge requests that are merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_merge_requests_url: Option<String>,
    /// Issues that are open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_issues_url: Option<String>,
    /// Merge requests that are open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_merge_requests_url: Option<String>,
    /// The release itself.
    #[serde(rename = "self", default, skip_serializing_if = "Option::is_none")]
    pub self_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ReleasePages default {
        "closed_issues_url" closed_issues_url, "closed_merge_requests_url" closed_merge_requests_url, "edit_url" edit_url,
        "merged_merge_requests_url" merged_merge_requests_url, "opened_issues_url" opened_issues_url,
        "opened_merge_requests_url" opened_merge_requests_url, "self" self_url,
    } rest extra
}

/// An archive of the repository.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Releases_Source; 48 samples (both in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseSource {
    /// Kind of archive, for example `zip` or `tar.gz`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ReleaseSource default {
        "format" format, "url" url,
    } rest extra
}

/// What to change in a release.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReleaseUpdate {
    /// The notes, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Numbers of the milestones that it belongs to; an empty list takes all away. Not together with `milestones`.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 says text, its description speaks of a number for each).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_ids: Option<Vec<MilestoneId>>,
    /// Titles of the milestones that it belongs to; an empty list takes all away. Not together with `milestone_ids`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<Vec<String>>,
    /// Name of the release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it is or was released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released_at: Option<Timestamp>,
}

impl ReleaseUpdate {
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
    /// Sets [`milestone_ids`](Self#structfield.milestone_ids).
    #[must_use]
    pub fn milestone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<MilestoneId>>,
    ) -> Self {
        self.milestone_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`milestones`](Self#structfield.milestones).
    #[must_use]
    pub fn milestones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.milestones = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`released_at`](Self#structfield.released_at).
    #[must_use]
    pub fn released_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.released_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    ReleaseUpdate default {
        "description" description, "milestone_ids" milestone_ids, "milestones" milestones, "name" name,
        "released_at" released_at,
    }
}
