//! Where and why an execution failed.

use std::fmt;

use client_runtime::{AnyId, Error};

use crate::types::{
    CallFrame, ErrorDetails, Execution, ExecutionStatus, SourceLocation, SourceSpan, StatusCode,
};

/// Where and why an execution failed. `Display` shows it as a programmer wants to see it: the message, the place, the calls that led there, and
/// the request that was refused.
///
/// ```no_run
/// # async fn example(client: bigml_client::Client, script: &str) {
/// use bigml_client::ExecutionFailure;
///
/// if let Err(error) = client.run_script(script).send_and_wait().await {
///     match ExecutionFailure::of(&error) {
///         Some(failure) => eprintln!("{failure}"),
///         None => eprintln!("{error}"),
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ExecutionFailure {
    execution: Execution,
    status: ExecutionStatus,
}

impl Execution {
    /// Where and why it failed; `None` if it did not.
    pub fn failure(&self) -> Option<ExecutionFailure> {
        let status = self.status.as_ref()?;
        let failed = status.code == Some(StatusCode::Faulty) || status.error.is_some();
        failed.then(|| ExecutionFailure {
            execution: self.clone(),
            status: status.clone(),
        })
    }
}

impl ExecutionFailure {
    /// The failure that an error of a waiter carries; `None` for every other error.
    pub fn of(error: &Error) -> Option<Self> {
        if !error.is_job_failed() {
            return None;
        }
        error.job::<Execution>().ok()?.failure()
    }

    /// The failed execution.
    pub fn execution(&self) -> &Execution {
        &self.execution
    }

    /// Its status: all that BigML says.
    pub fn status(&self) -> &ExecutionStatus {
        &self.status
    }

    /// What failed, in BigML's words.
    pub fn message(&self) -> &str {
        self.status()
            .message
            .as_deref()
            .unwrap_or("the script failed")
    }

    /// Name of the instruction that failed, for instance `apply`.
    pub fn instruction(&self) -> Option<&str> {
        self.status().instruction.as_ref()?.instruction.as_deref()
    }

    /// Where in the code it failed.
    pub fn place(&self) -> Option<CodePlace> {
        let status = self.status();
        let instruction = || status.instruction.as_ref()?.source.as_ref();
        let location = status.source_location.as_ref().or_else(instruction)?;
        Some(self.located(location))
    }

    /// The places of the calls that led there, in BigML's order. A call whose place is not known is left out.
    pub fn call_stack(&self) -> Vec<CodePlace> {
        let frames = self.status().call_stack.iter().flatten().flatten();
        frames.map(|frame| self.of_frame(frame)).collect()
    }

    fn located(&self, location: &SourceLocation) -> CodePlace {
        self.place_in(
            location.origin,
            location.lines.as_ref(),
            location.columns.as_ref(),
        )
    }

    fn of_frame(&self, frame: &CallFrame) -> CodePlace {
        self.place_in(frame.origin, frame.lines.as_ref(), frame.columns.as_ref())
    }

    fn place_in(
        &self,
        origin: Option<i64>,
        lines: Option<&SourceSpan>,
        columns: Option<&SourceSpan>,
    ) -> CodePlace {
        CodePlace {
            code: origin.and_then(|origin| self.code(origin)),
            origin,
            lines: lines.and_then(span),
            columns: columns.and_then(span),
        }
    }

    /// The id of a script or library by its place among the sources.
    fn code(&self, origin: i64) -> Option<AnyId> {
        let sources = self.execution.execution.as_ref()?.sources.as_ref()?;
        let source = sources.get(usize::try_from(origin).ok()?)?;
        source.resource.clone()
    }
}

impl fmt::Display for ExecutionFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        if let Some(place) = self.place() {
            write!(f, "\n  at {place}")?;
            if let Some(instruction) = self.instruction() {
                write!(f, ", instruction {instruction}")?;
            }
        }
        for call in self.call_stack() {
            write!(f, "\n  called at {call}")?;
        }
        let Some(cause) = &self.status().cause else {
            return Ok(());
        };
        f.write_str("\n  because a request was refused:")?;
        if let Some(status) = cause.http_status {
            write!(f, " HTTP {status}")?;
        }
        if let Some(code) = cause.code {
            write!(f, ", code {code}")?;
        }
        if let Some(message) = &cause.message {
            write!(f, ", {message}")?;
        }
        match &cause.details {
            Some(details) => write_details(f, details),
            None => Ok(()),
        }
    }
}

/// One line for each argument or message.
fn write_details(f: &mut fmt::Formatter<'_>, details: &ErrorDetails) -> fmt::Result {
    match details {
        ErrorDetails::Object(messages) => {
            for (argument, message) in messages {
                write!(f, "\n    {argument}: ")?;
                write_value(f, message)?;
            }
        }
        ErrorDetails::Array(messages) => {
            for message in messages {
                f.write_str("\n    ")?;
                write_value(f, message)?;
            }
        }
        ErrorDetails::String(message) => write!(f, "\n    {message}")?,
        ErrorDetails::Unrecognized(other) => write!(f, "\n    {other}")?,
    }
    Ok(())
}

fn write_value(f: &mut fmt::Formatter<'_>, value: &serde_json::Value) -> fmt::Result {
    match value.as_str() {
        Some(text) => f.write_str(text),
        None => write!(f, "{value}"),
    }
}

/// A place in the code of a script or library.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodePlace {
    /// Id of the script or library, where BigML says which codes took part.
    pub code: Option<AnyId>,
    /// Its place in that list.
    pub origin: Option<i64>,
    /// First and last line.
    pub lines: Option<(i64, i64)>,
    /// Column in the first line, and column in the last one.
    pub columns: Option<(i64, i64)>,
}

fn span(span: &SourceSpan) -> Option<(i64, i64)> {
    let from = span.from?;
    Some((from, span.to.unwrap_or(from)))
}

impl fmt::Display for CodePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.origin) {
            (Some(code), _) => write!(f, "{code}")?,
            (None, Some(origin)) => write!(f, "code {origin}")?,
            (None, None) => f.write_str("an unknown place")?,
        }
        match (self.lines, self.columns) {
            (Some((line, last)), None) if line == last => write!(f, ", line {line}"),
            (Some((line, last)), None) => write!(f, ", lines {line} to {last}"),
            (Some((line, last)), Some((from, to))) if line == last => {
                write!(f, ", line {line}, columns {from} to {to}")
            }
            (Some((line, last)), Some((from, to))) => {
                write!(
                    f,
                    ", line {line}, column {from}, to line {last}, column {to}"
                )
            }
            (None, _) => Ok(()),
        }
    }
}
