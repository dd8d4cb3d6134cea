// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `runner`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::ProjectIdentity;

/// The runner that a project gets.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectRunnerEnable {
    /// Number of the runner.
    pub runner_id: i64,
}

impl ProjectRunnerEnable {
    /// A value of what is required; everything else is not set.
    pub fn new(runner_id: impl Into<i64>) -> Self {
        Self {
            runner_id: {
                let value = runner_id;
                value.into()
            },
        }
    }
    /// Sets [`runner_id`](Self#structfield.runner_id).
    #[must_use]
    pub fn runner_id(mut self, value: impl Into<i64>) -> Self {
        self.runner_id = value.into();
        self
    }
}

client_runtime::record! {
    ProjectRunnerEnable {
    } required {
        "runner_id" runner_id 0,
    }
}

/// A runner in few words: a program that works off jobs.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Runner; go-gitlab; GitLab documentation 11.10 (14 samples) and 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Runner {
    /// Whether it takes jobs; the opposite of `paused`, which replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the runner.
    pub id: i64,
    /// Address of its machine; empty from GitLab 17.0 on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Whether all projects of the instance may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_shared: Option<bool>,
    /// Name of its program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was heard of lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// Whether it takes no jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Whose runner it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_type: Option<RunnerType>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RunnerStatus>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Runner default {
        "active" active, "description" description, "ip_address" ip_address, "is_shared" is_shared, "name" name,
        "online" online, "paused" paused, "runner_type" runner_type, "status" status,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// Which branches and tags a runner works for.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum RunnerAccessLevel: str {
        /// `not_protected` on the wire.
        NotProtected = "not_protected",
        /// `ref_protected` on the wire.
        RefProtected = "ref_protected",
    }
}

/// A runner with its machine, its settings and where it works.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, RunnerDetails (text where other sources have booleans, numbers and lists); go-gitlab; gitbeaker 43.8; GitLab documentation 11.10 (5 samples) and 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerDetails {
    /// Which branches and tags it works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<RunnerAccessLevel>,
    /// Whether it takes jobs; the opposite of `paused`, which replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Processor architecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// When it was last heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacted_at: Option<Timestamp>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Groups that it works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<RunnerGroup>>,
    /// Number of the runner.
    pub id: i64,
    /// Address of its machine; empty from GitLab 17.0 on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Whether all projects of the instance may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_shared: Option<bool>,
    /// Whether no other project may be given it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Notes of those who look after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_note: Option<String>,
    /// Longest time that a job may run on it, in seconds; `null` for no limit of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_timeout: Option<i64>,
    /// Name of its program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was heard of lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// Whether it takes no jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Operating system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Projects that it works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<ProjectIdentity>>,
    /// Revision of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Whether it takes jobs without tags too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_untagged: Option<bool>,
    /// Whose runner it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_type: Option<RunnerType>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RunnerStatus>,
    /// Tags of the jobs that it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Authentication token of the runner; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Version of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RunnerDetails default {
        "access_level" access_level, "active" active, "architecture" architecture, "contacted_at" contacted_at,
        "description" description, "groups" groups, "ip_address" ip_address, "is_shared" is_shared, "locked" locked,
        "maintenance_note" maintenance_note, "maximum_timeout" maximum_timeout, "name" name, "online" online, "paused" paused,
        "platform" platform, "projects" projects, "revision" revision, "run_untagged" run_untagged, "runner_type" runner_type,
        "status" status, "tag_list" tag_list, "token" token, "version" version,
    } required {
        "id" id 0,
    } rest extra
}

/// A group that a runner works for.
///
/// Evidence: used by third parties' code (gitbeaker 43.8, CondensedGroupSchema (number); GitLab OpenAPI 17.10, BasicGroupDetails (text throughout)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerGroup {
    /// Number of the group.
    pub id: i64,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RunnerGroup default {
        "name" name, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// What a runner says about itself.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (names); GitLab OpenAPI 17.10 (object)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerInfo {
    /// Processor architecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// Name of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Operating system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Revision of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Version of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RunnerInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`architecture`](Self#structfield.architecture).
    #[must_use]
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`platform`](Self#structfield.platform).
    #[must_use]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets [`revision`](Self#structfield.revision).
    #[must_use]
    pub fn revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }
    /// Sets [`version`](Self#structfield.version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    RunnerInfo default {
        "architecture" architecture, "name" name, "platform" platform, "revision" revision, "version" version,
    } rest extra
}

client_runtime::open_enum! {
    /// What the jobs of a runner are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum RunnerJobOrder: str {
        /// `id` on the wire.
        Id = "id",
    }
}

