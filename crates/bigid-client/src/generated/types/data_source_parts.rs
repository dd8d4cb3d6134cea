// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `data_source_parts`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// How a newer connector authenticates. Which members it has depends on the type; those that are not listed here are kept in `extra`.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AuthenticationProperties {
    /// The type; `roleAuthentication` is known.
    #[serde(
        rename = "@authenticationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub authentication_type: Option<String>,
    /// ARN of the role.
    #[serde(
        rename = "roleResourceName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub role_resource_name: Option<String>,
    /// Name of the session of the assumed role.
    #[serde(
        rename = "roleSessionName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub role_session_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuthenticationProperties {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`authentication_type`](Self#structfield.authentication_type).
    #[must_use]
    pub fn authentication_type(mut self, value: impl Into<String>) -> Self {
        self.authentication_type = Some(value.into());
        self
    }
    /// Sets [`role_resource_name`](Self#structfield.role_resource_name).
    #[must_use]
    pub fn role_resource_name(mut self, value: impl Into<String>) -> Self {
        self.role_resource_name = Some(value.into());
        self
    }
    /// Sets [`role_session_name`](Self#structfield.role_session_name).
    #[must_use]
    pub fn role_session_name(mut self, value: impl Into<String>) -> Self {
        self.role_session_name = Some(value.into());
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
    AuthenticationProperties default {
        "@authenticationType" authentication_type, "roleResourceName" role_resource_name, "roleSessionName" role_session_name,
    } rest extra
}

/// How a connection to a data source went. Empty if there was none.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// Whether it went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_success: Option<bool>,
    /// When it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_connection: Option<Timestamp>,
    /// Number of objects that were seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_of_object: Option<i64>,
}

client_runtime::record! {
    ConnectionStatus default {
        "is_success" is_success OptionBoolean, "last_connection" last_connection, "num_of_object" num_of_object OptionInteger,
    }
}

/// A container, and what to do with it.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContainerUseCase {
    /// Name of the container.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `INCLUDE` is known.
    #[serde(rename = "useCase", default, skip_serializing_if = "Option::is_none")]
    pub use_case: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ContainerUseCase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`use_case`](Self#structfield.use_case).
    #[must_use]
    pub fn use_case(mut self, value: impl Into<String>) -> Self {
        self.use_case = Some(value.into());
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
    ContainerUseCase default {
        "name" name, "useCase" use_case,
    } rest extra
}

/// Which containers a newer connector scans.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContainerizedFilter {
    /// The type; `containerizedSpecificNameFilter` is known.
    #[serde(
        rename = "@containerizedFilterType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub containerized_filter_type: Option<String>,
    /// Containers by name.
    #[serde(
        rename = "specificNameFilters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub specific_name_filters: Option<SpecificNameFilters>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ContainerizedFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`containerized_filter_type`](Self#structfield.containerized_filter_type).
    #[must_use]
    pub fn containerized_filter_type(mut self, value: impl Into<String>) -> Self {
        self.containerized_filter_type = Some(value.into());
        self
    }
    /// Sets [`specific_name_filters`](Self#structfield.specific_name_filters).
    #[must_use]
    pub fn specific_name_filters(
        mut self,
        value: impl Into<SpecificNameFilters>,
    ) -> Self {
        self.specific_name_filters = Some(value.into());
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
    ContainerizedFilter default {
        "@containerizedFilterType" containerized_filter_type, "specificNameFilters" specific_name_filters,
    } rest extra
}

/// How a newer connector samples the content.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContentSampling {
    /// The type; `samplePercentage` is known.
    #[serde(
        rename = "@contentSamplingType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub content_sampling_type: Option<String>,
    /// How much is read, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percentage: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ContentSampling {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`content_sampling_type`](Self#structfield.content_sampling_type).
    #[must_use]
    pub fn content_sampling_type(mut self, value: impl Into<String>) -> Self {
        self.content_sampling_type = Some(value.into());
        self
    }
    /// Sets [`percentage`](Self#structfield.percentage).
    #[must_use]
    pub fn percentage(mut self, value: impl Into<f64>) -> Self {
        self.percentage = Some(value.into());
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
    ContentSampling default {
        "@contentSamplingType" content_sampling_type, "percentage" percentage OptionNumber,
    } rest extra
}

/// A field that the customer added.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source; AWS resource provider).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceCustomField {
    /// Name of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// `clear` or `encrypted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
    /// Value of the field; fields of type `encrypted` hold secrets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_value: Option<Secret>,
}

