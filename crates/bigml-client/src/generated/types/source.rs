// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `source`.

use std::collections::BTreeMap;
use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    BareExternalConnectorId, BareSourceId, Category, ConfigurationId, ExternalDatabase,
    Field, FieldTypes, FieldUpdate, FieldsMeta, ItemAnalysis, ListMeta, Optype,
    ProjectId, SourceId, SourceParser, Status, TermAnalysis, Webhook, WebhookCreate,
};

/// A query to an outside database.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalData {
    /// Bare id (24 digits, without the type) of the external connector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub externalconnector_id: Option<BareExternalConnectorId>,
    /// The query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Kind of the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ExternalDatabase>,
    /// Tables to read instead of a query.
    ///
    /// Evidence: **unverified** (named by the Python bindings without a type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Value>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExternalData {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`externalconnector_id`](Self#structfield.externalconnector_id).
    #[must_use]
    pub fn externalconnector_id(
        mut self,
        value: impl IntoId<BareExternalConnectorId>,
    ) -> Self {
        self.externalconnector_id = Some(value.into_id());
        self
    }
    /// Sets [`query`](Self#structfield.query).
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, value: impl Into<ExternalDatabase>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`tables`](Self#structfield.tables).
    #[must_use]
    pub fn tables(mut self, value: impl Into<Value>) -> Self {
        self.tables = Some(value.into());
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
    ExternalData default {
        "externalconnector_id" externalconnector_id, "query" query, "source" source, "tables" tables,
    } rest extra
}

client_runtime::union! {
    /// A feature of images: its name (`dimensions`, `average_pixels`, `level_histogram`, `histogram_of_gradients`), or its name with an argument.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum ExtractedFeature {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind array.
        Array(FeatureWithArgument) = array,
    }
}

client_runtime::tuple! {
    /// A feature of images with its argument: `wavelet_subbands` with a level, or `pretrained_cnn` with `mobilenet`, `mobilenet2` or `resnet18`.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    pub struct FeatureWithArgument {
        /// Name of the feature.
        name: String,
        /// A text or a number.
        argument: Value,
    }
}

