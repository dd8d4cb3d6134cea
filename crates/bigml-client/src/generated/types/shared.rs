// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `shared`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Lazy, Secret, Timestamp};
use serde::Serialize;
use serde_json::{Map, Value};
use super::ImageAnalysis;

client_runtime::open_enum! {
    /// Subject area of a resource.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[non_exhaustive]
    pub enum Category: i64 {
        /// `-1` on the wire.
        Uncategorized = -1,
        /// `0` on the wire.
        Miscellaneous = 0,
        /// `1` on the wire.
        AutomotiveEngineeringManufacturing = 1,
        /// `2` on the wire.
        EnergyOilGas = 2,
        /// `3` on the wire.
        BankingFinance = 3,
        /// `4` on the wire.
        FraudCrime = 4,
        /// `5` on the wire.
        Healthcare = 5,
        /// `6` on the wire.
        PhysicalEarthLifeSciences = 6,
        /// `7` on the wire.
        ConsumerRetail = 7,
        /// `8` on the wire.
        SportsGames = 8,
        /// `9` on the wire.
        DemographicsSurveys = 9,
        /// `10` on the wire.
        AerospaceDefense = 10,
        /// `11` on the wire.
        ChemicalPharmaceutical = 11,
        /// `12` on the wire.
        HigherEducationScientificResearch = 12,
        /// `13` on the wire.
        HumanResourcesPsychology = 13,
        /// `14` on the wire.
        Insurance = 14,
        /// `15` on the wire.
        LawOrder = 15,
        /// `16` on the wire.
        MediaMarketingAdvertising = 16,
        /// `17` on the wire.
        PublicSectorNonprofit = 17,
        /// `18` on the wire.
        ProfessionalServices = 18,
        /// `19` on the wire.
        TechnologyCommunications = 19,
        /// `20` on the wire.
        TransportationLogistics = 20,
        /// `21` on the wire.
        TravelLeisure = 21,
        /// `22` on the wire.
        Utilities = 22,
    }
}

client_runtime::tuple! {
    /// A category, item or term and how often it occurs.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct CategoryCount {
        /// The text.
        category: String,
        /// Number of rows.
        count: i64,
    }
}

client_runtime::tuple! {
    /// A class and how probable it is.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct ClassProbability {
        /// The class.
        category: String,
        /// Probability or confidence, 0 to 1.
        probability: f64,
    }
}

client_runtime::open_enum! {
    /// How the votes of several models become one prediction.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum Combiner: i64 {
        /// `0` on the wire.
        Plurality = 0,
        /// `1` on the wire.
        ConfidenceWeighted = 1,
        /// `2` on the wire.
        ProbabilityWeighted = 2,
        /// `3` on the wire.
        Threshold = 3,
    }
}

client_runtime::open_enum! {
    /// What stands for a missing number.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum DefaultNumericValue: str {
        /// `mean` on the wire.
        Mean = "mean",
        /// `median` on the wire.
        Median = "median",
        /// `minimum` on the wire.
        Minimum = "minimum",
        /// `maximum` on the wire.
        Maximum = "maximum",
        /// `zero` on the wire.
        Zero = "zero",
    }
}

/// Body of a refused request.
///
/// Evidence: read in the vendor's own code (bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error {
    /// HTTP status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// What is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ErrorStatus>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Error default {
        "code" code OptionInteger, "status" status,
    } rest extra
}

