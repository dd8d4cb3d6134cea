// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `user`.

use client_runtime::{Date, Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use super::{AccessLevel, RunnerAccessLevel, RunnerType};

/// A token for the caller to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CurrentUserPersonalAccessTokenCreate {
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Name.
    pub name: String,
    /// What it may do, as `api` or `read_repository`.
    pub scopes: Vec<String>,
}

impl CurrentUserPersonalAccessTokenCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        name: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            scopes: {
                let value = scopes;
                value.into_iter().map(Into::into).collect()
            },
            description: Default::default(),
            expires_at: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`scopes`](Self#structfield.scopes).
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    CurrentUserPersonalAccessTokenCreate {
        "description" description, "expires_at" expires_at,
    } required {
        "name" name 0, "scopes" scopes 1,
    }
}

client_runtime::open_enum! {
    /// What a user is a member of.
    ///
    /// Evidence: used by third parties' code (gitbeaker 43.8; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MembershipSource: str {
        /// `Project` on the wire.
        Project = "Project",
        /// `Namespace` on the wire.
        Namespace = "Namespace",
    }
}

client_runtime::open_enum! {
    /// How long a status stays.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum StatusDuration: str {
        /// `30_minutes` on the wire.
        ThirtyMinutes = "30_minutes",
        /// `3_hours` on the wire.
        ThreeHours = "3_hours",
        /// `8_hours` on the wire.
        EightHours = "8_hours",
        /// `1_day` on the wire.
        OneDay = "1_day",
        /// `3_days` on the wire.
        ThreeDays = "3_days",
        /// `7_days` on the wire.
        SevenDays = "7_days",
        /// `30_days` on the wire.
        ThirtyDays = "30_days",
    }
}

client_runtime::open_enum! {
    /// Users with or without a second factor.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10, description of the parameter).
    #[non_exhaustive]
    pub enum TwoFactorFilter: str {
        /// `enabled` on the wire.
        Enabled = "enabled",
        /// `disabled` on the wire.
        Disabled = "disabled",
    }
}

/// When a user was last active.
///
/// Evidence: used by third parties' code (go-gitlab; gitbeaker 43.8; one sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserActivity {
    /// The same day, by its old name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_at: Option<Date>,
    /// Day of the last activity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_on: Option<Date>,
    /// Login name.
    pub username: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserActivity default {
        "last_activity_at" last_activity_at, "last_activity_on" last_activity_on,
    } required {
        "username" username 0,
    } rest extra
}

client_runtime::open_enum! {
    /// Whether a user is busy.
    ///
    /// Evidence: used by third parties' code (go-gitlab, AvailabilityValue).
    #[non_exhaustive]
    pub enum UserAvailability: str {
        /// `not_set` on the wire.
        NotSet = "not_set",
        /// `busy` on the wire.
        Busy = "busy",
    }
}

/// Numbers of what waits for a user.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCounts {
    /// Open issues that are assigned to the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_issues: Option<i64>,
    /// Merge requests that are assigned to the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_merge_requests: Option<i64>,
    /// The same as `assigned_merge_requests`, by its old name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests: Option<i64>,
    /// Merge requests that the user shall review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_requested_merge_requests: Option<i64>,
    /// Items that are to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub todos: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserCounts default {
        "assigned_issues" assigned_issues, "assigned_merge_requests" assigned_merge_requests, "merge_requests" merge_requests,
        "review_requested_merge_requests" review_requested_merge_requests, "todos" todos,
    } rest extra
}

