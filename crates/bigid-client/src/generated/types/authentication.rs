// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `authentication`.

use client_runtime::Secret;
use serde::{Deserialize, Serialize};

/// A session, with the token that stands for it and the profile of its user.
///
/// Evidence: observed in real traffic (recording of the sandbox, 2023-03-10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Session {
    /// The access token, a JWT with the claims `user_name`, `type` (`access-token`), `roleIds`, `isAdmin`, `iat`
    /// and `exp`; `exp` was 24 hours after `iat` in every recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<Secret>,
    /// Address of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// First name of the user, or the whole name.
    #[serde(rename = "firstName", default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Whether BigID asks the user for a new password.
    #[serde(
        rename = "isPasswordChangeNeeded",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_password_change_needed: Option<bool>,
    /// Last name of the user.
    #[serde(rename = "lastName", default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A greeting, or the reason why the login failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the user may do, as `admin` or `permission.<area>.<action>`; a few hundred for an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Whether the login worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Name of the user who logged in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

client_runtime::record! {
    Session default {
        "auth_token" auth_token, "email" email, "firstName" first_name,
        "isPasswordChangeNeeded" is_password_change_needed OptionBoolean, "lastName" last_name, "message" message,
        "permissions" permissions, "success" success OptionBoolean, "username" username,
    }
}

/// Who logs in.
///
/// Evidence: documented by the vendor (User Authentication tutorial; two integrations send the same).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionCreate {
    /// Password of the user.
    pub password: Secret,
    /// Name of the BigID user.
    pub username: String,
}

impl SessionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: {
                let value = username;
                value.into()
            },
            password: {
                let value = password;
                value.into()
            },
        }
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = value.into();
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
}

/// The outcome of exchanging a user token.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SystemToken {
    /// Why the exchange failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the exchange worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The system token, a JWT of type `access-token`; absent on failure. Its `exp` claim was 7 days after `iat`
    /// in both recordings, other deployments are said to give an hour or a day.
    #[serde(rename = "systemToken", default, skip_serializing_if = "Option::is_none")]
    pub system_token: Option<Secret>,
}

client_runtime::record! {
    SystemToken default {
        "message" message, "success" success OptionBoolean, "systemToken" system_token,
    }
}
