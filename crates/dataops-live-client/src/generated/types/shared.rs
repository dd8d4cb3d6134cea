// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;
use serde_json::{Map, Value};

client_runtime::open_enum! {
    /// A role as a number.
    ///
    /// Evidence: used by third parties' code (go-gitlab (0 to 60); GitLab OpenAPI 17.10 (15)).
    #[non_exhaustive]
    pub enum AccessLevel: i64 {
        /// `0` on the wire.
        NoAccess = 0,
        /// `5` on the wire.
        MinimalAccess = 5,
        /// `10` on the wire.
        Guest = 10,
        /// `15` on the wire.
        Planner = 15,
        /// `20` on the wire.
        Reporter = 20,
        /// `30` on the wire.
        Developer = 30,
        /// `40` on the wire.
        Maintainer = 40,
        /// `50` on the wire.
        Owner = 50,
        /// `60` on the wire.
        Admin = 60,
    }
}

/// Who wrote an issue, a note or a release, in few words.
///
/// Evidence: used by third parties' code (go-gitlab; 11 instances in samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Author {
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Whether the account is blocked; only in old versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// When the account was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Mail address, where the caller may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Author default {
        "avatar_url" avatar_url, "blocked" blocked, "created_at" created_at, "email" email, "id" id, "name" name, "state" state,
        "username" username, "web_url" web_url,
    } rest extra
}

/// A custom attribute of a user or a project.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// Name of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

client_runtime::record! {
    CustomAttribute default {
        "key" key, "value" value,
    }
}

client_runtime::union! {
    /// Text, a list of texts, or an object that names the fields that are wrong.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, REST troubleshooting; go-gitlab reads lists too).
    #[non_exhaustive]
    pub enum ErrorMessage {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
        /// Names of fields, each with a list of texts; may nest.
        ///
        /// Evidence: used by third parties' code (GitLab documentation 18.x, REST troubleshooting).
        Object(Map<String, Value>) = object,
    }
}

/// What a failed call answers. GitLab has several forms: `message` as text, as a list or as an object of lists, or `error` with an optional `error_description`.
///
/// Evidence: documented by the vendor (DataOps.live, Using the REST API (401); GitLab documentation 18.x, REST troubleshooting and authentication).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorReply {
    /// Machine-readable code, or the text of a parameter check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Text for people that goes with `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<ErrorMessage>,
    /// Scopes that the token would need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ErrorReply default {
        "error" error, "error_description" error_description, "message" message, "scope" scope,
    } rest extra
}

client_runtime::open_enum! {
    /// Who may use a feature of a project. Only a few features know `public`.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum FeatureAccess: str {
        /// `disabled` on the wire.
        Disabled = "disabled",
        /// `private` on the wire.
        Private = "private",
        /// `enabled` on the wire.
        Enabled = "enabled",
        /// `public` on the wire.
        Public = "public",
    }
}

client_runtime::union! {
    /// What names a group: its number, or its full path such as `group/sub`.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum GroupRef {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// A header that a webhook sends besides its own.
///
/// Evidence: used by third parties' code (go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookCustomHeader {
    /// Name of the header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the header; not shown again in answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
}

client_runtime::record! {
    HookCustomHeader default {
        "key" key, "value" value,
    }
}

/// The answer of a call that has nothing else to say, such as `201 Created`.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x, pipeline schedules).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReply {
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

client_runtime::record! {
    MessageReply default {
        "message" message,
    }
}

client_runtime::union! {
    /// What names a namespace: its number, or its full path such as `group/sub`.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum NamespaceRef {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

client_runtime::union! {
    /// What names a project: its number, or its full path such as `group/sub/project`.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum ProjectRef {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

client_runtime::open_enum! {
    /// Order of a list.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum SortDirection: str {
        /// `asc` on the wire.
        Asc = "asc",
        /// `desc` on the wire.
        Desc = "desc",
    }
}

/// How many tasks of a description are done.
///
/// Evidence: used by third parties' code (go-gitlab; 3 instances in samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TasksCompletionStatus {
    /// Number of those that are done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_count: Option<i64>,
    /// Number of tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TasksCompletionStatus default {
        "completed_count" completed_count, "count" count,
    } rest extra
}

