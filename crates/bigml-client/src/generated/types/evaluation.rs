// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `evaluation`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, RawJson, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, Category, Combiner, ConfigurationId, DatasetId, DeepnetId, EnsembleId,
    EvaluationId, FusionId, LinearRegressionId, ListMeta, LogisticRegressionId,
    MissingStrategy, OperatingKind, OperatingPoint, ProjectId, RowRange, Status,
    Threshold, TimeRange, TimeSeriesId, Webhook, WebhookCreate,
};

/// How well one class is predicted.
///
/// Evidence: observed in real traffic (result files of BigMLer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClassStatistics {
    /// Share of the rows that were predicted right, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy: Option<f64>,
    /// Standard deviation of the accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy_standard_deviation: Option<f64>,
    /// Area under the precision-recall curve of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_under_pr_curve: Option<f64>,
    /// Standard deviation of the area under the precision-recall curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_under_pr_curve_standard_deviation: Option<f64>,
    /// Area under the ROC curve of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_under_roc_curve: Option<f64>,
    /// Standard deviation of the area under the ROC curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_under_roc_curve_standard_deviation: Option<f64>,
    /// Mean accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_accuracy: Option<f64>,
    /// Mean area under the precision-recall curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_pr_curve: Option<f64>,
    /// Mean area under the ROC curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_roc_curve: Option<f64>,
    /// Mean balanced accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_balanced_accuracy: Option<f64>,
    /// Mean F-measure over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_f_measure: Option<f64>,
    /// Mean Kendall's tau-b over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_kendalls_tau_b: Option<f64>,
    /// Mean phi coefficient over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_phi_coefficient: Option<f64>,
    /// Mean precision over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_precision: Option<f64>,
    /// Mean recall over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_recall: Option<f64>,
    /// Mean Spearman's rho over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_spearmans_rho: Option<f64>,
    /// Balanced accuracy of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balanced_accuracy: Option<f64>,
    /// Standard deviation of the balanced accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balanced_accuracy_standard_deviation: Option<f64>,
    /// The class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class_name: Option<String>,
    /// F-measure of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub f_measure: Option<f64>,
    /// Standard deviation of the F-measure over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub f_measure_standard_deviation: Option<f64>,
    /// Points of the gain curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gain_curve: Option<RawJson>,
    /// Kendall's tau-b of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kendalls_tau_b: Option<f64>,
    /// Standard deviation of the Kendall's tau-b over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kendalls_tau_b_standard_deviation: Option<f64>,
    /// Kolmogorov-Smirnov statistic and the threshold at which it is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ks_statistic: Option<MeasureAtThreshold>,
    /// Points of the lift curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift_curve: Option<RawJson>,
    /// Largest phi coefficient and the threshold at which it is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_phi: Option<MeasureAtThreshold>,
    /// Points of the cumulative distribution of the other classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_cdf: Option<RawJson>,
    /// Number of folds that have the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurrences: Option<i64>,
    /// Confusion matrix for each threshold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_threshold_confusion_matrices: Option<RawJson>,
    /// Phi coefficient of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phi_coefficient: Option<f64>,
    /// Standard deviation of the phi coefficient over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phi_coefficient_standard_deviation: Option<f64>,
    /// Points of the precision-recall curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pr_curve: Option<RawJson>,
    /// Precision of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<f64>,
    /// Standard deviation of the precision over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision_standard_deviation: Option<f64>,
    /// Whether the dataset has rows of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present_in_test_data: Option<bool>,
    /// Recall of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recall: Option<f64>,
    /// Standard deviation of the recall over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recall_standard_deviation: Option<f64>,
    /// Points of the ROC curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roc_curve: Option<RawJson>,
    /// Spearman's rho of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spearmans_rho: Option<f64>,
    /// Standard deviation of the Spearman's rho over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spearmans_rho_standard_deviation: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClassStatistics default {
        "accuracy" accuracy, "accuracy_standard_deviation" accuracy_standard_deviation,
        "area_under_pr_curve" area_under_pr_curve,
        "area_under_pr_curve_standard_deviation" area_under_pr_curve_standard_deviation,
        "area_under_roc_curve" area_under_roc_curve,
        "area_under_roc_curve_standard_deviation" area_under_roc_curve_standard_deviation, "average_accuracy" average_accuracy,
        "average_area_under_pr_curve" average_area_under_pr_curve, "average_area_under_roc_curve" average_area_under_roc_curve,
        "average_balanced_accuracy" average_balanced_accuracy, "average_f_measure" average_f_measure,
        "average_kendalls_tau_b" average_kendalls_tau_b, "average_phi_coefficient" average_phi_coefficient,
        "average_precision" average_precision, "average_recall" average_recall, "average_spearmans_rho" average_spearmans_rho,
        "balanced_accuracy" balanced_accuracy, "balanced_accuracy_standard_deviation" balanced_accuracy_standard_deviation,
        "class_name" class_name, "f_measure" f_measure, "f_measure_standard_deviation" f_measure_standard_deviation,
        "gain_curve" gain_curve, "kendalls_tau_b" kendalls_tau_b,
        "kendalls_tau_b_standard_deviation" kendalls_tau_b_standard_deviation, "ks_statistic" ks_statistic,
        "lift_curve" lift_curve, "max_phi" max_phi, "negative_cdf" negative_cdf, "occurrences" occurrences OptionInteger,
        "per_threshold_confusion_matrices" per_threshold_confusion_matrices, "phi_coefficient" phi_coefficient,
        "phi_coefficient_standard_deviation" phi_coefficient_standard_deviation, "pr_curve" pr_curve, "precision" precision,
        "precision_standard_deviation" precision_standard_deviation, "present_in_test_data" present_in_test_data,
        "recall" recall, "recall_standard_deviation" recall_standard_deviation, "roc_curve" roc_curve,
        "spearmans_rho" spearmans_rho, "spearmans_rho_standard_deviation" spearmans_rho_standard_deviation,
    } rest extra
}