client_runtime::union! {
    /// What is wrong with a request: a message for each argument, or a list.
    ///
    /// Evidence: read in the vendor's own code (bindings; no recorded error body was found).
    #[non_exhaustive]
    pub enum ErrorDetails {
        /// A value of JSON kind object.
        Object(Map<String, Value>) = object,
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// What is wrong.
///
/// Evidence: read in the vendor's own code (bindings; no recorded error body was found).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorStatus {
    /// Negative number of the error: -1200 missing argument, -1201 unknown id, -1203 bad field, -1204 bad request, -1205 bad value, -1206 failed validation, -1207 unsupported format, -1208 bad order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// A message for each wrong argument, or a list of messages.
    #[serde(rename = "extra", default, skip_serializing_if = "Option::is_none")]
    pub details: Option<ErrorDetails>,
    /// What is wrong, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ErrorStatus default {
        "code" code OptionInteger, "extra" details, "message" message,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of an outside database.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum ExternalDatabase: str {
        /// `postgresql` on the wire.
        Postgresql = "postgresql",
        /// `mysql` on the wire.
        Mysql = "mysql",
        /// `elasticsearch` on the wire.
        Elasticsearch = "elasticsearch",
        /// `sqlserver` on the wire.
        Sqlserver = "sqlserver",
    }
}

/// One field (column) of a source, a dataset or a model.
///
/// Evidence: observed in real traffic (recorded datasets and models).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Field {
    /// Position in the source, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column_number: Option<i64>,
    /// Storage type, for instance `double`, `int16` or `string`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datatype: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was computed from other fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated: Option<bool>,
    /// Id, where the field is not the value of a map by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Position among the fields of a test or correlation, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idx: Option<i64>,
    /// Which features are computed from its images.
    ///
    /// Evidence: read in the vendor's own code (Python bindings, local computation of image features).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_analysis: Option<ImageAnalysis>,
    /// How values are cut into items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_analysis: Option<ItemAnalysis>,
    /// Short label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Number of rows without a value, where it stands outside of the summary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_count: Option<i64>,
    /// Name, from the header unless it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of values it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optype: Option<Optype>,
    /// Position in the resource, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Ids of the fields that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_ids: Option<Vec<String>>,
    /// Whether models use it unless told otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred: Option<bool>,
    /// How it came to be, for instance `flatline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provenance: Option<String>,
    /// Statistics of its values, decoded when they are asked for; lists and sources have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Lazy<FieldSummary>>,
    /// How texts are cut into terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_analysis: Option<TermAnalysis>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Field default {
        "column_number" column_number OptionInteger, "datatype" datatype, "description" description, "generated" generated,
        "id" id, "idx" idx OptionInteger, "image_analysis" image_analysis, "item_analysis" item_analysis, "label" label,
        "missing_count" missing_count OptionInteger, "name" name, "optype" optype, "order" order OptionInteger,
        "parent_ids" parent_ids, "preferred" preferred, "provenance" provenance, "summary" summary,
        "term_analysis" term_analysis,
    } rest extra
}

/// Values of one field that did not fit its type.
///
/// Evidence: used by third parties' code (seen in bodies kept by other clients; other members are not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldError {
    /// Number of values that did not fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldError default {
        "total" total OptionInteger,
    } rest extra
}

client_runtime::union! {
    /// Values that did not fit, by the id of their field. An empty list in older bodies.
    ///
    /// Evidence: observed in real traffic (recorded datasets).
    #[non_exhaustive]
    pub enum FieldErrors {
        /// A value of JSON kind object.
        Object(BTreeMap<String, FieldError>) = object,
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
    }
}

client_runtime::tuple! {
    /// A field and how much it decides.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct FieldImportance {
        /// Id of the field.
        field: String,
        /// Share of the decision, 0 to 1.
        importance: f64,
    }
}

/// Statistics of one field, or of one set of values. Which members are there depends on the type: `categories` for categorical, `bins` or `counts` and the moments for numeric, `tag_cloud` for text, `items` for items.
///
/// Evidence: observed in real traffic (recorded datasets and models; `tag_cloud` and `term_forms` from the bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldSummary {
    /// Mean length of the texts, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_length: Option<f64>,
    /// Histogram of many different values: pairs of the bin's centre and its count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bins: Option<Vec<ValueCount>>,
    /// Each category with its count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<CategoryCount>>,
    /// Each different value with its count, when there are few.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Vec<ValueCount>>,
    /// Histogram with bins of equal width.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact_histogram: Option<Histogram>,
    /// Each item with its count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<CategoryCount>>,
    /// Kurtosis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kurtosis: Option<f64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    /// Arithmetic mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Median.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub median: Option<f64>,
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    /// Number of rows without a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_count: Option<i64>,
    /// Number of rows with a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<i64>,
    /// Skewness.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skewness: Option<f64>,
    /// Values that cut the rows into parts of about the same size.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub splits: Option<Vec<f64>>,
    /// Standard deviation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_deviation: Option<f64>,
    /// Sum of the values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sum: Option<f64>,
    /// Sum of the squared values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sum_squares: Option<f64>,
    /// Most frequent terms with their counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_cloud: Option<Vec<CategoryCount>>,
    /// Forms of each term, by the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_forms: Option<BTreeMap<String, Vec<String>>>,
    /// Variance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variance: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldSummary default {
        "average_length" average_length, "bins" bins, "categories" categories, "counts" counts,
        "exact_histogram" exact_histogram, "items" items, "kurtosis" kurtosis, "maximum" maximum, "mean" mean, "median" median,
        "minimum" minimum, "missing_count" missing_count OptionInteger, "population" population OptionInteger,
        "skewness" skewness, "splits" splits, "standard_deviation" standard_deviation, "sum" sum, "sum_squares" sum_squares,
        "tag_cloud" tag_cloud, "term_forms" term_forms, "variance" variance,
    } rest extra
}

