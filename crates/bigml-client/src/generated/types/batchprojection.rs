// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `batchprojection`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    BatchProjectionId, Category, ConfigurationId, DatasetId, DefaultNumericValue,
    ListMeta, PcaId, ProjectId, Status, Webhook, WebhookCreate,
};

/// A batch projection. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: **unverified** (no body was found: the arguments of the bindings, echoed as other resources echo theirs).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchProjection {
    /// All fields of the dataset are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the batch projection is faulty.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// When the batch projection was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Dataset that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// Whether that dataset still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset_status: Option<bool>,
    /// What stands for a missing number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the batch projection; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the fields left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the PCA, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// The first line holds names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Ids of the fields used as input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Name of the batch projection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How a line ends: `LF` or `CRLF`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// Whether the result also becomes a dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset: Option<bool>,
    /// Dataset that holds the result, when it was asked for.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset_resource: Option<DatasetId>,
    /// Ids of the fields of the dataset that are written too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<String>>,
    /// PCA that answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pca: Option<PcaId>,
    /// Whether that PCA still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pca_status: Option<bool>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the batch projection belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `batchprojection/` and 24 hexadecimal digits. Null when a prediction server did not keep it.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<BatchProjectionId>,
    /// Number of rows used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Character between two values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared batch projection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared batch projection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How far the work has come.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the batch projection again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the batch projection; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the batch projection was last changed, UTC.
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
    BatchProjection default {
        "all_fields" all_fields, "category" category, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "credits" credits, "dataset" dataset,
        "dataset_status" dataset_status, "default_numeric_value" default_numeric_value, "description" description,
        "excluded_fields" excluded_fields, "fields_map" fields_map, "header" header, "input_fields" input_fields,
        "locale" locale, "name" name, "newline" newline, "output_dataset" output_dataset,
        "output_dataset_resource" output_dataset_resource, "output_fields" output_fields, "pca" pca, "pca_status" pca_status,
        "private" private, "project" project, "resource" resource, "rows" rows OptionInteger, "separator" separator,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "status" status, "subscription" subscription, "tags" tags, "type" type_ OptionInteger,
        "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// What a batch projection is made from.
///
/// Evidence: read in the vendor's own code (Python bindings and BigMLer; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchProjectionCreate {
    /// Write all fields of the dataset too; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_fields: Option<bool>,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Dataset whose rows are the input.
    pub dataset: DatasetId,
    /// What stands for a missing number; nothing unless set.
    ///
    /// Evidence: **unverified** (argument of the other batch types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_numeric_value: Option<DefaultNumericValue>,
    /// Free text about the batch projection; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the fields to leave out; none unless set.
    ///
    /// Evidence: **unverified** (argument of the other batch types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_fields: Option<Vec<String>>,
    /// Field of the dataset for each field of the PCA, by its id; the fields of the same id unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<BTreeMap<String, String>>,
    /// Let the first line hold names; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// Ids of the fields to use as input; all unless set.
    ///
    /// Evidence: **unverified** (argument of the other batch types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_fields: Option<Vec<String>>,
    /// Name of the batch projection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How a line ends: `LF` unless set, or `CRLF`.
    ///
    /// Evidence: **unverified** (argument of the other batch types).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// Let the result also become a dataset; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_dataset: Option<bool>,
    /// Ids or names of fields of the dataset to write too; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_fields: Option<Vec<String>>,
    /// PCA that answers.
    pub pca: PcaId,
    /// Project that the batch projection belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Character between two values; `,` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Labels that help to find the batch projection again.
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

impl BatchProjectionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(pca: impl IntoId<PcaId>, dataset: impl IntoId<DatasetId>) -> Self {
        Self {
            pca: {
                let value = pca;
                value.into_id()
            },
            dataset: {
                let value = dataset;
                value.into_id()
            },
            all_fields: Default::default(),
            category: Default::default(),
            default_numeric_value: Default::default(),
            description: Default::default(),
            excluded_fields: Default::default(),
            fields_map: Default::default(),
            header: Default::default(),
            input_fields: Default::default(),
            name: Default::default(),
            newline: Default::default(),
            output_dataset: Default::default(),
            output_fields: Default::default(),
            project: Default::default(),
            separator: Default::default(),
            tags: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`all_fields`](Self#structfield.all_fields).
    #[must_use]
    pub fn all_fields(mut self, value: impl Into<bool>) -> Self {
        self.all_fields = Some(value.into());
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
        self.dataset = value.into_id();
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
    /// Sets [`header`](Self#structfield.header).
    #[must_use]
    pub fn header(mut self, value: impl Into<bool>) -> Self {
        self.header = Some(value.into());
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
    /// Sets [`newline`](Self#structfield.newline).
    #[must_use]
    pub fn newline(mut self, value: impl Into<String>) -> Self {
        self.newline = Some(value.into());
        self
    }
    /// Sets [`output_dataset`](Self#structfield.output_dataset).
    #[must_use]
    pub fn output_dataset(mut self, value: impl Into<bool>) -> Self {
        self.output_dataset = Some(value.into());
        self
    }
    /// Sets [`output_fields`](Self#structfield.output_fields).
    #[must_use]
    pub fn output_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.output_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`pca`](Self#structfield.pca).
    #[must_use]
    pub fn pca(mut self, value: impl IntoId<PcaId>) -> Self {
        self.pca = value.into_id();
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`separator`](Self#structfield.separator).
    #[must_use]
    pub fn separator(mut self, value: impl Into<String>) -> Self {
        self.separator = Some(value.into());
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
    BatchProjectionCreate {
        "all_fields" all_fields, "category" category, "default_numeric_value" default_numeric_value, "description" description,
        "excluded_fields" excluded_fields, "fields_map" fields_map, "header" header, "input_fields" input_fields, "name" name,
        "newline" newline, "output_dataset" output_dataset, "output_fields" output_fields, "project" project,
        "separator" separator, "tags" tags, "webhook" webhook,
    } required {
        "dataset" dataset 0, "pca" pca 1,
    } rest extra
}

/// One page of batch projections.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchProjectionList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The batch projections of the page.
    pub objects: Vec<BatchProjection>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a batch projection; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchProjectionUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the batch projection; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the batch projection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the batch projection to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the batch projection again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BatchProjectionUpdate {
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
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    BatchProjectionUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags,
    } rest extra
}
