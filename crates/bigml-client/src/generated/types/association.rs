// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `association`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AssociationId, Category, ConfigurationId, DatasetId, DefaultNumericValue, Field,
    FieldSummary, FieldTypes, FieldsMeta, ListMeta, ProjectId, RowRange, SourceId,
    Status, Webhook, WebhookCreate,
};

/// An association. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Association {
    /// The rules; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associations: Option<AssociationContent>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Number of copies made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clones: Option<i64>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the association is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Number of fields used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Configuration whose arguments were used.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the association was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Credits that others pay for each prediction.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Number of fields of each type in the dataset.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_field_types: Option<FieldTypes>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// Numeric subtype of that dataset; its values are not documented.
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
    /// Free text about the association; limited Markdown, at most 8192 characters.
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
    /// Name of the association.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of association sets made from it.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_associationsets: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// The model as PMML, an XML text, when it was asked for.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pmml: Option<String>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the association belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `association/` and 24 hexadecimal digits.
    pub resource: AssociationId,
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
    /// Hash that stands for the id in links to the shared association.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared association.
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
    /// Labels that help to find the association again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the association was last changed, UTC.
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
    Association default {
        "associations" associations, "category" category, "clones" clones OptionInteger, "code" code OptionInteger,
        "columns" columns OptionInteger, "configuration" configuration, "configuration_status" configuration_status,
        "created" created, "creator" creator, "credits" credits, "credits_per_prediction" credits_per_prediction,
        "dataset" dataset, "dataset_field_types" dataset_field_types, "dataset_status" dataset_status,
        "dataset_type" dataset_type OptionInteger, "datasets" datasets, "default_numeric_value" default_numeric_value,
        "description" description, "excluded_fields" excluded_fields, "fields_meta" fields_meta, "input_fields" input_fields,
        "locale" locale, "max_columns" max_columns OptionInteger, "max_rows" max_rows OptionInteger, "name" name,
        "number_of_associationsets" number_of_associationsets OptionInteger, "out_of_bag" out_of_bag, "pmml" pmml,
        "price" price, "private" private, "project" project, "range" range, "replacement" replacement,
        "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger, "source" source,
        "source_status" source_status, "status" status, "subscription" subscription, "tags" tags, "updated" updated,
        "user_metadata" user_metadata, "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The rules, the items they are made of, and the options.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationContent {
    /// Whether the absence of an item is an item too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement: Option<bool>,
    /// How numbers are cut into segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discretization: Option<Discretization>,
    /// How the numbers of single fields are cut into segments, by the id of the field; the form is not known.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_discretizations: Option<Map<String, Value>>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// The items. Rules name them by their position in this list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AssociationItem>>,
    /// Largest number of rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_k: Option<i64>,
    /// Largest number of items on the left-hand side of a rule.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_lhs: Option<i64>,
    /// Smallest confidence of a rule, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_confidence: Option<f64>,
    /// Smallest leverage of a rule, -1 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_leverage: Option<f64>,
    /// Smallest lift of a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_lift: Option<f64>,
    /// Smallest support of a rule, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_support: Option<f64>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// The rules, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<AssociationRule>>,
    /// Distribution of each measure over the rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules_summary: Option<RulesSummary>,
    /// The measure by which rules are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_strategy: Option<AssociationSearchStrategy>,
    /// Largest probability of a rule by chance, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub significance_level: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AssociationContent default {
        "complement" complement, "discretization" discretization, "field_discretizations" field_discretizations,
        "fields" fields, "items" items, "max_k" max_k OptionInteger, "max_lhs" max_lhs OptionInteger,
        "min_confidence" min_confidence, "min_leverage" min_leverage, "min_lift" min_lift, "min_support" min_support,
        "missing_tokens" missing_tokens, "rules" rules, "rules_summary" rules_summary, "search_strategy" search_strategy,
        "significance_level" significance_level,
    } rest extra
}