/// Number of fields of each type.
///
/// Evidence: observed in real traffic (recorded bodies).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldTypes {
    /// Number of categorical fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categorical: Option<i64>,
    /// Number of datetime fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datetime: Option<i64>,
    /// Number of fields after texts and items were expanded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_fields: Option<i64>,
    /// Number of image fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<i64>,
    /// Number of items fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<i64>,
    /// Number of numeric fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeric: Option<i64>,
    /// Number of path fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<i64>,
    /// Number of preferred fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred: Option<i64>,
    /// Number of regions fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<i64>,
    /// Number of text fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<i64>,
    /// Number of fields altogether.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldTypes default {
        "categorical" categorical OptionInteger, "datetime" datetime OptionInteger,
        "effective_fields" effective_fields OptionInteger, "image" image OptionInteger, "items" items OptionInteger,
        "numeric" numeric OptionInteger, "path" path OptionInteger, "preferred" preferred OptionInteger,
        "regions" regions OptionInteger, "text" text OptionInteger, "total" total OptionInteger,
    } rest extra
}

/// What can be changed about a field.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldUpdate {
    /// New description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How values are cut into items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_analysis: Option<ItemAnalysis>,
    /// New label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// New name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of values it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optype: Option<Optype>,
    /// Whether models use it unless told otherwise (datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred: Option<bool>,
    /// How texts are cut into terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_analysis: Option<TermAnalysis>,
    /// Formats that its dates are read by (sources).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_formats: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FieldUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`item_analysis`](Self#structfield.item_analysis).
    #[must_use]
    pub fn item_analysis(mut self, value: impl Into<ItemAnalysis>) -> Self {
        self.item_analysis = Some(value.into());
        self
    }
    /// Sets [`label`](Self#structfield.label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`optype`](Self#structfield.optype).
    #[must_use]
    pub fn optype(mut self, value: impl Into<Optype>) -> Self {
        self.optype = Some(value.into());
        self
    }
    /// Sets [`preferred`](Self#structfield.preferred).
    #[must_use]
    pub fn preferred(mut self, value: impl Into<bool>) -> Self {
        self.preferred = Some(value.into());
        self
    }
    /// Sets [`term_analysis`](Self#structfield.term_analysis).
    #[must_use]
    pub fn term_analysis(mut self, value: impl Into<TermAnalysis>) -> Self {
        self.term_analysis = Some(value.into());
        self
    }
    /// Sets [`time_formats`](Self#structfield.time_formats).
    #[must_use]
    pub fn time_formats(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.time_formats = Some(value.into_iter().map(Into::into).collect());
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
    FieldUpdate default {
        "description" description, "item_analysis" item_analysis, "label" label, "name" name, "optype" optype,
        "preferred" preferred, "term_analysis" term_analysis, "time_formats" time_formats,
    } rest extra
}

/// Which part of the fields an answer holds.
///
/// Evidence: observed in real traffic (recorded bodies).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldsMeta {
    /// Number of fields in this answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of fields after texts and items were expanded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_fields: Option<i64>,
    /// Number of image fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<i64>,
    /// Largest number of fields asked for; 1000 unless set, -1 for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Number of fields skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Number of fields that fit the query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_total: Option<i64>,
    /// Number of fields altogether.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FieldsMeta default {
        "count" count OptionInteger, "effective_fields" effective_fields OptionInteger, "image" image OptionInteger,
        "limit" limit OptionInteger, "offset" offset OptionInteger, "query_total" query_total OptionInteger,
        "total" total OptionInteger,
    } rest extra
}

