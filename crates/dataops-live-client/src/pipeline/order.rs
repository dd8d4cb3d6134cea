//! A pipeline that is to be started, by the access token or by a trigger token.

use client_runtime::{Error, Secret};
use serde_json::{Map, Value};

use crate::Client;
use crate::types::{
    Pipeline, PipelineCreate, PipelineTrigger, PipelineVariableCreate, ProjectRef, VariableType,
};

/// A pipeline that is to be started.
#[derive(Clone, Debug)]
pub(super) struct Order {
    git_ref: String,
    variables: Vec<PipelineVariableCreate>,
    pub(super) inputs: Map<String, Value>,
    pub(super) trigger_token: Option<Secret>,
}

impl Order {
    pub(super) fn new(git_ref: String) -> Self {
        Self {
            git_ref,
            variables: Vec::new(),
            inputs: Map::new(),
            trigger_token: None,
        }
    }

    pub(super) fn set_variable(&mut self, variable: PipelineVariableCreate) {
        self.variables.retain(|other| other.key != variable.key);
        self.variables.push(variable);
    }

    pub(super) async fn start(
        self,
        client: &Client,
        project: ProjectRef,
    ) -> Result<Pipeline, Error> {
        let inputs = Some(self.inputs).filter(|inputs| !inputs.is_empty());
        let Some(token) = self.trigger_token else {
            let mut body = PipelineCreate::new(self.git_ref);
            body.variables = Some(self.variables).filter(|variables| !variables.is_empty());
            body.inputs = inputs;
            let request = client.create_pipeline().project_id(project);
            return Ok(request.body(body).send().await?.into_inner());
        };
        let is_file =
            |variable: &PipelineVariableCreate| variable.variable_type == Some(VariableType::File);
        if self.variables.iter().any(is_file) {
            return Err(Error::invalid_request(
                "a trigger token starts no pipeline with a file variable; leave with_trigger_token out, or keep the file as a variable of the project",
            ));
        }
        let mut body = PipelineTrigger::new(token, self.git_ref);
        if !self.variables.is_empty() {
            let variables = self.variables.into_iter();
            body = body.variables(variables.map(|variable| (variable.key, variable.value)));
        }
        body.inputs = inputs;
        // as DataOps.live documents it
        let request = client.trigger_pipeline().project_id(project);
        let request = request.body(body).with_form_body();
        Ok(request.send().await?.into_inner())
    }
}
