// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `catalog`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # catalog
///
/// What scans found: objects, their columns and attributes, summaries and rules.
impl Client {
    /// Count the objects of the catalog.
    ///
    /// `GET /data-catalog/count`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; BigID plugin).
    pub fn count_catalog_objects(&self) -> builder::CountCatalogObjects {
        builder::CountCatalogObjects {
            call: Call::new(&self.core, &COUNT_CATALOG_OBJECTS),
        }
    }
    /// Get the details of an object.
    ///
    /// How large the object is, how it was scanned, and how many findings it has.
    ///
    /// `GET /data-catalog/object-details`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server (request); vrisk, a Java client by others (answer)).
    ///
    /// Required: `object_name`.
    pub fn get_catalog_object_details(&self) -> builder::GetCatalogObjectDetails {
        builder::GetCatalogObjectDetails {
            call: Call::new(&self.core, &GET_CATALOG_OBJECT_DETAILS),
        }
    }
    /// Summarise the risk of the data sources.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /data-catalog/risk/ds/summary`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn get_data_source_risk_summary(&self) -> builder::GetDataSourceRiskSummary {
        builder::GetDataSourceRiskSummary {
            call: Call::new(&self.core, &GET_DATA_SOURCE_RISK_SUMMARY),
        }
    }
    /// Summarise the findings of a data source.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /data-catalog/object-summary/{source}`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `source`.
    pub fn get_object_summary(&self) -> builder::GetObjectSummary {
        builder::GetObjectSummary {
            call: Call::new(&self.core, &GET_OBJECT_SUMMARY),
        }
    }
    /// List the attributes that the catalog knows.
    ///
    /// What scans look for, with the names that people have given to it, and how often it was found.
    ///
    /// `GET /data-catalog/results-tuning/attributes`
    ///
    /// Evidence: used by third parties' code (DataHub connector, with an answer of BigID 6.x checked on 2026-04-29).
    pub fn list_catalog_attributes(&self) -> builder::ListCatalogAttributes {
        builder::ListCatalogAttributes {
            call: Call::new(&self.core, &LIST_CATALOG_ATTRIBUTES),
        }
    }
    /// Find columns by a filter.
    ///
    /// The columns of all tables that match, with their profiles and findings, in one answer. A condition on a name
    /// matches parts of names too: `objectName = "order"` finds the columns of `orders` as well, so compare names in
    /// the answer. A double quote inside of a value is refused with 422.
    ///
    /// `GET /data-catalog/columns`
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    pub fn list_catalog_columns(&self) -> builder::ListCatalogColumns {
        builder::ListCatalogColumns {
            call: Call::new(&self.core, &LIST_CATALOG_COLUMNS),
        }
    }
    /// List the objects of the catalog, by a path that is not proven.
    ///
    /// A method of a BigID client that nothing calls has this path. `listCatalogObjects` is the well-known one.
    ///
    /// `GET /data-catalog/objects`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    pub fn list_catalog_entries(&self) -> builder::ListCatalogEntries {
        builder::ListCatalogEntries {
            call: Call::new(&self.core, &LIST_CATALOG_ENTRIES),
        }
    }
    /// List the objects of the catalog.
    ///
    /// Tables, files, messages and whatever else scans have found, page by page. `totalRowsCounter` of the answer is no
    /// total: it repeats the size of the page. `estimatedCount` is there with `requireTotalCount`. A stream goes on
    /// until a page is empty, and so needs neither of them.
    ///
    /// `queryCatalogObjects` is the same with a body, for filters that are too long for a URL.
    ///
    /// `GET /data-catalog`
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    pub fn list_catalog_objects(&self) -> builder::ListCatalogObjects {
        builder::ListCatalogObjects {
            call: Call::new(&self.core, &LIST_CATALOG_OBJECTS),
        }
    }
    /// List the rules of the catalog.
    ///
    /// Rules that tag or change objects which match a query.
    ///
    /// `GET /data-catalog/rules`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_catalog_rules(&self) -> builder::ListCatalogRules {
        builder::ListCatalogRules {
            call: Call::new(&self.core, &LIST_CATALOG_RULES),
        }
    }
    /// List what was found in an object.
    ///
    /// For files and other unstructured objects. What the answer looks like is not known.
    ///
    /// `GET /data-catalog/object-details/attributes`
    ///
    /// Evidence: documented by the vendor (Metadata Export tutorial, the path only; BigID plugin).
    ///
    /// Required: `object_name`.
    pub fn list_object_attributes(&self) -> builder::ListObjectAttributes {
        builder::ListObjectAttributes {
            call: Call::new(&self.core, &LIST_OBJECT_ATTRIBUTES),
        }
    }
    /// List the columns of an object.
    ///
    /// For tables and other structured objects. `listCatalogColumns` finds columns by a filter and says more of each.
    /// Newer deployments answer with a list below `data`, older ones with a page of it: `ObjectColumns` is either.
    ///
    /// `GET /data-catalog/object-details/columns`
    ///
    /// Evidence: documented by the vendor (Metadata Export tutorial (the path); BigID metadata exchange app (the answer)).
    ///
    /// Required: `object_name`.
    pub fn list_object_columns(&self) -> builder::ListObjectColumns {
        builder::ListObjectColumns {
            call: Call::new(&self.core, &LIST_OBJECT_COLUMNS),
        }
    }
    /// Summarise the findings of each data source.
    ///
    /// `GET /data-catalog/object-summary`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn list_object_summaries(&self) -> builder::ListObjectSummaries {
        builder::ListObjectSummaries {
            call: Call::new(&self.core, &LIST_OBJECT_SUMMARIES),
        }
    }
    /// List the objects of the catalog that a query in the body asks for.
    ///
    /// Reads only, in spite of its method. The same as `listCatalogObjects`, with more that can be asked for. BigID's
    /// own tools ask for 200 objects at most.
    ///
    /// `POST /data-catalog`
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID MCP server; BigID plugin, which says that it was checked on a live tenant).
    pub fn query_catalog_objects(&self) -> builder::QueryCatalogObjects {
        let mut call = Call::new(&self.core, &QUERY_CATALOG_OBJECTS);
        call.json(&types::CatalogQuery::new());
        builder::QueryCatalogObjects {
            call,
        }
    }
}

