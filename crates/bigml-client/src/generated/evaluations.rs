// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Evaluations`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Evaluations
///
/// Evaluations compare the predictions of a supervised resource with a dataset whose answers are known.
impl Client {
    /// Create an evaluation.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /evaluation`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `body`.
    pub fn create_evaluation(&self) -> builder::CreateEvaluation {
        builder::CreateEvaluation {
            call: Call::new(&self.core, &CREATE_EVALUATION),
        }
    }
    /// Delete an evaluation.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /evaluation/{evaluation}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `evaluation`.
    pub fn delete_evaluation(&self) -> builder::DeleteEvaluation {
        builder::DeleteEvaluation {
            call: Call::new(&self.core, &DELETE_EVALUATION),
        }
    }
    /// Get an evaluation.
    ///
    /// A faulty evaluation is no error of the call: its status says what went wrong.
    ///
    /// `GET /evaluation/{evaluation}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `evaluation`.
    pub fn get_evaluation(&self) -> builder::GetEvaluation {
        builder::GetEvaluation {
            call: Call::new(&self.core, &GET_EVALUATION),
        }
    }
    /// List evaluations.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /evaluation`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    pub fn list_evaluations(&self) -> builder::ListEvaluations {
        builder::ListEvaluations {
            call: Call::new(&self.core, &LIST_EVALUATIONS),
        }
    }
    /// Change an evaluation.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /evaluation/{evaluation}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `evaluation`, `body`.
    pub fn update_evaluation(&self) -> builder::UpdateEvaluation {
        builder::UpdateEvaluation {
            call: Call::new(&self.core, &UPDATE_EVALUATION),
        }
    }
}

pub(crate) static CREATE_EVALUATION: Operation = Operation {
    id: "createEvaluation",
    method: Method::POST,
    path: "/evaluation",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_evaluation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEvaluation {
    pub(crate) call: Call,
}

impl CreateEvaluation {
    /// The body.
    pub fn body(mut self, value: impl Into<types::EvaluationCreate>) -> Self {
        self.call.json::<types::EvaluationCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Evaluation>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_evaluation`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Evaluation> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Evaluation| {
                let mut poll = Call::new(core, &super::evaluations::GET_EVALUATION);
                let evaluation = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createEvaluation", "resource"))?;
                poll.path_id::<types::EvaluationId>("evaluation", evaluation);
                Ok(poll)
            },
            super::evaluations::get_evaluation_state,
        )
    }
}

pub(crate) static DELETE_EVALUATION: Operation = Operation {
    id: "deleteEvaluation",
    method: Method::DELETE,
    path: "/evaluation/{evaluation}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_evaluation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEvaluation {
    pub(crate) call: Call,
}

impl DeleteEvaluation {
    /// Id of the evaluation, with or without `evaluation/`.
    ///
    /// Path parameter `evaluation`.
    pub fn evaluation(mut self, value: impl IntoId<types::EvaluationId>) -> Self {
        self.call.path_id::<types::EvaluationId>("evaluation", value);
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

pub(crate) static GET_EVALUATION: Operation = Operation {
    id: "getEvaluation",
    method: Method::GET,
    path: "/evaluation/{evaluation}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_evaluation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEvaluation {
    pub(crate) call: Call,
}

impl GetEvaluation {
    /// Id of the evaluation, with or without `evaluation/`.
    ///
    /// Path parameter `evaluation`.
    pub fn evaluation(mut self, value: impl IntoId<types::EvaluationId>) -> Self {
        self.call.path_id::<types::EvaluationId>("evaluation", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
        self
    }
    /// Only these properties, comma separated. Name `resource` among them.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// All but these properties, comma separated.
    ///
    /// Query parameter `exclude`.
    pub fn exclude(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Evaluation>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Evaluation> {
        codegen::wait(self.call, get_evaluation_state)
    }
}

pub(crate) fn get_evaluation_state(job: &types::Evaluation) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .and_then(|value| value.code.as_ref())
        .map(|value| value.value().to_string())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "5" => Phase::Done,
        "-1" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: job.status.as_ref().and_then(|value| value.progress.as_ref()).copied(),
        message: job.status.as_ref().and_then(|value| value.message.as_ref()).cloned(),
        task: job.status.as_ref().and_then(|value| value.task.as_ref()).cloned(),
    }
}

pub(crate) static LIST_EVALUATIONS: Operation = Operation {
    id: "listEvaluations",
    method: Method::GET,
    path: "/evaluation",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_evaluations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvaluations {
    pub(crate) call: Call,
}

impl ListEvaluations {
    /// Number of resources a page, 1 to 200; 20 unless set.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of resources to skip, 0 unless set.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
        self
    }
    /// Keeps what fulfils a condition: `.filter(|item| item.name().icontains("x"))`. Of several, all must hold.
    pub fn filter(
        mut self,
        condition: impl FnOnce(ListEvaluationsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListEvaluationsProperties));
        self
    }
    /// Adds a condition as it is on the wire: `.filter_raw("name__icontains", "x")`.
    pub fn filter_raw(
        mut self,
        name: impl Into<String>,
        value: impl std::fmt::Display,
    ) -> Self {
        self.call.filter_raw(name, value);
        self
    }
    /// Sorts by a property: `.order_by(|item| item.created().descending())`.
    pub fn order_by(
        mut self,
        order: impl FnOnce(ListEvaluationsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListEvaluationsProperties));
        self
    }
    /// Sorts by a property, named as on the wire, after a `-` where the largest comes first.
    pub fn order_by_raw(mut self, order: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", order);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::EvaluationList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Evaluation> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: Some(200),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::EvaluationList>| {
                let total = page
                    .meta
                    .total_count
                    .as_ref()
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.objects,
                    total,
                    next,
                }
            },
        )
    }
}

/// The properties that [`ListEvaluations`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListEvaluationsProperties;

impl ListEvaluationsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the evaluation was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Dataset that it was made from.
    pub fn dataset(self) -> Property<Text, Sorted> {
        Property::new("dataset")
    }
    /// Whether that dataset still exists.
    pub fn dataset_status(self) -> Property<Boolean, Sorted> {
        Property::new("dataset_status")
    }
    /// Name of the evaluation.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the evaluation belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the evaluation again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the evaluation was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_EVALUATION: Operation = Operation {
    id: "updateEvaluation",
    method: Method::PUT,
    path: "/evaluation/{evaluation}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_evaluation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEvaluation {
    pub(crate) call: Call,
}

impl UpdateEvaluation {
    /// Id of the evaluation, with or without `evaluation/`.
    ///
    /// Path parameter `evaluation`.
    pub fn evaluation(mut self, value: impl IntoId<types::EvaluationId>) -> Self {
        self.call.path_id::<types::EvaluationId>("evaluation", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::EvaluationUpdate>) -> Self {
        self.call.json::<types::EvaluationUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Evaluation>, Error> {
        self.call.send_json().await
    }
}
