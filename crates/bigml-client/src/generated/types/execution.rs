// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `execution`.

use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    AnyId, Category, ErrorDetails, ExecutionId, ListMeta, ProjectId, ScriptId,
    StatusCode, Webhook, WebhookCreate,
};

client_runtime::tuple! {
    /// The place of one call.
    ///
    /// Evidence: observed in real traffic (failures kept by tests of another client).
    pub struct CallFrame {
        /// Which code, a place in the list `sources` of the execution.
        origin: i64,
        /// First and last line.
        lines: SourceSpan,
        /// Column in the first line, and column in the last one.
        columns: SourceSpan,
    }
}

/// Time spent in each state, in milliseconds.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ElapsedTimes {
    /// Time of the run itself.
    #[serde(rename = "in-progress", default, skip_serializing_if = "Option::is_none")]
    pub in_progress: Option<f64>,
    /// Time in the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued: Option<f64>,
    /// Time from the start to the first step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ElapsedTimes default {
        "in-progress" in_progress, "queued" queued, "started" started,
    } rest extra
}

/// One run of a script, and what came of it.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Execution {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the execution is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// When the execution was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Arguments of the resources that are created by the script, by their type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_defaults: Option<Map<String, Value>>,
    /// User name of the creator.
    ///
    /// Evidence: **unverified** (seen in samples, not in executions).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Free text about the execution; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What came of it; incomplete until the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution: Option<ExecutionResults>,
    /// Which inputs go to which of several scripts.
    ///
    /// Evidence: read in the vendor's own code (C# bindings, as an object; BigMLer, as a list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_maps: Option<Value>,
    /// Values that were given; null when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<ExecutionInput>>,
    /// Locale of the script, for instance `en-US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Name of the execution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which outputs come from which of several scripts.
    ///
    /// Evidence: read in the vendor's own code (C# bindings, as an object; no body showed it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_maps: Option<Value>,
    /// Which outputs were asked for. The values are in `execution`.
    ///
    /// Evidence: read in the vendor's own code (C# bindings, as an object; no body showed it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Value>,
    /// Whether only the owner sees it.
    ///
    /// Evidence: read in the vendor's own code (C# bindings, common to all resources).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the execution belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `execution/` and 24 hexadecimal digits.
    pub resource: ExecutionId,
    /// The script that ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
    /// Whether the script still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script_status: Option<bool>,
    /// The scripts that ran, where there are several.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scripts: Option<Vec<ScriptId>>,
    /// Whether it is shared by a secret link; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Hash that stands for the id in links to the shared execution.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared execution.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Size of it, in bytes.
    ///
    /// Evidence: read in the vendor's own code (C# bindings, common to all resources).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ExecutionStatus>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the execution again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the execution was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page, for any resource).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Execution default {
        "category" category, "code" code OptionInteger, "created" created, "creation_defaults" creation_defaults,
        "creator" creator, "description" description, "execution" execution, "input_maps" input_maps, "inputs" inputs,
        "locale" locale, "name" name, "output_maps" output_maps, "outputs" outputs, "private" private, "project" project,
        "script" script, "script_status" script_status, "scripts" scripts, "shared" shared, "shared_hash" shared_hash,
        "sharing_key" sharing_key, "size" size OptionInteger, "status" status, "subscription" subscription, "tags" tags,
        "updated" updated, "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// The refused request that made an execution fail.
///
/// Evidence: observed in real traffic (failures kept by tests of another client).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionCause {
    /// Negative number of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// A message for each wrong argument, or a list of messages.
    #[serde(rename = "extra", default, skip_serializing_if = "Option::is_none")]
    pub details: Option<ErrorDetails>,
    /// HTTP status of the refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<i64>,
    /// What is wrong, as a sentence.
    ///
    /// Evidence: **unverified** (inferred from the other errors).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExecutionCause default {
        "code" code OptionInteger, "extra" details, "http_status" http_status OptionInteger, "message" message,
    } rest extra
}

/// What is executed. Exactly one of `script` or `scripts` says what.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Arguments of the resources that are created by the script, by their type: an object of arguments each; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_defaults: Option<Map<String, Value>>,
    /// Free text about the execution; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which inputs go to which of several scripts.
    ///
    /// Evidence: **unverified** (BigMLer passes a list from a file, the C# bindings read an object).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_maps: Option<Value>,
    /// Values of inputs; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<ExecutionInput>>,
    /// Name of the execution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of the code whose values are wanted; those of the script unless set.
    ///
    /// Evidence: read in the vendor's own code (BigMLer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Vec<String>>,
    /// Project that the execution belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The script to run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
    /// Several scripts to run one after the other.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scripts: Option<Vec<ScriptId>>,
    /// Labels that help to find the execution again; none unless set.
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

