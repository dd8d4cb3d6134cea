// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `environment`.

use client_runtime::{Extra, Nullable, Timestamp};
use serde::{Deserialize, Serialize};
use super::{Deployment, Project, ProjectIdentity};

/// The agent of a Kubernetes cluster.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (a sample); go-gitlab; GitLab OpenAPI 17.10, Clusters_Agent (text throughout)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterAgent {
    /// Project that holds its configuration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config_project: Option<ProjectIdentity>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the user who created it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<i64>,
    /// Number of the agent.
    pub id: i64,
    /// Whether it waits for connections in place of making them.
    ///
    /// Evidence: **unverified** (named in GitLab OpenAPI 17.10 as text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_receptive: Option<bool>,
    /// Name of the agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClusterAgent default {
        "config_project" config_project, "created_at" created_at, "created_by_user_id" created_by_user_id,
        "is_receptive" is_receptive, "name" name,
    } required {
        "id" id 0,
    } rest extra
}

/// A place that pipelines deploy to.
///
/// Evidence: used by third parties' code (GitLab test schema environment.json; GitLab OpenAPI 17.10, Environment; GitLab documentation 11.10 and 18.x; go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Environment {
    /// When it stops by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_stop_at: Option<Timestamp>,
    /// Rule by which it stops by itself; needs GitLab 17.8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_stop_setting: Option<EnvironmentAutoStopSetting>,
    /// Agent of the Kubernetes cluster that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_agent: Option<ClusterAgent>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Left over from an old log viewer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_advanced_logs_querying: Option<bool>,
    /// Address at which it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Path of its Flux resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flux_resource_path: Option<String>,
    /// Number of the environment.
    pub id: i64,
    /// Kubernetes namespace that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kubernetes_namespace: Option<String>,
    /// Newest deployment; lists leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_deployment: Option<Deployment>,
    /// Left over from an old log viewer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logs_api_path: Option<String>,
    /// Name, for example `production` or `review/fix-foo`.
    pub name: String,
    /// Project that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
    /// Short form of the name that fits into addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<EnvironmentState>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<EnvironmentTier>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Environment default {
        "auto_stop_at" auto_stop_at, "auto_stop_setting" auto_stop_setting, "cluster_agent" cluster_agent,
        "created_at" created_at, "description" description, "enable_advanced_logs_querying" enable_advanced_logs_querying,
        "external_url" external_url, "flux_resource_path" flux_resource_path, "kubernetes_namespace" kubernetes_namespace,
        "last_deployment" last_deployment, "logs_api_path" logs_api_path, "project" project, "slug" slug, "state" state,
        "tier" tier, "updated_at" updated_at,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

client_runtime::open_enum! {
    /// Rule by which an environment stops by itself.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum EnvironmentAutoStopSetting: str {
        /// `always` on the wire.
        Always = "always",
        /// `with_action` on the wire.
        WithAction = "with_action",
    }
}

/// An environment in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, EnvironmentBasic; GitLab documentation 11.10, whose samples have id, name and external_url only).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentBasic {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Address at which it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Number of the environment.
    pub id: i64,
    /// Name, for example `production` or `review/fix-foo`.
    pub name: String,
    /// Short form of the name that fits into addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EnvironmentBasic default {
        "created_at" created_at, "external_url" external_url, "slug" slug, "updated_at" updated_at,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// An environment to create.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentCreate {
    /// Rule by which it stops by itself; needs GitLab 17.8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_stop_setting: Option<EnvironmentAutoStopSetting>,
    /// Number of the agent of its Kubernetes cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_agent_id: Option<i64>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Address at which it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Full path of its Flux resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flux_resource_path: Option<String>,
    /// Kubernetes namespace that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kubernetes_namespace: Option<String>,
    /// Name, unique in the project.
    pub name: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<EnvironmentTier>,
}

impl EnvironmentCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            auto_stop_setting: Default::default(),
            cluster_agent_id: Default::default(),
            description: Default::default(),
            external_url: Default::default(),
            flux_resource_path: Default::default(),
            kubernetes_namespace: Default::default(),
            tier: Default::default(),
        }
    }
    /// Sets [`auto_stop_setting`](Self#structfield.auto_stop_setting).
    #[must_use]
    pub fn auto_stop_setting(
        mut self,
        value: impl Into<EnvironmentAutoStopSetting>,
    ) -> Self {
        self.auto_stop_setting = Some(value.into());
        self
    }
    /// Sets [`cluster_agent_id`](Self#structfield.cluster_agent_id).
    #[must_use]
    pub fn cluster_agent_id(mut self, value: impl Into<i64>) -> Self {
        self.cluster_agent_id = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`external_url`](Self#structfield.external_url).
    #[must_use]
    pub fn external_url(mut self, value: impl Into<String>) -> Self {
        self.external_url = Some(value.into());
        self
    }
    /// Sets [`flux_resource_path`](Self#structfield.flux_resource_path).
    #[must_use]
    pub fn flux_resource_path(mut self, value: impl Into<String>) -> Self {
        self.flux_resource_path = Some(value.into());
        self
    }
    /// Sets [`kubernetes_namespace`](Self#structfield.kubernetes_namespace).
    #[must_use]
    pub fn kubernetes_namespace(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_namespace = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`tier`](Self#structfield.tier).
    #[must_use]
    pub fn tier(mut self, value: impl Into<EnvironmentTier>) -> Self {
        self.tier = Some(value.into());
        self
    }
}

client_runtime::record! {
    EnvironmentCreate {
        "auto_stop_setting" auto_stop_setting, "cluster_agent_id" cluster_agent_id, "description" description,
        "external_url" external_url, "flux_resource_path" flux_resource_path, "kubernetes_namespace" kubernetes_namespace,
        "tier" tier,
    } required {
        "name" name 0,
    }
}

client_runtime::open_enum! {
    /// State of an environment.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum EnvironmentState: str {
        /// `available` on the wire.
        Available = "available",
        /// `stopping` on the wire.
        Stopping = "stopping",
        /// `stopped` on the wire.
        Stopped = "stopped",
    }
}