/// A user to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0. The image (`avatar`) is left out: it needs a multipart body).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCreate {
    /// Whether the user is an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Whether the user is an auditor; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auditor: Option<bool>,
    /// Free text of the user about themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Whether the user may create groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_group: Option<bool>,
    /// Number of the colors in which files are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_scheme_id: Option<i64>,
    /// Mail address for commits; `_private` for a made-up one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_email: Option<String>,
    /// Discord user number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discord: Option<String>,
    /// Mail address.
    pub email: String,
    /// Id of the user at another provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extern_uid: Option<String>,
    /// Whether the user is external.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Further minutes that were bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Whether a password is made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_random_password: Option<bool>,
    /// GitHub name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub github: Option<String>,
    /// Number of the group whose SAML provider is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id_for_saml: Option<i64>,
    /// Job title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// LinkedIn name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<String>,
    /// Place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Display name.
    pub name: String,
    /// Note that only administrators see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether the profile is private.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_profile: Option<bool>,
    /// How many projects the user may create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_limit: Option<i64>,
    /// Pronouns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Provider that `extern_uid` belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Mail address that everybody sees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_email: Option<String>,
    /// Whether the user gets a mail with a link to set a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_password: Option<bool>,
    /// Minutes a month on shared runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether the mail address counts as confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_confirmation: Option<bool>,
    /// Skype name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skype: Option<String>,
    /// Number of the theme of the web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme_id: Option<i64>,
    /// Twitter name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Login name.
    pub username: String,
    /// Whether the web page shows one file of a diff at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view_diffs_file_by_file: Option<bool>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

