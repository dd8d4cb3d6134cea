// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `pca`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, DefaultNumericValue, Field, FieldTypes,
    FieldsMeta, ListMeta, PcaId, ProjectId, RowRange, SourceId, Status, Webhook,
    WebhookCreate,
};

/// A PCA. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pca {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the PCA is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the PCA was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Credits that others pay for each prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Number of fields of each type in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_field_types: Option<FieldTypes>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Numeric subtype of that dataset; its values are not documented.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_type: Option<i64>,
    /// Datasets that it was made from, when there are several.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the PCA; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Number of fields in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_columns: Option<i64>,
    /// Number of rows in the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i64>,
    /// Name of the PCA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Number of batch projections made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchprojections: Option<i64>,
    /// Number of projections made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_projections: Option<i64>,
    /// Number of projections made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_projections: Option<i64>,
    /// Number of the order in which rows are read; 0 was observed, the other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The components; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pca: Option<PcaContent>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the PCA belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `pca/` and 24 hexadecimal digits.
    pub resource: PcaId,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Share of the rows used, above 0 and at most 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Text that makes the sampling repeatable.
    ///
    /// Evidence: **unverified** (argument of creation, not seen in a body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared PCA.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared PCA.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Source that the data came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// Whether that source still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_status: Option<bool>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the PCA again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the PCA; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the PCA was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Whether its inner structure may be seen by others once it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Pca default {
        "category" category, "code" code OptionInteger, "columns" columns OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "credits" credits,
        "credits_per_prediction" credits_per_prediction, "dataset" dataset, "dataset_field_types" dataset_field_types,
        "dataset_status" dataset_status, "dataset_type" dataset_type OptionInteger, "datasets" datasets,
        "default_numeric_value" default_numeric_value, "description" description, "excluded_fields" excluded_fields,
        "fields_meta" fields_meta, "input_fields" input_fields, "locale" locale, "max_columns" max_columns OptionInteger,
        "max_rows" max_rows OptionInteger, "name" name, "name_options" name_options,
        "number_of_batchprojections" number_of_batchprojections OptionInteger,
        "number_of_projections" number_of_projections OptionInteger,
        "number_of_public_projections" number_of_public_projections OptionInteger, "ordering" ordering OptionInteger,
        "out_of_bag" out_of_bag, "pca" pca, "price" price, "private" private, "project" project, "range" range,
        "replacement" replacement, "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed, "shared" shared,
        "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger,
        "source" source, "source_status" source_status, "status" status, "subscription" subscription, "tags" tags,
        "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The principal components. Text, items and categorical fields count as one column for each term or category.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PcaContent {
    /// For each component, how it goes with each column, -1 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<Vec<f64>>>,
    /// Share of the variance that each component and those before it explain, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cumulative_variance: Option<Vec<f64>>,
    /// For each component, the weight of each column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eigenvectors: Option<Vec<Vec<f64>>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pca_seed: Option<String>,
    /// Whether fields are scaled to a standard deviation of 1 first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standardized: Option<bool>,
    /// Statistics of the terms of text and items fields, by the id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_stats: Option<BTreeMap<String, TermStatistics>>,
    /// Share of the variance that each component explains, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variance: Option<Vec<f64>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PcaContent default {
        "components" components, "cumulative_variance" cumulative_variance, "eigenvectors" eigenvectors, "fields" fields,
        "missing_tokens" missing_tokens, "pca_seed" pca_seed, "standardized" standardized, "text_stats" text_stats,
        "variance" variance,
    } rest extra
}

