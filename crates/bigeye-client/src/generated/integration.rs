// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `integration`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # integration
///
/// Connections to BI, ETL and other tools.
impl Client {
    /// Create an integration.
    ///
    /// `POST /api/v1/integrations`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_integration(&self) -> builder::CreateIntegration {
        builder::CreateIntegration {
            call: Call::new(&self.core, &CREATE_INTEGRATION),
        }
    }
    /// Delete an integration.
    ///
    /// `DELETE /api/v1/integrations/{integrationId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `integration_id`.
    pub fn delete_integration(&self) -> builder::DeleteIntegration {
        builder::DeleteIntegration {
            call: Call::new(&self.core, &DELETE_INTEGRATION),
        }
    }
    /// Get one dbt job.
    ///
    /// `GET /api/v1/integrations/dbt/jobs/{dbtJobId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dbt_job_id`.
    pub fn get_dbt_job(&self) -> builder::GetDbtJob {
        builder::GetDbtJob {
            call: Call::new(&self.core, &GET_DBT_JOB),
        }
    }
    /// Get one run of a dbt job.
    ///
    /// `GET /api/v1/integrations/dbt/jobs/runs/{dbtJobRunId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dbt_job_run_id`.
    pub fn get_dbt_job_run(&self) -> builder::GetDbtJobRun {
        builder::GetDbtJobRun {
            call: Call::new(&self.core, &GET_DBT_JOB_RUN),
        }
    }
    /// Get one dbt project.
    ///
    /// `GET /api/v1/integrations/dbt/projects/{dbtProjectId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dbt_project_id`.
    pub fn get_dbt_project(&self) -> builder::GetDbtProject {
        builder::GetDbtProject {
            call: Call::new(&self.core, &GET_DBT_PROJECT),
        }
    }
    /// Get one integration.
    ///
    /// `GET /api/v1/integrations/{integrationId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `integration_id`.
    pub fn get_integration(&self) -> builder::GetIntegration {
        builder::GetIntegration {
            call: Call::new(&self.core, &GET_INTEGRATION),
        }
    }
    /// List the jobs of a dbt project.
    ///
    /// Answers with all of them at once.
    ///
    /// `GET /api/v1/integrations/dbt/projects/{dbtProjectId}/jobs`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dbt_project_id`.
    pub fn list_dbt_project_jobs(&self) -> builder::ListDbtProjectJobs {
        builder::ListDbtProjectJobs {
            call: Call::new(&self.core, &LIST_DBT_PROJECT_JOBS),
        }
    }
    /// List what Bigeye found through an integration.
    ///
    /// Answers with all of it at once: dbt projects, or repositories of other products.
    ///
    /// `GET /api/v1/integrations/{integrationId}/entities`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `integration_id`.
    pub fn list_integration_entities(&self) -> builder::ListIntegrationEntities {
        builder::ListIntegrationEntities {
            call: Call::new(&self.core, &LIST_INTEGRATION_ENTITIES),
        }
    }
    /// List the integrations.
    ///
    /// Answers with all of them at once.
    ///
    /// `GET /api/v1/integrations`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_integrations(&self) -> builder::ListIntegrations {
        builder::ListIntegrations {
            call: Call::new(&self.core, &LIST_INTEGRATIONS),
        }
    }
    /// Send a run of dbt Core.
    ///
    /// Hands over the files that dbt wrote when it ran.
    ///
    /// `POST /api/v1/integrations/dbt/job-run`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn send_dbt_core_run(&self) -> builder::SendDbtCoreRun {
        builder::SendDbtCoreRun {
            call: Call::new(&self.core, &SEND_DBT_CORE_RUN),
        }
    }
    /// Change an integration.
    ///
    /// Whether members that are left out keep their values is not documented: send all of them.
    ///
    /// `PUT /api/v1/integrations/{integrationId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `integration_id`, `body`.
    pub fn update_integration(&self) -> builder::UpdateIntegration {
        builder::UpdateIntegration {
            call: Call::new(&self.core, &UPDATE_INTEGRATION),
        }
    }
}