impl UserCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        email: impl Into<String>,
        name: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            email: {
                let value = email;
                value.into()
            },
            name: {
                let value = name;
                value.into()
            },
            username: {
                let value = username;
                value.into()
            },
            admin: Default::default(),
            auditor: Default::default(),
            bio: Default::default(),
            can_create_group: Default::default(),
            color_scheme_id: Default::default(),
            commit_email: Default::default(),
            discord: Default::default(),
            extern_uid: Default::default(),
            external: Default::default(),
            extra_shared_runners_minutes_limit: Default::default(),
            force_random_password: Default::default(),
            github: Default::default(),
            group_id_for_saml: Default::default(),
            job_title: Default::default(),
            linkedin: Default::default(),
            location: Default::default(),
            note: Default::default(),
            organization: Default::default(),
            password: Default::default(),
            private_profile: Default::default(),
            projects_limit: Default::default(),
            pronouns: Default::default(),
            provider: Default::default(),
            public_email: Default::default(),
            reset_password: Default::default(),
            shared_runners_minutes_limit: Default::default(),
            skip_confirmation: Default::default(),
            skype: Default::default(),
            theme_id: Default::default(),
            twitter: Default::default(),
            view_diffs_file_by_file: Default::default(),
            website_url: Default::default(),
        }
    }
    /// Sets [`admin`](Self#structfield.admin).
    #[must_use]
    pub fn admin(mut self, value: impl Into<bool>) -> Self {
        self.admin = Some(value.into());
        self
    }
    /// Sets [`auditor`](Self#structfield.auditor).
    #[must_use]
    pub fn auditor(mut self, value: impl Into<bool>) -> Self {
        self.auditor = Some(value.into());
        self
    }
    /// Sets [`bio`](Self#structfield.bio).
    #[must_use]
    pub fn bio(mut self, value: impl Into<String>) -> Self {
        self.bio = Some(value.into());
        self
    }
    /// Sets [`can_create_group`](Self#structfield.can_create_group).
    #[must_use]
    pub fn can_create_group(mut self, value: impl Into<bool>) -> Self {
        self.can_create_group = Some(value.into());
        self
    }
    /// Sets [`color_scheme_id`](Self#structfield.color_scheme_id).
    #[must_use]
    pub fn color_scheme_id(mut self, value: impl Into<i64>) -> Self {
        self.color_scheme_id = Some(value.into());
        self
    }
    /// Sets [`commit_email`](Self#structfield.commit_email).
    #[must_use]
    pub fn commit_email(mut self, value: impl Into<String>) -> Self {
        self.commit_email = Some(value.into());
        self
    }
    /// Sets [`discord`](Self#structfield.discord).
    #[must_use]
    pub fn discord(mut self, value: impl Into<String>) -> Self {
        self.discord = Some(value.into());
        self
    }
    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`extern_uid`](Self#structfield.extern_uid).
    #[must_use]
    pub fn extern_uid(mut self, value: impl Into<String>) -> Self {
        self.extern_uid = Some(value.into());
        self
    }
    /// Sets [`external`](Self#structfield.external).
    #[must_use]
    pub fn external(mut self, value: impl Into<bool>) -> Self {
        self.external = Some(value.into());
        self
    }
    /// Sets [`extra_shared_runners_minutes_limit`](Self#structfield.extra_shared_runners_minutes_limit).
    #[must_use]
    pub fn extra_shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.extra_shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`force_random_password`](Self#structfield.force_random_password).
    #[must_use]
    pub fn force_random_password(mut self, value: impl Into<bool>) -> Self {
        self.force_random_password = Some(value.into());
        self
    }
    /// Sets [`github`](Self#structfield.github).
    #[must_use]
    pub fn github(mut self, value: impl Into<String>) -> Self {
        self.github = Some(value.into());
        self
    }
    /// Sets [`group_id_for_saml`](Self#structfield.group_id_for_saml).
    #[must_use]
    pub fn group_id_for_saml(mut self, value: impl Into<i64>) -> Self {
        self.group_id_for_saml = Some(value.into());
        self
    }
    /// Sets [`job_title`](Self#structfield.job_title).
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets [`linkedin`](Self#structfield.linkedin).
    #[must_use]
    pub fn linkedin(mut self, value: impl Into<String>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`organization`](Self#structfield.organization).
    #[must_use]
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`private_profile`](Self#structfield.private_profile).
    #[must_use]
    pub fn private_profile(mut self, value: impl Into<bool>) -> Self {
        self.private_profile = Some(value.into());
        self
    }
    /// Sets [`projects_limit`](Self#structfield.projects_limit).
    #[must_use]
    pub fn projects_limit(mut self, value: impl Into<i64>) -> Self {
        self.projects_limit = Some(value.into());
        self
    }
    /// Sets [`pronouns`](Self#structfield.pronouns).
    #[must_use]
    pub fn pronouns(mut self, value: impl Into<String>) -> Self {
        self.pronouns = Some(value.into());
        self
    }
    /// Sets [`provider`](Self#structfield.provider).
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets [`public_email`](Self#structfield.public_email).
    #[must_use]
    pub fn public_email(mut self, value: impl Into<String>) -> Self {
        self.public_email = Some(value.into());
        self
    }
    /// Sets [`reset_password`](Self#structfield.reset_password).
    #[must_use]
    pub fn reset_password(mut self, value: impl Into<bool>) -> Self {
        self.reset_password = Some(value.into());
        self
    }
    /// Sets [`shared_runners_minutes_limit`](Self#structfield.shared_runners_minutes_limit).
    #[must_use]
    pub fn shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`skip_confirmation`](Self#structfield.skip_confirmation).
    #[must_use]
    pub fn skip_confirmation(mut self, value: impl Into<bool>) -> Self {
        self.skip_confirmation = Some(value.into());
        self
    }
    /// Sets [`skype`](Self#structfield.skype).
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }
    /// Sets [`theme_id`](Self#structfield.theme_id).
    #[must_use]
    pub fn theme_id(mut self, value: impl Into<i64>) -> Self {
        self.theme_id = Some(value.into());
        self
    }
    /// Sets [`twitter`](Self#structfield.twitter).
    #[must_use]
    pub fn twitter(mut self, value: impl Into<String>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    /// Sets [`view_diffs_file_by_file`](Self#structfield.view_diffs_file_by_file).
    #[must_use]
    pub fn view_diffs_file_by_file(mut self, value: impl Into<bool>) -> Self {
        self.view_diffs_file_by_file = Some(value.into());
        self
    }
    /// Sets [`website_url`](Self#structfield.website_url).
    #[must_use]
    pub fn website_url(mut self, value: impl Into<String>) -> Self {
        self.website_url = Some(value.into());
        self
    }
}

client_runtime::record! {
    UserCreate {
        "admin" admin, "auditor" auditor, "bio" bio, "can_create_group" can_create_group, "color_scheme_id" color_scheme_id,
        "commit_email" commit_email, "discord" discord, "extern_uid" extern_uid, "external" external,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit, "force_random_password" force_random_password,
        "github" github, "group_id_for_saml" group_id_for_saml, "job_title" job_title, "linkedin" linkedin, "location" location,
        "note" note, "organization" organization, "password" password, "private_profile" private_profile,
        "projects_limit" projects_limit, "pronouns" pronouns, "provider" provider, "public_email" public_email,
        "reset_password" reset_password, "shared_runners_minutes_limit" shared_runners_minutes_limit,
        "skip_confirmation" skip_confirmation, "skype" skype, "theme_id" theme_id, "twitter" twitter,
        "view_diffs_file_by_file" view_diffs_file_by_file, "website_url" website_url,
    } required {
        "email" email 0, "name" name 1, "username" username 2,
    }
}

/// A project or group that a user is a member of.
///
/// Evidence: used by third parties' code (go-gitlab; gitbeaker 43.8; samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMembership {
    /// Role of the user there.
    ///
    /// Evidence: used by third parties' code (go-gitlab (a number); GitLab documentation (a text such as `20`)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Number of the project or group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_name: Option<String>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_type: Option<MembershipSource>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserMembership default {
        "access_level" access_level, "source_id" source_id, "source_name" source_name, "source_type" source_type,
    } rest extra
}

client_runtime::open_enum! {
    /// What users are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum UserOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `name` on the wire.
        Name = "name",
        /// `username` on the wire.
        Username = "username",
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
    }
}

