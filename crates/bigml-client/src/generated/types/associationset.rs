// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `associationset`.

use client_runtime::{Extra, IntoId, OrderedMap, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AssociationId, AssociationItem, AssociationSetId, Category, ConfigurationId,
    DatasetId, Field, ListMeta, ProjectId, SourceId, Status, Webhook, WebhookCreate,
};

/// An item that goes with an input.
///
/// Evidence: read in the vendor's own code (Python bindings, whose tests read it).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociatedItem {
    /// The item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<AssociationItem>,
    /// Ids of the rules that led to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<String>>,
    /// How well it goes with the input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AssociatedItem default {
        "item" item, "rules" rules, "score" score,
    } rest extra
}

client_runtime::open_enum! {
    /// A measure of how good a rule is.
    ///
    /// Evidence: read in the vendor's own code (Python bindings, where `lhs_cover` is also spelled `lhs-cover`).
    #[non_exhaustive]
    pub enum AssociationMeasure: str {
        /// `leverage` on the wire.
        Leverage = "leverage",
        /// `confidence` on the wire.
        Confidence = "confidence",
        /// `support` on the wire.
        Support = "support",
        /// `lift` on the wire.
        Lift = "lift",
        /// `lhs_cover` on the wire.
        LhsCover = "lhs_cover",
    }
}

/// An association set.
///
/// Evidence: **unverified** (no body was found: the arguments of the WhizzML library, echoed as other resources echo theirs, and the C# bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationSet {
    /// Association that gave it.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub association: Option<AssociationId>,
    /// The items that go with the input.
    ///
    /// Evidence: read in the vendor's own code (Python bindings, whose tests read it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub association_set: Option<AssociationSetContent>,
    /// Whether that association still exists.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub association_status: Option<bool>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the association set is faulty.
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
    /// When the association set was created, UTC.
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
    /// Free text about the association set; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Fields by their id, in the order of the body.
    ///
    /// Evidence: observed in real traffic (recorded sources, datasets and models).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<OrderedMap<Field>>,
    /// The input, by field name or id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_data: Option<Map<String, Value>>,
    /// Locale of the data, for instance `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Largest number of items given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_k: Option<i64>,
    /// Name of the association set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The options that matter, as one line of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_options: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the association set belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `associationset/` and 24 hexadecimal digits. Null when a prediction server did not keep it.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<AssociationSetId>,
    /// The measure by which items are scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score_by: Option<AssociationMeasure>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared association set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared association set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Source that the data came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
    /// Whether that source still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_status: Option<bool>,
    /// How far the work has come.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the association set again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Numeric subtype of the association set; its values are not documented.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// When the association set was last changed, UTC.
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
    AssociationSet default {
        "association" association, "association_set" association_set, "association_status" association_status,
        "category" category, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "created" created, "creator" creator, "credits" credits, "dataset" dataset,
        "dataset_status" dataset_status, "description" description, "fields" fields, "input_data" input_data, "locale" locale,
        "max_k" max_k OptionInteger, "name" name, "name_options" name_options, "private" private, "project" project,
        "resource" resource, "score_by" score_by, "shared" shared, "shared_clonable" shared_clonable, "shared_hash" shared_hash,
        "sharing_key" sharing_key, "source" source, "source_status" source_status, "status" status, "subscription" subscription,
        "tags" tags, "type" type_ OptionInteger, "updated" updated, "user_metadata" user_metadata, "webhook" webhook,
    } rest extra
}

/// The items that go with an input, the best first.
///
/// Evidence: read in the vendor's own code (Python bindings, whose tests read it).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationSetContent {
    /// The items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<AssociatedItem>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AssociationSetContent default {
        "result" result,
    } rest extra
}

/// What an association set is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationSetCreate {
    /// Association to ask.
    pub association: AssociationId,
    /// Subject area; 0, miscellaneous, unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the association set; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The input, by field name or id. Values of image fields are ids of sources.
    pub input_data: Map<String, Value>,
    /// Largest number of items to give; 100 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_k: Option<i64>,
    /// Name of the association set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Project that the association set belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The measure by which items are scored; the search strategy of the association unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score_by: Option<AssociationMeasure>,
    /// Labels that help to find the association set again.
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

impl AssociationSetCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        association: impl IntoId<AssociationId>,
        input_data: impl Into<Map<String, Value>>,
    ) -> Self {
        Self {
            association: {
                let value = association;
                value.into_id()
            },
            input_data: {
                let value = input_data;
                value.into()
            },
            category: Default::default(),
            description: Default::default(),
            max_k: Default::default(),
            name: Default::default(),
            project: Default::default(),
            score_by: Default::default(),
            tags: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`association`](Self#structfield.association).
    #[must_use]
    pub fn association(mut self, value: impl IntoId<AssociationId>) -> Self {
        self.association = value.into_id();
        self
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
    /// Sets [`input_data`](Self#structfield.input_data).
    #[must_use]
    pub fn input_data(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.input_data = value.into();
        self
    }
    /// Sets [`max_k`](Self#structfield.max_k).
    #[must_use]
    pub fn max_k(mut self, value: impl Into<i64>) -> Self {
        self.max_k = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`score_by`](Self#structfield.score_by).
    #[must_use]
    pub fn score_by(mut self, value: impl Into<AssociationMeasure>) -> Self {
        self.score_by = Some(value.into());
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
    AssociationSetCreate {
        "category" category, "description" description, "max_k" max_k OptionInteger, "name" name, "project" project,
        "score_by" score_by, "tags" tags, "webhook" webhook,
    } required {
        "association" association 0, "input_data" input_data 1,
    } rest extra
}

/// One page of association sets.
///
/// Evidence: documented by the vendor (Requests page, the same for all resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationSetList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The association sets of the page.
    pub objects: Vec<AssociationSet>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about an association set; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociationSetUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the association set; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the association set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it; true unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the association set to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link; false unless changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the association set again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AssociationSetUpdate {
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
    AssociationSetUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags,
    } rest extra
}
