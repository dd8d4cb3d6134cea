// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `deployment`.

use client_runtime::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use super::{AccessLevel, DeploymentId, DeploymentIid, EnvironmentBasic, Job, UserBasic};

/// One delivery to an environment.
///
/// Evidence: used by third parties' code (GitLab test schema deployment.json (adds created_at, updated_at, user, deployable and status); GitLab OpenAPI 17.10, DeploymentExtended; GitLab documentation 11.10, 15.x and 18.x (8 samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deployment {
    /// What was said about it, rule by rule; Premium and Ultimate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_summary: Option<DeploymentApprovalSummary>,
    /// What was said about it; Premium and Ultimate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals: Option<Vec<DeploymentApproval>>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Job that deployed; `null` for one that was reported by a caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployable: Option<Job>,
    /// Environment that was deployed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<EnvironmentBasic>,
    /// Number of the deployment, unique on the instance.
    pub id: DeploymentId,
    /// Number within the project; no path takes it.
    pub iid: DeploymentIid,
    /// Number of approvals that it still waits for; Premium and Ultimate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_approval_count: Option<i64>,
    /// Branch or tag that was deployed.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Commit that was deployed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DeploymentStatus>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Who deployed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserBasic>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Deployment default {
        "approval_summary" approval_summary, "approvals" approvals, "created_at" created_at, "deployable" deployable,
        "environment" environment, "pending_approval_count" pending_approval_count, "ref" ref_, "sha" sha, "status" status,
        "updated_at" updated_at, "user" user,
    } required {
        "id" id 0, "iid" iid 1,
    } rest extra
}

/// What one user said about a deployment.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Deployments_Approval; GitLab documentation 15.x and 18.x (samples)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentApproval {
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DeploymentApprovalStatus>,
    /// Who said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserBasic>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeploymentApproval default {
        "comment" comment, "created_at" created_at, "status" status, "user" user,
    } rest extra
}

/// A rule of who has to approve.
///
/// Evidence: used by third parties' code (GitLab documentation 15.x and 18.x (samples); GitLab OpenAPI 17.10, ApprovalRuleForSummary (text throughout)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentApprovalRule {
    /// Role whose members may approve.
    ///
    /// Evidence: **unverified** (`null` in the sample, text in GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Name of the user, the group or the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level_description: Option<String>,
    /// What was said under this rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_approvals: Option<Vec<DeploymentApproval>>,
    /// Number of the group whose members may approve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of approvals that the rule wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_approvals: Option<i64>,
    /// Number of the user who may approve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeploymentApprovalRule default {
        "access_level" access_level, "access_level_description" access_level_description,
        "deployment_approvals" deployment_approvals, "group_id" group_id, "id" id, "required_approvals" required_approvals,
        "user_id" user_id,
    } rest extra
}

client_runtime::open_enum! {
    /// What somebody said about a deployment that waits.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum DeploymentApprovalStatus: str {
        /// `approved` on the wire.
        Approved = "approved",
        /// `rejected` on the wire.
        Rejected = "rejected",
    }
}

/// What was said about a deployment, rule by rule.
///
/// Evidence: used by third parties' code (GitLab documentation 15.x and 18.x (samples); GitLab OpenAPI 17.10, Deployments_ApprovalSummary (one rule in place of a list)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentApprovalSummary {
    /// The rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<DeploymentApprovalRule>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeploymentApprovalSummary default {
        "rules" rules,
    } rest extra
}

/// A deployment to report.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentCreate {
    /// Name of the environment.
    pub environment: String,
    /// Branch or tag that is deployed.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Commit that is deployed.
    pub sha: String,
    /// State: `running`, `success`, `failed` or `canceled`.
    pub status: DeploymentStatus,
    /// Whether `ref` is a tag.
    pub tag: bool,
}

impl DeploymentCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        environment: impl Into<String>,
        ref_: impl Into<String>,
        sha: impl Into<String>,
        tag: impl Into<bool>,
        status: impl Into<DeploymentStatus>,
    ) -> Self {
        Self {
            environment: {
                let value = environment;
                value.into()
            },
            ref_: {
                let value = ref_;
                value.into()
            },
            sha: {
                let value = sha;
                value.into()
            },
            tag: {
                let value = tag;
                value.into()
            },
            status: {
                let value = status;
                value.into()
            },
        }
    }
    /// Sets [`environment`](Self#structfield.environment).
    #[must_use]
    pub fn environment(mut self, value: impl Into<String>) -> Self {
        self.environment = value.into();
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
    /// Sets [`sha`](Self#structfield.sha).
    #[must_use]
    pub fn sha(mut self, value: impl Into<String>) -> Self {
        self.sha = value.into();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<DeploymentStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<bool>) -> Self {
        self.tag = value.into();
        self
    }
}

client_runtime::open_enum! {
    /// What a list of deployments is sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x (`ref`)).
    #[non_exhaustive]
    pub enum DeploymentOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `iid` on the wire.
        Iid = "iid",
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
        /// `finished_at` on the wire.
        FinishedAt = "finished_at",
        /// `ref` on the wire.
        Ref = "ref",
    }
}

client_runtime::open_enum! {
    /// State of a deployment. Callers may set `running`, `success`, `failed` and `canceled`.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; GitLab documentation 15.x and 18.x).
    #[non_exhaustive]
    pub enum DeploymentStatus: str {
        /// `created` on the wire.
        Created = "created",
        /// `running` on the wire.
        Running = "running",
        /// `success` on the wire.
        Success = "success",
        /// `failed` on the wire.
        Failed = "failed",
        /// `canceled` on the wire.
        Canceled = "canceled",
        /// `skipped` on the wire.
        Skipped = "skipped",
        /// `blocked` on the wire.
        Blocked = "blocked",
    }
}

/// The new state of a deployment.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentUpdate {
    /// State: `running`, `success`, `failed` or `canceled`.
    pub status: DeploymentStatus,
}

impl DeploymentUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(status: impl Into<DeploymentStatus>) -> Self {
        Self {
            status: {
                let value = status;
                value.into()
            },
        }
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<DeploymentStatus>) -> Self {
        self.status = value.into();
        self
    }
}
