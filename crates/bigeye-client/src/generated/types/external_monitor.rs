// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `external_monitor`.

use serde::Serialize;

/// Something that another system computes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalMonitor {
    /// Kind of the other system.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ExternalMonitorType>,
}

impl ExternalMonitor {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<ExternalMonitorType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    ExternalMonitor default {
        "type" type_,
    }
}

/// A result of a monitor that runs elsewhere.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalMonitorRunCreate {
    /// The result. Bigeye's SDK always sends it, also when it is 0.
    #[serde(rename = "observedValue", default, skip_serializing_if = "Option::is_none")]
    pub observed_value: Option<f64>,
    /// When it ran, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "runAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub run_at_epoch_seconds: Option<i64>,
}

impl ExternalMonitorRunCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`observed_value`](Self#structfield.observed_value).
    #[must_use]
    pub fn observed_value(mut self, value: impl Into<f64>) -> Self {
        self.observed_value = Some(value.into());
        self
    }
    /// Sets [`run_at_epoch_seconds`](Self#structfield.run_at_epoch_seconds).
    #[must_use]
    pub fn run_at_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.run_at_epoch_seconds = Some(value.into());
        self
    }
}

client_runtime::record! {
    ExternalMonitorRunCreate default {
        "observedValue" observed_value OptionNumber, "runAtEpochSeconds" run_at_epoch_seconds SentAsText,
    }
}

client_runtime::open_enum! {
    /// Kind of a system that computes results for Bigeye.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ExternalMonitorType: str {
        /// `EXTERNAL_MONITOR_TYPE_UNDEFINED` on the wire.
        Undefined = "EXTERNAL_MONITOR_TYPE_UNDEFINED",
        /// `EXTERNAL_MONITOR_TYPE_DBT_TEST` on the wire.
        DbtTest = "EXTERNAL_MONITOR_TYPE_DBT_TEST",
    }
}
