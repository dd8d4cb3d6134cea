// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `search`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # search
///
/// Search over everything, and counts.
impl Client {
    /// Count things, grouped and filtered.
    ///
    /// Reads only, although it is a POST. Several queries can go into one call; the results of all come in one list.
    ///
    /// `POST /api/v1/query/counts`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn query_counts(&self) -> builder::QueryCounts {
        let mut call = Call::new(&self.core, &QUERY_COUNTS);
        call.json(&types::CountsFetch::new());
        builder::QueryCounts { call }
    }
    /// Search for things by name, with the older search.
    ///
    /// Reads only, although it is a POST. The text and the types are ignored and only `limit` works, according to the notes of Bigeye's own MCP server: use `searchIndex`.
    ///
    /// `POST /api/v1/search`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; that it ignores the text is in Bigeye's MCP server).
    pub fn search_entities(&self) -> builder::SearchEntities {
        let mut call = Call::new(&self.core, &SEARCH_ENTITIES);
        call.json(&types::SearchRequest::new());
        builder::SearchEntities { call }
    }
    /// Search for things by name.
    ///
    /// Reads only, although it is a POST. There are no pages: `limit` says how many results come. Without `types` everything is searched. The workspace comes from the workspace header.
    ///
    /// `POST /api/v2/search`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, which uses the messages of `/api/v1/search` here; Bigeye's MCP server).
    pub fn search_index(&self) -> builder::SearchIndex {
        let mut call = Call::new(&self.core, &SEARCH_INDEX);
        call.json(&types::SearchRequest::new());
        builder::SearchIndex { call }
    }
}

pub(crate) static QUERY_COUNTS: Operation = Operation {
    id: "queryCounts",
    method: Method::POST,
    path: "/api/v1/query/counts",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::query_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCounts {
    pub(crate) call: Call,
}

impl QueryCounts {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CountsFetch>) -> Self {
        self.call.json::<types::CountsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CountsQueryResultList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SEARCH_ENTITIES: Operation = Operation {
    id: "searchEntities",
    method: Method::POST,
    path: "/api/v1/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_entities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEntities {
    pub(crate) call: Call,
}

impl SearchEntities {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SearchRequest>) -> Self {
        self.call.json::<types::SearchRequest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SearchResultList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SEARCH_INDEX: Operation = Operation {
    id: "searchIndex",
    method: Method::POST,
    path: "/api/v2/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_index`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchIndex {
    pub(crate) call: Call,
}

impl SearchIndex {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SearchRequest>) -> Self {
        self.call.json::<types::SearchRequest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SearchResultList>, Error> {
        self.call.send_json().await
    }
}
