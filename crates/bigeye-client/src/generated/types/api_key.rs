// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `api_key`.

use client_runtime::Secret;
use serde::Serialize;
use super::User;

/// An API key of an agent or an integration, without the key itself.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentApiKey {
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at: Option<i64>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// When it was used last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastUsedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_used_at: Option<i64>,
    /// IP address that it was used from last.
    #[serde(rename = "lastUsedIp", default, skip_serializing_if = "Option::is_none")]
    pub last_used_ip: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AgentApiKeyType>,
}

client_runtime::record! {
    AgentApiKey default {
        "createdAt" created_at SentAsText, "description" description, "id" id OptionInteger,
        "lastUsedAt" last_used_at SentAsText, "lastUsedIp" last_used_ip, "name" name, "type" type_,
    }
}

/// An API key to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentApiKeyCreate {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AgentApiKeyType>,
}

impl AgentApiKeyCreate {
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<AgentApiKeyType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    AgentApiKeyCreate default {
        "description" description, "name" name, "type" type_,
    }
}

/// An API key that was made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentApiKeyCreateResult {
    /// The key itself.
    #[serde(rename = "apiKey", default, skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Everything else about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<AgentApiKey>,
}

client_runtime::record! {
    AgentApiKeyCreateResult default {
        "apiKey" api_key, "info" info,
    }
}

/// The API keys of agents and integrations.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentApiKeyList {
    /// The keys, without the keys themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<AgentApiKey>>,
}

client_runtime::record! {
    AgentApiKeyList default {
        "keys" keys,
    }
}

client_runtime::open_enum! {
    /// What an API key of a company is for.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AgentApiKeyType: str {
        /// `AGENT_API_KEY_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "AGENT_API_KEY_TYPE_UNSPECIFIED",
        /// `AGENT_API_KEY_TYPE_AGENT` on the wire.
        Agent = "AGENT_API_KEY_TYPE_AGENT",
        /// `AGENT_API_KEY_TYPE_INTEGRATION` on the wire.
        Integration = "AGENT_API_KEY_TYPE_INTEGRATION",
    }
}

/// An API key of a user or a service account, without the key itself.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalApiKey {
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at: Option<i64>,
    /// The user who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// When it was used last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastUsedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_used_at: Option<i64>,
    /// IP address that it was used from last.
    #[serde(rename = "lastUsedIp", default, skip_serializing_if = "Option::is_none")]
    pub last_used_ip: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user or service account that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<User>,
}

client_runtime::record! {
    PersonalApiKey default {
        "createdAt" created_at SentAsText, "createdBy" created_by, "description" description, "id" id OptionInteger,
        "lastUsedAt" last_used_at SentAsText, "lastUsedIp" last_used_ip, "name" name, "owner" owner,
    }
}

/// An API key to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalApiKeyCreate {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the service account that it is for. Left out for a key of the calling user.
    #[serde(
        rename = "serviceAccountId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub service_account_id: Option<i64>,
}

impl PersonalApiKeyCreate {
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`service_account_id`](Self#structfield.service_account_id).
    #[must_use]
    pub fn service_account_id(mut self, value: impl Into<i64>) -> Self {
        self.service_account_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    PersonalApiKeyCreate default {
        "description" description, "name" name, "serviceAccountId" service_account_id OptionInteger,
    }
}

/// An API key that was made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalApiKeyCreateResult {
    /// The key itself.
    #[serde(rename = "apiKey", default, skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Everything else about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<PersonalApiKey>,
}

client_runtime::record! {
    PersonalApiKeyCreateResult default {
        "apiKey" api_key, "info" info,
    }
}

/// API keys of users or service accounts.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalApiKeyList {
    /// The keys, without the keys themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<PersonalApiKey>>,
}

client_runtime::record! {
    PersonalApiKeyList default {
        "keys" keys,
    }
}
