// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `pipeline_schedules`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, FormMedia, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination,
};
use super::{Client, builder, types};

/// # pipeline_schedules
///
/// Pipelines that start by the clock.
impl Client {
    /// Create a pipeline schedule.
    ///
    /// Makes a schedule that starts a pipeline on a branch or tag. DataOps.live shows the call with form fields.
    ///
    /// `POST /projects/{project_id}/pipeline_schedules`
    ///
    /// Evidence: documented by the vendor (DataOps.live, REST API Resources (form); GitLab documentation 18.x (inputs)).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_pipeline_schedule(&self) -> builder::CreatePipelineSchedule {
        builder::CreatePipelineSchedule {
            call: Call::new(&self.core, &CREATE_PIPELINE_SCHEDULE),
        }
    }
    /// Add a variable to a pipeline schedule.
    ///
    /// Every pipeline that the schedule starts gets the variable.
    ///
    /// `POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`, `body`.
    pub fn create_pipeline_schedule_variable(
        &self,
    ) -> builder::CreatePipelineScheduleVariable {
        builder::CreatePipelineScheduleVariable {
            call: Call::new(&self.core, &CREATE_PIPELINE_SCHEDULE_VARIABLE),
        }
    }
    /// Delete a pipeline schedule.
    ///
    /// Deletes the schedule; pipelines that it started stay. An old GitLab sample answers with the deleted schedule, which is not decoded.
    ///
    /// `DELETE /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (204); GitLab documentation 11.10 (a body)).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`.
    pub fn delete_pipeline_schedule(&self) -> builder::DeletePipelineSchedule {
        builder::DeletePipelineSchedule {
            call: Call::new(&self.core, &DELETE_PIPELINE_SCHEDULE),
        }
    }
    /// Remove a variable from a pipeline schedule.
    ///
    /// The answer holds the variable that is gone.
    ///
    /// `DELETE /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (202 with the variable)).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`, `key`.
    pub fn delete_pipeline_schedule_variable(
        &self,
    ) -> builder::DeletePipelineScheduleVariable {
        builder::DeletePipelineScheduleVariable {
            call: Call::new(&self.core, &DELETE_PIPELINE_SCHEDULE_VARIABLE),
        }
    }
    /// Get a pipeline schedule.
    ///
    /// One schedule with its variables and its last pipeline.
    ///
    /// `GET /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`.
    pub fn get_pipeline_schedule(&self) -> builder::GetPipelineSchedule {
        builder::GetPipelineSchedule {
            call: Call::new(&self.core, &GET_PIPELINE_SCHEDULE),
        }
    }
    /// List the pipelines that a schedule started.
    ///
    /// The pipelines in few words.
    ///
    /// `GET /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/pipelines`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`.
    pub fn list_pipeline_schedule_pipelines(
        &self,
    ) -> builder::ListPipelineSchedulePipelines {
        builder::ListPipelineSchedulePipelines {
            call: Call::new(&self.core, &LIST_PIPELINE_SCHEDULE_PIPELINES),
        }
    }
    /// List a project's pipeline schedules.
    ///
    /// The schedules of a project, without their variables and their last pipeline.
    ///
    /// `GET /projects/{project_id}/pipeline_schedules`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x).
    ///
    /// Required: `project_id`.
    pub fn list_pipeline_schedules(&self) -> builder::ListPipelineSchedules {
        builder::ListPipelineSchedules {
            call: Call::new(&self.core, &LIST_PIPELINE_SCHEDULES),
        }
    }
    /// Start the pipeline of a schedule now.
    ///
    /// Asks for a run now; the next run by the clock stays where it is. The answer does not name the pipeline: look for it in the schedule's pipelines or in its `last_pipeline`.
    ///
    /// `POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/play`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`.
    pub fn play_pipeline_schedule(&self) -> builder::PlayPipelineSchedule {
        builder::PlayPipelineSchedule {
            call: Call::new(&self.core, &PLAY_PIPELINE_SCHEDULE),
        }
    }
    /// Become the owner of a pipeline schedule.
    ///
    /// The schedule starts its pipelines as the caller from now on.
    ///
    /// `POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/take_ownership`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`.
    pub fn take_pipeline_schedule_ownership(
        &self,
    ) -> builder::TakePipelineScheduleOwnership {
        builder::TakePipelineScheduleOwnership {
            call: Call::new(&self.core, &TAKE_PIPELINE_SCHEDULE_OWNERSHIP),
        }
    }
    /// Change a pipeline schedule.
    ///
    /// Changes what is given, leaves the rest as it is, and computes the next run anew.
    ///
    /// `PUT /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x. DataOps.live says that PUT takes JSON and form fields).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`, `body`.
    pub fn update_pipeline_schedule(&self) -> builder::UpdatePipelineSchedule {
        builder::UpdatePipelineSchedule {
            call: Call::new(&self.core, &UPDATE_PIPELINE_SCHEDULE),
        }
    }
    /// Change a variable of a pipeline schedule.
    ///
    /// Gives the variable another value.
    ///
    /// `PUT /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `pipeline_schedule_id`, `key`, `body`.
    pub fn update_pipeline_schedule_variable(
        &self,
    ) -> builder::UpdatePipelineScheduleVariable {
        builder::UpdatePipelineScheduleVariable {
            call: Call::new(&self.core, &UPDATE_PIPELINE_SCHEDULE_VARIABLE),
        }
    }
}

