// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `scan_profiles`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::Value;

/// Which labels are used.
///
/// Evidence: read in the vendor's own code (BigID code scan action).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelFramework {
    /// Id of the framework, like `mip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the framework, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LabelFramework {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    LabelFramework default {
        "id" id, "name" name,
    } rest extra
}

/// What is scanned, and how. Members that no source names are kept in `extra`.
///
/// Evidence: documented by the vendor (Scan Profiles tutorial and BigID code scan action, as they are sent; a list is read by BigPyD).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanProfile {
    /// Whether the profile is active; BigID's own code sends `false` for a profile that it starts by `startScan`.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether all data sources that are enabled are scanned.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "allEnabledDs", default, skip_serializing_if = "Option::is_none")]
    pub all_enabled_ds: Option<bool>,
    /// Whether all correlation sets that are enabled are matched.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "allEnabledIdSor",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub all_enabled_id_sor: Option<bool>,
    /// Classifiers to run; known empty only.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Vec<Value>>,
    /// Data sources to scan. The tutorial has their `_id`, BigID's own code their names.
    #[serde(rename = "dataSourceList", default, skip_serializing_if = "Option::is_none")]
    pub data_source_list: Option<Vec<String>>,
    /// What the profile is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the profile, 24 hexadecimal digits.
    ///
    /// Evidence: **unverified** (other objects of the API).
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether what classifiers find counts as personal data.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "isClassificationsAsPiiFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_classifications_as_pii_findings: Option<bool>,
    /// Whether a customer made the profile.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "isCustomScanProfile",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_custom_scan_profile: Option<bool>,
    /// Whether the profile is for one run only.
    #[serde(
        rename = "isSingleRunScan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_single_run_scan: Option<bool>,
    /// Id of the profile.
    ///
    /// Evidence: **unverified** (API Evangelist, Scans API).
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Which labels are used.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "labelFramework", default, skip_serializing_if = "Option::is_none")]
    pub label_framework: Option<LabelFramework>,
    /// Name of the profile; `startScan` takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is responsible for the profile; known empty only.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<Value>>,
    /// Id of the scan template, which says how to scan.
    #[serde(rename = "scanTemplateId", default, skip_serializing_if = "Option::is_none")]
    pub scan_template_id: Option<String>,
    /// Kind of scan; `dsScan` (scan of data sources) is known.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<String>,
    /// When the profile runs by itself.
    ///
    /// Evidence: **unverified** (API Evangelist, Scans API).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScanSchedule>,
    /// Whether values are not matched with correlation sets.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "skipIdScan", default, skip_serializing_if = "Option::is_none")]
    pub skip_id_scan: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanProfile default {
        "active" active OptionBoolean, "allEnabledDs" all_enabled_ds OptionBoolean,
        "allEnabledIdSor" all_enabled_id_sor OptionBoolean, "classifiers" classifiers, "dataSourceList" data_source_list,
        "description" description, "_id" id, "isClassificationsAsPiiFindings" is_classifications_as_pii_findings OptionBoolean,
        "isCustomScanProfile" is_custom_scan_profile OptionBoolean, "isSingleRunScan" is_single_run_scan OptionBoolean,
        "id" key, "labelFramework" label_framework, "name" name, "owners" owners, "scanTemplateId" scan_template_id,
        "scanType" scan_type, "schedule" schedule, "skipIdScan" skip_id_scan OptionBoolean,
    } rest extra
}

