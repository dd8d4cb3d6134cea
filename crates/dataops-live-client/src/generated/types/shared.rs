// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::{Date, Extra, Secret, Timestamp};
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

client_runtime::newtype! {
    /// Number of a deployment on the whole instance, which paths take.
    pub struct DeploymentId(i64);
}

client_runtime::newtype! {
    /// Number of a deployment within its project, counted from 1.
    pub struct DeploymentIid(i64);
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
    pub enum GroupRef scalar {
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

client_runtime::newtype! {
    /// Number of an issue on the whole instance; paths take the number within the project.
    pub struct IssueId(i64);
}

client_runtime::newtype! {
    /// Number of an issue within its project, which paths take, counted from 1.
    pub struct IssueIid(i64);
}

client_runtime::newtype! {
    /// Number of a merge request on the whole instance; paths take the number within the project.
    pub struct MergeRequestId(i64);
}

client_runtime::newtype! {
    /// Number of a merge request within its project, which paths take, counted from 1.
    pub struct MergeRequestIid(i64);
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

client_runtime::newtype! {
    /// Number of a milestone on the whole instance, which paths take.
    pub struct MilestoneId(i64);
}

client_runtime::newtype! {
    /// Number of a milestone within its project or group, counted from 1.
    pub struct MilestoneIid(i64);
}

client_runtime::union! {
    /// What names a namespace: its number, or its full path such as `group/sub`.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum NamespaceRef scalar {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

client_runtime::newtype! {
    /// Number of a pipeline on the whole instance, which paths take.
    pub struct PipelineId(i64);
}

client_runtime::newtype! {
    /// Number of a pipeline within its project, counted from 1.
    pub struct PipelineIid(i64);
}

/// A project by its names.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectIdentity; GitLab documentation 11.10, runners (leaves out description and created_at)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectIdentity {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Short free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the project.
    pub id: i64,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Display names of the namespaces and of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Last part of the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectIdentity default {
        "created_at" created_at, "description" description, "name" name, "name_with_namespace" name_with_namespace, "path" path,
        "path_with_namespace" path_with_namespace,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::union! {
    /// What names a project: its number, or its full path such as `group/sub/project`.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum ProjectRef scalar {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// How a user is known to a provider that manages the members of a group.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x, users (`group_id` is a text there); GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScimIdentity {
    /// Whether it is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The user at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extern_uid: Option<String>,
    /// Number of the group, as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScimIdentity default {
        "active" active, "extern_uid" extern_uid, "group_id" group_id OptionText,
    } rest extra
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

/// A user. Others see the public profile; the caller and administrators see more.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, User, UserPublic and UserWithAdmin (names); types from gitbeaker 43.8, GitLab documentation 18.x and go-gitlab).
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
    /// Whether the user may create groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_group: Option<bool>,
    /// Whether the user may create projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_project: Option<bool>,
    /// Number of the colors in which files are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_scheme_id: Option<i64>,
    /// Mail address for commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_email: Option<String>,
    /// When the mail address was confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<Timestamp>,
    /// When the account was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Administrator who made the account; `null` for users who came by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserBasic>,
    /// When the user last signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_sign_in_at: Option<Timestamp>,
    /// Address of the last time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_sign_in_ip: Option<String>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Discord user number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discord: Option<String>,
    /// Mail address, where the caller may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When the user was offered another mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_reset_offered_at: Option<Timestamp>,
    /// Since when the account belongs to that group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise_group_associated_at: Option<Timestamp>,
    /// Number of the group that the account belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise_group_id: Option<i64>,
    /// Whether the user is external.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Further minutes that were bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Number of followers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub followers: Option<i64>,
    /// Number of users that this one follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub following: Option<i64>,
    /// GitHub name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub github: Option<String>,
    /// Number of the user.
    pub id: i64,
    /// How the user is known to providers of logins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<UserIdentity>>,
    /// Whether the user is an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    /// Whether the user is an auditor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_auditor: Option<bool>,
    /// Whether the calling user follows this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_followed: Option<bool>,
    /// Job title that the user names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Day of the last activity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_on: Option<Date>,
    /// When the user signed in before the last time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at: Option<Timestamp>,
    /// Address of that time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_ip: Option<String>,
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
    /// Number of the user's namespace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace_id: Option<i64>,
    /// Note that only administrators see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Organization that the user names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Name of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Language of the web page, as `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_language: Option<String>,
    /// Whether the profile is private.
    ///
    /// Evidence: used by third parties' code (GitLab documentation and go-gitlab (a flag); gitbeaker 43.8 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_profile: Option<bool>,
    /// How many projects the user may create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_limit: Option<i64>,
    /// Pronouns of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Number of the group that made the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisioned_by_group_id: Option<i64>,
    /// Mail address that the user shows to everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_email: Option<String>,
    /// How the user is known to providers that manage members; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_identities: Option<Vec<ScimIdentity>>,
    /// Minutes a month on shared runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// How often the user signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in_count: Option<i64>,
    /// Skype name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skype: Option<String>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Number of the theme of the web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme_id: Option<i64>,
    /// Whether a trial is running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
    /// Twitter name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Whether the user has a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_enabled: Option<bool>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether the user counts for the price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub using_license_seat: Option<bool>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Web site of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// Job title and organization in one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_information: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    User default {
        "avatar_path" avatar_path, "avatar_url" avatar_url, "bio" bio, "bot" bot, "can_create_group" can_create_group,
        "can_create_project" can_create_project, "color_scheme_id" color_scheme_id, "commit_email" commit_email,
        "confirmed_at" confirmed_at, "created_at" created_at, "created_by" created_by, "current_sign_in_at" current_sign_in_at,
        "current_sign_in_ip" current_sign_in_ip, "custom_attributes" custom_attributes, "discord" discord, "email" email,
        "email_reset_offered_at" email_reset_offered_at, "enterprise_group_associated_at" enterprise_group_associated_at,
        "enterprise_group_id" enterprise_group_id, "external" external,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit, "followers" followers, "following" following,
        "github" github, "identities" identities, "is_admin" is_admin, "is_auditor" is_auditor, "is_followed" is_followed,
        "job_title" job_title, "last_activity_on" last_activity_on, "last_sign_in_at" last_sign_in_at,
        "last_sign_in_ip" last_sign_in_ip, "linkedin" linkedin, "local_time" local_time, "location" location, "locked" locked,
        "name" name, "namespace_id" namespace_id, "note" note, "organization" organization, "plan" plan,
        "preferred_language" preferred_language, "private_profile" private_profile, "projects_limit" projects_limit,
        "pronouns" pronouns, "provisioned_by_group_id" provisioned_by_group_id, "public_email" public_email,
        "scim_identities" scim_identities, "shared_runners_minutes_limit" shared_runners_minutes_limit,
        "sign_in_count" sign_in_count, "skype" skype, "state" state, "theme_id" theme_id, "trial" trial, "twitter" twitter,
        "two_factor_enabled" two_factor_enabled, "username" username, "using_license_seat" using_license_seat,
        "web_url" web_url, "website_url" website_url, "work_information" work_information,
    } required {
        "id" id 0,
    } rest extra
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
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserBasic default {
        "avatar_path" avatar_path, "avatar_url" avatar_url, "created_at" created_at, "custom_attributes" custom_attributes,
        "email" email, "locked" locked, "name" name, "state" state, "username" username, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
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
    /// Number of the SAML provider of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserIdentity default {
        "extern_uid" extern_uid, "provider" provider, "saml_provider_id" saml_provider_id,
    } rest extra
}

client_runtime::union! {
    /// What names a user: its number, or the login name.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, path encoding; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum UserRef scalar {
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
