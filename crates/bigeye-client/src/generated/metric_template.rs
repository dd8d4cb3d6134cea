// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `metric-template`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # metric-template
///
/// Templates of metrics.
impl Client {
    /// Create a template of metrics, or replace one.
    ///
    /// With an `id` in it the template of that id is replaced, without one a template is created.
    ///
    /// `POST /api/v1/metric-templates`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_metric_template(&self) -> builder::CreateMetricTemplate {
        builder::CreateMetricTemplate {
            call: Call::new(&self.core, &CREATE_METRIC_TEMPLATE),
        }
    }
    /// Delete a template of metrics.
    ///
    /// `DELETE /api/v1/metric-templates/{metricTemplateId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_template_id`.
    pub fn delete_metric_template(&self) -> builder::DeleteMetricTemplate {
        builder::DeleteMetricTemplate {
            call: Call::new(&self.core, &DELETE_METRIC_TEMPLATE),
        }
    }
    /// List the templates of metrics.
    ///
    /// A POST that only reads.
    ///
    /// `POST /api/v1/metric-templates/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_metric_templates(&self) -> builder::FetchMetricTemplates {
        let mut call = Call::new(&self.core, &FETCH_METRIC_TEMPLATES);
        call.json(&types::MetricTemplatesFetch::new());
        builder::FetchMetricTemplates {
            call,
        }
    }
    /// Get a template of metrics.
    ///
    /// `GET /api/v1/metric-templates/{metricTemplateId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_template_id`.
    pub fn get_metric_template(&self) -> builder::GetMetricTemplate {
        builder::GetMetricTemplate {
            call: Call::new(&self.core, &GET_METRIC_TEMPLATE),
        }
    }
}

pub(crate) static CREATE_METRIC_TEMPLATE: Operation = Operation {
    id: "createMetricTemplate",
    method: Method::POST,
    path: "/api/v1/metric-templates",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_metric_template`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMetricTemplate {
    pub(crate) call: Call,
}

impl CreateMetricTemplate {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricTemplateWrite>) -> Self {
        self.call.json::<types::MetricTemplateWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricTemplateResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_METRIC_TEMPLATE: Operation = Operation {
    id: "deleteMetricTemplate",
    method: Method::DELETE,
    path: "/api/v1/metric-templates/{metricTemplateId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_metric_template`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMetricTemplate {
    pub(crate) call: Call,
}

impl DeleteMetricTemplate {
    /// Id of the template.
    ///
    /// Path parameter `metricTemplateId`.
    pub fn metric_template_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("metricTemplateId", value);
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

pub(crate) static FETCH_METRIC_TEMPLATES: Operation = Operation {
    id: "fetchMetricTemplates",
    method: Method::POST,
    path: "/api/v1/metric-templates/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_metric_templates`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchMetricTemplates {
    pub(crate) call: Call,
}

impl FetchMetricTemplates {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricTemplatesFetch>) -> Self {
        self.call.json::<types::MetricTemplatesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricTemplatePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MetricTemplate> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::MetricTemplatePage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.metric_templates.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_METRIC_TEMPLATE: Operation = Operation {
    id: "getMetricTemplate",
    method: Method::GET,
    path: "/api/v1/metric-templates/{metricTemplateId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_template`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricTemplate {
    pub(crate) call: Call,
}

impl GetMetricTemplate {
    /// Id of the template.
    ///
    /// Path parameter `metricTemplateId`.
    pub fn metric_template_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("metricTemplateId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricTemplateResponse>, Error> {
        self.call.send_json().await
    }
}
