// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `topicmodel`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    Category, ConfigurationId, DatasetId, Field, FieldTypes, FieldsMeta, ListMeta,
    ProjectId, RowRange, SourceId, Status, TokenMode, TopicModelId, Webhook,
    WebhookCreate,
};

/// A topic.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Topic {
    /// Id of the topic in its topic model, six digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name, for instance `Topic 00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Share of the topic in all texts, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Its most probable terms, the most probable first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_terms: Option<Vec<TopicTerm>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Topic default {
        "id" id, "name" name, "probability" probability, "top_terms" top_terms,
    } rest extra
}

/// A topic model. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicModel {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Number of copies made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clones: Option<i64>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the topic model is faulty.
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
    /// When the topic model was created, UTC.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_type: Option<i64>,
    /// Datasets that it was made from, when there are several.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Free text about the topic model; limited Markdown, at most 8192 characters.
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
    /// Name of the topic model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Number of batch topic distributions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_batchtopicdistributions: Option<i64>,
    /// Number of predictions made from it.
    ///
    /// Evidence: **unverified** (seen in bodies of other resources only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_predictions: Option<i64>,
    /// Number of topic distributions made from it by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_public_topicdistributions: Option<i64>,
    /// Number of topic distributions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topicdistributions: Option<i64>,
    /// Number of the order in which rows are read; 0 was observed, the other numbers are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Whether the rows that the sampling left out are used instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the topic model belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// First and last row used, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<RowRange>,
    /// Whether rows are drawn with replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<bool>,
    /// Id with its type, `topicmodel/` and 24 hexadecimal digits.
    pub resource: TopicModelId,
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
    /// Hash that stands for the id in links to the shared topic model.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared topic model.
    ///
    /// Evidence: **unverified** (seen in bodies of ensembles only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Short link to it; empty in the bodies seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_url: Option<String>,
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
    /// Labels that help to find the topic model again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The topics; absent until the work is finished, and in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic_model: Option<TopicModelContent>,
    /// Numeric subtype of the topic model; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the topic model was last changed, UTC.
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
    TopicModel default {
        "category" category, "clones" clones OptionInteger, "code" code OptionInteger, "columns" columns OptionInteger,
        "configuration" configuration, "configuration_status" configuration_status, "created" created, "creator" creator,
        "credits" credits, "credits_per_prediction" credits_per_prediction, "dataset" dataset,
        "dataset_field_types" dataset_field_types, "dataset_status" dataset_status, "dataset_type" dataset_type OptionInteger,
        "datasets" datasets, "description" description, "excluded_fields" excluded_fields, "fields_meta" fields_meta,
        "input_fields" input_fields, "locale" locale, "max_columns" max_columns OptionInteger,
        "max_rows" max_rows OptionInteger, "name" name, "name_options" name_options,
        "number_of_batchtopicdistributions" number_of_batchtopicdistributions OptionInteger,
        "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_public_topicdistributions" number_of_public_topicdistributions OptionInteger,
        "number_of_topicdistributions" number_of_topicdistributions OptionInteger, "ordering" ordering OptionInteger,
        "out_of_bag" out_of_bag, "price" price, "private" private, "project" project, "range" range, "replacement" replacement,
        "rows" rows OptionInteger, "sample_rate" sample_rate, "seed" seed, "shared" shared, "shared_clonable" shared_clonable,
        "shared_hash" shared_hash, "sharing_key" sharing_key, "short_url" short_url, "size" size OptionInteger, "source" source,
        "source_status" source_status, "status" status, "subscription" subscription, "tags" tags, "topic_model" topic_model,
        "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The topics, their terms and the options.
///
/// Evidence: observed in real traffic (the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicModelContent {
    /// Parameter of how topics are spread over a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha: Option<f64>,
    /// Parameter of how terms are spread over a topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beta: Option<f64>,
    /// Whether pairs of neighbouring terms are counted too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bigrams: Option<bool>,
    /// Whether upper and lower case are told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// The seed as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashed_seed: Option<i64>,
    /// Language of the texts, for instance `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Texts that stand for a missing value.
    ///
    /// Evidence: read in the vendor's own code (Python bindings' local models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_tokens: Option<Vec<String>>,
    /// Number of topics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topics: Option<i64>,
    /// Largest number of different terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_limit: Option<i64>,
    /// For each term, in the order of `termset`, how often it was assigned to each topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_topic_assignments: Option<Vec<Vec<i64>>>,
    /// The terms, in alphabetical order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termset: Option<Vec<String>>,
    /// Number of terms given for each topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_n_terms: Option<i64>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topicmodel_seed: Option<String>,
    /// The topics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<Topic>>,
    /// Whether very common words are counted too.
    ///
    /// Evidence: **unverified** (observed without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_stopwords: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TopicModelContent default {
        "alpha" alpha, "beta" beta, "bigrams" bigrams, "case_sensitive" case_sensitive, "fields" fields,
        "hashed_seed" hashed_seed OptionInteger, "language" language, "missing_tokens" missing_tokens,
        "number_of_topics" number_of_topics OptionInteger, "term_limit" term_limit OptionInteger,
        "term_topic_assignments" term_topic_assignments, "termset" termset, "top_n_terms" top_n_terms OptionInteger,
        "topicmodel_seed" topicmodel_seed, "topics" topics, "use_stopwords" use_stopwords,
    } rest extra
}