/// Histogram with bins of equal width.
///
/// Evidence: observed in real traffic (recorded datasets and models; the meaning of the two open ends is inferred).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Histogram {
    /// Number of values above the last bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_max: Option<i64>,
    /// Number of values below the first bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_min: Option<i64>,
    /// Number of values in each bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub populations: Option<Vec<i64>>,
    /// Lower end of the first bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// Width of a bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Histogram default {
        "open_max" open_max OptionInteger, "open_min" open_min OptionInteger, "populations" populations OptionIntegers,
        "start" start, "width" width,
    } rest extra
}

/// How a field is cut into items.
///
/// Evidence: observed in real traffic (only `separator` was observed).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ItemAnalysis {
    /// Character between two items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ItemAnalysis {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`separator`](Self#structfield.separator).
    #[must_use]
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
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
    ItemAnalysis default {
        "separator" separator,
    } rest extra
}

/// Which part of all resources a list holds.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMeta {
    /// Largest number of resources in this answer; 20 unless set, at most 200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Path of the next page, null on the last. It holds the credentials, and its base differs: do not follow it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Secret>,
    /// Number of resources skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Path of the page before. It holds the credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Secret>,
    /// Number of resources that fit the filters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ListMeta default {
        "limit" limit OptionInteger, "next" next, "offset" offset OptionInteger, "previous" previous,
        "total_count" total_count OptionInteger,
    } rest extra
}

client_runtime::open_enum! {
    /// What happens when an input that decides a split is missing.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum MissingStrategy: i64 {
        /// `0` on the wire.
        LastPrediction = 0,
        /// `1` on the wire.
        Proportional = 1,
    }
}

client_runtime::union! {
    /// The condition by which rows come to a node of a tree: true at the root, where all do.
    ///
    /// Evidence: observed in real traffic (models kept by other clients).
    #[non_exhaustive]
    pub enum NodePredicate {
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind object.
        Object(Predicate) = object,
    }
}

client_runtime::tuple! {
    /// A class and its weight in training.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    pub struct ObjectiveWeight {
        /// The class.
        category: String,
        /// Its weight.
        weight: f64,
    }
}

client_runtime::open_enum! {
    /// The measure by which a class is chosen.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum OperatingKind: str {
        /// `probability` on the wire.
        Probability = "probability",
        /// `confidence` on the wire.
        Confidence = "confidence",
        /// `votes` on the wire.
        Votes = "votes",
    }
}

/// From which measure on a class counts as predicted.
///
/// Evidence: read in the vendor's own code (WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OperatingPoint {
    /// The measure that is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<OperatingKind>,
    /// The class that is looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive_class: Option<String>,
    /// Smallest value of the measure, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OperatingPoint {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`kind`](Self#structfield.kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<OperatingKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets [`positive_class`](Self#structfield.positive_class).
    #[must_use]
    pub fn positive_class(mut self, value: impl Into<String>) -> Self {
        self.positive_class = Some(value.into());
        self
    }
    /// Sets [`threshold`](Self#structfield.threshold).
    #[must_use]
    pub fn threshold(mut self, value: impl Into<f64>) -> Self {
        self.threshold = Some(value.into());
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
    OperatingPoint default {
        "kind" kind, "positive_class" positive_class, "threshold" threshold,
    } rest extra
}

client_runtime::open_enum! {
    /// What kind of values a field holds.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum Optype: str {
        /// `numeric` on the wire.
        Numeric = "numeric",
        /// `categorical` on the wire.
        Categorical = "categorical",
        /// `text` on the wire.
        Text = "text",
        /// `items` on the wire.
        Items = "items",
        /// `datetime` on the wire.
        Datetime = "datetime",
        /// `image` on the wire.
        Image = "image",
        /// `path` on the wire.
        Path = "path",
        /// `regions` on the wire.
        Regions = "regions",
    }
}

