// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `scans`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::{Map, Value};
use super::Envelope;

/// The runs of scan profiles, in the wrapper of newer endpoints.
///
/// Evidence: documented by the vendor (Scan Insights API tutorial, the beginning).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParentScanList {
    /// The runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ParentScanPage>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    ParentScanList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The runs of scan profiles. The list itself is in `extra`: its name is not known.
///
/// Evidence: documented by the vendor (Scan Insights API tutorial, the beginning).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParentScanPage {
    /// Number of runs, over all pages.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ParentScanPage default {
        "totalCount" total_count OptionInteger,
    } rest extra
}

/// A scan. Members that no source names are kept in `extra`.
///
/// Evidence: read in the vendor's own code (BigID code scan action, which reads state and nothing else).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Scan {
    /// Id of the scan, 24 hexadecimal digits.
    ///
    /// Evidence: documented by the vendor (Scan Insights API tutorial, which shows it in the children of a parent scan).
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// How far the scan is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ScanState>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Scan default {
        "_id" id, "state" state,
    } rest extra
}

/// What came out of a scan. Members that no source names are kept in `extra`.
///
/// Evidence: read in the vendor's own code (BigID code scan action, which reads scanSummary and nothing else).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanInsight {
    /// The summary, an object of unknown members.
    #[serde(rename = "scanSummary", default, skip_serializing_if = "Option::is_none")]
    pub scan_summary: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanInsight default {
        "scanSummary" scan_summary,
    } rest extra
}

/// What came out of a scan, in a wrapper.
///
/// Evidence: read in the vendor's own code (BigID code scan action).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanInsightRecord {
    /// What came out of the scan.
    #[serde(rename = "scanInsight", default, skip_serializing_if = "Option::is_none")]
    pub scan_insight: Option<ScanInsight>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanInsightRecord default {
        "scanInsight" scan_insight,
    } rest extra
}

client_runtime::union! {
    /// The scans, in one of the two forms that lists have in this API.
    ///
    /// Evidence: **unverified** (the form is unknown; both forms are those of other lists).
    #[non_exhaustive]
    pub enum ScanList {
        /// A value of JSON kind array.
        Array(Vec<Scan>) = array,
        /// A value of JSON kind object.
        Object(Envelope) = object,
    }
}

/// Names a scan.
///
/// Evidence: read in the vendor's own code (BigID code scan action).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanReference {
    /// Id of the scan, 24 hexadecimal digits.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanReference default {
        "_id" id,
    } rest extra
}

/// Which scan to run.
///
/// Evidence: read in the vendor's own code (BigID code scan action).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanStart {
    /// Who started the scan, in words; shown in the scan's history.
    #[serde(rename = "scanOrigin", default, skip_serializing_if = "Option::is_none")]
    pub scan_origin: Option<String>,
    /// Name of the scan profile, which says what is scanned and how.
    #[serde(rename = "scanProfileName")]
    pub scan_profile_name: String,
    /// Kind of scan; `dsScan` (scan of data sources) is the one that is known here.
    #[serde(rename = "scanType")]
    pub scan_type: String,
}

impl ScanStart {
    /// A value of what is required; everything else is not set.
    pub fn new(
        scan_type: impl Into<String>,
        scan_profile_name: impl Into<String>,
    ) -> Self {
        Self {
            scan_type: {
                let value = scan_type;
                value.into()
            },
            scan_profile_name: {
                let value = scan_profile_name;
                value.into()
            },
            scan_origin: Default::default(),
        }
    }
    /// Sets [`scan_origin`](Self#structfield.scan_origin).
    #[must_use]
    pub fn scan_origin(mut self, value: impl Into<String>) -> Self {
        self.scan_origin = Some(value.into());
        self
    }
    /// Sets [`scan_profile_name`](Self#structfield.scan_profile_name).
    #[must_use]
    pub fn scan_profile_name(mut self, value: impl Into<String>) -> Self {
        self.scan_profile_name = value.into();
        self
    }
    /// Sets [`scan_type`](Self#structfield.scan_type).
    #[must_use]
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = value.into();
        self
    }
}

client_runtime::record! {
    ScanStart {
        "scanOrigin" scan_origin,
    } required {
        "scanProfileName" scan_profile_name 0, "scanType" scan_type 1,
    }
}

/// The scan that was started.
///
/// Evidence: read in the vendor's own code (BigID code scan action, which reads result._id and nothing else).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanStarted {
    /// Names the scan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ScanReference>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanStarted default {
        "result" result,
    } rest extra
}

client_runtime::open_enum! {
    /// How far a scan is. Only `Completed` is read by BigID's own code; the others are states that BigID uses for scans
    /// in its catalog and in data subject requests. The full list is not known, so waiting takes an unknown state as running: give it a deadline.
    ///
    /// Evidence: used by third parties' code (BigID code scan action (Completed); catalog objects (InProgress, Failed); scans of data subject requests (Started)).
    #[non_exhaustive]
    pub enum ScanState: str {
        /// `Started` on the wire.
        Started = "Started",
        /// `InProgress` on the wire.
        InProgress = "InProgress",
        /// `Completed` on the wire.
        Completed = "Completed",
        /// `Failed` on the wire.
        Failed = "Failed",
    }
}

/// How far a scan is.
///
/// Evidence: **unverified** (API Evangelist, Scans API).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanStatus {
    /// How much is done; whether it counts to 1 or to 100 is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// How far the scan is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ScanState>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanStatus default {
        "progress" progress OptionNumber, "status" status,
    } rest extra
}