/// What a topic model is made from. Exactly one of `dataset`, `datasets`, `origin` or `shared_hash` says what it is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicModelCreate {
    /// Count pairs of neighbouring terms too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bigrams: Option<bool>,
    /// Tell upper from lower case; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<bool>,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset to learn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Datasets to use together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<DatasetId>>,
    /// Free text about the topic model; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Change at which the work stops; 0.00001 unless set.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eps: Option<f64>,
    /// Ids or names of the fields to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Terms to leave out; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_terms: Option<Vec<String>>,
    /// Codings of fields, a list or a map.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_codings: Option<Value>,
    /// Mapping of field ids, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_maps: Option<Map<String, Value>>,
    /// Ids or names of the fields to use; all preferred ones unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Language of the texts; `en` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Number of terms in the name of a topic.
    ///
    /// Evidence: read in the vendor's own code (BigMLer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_name_terms: Option<i64>,
    /// Name of the topic model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Largest number of neighbouring terms that are counted as one; 1 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ngrams: Option<i64>,
    /// Number of topics; found automatically unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topics: Option<i64>,
    /// Number of the order in which rows are read. The numbers are not known; 0 was observed.
    ///
    /// Evidence: **unverified** (property that was observed, not documented as an argument).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    /// Id of the topic model to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<TopicModelId>,
    /// Whether the rows that the sampling left out are used instead; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bag: Option<bool>,
    /// Whether the rows left out are used, by dataset id.
    ///
    /// Evidence: **unverified** (properties of regressions of several datasets, not documented as arguments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_bags: Option<BTreeMap<String, bool>>,
    /// Project that the topic model belongs to.
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
    /// `l2` is the value that the WhizzML library leaves out.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regularization: Option<String>,
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
    /// Hash of the shared topic model to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Count the forms of a word as one; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stem_words: Option<bool>,
    /// How many very common words are left out; `normal` unless set, the other values are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopword_diligence: Option<String>,
    /// Which very common words are left out; `selected_language` unless set, the other values are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopword_removal: Option<String>,
    /// Labels that help to find the topic model again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Names of filters of terms; none unless set.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_filters: Option<Vec<String>>,
    /// Largest number of different terms; 4096 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_limit: Option<i64>,
    /// Regular expressions of terms; none unless set.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_regexps: Option<Vec<String>>,
    /// How texts are cut into terms; `all` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_mode: Option<TokenMode>,
    /// Number of terms given for each topic; 10 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_n_terms: Option<i64>,
    /// Text that makes the result repeatable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topicmodel_seed: Option<String>,
    /// Count very common words too; true unless set.
    ///
    /// Evidence: **unverified** (argument that comes without an explanation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_stopwords: Option<bool>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TopicModelCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bigrams`](Self#structfield.bigrams).
    #[must_use]
    pub fn bigrams(mut self, value: impl Into<bool>) -> Self {
        self.bigrams = Some(value.into());
        self
    }
    /// Sets [`case_sensitive`](Self#structfield.case_sensitive).
    #[must_use]
    pub fn case_sensitive(mut self, value: impl Into<bool>) -> Self {
        self.case_sensitive = Some(value.into());
        self
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`eps`](Self#structfield.eps).
    #[must_use]
    pub fn eps(mut self, value: impl Into<f64>) -> Self {
        self.eps = Some(value.into());
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
    /// Sets [`excluded_terms`](Self#structfield.excluded_terms).
    #[must_use]
    pub fn excluded_terms(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_terms = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`field_codings`](Self#structfield.field_codings).
    #[must_use]
    pub fn field_codings(mut self, value: impl Into<Value>) -> Self {
        self.field_codings = Some(value.into());
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
    /// Sets [`language`](Self#structfield.language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets [`minimum_name_terms`](Self#structfield.minimum_name_terms).
    #[must_use]
    pub fn minimum_name_terms(mut self, value: impl Into<i64>) -> Self {
        self.minimum_name_terms = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ngrams`](Self#structfield.ngrams).
    #[must_use]
    pub fn ngrams(mut self, value: impl Into<i64>) -> Self {
        self.ngrams = Some(value.into());
        self
    }
    /// Sets [`number_of_topics`](Self#structfield.number_of_topics).
    #[must_use]
    pub fn number_of_topics(mut self, value: impl Into<i64>) -> Self {
        self.number_of_topics = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<TopicModelId>) -> Self {
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
    /// Sets [`regularization`](Self#structfield.regularization).
    #[must_use]
    pub fn regularization(mut self, value: impl Into<String>) -> Self {
        self.regularization = Some(value.into());
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
    /// Sets [`stem_words`](Self#structfield.stem_words).
    #[must_use]
    pub fn stem_words(mut self, value: impl Into<bool>) -> Self {
        self.stem_words = Some(value.into());
        self
    }
    /// Sets [`stopword_diligence`](Self#structfield.stopword_diligence).
    #[must_use]
    pub fn stopword_diligence(mut self, value: impl Into<String>) -> Self {
        self.stopword_diligence = Some(value.into());
        self
    }
    /// Sets [`stopword_removal`](Self#structfield.stopword_removal).
    #[must_use]
    pub fn stopword_removal(mut self, value: impl Into<String>) -> Self {
        self.stopword_removal = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`term_filters`](Self#structfield.term_filters).
    #[must_use]
    pub fn term_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.term_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`term_limit`](Self#structfield.term_limit).
    #[must_use]
    pub fn term_limit(mut self, value: impl Into<i64>) -> Self {
        self.term_limit = Some(value.into());
        self
    }
    /// Sets [`term_regexps`](Self#structfield.term_regexps).
    #[must_use]
    pub fn term_regexps(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.term_regexps = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`token_mode`](Self#structfield.token_mode).
    #[must_use]
    pub fn token_mode(mut self, value: impl Into<TokenMode>) -> Self {
        self.token_mode = Some(value.into());
        self
    }
    /// Sets [`top_n_terms`](Self#structfield.top_n_terms).
    #[must_use]
    pub fn top_n_terms(mut self, value: impl Into<i64>) -> Self {
        self.top_n_terms = Some(value.into());
        self
    }
    /// Sets [`topicmodel_seed`](Self#structfield.topicmodel_seed).
    #[must_use]
    pub fn topicmodel_seed(mut self, value: impl Into<String>) -> Self {
        self.topicmodel_seed = Some(value.into());
        self
    }
    /// Sets [`use_stopwords`](Self#structfield.use_stopwords).
    #[must_use]
    pub fn use_stopwords(mut self, value: impl Into<bool>) -> Self {
        self.use_stopwords = Some(value.into());
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
    TopicModelCreate default {
        "bigrams" bigrams, "case_sensitive" case_sensitive, "category" category, "dataset" dataset, "datasets" datasets,
        "description" description, "eps" eps, "excluded_fields" excluded_fields, "excluded_terms" excluded_terms,
        "field_codings" field_codings, "fields_maps" fields_maps, "input_fields" input_fields, "language" language,
        "minimum_name_terms" minimum_name_terms OptionInteger, "name" name, "ngrams" ngrams OptionInteger,
        "number_of_topics" number_of_topics OptionInteger, "ordering" ordering OptionInteger, "origin" origin,
        "out_of_bag" out_of_bag, "out_of_bags" out_of_bags, "project" project, "range" range, "ranges" ranges,
        "regularization" regularization, "replacement" replacement, "replacements" replacements, "sample_rate" sample_rate,
        "sample_rates" sample_rates, "seed" seed, "seeds" seeds, "shared_hash" shared_hash, "stem_words" stem_words,
        "stopword_diligence" stopword_diligence, "stopword_removal" stopword_removal, "tags" tags, "term_filters" term_filters,
        "term_limit" term_limit OptionInteger, "term_regexps" term_regexps, "token_mode" token_mode,
        "top_n_terms" top_n_terms OptionInteger, "topicmodel_seed" topicmodel_seed, "use_stopwords" use_stopwords,
        "webhook" webhook,
    } rest extra
}

/// One page of topic models.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicModelList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The topic models of the page.
    pub objects: Vec<TopicModel>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a topic model; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicModelUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Credits that others pay for each prediction; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits_per_prediction: Option<f64>,
    /// Free text about the topic model; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the topic model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the topic model to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the topic model again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What changes about topics, by their id.
    ///
    /// Evidence: read in the vendor's own code (WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<BTreeMap<String, TopicUpdate>>,
    /// Whether its inner structure may be seen by others once it is public.
    ///
    /// Evidence: **unverified** (seen in bodies; named by the bindings only for models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TopicModelUpdate {
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
    /// Sets [`topics`](Self#structfield.topics).
    #[must_use]
    pub fn topics(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<TopicUpdate>)>,
    ) -> Self {
        self.topics = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
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
    TopicModelUpdate default {
        "category" category, "credits_per_prediction" credits_per_prediction, "description" description, "name" name,
        "price" price, "private" private, "project" project, "shared" shared, "shared_clonable" shared_clonable, "tags" tags,
        "topics" topics, "white_box" white_box,
    } rest extra
}

client_runtime::tuple! {
    /// A term and how probable it is in a topic.
    ///
    /// Evidence: observed in real traffic (the bindings' documents).
    pub struct TopicTerm {
        /// The term.
        term: String,
        /// Probability in the topic, 0 to 1.
        probability: f64,
    }
}

/// What changes about a topic.
///
/// Evidence: read in the vendor's own code (WhizzML library).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicUpdate {
    /// New name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TopicUpdate {
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
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    TopicUpdate default {
        "name" name,
    } rest extra
}
