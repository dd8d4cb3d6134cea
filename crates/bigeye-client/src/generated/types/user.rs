// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `user`.

use serde::Serialize;
use super::IdAndDisplayName;

/// A service account to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceAccountCreate {
    /// Ids of the groups that it shall belong to.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ServiceAccountCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_ids`](Self#structfield.group_ids).
    #[must_use]
    pub fn group_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

client_runtime::record! {
    ServiceAccountCreate default {
        "groupIds" group_ids OptionIntegers, "name" name,
    }
}

/// A person or a service account that can sign in to Bigeye.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// E-mail address, which is also the name to sign in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The groups that the user belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<IdAndDisplayName>>,
    /// Id of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Names of the groups that the user has at the identity provider.
    #[serde(rename = "idpGroups", default, skip_serializing_if = "Option::is_none")]
    pub idp_groups: Option<Vec<String>>,
    /// Whether it is a service account and no person.
    #[serde(
        rename = "isServiceAccount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_service_account: Option<bool>,
    /// When the user signed in last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (a number in what Mozilla's public ETL code loads; the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastLoginAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_login_at: Option<i64>,
    /// Name to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address of a picture of the user.
    #[serde(rename = "pictureUrl", default, skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
}

impl User {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`groups`](Self#structfield.groups).
    #[must_use]
    pub fn groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.groups = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`idp_groups`](Self#structfield.idp_groups).
    #[must_use]
    pub fn idp_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.idp_groups = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`is_service_account`](Self#structfield.is_service_account).
    #[must_use]
    pub fn is_service_account(mut self, value: impl Into<bool>) -> Self {
        self.is_service_account = Some(value.into());
        self
    }
    /// Sets [`last_login_at`](Self#structfield.last_login_at).
    #[must_use]
    pub fn last_login_at(mut self, value: impl Into<i64>) -> Self {
        self.last_login_at = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`picture_url`](Self#structfield.picture_url).
    #[must_use]
    pub fn picture_url(mut self, value: impl Into<String>) -> Self {
        self.picture_url = Some(value.into());
        self
    }
}

client_runtime::record! {
    User default {
        "email" email, "groups" groups, "id" id OptionInteger, "idpGroups" idp_groups, "isServiceAccount" is_service_account,
        "lastLoginAt" last_login_at SentAsText, "name" name, "pictureUrl" picture_url,
    }
}

/// The users to be deleted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserBulkDelete {
    /// Their ids.
    #[serde(rename = "userIds", default, skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<i64>>,
}

impl UserBulkDelete {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    UserBulkDelete default {
        "userIds" user_ids OptionIntegers,
    }
}

/// A user to be invited.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInvite {
    /// E-mail address that the invitation goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Ids of the groups that the user shall belong to.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// Name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl UserInvite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`group_ids`](Self#structfield.group_ids).
    #[must_use]
    pub fn group_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

client_runtime::record! {
    UserInvite default {
        "email" email, "groupIds" group_ids OptionIntegers, "name" name,
    }
}

/// The users.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserList {
    /// The users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
}

client_runtime::record! {
    UserList default {
        "users" users,
    }
}

/// A user that was made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents, CreateServiceAccountResponse and UpdateUserResponse; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserResponse {
    /// The user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

client_runtime::record! {
    UserResponse default {
        "user" user,
    }
}

/// What to change in a user.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// Ids of the groups that the user shall belong to.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// The new name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl UserUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_ids`](Self#structfield.group_ids).
    #[must_use]
    pub fn group_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

client_runtime::record! {
    UserUpdate default {
        "groupIds" group_ids OptionIntegers, "name" name,
    }
}
