//! The bodies of deliveries, kind by kind.
//!
//! Any member may be missing: which ones are sent depends on the version of GitLab, and DataOps.live does not document its own. A member of an
//! unexpected form loses nothing: it stays in `extra`, as new members do. Names and meanings are those of GitLab's documentation of webhooks.

mod activity;
mod group;
mod issue;
mod merge_request;
mod note;
mod pipeline;
mod push;
mod shared;
mod tokens;

pub use activity::{
    DeploymentEvent, Emoji, EmojiEvent, FeatureFlag, FeatureFlagEvent, ReleaseAssets, ReleaseEvent,
    ReleaseLink, ReleaseSource, Wiki, WikiPage, WikiPageEvent,
};
pub use group::{GroupMemberEvent, Owner, ProjectEvent, SubgroupEvent};
pub use issue::{EscalationPolicy, Issue, IssueEvent, Milestone, MilestoneEvent};
pub use merge_request::{MergeRequest, MergeRequestEvent, Reviewer};
pub use note::{FileDiff, Note, NoteEvent, Snippet};
pub use pipeline::{
    ArtifactsFile, Environment, Job, JobEvent, JobPipeline, Pipeline, PipelineEvent, Runner,
    SourcePipeline, SourceProject, Variable,
};
pub use push::PushEvent;
pub use shared::{Author, Commit, Label, Project, Repository, User};
pub use tokens::{
    AccessToken, AccessTokenEvent, DeployToken, DeployTokenEvent, Group, Vulnerability,
    VulnerabilityEvent,
};

use super::member::payload;
