//! What a delivery reports, by its kind.

use client_runtime::RawJson;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::WebhookError;
use super::payload::{
    AccessTokenEvent, DeployTokenEvent, DeploymentEvent, EmojiEvent, FeatureFlagEvent,
    GroupMemberEvent, IssueEvent, JobEvent, MergeRequestEvent, MilestoneEvent, NoteEvent,
    PipelineEvent, ProjectEvent, PushEvent, ReleaseEvent, SubgroupEvent, VulnerabilityEvent,
    WikiPageEvent,
};

/// Declares the kinds: a variant, its type, and the words for it in `object_kind` or, where a body has none, in `event_name`.
macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident($type:ty) = $($word:literal)|+,)+) => {
        /// What happened. The kind is what the body says in `object_kind`, or in `event_name` where it has none.
        ///
        /// Serialized, it is a body again.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            $($(#[$doc])* $variant(Box<$type>),)+
            /// A kind that this version does not know, or a body that was written with a template of the webhook's own.
            Unknown {
                /// The body's `object_kind` or `event_name`, or else the header `X-Gitlab-Event`.
                kind: String,
                /// The body as it came; [`decode`](RawJson::decode) reads it into any type.
                json: RawJson,
            },
        }

        impl Event {
            fn known(kind: &str, members: Map<String, Value>) -> Option<Self> {
                match kind {
                    $($($word)|+ => Some(Self::$variant(Box::new(members.into()))),)+
                    _ => None,
                }
            }
        }

        impl Serialize for Event {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(event) => event.serialize(serializer),)+
                    Self::Unknown { json, .. } => json.serialize(serializer),
                }
            }
        }
    };
}

kinds! {
    /// Commits were pushed to a branch, or a branch came or went.
    Push(PushEvent) = "push",
    /// A tag came or went.
    TagPush(PushEvent) = "tag_push",
    /// An issue changed.
    Issue(IssueEvent) = "issue",
    /// A work item that is no issue changed: an epic, a task, an incident.
    WorkItem(IssueEvent) = "work_item",
    /// Somebody commented on a commit, a merge request, an issue or a snippet.
    Note(NoteEvent) = "note",
    /// A merge request changed.
    MergeRequest(MergeRequestEvent) = "merge_request",
    /// A page of the wiki changed.
    WikiPage(WikiPageEvent) = "wiki_page",
    /// A pipeline has another state.
    Pipeline(PipelineEvent) = "pipeline",
    /// A job has another state.
    Job(JobEvent) = "build",
    /// A deployment has another state.
    Deployment(DeploymentEvent) = "deployment",
    /// A feature flag was turned on or off.
    FeatureFlag(FeatureFlagEvent) = "feature_flag",
    /// A release changed.
    Release(ReleaseEvent) = "release",
    /// An emoji was given or taken back.
    Emoji(EmojiEvent) = "emoji",
    /// A milestone changed.
    Milestone(MilestoneEvent) = "milestone",
    /// A vulnerability changed.
    Vulnerability(VulnerabilityEvent) = "vulnerability",
    /// The access token of a project or group ends soon.
    AccessToken(AccessTokenEvent) = "access_token",
    /// The deploy token of a project or group ends soon.
    DeployToken(DeployTokenEvent) = "deploy_token",
    /// A member of a group came, went or changed, or asked for access. Webhooks of groups only.
    GroupMember(GroupMemberEvent) = "user_add_to_group" | "user_update_for_group" | "user_remove_from_group"
        | "user_access_request_to_group" | "user_access_request_denied_for_group",
    /// A group below came or went. Webhooks of groups only.
    Subgroup(SubgroupEvent) = "subgroup_create" | "subgroup_destroy",
    /// A project of the group came or went. Webhooks of groups only.
    Project(ProjectEvent) = "project_create" | "project_destroy",
}

impl Event {
    /// Reads the body of a delivery that was kept. It checks no token: for what comes in, there is [`Webhook`](super::Webhook).
    ///
    /// # Errors
    /// The body is no JSON, or does not say its kind.
    pub fn from_body(body: &[u8]) -> Result<Self, WebhookError> {
        Self::read(None, body)
    }

    /// `hook` is the header `X-Gitlab-Event`, which names the kind of a body that doesn't.
    pub(super) fn read(hook: Option<&str>, body: &[u8]) -> Result<Self, WebhookError> {
        let parsed: Value =
            serde_json::from_slice(body).map_err(|_| WebhookError::MalformedBody)?;
        let kind = kind_of(&parsed).or(hook).map(str::to_owned);
        let kind = kind.ok_or(WebhookError::NoKind)?;
        if let Value::Object(members) = parsed
            && let Some(event) = Self::known(&kind, members)
        {
            return Ok(event);
        }
        let json = serde_json::from_slice(body).map_err(|_| WebhookError::MalformedBody)?;
        Ok(Self::Unknown { kind, json })
    }
}

fn kind_of(body: &Value) -> Option<&str> {
    let word = |name| body.get(name).and_then(Value::as_str);
    word("object_kind").or_else(|| word("event_name"))
}
