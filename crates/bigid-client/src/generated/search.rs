// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `search`.

use client_runtime::{Download, Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # search
///
/// Search in the metadata, and the index that it uses.
impl Client {
    /// Stop indexing the objects of a type.
    ///
    /// What the answer looks like is not known.
    ///
    /// `DELETE /metadata-search/index-task/{entityType}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `entity_type`.
    pub fn cancel_search_indexing(&self) -> builder::CancelSearchIndexing {
        builder::CancelSearchIndexing {
            call: Call::new(&self.core, &CANCEL_SEARCH_INDEXING),
        }
    }
    /// Ask whether the search works.
    ///
    /// `GET /metadata-search/health-check`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn check_search_health(&self) -> builder::CheckSearchHealth {
        builder::CheckSearchHealth {
            call: Call::new(&self.core, &CHECK_SEARCH_HEALTH),
        }
    }
    /// Download what was found in a data source, as a file.
    ///
    /// A CSV file; its columns are not known.
    ///
    /// `GET /metadata-search/report/{dataSourceName}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `data_source_name`.
    pub fn export_data_source_attributes(&self) -> builder::ExportDataSourceAttributes {
        builder::ExportDataSourceAttributes {
            call: Call::new(&self.core, &EXPORT_DATA_SOURCE_ATTRIBUTES),
        }
    }
    /// Get how a type of objects is kept in the index.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /metadata-search/entity-types/{entityType}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `entity_type`.
    pub fn get_search_entity_type(&self) -> builder::GetSearchEntityType {
        builder::GetSearchEntityType {
            call: Call::new(&self.core, &GET_SEARCH_ENTITY_TYPE),
        }
    }
    /// Get how far the index is.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /metadata-search/status`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    pub fn get_search_index_status(&self) -> builder::GetSearchIndexStatus {
        builder::GetSearchIndexStatus {
            call: Call::new(&self.core, &GET_SEARCH_INDEX_STATUS),
        }
    }
    /// Get a token for the monitoring of the search.
    ///
    /// The answer is the token: keep it as one. It comes as bytes, which are never printed, because no source shows
    /// whether it is plain text or JSON. It is never sent a second time by itself: whether each call makes another
    /// token is not known.
    ///
    /// `GET /metadata-search/admin/monitoring/getToken`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    pub fn get_search_monitoring_token(&self) -> builder::GetSearchMonitoringToken {
        builder::GetSearchMonitoringToken {
            call: Call::new(&self.core, &GET_SEARCH_MONITORING_TOKEN),
        }
    }
    /// Index the objects of a type that match a filter.
    ///
    /// What goes out is not known. What BigID answers is not known, and is not read.
    ///
    /// `POST /metadata-search/index-by-filter/{entityType}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `entity_type`, `body`.
    pub fn index_search_objects(&self) -> builder::IndexSearchObjects {
        builder::IndexSearchObjects {
            call: Call::new(&self.core, &INDEX_SEARCH_OBJECTS),
        }
    }
    /// List what a search can be filtered by.
    ///
    /// Reads only, in spite of its method. What goes out and what comes back is not known.
    ///
    /// `POST /metadata-search/filter`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn list_search_filter_fields(&self) -> builder::ListSearchFilterFields {
        builder::ListSearchFilterFields {
            call: Call::new(&self.core, &LIST_SEARCH_FILTER_FIELDS),
        }
    }
    /// Search for a text, a few hits of each type.
    ///
    /// Reads only, in spite of its method. What is searched are names and other metadata of objects, policies and
    /// cases, and not the contents.
    ///
    /// `POST /metadata-search/search/quick`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `body`.
    pub fn quick_search_metadata(&self) -> builder::QuickSearchMetadata {
        builder::QuickSearchMetadata {
            call: Call::new(&self.core, &QUICK_SEARCH_METADATA),
        }
    }
    /// Schedule indexing for a tenant.
    ///
    /// What BigID answers is a text, of which nothing more is known; it is not read. It is never sent a second time by itself.
    ///
    /// `PUT /metadata-search/admin/monitoring/scheduleIndexing/{tenantId}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `tenant_id`.
    pub fn schedule_search_indexing(&self) -> builder::ScheduleSearchIndexing {
        builder::ScheduleSearchIndexing {
            call: Call::new(&self.core, &SCHEDULE_SEARCH_INDEXING),
        }
    }
    /// Search for a text, page by page.
    ///
    /// Reads only, in spite of its method. `paging` says which page; the answer does not say how many there are, so go
    /// on until a page is empty.
    ///
    /// `POST /metadata-search/search/full`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `body`.
    pub fn search_metadata(&self) -> builder::SearchMetadata {
        builder::SearchMetadata {
            call: Call::new(&self.core, &SEARCH_METADATA),
        }
    }
    /// Index all objects of a type.
    ///
    /// What goes out and what comes back is not known. It is never sent a second time by itself.
    ///
    /// `PUT /metadata-search/index-task/{entityType}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `entity_type`, `body`.
    pub fn start_search_indexing(&self) -> builder::StartSearchIndexing {
        builder::StartSearchIndexing {
            call: Call::new(&self.core, &START_SEARCH_INDEXING),
        }
    }
    /// Suggest values for a filter of a search.
    ///
    /// Reads only, in spite of its method. What goes out and what comes back is not known.
    ///
    /// `POST /metadata-search/filter/suggest`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn suggest_search_filter_values(&self) -> builder::SuggestSearchFilterValues {
        builder::SuggestSearchFilterValues {
            call: Call::new(&self.core, &SUGGEST_SEARCH_FILTER_VALUES),
        }
    }
    /// Bring an object of the index up to date.
    ///
    /// What goes out and what comes back is not known.
    ///
    /// `POST /metadata-search/sync/update-object`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn update_search_object(&self) -> builder::UpdateSearchObject {
        builder::UpdateSearchObject {
            call: Call::new(&self.core, &UPDATE_SEARCH_OBJECT),
        }
    }
    /// Let the search read its index.
    ///
    /// So that the first search does not wait for it. What BigID answers is not known, and is not read.
    ///
    /// `POST /manual/warmup`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    pub fn warm_up_search(&self) -> builder::WarmUpSearch {
        builder::WarmUpSearch {
            call: Call::new(&self.core, &WARM_UP_SEARCH),
        }
    }
}