/// A new scan profile.
///
/// Evidence: documented by the vendor (Scan Profiles tutorial).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanProfileCreate {
    /// Whether the profile is active; BigID's own code sends `false` for a profile that it starts by `startScan`.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether all data sources that are enabled are scanned.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "allEnabledDs", default, skip_serializing_if = "Option::is_none")]
    pub all_enabled_ds: Option<bool>,
    /// Whether all correlation sets that are enabled are matched.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "allEnabledIdSor",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub all_enabled_id_sor: Option<bool>,
    /// Classifiers to run; known empty only.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Vec<Value>>,
    /// Data sources to scan. The tutorial has their `_id`, BigID's own code their names.
    #[serde(rename = "dataSourceList", default, skip_serializing_if = "Option::is_none")]
    pub data_source_list: Option<Vec<String>>,
    /// What the profile is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether what classifiers find counts as personal data.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "isClassificationsAsPiiFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_classifications_as_pii_findings: Option<bool>,
    /// Whether a customer made the profile.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(
        rename = "isCustomScanProfile",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_custom_scan_profile: Option<bool>,
    /// Whether the profile is for one run only.
    #[serde(
        rename = "isSingleRunScan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_single_run_scan: Option<bool>,
    /// Which labels are used.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "labelFramework", default, skip_serializing_if = "Option::is_none")]
    pub label_framework: Option<LabelFramework>,
    /// Name of the profile; `startScan` takes it.
    pub name: String,
    /// Who is responsible for the profile; known empty only.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<Value>>,
    /// Id of the scan template, which says how to scan.
    #[serde(rename = "scanTemplateId", default, skip_serializing_if = "Option::is_none")]
    pub scan_template_id: Option<String>,
    /// Kind of scan; `dsScan` (scan of data sources) is known.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<String>,
    /// When the profile runs by itself.
    ///
    /// Evidence: **unverified** (API Evangelist, Scans API).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScanSchedule>,
    /// Whether values are not matched with correlation sets.
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    #[serde(rename = "skipIdScan", default, skip_serializing_if = "Option::is_none")]
    pub skip_id_scan: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScanProfileCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            active: Default::default(),
            all_enabled_ds: Default::default(),
            all_enabled_id_sor: Default::default(),
            classifiers: Default::default(),
            data_source_list: Default::default(),
            description: Default::default(),
            is_classifications_as_pii_findings: Default::default(),
            is_custom_scan_profile: Default::default(),
            is_single_run_scan: Default::default(),
            label_framework: Default::default(),
            owners: Default::default(),
            scan_template_id: Default::default(),
            scan_type: Default::default(),
            schedule: Default::default(),
            skip_id_scan: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`active`](Self#structfield.active).
    #[must_use]
    pub fn active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`all_enabled_ds`](Self#structfield.all_enabled_ds).
    #[must_use]
    pub fn all_enabled_ds(mut self, value: impl Into<bool>) -> Self {
        self.all_enabled_ds = Some(value.into());
        self
    }
    /// Sets [`all_enabled_id_sor`](Self#structfield.all_enabled_id_sor).
    #[must_use]
    pub fn all_enabled_id_sor(mut self, value: impl Into<bool>) -> Self {
        self.all_enabled_id_sor = Some(value.into());
        self
    }
    /// Sets [`classifiers`](Self#structfield.classifiers).
    #[must_use]
    pub fn classifiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.classifiers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_source_list`](Self#structfield.data_source_list).
    #[must_use]
    pub fn data_source_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_source_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`is_classifications_as_pii_findings`](Self#structfield.is_classifications_as_pii_findings).
    #[must_use]
    pub fn is_classifications_as_pii_findings(mut self, value: impl Into<bool>) -> Self {
        self.is_classifications_as_pii_findings = Some(value.into());
        self
    }
    /// Sets [`is_custom_scan_profile`](Self#structfield.is_custom_scan_profile).
    #[must_use]
    pub fn is_custom_scan_profile(mut self, value: impl Into<bool>) -> Self {
        self.is_custom_scan_profile = Some(value.into());
        self
    }
    /// Sets [`is_single_run_scan`](Self#structfield.is_single_run_scan).
    #[must_use]
    pub fn is_single_run_scan(mut self, value: impl Into<bool>) -> Self {
        self.is_single_run_scan = Some(value.into());
        self
    }
    /// Sets [`label_framework`](Self#structfield.label_framework).
    #[must_use]
    pub fn label_framework(mut self, value: impl Into<LabelFramework>) -> Self {
        self.label_framework = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`owners`](Self#structfield.owners).
    #[must_use]
    pub fn owners(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.owners = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`scan_template_id`](Self#structfield.scan_template_id).
    #[must_use]
    pub fn scan_template_id(mut self, value: impl Into<String>) -> Self {
        self.scan_template_id = Some(value.into());
        self
    }
    /// Sets [`scan_type`](Self#structfield.scan_type).
    #[must_use]
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
    /// Sets [`schedule`](Self#structfield.schedule).
    #[must_use]
    pub fn schedule(mut self, value: impl Into<ScanSchedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets [`skip_id_scan`](Self#structfield.skip_id_scan).
    #[must_use]
    pub fn skip_id_scan(mut self, value: impl Into<bool>) -> Self {
        self.skip_id_scan = Some(value.into());
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
    ScanProfileCreate {
        "active" active OptionBoolean, "allEnabledDs" all_enabled_ds OptionBoolean,
        "allEnabledIdSor" all_enabled_id_sor OptionBoolean, "classifiers" classifiers, "dataSourceList" data_source_list,
        "description" description, "isClassificationsAsPiiFindings" is_classifications_as_pii_findings OptionBoolean,
        "isCustomScanProfile" is_custom_scan_profile OptionBoolean, "isSingleRunScan" is_single_run_scan OptionBoolean,
        "labelFramework" label_framework, "owners" owners, "scanTemplateId" scan_template_id, "scanType" scan_type,
        "schedule" schedule, "skipIdScan" skip_id_scan OptionBoolean,
    } required {
        "name" name 0,
    } rest extra
}

/// The scan profiles.
///
/// Evidence: used by third parties' code (BigPyD, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanProfileList {
    /// The scan profiles.
    #[serde(rename = "scanProfiles", default, skip_serializing_if = "Option::is_none")]
    pub scan_profiles: Option<Vec<ScanProfile>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ScanProfileList default {
        "scanProfiles" scan_profiles,
    } rest extra
}

/// When a profile runs by itself.
///
/// Evidence: **unverified** (API Evangelist, Scans API).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanSchedule {
    /// Times of the runs, in the form of cron.
    #[serde(rename = "cronExpression", default, skip_serializing_if = "Option::is_none")]
    pub cron_expression: Option<String>,
    /// Time zone of these times, like `Europe/Berlin`.
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScanSchedule {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cron_expression`](Self#structfield.cron_expression).
    #[must_use]
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets [`time_zone`](Self#structfield.time_zone).
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
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
    ScanSchedule default {
        "cronExpression" cron_expression, "timeZone" time_zone,
    } rest extra
}
