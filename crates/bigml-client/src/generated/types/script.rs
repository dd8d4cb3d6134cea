// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `script`.

use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::{LibraryId, ListMeta, ProjectId, ScriptId, Status, Webhook, WebhookCreate};

/// A WhizzML program, compiled, that can be executed as often as one likes.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Script {
    /// Number of the state of its approval for the gallery; 0 was observed, the others are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_status: Option<i64>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the script is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// When the script was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    ///
    /// Evidence: **unverified** (seen in samples, not in scripts).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Free text about the script; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Libraries whose functions it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imports: Option<Vec<LibraryId>>,
    /// What an execution can or must be given; null when there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<ScriptInput>>,
    /// Number of lines of the source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_count: Option<i64>,
    /// Locale of the script, for instance `en-US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Name of the script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How often it was executed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_executions: Option<i64>,
    /// What an execution gives; null when nothing is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Vec<ScriptOutput>>,
    /// Credits that others pay for a copy; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the script belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Who offers it; only null was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Id with its type, `script/` and 24 hexadecimal digits.
    pub resource: ScriptId,
    /// Whether it is shared by a secret link; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    ///
    /// Evidence: read in the vendor's own code (Python bindings and WhizzML library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Hash that stands for the id in links to the shared script.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared script.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Length of the source code, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The WhizzML code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_code: Option<String>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the script again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the script was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page, for any resource).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Whether its source code may be seen by others once it is public; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Script default {
        "approval_status" approval_status OptionInteger, "category" category, "code" code OptionInteger, "created" created,
        "creator" creator, "description" description, "imports" imports, "inputs" inputs, "line_count" line_count OptionInteger,
        "locale" locale, "name" name, "number_of_executions" number_of_executions OptionInteger, "outputs" outputs,
        "price" price, "private" private, "project" project, "provider" provider, "shared" shared,
        "shared_clonable" shared_clonable, "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger,
        "source_code" source_code, "status" status, "subscription" subscription, "tags" tags, "updated" updated,
        "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What a script is made from. Exactly one of `source_code`, `origin` or `shared_hash` says what.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScriptCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// Free text about the script; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Libraries whose functions it uses; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imports: Option<Vec<LibraryId>>,
    /// What an execution can or must be given; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<ScriptInput>>,
    /// Name of the script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the script to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ScriptId>,
    /// Names of the code whose values an execution gives; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Vec<ScriptOutput>>,
    /// Project that the script belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Hash of the shared script to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// The WhizzML code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_code: Option<String>,
    /// Labels that help to find the script again; none unless set.
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

