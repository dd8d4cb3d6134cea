// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `schedule`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # schedule
///
/// Schedules with a name.
impl Client {
    /// Create a schedule with a name, or replace one.
    ///
    /// With an `id` the schedule of that id is replaced, without one a schedule is created.
    ///
    /// `POST /api/v1/schedules`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_named_schedule(&self) -> builder::CreateNamedSchedule {
        builder::CreateNamedSchedule {
            call: Call::new(&self.core, &CREATE_NAMED_SCHEDULE),
        }
    }
    /// Delete a schedule that has a name.
    ///
    /// `listNamedScheduleEntities` says what runs by it.
    ///
    /// `DELETE /api/v1/schedules/{scheduleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `schedule_id`.
    pub fn delete_named_schedule(&self) -> builder::DeleteNamedSchedule {
        builder::DeleteNamedSchedule {
            call: Call::new(&self.core, &DELETE_NAMED_SCHEDULE),
        }
    }
    /// List what runs by a schedule.
    ///
    /// Answers with everything at once; there are no pages.
    ///
    /// `GET /api/v1/schedules/{scheduleId}/entities`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schedule_id`.
    pub fn list_named_schedule_entities(&self) -> builder::ListNamedScheduleEntities {
        builder::ListNamedScheduleEntities {
            call: Call::new(&self.core, &LIST_NAMED_SCHEDULE_ENTITIES),
        }
    }
    /// List the schedules that have a name.
    ///
    /// `GET /api/v1/schedules`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_named_schedules(&self) -> builder::ListNamedSchedules {
        builder::ListNamedSchedules {
            call: Call::new(&self.core, &LIST_NAMED_SCHEDULES),
        }
    }
}

pub(crate) static CREATE_NAMED_SCHEDULE: Operation = Operation {
    id: "createNamedSchedule",
    method: Method::POST,
    path: "/api/v1/schedules",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_named_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNamedSchedule {
    pub(crate) call: Call,
}

impl CreateNamedSchedule {
    /// The body.
    pub fn body(mut self, value: impl Into<types::NamedScheduleWrite>) -> Self {
        self.call.json::<types::NamedScheduleWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::NamedSchedule>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_NAMED_SCHEDULE: Operation = Operation {
    id: "deleteNamedSchedule",
    method: Method::DELETE,
    path: "/api/v1/schedules/{scheduleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_named_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNamedSchedule {
    pub(crate) call: Call,
}

impl DeleteNamedSchedule {
    /// Id of the schedule.
    ///
    /// Path parameter `scheduleId`.
    pub fn schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("scheduleId", value);
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

pub(crate) static LIST_NAMED_SCHEDULE_ENTITIES: Operation = Operation {
    id: "listNamedScheduleEntities",
    method: Method::GET,
    path: "/api/v1/schedules/{scheduleId}/entities",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_named_schedule_entities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNamedScheduleEntities {
    pub(crate) call: Call,
}

impl ListNamedScheduleEntities {
    /// Id of the schedule.
    ///
    /// Path parameter `scheduleId`.
    pub fn schedule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("scheduleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::NamedScheduleEntities>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_NAMED_SCHEDULES: Operation = Operation {
    id: "listNamedSchedules",
    method: Method::GET,
    path: "/api/v1/schedules",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_named_schedules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNamedSchedules {
    pub(crate) call: Call,
}

impl ListNamedSchedules {
    /// Only these schedules.
    ///
    /// Query parameter `ids`.
    pub fn ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("ids", value);
        self
    }
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    ///
    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("pageSize", value);
        self
    }
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    ///
    /// Query parameter `pageCursor`.
    pub fn page_cursor(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("pageCursor", value);
        self
    }
    /// What the list is sorted by.
    ///
    /// Query parameter `sortField`.
    pub fn sort_field(
        mut self,
        value: impl TryInto<types::NamedScheduleSortField>,
    ) -> Self {
        self.call.query::<types::NamedScheduleSortField>("sortField", value);
        self
    }
    /// Which end of the order comes first.
    ///
    /// Query parameter `sortDirection`.
    pub fn sort_direction(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sortDirection", value);
        self
    }
    /// Only schedules in which this text is found.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::NamedSchedulePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::NamedSchedule> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::NamedSchedulePage>| {
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
                    items: body.named_schedules.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}
