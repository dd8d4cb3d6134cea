// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `connector_templates`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;
use super::Envelope;

/// A field of a data source of this kind.
///
/// Evidence: documented by the vendor (Add Data Source tutorial, one field).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorField {
    /// Member of the data source to set.
    #[serde(rename = "apiName", default, skip_serializing_if = "Option::is_none")]
    pub api_name: Option<String>,
    /// Name for people.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether a data source is refused without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// Whether a test of the connection is refused without it.
    #[serde(
        rename = "mandatoryForTest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub mandatory_for_test: Option<bool>,
    /// Name of the field inside BigID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Hint that the form shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Type of the value, like `string`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What a value has to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<Vec<FieldValidation>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ConnectorField default {
        "apiName" api_name, "displayName" display_name, "mandatory" mandatory OptionBoolean,
        "mandatoryForTest" mandatory_for_test OptionBoolean, "name" name, "placeholder" placeholder, "type" type_,
        "validation" validation,
    } rest extra
}

/// What a data source of one kind is made of. Members that no source names are kept in `extra`.
///
/// Evidence: documented by the vendor (Add Data Source tutorial, which shows the beginning and leaves members out).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorTemplate {
    /// The fields of the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<ConnectorField>>,
    /// Kind of data source, like `rdb-mysql`; `type` of a data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ConnectorTemplate default {
        "fields" fields, "name" name,
    } rest extra
}

client_runtime::union! {
    /// The templates, in one of the two forms that lists have in this API.
    ///
    /// Evidence: **unverified** (the form is unknown; both forms are those of other lists).
    #[non_exhaustive]
    pub enum ConnectorTemplateList {
        /// A value of JSON kind array.
        Array(Vec<ConnectorTemplate>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

client_runtime::union! {
    /// The kinds of data sources, in one of the two forms that lists have in this API.
    ///
    /// Evidence: **unverified** (the form is unknown; both forms are those of other lists).
    #[non_exhaustive]
    pub enum ConnectorTypeList {
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

/// A rule for the value of a field.
///
/// Evidence: documented by the vendor (Add Data Source tutorial).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldValidation {
    /// What to tell a person whose value does not match.
    #[serde(rename = "errorText", default, skip_serializing_if = "Option::is_none")]
    pub error_text: Option<String>,
    /// Regular expression that a value has to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regex: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldValidation default {
        "errorText" error_text, "regex" regex,
    } rest extra
}