/// An evaluation. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: **unverified** (no whole body was found: the arguments of the WhizzML library, echoed as other resources echo theirs).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Evaluation {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the evaluation is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// How the votes of several models become one prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Smallest confidence of the positive class, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<f64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the evaluation was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Dataset that it was made from.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Whether that dataset still exists.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Deepnet that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// Free text about the evaluation; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ensemble that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the model, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// Fusion that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Linear regression that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linearregression: Option<LinearRegressionId>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Logistic regression that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logisticregression: Option<LogisticRegressionId>,
    /// Number of rows in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i64>,
    /// What happens when an input is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_strategy: Option<MissingStrategy>,
    /// Model that is judged; the bindings put the id of any supervised resource here.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnyId>,
    /// Whether that model still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_status: Option<bool>,
    /// Name of the evaluation.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    ///
    /// Evidence: observed in real traffic (evaluations as OptiMLs name them).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// The class given when the positive one misses its threshold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class: Option<String>,
    /// The measure by which a class is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; empty when none was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The class that is looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive_class: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Smallest probability of the positive class, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_threshold: Option<f64>,
    /// Project that the evaluation belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `evaluation/` and 24 hexadecimal digits.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    pub resource: EvaluationId,
    /// The measures; absent until the work is finished.
    ///
    /// Evidence: observed in real traffic (result files of BigMLer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<EvaluationResult>,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared evaluation.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared evaluation.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How far the work has come.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the evaluation again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How many models must agree on a class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Time series that is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeseries: Option<TimeSeriesId>,
    /// Numeric subtype of the evaluation; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the evaluation was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Evaluation default {
        "category" category, "code" code OptionInteger, "combiner" combiner, "confidence_threshold" confidence_threshold,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "dataset" dataset, "dataset_status" dataset_status, "deepnet" deepnet, "description" description,
        "ensemble" ensemble, "excluded_fields" excluded_fields, "fields_map" fields_map, "fusion" fusion,
        "input_fields" input_fields, "linearregression" linearregression, "locale" locale,
        "logisticregression" logisticregression, "max_rows" max_rows OptionInteger, "missing_strategy" missing_strategy,
        "model" model, "model_status" model_status, "name" name, "name_options" name_options, "negative_class" negative_class,
        "operating_kind" operating_kind, "operating_point" operating_point, "ordering" ordering OptionInteger,
        "out_of_bag" out_of_bag, "positive_class" positive_class, "private" private,
        "probability_threshold" probability_threshold, "project" project, "range" range, "ranges" ranges,
        "replacement" replacement, "result" result, "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "status" status, "subscription" subscription, "tags" tags, "threshold" threshold,
        "timeseries" timeseries, "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata,
        "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What an evaluation is made from. Exactly one of `model`, `ensemble`, `logisticregression`, `linearregression`, `deepnet`, `fusion` or `timeseries` says what is judged.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluationCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// How the votes of several models become one prediction; 0 (plurality) unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combiner: Option<Combiner>,
    /// Smallest confidence of the positive class, 0 to 1; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_threshold: Option<f64>,
    /// Dataset with the right answers.
    pub dataset: DatasetId,
    /// Id of a deepnet.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deepnet: Option<DeepnetId>,
    /// Free text about the evaluation; limited Markdown, at most 8192 characters. Empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of an ensemble.
    ///
    /// Evidence: read in the vendor's own code (Node and C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ensemble: Option<EnsembleId>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the model, by its id; the same ids unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// Id of a fusion.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fusion: Option<FusionId>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Id of a linear regression.
    ///
    /// Evidence: **unverified** (by analogy with the other types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linearregression: Option<LinearRegressionId>,
    /// Id of a logistic regression.
    ///
    /// Evidence: read in the vendor's own code (Node and C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logisticregression: Option<LogisticRegressionId>,
    /// What happens when an input is missing; 0 (last prediction) unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_strategy: Option<MissingStrategy>,
    /// Id of a model that is judged; the Python bindings put the id of any supervised resource here.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<AnyId>,
    /// Name of the evaluation; made from what it is created from unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The class given when the positive one misses its threshold; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negative_class: Option<String>,
    /// The measure by which a class is chosen; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_kind: Option<OperatingKind>,
    /// From which measure on a class counts as predicted; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operating_point: Option<OperatingPoint>,
    /// Number of the order in which rows are read; 0 unless set. The other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The class that is looked for; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positive_class: Option<String>,
    /// Smallest probability of the positive class, 0 to 1; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability_threshold: Option<f64>,
    /// Project that the evaluation belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row to use, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// First and last row to use of each dataset, by dataset id; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Text that makes the sampling repeatable; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Labels that help to find the evaluation again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How many models must agree on a class; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// Id of a time series.
    ///
    /// Evidence: read in the vendor's own code (Python bindings and WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeseries: Option<TimeSeriesId>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EvaluationCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(dataset: impl IntoId<DatasetId>) -> Self {
        Self {
            dataset: {
                let value = dataset;
                value.into_id()
            },
            category: Default::default(),
            combiner: Default::default(),
            confidence_threshold: Default::default(),
            deepnet: Default::default(),
            description: Default::default(),
            ensemble: Default::default(),
            excluded_fields: Default::default(),
            fields_map: Default::default(),
            fusion: Default::default(),
            input_fields: Default::default(),
            linearregression: Default::default(),
            logisticregression: Default::default(),
            missing_strategy: Default::default(),
            model: Default::default(),
            name: Default::default(),
            negative_class: Default::default(),
            operating_kind: Default::default(),
            operating_point: Default::default(),
            ordering: Default::default(),
            out_of_bag: Default::default(),
            positive_class: Default::default(),
            probability_threshold: Default::default(),
            project: Default::default(),
            range: Default::default(),
            ranges: Default::default(),
            replacement: Default::default(),
            sample_rate: Default::default(),
            seed: Default::default(),
            tags: Default::default(),
            threshold: Default::default(),
            timeseries: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`combiner`](Self#structfield.combiner).
    #[must_use]
    pub fn combiner(mut self, value: impl Into<Combiner>) -> Self {
        self.combiner = Some(value.into());
        self
    }
    /// Sets [`confidence_threshold`](Self#structfield.confidence_threshold).
    #[must_use]
    pub fn confidence_threshold(mut self, value: impl Into<f64>) -> Self {
        self.confidence_threshold = Some(value.into());
        self
    }
    /// Sets [`dataset`](Self#structfield.dataset).
    #[must_use]
    pub fn dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.dataset = value.into_id();
        self
    }
    /// Sets [`deepnet`](Self#structfield.deepnet).
    #[must_use]
    pub fn deepnet(mut self, value: impl IntoId<DeepnetId>) -> Self {
        self.deepnet = Some(value.into_id());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`ensemble`](Self#structfield.ensemble).
    #[must_use]
    pub fn ensemble(mut self, value: impl IntoId<EnsembleId>) -> Self {
        self.ensemble = Some(value.into_id());
        self
    }
    /// Sets [`excluded_fields`](Self#structfield.excluded_fields).
    #[must_use]
    pub fn excluded_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`fields_map`](Self#structfield.fields_map).
    #[must_use]
    pub fn fields_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.fields_map = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`fusion`](Self#structfield.fusion).
    #[must_use]
    pub fn fusion(mut self, value: impl IntoId<FusionId>) -> Self {
        self.fusion = Some(value.into_id());
        self
    }
    /// Sets [`input_fields`](Self#structfield.input_fields).
    #[must_use]
    pub fn input_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`linearregression`](Self#structfield.linearregression).
    #[must_use]
    pub fn linearregression(mut self, value: impl IntoId<LinearRegressionId>) -> Self {
        self.linearregression = Some(value.into_id());
        self
    }
    /// Sets [`logisticregression`](Self#structfield.logisticregression).
    #[must_use]
    pub fn logisticregression(
        mut self,
        value: impl IntoId<LogisticRegressionId>,
    ) -> Self {
        self.logisticregression = Some(value.into_id());
        self
    }
    /// Sets [`missing_strategy`](Self#structfield.missing_strategy).
    #[must_use]
    pub fn missing_strategy(mut self, value: impl Into<MissingStrategy>) -> Self {
        self.missing_strategy = Some(value.into());
        self
    }
    /// Sets [`model`](Self#structfield.model).
    #[must_use]
    pub fn model(mut self, value: impl IntoId<AnyId>) -> Self {
        self.model = Some(value.into_id());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`negative_class`](Self#structfield.negative_class).
    #[must_use]
    pub fn negative_class(mut self, value: impl Into<String>) -> Self {
        self.negative_class = Some(value.into());
        self
    }
    /// Sets [`operating_kind`](Self#structfield.operating_kind).
    #[must_use]
    pub fn operating_kind(mut self, value: impl Into<OperatingKind>) -> Self {
        self.operating_kind = Some(value.into());
        self
    }
    /// Sets [`operating_point`](Self#structfield.operating_point).
    #[must_use]
    pub fn operating_point(mut self, value: impl Into<OperatingPoint>) -> Self {
        self.operating_point = Some(value.into());
        self
    }
    /// Sets [`ordering`](Self#structfield.ordering).
    #[must_use]
    pub fn ordering(mut self, value: impl Into<i64>) -> Self {
        self.ordering = Some(value.into());
        self
    }
    /// Sets [`out_of_bag`](Self#structfield.out_of_bag).
    #[must_use]
    pub fn out_of_bag(mut self, value: impl Into<bool>) -> Self {
        self.out_of_bag = Some(value.into());
        self
    }
    /// Sets [`positive_class`](Self#structfield.positive_class).
    #[must_use]
    pub fn positive_class(mut self, value: impl Into<String>) -> Self {
        self.positive_class = Some(value.into());
        self
    }
    /// Sets [`probability_threshold`](Self#structfield.probability_threshold).
    #[must_use]
    pub fn probability_threshold(mut self, value: impl Into<f64>) -> Self {
        self.probability_threshold = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`range`](Self#structfield.range).
    #[must_use]
    pub fn range(mut self, value: impl Into<RowRange>) -> Self {
        self.range = Some(value.into());
        self
    }
    /// Sets [`ranges`](Self#structfield.ranges).
    #[must_use]
    pub fn ranges(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<RowRange>)>,
    ) -> Self {
        self.ranges = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`replacement`](Self#structfield.replacement).
    #[must_use]
    pub fn replacement(mut self, value: impl Into<bool>) -> Self {
        self.replacement = Some(value.into());
        self
    }
    /// Sets [`sample_rate`](Self#structfield.sample_rate).
    #[must_use]
    pub fn sample_rate(mut self, value: impl Into<f64>) -> Self {
        self.sample_rate = Some(value.into());
        self
    }
    /// Sets [`seed`](Self#structfield.seed).
    #[must_use]
    pub fn seed(mut self, value: impl Into<String>) -> Self {
        self.seed = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`threshold`](Self#structfield.threshold).
    #[must_use]
    pub fn threshold(mut self, value: impl Into<Threshold>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets [`timeseries`](Self#structfield.timeseries).
    #[must_use]
    pub fn timeseries(mut self, value: impl IntoId<TimeSeriesId>) -> Self {
        self.timeseries = Some(value.into_id());
        self
    }
    /// Sets [`webhook`](Self#structfield.webhook).
    #[must_use]
    pub fn webhook(mut self, value: impl Into<WebhookCreate>) -> Self {
        self.webhook = Some(value.into());
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
    EvaluationCreate {
        "category" category, "combiner" combiner, "confidence_threshold" confidence_threshold, "deepnet" deepnet,
        "description" description, "ensemble" ensemble, "excluded_fields" excluded_fields, "fields_map" fields_map,
        "fusion" fusion, "input_fields" input_fields, "linearregression" linearregression,
        "logisticregression" logisticregression, "missing_strategy" missing_strategy, "model" model, "name" name,
        "negative_class" negative_class, "operating_kind" operating_kind, "operating_point" operating_point,
        "ordering" ordering OptionInteger, "out_of_bag" out_of_bag, "positive_class" positive_class,
        "probability_threshold" probability_threshold, "project" project, "range" range, "ranges" ranges,
        "replacement" replacement, "sample_rate" sample_rate, "seed" seed, "tags" tags, "threshold" threshold,
        "timeseries" timeseries, "webhook" webhook,
    } required {
        "dataset" dataset 0,
    } rest extra
}

/// One page of evaluations.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluationList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The evaluations of the page.
    pub objects: Vec<Evaluation>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How good predictions are. `average_` is the mean over all classes, or over all folds of a cross-validation, which also has standard deviations.
///
/// Evidence: observed in real traffic (result files of BigMLer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluationMeasures {
    /// Share of the rows that were predicted right, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy: Option<f64>,
    /// Standard deviation of the accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy_standard_deviation: Option<f64>,
    /// Area under the precision-recall curve.
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_under_pr_curve: Option<f64>,
    /// Mean accuracy of the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_accuracy: Option<f64>,
    /// Mean area under the precision-recall curve of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_pr_curve: Option<f64>,
    /// Standard deviation of the mean area under the precision-recall curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_pr_curve_standard_deviation: Option<f64>,
    /// Mean area under the ROC curve of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_roc_curve: Option<f64>,
    /// Standard deviation of the mean area under the ROC curve over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_area_under_roc_curve_standard_deviation: Option<f64>,
    /// Mean balanced accuracy of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_balanced_accuracy: Option<f64>,
    /// Standard deviation of the mean balanced accuracy over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_balanced_accuracy_standard_deviation: Option<f64>,
    /// Mean F-measure of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_f_measure: Option<f64>,
    /// Standard deviation of the mean F-measure over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_f_measure_standard_deviation: Option<f64>,
    /// Mean Kendall's tau-b of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_kendalls_tau_b: Option<f64>,
    /// Standard deviation of the mean Kendall's tau-b over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_kendalls_tau_b_standard_deviation: Option<f64>,
    /// Mean Kolmogorov-Smirnov statistic of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_ks_statistic: Option<f64>,
    /// Standard deviation of the mean Kolmogorov-Smirnov statistic over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_ks_statistic_standard_deviation: Option<f64>,
    /// Mean largest phi coefficient of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_max_phi: Option<f64>,
    /// Standard deviation of the mean largest phi coefficient over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_max_phi_standard_deviation: Option<f64>,
    /// Mean phi coefficient of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_phi: Option<f64>,
    /// Standard deviation of the mean phi coefficient over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_phi_standard_deviation: Option<f64>,
    /// Mean precision of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_precision: Option<f64>,
    /// Standard deviation of the mean precision over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_precision_standard_deviation: Option<f64>,
    /// Mean recall of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_recall: Option<f64>,
    /// Standard deviation of the mean recall over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_recall_standard_deviation: Option<f64>,
    /// Mean Spearman's rho of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_spearmans_rho: Option<f64>,
    /// Standard deviation of the mean Spearman's rho over the folds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_spearmans_rho_standard_deviation: Option<f64>,
    /// Number of rows by true class (row) and predicted class (column).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confusion_matrix: Option<Vec<Vec<f64>>>,
    /// Mean absolute error (regressions).
    ///
    /// Evidence: read in the vendor's own code (Python bindings; observed for time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_absolute_error: Option<f64>,
    /// Mean squared error (regressions).
    ///
    /// Evidence: read in the vendor's own code (Python bindings; observed for time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_squared_error: Option<f64>,
    /// The measures of each class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_class_statistics: Option<Vec<ClassStatistics>>,
    /// Coefficient of determination (regressions).
    ///
    /// Evidence: read in the vendor's own code (Python bindings; observed for time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r_squared: Option<f64>,
    /// Spearman's rho.
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spearmans_rho: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EvaluationMeasures default {
        "accuracy" accuracy, "accuracy_standard_deviation" accuracy_standard_deviation,
        "area_under_pr_curve" area_under_pr_curve, "average_accuracy" average_accuracy,
        "average_area_under_pr_curve" average_area_under_pr_curve,
        "average_area_under_pr_curve_standard_deviation" average_area_under_pr_curve_standard_deviation,
        "average_area_under_roc_curve" average_area_under_roc_curve,
        "average_area_under_roc_curve_standard_deviation" average_area_under_roc_curve_standard_deviation,
        "average_balanced_accuracy" average_balanced_accuracy,
        "average_balanced_accuracy_standard_deviation" average_balanced_accuracy_standard_deviation,
        "average_f_measure" average_f_measure, "average_f_measure_standard_deviation" average_f_measure_standard_deviation,
        "average_kendalls_tau_b" average_kendalls_tau_b,
        "average_kendalls_tau_b_standard_deviation" average_kendalls_tau_b_standard_deviation,
        "average_ks_statistic" average_ks_statistic,
        "average_ks_statistic_standard_deviation" average_ks_statistic_standard_deviation, "average_max_phi" average_max_phi,
        "average_max_phi_standard_deviation" average_max_phi_standard_deviation, "average_phi" average_phi,
        "average_phi_standard_deviation" average_phi_standard_deviation, "average_precision" average_precision,
        "average_precision_standard_deviation" average_precision_standard_deviation, "average_recall" average_recall,
        "average_recall_standard_deviation" average_recall_standard_deviation, "average_spearmans_rho" average_spearmans_rho,
        "average_spearmans_rho_standard_deviation" average_spearmans_rho_standard_deviation,
        "confusion_matrix" confusion_matrix, "mean_absolute_error" mean_absolute_error, "mean_squared_error" mean_squared_error,
        "per_class_statistics" per_class_statistics, "r_squared" r_squared, "spearmans_rho" spearmans_rho,
    } rest extra
}

/// Measures of the predictions, and of simple guesses to compare them with.
///
/// Evidence: observed in real traffic (result files of BigMLer and the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluationResult {
    /// The classes, in the order of the confusion matrices (classifications).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class_names: Option<Vec<String>>,
    /// Dataset of each field, by its id (time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<BTreeMap<String, DatasetId>>,
    /// Measures of guessing the mean, by their names (regressions); measures of each model, by the id of the field (time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<BTreeMap<String, MeanMeasure>>,
    /// Measures of guessing the most frequent class (classifications).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<EvaluationMeasures>,
    /// Measures of the predictions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<EvaluationMeasures>,
    /// Measures of guessing at random.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub random: Option<EvaluationMeasures>,
    /// Rows that each field was judged on, by its id (time series).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_ranges: Option<BTreeMap<String, TimeRange>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EvaluationResult default {
        "class_names" class_names, "datasets" datasets, "mean" mean, "mode" mode, "model" model, "random" random,
        "time_ranges" time_ranges,
    } rest extra
}

/// What changes about an evaluation; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluationUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the evaluation; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the evaluation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the evaluation to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the evaluation again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EvaluationUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`private`](Self#structfield.private).
    #[must_use]
    pub fn private(mut self, value: impl Into<bool>) -> Self {
        self.private = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`shared`](Self#structfield.shared).
    #[must_use]
    pub fn shared(mut self, value: impl Into<bool>) -> Self {
        self.shared = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`user_metadata`](Self#structfield.user_metadata).
    #[must_use]
    pub fn user_metadata(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.user_metadata = Some(value.into());
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
    EvaluationUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags, "user_metadata" user_metadata,
    } rest extra
}

client_runtime::union! {
    /// A measure of guessing the mean, or the measures of each model of a field of a time series.
    ///
    /// Evidence: observed in real traffic (time series; numbers from the Python bindings).
    #[non_exhaustive]
    pub enum MeanMeasure {
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind array.
        Array(Vec<TimeSeriesMeasures>) = array,
    }
}

client_runtime::tuple! {
    /// A measure and the threshold at which it is reached.
    ///
    /// Evidence: observed in real traffic (result files of BigMLer).
    pub struct MeasureAtThreshold {
        /// The measure.
        value: f64,
        /// The threshold, 0 to 1.
        threshold: f64,
    }
}

/// How good the forecasts of one model of a time series are.
///
/// Evidence: observed in real traffic (result files of BigMLer).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeSeriesMeasures {
    /// Mean absolute error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_absolute_error: Option<f64>,
    /// Mean absolute error in units of that of a simple guess.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_absolute_scaled_error: Option<f64>,
    /// Share of the steps whose direction was right, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_directional_accuracy: Option<f64>,
    /// Mean squared error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_squared_error: Option<f64>,
    /// The model: error, trend and seasonality as `A,N,N`, or a simple guess as `naive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Coefficient of determination.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r_squared: Option<f64>,
    /// Symmetric mean of the errors as shares of the values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symmetric_mean_absolute_percentage_error: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TimeSeriesMeasures default {
        "mean_absolute_error" mean_absolute_error, "mean_absolute_scaled_error" mean_absolute_scaled_error,
        "mean_directional_accuracy" mean_directional_accuracy, "mean_squared_error" mean_squared_error, "model" model,
        "r_squared" r_squared, "symmetric_mean_absolute_percentage_error" symmetric_mean_absolute_percentage_error,
    } rest extra
}