/// What an association is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationCreate {
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Let the absence of an item be an item too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement: Option<bool>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// What stands for a missing number; nothing unless set; the WhizzML library leaves out `median`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the association; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How numbers are cut into segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discretization: Option<Discretization>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// How the numbers of single fields are cut into segments, by the id of the field; the form is not known.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_discretizations: Option<Map<String, Value>>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Largest number of rules; 100 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_k: Option<i64>,
    /// Largest number of items on the left-hand side of a rule; 4 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_lhs: Option<i64>,
    /// Smallest confidence of a rule, 0 to 1; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_confidence: Option<f64>,
    /// Smallest leverage of a rule, -1 to 1; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_leverage: Option<f64>,
    /// Smallest lift of a rule; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_lift: Option<f64>,
    /// Smallest support of a rule, 0 to 1; 0 was observed, the WhizzML library leaves out 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_support: Option<f64>,
    /// Let a missing value be an item too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_items: Option<bool>,
    /// Name of the association.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the association to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AssociationId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the association belongs to.
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
    /// Conditions on the right-hand side of the rules; none unless set. Their form is not known.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhs_predicate: Option<Vec<Value>>,
    /// Share of the rows to use, above 0 and at most 1; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<f64>,
    /// Share of the rows used of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_rates: Option<BTreeMap<String, f64>>,
    /// The measure by which rules are kept; `leverage` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_strategy: Option<AssociationSearchStrategy>,
    /// Text that makes the sampling repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Seed of the sampling of each dataset, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seeds: Option<BTreeMap<String, String>>,
    /// Hash of the shared association to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Largest probability of a rule by chance, 0 to 1; 0.05 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub significance_level: Option<f64>,
    /// Labels that help to find the association again.
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

