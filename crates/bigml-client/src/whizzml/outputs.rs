//! What came of an execution, as types of Rust.

use client_runtime::{Error, RawJson};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::types::{Execution, ExecutionOutput};

/// # Outputs
impl Execution {
    /// The value of an output, as a `T`.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let execution: bigml_client::types::Execution = serde_json::from_str(
    /// #     r#"{"resource": "execution/1", "execution": {"outputs": [["addition", 3, "Number"]]}}"#)?;
    /// let addition: i64 = execution.output("addition")?;
    /// assert_eq!(addition, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such output, or it has another form; the error names the outputs that there are, and their types.
    pub fn output<T: DeserializeOwned + Send>(&self, name: &str) -> Result<T, Error> {
        let Some(output) = self.output_value(name) else {
            return Err(Error::invalid_request(format!(
                "the execution has no output `{name}`; {}",
                self.outputs_that_are()
            )));
        };
        decoded(output.value.as_ref()).map_err(|error| {
            let kind = output.type_.as_deref().unwrap_or("value without a type");
            Error::invalid_request(format!(
                "the output `{name}` is a {kind}, and has another form than what it was to be read as"
            ))
            .with_source(error)
        })
    }

    /// An output as it came, with the name of its type in WhizzML.
    pub fn output_value(&self, name: &str) -> Option<&ExecutionOutput> {
        self.all_outputs()
            .find(|output| output.name.as_deref() == Some(name))
    }

    /// The value of the script's last expression, as a `T`; of several scripts, the list of theirs.
    ///
    /// # Errors
    /// The execution has no result yet, or it has another form.
    pub fn result<T: DeserializeOwned + Send>(&self) -> Result<T, Error> {
        let Some(results) = &self.execution else {
            return Err(Error::invalid_request(
                "the execution has no result; wait until it is finished",
            ));
        };
        decoded(results.result.as_ref()).map_err(|error| {
            Error::invalid_request(
                "the result of the execution has another form than what it was to be read as",
            )
            .with_source(error)
        })
    }

    fn all_outputs(&self) -> impl Iterator<Item = &ExecutionOutput> {
        let results = self.execution.iter();
        results.flat_map(|results| results.outputs.iter().flatten())
    }

    fn outputs_that_are(&self) -> String {
        let named = self.all_outputs().map(|output| {
            let name = output.name.as_deref().unwrap_or("?");
            match &output.type_ {
                Some(kind) => format!("`{name}` ({kind})"),
                None => format!("`{name}`"),
            }
        });
        match named.collect::<Vec<_>>() {
            none if none.is_empty() => "it has none".to_owned(),
            named => format!("it has {}", named.join(", ")),
        }
    }
}

/// Decodes by way of text: errors of that show no values.
fn decoded<T: DeserializeOwned + Send>(value: Option<&Value>) -> Result<T, Error> {
    RawJson::encode(value.unwrap_or(&Value::Null))?.decode()
}