/// One machine of a runner.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, RunnerManager; GitLab documentation 18.x (samples)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerManager {
    /// Processor architecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// When it was last heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacted_at: Option<Timestamp>,
    /// When it was first heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the machine.
    pub id: i64,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Operating system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Revision of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RunnerStatus>,
    /// Name that the machine gave itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// Version of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RunnerManager default {
        "architecture" architecture, "contacted_at" contacted_at, "created_at" created_at, "ip_address" ip_address,
        "platform" platform, "revision" revision, "status" status, "system_id" system_id, "version" version,
    } required {
        "id" id 0,
    } rest extra
}

/// A runner to register with a registration token.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerRegister {
    /// Which branches and tags it works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<RunnerAccessLevel>,
    /// Whether it takes jobs; `paused` replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the runner says about its program and its machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<RunnerInfo>,
    /// Whether no other project may be given it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Old name of `maintenance_note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintainer_note: Option<String>,
    /// Notes of those who look after it, at most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_note: Option<String>,
    /// Longest time that a job may run on it, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_timeout: Option<i64>,
    /// Whether it takes no jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Whether it takes jobs without tags too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_untagged: Option<bool>,
    /// Tags of the jobs that it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Registration token of the instance, the group or the project.
    pub token: Secret,
}

impl RunnerRegister {
    /// A value of what is required; everything else is not set.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: {
                let value = token;
                value.into()
            },
            access_level: Default::default(),
            active: Default::default(),
            description: Default::default(),
            info: Default::default(),
            locked: Default::default(),
            maintainer_note: Default::default(),
            maintenance_note: Default::default(),
            maximum_timeout: Default::default(),
            paused: Default::default(),
            run_untagged: Default::default(),
            tag_list: Default::default(),
        }
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<RunnerAccessLevel>) -> Self {
        self.access_level = Some(value.into());
        self
    }
    /// Sets [`active`](Self#structfield.active).
    #[must_use]
    pub fn active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`info`](Self#structfield.info).
    #[must_use]
    pub fn info(mut self, value: impl Into<RunnerInfo>) -> Self {
        self.info = Some(value.into());
        self
    }
    /// Sets [`locked`](Self#structfield.locked).
    #[must_use]
    pub fn locked(mut self, value: impl Into<bool>) -> Self {
        self.locked = Some(value.into());
        self
    }
    /// Sets [`maintainer_note`](Self#structfield.maintainer_note).
    #[must_use]
    pub fn maintainer_note(mut self, value: impl Into<String>) -> Self {
        self.maintainer_note = Some(value.into());
        self
    }
    /// Sets [`maintenance_note`](Self#structfield.maintenance_note).
    #[must_use]
    pub fn maintenance_note(mut self, value: impl Into<String>) -> Self {
        self.maintenance_note = Some(value.into());
        self
    }
    /// Sets [`maximum_timeout`](Self#structfield.maximum_timeout).
    #[must_use]
    pub fn maximum_timeout(mut self, value: impl Into<i64>) -> Self {
        self.maximum_timeout = Some(value.into());
        self
    }
    /// Sets [`paused`](Self#structfield.paused).
    #[must_use]
    pub fn paused(mut self, value: impl Into<bool>) -> Self {
        self.paused = Some(value.into());
        self
    }
    /// Sets [`run_untagged`](Self#structfield.run_untagged).
    #[must_use]
    pub fn run_untagged(mut self, value: impl Into<bool>) -> Self {
        self.run_untagged = Some(value.into());
        self
    }
    /// Sets [`tag_list`](Self#structfield.tag_list).
    #[must_use]
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`token`](Self#structfield.token).
    #[must_use]
    pub fn token(mut self, value: impl Into<Secret>) -> Self {
        self.token = value.into();
        self
    }
}

/// A runner that was registered, with the token that it works with.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x (samples); GitLab OpenAPI 17.10, RunnerRegistrationDetails; gitbeaker 43.8, UserRunnerSchema).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerRegistration {
    /// Number of the runner.
    ///
    /// Evidence: used by third parties' code (a number in the GitLab documentation 18.x, go-gitlab and gitbeaker; text in a sample of 11.10 and in GitLab OpenAPI 17.10).
    #[serde(deserialize_with = "client_runtime::lenient::integer")]
    pub id: i64,
    /// Authentication token of the runner, shown only here.
    pub token: Secret,
    /// When the token ends; `null` if it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_expires_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::open_enum! {
    /// A group of runners, as old versions name it.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum RunnerScope: str {
        /// `specific` on the wire.
        Specific = "specific",
        /// `shared` on the wire.
        Shared = "shared",
        /// `instance_type` on the wire.
        InstanceType = "instance_type",
        /// `group_type` on the wire.
        GroupType = "group_type",
        /// `project_type` on the wire.
        ProjectType = "project_type",
        /// `active` on the wire.
        Active = "active",
        /// `paused` on the wire.
        Paused = "paused",
        /// `online` on the wire.
        Online = "online",
        /// `offline` on the wire.
        Offline = "offline",
        /// `never_contacted` on the wire.
        NeverContacted = "never_contacted",
        /// `stale` on the wire.
        Stale = "stale",
    }
}