/// A token for a user to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPersonalAccessTokenCreate {
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Name.
    pub name: String,
    /// What it may do, as `api` or `read_repository`.
    pub scopes: Vec<String>,
}

impl UserPersonalAccessTokenCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        name: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            scopes: {
                let value = scopes;
                value.into_iter().map(Into::into).collect()
            },
            description: Default::default(),
            expires_at: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`scopes`](Self#structfield.scopes).
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    UserPersonalAccessTokenCreate {
        "description" description, "expires_at" expires_at,
    } required {
        "name" name 0, "scopes" scopes 1,
    }
}

/// A runner that was created, with its token.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserRunner {
    /// Number of the runner.
    pub id: i64,
    /// Token that the runner signs in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// When the token ends; `null` for never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_expires_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserRunner default {
        "token" token, "token_expires_at" token_expires_at,
    } required {
        "id" id 0,
    } rest extra
}

/// A runner to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x; python-gitlab 8.6.0; GitLab OpenAPI 17.10 also requires the two numbers).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserRunnerCreate {
    /// Which jobs it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<RunnerAccessLevel>,
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the group; needed for a runner of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Whether only its project may use it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Note for those who look after it, at most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_note: Option<String>,
    /// How long its jobs may run, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_timeout: Option<i64>,
    /// Whether it takes no jobs; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Number of the project; needed for a runner of a project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Whether it takes jobs without tags; left out, `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_untagged: Option<bool>,
    /// Whose runner it is.
    pub runner_type: RunnerType,
    /// Tags of the jobs that it takes.
    ///
    /// Evidence: used by third parties' code (go-gitlab and GitLab OpenAPI 17.10 (a list); GitLab documentation 18.x says a text with commas).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
}