/// A condition on one field, as on the way through a tree.
///
/// Evidence: observed in real traffic (recorded predictions and models).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Predicate {
    /// Number of rows that fulfil it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How the field is compared with the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<PredicateOperator>,
    /// Term whose occurrences are counted (text and items fields).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// What the field is compared with; null for a missing value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<PredicateValue>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Predicate default {
        "count" count OptionInteger, "field" field, "operator" operator, "term" term, "value" value,
    } rest extra
}

client_runtime::open_enum! {
    /// A comparison. With a star at its end, a missing value fulfils it too.
    ///
    /// Evidence: read in the vendor's own code (Python bindings; `\<=`, `>`, `=` and `in` were observed).
    #[non_exhaustive]
    pub enum PredicateOperator: str {
        /// `<` on the wire.
        Less = "<",
        /// `<=` on the wire.
        LessOrEqual = "<=",
        /// `=` on the wire.
        Equal = "=",
        /// `!=` on the wire.
        NotEqual = "!=",
        /// `/=` on the wire.
        Differs = "/=",
        /// `>=` on the wire.
        GreaterOrEqual = ">=",
        /// `>` on the wire.
        Greater = ">",
        /// `in` on the wire.
        In = "in",
        /// `<*` on the wire.
        LessOrMissing = "<*",
        /// `<=*` on the wire.
        LessOrEqualOrMissing = "<=*",
        /// `=*` on the wire.
        EqualOrMissing = "=*",
        /// `!=*` on the wire.
        NotEqualOrMissing = "!=*",
        /// `/=*` on the wire.
        DiffersOrMissing = "/=*",
        /// `>=*` on the wire.
        GreaterOrEqualOrMissing = ">=*",
        /// `>*` on the wire.
        GreaterOrMissing = ">*",
    }
}

client_runtime::union! {
    /// What a field is compared with: a number, a text, or a list of categories in which null stands for a missing value.
    ///
    /// Evidence: observed in real traffic (models and anomaly detectors in bodies and in the bindings' documents).
    #[non_exhaustive]
    pub enum PredicateValue {
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind array.
        Array(Vec<Scalar>) = array,
    }
}

/// Rows that could not be split into fields.
///
/// Evidence: observed in real traffic (recorded datasets).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowFormatError {
    /// Number of such rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RowFormatError default {
        "total" total OptionInteger,
    } rest extra
}

client_runtime::union! {
    /// Rows that could not be split into fields. An empty list in older bodies.
    ///
    /// Evidence: observed in real traffic (recorded datasets).
    #[non_exhaustive]
    pub enum RowFormatErrors {
        /// A value of JSON kind object.
        Object(RowFormatError) = object,
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
    }
}

client_runtime::tuple! {
    /// First and last row of a range, counted from 1.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct RowRange {
        /// First row.
        from: i64,
        /// Last row, included.
        to: i64,
    }
}

client_runtime::union! {
    /// A value of a row or a prediction: text, number or boolean.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    #[non_exhaustive]
    pub enum Scalar {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
    }
}

