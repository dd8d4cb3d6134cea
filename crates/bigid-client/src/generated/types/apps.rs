// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `apps`.

use client_runtime::{Extra, Secret};
use serde::{Deserialize, Serialize};

/// One secret.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredential {
    /// Whether `value` is encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    /// The secret, in the open or encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AppCredential default {
        "encrypted" encrypted OptionBoolean, "value" value,
    } rest extra
}

/// What a data source is read with. Members that no source names are kept in `extra`.
///
/// Evidence: used by third parties' code (integration by Thales, which reads these of databases).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentials {
    /// Password of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<AppCredential>,
    /// User that connects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<AppCredential>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AppCredentials default {
        "password" password, "username" username,
    } rest extra
}

client_runtime::open_enum! {
    /// Whether an execution of an app still runs, and how it ended.
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
    #[non_exhaustive]
    pub enum AppExecutionStatus: str {
        /// `IN_PROGRESS` on the wire.
        InProgress = "IN_PROGRESS",
        /// `COMPLETED` on the wire.
        Completed = "COMPLETED",
        /// `ERROR` on the wire.
        Error = "ERROR",
    }
}

/// How far an execution of an app is.
///
/// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python; BigID Protect with Atakama).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppExecutionUpdate {
    /// Id of the execution.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// What people are told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How much is done, between 0 and 1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_number"
    )]
    pub progress: Option<f64>,
    /// Whether it still runs, and how it ended.
    #[serde(rename = "statusEnum")]
    pub status_enum: AppExecutionStatus,
}

impl AppExecutionUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        execution_id: impl Into<String>,
        status_enum: impl Into<AppExecutionStatus>,
    ) -> Self {
        Self {
            execution_id: {
                let value = execution_id;
                value.into()
            },
            status_enum: {
                let value = status_enum;
                value.into()
            },
            message: Default::default(),
            progress: Default::default(),
        }
    }
    /// Sets [`execution_id`](Self#structfield.execution_id).
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = value.into();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`progress`](Self#structfield.progress).
    #[must_use]
    pub fn progress(mut self, value: impl Into<f64>) -> Self {
        self.progress = Some(value.into());
        self
    }
    /// Sets [`status_enum`](Self#structfield.status_enum).
    #[must_use]
    pub fn status_enum(mut self, value: impl Into<AppExecutionStatus>) -> Self {
        self.status_enum = value.into();
        self
    }
}

/// A value that an app stores, under its key.
///
/// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStorageEntry {
    /// The key.
    pub key: String,
    /// The value; may be a secret.
    pub value: Secret,
}

impl AppStorageEntry {
    /// A value of what is required; everything else is not set.
    pub fn new(key: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            key: {
                let value = key;
                value.into()
            },
            value: {
                let value = value;
                value.into()
            },
        }
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = value.into();
        self
    }
}

/// What to store for an app.
///
/// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStorageUpdate {
    /// The keys with their values.
    #[serde(rename = "keysValues")]
    pub keys_values: Vec<AppStorageEntry>,
}

impl AppStorageUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        keys_values: impl IntoIterator<Item = impl Into<AppStorageEntry>>,
    ) -> Self {
        Self {
            keys_values: {
                let value = keys_values;
                value.into_iter().map(Into::into).collect()
            },
        }
    }
    /// Sets [`keys_values`](Self#structfield.keys_values).
    #[must_use]
    pub fn keys_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<AppStorageEntry>>,
    ) -> Self {
        self.keys_values = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    AppStorageUpdate {
    } required {
        "keysValues" keys_values 0,
    }
}

/// A value that an app has stored.
///
/// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStorageValue {
    /// The value; may be a secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AppStorageValue default {
        "value" value,
    } rest extra
}
