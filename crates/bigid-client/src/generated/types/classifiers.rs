// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `classifiers`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// A classifier that finds values by a regular expression. Members that no source names are kept in `extra`.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Classification {
    /// Name of the classifier, by which it is deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification_name: Option<String>,
    /// Regular expression that finds the values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification_regex: Option<String>,
    /// What the classifier finds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether scans use the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Id of the classifier.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Longest value, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// Shortest value, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Name, once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How far after a value a supporting term may stand; the unit is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proximity_after: Option<i64>,
    /// How far before a value a supporting term may stand; the unit is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proximity_before: Option<i64>,
    /// Terms that make a finding more certain, when they stand near it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_term_value: Option<String>,
    /// When the classifier was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Name of a check that a value has to pass besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<String>,
    /// Version of the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Classification default {
        "classification_name" classification_name, "classification_regex" classification_regex, "description" description,
        "enabled" enabled OptionBoolean, "_id" id, "max_length" max_length OptionInteger, "min_length" min_length OptionInteger,
        "name" name, "proximity_after" proximity_after OptionInteger, "proximity_before" proximity_before OptionInteger,
        "support_term_value" support_term_value, "updated_at" updated_at, "validation" validation, "version" version OptionText,
    } rest extra
}

/// A new classifier that finds values by a regular expression.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassificationCreate {
    /// Name of the classifier.
    pub classification_name: String,
    /// Regular expression that finds the values.
    pub classification_regex: String,
    /// What the classifier finds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether scans use the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Id of the classifier; a client by others sends one.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Longest value, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// Shortest value, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// How far after a value a supporting term may stand; the unit is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proximity_after: Option<i64>,
    /// How far before a value a supporting term may stand; the unit is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proximity_before: Option<i64>,
    /// Terms that make a finding more certain, when they stand near it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_term_value: Option<String>,
    /// Name of a check that a value has to pass besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<String>,
    /// Version of the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClassificationCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        classification_name: impl Into<String>,
        classification_regex: impl Into<String>,
    ) -> Self {
        Self {
            classification_name: {
                let value = classification_name;
                value.into()
            },
            classification_regex: {
                let value = classification_regex;
                value.into()
            },
            description: Default::default(),
            enabled: Default::default(),
            id: Default::default(),
            max_length: Default::default(),
            min_length: Default::default(),
            proximity_after: Default::default(),
            proximity_before: Default::default(),
            support_term_value: Default::default(),
            validation: Default::default(),
            version: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`classification_name`](Self#structfield.classification_name).
    #[must_use]
    pub fn classification_name(mut self, value: impl Into<String>) -> Self {
        self.classification_name = value.into();
        self
    }
    /// Sets [`classification_regex`](Self#structfield.classification_regex).
    #[must_use]
    pub fn classification_regex(mut self, value: impl Into<String>) -> Self {
        self.classification_regex = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[must_use]
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`max_length`](Self#structfield.max_length).
    #[must_use]
    pub fn max_length(mut self, value: impl Into<i64>) -> Self {
        self.max_length = Some(value.into());
        self
    }
    /// Sets [`min_length`](Self#structfield.min_length).
    #[must_use]
    pub fn min_length(mut self, value: impl Into<i64>) -> Self {
        self.min_length = Some(value.into());
        self
    }
    /// Sets [`proximity_after`](Self#structfield.proximity_after).
    #[must_use]
    pub fn proximity_after(mut self, value: impl Into<i64>) -> Self {
        self.proximity_after = Some(value.into());
        self
    }
    /// Sets [`proximity_before`](Self#structfield.proximity_before).
    #[must_use]
    pub fn proximity_before(mut self, value: impl Into<i64>) -> Self {
        self.proximity_before = Some(value.into());
        self
    }
    /// Sets [`support_term_value`](Self#structfield.support_term_value).
    #[must_use]
    pub fn support_term_value(mut self, value: impl Into<String>) -> Self {
        self.support_term_value = Some(value.into());
        self
    }
    /// Sets [`validation`](Self#structfield.validation).
    #[must_use]
    pub fn validation(mut self, value: impl Into<String>) -> Self {
        self.validation = Some(value.into());
        self
    }
    /// Sets [`version`](Self#structfield.version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
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
    ClassificationCreate {
        "description" description, "enabled" enabled OptionBoolean, "_id" id, "max_length" max_length OptionInteger,
        "min_length" min_length OptionInteger, "proximity_after" proximity_after OptionInteger,
        "proximity_before" proximity_before OptionInteger, "support_term_value" support_term_value, "validation" validation,
        "version" version OptionText,
    } required {
        "classification_name" classification_name 0, "classification_regex" classification_regex 1,
    } rest extra
}

/// A classifier of any kind. Members that no source names are kept in `extra`.
///
/// Evidence: **unverified** (remarks in bigidpy, a client by others, which reads originalData and nothing else).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Classifier {
    /// Name of the attribute whose risk it counts for.
    #[serde(
        rename = "attributeRiskName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub attribute_risk_name: Option<String>,
    /// Id of the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the classifier is made of, by its kind.
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    #[serde(rename = "originalData", default, skip_serializing_if = "Option::is_none")]
    pub original_data: Option<Vec<Value>>,
    /// Number of findings.
    #[serde(rename = "totalFindings", default, skip_serializing_if = "Option::is_none")]
    pub total_findings: Option<i64>,
    /// Kind of classifier; `doc`, `ner`, `meta` and `data` are known.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Classifier default {
        "attributeRiskName" attribute_risk_name, "id" id, "name" name, "originalData" original_data,
        "totalFindings" total_findings OptionInteger, "type" type_,
    } rest extra
}

/// The classifiers of all kinds, in the wrapper of newer endpoints.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierList {
    /// The classifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ClassifierPage>,
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
    ClassifierList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// A classifier by its names.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierName {
    /// Name for people; `null` where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// Id of its term in the glossary, like `bt_email`; `null` where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glossary_id: Option<String>,
    /// Name of the classifier, like `classifier.EMAIL`; findings and catalog have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClassifierName default {
        "friendly_name" friendly_name, "glossary_id" glossary_id, "original_name" original_name,
    } rest extra
}

/// The names of all classifiers, in the wrapper of newer endpoints.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierNameList {
    /// The names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ClassifierNamePage>,
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
    ClassifierNameList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The names of all classifiers.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierNamePage {
    /// The names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifications: Option<Vec<ClassifierName>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClassifierNamePage default {
        "classifications" classifications,
    } rest extra
}

/// The classifiers of all kinds.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierPage {
    /// The classifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Vec<Classifier>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClassifierPage default {
        "classifiers" classifiers,
    } rest extra
}
