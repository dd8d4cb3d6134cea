//! WhizzML: scripts run with values of Rust, their outputs come back as such, and a failure says where in the code it was.

mod failure;
mod outputs;
mod source_code;

use std::fmt;

use client_runtime::codegen::{Call, JobState, begin, wait_for};
use client_runtime::{Error, IntoId, Response, Waiter};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::Client;
use crate::generated::executions::{CREATE_EXECUTION, get_execution_state};
use crate::types::{Execution, ExecutionCreate, ExecutionInput, ScriptId};

pub use failure::{CodePlace, ExecutionFailure};
pub use source_code::{ExecuteSourceCode, Executed};

/// # WhizzML
impl Client {
    /// Runs a script.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client, script: &str, source: bigml_client::types::Source) -> Result<(), bigml_client::Error> {
    /// let execution = client
    ///     .run_script(script)
    ///     .input("source", &source.resource)
    ///     .input("k", 3)
    ///     .send_and_wait()
    ///     .await?;
    /// let cluster: bigml_client::types::ClusterId = execution.output("cluster")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An execution that failed is an error that carries it ([`Error::is_job_failed`]); [`ExecutionFailure::of`] says where in the code it failed.
    pub fn run_script(&self, script: impl IntoId<ScriptId>) -> RunScript {
        RunScript::new(self, ExecutionCreate::new().script(script))
    }

    /// Runs several scripts one after the other; the result is the list of theirs.
    pub fn run_scripts(
        &self,
        scripts: impl IntoIterator<Item = impl IntoId<ScriptId>>,
    ) -> RunScript {
        RunScript::new(self, ExecutionCreate::new().scripts(scripts))
    }
}

/// A request of [`Client::run_script`].
#[must_use = "a request does nothing until it is sent"]
pub struct RunScript {
    client: Client,
    body: ExecutionCreate,
    inputs: Inputs,
}

impl RunScript {
    fn new(client: &Client, body: ExecutionCreate) -> Self {
        Self {
            client: client.clone(),
            body,
            inputs: Inputs::default(),
        }
    }

    /// The value of an input: a number, a text, an id, a list, a struct, anything that has a JSON form.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.add(name.into(), &value);
        self
    }

    /// Several inputs at once: the fields of a struct, or the pairs of a map.
    pub fn inputs(mut self, inputs: impl Serialize) -> Self {
        self.inputs.add_all(&inputs);
        self
    }

    /// Names of the code whose values are wanted; those that the script names unless set.
    pub fn outputs(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.outputs = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Arguments of all resources of one type that the script creates, where it does not set them itself.
    pub fn creation_defaults(mut self, kind: impl Into<String>, arguments: impl Serialize) -> Self {
        let kind = kind.into();
        match serde_json::to_value(arguments) {
            Ok(Value::Object(arguments)) => {
                let defaults = self.body.creation_defaults.get_or_insert_with(Map::new);
                defaults.insert(kind, Value::Object(arguments));
            }
            _ => self
                .inputs
                .refuse(format!("the arguments of {kind} are no JSON object")),
        }
        self
    }

    /// Name of the execution.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Labels.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Changes the other arguments, such as the project or a webhook.
    pub fn arguments(mut self, change: impl FnOnce(ExecutionCreate) -> ExecutionCreate) -> Self {
        self.body = change(self.body);
        self
    }

    /// Starts the execution. The answer comes at once; the script runs in the background.
    ///
    /// # Errors
    /// An input has no JSON form, or what was wrong with the request, on the way, or in the answer.
    pub async fn send(self) -> Result<Response<Execution>, Error> {
        self.call().send_json().await
    }

    /// Starts the execution and waits until it is finished, by [`Client::get_execution`]. One that failed is an error that carries it, and names
    /// the place in the code.
    pub fn send_and_wait(self) -> Waiter<Execution> {
        let client = self.client.clone();
        let start = async move {
            begin(self.call(), |_, execution: &Execution| {
                let poll = client.get_execution();
                Ok(poll.execution(&execution.resource).call)
            })
            .await
        };
        wait_for(start, state)
    }

    fn call(self) -> Call {
        let (mut body, inputs) = (self.body, self.inputs);
        if !inputs.values.is_empty() {
            body.inputs.get_or_insert_default().extend(inputs.values);
        }
        let mut call = Call::new(&self.client.core, &CREATE_EXECUTION);
        if let Some(problem) = inputs.problem {
            call.refuse(problem);
        }
        call.json(&body);
        call
    }
}

/// Shows no argument: inputs may hold secrets.
impl fmt::Debug for RunScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunScript").finish_non_exhaustive()
    }
}

/// The state of an execution; the message of a failed one ends with the place of the failure.
fn state(execution: &Execution) -> JobState {
    let mut state = get_execution_state(execution);
    if let (Some(failure), Some(message)) = (execution.failure(), &mut state.message)
        && let Some(place) = failure.place()
    {
        *message = format!("{message} (at {place})");
    }
    state
}

/// Values of inputs, and the first one that could not be had.
#[derive(Default)]
struct Inputs {
    values: Vec<ExecutionInput>,
    problem: Option<String>,
}

impl Inputs {
    fn add(&mut self, name: String, value: &impl Serialize) {
        match serde_json::to_value(value) {
            Ok(value) => self.values.push(ExecutionInput::new(name, value)),
            Err(_) => self.refuse(format!("the value of the input `{name}` has no JSON form")),
        }
    }

    fn add_all(&mut self, inputs: &impl Serialize) {
        match serde_json::to_value(inputs) {
            Ok(Value::Object(inputs)) => self.values.extend(
                inputs
                    .into_iter()
                    .map(|(name, value)| ExecutionInput::new(name, value)),
            ),
            _ => self
                .refuse("the inputs are neither a struct nor a map with texts as keys".to_owned()),
        }
    }

    fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}