/// How a text is cut into rows and fields. What is not given is guessed.
///
/// Evidence: observed in real traffic (recorded sources).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceParser {
    /// Whether the first row holds the names of the fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Locale of numbers and dates, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Texts that stand for a missing value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Character that quotes a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Character between two values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Whether blanks around values are dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trim: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SourceParser {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`header`](Self#structfield.header).
    #[must_use]
    pub fn header(mut self, value: impl Into<bool>) -> Self {
        self.header = Some(value.into());
        self
    }
    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`missing_tokens`](Self#structfield.missing_tokens).
    #[must_use]
    pub fn missing_tokens(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.missing_tokens = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`quote`](Self#structfield.quote).
    #[must_use]
    pub fn quote(mut self, value: impl Into<String>) -> Self {
        self.quote = Some(value.into());
        self
    }
    /// Sets [`separator`](Self#structfield.separator).
    #[must_use]
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
        self
    }
    /// Sets [`trim`](Self#structfield.trim).
    #[must_use]
    pub fn trim(mut self, value: impl Into<bool>) -> Self {
        self.trim = Some(value.into());
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
    SourceParser default {
        "header" header, "locale" locale, "missing_tokens" missing_tokens, "quote" quote, "separator" separator, "trim" trim,
    } rest extra
}

/// How far the work on a resource has come, and what went wrong.
///
/// Evidence: observed in real traffic (recorded bodies of sources and datasets).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Status {
    /// Number of bytes read from the source (datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<i64>,
    /// How far the work has come, as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<StatusCode>,
    /// Details of the error: a list, or an object with a message for each argument.
    #[serde(rename = "extra", default, skip_serializing_if = "Option::is_none")]
    pub details: Option<ErrorDetails>,
    /// Bytes fetched so far from a remote source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloaded_size: Option<i64>,
    /// Time spent so far, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elapsed: Option<f64>,
    /// Negative number of the error, when the resource is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    /// Number of records extracted (sources and datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extracted_count: Option<i64>,
    /// Values that did not fit their field (datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_errors: Option<FieldErrors>,
    /// What is going on, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Part of the work done, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// Rows that could not be read (datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_format_errors: Option<RowFormatErrors>,
    /// Number of rows stored (datasets).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serialized_rows: Option<i64>,
    /// The step that is running, for instance `Storing decoded data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
    /// Bytes of the remote source altogether.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Status default {
        "bytes" bytes OptionInteger, "code" code, "extra" details, "downloaded_size" downloaded_size OptionInteger,
        "elapsed" elapsed, "error" error OptionInteger, "extracted_count" extracted_count OptionInteger,
        "field_errors" field_errors, "message" message, "progress" progress, "row_format_errors" row_format_errors,
        "serialized_rows" serialized_rows OptionInteger, "task" task, "total_size" total_size OptionInteger,
    } rest extra
}

client_runtime::open_enum! {
    /// How far the work on a resource has come. 5 and -1 are final.
    ///
    /// Evidence: read in the vendor's own code (BigML Python bindings; 6 exists only inside clients, -3 asks to repeat the request).
    #[non_exhaustive]
    pub enum StatusCode: i64 {
        /// `0` on the wire.
        Waiting = 0,
        /// `1` on the wire.
        Queued = 1,
        /// `2` on the wire.
        Started = 2,
        /// `3` on the wire.
        InProgress = 3,
        /// `4` on the wire.
        Summarized = 4,
        /// `5` on the wire.
        Finished = 5,
        /// `6` on the wire.
        Uploading = 6,
        /// `-1` on the wire.
        Faulty = -1,
        /// `-2` on the wire.
        Unknown = -2,
        /// `-3` on the wire.
        Runnable = -3,
    }
}

