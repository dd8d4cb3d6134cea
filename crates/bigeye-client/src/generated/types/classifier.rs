// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `classifier`.

use client_runtime::Secret;
use serde::Serialize;
use super::{DataClass, DataSensitivity, EntityInfo, PaginationInfo, SortDirection, User};

/// Recognizes one data class in columns.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Classifier {
    /// Whether `resetClassifier` can set it back.
    #[serde(
        rename = "canResetToDefault",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub can_reset_to_default: Option<bool>,
    /// The user who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// The data class that it recognizes.
    #[serde(rename = "dataClass", default, skip_serializing_if = "Option::is_none")]
    pub data_class: Option<DataClass>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How it recognizes the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detector: Option<Detector>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the classifier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of scan jobs that use it.
    #[serde(
        rename = "numberOfScanJobs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_of_scan_jobs: Option<i64>,
    /// Whether it came with Bigeye.
    #[serde(
        rename = "providedByBigeye",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub provided_by_bigeye: Option<bool>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    Classifier default {
        "canResetToDefault" can_reset_to_default, "createdBy" created_by, "dataClass" data_class, "description" description,
        "detector" detector, "entityInfo" entity_info, "id" id SentAsText, "name" name,
        "numberOfScanJobs" number_of_scan_jobs OptionInteger, "providedByBigeye" provided_by_bigeye,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A page of classifiers.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierPage {
    /// The classifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Vec<Classifier>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    ClassifierPage default {
        "classifiers" classifiers, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What classifiers are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ClassifierSortField: str {
        /// `CLASSIFIER_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "CLASSIFIER_SORT_FIELD_UNSPECIFIED",
        /// `CLASSIFIER_SORT_FIELD_NAME` on the wire.
        Name = "CLASSIFIER_SORT_FIELD_NAME",
        /// `CLASSIFIER_SORT_FIELD_DATA_CLASS_NAME` on the wire.
        DataClassName = "CLASSIFIER_SORT_FIELD_DATA_CLASS_NAME",
        /// `CLASSIFIER_SORT_FIELD_SENSITIVITY` on the wire.
        Sensitivity = "CLASSIFIER_SORT_FIELD_SENSITIVITY",
        /// `CLASSIFIER_SORT_FIELD_CREATOR` on the wire.
        Creator = "CLASSIFIER_SORT_FIELD_CREATOR",
        /// `CLASSIFIER_SORT_FIELD_DETECTOR_TYPE` on the wire.
        DetectorType = "CLASSIFIER_SORT_FIELD_DETECTOR_TYPE",
        /// `CLASSIFIER_SORT_FIELD_NUMBER_OF_SCAN_JOBS` on the wire.
        NumberOfScanJobs = "CLASSIFIER_SORT_FIELD_NUMBER_OF_SCAN_JOBS",
        /// `CLASSIFIER_SORT_FIELD_DESCRIPTION` on the wire.
        Description = "CLASSIFIER_SORT_FIELD_DESCRIPTION",
    }
}

/// What classifiers are sorted by, and which way.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ClassifierSortField>,
}

impl ClassifierSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<ClassifierSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    ClassifierSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

