// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `dsar`.

use client_runtime::{Concealed, Extra, RawJson, Secret};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::Envelope;

/// People that were found.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSubjectList {
    /// The people, a list whose form no source shows: personal data, so they are kept as text that is never
    /// printed. Decode them into a type of your own.
    #[serde(rename = "usersArray", default, skip_serializing_if = "Option::is_none")]
    pub users_array: Option<RawJson>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DataSubjectList default {
        "usersArray" users_array,
    } rest extra
}

/// Something by which people are found.
///
/// Evidence: documented by the vendor (DSAR tutorial, the names of two members).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarAttribute {
    /// How well it tells people apart, of unknown form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiability: Option<Value>,
    /// The attribute of a correlation set, of unknown form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idsor_attribute: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarAttribute default {
        "identifiability" identifiability, "idsor_attribute" idsor_attribute,
    } rest extra
}

client_runtime::union! {
    /// The attributes, bare or in the wrapper of newer endpoints.
    ///
    /// Evidence: **unverified** (the form is unknown; both forms are those of other lists).
    #[non_exhaustive]
    pub enum DsarAttributeList {
        /// A value of JSON kind array.
        Array(Vec<DsarAttribute>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

/// Where requests search.
///
/// Evidence: documented by the vendor (DSAR tutorial, with an example).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarProfile {
    /// Whether all data sources that are switched on are searched.
    #[serde(rename = "allEnabledDs", default, skip_serializing_if = "Option::is_none")]
    pub all_enabled_ds: Option<bool>,
    /// Whether all correlation sets that are switched on are searched.
    #[serde(rename = "allEnabledEs", default, skip_serializing_if = "Option::is_none")]
    pub all_enabled_es: Option<bool>,
    /// Id of the profile, 24 hexadecimal digits.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether a person made the profile, and BigID did not come with it.
    #[serde(rename = "isCustom", default, skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// Name of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Groups of data sources that it may search; `root` is all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Whether what is found of a person is searched for too.
    #[serde(
        rename = "shouldAttributesEnrichment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub should_attributes_enrichment: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarProfile default {
        "allEnabledDs" all_enabled_ds OptionBoolean, "allEnabledEs" all_enabled_es OptionBoolean, "_id" id,
        "isCustom" is_custom OptionBoolean, "name" name, "scopes" scopes,
        "shouldAttributesEnrichment" should_attributes_enrichment OptionBoolean,
    } rest extra
}

/// The profiles.
///
/// Evidence: documented by the vendor (DSAR tutorial, with an example).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarProfileList {
    /// The profiles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profiles: Option<Vec<DsarProfile>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarProfileList default {
        "profiles" profiles,
    } rest extra
}

/// Something that was found of a person.
///
/// Evidence: used by third parties' code (integration by Thales; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarRecord {
    /// What it is, like `Email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// Container and object that it was found in.
    #[serde(rename = "fullObjectName", default, skip_serializing_if = "Option::is_none")]
    pub full_object_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarRecord default {
        "attribute" attribute, "fullObjectName" full_object_name,
    } rest extra
}

/// A page of what was found of a person.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarReport {
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<DsarRecord>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarReport default {
        "records" records,
    } rest extra
}

/// Whose data to search, and where.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarReportCreate {
    /// Id of the profile, as `listDsarProfiles` gives it. One client sends it here, another one in the query.
    #[serde(rename = "profileId", default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// Whose data.
    #[serde(rename = "userDetails")]
    pub user_details: DsarSubject,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DsarReportCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(user_details: impl Into<DsarSubject>) -> Self {
        Self {
            user_details: {
                let value = user_details;
                value.into()
            },
            profile_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`profile_id`](Self#structfield.profile_id).
    #[must_use]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /// Sets [`user_details`](Self#structfield.user_details).
    #[must_use]
    pub fn user_details(mut self, value: impl Into<DsarSubject>) -> Self {
        self.user_details = value.into();
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// Names the request.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarReportStarted {
    /// Id of the request.
    #[serde(rename = "requestId", default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarReportStarted default {
        "requestId" request_id,
    } rest extra
}

/// How far the search of a request is.
///
/// Evidence: **unverified** (API Evangelist, DSAR API).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarReportStatus {
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DsarState>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarReportStatus default {
        "status" status,
    } rest extra
}

/// The search of a request.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarScan {
    /// Id of the request.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<DsarState>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarScan default {
        "_id" id, "profile_id" profile_id, "state" state,
    } rest extra
}

/// A page of the searches.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarScanList {
    /// The searches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scans: Option<Vec<DsarScan>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DsarScanList default {
        "scans" scans,
    } rest extra
}

client_runtime::open_enum! {
    /// How far the search of a request is. The full list is not known, so waiting takes an unknown state as running: give it a deadline.
    ///
    /// Evidence: used by third parties' code (BigPyD; a Django client of requests by others; Failed is a state of other scans).
    #[non_exhaustive]
    pub enum DsarState: str {
        /// `Started` on the wire.
        Started = "Started",
        /// `Completed` on the wire.
        Completed = "Completed",
        /// `Failed` on the wire.
        Failed = "Failed",
    }
}

/// A person whose data are searched.
///
/// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DsarSubject {
    /// More that is known of the person, by the names of attributes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Concealed>,
    /// Name of the person.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Secret>,
    /// Id of the person in a correlation set.
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Secret>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DsarSubject {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`attributes`](Self#structfield.attributes).
    #[must_use]
    pub fn attributes(mut self, value: impl Into<Concealed>) -> Self {
        self.attributes = Some(value.into());
        self
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<Secret>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Secret>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    DsarSubject default {
        "attributes" attributes, "displayName" display_name, "userId" user_id,
    } rest extra
}