pub(crate) static COUNT_CATALOG_OBJECTS: Operation = Operation {
    id: "countCatalogObjects",
    method: Method::GET,
    path: "/data-catalog/count",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::count_catalog_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountCatalogObjects {
    pub(crate) call: Call,
}

impl CountCatalogObjects {
    /// Only objects that match, in BigID's query language: conditions like `source = "Orders"`, joined by `AND` and
    /// `OR`; a regular expression stands between slashes and has no parentheses.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Only objects that have this text in their names.
    ///
    /// Query parameter `searchText`.
    pub fn search_text(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("searchText", value);
        self
    }
    /// Sends the request, and gives `count` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `count`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<i64>, Error> {
        codegen::send_unwrapped(
                self.call,
                "count",
                |whole: types::CatalogCount| whole.count,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `count`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::CatalogCount>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CATALOG_OBJECT_DETAILS: Operation = Operation {
    id: "getCatalogObjectDetails",
    method: Method::GET,
    path: "/data-catalog/object-details",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["object_name"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_catalog_object_details`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCatalogObjectDetails {
    pub(crate) call: Call,
}

impl GetCatalogObjectDetails {
    /// Fully qualified name of the object: data source, container and object, joined with dots.
    ///
    /// Query parameter `object_name`.
    pub fn object_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("object_name", value);
        self
    }
    /// Form of the answer; `json` is the one that is known.
    ///
    /// Query parameter `format`.
    pub fn format(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("format", value);
        self
    }
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogObjectDetails>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::CatalogObjectDetailsAnswer| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::CatalogObjectDetailsAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DATA_SOURCE_RISK_SUMMARY: Operation = Operation {
    id: "getDataSourceRiskSummary",
    method: Method::GET,
    path: "/data-catalog/risk/ds/summary",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_data_source_risk_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSourceRiskSummary {
    pub(crate) call: Call,
}

impl GetDataSourceRiskSummary {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_OBJECT_SUMMARY: Operation = Operation {
    id: "getObjectSummary",
    method: Method::GET,
    path: "/data-catalog/object-summary/{source}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_object_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObjectSummary {
    pub(crate) call: Call,
}

impl GetObjectSummary {
    /// Name of the data source.
    ///
    /// Path parameter `source`.
    pub fn source(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("source", value);
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

pub(crate) static LIST_CATALOG_ATTRIBUTES: Operation = Operation {
    id: "listCatalogAttributes",
    method: Method::GET,
    path: "/data-catalog/results-tuning/attributes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogAttributes {
    pub(crate) call: Call,
}

impl ListCatalogAttributes {
    /// Sends the request, and gives `data.attributes` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data.attributes`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::CatalogAttribute>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data.attributes",
                |whole: types::CatalogAttributeList| {
                    whole.data.and_then(|value| value.attributes)
                },
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data.attributes`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::CatalogAttributeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CATALOG_COLUMNS: Operation = Operation {
    id: "listCatalogColumns",
    method: Method::GET,
    path: "/data-catalog/columns",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogColumns {
    pub(crate) call: Call,
}

impl ListCatalogColumns {
    /// Only columns that match, like `objectName = "customers" AND source = "Snowflake"`.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request, and gives `results` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `results`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::CatalogColumn>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "results",
                |whole: types::CatalogColumnList| whole.results,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `results`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::CatalogColumnList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CATALOG_ENTRIES: Operation = Operation {
    id: "listCatalogEntries",
    method: Method::GET,
    path: "/data-catalog/objects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_entries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogEntries {
    pub(crate) call: Call,
}

impl ListCatalogEntries {
    /// Only objects that match, in BigID's query language: conditions like `source = "Orders"`, joined by `AND` and
    /// `OR`; a regular expression stands between slashes and has no parentheses.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Number of objects to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of objects in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts `estimatedCount` into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CatalogObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::CatalogObjectList>| {
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

pub(crate) static LIST_CATALOG_OBJECTS: Operation = Operation {
    id: "listCatalogObjects",
    method: Method::GET,
    path: "/data-catalog",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogObjects {
    pub(crate) call: Call,
}

impl ListCatalogObjects {
    /// Only objects that match, in BigID's query language: conditions like `source = "Orders"`, joined by `AND` and
    /// `OR`; a regular expression stands between slashes and has no parentheses.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Only objects that have this text in their names.
    ///
    /// Query parameter `searchText`.
    pub fn search_text(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("searchText", value);
        self
    }
    /// Largest number of objects in one answer; 500 are known to work.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of objects to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Another name of `skip`, which some integrations send. Streams page with `skip`.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// Another way of paging, whose use no source explains.
    ///
    /// Query parameter `offsetKey`.
    pub fn offset_key(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("offsetKey", value);
        self
    }
    /// `true` puts `estimatedCount` into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// What to sort by; its form is not known.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// `true` answers with all objects, whatever `limit` says.
    ///
    /// Query parameter `ignoreLimit`.
    pub fn ignore_limit(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("ignoreLimit", value);
        self
    }
    /// Answer with this many objects picked at random. Not for streams: every page would be another pick.
    ///
    /// Query parameter `sample`.
    pub fn sample(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("sample", value);
        self
    }
    /// Form of the answer; `json` is the one that is known.
    ///
    /// Query parameter `format`.
    pub fn format(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("format", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CatalogObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(500),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::CatalogObjectList>| {
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

pub(crate) static LIST_CATALOG_RULES: Operation = Operation {
    id: "listCatalogRules",
    method: Method::GET,
    path: "/data-catalog/rules",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogRules {
    pub(crate) call: Call,
}

impl ListCatalogRules {
    /// Sends the request, and gives `rules` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `rules`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::CatalogRule>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "rules",
                |whole: types::CatalogRuleList| whole.rules,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `rules`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::CatalogRuleList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_OBJECT_ATTRIBUTES: Operation = Operation {
    id: "listObjectAttributes",
    method: Method::GET,
    path: "/data-catalog/object-details/attributes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["object_name"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_object_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectAttributes {
    pub(crate) call: Call,
}

impl ListObjectAttributes {
    /// Fully qualified name of the object: data source, container and object, joined with dots.
    ///
    /// Query parameter `object_name`.
    pub fn object_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("object_name", value);
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

pub(crate) static LIST_OBJECT_COLUMNS: Operation = Operation {
    id: "listObjectColumns",
    method: Method::GET,
    path: "/data-catalog/object-details/columns",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["object_name"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_object_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectColumns {
    pub(crate) call: Call,
}

impl ListObjectColumns {
    /// Fully qualified name of the object: data source, container and object, joined with dots.
    ///
    /// Query parameter `object_name`.
    pub fn object_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("object_name", value);
        self
    }
    /// Largest number of columns in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// How to group the columns; its form is not known.
    ///
    /// Query parameter `grouping`.
    pub fn grouping(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("grouping", value);
        self
    }
    /// Only columns that match; its form is not known.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectColumns>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::ObjectColumnList| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ObjectColumnList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_OBJECT_SUMMARIES: Operation = Operation {
    id: "listObjectSummaries",
    method: Method::GET,
    path: "/data-catalog/object-summary",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_object_summaries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectSummaries {
    pub(crate) call: Call,
}

impl ListObjectSummaries {
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ObjectSummary>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::ObjectSummaryList| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ObjectSummaryList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUERY_CATALOG_OBJECTS: Operation = Operation {
    id: "queryCatalogObjects",
    method: Method::POST,
    path: "/data-catalog",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::query_catalog_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCatalogObjects {
    pub(crate) call: Call,
}

impl QueryCatalogObjects {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogQuery>) -> Self {
        self.call.json::<types::CatalogQuery>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CatalogObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(200),
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::CatalogObjectList>| {
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