pub(crate) static CREATE_PIPELINE_SCHEDULE: Operation = Operation {
    id: "createPipelineSchedule",
    method: Method::POST,
    path: "/projects/{project_id}/pipeline_schedules",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_pipeline_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePipelineSchedule {
    pub(crate) call: Call,
}

impl CreatePipelineSchedule {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PipelineScheduleCreate>) -> Self {
        self.call.json::<types::PipelineScheduleCreate>(&value.into());
        self
    }
    /// Sends the body as `multipart/form-data`, nested values as `a[b]`, and not as JSON.
    pub fn with_form_body(mut self) -> Self {
        self.call.form_body(FormMedia::Multipart);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineSchedule>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_PIPELINE_SCHEDULE_VARIABLE: Operation = Operation {
    id: "createPipelineScheduleVariable",
    method: Method::POST,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_pipeline_schedule_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePipelineScheduleVariable {
    pub(crate) call: Call,
}

impl CreatePipelineScheduleVariable {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::PipelineScheduleVariableCreate>,
    ) -> Self {
        self.call.json::<types::PipelineScheduleVariableCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineVariable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PIPELINE_SCHEDULE: Operation = Operation {
    id: "deletePipelineSchedule",
    method: Method::DELETE,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_pipeline_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePipelineSchedule {
    pub(crate) call: Call,
}

impl DeletePipelineSchedule {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
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

pub(crate) static DELETE_PIPELINE_SCHEDULE_VARIABLE: Operation = Operation {
    id: "deletePipelineScheduleVariable",
    method: Method::DELETE,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_pipeline_schedule_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePipelineScheduleVariable {
    pub(crate) call: Call,
}

impl DeletePipelineScheduleVariable {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::PipelineVariable>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PIPELINE_SCHEDULE: Operation = Operation {
    id: "getPipelineSchedule",
    method: Method::GET,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_pipeline_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPipelineSchedule {
    pub(crate) call: Call,
}

impl GetPipelineSchedule {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineSchedule>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PIPELINE_SCHEDULE_PIPELINES: Operation = Operation {
    id: "listPipelineSchedulePipelines",
    method: Method::GET,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/pipelines",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipeline_schedule_pipelines`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelineSchedulePipelines {
    pub(crate) call: Call,
}

impl ListPipelineSchedulePipelines {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PipelineBasic>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PipelineBasic> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PipelineBasic>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_PIPELINE_SCHEDULES: Operation = Operation {
    id: "listPipelineSchedules",
    method: Method::GET,
    path: "/projects/{project_id}/pipeline_schedules",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipeline_schedules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelineSchedules {
    pub(crate) call: Call,
}

impl ListPipelineSchedules {
    /// Only active or only inactive schedules; left out, both.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::PipelineScheduleScope>) -> Self {
        self.call.query::<types::PipelineScheduleScope>("scope", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PipelineSchedule>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PipelineSchedule> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PipelineSchedule>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static PLAY_PIPELINE_SCHEDULE: Operation = Operation {
    id: "playPipelineSchedule",
    method: Method::POST,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/play",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::play_pipeline_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlayPipelineSchedule {
    pub(crate) call: Call,
}

impl PlayPipelineSchedule {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MessageReply>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static TAKE_PIPELINE_SCHEDULE_OWNERSHIP: Operation = Operation {
    id: "takePipelineScheduleOwnership",
    method: Method::POST,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/take_ownership",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::take_pipeline_schedule_ownership`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TakePipelineScheduleOwnership {
    pub(crate) call: Call,
}

impl TakePipelineScheduleOwnership {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineSchedule>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_PIPELINE_SCHEDULE: Operation = Operation {
    id: "updatePipelineSchedule",
    method: Method::PUT,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_pipeline_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePipelineSchedule {
    pub(crate) call: Call,
}

impl UpdatePipelineSchedule {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PipelineScheduleUpdate>) -> Self {
        self.call.json::<types::PipelineScheduleUpdate>(&value.into());
        self
    }
    /// Sends the body as `multipart/form-data`, nested values as `a[b]`, and not as JSON.
    pub fn with_form_body(mut self) -> Self {
        self.call.form_body(FormMedia::Multipart);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineSchedule>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_PIPELINE_SCHEDULE_VARIABLE: Operation = Operation {
    id: "updatePipelineScheduleVariable",
    method: Method::PUT,
    path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_pipeline_schedule_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePipelineScheduleVariable {
    pub(crate) call: Call,
}

impl UpdatePipelineScheduleVariable {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the schedule.
    ///
    /// Path parameter `pipeline_schedule_id`.
    pub fn pipeline_schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_schedule_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::PipelineScheduleVariableUpdate>,
    ) -> Self {
        self.call.json::<types::PipelineScheduleVariableUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineVariable>, Error> {
        self.call.send_json().await
    }
}