/// A classifier to be made, or a classifier as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifierWrite {
    /// Id of the data class that it recognizes.
    #[serde(
        rename = "dataClassId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_id: Option<i64>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How it recognizes the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detector: Option<Detector>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ClassifierWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`data_class_id`](Self#structfield.data_class_id).
    #[must_use]
    pub fn data_class_id(mut self, value: impl Into<i64>) -> Self {
        self.data_class_id = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`detector`](Self#structfield.detector).
    #[must_use]
    pub fn detector(mut self, value: impl Into<Detector>) -> Self {
        self.detector = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    ClassifierWrite default {
        "dataClassId" data_class_id SentAsText, "description" description, "detector" detector, "name" name,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// Which classifiers are wanted. Filters that are left out let everything through.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassifiersFetch {
    /// Only those that these users made: their ids.
    #[serde(rename = "creatorIds", default, skip_serializing_if = "Option::is_none")]
    pub creator_ids: Option<Vec<i64>>,
    /// Only for data classes of these categories: their ids.
    #[serde(
        rename = "dataClassCategoryIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_category_ids: Option<Vec<i64>>,
    /// Only for these data classes: their ids.
    #[serde(
        rename = "dataClassIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_ids: Option<Vec<i64>>,
    /// Only those with detectors like these.
    #[serde(rename = "detectorTypes", default, skip_serializing_if = "Option::is_none")]
    pub detector_types: Option<Vec<SimpleDetector>>,
    /// Whether the classifiers come with `detector`.
    #[serde(
        rename = "includeDetector",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_detector: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only those that these scan jobs use: their ids.
    #[serde(
        rename = "scanJobIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_job_ids: Option<Vec<i64>>,
    /// Text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only for data classes of these sensitivities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivities: Option<Vec<DataSensitivity>>,
    /// What the list is sorted by. The first entry counts most.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<ClassifierSortOption>>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ClassifiersFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`creator_ids`](Self#structfield.creator_ids).
    #[must_use]
    pub fn creator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.creator_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_class_category_ids`](Self#structfield.data_class_category_ids).
    #[must_use]
    pub fn data_class_category_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.data_class_category_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_class_ids`](Self#structfield.data_class_ids).
    #[must_use]
    pub fn data_class_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.data_class_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`detector_types`](Self#structfield.detector_types).
    #[must_use]
    pub fn detector_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SimpleDetector>>,
    ) -> Self {
        self.detector_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`include_detector`](Self#structfield.include_detector).
    #[must_use]
    pub fn include_detector(mut self, value: impl Into<bool>) -> Self {
        self.include_detector = Some(value.into());
        self
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`scan_job_ids`](Self#structfield.scan_job_ids).
    #[must_use]
    pub fn scan_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scan_job_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sensitivities`](Self#structfield.sensitivities).
    #[must_use]
    pub fn sensitivities(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSensitivity>>,
    ) -> Self {
        self.sensitivities = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClassifierSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    ClassifiersFetch default {
        "creatorIds" creator_ids OptionIntegers, "dataClassCategoryIds" data_class_category_ids SentAsText,
        "dataClassIds" data_class_ids SentAsText, "detectorTypes" detector_types, "includeDetector" include_detector,
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "scanJobIds" scan_job_ids SentAsText, "search" search,
        "sensitivities" sensitivities, "sortOptions" sort_options, "workspaceId" workspace_id OptionInteger,
    }
}

/// Several detectors together.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompoundDetector {
    /// Whether all of them have to match, or one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combinator: Option<DetectorCombinator>,
    /// The detectors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detectors: Option<Vec<Detector>>,
}

impl CompoundDetector {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`combinator`](Self#structfield.combinator).
    #[must_use]
    pub fn combinator(mut self, value: impl Into<DetectorCombinator>) -> Self {
        self.combinator = Some(value.into());
        self
    }
    /// Sets [`detectors`](Self#structfield.detectors).
    #[must_use]
    pub fn detectors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Detector>>,
    ) -> Self {
        self.detectors = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CompoundDetector default {
        "combinator" combinator, "detectors" detectors,
    }
}

client_runtime::union! {
    /// How a classifier recognizes its data: one of the two.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents, Detector; that only one is set is from Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum Detector keyed {
        /// Several detectors together.
        ///
        /// `compoundDetector` on the wire.
        CompoundDetector(Box<CompoundDetector>) = "compoundDetector" as CompoundDetector,
        /// A single detector.
        ///
        /// `simpleDetector` on the wire.
        SimpleDetector(SimpleDetector) = "simpleDetector" as SimpleDetector,
    }
}

client_runtime::open_enum! {
    /// Whether all detectors have to match, or one of them.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DetectorCombinator: str {
        /// `DETECTOR_COMBINATOR_UNSPECIFIED` on the wire.
        Unspecified = "DETECTOR_COMBINATOR_UNSPECIFIED",
        /// `DETECTOR_COMBINATOR_AND` on the wire.
        And = "DETECTOR_COMBINATOR_AND",
        /// `DETECTOR_COMBINATOR_OR` on the wire.
        Or = "DETECTOR_COMBINATOR_OR",
    }
}

client_runtime::open_enum! {
    /// What a detector looks at: the values of a column, or its name.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DetectorTarget: str {
        /// `DETECTOR_TARGET_UNSPECIFIED` on the wire.
        Unspecified = "DETECTOR_TARGET_UNSPECIFIED",
        /// `DETECTOR_TARGET_DATA` on the wire.
        Data = "DETECTOR_TARGET_DATA",
        /// `DETECTOR_TARGET_COLUMN_NAME` on the wire.
        ColumnName = "DETECTOR_TARGET_COLUMN_NAME",
    }
}

/// A detector, and the value to try it on.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DetectorTest {
    /// The detector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detector: Option<SimpleDetector>,
    /// The value. It may well be sensitive itself, and is therefore never printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DetectorTest {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`detector`](Self#structfield.detector).
    #[must_use]
    pub fn detector(mut self, value: impl Into<SimpleDetector>) -> Self {
        self.detector = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    DetectorTest default {
        "detector" detector, "value" value, "workspaceId" workspace_id OptionInteger,
    }
}

/// What a detector says about a value.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DetectorTestResult {
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Whether it matches, or why that could not be told.
    #[serde(rename = "responseType", default, skip_serializing_if = "Option::is_none")]
    pub response_type: Option<DetectorTestVerdict>,
}

client_runtime::record! {
    DetectorTestResult default {
        "error" error, "responseType" response_type,
    }
}

client_runtime::open_enum! {
    /// Whether a detector matches a value, or why that could not be told.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DetectorTestVerdict: str {
        /// `TEST_DETECTOR_RESPONSE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "TEST_DETECTOR_RESPONSE_TYPE_UNSPECIFIED",
        /// `TEST_DETECTOR_RESPONSE_TYPE_POSITIVE` on the wire.
        Positive = "TEST_DETECTOR_RESPONSE_TYPE_POSITIVE",
        /// `TEST_DETECTOR_RESPONSE_TYPE_NEGATIVE` on the wire.
        Negative = "TEST_DETECTOR_RESPONSE_TYPE_NEGATIVE",
        /// `TEST_DETECTOR_RESPONSE_TYPE_MALFORMED` on the wire.
        Malformed = "TEST_DETECTOR_RESPONSE_TYPE_MALFORMED",
        /// `TEST_DETECTOR_RESPONSE_TYPE_INTERNAL_ERROR` on the wire.
        InternalError = "TEST_DETECTOR_RESPONSE_TYPE_INTERNAL_ERROR",
    }
}

/// Recognizes data with a machine learning model of Bigeye.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MachineLearningDetector {
    /// What the model recognizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detector: Option<MachineLearningDetectorKind>,
    /// Name to show.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it looks at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<DetectorTarget>,
    /// From which score on a value counts as recognized. Its scale is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
}

impl MachineLearningDetector {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`detector`](Self#structfield.detector).
    #[must_use]
    pub fn detector(mut self, value: impl Into<MachineLearningDetectorKind>) -> Self {
        self.detector = Some(value.into());
        self
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`target`](Self#structfield.target).
    #[must_use]
    pub fn target(mut self, value: impl Into<DetectorTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets [`threshold`](Self#structfield.threshold).
    #[must_use]
    pub fn threshold(mut self, value: impl Into<f64>) -> Self {
        self.threshold = Some(value.into());
        self
    }
}

client_runtime::record! {
    MachineLearningDetector default {
        "detector" detector, "displayName" display_name, "target" target, "threshold" threshold OptionNumber,
    }
}

client_runtime::open_enum! {
    /// What the model of a machine learning detector recognizes.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MachineLearningDetectorKind: str {
        /// `DETECTOR_UNSPECIFIED` on the wire.
        Unspecified = "DETECTOR_UNSPECIFIED",
        /// `DETECTOR_ACCOUNT_PIN` on the wire.
        AccountPin = "DETECTOR_ACCOUNT_PIN",
        /// `DETECTOR_AGE` on the wire.
        Age = "DETECTOR_AGE",
        /// `DETECTOR_CC_EXPIRATION_DATE` on the wire.
        CcExpirationDate = "DETECTOR_CC_EXPIRATION_DATE",
        /// `DETECTOR_CREDIT_CARD` on the wire.
        CreditCard = "DETECTOR_CREDIT_CARD",
        /// `DETECTOR_CREDIT_SCORE` on the wire.
        CreditScore = "DETECTOR_CREDIT_SCORE",
        /// `DETECTOR_CVV` on the wire.
        Cvv = "DETECTOR_CVV",
        /// `DETECTOR_DATE_OF_BIRTH` on the wire.
        DateOfBirth = "DETECTOR_DATE_OF_BIRTH",
        /// `DETECTOR_DATE_OF_ADMISSION` on the wire.
        DateOfAdmission = "DETECTOR_DATE_OF_ADMISSION",
        /// `DETECTOR_DATE_OF_DISCHARGE` on the wire.
        DateOfDischarge = "DETECTOR_DATE_OF_DISCHARGE",
        /// `DETECTOR_DIAGNOSIS` on the wire.
        Diagnosis = "DETECTOR_DIAGNOSIS",
        /// `DETECTOR_EMAIL_ADDRESS` on the wire.
        EmailAddress = "DETECTOR_EMAIL_ADDRESS",
        /// `DETECTOR_IBAN_CODE` on the wire.
        IbanCode = "DETECTOR_IBAN_CODE",
        /// `DETECTOR_IP_ADDRESS` on the wire.
        IpAddress = "DETECTOR_IP_ADDRESS",
        /// `DETECTOR_LOCATION` on the wire.
        Location = "DETECTOR_LOCATION",
        /// `DETECTOR_MAIDEN_NAME` on the wire.
        MaidenName = "DETECTOR_MAIDEN_NAME",
        /// `DETECTOR_MAILING_ADDRESS` on the wire.
        MailingAddress = "DETECTOR_MAILING_ADDRESS",
        /// `DETECTOR_MEDICAL_INFORMATION` on the wire.
        MedicalInformation = "DETECTOR_MEDICAL_INFORMATION",
        /// `DETECTOR_NPI` on the wire.
        Npi = "DETECTOR_NPI",
        /// `DETECTOR_NRP` on the wire.
        Nrp = "DETECTOR_NRP",
        /// `DETECTOR_PASSWORD` on the wire.
        Password = "DETECTOR_PASSWORD",
        /// `DETECTOR_PATIENT_NAME` on the wire.
        PatientName = "DETECTOR_PATIENT_NAME",
        /// `DETECTOR_PERSON` on the wire.
        Person = "DETECTOR_PERSON",
        /// `DETECTOR_PHONE_NUMBER` on the wire.
        PhoneNumber = "DETECTOR_PHONE_NUMBER",
        /// `DETECTOR_PLACE_OF_BIRTH` on the wire.
        PlaceOfBirth = "DETECTOR_PLACE_OF_BIRTH",
        /// `DETECTOR_TREATMENT_CODE` on the wire.
        TreatmentCode = "DETECTOR_TREATMENT_CODE",
        /// `DETECTOR_US_BANK_NUMBER` on the wire.
        UsBankNumber = "DETECTOR_US_BANK_NUMBER",
        /// `DETECTOR_US_DRIVER_LICENSE` on the wire.
        UsDriverLicense = "DETECTOR_US_DRIVER_LICENSE",
        /// `DETECTOR_US_HEALTHCARE_PLAN_OR_INSURANCE_NUMBER` on the wire.
        UsHealthcarePlanOrInsuranceNumber = "DETECTOR_US_HEALTHCARE_PLAN_OR_INSURANCE_NUMBER",
        /// `DETECTOR_US_HEALTHCARE_DEVICE_ID` on the wire.
        UsHealthcareDeviceId = "DETECTOR_US_HEALTHCARE_DEVICE_ID",
        /// `DETECTOR_US_HEALTHCARE_MRN` on the wire.
        UsHealthcareMrn = "DETECTOR_US_HEALTHCARE_MRN",
        /// `DETECTOR_US_ITIN` on the wire.
        UsItin = "DETECTOR_US_ITIN",
        /// `DETECTOR_US_PASSPORT` on the wire.
        UsPassport = "DETECTOR_US_PASSPORT",
        /// `DETECTOR_US_SSN` on the wire.
        UsSsn = "DETECTOR_US_SSN",
        /// `DETECTOR_US_VEHICLE_IDENTIFIER` on the wire.
        UsVehicleIdentifier = "DETECTOR_US_VEHICLE_IDENTIFIER",
        /// `DETECTOR_USERNAME` on the wire.
        Username = "DETECTOR_USERNAME",
        /// `DETECTOR_CRYPTO` on the wire.
        Crypto = "DETECTOR_CRYPTO",
        /// `DETECTOR_DATE_TIME` on the wire.
        DateTime = "DETECTOR_DATE_TIME",
        /// `DETECTOR_MEDICAL_LICENSE` on the wire.
        MedicalLicense = "DETECTOR_MEDICAL_LICENSE",
        /// `DETECTOR_URL` on the wire.
        Url = "DETECTOR_URL",
        /// `DETECTOR_ALWAYS_FAIL` on the wire.
        AlwaysFail = "DETECTOR_ALWAYS_FAIL",
    }
}

/// The machine learning detectors that there are.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MachineLearningDetectorList {
    /// The detectors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detectors: Option<Vec<MachineLearningDetector>>,
}

client_runtime::record! {
    MachineLearningDetectorList default {
        "detectors" detectors,
    }
}

/// Where machine learning detectors are wanted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MachineLearningDetectorsQuery {
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl MachineLearningDetectorsQuery {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MachineLearningDetectorsQuery default {
        "workspaceId" workspace_id OptionInteger,
    }
}

/// Recognizes data by a regular expression.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegexDetector {
    /// Whether capital and small letters count as the same.
    #[serde(
        rename = "flagCaseInsensitive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub flag_case_insensitive: Option<bool>,
    /// Whether a dot matches line breaks too.
    #[serde(rename = "flagDotall", default, skip_serializing_if = "Option::is_none")]
    pub flag_dotall: Option<bool>,
    /// The regular expression. Its dialect is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regex: Option<String>,
    /// What it looks at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<DetectorTarget>,
}

impl RegexDetector {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`flag_case_insensitive`](Self#structfield.flag_case_insensitive).
    #[must_use]
    pub fn flag_case_insensitive(mut self, value: impl Into<bool>) -> Self {
        self.flag_case_insensitive = Some(value.into());
        self
    }
    /// Sets [`flag_dotall`](Self#structfield.flag_dotall).
    #[must_use]
    pub fn flag_dotall(mut self, value: impl Into<bool>) -> Self {
        self.flag_dotall = Some(value.into());
        self
    }
    /// Sets [`regex`](Self#structfield.regex).
    #[must_use]
    pub fn regex(mut self, value: impl Into<String>) -> Self {
        self.regex = Some(value.into());
        self
    }
    /// Sets [`target`](Self#structfield.target).
    #[must_use]
    pub fn target(mut self, value: impl Into<DetectorTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
}

client_runtime::record! {
    RegexDetector default {
        "flagCaseInsensitive" flag_case_insensitive, "flagDotall" flag_dotall, "regex" regex, "target" target,
    }
}

client_runtime::union! {
    /// A single detector: one of the two.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SimpleDetector keyed {
        /// A detector with a regular expression.
        ///
        /// `regexDetector` on the wire.
        RegexDetector(RegexDetector) = "regexDetector" as RegexDetector,
        /// A detector with a machine learning model of Bigeye.
        ///
        /// `machineLearningDetector` on the wire.
        MachineLearningDetector(
            MachineLearningDetector,
        ) = "machineLearningDetector" as MachineLearningDetector,
    }
}