impl AssociationCreate {
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
    /// Sets [`complement`](Self#structfield.complement).
    #[must_use]
    pub fn complement(mut self, value: impl Into<bool>) -> Self {
        self.complement = Some(value.into());
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
    /// Sets [`discretization`](Self#structfield.discretization).
    #[must_use]
    pub fn discretization(mut self, value: impl Into<Discretization>) -> Self {
        self.discretization = Some(value.into());
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
    /// Sets [`field_discretizations`](Self#structfield.field_discretizations).
    #[must_use]
    pub fn field_discretizations(
        mut self,
        value: impl Into<Map<String, Value>>,
    ) -> Self {
        self.field_discretizations = Some(value.into());
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
    /// Sets [`max_k`](Self#structfield.max_k).
    #[must_use]
    pub fn max_k(mut self, value: impl Into<i64>) -> Self {
        self.max_k = Some(value.into());
        self
    }
    /// Sets [`max_lhs`](Self#structfield.max_lhs).
    #[must_use]
    pub fn max_lhs(mut self, value: impl Into<i64>) -> Self {
        self.max_lhs = Some(value.into());
        self
    }
    /// Sets [`min_confidence`](Self#structfield.min_confidence).
    #[must_use]
    pub fn min_confidence(mut self, value: impl Into<f64>) -> Self {
        self.min_confidence = Some(value.into());
        self
    }
    /// Sets [`min_leverage`](Self#structfield.min_leverage).
    #[must_use]
    pub fn min_leverage(mut self, value: impl Into<f64>) -> Self {
        self.min_leverage = Some(value.into());
        self
    }
    /// Sets [`min_lift`](Self#structfield.min_lift).
    #[must_use]
    pub fn min_lift(mut self, value: impl Into<f64>) -> Self {
        self.min_lift = Some(value.into());
        self
    }
    /// Sets [`min_support`](Self#structfield.min_support).
    #[must_use]
    pub fn min_support(mut self, value: impl Into<f64>) -> Self {
        self.min_support = Some(value.into());
        self
    }
    /// Sets [`missing_items`](Self#structfield.missing_items).
    #[must_use]
    pub fn missing_items(mut self, value: impl Into<bool>) -> Self {
        self.missing_items = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<AssociationId>) -> Self {
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
    /// Sets [`rhs_predicate`](Self#structfield.rhs_predicate).
    #[must_use]
    pub fn rhs_predicate(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.rhs_predicate = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`search_strategy`](Self#structfield.search_strategy).
    #[must_use]
    pub fn search_strategy(
        mut self,
        value: impl Into<AssociationSearchStrategy>,
    ) -> Self {
        self.search_strategy = Some(value.into());
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
    /// Sets [`significance_level`](Self#structfield.significance_level).
    #[must_use]
    pub fn significance_level(mut self, value: impl Into<f64>) -> Self {
        self.significance_level = Some(value.into());
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
    AssociationCreate default {
        "category" category, "complement" complement, "dataset" dataset, "datasets" datasets,
        "default_numeric_value" default_numeric_value, "description" description, "discretization" discretization,
        "excluded_fields" excluded_fields, "field_discretizations" field_discretizations, "fields_maps" fields_maps,
        "input_fields" input_fields, "max_k" max_k OptionInteger, "max_lhs" max_lhs OptionInteger,
        "min_confidence" min_confidence, "min_leverage" min_leverage, "min_lift" min_lift, "min_support" min_support,
        "missing_items" missing_items, "name" name, "origin" origin, "out_of_bag" out_of_bag, "out_of_bags" out_of_bags,
        "project" project, "range" range, "ranges" ranges, "replacement" replacement, "replacements" replacements,
        "rhs_predicate" rhs_predicate, "sample_rate" sample_rate, "sample_rates" sample_rates,
        "search_strategy" search_strategy, "seed" seed, "seeds" seeds, "shared_hash" shared_hash,
        "significance_level" significance_level, "tags" tags, "webhook" webhook,
    } rest extra
}

/// An item: a category, a term, or a segment of numbers.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationItem {
    /// Upper end of a segment, null where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bin_end: Option<f64>,
    /// Lower end of a segment, null where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bin_start: Option<f64>,
    /// Whether it is the absence of what is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement: Option<bool>,
    /// Position of the item that is the opposite.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement_index: Option<i64>,
    /// Number of rows that have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Free text.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// Its text, or a made-up name like `Segment 1`; null stands for a missing value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AssociationItem default {
        "bin_end" bin_end, "bin_start" bin_start, "complement" complement, "complement_index" complement_index OptionInteger,
        "count" count OptionInteger, "description" description, "field_id" field_id, "name" name,
    } rest extra
}

/// One page of associations.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The associations of the page.
    pub objects: Vec<Association>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A rule: rows that have the items on the left have those on the right.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationRule {
    /// Share of the rows with the left that have the right, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Id of the rule, six digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Support beyond what chance gives, -1 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leverage: Option<f64>,
    /// Positions of the items on the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lhs: Option<Vec<i64>>,
    /// Rows that have the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lhs_cover: Option<Coverage>,
    /// Support divided by what chance gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift: Option<f64>,
    /// Probability of the rule by chance, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p_value: Option<f64>,
    /// Positions of the items on the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhs: Option<Vec<i64>>,
    /// Rows that have the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhs_cover: Option<Coverage>,
    /// Rows that have both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Coverage>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AssociationRule default {
        "confidence" confidence, "id" id, "leverage" leverage, "lhs" lhs OptionIntegers, "lhs_cover" lhs_cover, "lift" lift,
        "p_value" p_value, "rhs" rhs OptionIntegers, "rhs_cover" rhs_cover, "support" support,
    } rest extra
}

client_runtime::open_enum! {
    /// The measure by which rules are kept.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum AssociationSearchStrategy: str {
        /// `leverage` on the wire.
        Leverage = "leverage",
        /// `confidence` on the wire.
        Confidence = "confidence",
        /// `support` on the wire.
        Support = "support",
        /// `lift` on the wire.
        Lift = "lift",
        /// `coverage` on the wire.
        Coverage = "coverage",
    }
}

/// What changes about an association; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the association; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the association.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the association to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the association again.
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

impl AssociationUpdate {
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
    AssociationUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "white_box" white_box,
    } rest extra
}

client_runtime::tuple! {
    /// A share of the rows and their number.
    ///
    /// Evidence: observed in real traffic (the bindings' documents).
    pub struct Coverage {
        /// Share of the rows, 0 to 1.
        share: f64,
        /// Number of rows.
        count: i64,
    }
}

/// How numbers are cut into segments.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Discretization {
    /// Whether the ends of segments are round numbers.
    ///
    /// Evidence: **unverified** (observed without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pretty: Option<bool>,
    /// Number of segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Share of the values at the ends that is left out; 0 was observed.
    ///
    /// Evidence: **unverified** (observed as 0, without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trim: Option<f64>,
    /// How segments are chosen, for instance `width` for segments of equal width.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Discretization {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`pretty`](Self#structfield.pretty).
    #[must_use]
    pub fn pretty(mut self, value: impl Into<bool>) -> Self {
        self.pretty = Some(value.into());
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets [`trim`](Self#structfield.trim).
    #[must_use]
    pub fn trim(mut self, value: impl Into<f64>) -> Self {
        self.trim = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    Discretization default {
        "pretty" pretty, "size" size OptionInteger, "trim" trim, "type" type_,
    } rest extra
}

/// Distribution of each measure over the rules.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RulesSummary {
    /// Distribution of the confidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<FieldSummary>,
    /// Number of rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<i64>,
    /// Distribution of the leverage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leverage: Option<FieldSummary>,
    /// Distribution of the coverage of the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lhs_cover: Option<FieldSummary>,
    /// Distribution of the lift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift: Option<FieldSummary>,
    /// Distribution of the probability by chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p_value: Option<FieldSummary>,
    /// Distribution of the coverage of the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhs_cover: Option<FieldSummary>,
    /// Distribution of the support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<FieldSummary>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RulesSummary default {
        "confidence" confidence, "k" k OptionInteger, "leverage" leverage, "lhs_cover" lhs_cover, "lift" lift,
        "p_value" p_value, "rhs_cover" rhs_cover, "support" support,
    } rest extra
}
