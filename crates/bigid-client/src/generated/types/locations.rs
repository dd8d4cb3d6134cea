// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `locations`.

use client_runtime::Extra;
use serde::Serialize;

/// A country with applications.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationLocation {
    /// Number of applications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applications_count: Option<i64>,
    /// A count; of what is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Id of the country.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Country or region; `null` where it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of the data sources that they use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_data_sources: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ApplicationLocation default {
        "applications_count" applications_count OptionInteger, "count" count OptionInteger, "_id" id, "name" name,
        "target_data_sources" target_data_sources,
    } rest extra
}

/// Countries with applications.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationLocationList {
    /// The countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applications_locations: Option<Vec<ApplicationLocation>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ApplicationLocationList default {
        "applications_locations" applications_locations,
    } rest extra
}

/// A country where people live whose data was found.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentityLocation {
    /// An average; of what is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avg: Option<f64>,
    /// Number of people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Id of the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Country or region; `null` where it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    IdentityLocation default {
        "avg" avg OptionNumber, "count" count OptionInteger, "id" id, "name" name,
    } rest extra
}

/// Countries where people live.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentityLocationList {
    /// The countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_locations: Option<Vec<IdentityLocation>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    IdentityLocationList default {
        "identity_locations" identity_locations,
    } rest extra
}

/// A country with data sources.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SystemLocation {
    /// An average; of what is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avg: Option<f64>,
    /// Number of data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Id of the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Country or region; `null` where it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of the data sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub systems: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SystemLocation default {
        "avg" avg OptionNumber, "count" count OptionInteger, "id" id, "name" name, "systems" systems,
    } rest extra
}

/// Countries with data sources.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SystemLocationList {
    /// The countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_locations: Option<Vec<SystemLocation>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SystemLocationList default {
        "system_locations" system_locations,
    } rest extra
}