client_runtime::open_enum! {
    /// State of a runner. As a filter `offline` brings those that are `stale` too, and `active` and `paused` are going out of use.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x).
    #[non_exhaustive]
    pub enum RunnerStatus: str {
        /// `online` on the wire.
        Online = "online",
        /// `offline` on the wire.
        Offline = "offline",
        /// `stale` on the wire.
        Stale = "stale",
        /// `never_contacted` on the wire.
        NeverContacted = "never_contacted",
        /// `active` on the wire.
        Active = "active",
        /// `paused` on the wire.
        Paused = "paused",
    }
}

/// A new token of a runner or for the registration of runners, shown only once.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ResetTokenResult; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerToken {
    /// The token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// When it ends; `null` if it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_expires_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RunnerToken default {
        "token" token, "token_expires_at" token_expires_at,
    } rest extra
}

client_runtime::open_enum! {
    /// Whose runner it is.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum RunnerType: str {
        /// `instance_type` on the wire.
        InstanceType = "instance_type",
        /// `group_type` on the wire.
        GroupType = "group_type",
        /// `project_type` on the wire.
        ProjectType = "project_type",
    }
}

/// What to change about a runner.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerUpdate {
    /// Which branches and tags it works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<RunnerAccessLevel>,
    /// Whether it takes jobs; `paused` replaced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether no other project may be given it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Notes of those who look after it, at most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_note: Option<String>,
    /// Longest time that a job may run on it, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_timeout: Option<i64>,
    /// Whether it takes no jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Whether it takes jobs without tags too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_untagged: Option<bool>,
    /// Tags of the jobs that it takes, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
}

impl RunnerUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<RunnerAccessLevel>) -> Self {
        self.access_level = Some(value.into());
        self
    }
    /// Sets [`active`](Self#structfield.active).
    #[must_use]
    pub fn active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`locked`](Self#structfield.locked).
    #[must_use]
    pub fn locked(mut self, value: impl Into<bool>) -> Self {
        self.locked = Some(value.into());
        self
    }
    /// Sets [`maintenance_note`](Self#structfield.maintenance_note).
    #[must_use]
    pub fn maintenance_note(mut self, value: impl Into<String>) -> Self {
        self.maintenance_note = Some(value.into());
        self
    }
    /// Sets [`maximum_timeout`](Self#structfield.maximum_timeout).
    #[must_use]
    pub fn maximum_timeout(mut self, value: impl Into<i64>) -> Self {
        self.maximum_timeout = Some(value.into());
        self
    }
    /// Sets [`paused`](Self#structfield.paused).
    #[must_use]
    pub fn paused(mut self, value: impl Into<bool>) -> Self {
        self.paused = Some(value.into());
        self
    }
    /// Sets [`run_untagged`](Self#structfield.run_untagged).
    #[must_use]
    pub fn run_untagged(mut self, value: impl Into<bool>) -> Self {
        self.run_untagged = Some(value.into());
        self
    }
    /// Sets [`tag_list`](Self#structfield.tag_list).
    #[must_use]
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    RunnerUpdate default {
        "access_level" access_level, "active" active, "description" description, "locked" locked,
        "maintenance_note" maintenance_note, "maximum_timeout" maximum_timeout, "paused" paused, "run_untagged" run_untagged,
        "tag_list" tag_list,
    }
}

/// The token of a runner to check.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunnerVerify {
    /// Name that the machine gave itself; needed for a token that begins with `glrt-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// Authentication token of the runner.
    pub token: Secret,
}

impl RunnerVerify {
    /// A value of what is required; everything else is not set.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: {
                let value = token;
                value.into()
            },
            system_id: Default::default(),
        }
    }
    /// Sets [`system_id`](Self#structfield.system_id).
    #[must_use]
    pub fn system_id(mut self, value: impl Into<String>) -> Self {
        self.system_id = Some(value.into());
        self
    }
    /// Sets [`token`](Self#structfield.token).
    #[must_use]
    pub fn token(mut self, value: impl Into<Secret>) -> Self {
        self.token = value.into();
        self
    }
}