/// How texts are cut into terms.
///
/// Evidence: observed in real traffic (recorded datasets; all but `enabled` in topic models of the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TermAnalysis {
    /// Whether upper and lower case are told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
    /// Whether texts are analysed at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Language of the texts, for instance `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether the forms of a word are counted as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stem_words: Option<bool>,
    /// What a term is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_mode: Option<TokenMode>,
    /// Whether very common words are counted too.
    ///
    /// Evidence: **unverified** (observed without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_stopwords: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TermAnalysis {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`case_sensitive`](Self#structfield.case_sensitive).
    #[must_use]
    pub fn case_sensitive(mut self, value: impl Into<bool>) -> Self {
        self.case_sensitive = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[must_use]
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`language`](Self#structfield.language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets [`stem_words`](Self#structfield.stem_words).
    #[must_use]
    pub fn stem_words(mut self, value: impl Into<bool>) -> Self {
        self.stem_words = Some(value.into());
        self
    }
    /// Sets [`token_mode`](Self#structfield.token_mode).
    #[must_use]
    pub fn token_mode(mut self, value: impl Into<TokenMode>) -> Self {
        self.token_mode = Some(value.into());
        self
    }
    /// Sets [`use_stopwords`](Self#structfield.use_stopwords).
    #[must_use]
    pub fn use_stopwords(mut self, value: impl Into<bool>) -> Self {
        self.use_stopwords = Some(value.into());
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
    TermAnalysis default {
        "case_sensitive" case_sensitive, "enabled" enabled, "language" language, "stem_words" stem_words,
        "token_mode" token_mode, "use_stopwords" use_stopwords,
    } rest extra
}

/// How many models must agree on a class.
///
/// Evidence: read in the vendor's own code (WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Threshold {
    /// The class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Number of models.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Threshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`class`](Self#structfield.class).
    #[must_use]
    pub fn class(mut self, value: impl Into<String>) -> Self {
        self.class = Some(value.into());
        self
    }
    /// Sets [`k`](Self#structfield.k).
    #[must_use]
    pub fn k(mut self, value: impl Into<i64>) -> Self {
        self.k = Some(value.into());
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
    Threshold default {
        "class" class, "k" k OptionInteger,
    } rest extra
}

client_runtime::union! {
    /// A point of a time series: a number, or a time as text.
    ///
    /// Evidence: **unverified** (only numbers were observed).
    #[non_exhaustive]
    pub enum TimePoint {
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// A stretch of time, as numbers of rows or as times.
///
/// Evidence: observed in real traffic (time series in the bindings' documents and result files of BigMLer, numbers only).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeRange {
    /// Whether the rows are in falling order of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub descending: Option<bool>,
    /// Last point, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<TimePoint>,
    /// Distance of two points, in its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<f64>,
    /// Unit of the distance, for instance `index` or `milliseconds`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval_unit: Option<String>,
    /// First point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<TimePoint>,
    /// Id of the field with the times.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_field: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TimeRange {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`descending`](Self#structfield.descending).
    #[must_use]
    pub fn descending(mut self, value: impl Into<bool>) -> Self {
        self.descending = Some(value.into());
        self
    }
    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn end(mut self, value: impl Into<TimePoint>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets [`interval`](Self#structfield.interval).
    #[must_use]
    pub fn interval(mut self, value: impl Into<f64>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets [`interval_unit`](Self#structfield.interval_unit).
    #[must_use]
    pub fn interval_unit(mut self, value: impl Into<String>) -> Self {
        self.interval_unit = Some(value.into());
        self
    }
    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn start(mut self, value: impl Into<TimePoint>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets [`timestamp_field`](Self#structfield.timestamp_field).
    #[must_use]
    pub fn timestamp_field(mut self, value: impl Into<String>) -> Self {
        self.timestamp_field = Some(value.into());
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
    TimeRange default {
        "descending" descending, "end" end, "interval" interval, "interval_unit" interval_unit, "start" start,
        "timestamp_field" timestamp_field,
    } rest extra
}

client_runtime::open_enum! {
    /// What a term is: a word, the whole text, or both.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum TokenMode: str {
        /// `all` on the wire.
        All = "all",
        /// `tokens_only` on the wire.
        TokensOnly = "tokens_only",
        /// `full_terms_only` on the wire.
        FullTermsOnly = "full_terms_only",
    }
}

client_runtime::tuple! {
    /// A number and how often it occurs.
    ///
    /// Evidence: observed in real traffic (recorded bodies).
    pub struct ValueCount {
        /// The number, or the centre of a bin.
        value: f64,
        /// Number of rows.
        count: i64,
    }
}

/// Delivery of the end of the work to a URL. The secret is echoed.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// Whether it reached its URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<WebhookDelivery>,
    /// How the work ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<WebhookEvent>,
    /// Key of the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Signature that was sent, `sha1=` and 40 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// When it was sent, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// URL that gets the POST.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Webhook default {
        "delivery" delivery, "event" event, "secret" secret, "signature" signature, "timestamp" timestamp, "url" url,
    } rest extra
}

/// Where the end of the work is reported to.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookCreate {
    /// Key of the signature in `X-BigML-Signature`; without it there is no signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// URL that gets a POST when the work is finished or has failed; it must answer 201.
    pub url: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl WebhookCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: {
                let value = url;
                value.into()
            },
            secret: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`secret`](Self#structfield.secret).
    #[must_use]
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
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
    WebhookCreate {
        "secret" secret,
    } required {
        "url" url 0,
    } rest extra
}

/// Whether a webhook reached its URL.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Id of the delivery, the same as in the header `X-BigML-Delivery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_id: Option<String>,
    /// How it was sent, for instance `queue`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// For instance `delivered`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WebhookDelivery default {
        "confirmation_id" confirmation_id, "method" method, "status" status,
    } rest extra
}

client_runtime::open_enum! {
    /// How the work ended.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[non_exhaustive]
    pub enum WebhookEvent: str {
        /// `finished` on the wire.
        Finished = "finished",
        /// `error` on the wire.
        Error = "error",
    }
}
