// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `join`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # join
///
/// Joins of tables that metrics run on.
impl Client {
    /// Create a join of two tables.
    ///
    /// `POST /api/v1/joins`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_join(&self) -> builder::CreateJoin {
        builder::CreateJoin {
            call: Call::new(&self.core, &CREATE_JOIN),
        }
    }
    /// Delete a join of two tables.
    ///
    /// What becomes of the custom rules that use it is not documented.
    ///
    /// `DELETE /api/v1/joins/{joinId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `join_id`.
    pub fn delete_join(&self) -> builder::DeleteJoin {
        builder::DeleteJoin {
            call: Call::new(&self.core, &DELETE_JOIN),
        }
    }
    /// List the joins of tables.
    ///
    /// A POST that only reads.
    ///
    /// `POST /api/v1/joins/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_joins(&self) -> builder::FetchJoins {
        let mut call = Call::new(&self.core, &FETCH_JOINS);
        call.json(&types::JoinsFetch::new());
        builder::FetchJoins { call }
    }
    /// Get a join of two tables.
    ///
    /// `GET /api/v1/joins/{joinId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `join_id`.
    pub fn get_join(&self) -> builder::GetJoin {
        builder::GetJoin {
            call: Call::new(&self.core, &GET_JOIN),
        }
    }
    /// Replace a join of two tables.
    ///
    /// The body is the one of the published document, with the join inside an object. No client is known that sends it.
    ///
    /// `PUT /api/v1/joins/{joinId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; that the body is an object around the join is unverified).
    ///
    /// Required: `join_id`, `body`.
    pub fn update_join(&self) -> builder::UpdateJoin {
        builder::UpdateJoin {
            call: Call::new(&self.core, &UPDATE_JOIN),
        }
    }
}

pub(crate) static CREATE_JOIN: Operation = Operation {
    id: "createJoin",
    method: Method::POST,
    path: "/api/v1/joins",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_join`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJoin {
    pub(crate) call: Call,
}

impl CreateJoin {
    /// The body.
    pub fn body(mut self, value: impl Into<types::JoinWrite>) -> Self {
        self.call.json::<types::JoinWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::JoinResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_JOIN: Operation = Operation {
    id: "deleteJoin",
    method: Method::DELETE,
    path: "/api/v1/joins/{joinId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_join`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJoin {
    pub(crate) call: Call,
}

impl DeleteJoin {
    /// Id of the join.
    ///
    /// Path parameter `joinId`.
    pub fn join_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("joinId", value);
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

pub(crate) static FETCH_JOINS: Operation = Operation {
    id: "fetchJoins",
    method: Method::POST,
    path: "/api/v1/joins/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_joins`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchJoins {
    pub(crate) call: Call,
}

impl FetchJoins {
    /// The body.
    pub fn body(mut self, value: impl Into<types::JoinsFetch>) -> Self {
        self.call.json::<types::JoinsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::JoinPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Join> {
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
            |page: Response<types::JoinPage>| {
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
                    items: body.joins.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_JOIN: Operation = Operation {
    id: "getJoin",
    method: Method::GET,
    path: "/api/v1/joins/{joinId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_join`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJoin {
    pub(crate) call: Call,
}

impl GetJoin {
    /// Id of the join.
    ///
    /// Path parameter `joinId`.
    pub fn join_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("joinId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Join>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_JOIN: Operation = Operation {
    id: "updateJoin",
    method: Method::PUT,
    path: "/api/v1/joins/{joinId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_join`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJoin {
    pub(crate) call: Call,
}

impl UpdateJoin {
    /// Id of the join.
    ///
    /// Path parameter `joinId`.
    pub fn join_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("joinId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::JoinUpdate>) -> Self {
        self.call.json::<types::JoinUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::JoinResponse>, Error> {
        self.call.send_json().await
    }
}