/// How to stop an environment.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentStop {
    /// Whether to stop it without its stop jobs; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

impl EnvironmentStop {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`force`](Self#structfield.force).
    #[must_use]
    pub fn force(mut self, value: impl Into<bool>) -> Self {
        self.force = Some(value.into());
        self
    }
}

client_runtime::record! {
    EnvironmentStop default {
        "force" force,
    }
}

client_runtime::open_enum! {
    /// What an environment is for.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum EnvironmentTier: str {
        /// `production` on the wire.
        Production = "production",
        /// `staging` on the wire.
        Staging = "staging",
        /// `testing` on the wire.
        Testing = "testing",
        /// `development` on the wire.
        Development = "development",
        /// `other` on the wire.
        Other = "other",
    }
}

/// What to change about an environment.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentUpdate {
    /// Rule by which it stops by itself; needs GitLab 17.8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_stop_setting: Option<Nullable<EnvironmentAutoStopSetting>>,
    /// Number of the agent of its Kubernetes cluster; `null` removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_agent_id: Option<Nullable<i64>>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Address at which it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Full path of its Flux resource; `null` removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flux_resource_path: Option<Nullable<String>>,
    /// Kubernetes namespace that it is in; `null` removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kubernetes_namespace: Option<Nullable<String>>,
    /// New name; GitLab 16.0 and later no longer take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<EnvironmentTier>,
}

impl EnvironmentUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`auto_stop_setting`](Self#structfield.auto_stop_setting).
    #[must_use]
    pub fn auto_stop_setting(
        mut self,
        value: impl Into<EnvironmentAutoStopSetting>,
    ) -> Self {
        self.auto_stop_setting = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`auto_stop_setting`](Self#structfield.auto_stop_setting).
    #[must_use]
    pub fn clear_auto_stop_setting(mut self) -> Self {
        self.auto_stop_setting = Some(Nullable::Null);
        self
    }
    /// Sets [`cluster_agent_id`](Self#structfield.cluster_agent_id).
    #[must_use]
    pub fn cluster_agent_id(mut self, value: impl Into<i64>) -> Self {
        self.cluster_agent_id = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`cluster_agent_id`](Self#structfield.cluster_agent_id).
    #[must_use]
    pub fn clear_cluster_agent_id(mut self) -> Self {
        self.cluster_agent_id = Some(Nullable::Null);
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`external_url`](Self#structfield.external_url).
    #[must_use]
    pub fn external_url(mut self, value: impl Into<String>) -> Self {
        self.external_url = Some(value.into());
        self
    }
    /// Sets [`flux_resource_path`](Self#structfield.flux_resource_path).
    #[must_use]
    pub fn flux_resource_path(mut self, value: impl Into<String>) -> Self {
        self.flux_resource_path = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`flux_resource_path`](Self#structfield.flux_resource_path).
    #[must_use]
    pub fn clear_flux_resource_path(mut self) -> Self {
        self.flux_resource_path = Some(Nullable::Null);
        self
    }
    /// Sets [`kubernetes_namespace`](Self#structfield.kubernetes_namespace).
    #[must_use]
    pub fn kubernetes_namespace(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_namespace = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`kubernetes_namespace`](Self#structfield.kubernetes_namespace).
    #[must_use]
    pub fn clear_kubernetes_namespace(mut self) -> Self {
        self.kubernetes_namespace = Some(Nullable::Null);
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`tier`](Self#structfield.tier).
    #[must_use]
    pub fn tier(mut self, value: impl Into<EnvironmentTier>) -> Self {
        self.tier = Some(value.into());
        self
    }
}

client_runtime::record! {
    EnvironmentUpdate default {
        "auto_stop_setting" auto_stop_setting, "cluster_agent_id" cluster_agent_id, "description" description,
        "external_url" external_url, "flux_resource_path" flux_resource_path, "kubernetes_namespace" kubernetes_namespace,
        "name" name, "tier" tier,
    }
}

/// Which environments to stop.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StaleEnvironmentsStop {
    /// Environments that changed or were deployed to last before this instant are stopped; one week to ten years ago.
    pub before: Timestamp,
}

impl StaleEnvironmentsStop {
    /// A value of what is required; everything else is not set.
    pub fn new(before: impl Into<Timestamp>) -> Self {
        Self {
            before: {
                let value = before;
                value.into()
            },
        }
    }
    /// Sets [`before`](Self#structfield.before).
    #[must_use]
    pub fn before(mut self, value: impl Into<Timestamp>) -> Self {
        self.before = value.into();
        self
    }
}