pub(crate) static CANCEL_SEARCH_INDEXING: Operation = Operation {
    id: "cancelSearchIndexing",
    method: Method::DELETE,
    path: "/metadata-search/index-task/{entityType}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::cancel_search_indexing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelSearchIndexing {
    pub(crate) call: Call,
}

impl CancelSearchIndexing {
    /// Type of what is searched, like `file` or `rdb`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CHECK_SEARCH_HEALTH: Operation = Operation {
    id: "checkSearchHealth",
    method: Method::GET,
    path: "/metadata-search/health-check",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::check_search_health`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckSearchHealth {
    pub(crate) call: Call,
}

impl CheckSearchHealth {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SearchHealth>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static EXPORT_DATA_SOURCE_ATTRIBUTES: Operation = Operation {
    id: "exportDataSourceAttributes",
    method: Method::GET,
    path: "/metadata-search/report/{dataSourceName}",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/csv"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_data_source_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportDataSourceAttributes {
    pub(crate) call: Call,
}

impl ExportDataSourceAttributes {
    /// Name of the data source.
    ///
    /// Path parameter `dataSourceName`.
    pub fn data_source_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("dataSourceName", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_SEARCH_ENTITY_TYPE: Operation = Operation {
    id: "getSearchEntityType",
    method: Method::GET,
    path: "/metadata-search/entity-types/{entityType}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_search_entity_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSearchEntityType {
    pub(crate) call: Call,
}

impl GetSearchEntityType {
    /// Type of what is searched, like `file` or `rdb`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SEARCH_INDEX_STATUS: Operation = Operation {
    id: "getSearchIndexStatus",
    method: Method::GET,
    path: "/metadata-search/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_search_index_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSearchIndexStatus {
    pub(crate) call: Call,
}

impl GetSearchIndexStatus {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SEARCH_MONITORING_TOKEN: Operation = Operation {
    id: "getSearchMonitoringToken",
    method: Method::GET,
    path: "/metadata-search/admin/monitoring/getToken",
    safe: false,
    authenticate: true,
    accept: Accept::BytesOf("text/plain"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_search_monitoring_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSearchMonitoringToken {
    pub(crate) call: Call,
}

impl GetSearchMonitoringToken {
    /// Of unknown use.
    ///
    /// Query parameter `ignoreHeader`.
    pub fn ignore_header(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("ignoreHeader", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static INDEX_SEARCH_OBJECTS: Operation = Operation {
    id: "indexSearchObjects",
    method: Method::POST,
    path: "/metadata-search/index-by-filter/{entityType}",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::index_search_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IndexSearchObjects {
    pub(crate) call: Call,
}

impl IndexSearchObjects {
    /// Type of what is searched, like `file` or `rdb`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
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

pub(crate) static LIST_SEARCH_FILTER_FIELDS: Operation = Operation {
    id: "listSearchFilterFields",
    method: Method::POST,
    path: "/metadata-search/filter",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::list_search_filter_fields`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSearchFilterFields {
    pub(crate) call: Call,
}

impl ListSearchFilterFields {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUICK_SEARCH_METADATA: Operation = Operation {
    id: "quickSearchMetadata",
    method: Method::POST,
    path: "/metadata-search/search/quick",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::quick_search_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuickSearchMetadata {
    pub(crate) call: Call,
}

impl QuickSearchMetadata {
    /// The body.
    pub fn body(mut self, value: impl Into<types::QuickSearch>) -> Self {
        self.call.json::<types::QuickSearch>(&value.into());
        self
    }
    /// Sends the request, and gives `typeResults` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `typeResults`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::QuickSearchType>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "typeResults",
                |whole: types::QuickSearchResult| whole.type_results,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `typeResults`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::QuickSearchResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SCHEDULE_SEARCH_INDEXING: Operation = Operation {
    id: "scheduleSearchIndexing",
    method: Method::PUT,
    path: "/metadata-search/admin/monitoring/scheduleIndexing/{tenantId}",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::schedule_search_indexing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScheduleSearchIndexing {
    pub(crate) call: Call,
}

impl ScheduleSearchIndexing {
    /// Id of the tenant.
    ///
    /// Path parameter `tenantId`.
    pub fn tenant_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tenantId", value);
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

pub(crate) static SEARCH_METADATA: Operation = Operation {
    id: "searchMetadata",
    method: Method::POST,
    path: "/metadata-search/search/full",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchMetadata {
    pub(crate) call: Call,
}

impl SearchMetadata {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FullSearch>) -> Self {
        self.call.json::<types::FullSearch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::FullSearchResult>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::FullSearchHit> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "paging.skip",
            },
            limit: Some("paging.limit"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::FullSearchResult>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.results.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static START_SEARCH_INDEXING: Operation = Operation {
    id: "startSearchIndexing",
    method: Method::PUT,
    path: "/metadata-search/index-task/{entityType}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::start_search_indexing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartSearchIndexing {
    pub(crate) call: Call,
}

impl StartSearchIndexing {
    /// Type of what is searched, like `file` or `rdb`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SUGGEST_SEARCH_FILTER_VALUES: Operation = Operation {
    id: "suggestSearchFilterValues",
    method: Method::POST,
    path: "/metadata-search/filter/suggest",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::suggest_search_filter_values`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SuggestSearchFilterValues {
    pub(crate) call: Call,
}

impl SuggestSearchFilterValues {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_SEARCH_OBJECT: Operation = Operation {
    id: "updateSearchObject",
    method: Method::POST,
    path: "/metadata-search/sync/update-object",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_search_object`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSearchObject {
    pub(crate) call: Call,
}

impl UpdateSearchObject {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static WARM_UP_SEARCH: Operation = Operation {
    id: "warmUpSearch",
    method: Method::POST,
    path: "/manual/warmup",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::warm_up_search`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WarmUpSearch {
    pub(crate) call: Call,
}

impl WarmUpSearch {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}