/// Time that was estimated for an issue or a merge request, and time that was spent.
///
/// Evidence: used by third parties' code (go-gitlab; 21 instances in samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeStats {
    /// The estimate as text, such as `3h30m`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_time_estimate: Option<String>,
    /// The time spent as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_total_time_spent: Option<String>,
    /// The estimate in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_estimate: Option<i64>,
    /// The time spent in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_time_spent: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TimeStats default {
        "human_time_estimate" human_time_estimate, "human_total_time_spent" human_total_time_spent,
        "time_estimate" time_estimate, "total_time_spent" total_time_spent,
    } rest extra
}

/// A user with the public profile.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, User; types of followers, following and is_followed from gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Free text of the user about themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Whether a program uses the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot: Option<bool>,
    /// When the account was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Discord user number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discord: Option<String>,
    /// Number of followers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub followers: Option<i64>,
    /// Number of users that this one follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub following: Option<i64>,
    /// Number of the user.
    pub id: i64,
    /// Whether the calling user follows this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_followed: Option<bool>,
    /// Job title that the user names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// LinkedIn name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<String>,
    /// Time of day where the user is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_time: Option<String>,
    /// Place that the user names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Organization that the user names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Pronouns of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Mail address that the user shows to everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_email: Option<String>,
    /// Skype name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skype: Option<String>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Twitter name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Web site of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// Job title and organization in one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_information: Option<String>,
}

client_runtime::record! {
    User default {
        "avatar_path" avatar_path, "avatar_url" avatar_url, "bio" bio, "bot" bot, "created_at" created_at,
        "custom_attributes" custom_attributes, "discord" discord, "followers" followers, "following" following,
        "is_followed" is_followed, "job_title" job_title, "linkedin" linkedin, "local_time" local_time, "location" location,
        "locked" locked, "name" name, "organization" organization, "pronouns" pronouns, "public_email" public_email,
        "skype" skype, "state" state, "twitter" twitter, "username" username, "web_url" web_url, "website_url" website_url,
        "work_information" work_information,
    } required {
        "id" id 0,
    }
}

/// A user in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, UserBasic; GitLab documentation samples (number in 57 of 58)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserBasic {
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When the account was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Mail address, where the caller may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Number of the user.
    pub id: i64,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
}

client_runtime::record! {
    UserBasic default {
        "avatar_path" avatar_path, "avatar_url" avatar_url, "created_at" created_at, "custom_attributes" custom_attributes,
        "email" email, "locked" locked, "name" name, "state" state, "username" username, "web_url" web_url,
    } required {
        "id" id 0,
    }
}

/// How a user is known to a provider of logins.
///
/// Evidence: used by third parties' code (go-gitlab; 72 instances in samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserIdentity {
    /// The user at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extern_uid: Option<String>,
    /// Name of the provider, such as `github`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserIdentity default {
        "extern_uid" extern_uid, "provider" provider,
    } rest extra
}

client_runtime::union! {
    /// What names a user: its number, or the login name.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum UserRef {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

client_runtime::open_enum! {
    /// State of an account.
    ///
    /// Evidence: used by third parties' code (Rust crate gitlab 0.1600, UserState).
    #[non_exhaustive]
    pub enum UserState: str {
        /// `active` on the wire.
        Active = "active",
        /// `blocked` on the wire.
        Blocked = "blocked",
        /// `ldap_blocked` on the wire.
        LdapBlocked = "ldap_blocked",
        /// `deactivated` on the wire.
        Deactivated = "deactivated",
    }
}

client_runtime::open_enum! {
    /// Whether a variable is a value, or a file that holds it.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum VariableType: str {
        /// `env_var` on the wire.
        EnvVar = "env_var",
        /// `file` on the wire.
        File = "file",
    }
}

client_runtime::open_enum! {
    /// Who can see a project.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum Visibility: str {
        /// `private` on the wire.
        Private = "private",
        /// `internal` on the wire.
        Internal = "internal",
        /// `public` on the wire.
        Public = "public",
    }
}