/// Which features are computed from images.
///
/// Evidence: read in the vendor's own code (BigML bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImageAnalysis {
    /// Whether features are computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extracted_features: Option<Vec<ExtractedFeature>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ImageAnalysis {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[must_use]
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`extracted_features`](Self#structfield.extracted_features).
    #[must_use]
    pub fn extracted_features(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtractedFeature>>,
    ) -> Self {
        self.extracted_features = Some(value.into_iter().map(Into::into).collect());
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
    ImageAnalysis default {
        "enabled" enabled, "extracted_features" extracted_features,
    } rest extra
}

/// A field to add to a composite source.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewSourceField {
    /// Its name.
    pub name: String,
    /// What kind of values it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optype: Option<Optype>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NewSourceField {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            optype: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`optype`](Self#structfield.optype).
    #[must_use]
    pub fn optype(mut self, value: impl Into<Optype>) -> Self {
        self.optype = Some(value.into());
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
    NewSourceField {
        "optype" optype,
    } required {
        "name" name 0,
    } rest extra
}

/// One value set in several rows of a composite source.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowValue {
    /// Bare ids of the sources whose rows get the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<BareSourceId>>,
    /// Id of the field.
    pub field: String,
    /// The value: a text, a number, or for regions a list of `[label, xmin, ymin, xmax, ymax]`.
    pub value: Value,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RowValue {
    /// A value of what is required; everything else is not set.
    pub fn new(field: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            field: {
                let value = field;
                value.into()
            },
            value: {
                let value = value;
                value.into()
            },
            components: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`components`](Self#structfield.components).
    #[must_use]
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.components = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`field`](Self#structfield.field).
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
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
    RowValue {
        "components" components,
    } required {
        "field" field 0, "value" value 1,
    } rest extra
}

/// A source. Parts that depend on the data are absent until the work is finished.
///
/// Evidence: observed in real traffic (recorded bodies and the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Character encoding of the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charset: Option<String>,
    /// Whether a composite source takes no more changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the source is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// Media type of the data, `unknown` until it is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the source was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Credits spent on creating it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credits: Option<f64>,
    /// Free text about the source; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it was created in the former development mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Whether dates are left as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_datetime: Option<bool>,
    /// Number of fields of each type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_types: Option<FieldTypes>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// Which part of the fields this answer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields_meta: Option<FieldsMeta>,
    /// Name of the file, or the URL it was fetched from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Which features are computed from images.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_analysis: Option<ImageAnalysis>,
    /// How values are cut into items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_analysis: Option<ItemAnalysis>,
    /// MD5 of the data in hexadecimal, `unknown` until it is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub md5: Option<String>,
    /// Name of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of anomaly detectors made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_anomalies: Option<i64>,
    /// Number of associations made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_associations: Option<i64>,
    /// Number of clusters made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_clusters: Option<i64>,
    /// Number of datasets made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_datasets: Option<i64>,
    /// Number of ensembles made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_ensembles: Option<i64>,
    /// Number of logistic regressions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_logisticregressions: Option<i64>,
    /// Number of models made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_models: Option<i64>,
    /// Number of predictions made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_predictions: Option<i64>,
    /// Number of topic models made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_topicmodels: Option<i64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the source belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// URL it was fetched from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// Id with its type, `source/` and 24 hexadecimal digits.
    pub resource: SourceId,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of the data behind it, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How the text is cut into rows and fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_parser: Option<SourceParser>,
    /// Bare ids (24 digits, without the type) of the sources in a composite source, in the order of its rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<BareSourceId>>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the source again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How texts are cut into terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_analysis: Option<TermAnalysis>,
    /// Where the data came from.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<SourceType>,
    /// When the source was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Delivery of the end of the work to a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Source default {
        "category" category, "charset" charset, "closed" closed, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "content_type" content_type, "created" created, "creator" creator,
        "credits" credits, "description" description, "dev" dev, "disable_datetime" disable_datetime, "field_types" field_types,
        "fields" fields, "fields_meta" fields_meta, "file_name" file_name, "image_analysis" image_analysis,
        "item_analysis" item_analysis, "md5" md5, "name" name, "number_of_anomalies" number_of_anomalies OptionInteger,
        "number_of_associations" number_of_associations OptionInteger, "number_of_clusters" number_of_clusters OptionInteger,
        "number_of_datasets" number_of_datasets OptionInteger, "number_of_ensembles" number_of_ensembles OptionInteger,
        "number_of_logisticregressions" number_of_logisticregressions OptionInteger,
        "number_of_models" number_of_models OptionInteger, "number_of_predictions" number_of_predictions OptionInteger,
        "number_of_topicmodels" number_of_topicmodels OptionInteger, "private" private, "project" project, "remote" remote,
        "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key,
        "size" size OptionInteger, "source_parser" source_parser, "sources" sources, "status" status,
        "subscription" subscription, "tags" tags, "term_analysis" term_analysis, "type" type_, "updated" updated,
        "user_metadata" user_metadata, "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What a source is made from. Exactly one of `remote`, `data`, `external_data`, `sources`, `origin` or `shared_hash` says where the data comes from. A local file is uploaded as a form instead.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// The data itself: CSV, or a JSON list of lists or objects, as one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Free text about the source; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Leave dates as text; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_datetime: Option<bool>,
    /// The query to an outside database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_data: Option<ExternalData>,
    /// Which features are computed from images, where there are some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_analysis: Option<ImageAnalysis>,
    /// How values are cut into items; guessed unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_analysis: Option<ItemAnalysis>,
    /// Name of the source; the file's, `Unnamed inline source` or `Unnamed remote source` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the source to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<SourceId>,
    /// Project that the source belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// URL to fetch: `http:`, `https:`, `s3:`, `gcs:`, `dropbox:`, `odata:` or `azure:`. It may hold credentials, which are echoed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// Hash of the shared source to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// Number of bytes to read; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How the text is cut into rows and fields; what is not given is guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_parser: Option<SourceParser>,
    /// Bare ids (24 digits, without the type) of sources to join into a composite source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<BareSourceId>>,
    /// Labels that help to find the source again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How texts are cut into terms; `enabled` unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_analysis: Option<TermAnalysis>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Where the end of the work is reported to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SourceCreate {
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
    /// Sets [`data`](Self#structfield.data).
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`disable_datetime`](Self#structfield.disable_datetime).
    #[must_use]
    pub fn disable_datetime(mut self, value: impl Into<bool>) -> Self {
        self.disable_datetime = Some(value.into());
        self
    }
    /// Sets [`external_data`](Self#structfield.external_data).
    #[must_use]
    pub fn external_data(mut self, value: impl Into<ExternalData>) -> Self {
        self.external_data = Some(value.into());
        self
    }
    /// Sets [`image_analysis`](Self#structfield.image_analysis).
    #[must_use]
    pub fn image_analysis(mut self, value: impl Into<ImageAnalysis>) -> Self {
        self.image_analysis = Some(value.into());
        self
    }
    /// Sets [`item_analysis`](Self#structfield.item_analysis).
    #[must_use]
    pub fn item_analysis(mut self, value: impl Into<ItemAnalysis>) -> Self {
        self.item_analysis = Some(value.into());
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
    pub fn origin(mut self, value: impl IntoId<SourceId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`remote`](Self#structfield.remote).
    #[must_use]
    pub fn remote(mut self, value: impl Into<String>) -> Self {
        self.remote = Some(value.into());
        self
    }
    /// Sets [`shared_hash`](Self#structfield.shared_hash).
    #[must_use]
    pub fn shared_hash(mut self, value: impl Into<Secret>) -> Self {
        self.shared_hash = Some(value.into());
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets [`source_parser`](Self#structfield.source_parser).
    #[must_use]
    pub fn source_parser(mut self, value: impl Into<SourceParser>) -> Self {
        self.source_parser = Some(value.into());
        self
    }
    /// Sets [`sources`](Self#structfield.sources).
    #[must_use]
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.sources = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`term_analysis`](Self#structfield.term_analysis).
    #[must_use]
    pub fn term_analysis(mut self, value: impl Into<TermAnalysis>) -> Self {
        self.term_analysis = Some(value.into());
        self
    }
    /// Sets [`user_metadata`](Self#structfield.user_metadata).
    #[must_use]
    pub fn user_metadata(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.user_metadata = Some(value.into());
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
    SourceCreate default {
        "category" category, "data" data, "description" description, "disable_datetime" disable_datetime,
        "external_data" external_data, "image_analysis" image_analysis, "item_analysis" item_analysis, "name" name,
        "origin" origin, "project" project, "remote" remote, "shared_hash" shared_hash, "size" size OptionInteger,
        "source_parser" source_parser, "sources" sources, "tags" tags, "term_analysis" term_analysis,
        "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// One page of sources.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The sources of the page.
    pub objects: Vec<Source>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::open_enum! {
    /// Where the data of a source came from. Composite and external sources have other numbers.
    ///
    /// Evidence: observed in real traffic (recorded sources).
    #[non_exhaustive]
    pub enum SourceType: i64 {
        /// `0` on the wire.
        LocalFile = 0,
        /// `1` on the wire.
        Remote = 1,
        /// `2` on the wire.
        Inline = 2,
    }
}

/// What changes about a source; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceUpdate {
    /// Sources to add to the composite source.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; that the ids are bare is inferred from `sources`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add_sources: Option<Vec<BareSourceId>>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// With true a composite source takes no more changes, and datasets can be made from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// Sources to take out of the composite source and delete.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; that the ids are bare is inferred from `sources`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_sources: Option<Vec<BareSourceId>>,
    /// Free text about the source; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Leave dates as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_datetime: Option<bool>,
    /// Changes of fields, by their id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, FieldUpdate>>,
    /// Which features are computed from images.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_analysis: Option<ImageAnalysis>,
    /// How values are cut into items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_analysis: Option<ItemAnalysis>,
    /// Name of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields to add to the composite source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_fields: Option<Vec<NewSourceField>>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the source to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Sources to take out of the composite source.
    ///
    /// Evidence: read in the vendor's own code (BigMLer; that the ids are bare is inferred from `sources`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_sources: Option<Vec<BareSourceId>>,
    /// Components that the change is about.
    ///
    /// Evidence: **unverified** (named by the Python bindings without a type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_components: Option<Vec<BareSourceId>>,
    /// Rows that the change is about.
    ///
    /// Evidence: **unverified** (named by the Python bindings without a type).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_indices: Option<Vec<i64>>,
    /// Values to set in rows of the composite source; the bindings send at most five at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_values: Option<Vec<RowValue>>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// How the text is cut into rows and fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_parser: Option<SourceParser>,
    /// All sources of the composite source, as bare ids. Only one of `sources`, `add_sources`, `remove_sources` and `delete_sources` at a time, and none once it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<BareSourceId>>,
    /// Labels that help to find the source again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How texts are cut into terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_analysis: Option<TermAnalysis>,
    /// Own keys and values, kept as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SourceUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`add_sources`](Self#structfield.add_sources).
    #[must_use]
    pub fn add_sources(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.add_sources = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`closed`](Self#structfield.closed).
    #[must_use]
    pub fn closed(mut self, value: impl Into<bool>) -> Self {
        self.closed = Some(value.into());
        self
    }
    /// Sets [`delete_sources`](Self#structfield.delete_sources).
    #[must_use]
    pub fn delete_sources(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.delete_sources = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`disable_datetime`](Self#structfield.disable_datetime).
    #[must_use]
    pub fn disable_datetime(mut self, value: impl Into<bool>) -> Self {
        self.disable_datetime = Some(value.into());
        self
    }
    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<FieldUpdate>)>,
    ) -> Self {
        self.fields = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
    /// Sets [`image_analysis`](Self#structfield.image_analysis).
    #[must_use]
    pub fn image_analysis(mut self, value: impl Into<ImageAnalysis>) -> Self {
        self.image_analysis = Some(value.into());
        self
    }
    /// Sets [`item_analysis`](Self#structfield.item_analysis).
    #[must_use]
    pub fn item_analysis(mut self, value: impl Into<ItemAnalysis>) -> Self {
        self.item_analysis = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`new_fields`](Self#structfield.new_fields).
    #[must_use]
    pub fn new_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewSourceField>>,
    ) -> Self {
        self.new_fields = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`remove_sources`](Self#structfield.remove_sources).
    #[must_use]
    pub fn remove_sources(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.remove_sources = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`row_components`](Self#structfield.row_components).
    #[must_use]
    pub fn row_components(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.row_components = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`row_indices`](Self#structfield.row_indices).
    #[must_use]
    pub fn row_indices(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.row_indices = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`row_values`](Self#structfield.row_values).
    #[must_use]
    pub fn row_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<RowValue>>,
    ) -> Self {
        self.row_values = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`source_parser`](Self#structfield.source_parser).
    #[must_use]
    pub fn source_parser(mut self, value: impl Into<SourceParser>) -> Self {
        self.source_parser = Some(value.into());
        self
    }
    /// Sets [`sources`](Self#structfield.sources).
    #[must_use]
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<BareSourceId>>,
    ) -> Self {
        self.sources = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`term_analysis`](Self#structfield.term_analysis).
    #[must_use]
    pub fn term_analysis(mut self, value: impl Into<TermAnalysis>) -> Self {
        self.term_analysis = Some(value.into());
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
    SourceUpdate default {
        "add_sources" add_sources, "category" category, "closed" closed, "delete_sources" delete_sources,
        "description" description, "disable_datetime" disable_datetime, "fields" fields, "image_analysis" image_analysis,
        "item_analysis" item_analysis, "name" name, "new_fields" new_fields, "private" private, "project" project,
        "remove_sources" remove_sources, "row_components" row_components, "row_indices" row_indices OptionIntegers,
        "row_values" row_values, "shared" shared, "shared_clonable" shared_clonable, "source_parser" source_parser,
        "sources" sources, "tags" tags, "term_analysis" term_analysis, "user_metadata" user_metadata,
    } rest extra
}

/// A file and the other arguments of a source, each as a part of a form. Lists and objects are written as JSON.
///
/// Evidence: read in the vendor's own code (Python and Node bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceUpload {
    /// Number of the subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Free text about the source; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The file; its part has a file name and a media type.
    pub file: String,
    /// Name of the source; the file's unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Project that the resource belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// How the text is cut into rows and fields, a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_parser: Option<String>,
    /// Labels, a JSON list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Where the end of the work is reported to, a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SourceUpload default {
        "category" category, "description" description, "name" name, "project" project, "source_parser" source_parser,
        "tags" tags, "webhook" webhook,
    } required {
        "file" file 0,
    } rest extra
}