impl ScriptCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<WhizzmlCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`imports`](Self#structfield.imports).
    #[must_use]
    pub fn imports(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<LibraryId>>,
    ) -> Self {
        self.imports = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScriptInput>>,
    ) -> Self {
        self.inputs = Some(value.into_iter().map(Into::into).collect());
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
    pub fn origin(mut self, value: impl IntoId<ScriptId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`outputs`](Self#structfield.outputs).
    #[must_use]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScriptOutput>>,
    ) -> Self {
        self.outputs = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`shared_hash`](Self#structfield.shared_hash).
    #[must_use]
    pub fn shared_hash(mut self, value: impl Into<Secret>) -> Self {
        self.shared_hash = Some(value.into());
        self
    }
    /// Sets [`source_code`](Self#structfield.source_code).
    #[must_use]
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
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
    ScriptCreate default {
        "category" category, "description" description, "imports" imports, "inputs" inputs, "name" name, "origin" origin,
        "outputs" outputs, "project" project, "shared_hash" shared_hash, "source_code" source_code, "tags" tags,
        "webhook" webhook,
    } rest extra
}

/// An input of a script.
///
/// Evidence: read in the vendor's own code (the Python bindings' documents).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScriptInput {
    /// The value it has when an execution gives none; without a default it must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name in the code.
    pub name: String,
    /// What kind of value it takes.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ScriptType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScriptInput {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            default: Default::default(),
            description: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`default`](Self#structfield.default).
    #[must_use]
    pub fn default(mut self, value: impl Into<Value>) -> Self {
        self.default = Some(value.into());
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
        self.name = value.into();
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<ScriptType>) -> Self {
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
    ScriptInput {
        "default" default, "description" description, "type" type_,
    } required {
        "name" name 0,
    } rest extra
}

/// One page of scripts.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScriptList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The scripts of the page.
    pub objects: Vec<Script>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An output of a script.
///
/// Evidence: read in the vendor's own code (BigMLer).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScriptOutput {
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name in the code.
    pub name: String,
    /// What kind of value it has.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ScriptType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScriptOutput {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            description: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
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
        self.name = value.into();
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<ScriptType>) -> Self {
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
    ScriptOutput {
        "description" description, "type" type_,
    } required {
        "name" name 0,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of the value of an input or output. The id of a resource is its type and `-id`, for instance `dataset-id`; these and the lists of others are read as unknown values.
    ///
    /// Evidence: read in the vendor's own code (scripts published by BigML).
    #[non_exhaustive]
    pub enum ScriptType: str {
        /// `string` on the wire.
        String = "string",
        /// `categorical` on the wire.
        Categorical = "categorical",
        /// `text` on the wire.
        Text = "text",
        /// `items` on the wire.
        Items = "items",
        /// `number` on the wire.
        Number = "number",
        /// `numeric` on the wire.
        Numeric = "numeric",
        /// `integer` on the wire.
        Integer = "integer",
        /// `boolean` on the wire.
        Boolean = "boolean",
        /// `list` on the wire.
        List = "list",
        /// `map` on the wire.
        Map = "map",
        /// `list-of-string` on the wire.
        ListOfString = "list-of-string",
        /// `list-of-integer` on the wire.
        ListOfInteger = "list-of-integer",
        /// `list-of-number` on the wire.
        ListOfNumber = "list-of-number",
        /// `list-of-map` on the wire.
        ListOfMap = "list-of-map",
        /// `list-of-boolean` on the wire.
        ListOfBoolean = "list-of-boolean",
        /// `resource-id` on the wire.
        ResourceId = "resource-id",
        /// `supervised-model-id` on the wire.
        SupervisedModelId = "supervised-model-id",
    }
}

/// What changes about a script; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScriptUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// Free text about the script; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the script to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Whether those it is shared with may copy it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_clonable: Option<bool>,
    /// Labels that help to find the script again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether its source code may be seen by others once it is public.
    ///
    /// Evidence: **unverified** (seen in bodies; that it can be changed is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScriptUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<WhizzmlCategory>) -> Self {
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
    ScriptUpdate default {
        "category" category, "description" description, "name" name, "price" price, "private" private, "project" project,
        "shared" shared, "shared_clonable" shared_clonable, "tags" tags, "white_box" white_box,
    } rest extra
}

client_runtime::open_enum! {
    /// Subject area of a script or library. The list is another one than that of the other resources.
    ///
    /// Evidence: **unverified** (published code of BigML; bodies only showed 0).
    #[non_exhaustive]
    pub enum WhizzmlCategory: i64 {
        /// `-1` on the wire.
        Uncategorized = -1,
        /// `0` on the wire.
        Miscellaneous = 0,
        /// `1` on the wire.
        AdvancedWorkflow = 1,
        /// `2` on the wire.
        AnomalyDetection = 2,
        /// `3` on the wire.
        AssociationDiscovery = 3,
        /// `4` on the wire.
        BasicWorkflow = 4,
        /// `5` on the wire.
        Boosting = 5,
        /// `6` on the wire.
        Classification = 6,
        /// `7` on the wire.
        ClassificationRegression = 7,
        /// `8` on the wire.
        Correlations = 8,
        /// `9` on the wire.
        ClusterAnalysis = 9,
        /// `10` on the wire.
        DataTransformation = 10,
        /// `11` on the wire.
        Evaluation = 11,
        /// `12` on the wire.
        FeatureEngineering = 12,
        /// `13` on the wire.
        FeatureExtraction = 13,
        /// `14` on the wire.
        FeatureSelection = 14,
        /// `15` on the wire.
        HyperparameterOptimization = 15,
        /// `16` on the wire.
        ModelSelection = 16,
        /// `17` on the wire.
        PredictionAndScoring = 17,
        /// `18` on the wire.
        Regression = 18,
        /// `19` on the wire.
        Stacking = 19,
        /// `20` on the wire.
        StatisticalTest = 20,
    }
}