impl UserRunnerCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(runner_type: impl Into<RunnerType>) -> Self {
        Self {
            runner_type: {
                let value = runner_type;
                value.into()
            },
            access_level: Default::default(),
            description: Default::default(),
            group_id: Default::default(),
            locked: Default::default(),
            maintenance_note: Default::default(),
            maximum_timeout: Default::default(),
            paused: Default::default(),
            project_id: Default::default(),
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id(mut self, value: impl Into<i64>) -> Self {
        self.group_id = Some(value.into());
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
    /// Sets [`project_id`](Self#structfield.project_id).
    #[must_use]
    pub fn project_id(mut self, value: impl Into<i64>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets [`run_untagged`](Self#structfield.run_untagged).
    #[must_use]
    pub fn run_untagged(mut self, value: impl Into<bool>) -> Self {
        self.run_untagged = Some(value.into());
        self
    }
    /// Sets [`runner_type`](Self#structfield.runner_type).
    #[must_use]
    pub fn runner_type(mut self, value: impl Into<RunnerType>) -> Self {
        self.runner_type = value.into();
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

/// What a user shows beside the name.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; gitbeaker 43.8; samples of the GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the user is busy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<UserAvailability>,
    /// When it goes away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clear_status_at: Option<Timestamp>,
    /// Name of the emoji.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    /// Text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The same text as HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_html: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    UserStatus default {
        "availability" availability, "clear_status_at" clear_status_at, "emoji" emoji, "message" message,
        "message_html" message_html,
    } rest extra
}

/// A status to show.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserStatusSet {
    /// Whether the user is busy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<UserAvailability>,
    /// When it goes away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clear_status_after: Option<StatusDuration>,
    /// Name of the emoji.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    /// Text, at most 100 characters; emoji stand in it as `:coffee:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl UserStatusSet {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`availability`](Self#structfield.availability).
    #[must_use]
    pub fn availability(mut self, value: impl Into<UserAvailability>) -> Self {
        self.availability = Some(value.into());
        self
    }
    /// Sets [`clear_status_after`](Self#structfield.clear_status_after).
    #[must_use]
    pub fn clear_status_after(mut self, value: impl Into<StatusDuration>) -> Self {
        self.clear_status_after = Some(value.into());
        self
    }
    /// Sets [`emoji`](Self#structfield.emoji).
    #[must_use]
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

client_runtime::record! {
    UserStatusSet default {
        "availability" availability, "clear_status_after" clear_status_after, "emoji" emoji, "message" message,
    }
}

/// A change of a user; what is left out stays.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0. The image (`avatar`) is left out: it needs a multipart body).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// Whether the user is an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Whether the user is an auditor; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auditor: Option<bool>,
    /// Free text of the user about themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Whether the user may create groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_group: Option<bool>,
    /// Number of the colors in which files are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_scheme_id: Option<i64>,
    /// Mail address for commits; `_private` for a made-up one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_email: Option<String>,
    /// Discord user number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discord: Option<String>,
    /// Mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Id of the user at another provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extern_uid: Option<String>,
    /// Whether the user is external.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Further minutes that were bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// GitHub name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub github: Option<String>,
    /// Number of the group whose SAML provider is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id_for_saml: Option<i64>,
    /// Job title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// LinkedIn name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<String>,
    /// Place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Note that only administrators see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether the profile is private.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_profile: Option<bool>,
    /// How many projects the user may create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_limit: Option<i64>,
    /// Pronouns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    /// Provider that `extern_uid` belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Mail address that everybody sees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_email: Option<String>,
    /// Minutes a month on shared runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether a new mail address counts as confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_reconfirmation: Option<bool>,
    /// Skype name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skype: Option<String>,
    /// Number of the theme of the web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme_id: Option<i64>,
    /// Twitter name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether the web page shows one file of a diff at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view_diffs_file_by_file: Option<bool>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

impl UserUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`admin`](Self#structfield.admin).
    #[must_use]
    pub fn admin(mut self, value: impl Into<bool>) -> Self {
        self.admin = Some(value.into());
        self
    }
    /// Sets [`auditor`](Self#structfield.auditor).
    #[must_use]
    pub fn auditor(mut self, value: impl Into<bool>) -> Self {
        self.auditor = Some(value.into());
        self
    }
    /// Sets [`bio`](Self#structfield.bio).
    #[must_use]
    pub fn bio(mut self, value: impl Into<String>) -> Self {
        self.bio = Some(value.into());
        self
    }
    /// Sets [`can_create_group`](Self#structfield.can_create_group).
    #[must_use]
    pub fn can_create_group(mut self, value: impl Into<bool>) -> Self {
        self.can_create_group = Some(value.into());
        self
    }
    /// Sets [`color_scheme_id`](Self#structfield.color_scheme_id).
    #[must_use]
    pub fn color_scheme_id(mut self, value: impl Into<i64>) -> Self {
        self.color_scheme_id = Some(value.into());
        self
    }
    /// Sets [`commit_email`](Self#structfield.commit_email).
    #[must_use]
    pub fn commit_email(mut self, value: impl Into<String>) -> Self {
        self.commit_email = Some(value.into());
        self
    }
    /// Sets [`discord`](Self#structfield.discord).
    #[must_use]
    pub fn discord(mut self, value: impl Into<String>) -> Self {
        self.discord = Some(value.into());
        self
    }
    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`extern_uid`](Self#structfield.extern_uid).
    #[must_use]
    pub fn extern_uid(mut self, value: impl Into<String>) -> Self {
        self.extern_uid = Some(value.into());
        self
    }
    /// Sets [`external`](Self#structfield.external).
    #[must_use]
    pub fn external(mut self, value: impl Into<bool>) -> Self {
        self.external = Some(value.into());
        self
    }
    /// Sets [`extra_shared_runners_minutes_limit`](Self#structfield.extra_shared_runners_minutes_limit).
    #[must_use]
    pub fn extra_shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.extra_shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`github`](Self#structfield.github).
    #[must_use]
    pub fn github(mut self, value: impl Into<String>) -> Self {
        self.github = Some(value.into());
        self
    }
    /// Sets [`group_id_for_saml`](Self#structfield.group_id_for_saml).
    #[must_use]
    pub fn group_id_for_saml(mut self, value: impl Into<i64>) -> Self {
        self.group_id_for_saml = Some(value.into());
        self
    }
    /// Sets [`job_title`](Self#structfield.job_title).
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets [`linkedin`](Self#structfield.linkedin).
    #[must_use]
    pub fn linkedin(mut self, value: impl Into<String>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`organization`](Self#structfield.organization).
    #[must_use]
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`private_profile`](Self#structfield.private_profile).
    #[must_use]
    pub fn private_profile(mut self, value: impl Into<bool>) -> Self {
        self.private_profile = Some(value.into());
        self
    }
    /// Sets [`projects_limit`](Self#structfield.projects_limit).
    #[must_use]
    pub fn projects_limit(mut self, value: impl Into<i64>) -> Self {
        self.projects_limit = Some(value.into());
        self
    }
    /// Sets [`pronouns`](Self#structfield.pronouns).
    #[must_use]
    pub fn pronouns(mut self, value: impl Into<String>) -> Self {
        self.pronouns = Some(value.into());
        self
    }
    /// Sets [`provider`](Self#structfield.provider).
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets [`public_email`](Self#structfield.public_email).
    #[must_use]
    pub fn public_email(mut self, value: impl Into<String>) -> Self {
        self.public_email = Some(value.into());
        self
    }
    /// Sets [`shared_runners_minutes_limit`](Self#structfield.shared_runners_minutes_limit).
    #[must_use]
    pub fn shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`skip_reconfirmation`](Self#structfield.skip_reconfirmation).
    #[must_use]
    pub fn skip_reconfirmation(mut self, value: impl Into<bool>) -> Self {
        self.skip_reconfirmation = Some(value.into());
        self
    }
    /// Sets [`skype`](Self#structfield.skype).
    #[must_use]
    pub fn skype(mut self, value: impl Into<String>) -> Self {
        self.skype = Some(value.into());
        self
    }
    /// Sets [`theme_id`](Self#structfield.theme_id).
    #[must_use]
    pub fn theme_id(mut self, value: impl Into<i64>) -> Self {
        self.theme_id = Some(value.into());
        self
    }
    /// Sets [`twitter`](Self#structfield.twitter).
    #[must_use]
    pub fn twitter(mut self, value: impl Into<String>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`view_diffs_file_by_file`](Self#structfield.view_diffs_file_by_file).
    #[must_use]
    pub fn view_diffs_file_by_file(mut self, value: impl Into<bool>) -> Self {
        self.view_diffs_file_by_file = Some(value.into());
        self
    }
    /// Sets [`website_url`](Self#structfield.website_url).
    #[must_use]
    pub fn website_url(mut self, value: impl Into<String>) -> Self {
        self.website_url = Some(value.into());
        self
    }
}

client_runtime::record! {
    UserUpdate default {
        "admin" admin, "auditor" auditor, "bio" bio, "can_create_group" can_create_group, "color_scheme_id" color_scheme_id,
        "commit_email" commit_email, "discord" discord, "email" email, "extern_uid" extern_uid, "external" external,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit, "github" github,
        "group_id_for_saml" group_id_for_saml, "job_title" job_title, "linkedin" linkedin, "location" location, "name" name,
        "note" note, "organization" organization, "password" password, "private_profile" private_profile,
        "projects_limit" projects_limit, "pronouns" pronouns, "provider" provider, "public_email" public_email,
        "shared_runners_minutes_limit" shared_runners_minutes_limit, "skip_reconfirmation" skip_reconfirmation, "skype" skype,
        "theme_id" theme_id, "twitter" twitter, "username" username, "view_diffs_file_by_file" view_diffs_file_by_file,
        "website_url" website_url,
    }
}