pub(crate) static CREATE_INTEGRATION: Operation = Operation {
    id: "createIntegration",
    method: Method::POST,
    path: "/api/v1/integrations",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_integration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegration {
    pub(crate) call: Call,
}

impl CreateIntegration {
    /// The body.
    pub fn body(mut self, value: impl Into<types::IntegrationWrite>) -> Self {
        self.call.json::<types::IntegrationWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Integration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_INTEGRATION: Operation = Operation {
    id: "deleteIntegration",
    method: Method::DELETE,
    path: "/api/v1/integrations/{integrationId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_integration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegration {
    pub(crate) call: Call,
}

impl DeleteIntegration {
    /// Id of the integration.
    ///
    /// Path parameter `integrationId`.
    pub fn integration_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_DBT_JOB: Operation = Operation {
    id: "getDbtJob",
    method: Method::GET,
    path: "/api/v1/integrations/dbt/jobs/{dbtJobId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dbt_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDbtJob {
    pub(crate) call: Call,
}

impl GetDbtJob {
    /// Id of the dbt job.
    ///
    /// Path parameter `dbtJobId`.
    pub fn dbt_job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dbtJobId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtJobResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DBT_JOB_RUN: Operation = Operation {
    id: "getDbtJobRun",
    method: Method::GET,
    path: "/api/v1/integrations/dbt/jobs/runs/{dbtJobRunId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dbt_job_run`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDbtJobRun {
    pub(crate) call: Call,
}

impl GetDbtJobRun {
    /// Id of the dbt job run.
    ///
    /// Path parameter `dbtJobRunId`.
    pub fn dbt_job_run_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dbtJobRunId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtJobRunResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DBT_PROJECT: Operation = Operation {
    id: "getDbtProject",
    method: Method::GET,
    path: "/api/v1/integrations/dbt/projects/{dbtProjectId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dbt_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDbtProject {
    pub(crate) call: Call,
}

impl GetDbtProject {
    /// Id of the dbt project.
    ///
    /// Path parameter `dbtProjectId`.
    pub fn dbt_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dbtProjectId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtProject>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_INTEGRATION: Operation = Operation {
    id: "getIntegration",
    method: Method::GET,
    path: "/api/v1/integrations/{integrationId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_integration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegration {
    pub(crate) call: Call,
}

impl GetIntegration {
    /// Id of the integration.
    ///
    /// Path parameter `integrationId`.
    pub fn integration_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Integration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DBT_PROJECT_JOBS: Operation = Operation {
    id: "listDbtProjectJobs",
    method: Method::GET,
    path: "/api/v1/integrations/dbt/projects/{dbtProjectId}/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_dbt_project_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDbtProjectJobs {
    pub(crate) call: Call,
}

impl ListDbtProjectJobs {
    /// Id of the dbt project.
    ///
    /// Path parameter `dbtProjectId`.
    pub fn dbt_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dbtProjectId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtJobList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_INTEGRATION_ENTITIES: Operation = Operation {
    id: "listIntegrationEntities",
    method: Method::GET,
    path: "/api/v1/integrations/{integrationId}/entities",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_integration_entities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIntegrationEntities {
    pub(crate) call: Call,
}

impl ListIntegrationEntities {
    /// Id of the integration.
    ///
    /// Path parameter `integrationId`.
    pub fn integration_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IntegrationEntities>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_INTEGRATIONS: Operation = Operation {
    id: "listIntegrations",
    method: Method::GET,
    path: "/api/v1/integrations",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_integrations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIntegrations {
    pub(crate) call: Call,
}

impl ListIntegrations {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IntegrationList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SEND_DBT_CORE_RUN: Operation = Operation {
    id: "sendDbtCoreRun",
    method: Method::POST,
    path: "/api/v1/integrations/dbt/job-run",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::send_dbt_core_run`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendDbtCoreRun {
    pub(crate) call: Call,
}

impl SendDbtCoreRun {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DbtCoreRun>) -> Self {
        self.call.json::<types::DbtCoreRun>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtCoreRunResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_INTEGRATION: Operation = Operation {
    id: "updateIntegration",
    method: Method::PUT,
    path: "/api/v1/integrations/{integrationId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_integration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIntegration {
    pub(crate) call: Call,
}

impl UpdateIntegration {
    /// Id of the integration.
    ///
    /// Path parameter `integrationId`.
    pub fn integration_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IntegrationWrite>) -> Self {
        self.call.json::<types::IntegrationWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Integration>, Error> {
        self.call.send_json().await
    }
}
