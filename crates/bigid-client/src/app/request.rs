//! What BigID sends to an app.

use std::fmt;

use client_runtime::Secret;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The body of `POST /execute`. Evidence: mocks and code of BigID's own, and an app by others.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExecuteRequest {
    /// What is to be done: the name of an action in the app's manifest.
    pub action_name: String,
    /// Id of the execution.
    pub execution_id: String,
    /// Parameters of the app, the same for all its actions.
    #[serde(default, deserialize_with = "or_none")]
    pub global_params: Vec<Param>,
    /// Parameters of the action.
    #[serde(default, deserialize_with = "or_none")]
    pub action_params: Vec<Param>,
    /// The token with which the app may call BigID.
    pub bigid_token: Secret,
    /// Where the progress goes to.
    pub update_result_callback: String,
    /// The address of the API, as BigID knows it. Another host than that of the callback was seen; it is not called.
    pub bigid_base_url: Option<String>,
    /// Id of the app.
    pub tpa_id: Option<String>,
}

/// A parameter. Its value, which may be a password, is never printed.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Param {
    /// Its name in the app's manifest.
    pub param_name: String,
    /// Its value; numbers and booleans as their text.
    #[serde(default, deserialize_with = "as_text")]
    pub param_value: Option<String>,
}

impl fmt::Debug for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Param").field(&self.param_name).finish()
    }
}

fn or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Param>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

fn as_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    })
}
