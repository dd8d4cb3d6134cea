// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `shared`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;

/// Who made and who last changed something, and when.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityInfo {
    /// Id of the user who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub created_epoch_seconds: Option<i64>,
    /// Id of the user who changed it last.
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<i64>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "updatedEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_epoch_seconds: Option<i64>,
}

client_runtime::record! {
    EntityInfo default {
        "createdBy" created_by OptionInteger, "createdEpochSeconds" created_epoch_seconds OptionInteger,
        "updatedBy" updated_by OptionInteger, "updatedEpochSeconds" updated_epoch_seconds OptionInteger,
    }
}

/// What Bigeye answers when a call fails. Observed with `code` and `message` only; the other members are in the published document.
///
/// Evidence: documented by the vendor (API user guide (400 without a workspace); published OpenAPI documents, runtimeError).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The HTTP status again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// More about the failure, in any JSON form: the published document has a list of objects, the server's framework usually sends a text.
    ///
    /// Evidence: **unverified** (published OpenAPI documents, runtimeError).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
    /// Another text for people; never observed.
    ///
    /// Evidence: **unverified** (published OpenAPI documents, runtimeError).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What is wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ErrorBody default {
        "code" code OptionInteger, "details" details, "error" error, "message" message,
    } rest extra
}

/// A reference to something else, with the name to show.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdAndDisplayName {
    /// Its name.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Id of what is referred to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

client_runtime::record! {
    IdAndDisplayName default {
        "displayName" display_name, "id" id OptionInteger,
    }
}

/// Where a page of a longer list stands.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaginationInfo {
    /// Number of different values of the first sort field.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "firstSortDistinctValues",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub first_sort_distinct_values: Option<i64>,
    /// Cursor of the next page. Empty or absent on the last one.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 goes on while it is not empty).
    #[serde(rename = "nextCursor", default, skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// True when the server did not count, and `numRecords` means nothing.
    ///
    /// Evidence: **unverified** (the meaning is read from the names of the two members).
    #[serde(rename = "noNumRecords", default, skip_serializing_if = "Option::is_none")]
    pub no_num_records: Option<bool>,
    /// Number of items on all pages together, unless `noNumRecords` is true.
    ///
    /// Evidence: **unverified** (the meaning is read from the names of the two members).
    #[serde(rename = "numRecords", default, skip_serializing_if = "Option::is_none")]
    pub num_records: Option<i64>,
    /// Cursor of the page before. Empty or absent on the first one.
    #[serde(rename = "prevCursor", default, skip_serializing_if = "Option::is_none")]
    pub prev_cursor: Option<String>,
}

client_runtime::record! {
    PaginationInfo default {
        "firstSortDistinctValues" first_sort_distinct_values OptionInteger, "nextCursor" next_cursor,
        "noNumRecords" no_num_records, "numRecords" num_records OptionInteger, "prevCursor" prev_cursor,
    }
}

client_runtime::open_enum! {
    /// Which end of the order comes first. `SORT_DIRECTION_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents).
    #[non_exhaustive]
    pub enum SortDirection: str {
        /// `SORT_DIRECTION_UNSPECIFIED` on the wire.
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// `SORT_DIRECTION_ASCENDING` on the wire.
        Ascending = "SORT_DIRECTION_ASCENDING",
        /// `SORT_DIRECTION_DESCENDING` on the wire.
        Descending = "SORT_DIRECTION_DESCENDING",
    }
}

/// A coloured label of a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tag {
    /// Its colour as `#RRGGBB` or `#RGB`, with the `#`.
    #[serde(rename = "colorHex", default, skip_serializing_if = "Option::is_none")]
    pub color_hex: Option<String>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
    /// Id of the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What is written on it. At most 60 characters, according to Bigeye's own MCP server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<i64>,
    /// Id of the workspace that the tag belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    Tag default {
        "colorHex" color_hex, "createdAt" created_at OptionInteger, "id" id OptionInteger, "name" name,
        "updatedAt" updated_at OptionInteger, "workspaceId" workspace_id OptionInteger,
    }
}