impl ExecutionCreate {
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
    /// Sets [`creation_defaults`](Self#structfield.creation_defaults).
    #[must_use]
    pub fn creation_defaults(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.creation_defaults = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`input_maps`](Self#structfield.input_maps).
    #[must_use]
    pub fn input_maps(mut self, value: impl Into<Value>) -> Self {
        self.input_maps = Some(value.into());
        self
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExecutionInput>>,
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
    /// Sets [`outputs`](Self#structfield.outputs).
    #[must_use]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
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
    /// Sets [`script`](Self#structfield.script).
    #[must_use]
    pub fn script(mut self, value: impl IntoId<ScriptId>) -> Self {
        self.script = Some(value.into_id());
        self
    }
    /// Sets [`scripts`](Self#structfield.scripts).
    #[must_use]
    pub fn scripts(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<ScriptId>>,
    ) -> Self {
        self.scripts = Some(value.into_iter().map(IntoId::into_id).collect());
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
    ExecutionCreate default {
        "category" category, "creation_defaults" creation_defaults, "description" description, "input_maps" input_maps,
        "inputs" inputs, "name" name, "outputs" outputs, "project" project, "script" script, "scripts" scripts, "tags" tags,
        "webhook" webhook,
    } rest extra
}

client_runtime::tuple! {
    /// An input of a script and its value.
    ///
    /// Evidence: read in the vendor's own code (the Python bindings' documents).
    pub struct ExecutionInput {
        /// Its name in the code.
        name: String,
        /// Its value.
        value: Value,
    }
}

/// One instruction of a compiled script.
///
/// Evidence: observed in real traffic (failures kept by tests of another client).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionInstruction {
    /// Its name, for instance `apply` or `push-procedure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction: Option<String>,
    /// Where in the code it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceLocation>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExecutionInstruction default {
        "instruction" instruction, "source" source,
    } rest extra
}

/// One page of executions.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The executions of the page.
    pub objects: Vec<Execution>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::tuple! {
    /// An output of a script and its value.
    ///
    /// Evidence: observed in real traffic (results kept by BigMLer's tests; Python bindings).
    pub struct ExecutionOutput {
        /// Its name in the code.
        name: String,
        /// Its value.
        value: Value,
        /// Name of its type in WhizzML, for instance `Number`.
        type_: String,
    }
}

/// What came of an execution.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; results kept by BigMLer's tests).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionResults {
    /// The resources that were created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_resources: Option<Vec<OutputResource>>,
    /// The outputs that the script names, with their values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Vec<ExecutionOutput>>,
    /// Value of the last expression; of several scripts, a list with that of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// Value of the last expression of each script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<Value>>,
    /// The scripts and libraries whose code took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<ExecutionSource>>,
    /// Number of instructions that were executed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExecutionResults default {
        "output_resources" output_resources, "outputs" outputs, "result" result, "results" results, "sources" sources,
        "steps" steps OptionInteger,
    } rest extra
}

client_runtime::tuple! {
    /// A script or library whose code took part. Its place in the list is what `origin` means in the places of a failure.
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the meaning of the place is inferred).
    pub struct ExecutionSource {
        /// Id of the script or library.
        resource: AnyId,
        /// Its description, often empty.
        description: String,
    }
}

/// How far an execution has come, and of a failed one where and why it failed.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; failures kept by tests of another client).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionStatus {
    /// Number of bytes processed so far.
    ///
    /// Evidence: read in the vendor's own code (C# bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<i64>,
    /// Where the calls were that led to the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_stack: Option<Vec<Option<CallFrame>>>,
    /// The refused request that made it fail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<ExecutionCause>,
    /// How far it has come, as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<StatusCode>,
    /// Details of the error.
    ///
    /// Evidence: read in the vendor's own code (common to all resources).
    #[serde(rename = "extra", default, skip_serializing_if = "Option::is_none")]
    pub details: Option<ErrorDetails>,
    /// Time spent so far, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elapsed: Option<f64>,
    /// Time spent in each state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elapsed_times: Option<ElapsedTimes>,
    /// Negative number of the error when it failed; -8200 for a problem while the script ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    /// The instruction that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction: Option<ExecutionInstruction>,
    /// What is going on or what failed, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Part of the work done, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// Where in the code it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_location: Option<SourceLocation>,
    /// The step that is running.
    ///
    /// Evidence: read in the vendor's own code (common to all resources).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExecutionStatus default {
        "bytes" bytes OptionInteger, "call_stack" call_stack, "cause" cause, "code" code, "extra" details, "elapsed" elapsed,
        "elapsed_times" elapsed_times, "error" error OptionInteger, "instruction" instruction, "message" message,
        "progress" progress, "source_location" source_location, "task" task,
    } rest extra
}

/// What changes about an execution; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Free text about the execution; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the execution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the execution to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the execution again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExecutionUpdate {
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
    ExecutionUpdate default {
        "category" category, "description" description, "name" name, "private" private, "project" project, "shared" shared,
        "tags" tags,
    } rest extra
}

/// A resource that was created by an execution.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutputResource {
    /// How far the work on it had come when the script last looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<StatusCode>,
    /// Its id, with its type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<AnyId>,
    /// When the script last looked, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_update: Option<i64>,
    /// Part of the work done then, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    /// The same as a word, for instance `queued`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The step that was running, for instance `Queuing job`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
    /// Name in the code that holds it, empty when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    OutputResource default {
        "code" code, "id" id, "last_update" last_update OptionInteger, "progress" progress, "state" state, "task" task,
        "variable" variable,
    } rest extra
}

/// A place in the code of a script or library.
///
/// Evidence: observed in real traffic (failures kept by tests of another client; whether counting starts at 0 or 1 is not known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceLocation {
    /// Column in the first line, and column in the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<SourceSpan>,
    /// First and last line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<SourceSpan>,
    /// Which code, a place in the list `sources` of the execution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SourceLocation default {
        "columns" columns, "lines" lines, "origin" origin OptionInteger,
    } rest extra
}

client_runtime::tuple! {
    /// Where a part of a code starts and ends.
    ///
    /// Evidence: observed in real traffic (failures kept by tests of another client).
    pub struct SourceSpan {
        /// Where it starts.
        from: i64,
        /// Where it ends.
        to: i64,
    }
}
