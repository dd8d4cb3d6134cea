//! Source code that is run at once: a script is made of it, run, and deleted on request.

use std::fmt;
use std::time::Duration;

use client_runtime::{AnyId, Error, IntoId, Response};
use serde::Serialize;

use super::RunScript;
use crate::Client;
use crate::chain::{Chain, ChainError};
use crate::types::{
    Execution, ExecutionCreate, LibraryId, ProjectId, Script, ScriptCreate, ScriptInput,
    ScriptOutput, ScriptType,
};

/// # WhizzML
impl Client {
    /// Makes a script of WhizzML code, runs it, and waits for its end.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bigml_client::types::ScriptType;
    ///
    /// let code = "(define total (+ width length))";
    /// let run = client
    ///     .execute_source_code(code)
    ///     .input("width", ScriptType::Number, 2)
    ///     .input("length", ScriptType::Number, 3.5)
    ///     .output("total", ScriptType::Number)
    ///     .delete_script()
    ///     .send_and_wait()
    ///     .await?;
    /// let total: f64 = run.execution.output("total")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_source_code(&self, source_code: impl Into<String>) -> ExecuteSourceCode {
        ExecuteSourceCode {
            script: ScriptCreate::new().source_code(source_code),
            run: RunScript::new(self, ExecutionCreate::new()),
            delete_script: false,
            chain: self.chain(),
        }
    }
}

/// A request of [`Client::execute_source_code`].
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteSourceCode {
    script: ScriptCreate,
    run: RunScript,
    delete_script: bool,
    chain: Chain,
}

/// What came of a source code.
#[derive(Debug)]
#[non_exhaustive]
pub struct Executed {
    /// The finished execution.
    pub execution: Response<Execution>,
    /// The script that was made; it is gone if that was wanted and `left_behind` is `None`.
    pub script: Script,
    /// Why the script is still there, although it was to be deleted.
    pub left_behind: Option<Error>,
}

impl ExecuteSourceCode {
    /// An input, and its value.
    pub fn input(
        mut self,
        name: impl Into<String>,
        kind: impl Into<ScriptType>,
        value: impl Serialize,
    ) -> Self {
        let name = name.into();
        let input = ScriptInput::new(&name).type_(kind);
        self.script.inputs.get_or_insert_default().push(input);
        self.run = self.run.input(name, value);
        self
    }

    /// An output: a name of the code whose value is wanted.
    pub fn output(mut self, name: impl Into<String>, kind: impl Into<ScriptType>) -> Self {
        let output = ScriptOutput::new(name).type_(kind);
        self.script.outputs.get_or_insert_default().push(output);
        self
    }

    /// Libraries whose functions the code uses.
    pub fn imports(mut self, libraries: impl IntoIterator<Item = impl IntoId<LibraryId>>) -> Self {
        self.script = self.script.imports(libraries);
        self
    }

    /// Name of the script and of the execution.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.script.name = Some(name.clone());
        self.run = self.run.name(name);
        self
    }

    /// Project of the script and of the execution.
    pub fn project(mut self, project: impl IntoId<ProjectId>) -> Self {
        let project = project.into_id();
        self.script.project = Some(project.clone());
        self.run = self.run.arguments(|execution| execution.project(project));
        self
    }

    /// Deletes the script when the execution has ended, also when that failed. The execution stays.
    pub fn delete_script(mut self) -> Self {
        self.delete_script = true;
        self
    }

    /// Gives up after so long, counted over compiling and running. What runs then goes on at BigML, and its script stays.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.chain = self.chain.with_deadline(limit);
        self
    }

    /// Makes the script, runs it and waits for the end of the execution: a [`Chain`] of the steps `script` and `execution`. If the future of it is
    /// dropped, the script stays.
    ///
    /// # Errors
    /// The code can't be compiled ([`ChainError::resource`] is the [`Script`]), the execution failed (it is the [`Execution`]; for
    /// [`ExecutionFailure::of`](crate::ExecutionFailure::of) see [`ChainError::error`]), the deadline is over, or what was wrong with a request, on the
    /// way, or in an answer. [`ChainError::undone`] says why the script could not be deleted.
    pub async fn send_and_wait(mut self) -> Result<Executed, ChainError> {
        let outcome = steps(&mut self.chain, self.script, self.run).await;
        // what was not finished in time goes on, and needs its script
        let goes_on = outcome
            .as_ref()
            .is_err_and(|error| error.error().is_timeout());
        let undone = match self.delete_script && !goes_on {
            true => {
                let is_script = |id: &AnyId| id.kind() == Some("script");
                Some(self.chain.undo_those(is_script).await)
            }
            false => None,
        };
        match (outcome, undone) {
            (Ok((script, execution)), undone) => Ok(Executed {
                execution,
                script,
                left_behind: undone
                    .and_then(|mut undone| undone.failed.pop())
                    .map(|(_, error)| error),
            }),
            (Err(error), Some(undone)) => Err(error.and_undone(undone)),
            (Err(error), None) => Err(error),
        }
    }
}

async fn steps(
    chain: &mut Chain,
    script: ScriptCreate,
    mut run: RunScript,
) -> Result<(Script, Response<Execution>), ChainError> {
    let work = run.client.create_script().body(script).send_and_wait();
    let script = chain.step("script", work).await?.into_inner();
    run.body.script = Some(script.resource.clone());
    let execution = chain.step("execution", run.send_and_wait()).await?;
    Ok((script, execution))
}

/// Shows no argument: inputs may hold secrets.
impl fmt::Debug for ExecuteSourceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecuteSourceCode").finish_non_exhaustive()
    }
}