/// What a PCA is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PcaCreate {
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the PCA; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Name of the PCA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the order in which rows are read. The numbers are not known; 0 was observed.
    ///
    /// Evidence: **unverified** (property that was observed, not documented as an argument).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the PCA to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<PcaId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pca_seed: Option<String>,
    /// Project that the PCA belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1; all rows unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Rows used of each dataset, by dataset id; all rows unless set.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranges: Option<BTreeMap<String, RowRange>>,
    /// Whether rows are drawn with replacement; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Whether rows are drawn with replacement, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacements: Option<BTreeMap<String, bool>>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared PCA to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Scale fields to a standard deviation of 1 first; true was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standardized: Option<bool>,
    /// Labels that help to find the PCA again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PcaCreate {
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
    /// Sets [`dataset`](Self#structfield.dataset).
    #[must_use]
    pub fn dataset(mut self, value: impl IntoId<DatasetId>) -> Self {
        self.dataset = Some(value.into_id());
        self
    }
    /// Sets [`datasets`](Self#structfield.datasets).
    #[must_use]
    pub fn datasets(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<DatasetId>>,
    ) -> Self {
        self.datasets = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`default_numeric_value`](Self#structfield.default_numeric_value).
    #[must_use]
    pub fn default_numeric_value(
        mut self,
        value: impl Into<DefaultNumericValue>,
    ) -> Self {
        self.default_numeric_value = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets [`fields_maps`](Self#structfield.fields_maps).
    #[must_use]
    pub fn fields_maps(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.fields_maps = Some(value.into());
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
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ordering`](Self#structfield.ordering).
    #[must_use]
    pub fn ordering(mut self, value: impl Into<i64>) -> Self {
        self.ordering = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<PcaId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`out_of_bag`](Self#structfield.out_of_bag).
    #[must_use]
    pub fn out_of_bag(mut self, value: impl Into<bool>) -> Self {
        self.out_of_bag = Some(value.into());
        self
    }
    /// Sets [`out_of_bags`](Self#structfield.out_of_bags).
    #[must_use]
    pub fn out_of_bags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.out_of_bags = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`pca_seed`](Self#structfield.pca_seed).
    #[must_use]
    pub fn pca_seed(mut self, value: impl Into<String>) -> Self {
        self.pca_seed = Some(value.into());
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
    /// Sets [`replacements`](Self#structfield.replacements).
    #[must_use]
    pub fn replacements(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.replacements = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`sample_rate`](Self#structfield.sample_rate).
    #[must_use]
    pub fn sample_rate(mut self, value: impl Into<f64>) -> Self {
        self.sample_rate = Some(value.into());
        self
    }
    /// Sets [`sample_rates`](Self#structfield.sample_rates).
    #[must_use]
    pub fn sample_rates(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.sample_rates = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`seed`](Self#structfield.seed).
    #[must_use]
    pub fn seed(mut self, value: impl Into<String>) -> Self {
        self.seed = Some(value.into());
        self
    }
    /// Sets [`seeds`](Self#structfield.seeds).
    #[must_use]
    pub fn seeds(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.seeds = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`shared_hash`](Self#structfield.shared_hash).
    #[must_use]
    pub fn shared_hash(mut self, value: impl Into<Secret>) -> Self {
        self.shared_hash = Some(value.into());
        self
    }
    /// Sets [`standardized`](Self#structfield.standardized).
    #[must_use]
    pub fn standardized(mut self, value: impl Into<bool>) -> Self {
        self.standardized = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
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
    PcaCreate default {
        "category" category, "dataset" dataset, "datasets" datasets, "default_numeric_value" default_numeric_value,
        "description" description, "excluded_fields" excluded_fields, "fields_maps" fields_maps, "input_fields" input_fields,
        "name" name, "ordering" ordering OptionInteger, "origin" origin, "out_of_bag" out_of_bag, "out_of_bags" out_of_bags,
        "pca_seed" pca_seed, "project" project, "range" range, "ranges" ranges, "replacement" replacement,
        "replacements" replacements, "sample_rate" sample_rate, "sample_rates" sample_rates, "seed" seed, "seeds" seeds,
        "shared_hash" shared_hash, "standardized" standardized, "tags" tags, "webhook" webhook,
    } rest extra
}

/// One page of PCAs.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PcaList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The PCAs of the page.
    pub objects: Vec<Pca>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a PCA; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PcaUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the PCA; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the PCA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the PCA to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the PCA again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether its inner structure may be seen by others once it is public.
    ///
    /// Evidence: **unverified** (seen in bodies; named by the bindings only for models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PcaUpdate {
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
    /// Sets [`credits_per_prediction`](Self#structfield.credits_per_prediction).
    #[must_use]
    pub fn credits_per_prediction(mut self, value: impl Into<f64>) -> Self {
        self.credits_per_prediction = Some(value.into());
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
    /// Sets [`price`](Self#structfield.price).
    #[must_use]
    pub fn price(mut self, value: impl Into<f64>) -> Self {
        self.price = Some(value.into());
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
    /// Sets [`shared_clonable`](Self#structfield.shared_clonable).
    #[must_use]
    pub fn shared_clonable(mut self, value: impl Into<bool>) -> Self {
        self.shared_clonable = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`white_box`](Self#structfield.white_box).
    #[must_use]
    pub fn white_box(mut self, value: impl Into<bool>) -> Self {
        self.white_box = Some(value.into());
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
    PcaUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "white_box" white_box,
    } rest extra
}

/// How often the terms of a field occur, in the order of its summary.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TermStatistics {
    /// Mean number of occurrences of each term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Vec<f64>>,
    /// Standard deviation of that number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_deviations: Option<Vec<f64>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TermStatistics default {
        "means" means, "standard_deviations" standard_deviations,
    } rest extra
}
