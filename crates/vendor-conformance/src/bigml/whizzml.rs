//! Libraries, scripts and executions.

use anyhow::Result;

use super::steps::{Steps, finished, shown};

impl Steps {
    pub(super) async fn create_a_library(&mut self) -> Result<String> {
        let library = finished!(self, create_library(LibraryCreate), "library", {
            "source_code": "(define (twice x) (* 2 x))",
            "name": "arithmetic",
        });
        shown(&library, "name")
    }

    pub(super) async fn create_a_script(&mut self) -> Result<String> {
        let script = finished!(self, create_script(ScriptCreate), "script", {
            "source_code": "(define total (+ a b))",
            "name": "sum",
            "inputs": [
                {"name": "a", "type": "number", "default": 1},
                {"name": "b", "type": "number"},
            ],
            "outputs": [{"name": "total", "type": "number"}],
        });
        shown(&script, "name")
    }

    pub(super) async fn execute_a_script(&mut self) -> Result<String> {
        let execution = finished!(self, create_execution(ExecutionCreate), "execution", {
            "script": self.id("script")?,
            "inputs": [["a", 2], ["b", 3.5]],
        });
        shown(&execution["execution"], "result")
    }
}