impl DataSourceCustomField {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets [`field_type`](Self#structfield.field_type).
    #[must_use]
    pub fn field_type(mut self, value: impl Into<String>) -> Self {
        self.field_type = Some(value.into());
        self
    }
    /// Sets [`field_value`](Self#structfield.field_value).
    #[must_use]
    pub fn field_value(mut self, value: impl Into<Secret>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

client_runtime::record! {
    DataSourceCustomField default {
        "field_name" field_name, "field_type" field_type, "field_value" field_value,
    }
}

/// Somebody who is responsible for a data source.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceOwner {
    /// Address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Address or user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the person is told of scans.
    #[serde(rename = "isNotified", default, skip_serializing_if = "Option::is_none")]
    pub is_notified: Option<bool>,
    /// Where BigID knows the person from; `legacy` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// `it` or `business`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl DataSourceOwner {
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
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_notified`](Self#structfield.is_notified).
    #[must_use]
    pub fn is_notified(mut self, value: impl Into<bool>) -> Self {
        self.is_notified = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    DataSourceOwner default {
        "email" email, "id" id, "isNotified" is_notified OptionBoolean, "origin" origin, "type" type_,
    }
}

/// A tag with its value, set on a data source.
///
/// Evidence: observed in real traffic (recordings of the sandbox, 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceTag {
    /// Id of the tag, a UUID.
    #[serde(rename = "tagId", default, skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<String>,
    /// Name of the tag.
    #[serde(rename = "tagName", default, skip_serializing_if = "Option::is_none")]
    pub tag_name: Option<String>,
    /// The value.
    #[serde(rename = "tagValue", default, skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    /// Id of the value, a UUID.
    #[serde(rename = "valueId", default, skip_serializing_if = "Option::is_none")]
    pub value_id: Option<String>,
}

impl DataSourceTag {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`tag_id`](Self#structfield.tag_id).
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
    /// Sets [`tag_name`](Self#structfield.tag_name).
    #[must_use]
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[must_use]
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
    /// Sets [`value_id`](Self#structfield.value_id).
    #[must_use]
    pub fn value_id(mut self, value: impl Into<String>) -> Self {
        self.value_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    DataSourceTag default {
        "tagId" tag_id, "tagName" tag_name, "tagValue" tag_value OptionText, "valueId" value_id,
    }
}

/// What a scan by a newer connector leaves out because it did not change.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DifferentialFilter {
    /// The type; `differentialNoneFilter` is known.
    #[serde(
        rename = "@differentialType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub differential_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DifferentialFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`differential_type`](Self#structfield.differential_type).
    #[must_use]
    pub fn differential_type(mut self, value: impl Into<String>) -> Self {
        self.differential_type = Some(value.into());
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
    DifferentialFilter default {
        "@differentialType" differential_type,
    } rest extra
}

client_runtime::open_enum! {
    /// Whether scans take the data source in.
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    #[non_exhaustive]
    pub enum Enabled: str {
        /// `yes` on the wire.
        Yes = "yes",
        /// `no` on the wire.
        No = "no",
    }
}

/// How far the enrichment of a data source is.
///
/// Evidence: used by third parties' code (an integration that reads statusDetails.status).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnrichmentFields {
    /// State of the enrichment.
    #[serde(rename = "statusDetails", default, skip_serializing_if = "Option::is_none")]
    pub status_details: Option<EnrichmentStatus>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EnrichmentFields default {
        "statusDetails" status_details,
    } rest extra
}

/// State of the enrichment.
///
/// Evidence: used by third parties' code (an integration that reads statusDetails.status).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnrichmentStatus {
    /// `Draft`, `ConnectionError` and `Failed` are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EnrichmentStatus default {
        "status" status,
    } rest extra
}

/// How a newer connector samples the objects.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnumerationSampling {
    /// The type; `enumerationNoneSampling` is known.
    #[serde(
        rename = "@enumerationSamplingType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enumeration_sampling_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EnumerationSampling {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`enumeration_sampling_type`](Self#structfield.enumeration_sampling_type).
    #[must_use]
    pub fn enumeration_sampling_type(mut self, value: impl Into<String>) -> Self {
        self.enumeration_sampling_type = Some(value.into());
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
    EnumerationSampling default {
        "@enumerationSamplingType" enumeration_sampling_type,
    } rest extra
}

client_runtime::union! {
    /// Whether something is so. Usually a boolean; clients also send texts, `true` or `false`. It goes back out as it came.
    ///
    /// Evidence: used by third parties' code (recordings of the sandbox, 2023 (booleans); a public script (texts)).
    #[non_exhaustive]
    pub enum Flag {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// How text in pictures is read.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OcrParameters {
    /// Whether it is read at all.
    #[serde(rename = "enabledOcr", default, skip_serializing_if = "Option::is_none")]
    pub enabled_ocr: Option<bool>,
    /// Languages of the text.
    #[serde(rename = "ocrLanguage", default, skip_serializing_if = "Option::is_none")]
    pub ocr_language: Option<Vec<String>>,
    /// Seconds after which reading a picture is given up.
    #[serde(rename = "ocrTimeout", default, skip_serializing_if = "Option::is_none")]
    pub ocr_timeout: Option<i64>,
}

impl OcrParameters {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`enabled_ocr`](Self#structfield.enabled_ocr).
    #[must_use]
    pub fn enabled_ocr(mut self, value: impl Into<bool>) -> Self {
        self.enabled_ocr = Some(value.into());
        self
    }
    /// Sets [`ocr_language`](Self#structfield.ocr_language).
    #[must_use]
    pub fn ocr_language(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ocr_language = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`ocr_timeout`](Self#structfield.ocr_timeout).
    #[must_use]
    pub fn ocr_timeout(mut self, value: impl Into<i64>) -> Self {
        self.ocr_timeout = Some(value.into());
        self
    }
}

client_runtime::record! {
    OcrParameters default {
        "enabledOcr" enabled_ocr OptionBoolean, "ocrLanguage" ocr_language, "ocrTimeout" ocr_timeout OptionInteger,
    }
}

/// Which part of a store a newer connector reads.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceProperties {
    /// Address of the store.
    #[serde(
        rename = "resourceAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_address: Option<String>,
    /// Region, for S3.
    #[serde(rename = "resourceEntry", default, skip_serializing_if = "Option::is_none")]
    pub resource_entry: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceProperties {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`resource_address`](Self#structfield.resource_address).
    #[must_use]
    pub fn resource_address(mut self, value: impl Into<String>) -> Self {
        self.resource_address = Some(value.into());
        self
    }
    /// Sets [`resource_entry`](Self#structfield.resource_entry).
    #[must_use]
    pub fn resource_entry(mut self, value: impl Into<String>) -> Self {
        self.resource_entry = Some(value.into());
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
    ResourceProperties default {
        "resourceAddress" resource_address, "resourceEntry" resource_entry,
    } rest extra
}

client_runtime::union! {
    /// Names of the times of day in which scans may run. Usually a list; texts were seen too, `None` and the empty one, for no limit.
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    #[non_exhaustive]
    pub enum ScanWindow {
        /// A value of JSON kind array.
        Array(Vec<String>) = array,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// Containers by name.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpecificNameFilters {
    /// A container, and what to do with it.
    #[serde(
        rename = "containerUseCase",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub container_use_case: Option<ContainerUseCase>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SpecificNameFilters {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`container_use_case`](Self#structfield.container_use_case).
    #[must_use]
    pub fn container_use_case(mut self, value: impl Into<ContainerUseCase>) -> Self {
        self.container_use_case = Some(value.into());
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
    SpecificNameFilters default {
        "containerUseCase" container_use_case,
    } rest extra
}

client_runtime::union! {
    /// Whether something is so, as a text: `true` or `false`. Whatever else comes goes back out as it came.
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    #[non_exhaustive]
    pub enum TextFlag {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind integer.
        Integer(i64) = integer,
    }
}

/// Kind of content that a newer connector reads.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked data source of type s3-v2).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TypeRequestProperties {
    /// The kind; `unstructureRequestProperties` is known.
    #[serde(rename = "@requestType", default, skip_serializing_if = "Option::is_none")]
    pub request_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TypeRequestProperties {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`request_type`](Self#structfield.request_type).
    #[must_use]
    pub fn request_type(mut self, value: impl Into<String>) -> Self {
        self.request_type = Some(value.into());
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
    TypeRequestProperties default {
        "@requestType" request_type,
    } rest extra
}
