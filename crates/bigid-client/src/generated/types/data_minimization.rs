// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_minimization`.

use client_runtime::Extra;
use serde::{Deserialize, Serialize};
use super::FieldFilter;

/// An object that a person's data are to be deleted from.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequest {
    /// Container and object.
    #[serde(rename = "fullObjectName", default, skip_serializing_if = "Option::is_none")]
    pub full_object_name: Option<String>,
    /// Id of the entry.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What is to become of it; `Delete Manually` is known.
    #[serde(rename = "markedAs", default, skip_serializing_if = "Option::is_none")]
    pub marked_as: Option<String>,
    /// Id of the request that it belongs to.
    #[serde(rename = "requestId", default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How far it is; `Pending` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeletionRequest default {
        "fullObjectName" full_object_name, "_id" id, "markedAs" marked_as, "requestId" request_id, "state" state,
    } rest extra
}

/// A page of the entries.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequestList {
    /// The entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DeletionRequestPage>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeletionRequestList default {
        "data" data,
    } rest extra
}

/// The entries of a page.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequestPage {
    /// The entries.
    #[serde(rename = "deleteQueries", default, skip_serializing_if = "Option::is_none")]
    pub delete_queries: Option<Vec<DeletionRequest>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeletionRequestPage default {
        "deleteQueries" delete_queries,
    } rest extra
}

/// How a change of entries went.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequestsOutcome {
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The status: 200 if all went well, whatever the status of the answer.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeletionRequestsOutcome default {
        "message" message, "statusCode" status_code OptionInteger,
    } rest extra
}

/// Which entries.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequestsQuery {
    /// Conditions that an entry has to meet, all of them.
    pub filter: Vec<FieldFilter>,
}

impl DeletionRequestsQuery {
    /// A value of what is required; everything else is not set.
    pub fn new(filter: impl IntoIterator<Item = impl Into<FieldFilter>>) -> Self {
        Self {
            filter: {
                let value = filter;
                value.into_iter().map(Into::into).collect()
            },
        }
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    DeletionRequestsQuery {
    } required {
        "filter" filter 0,
    }
}

/// What to do with which entries.
///
/// Evidence: used by third parties' code (integration by Thales).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletionRequestsUpdate {
    /// What to do with them; the values are not known.
    #[serde(rename = "actionType")]
    pub action_type: String,
    /// Which entries.
    pub query: DeletionRequestsQuery,
    /// Why, for the audit log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DeletionRequestsUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        query: impl Into<DeletionRequestsQuery>,
        action_type: impl Into<String>,
    ) -> Self {
        Self {
            query: {
                let value = query;
                value.into()
            },
            action_type: {
                let value = action_type;
                value.into()
            },
            reason: Default::default(),
        }
    }
    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = value.into();
        self
    }
    /// Sets [`query`](Self#structfield.query).
    #[must_use]
    pub fn query(mut self, value: impl Into<DeletionRequestsQuery>) -> Self {
        self.query = value.into();
        self
    }
    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
