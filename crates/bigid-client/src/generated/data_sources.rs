// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `data-sources`.

use client_runtime::{Download, Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # data-sources
///
/// The connections to the stores that BigID scans.
impl Client {
    /// Add a data source.
    ///
    /// Takes the settings in a wrapper, `ds_connection`, as BigID's tutorial and clients send them. The description that is published on APIs.io has them without the
    /// wrapper, as members of the body itself. The path is spelled with an underscore: a POST to the one with a dash is a search.
    ///
    /// What the answer looks like is known only from a program that reads members of the new data source at its top level. It is never
    /// sent a second time by itself.
    ///
    /// `POST /ds_connections`
    ///
    /// Evidence: documented by the vendor (Add Data Source tutorial (request); AWS resource provider (answer)).
    ///
    /// Required: `body`.
    pub fn create_data_source(&self) -> builder::CreateDataSource {
        builder::CreateDataSource {
            call: Call::new(&self.core, &CREATE_DATA_SOURCE),
        }
    }
    /// Delete a data source by its name.
    ///
    /// What is found in it goes with it, or not: no source says. What BigID answers is not known, and is not read.
    ///
    /// `DELETE /ds_connections/{name}`
    ///
    /// Evidence: used by third parties' code (AWS resource provider).
    ///
    /// Required: `name`.
    pub fn delete_data_source(&self) -> builder::DeleteDataSource {
        builder::DeleteDataSource {
            call: Call::new(&self.core, &DELETE_DATA_SOURCE),
        }
    }
    /// Download all data sources as a file.
    ///
    /// A JSON file, says the only description there is, and it was made by others. It may hold secrets of older connectors.
    ///
    /// `GET /ds-connections/file-download/export`
    ///
    /// Evidence: **unverified** (API Evangelist, Data Sources API; a third-party client has the path too).
    pub fn export_data_sources(&self) -> builder::ExportDataSources {
        builder::ExportDataSources {
            call: Call::new(&self.core, &EXPORT_DATA_SOURCES),
        }
    }
    /// Get a data source by its name.
    ///
    /// The answer has the data source in a wrapper, `ds_connection`. Passwords read back as `******`, other secrets not always:
    /// the client never prints them.
    ///
    /// `GET /ds_connections/{name}`
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked data source; BigID code scan action).
    ///
    /// Required: `name`.
    pub fn get_data_source(&self) -> builder::GetDataSource {
        builder::GetDataSource {
            call: Call::new(&self.core, &GET_DATA_SOURCE),
        }
    }
    /// List all data sources in one answer.
    ///
    /// The older list: the same data sources as `listDataSources`, without pages. It is here for deployments that don't have the other.
    ///
    /// `GET /ds_connections`
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023-05-12; three clients of others).
    pub fn list_all_data_sources(&self) -> builder::ListAllDataSources {
        builder::ListAllDataSources {
            call: Call::new(&self.core, &LIST_ALL_DATA_SOURCES),
        }
    }
    /// List the data sources.
    ///
    /// The list comes in the wrapper of newer endpoints. Passwords read back as `******`, other secrets not always: the client never prints them.
    ///
    /// `GET /ds-connections`
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023; parameters in the Scan Profiles tutorial).
    pub fn list_data_sources(&self) -> builder::ListDataSources {
        builder::ListDataSources {
            call: Call::new(&self.core, &LIST_DATA_SOURCES),
        }
    }
    /// List the data sources that a query in the body asks for.
    ///
    /// Reads only, in spite of its method: a data source is added by `createDataSource`. The query is longer and more exact
    /// than the one of `listDataSources`: it filters, and says which members the answer is to have.
    ///
    /// Page by page: `skip` and `offset` are both sent, with the same number. Without `requireTotalCount` the answer does not
    /// say how many there are.
    ///
    /// `POST /ds-connections`
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app; BigID plugin).
    pub fn query_data_sources(&self) -> builder::QueryDataSources {
        let mut call = Call::new(&self.core, &QUERY_DATA_SOURCES);
        call.json(&types::DataSourceQueryRequest::new());
        builder::QueryDataSources { call }
    }
    /// Test the settings of a data source.
    ///
    /// Connects to the store with the settings, and answers when that worked or failed. It can take as long as
    /// `testConnectionTimeoutInSeconds` says, up to two hours: give the call a timeout that is longer.
    ///
    /// `POST /ds-connection-test`
    ///
    /// Evidence: documented by the vendor (Add Data Source tutorial (request)).
    ///
    /// Required: `body`.
    pub fn test_data_source_connection(&self) -> builder::TestDataSourceConnection {
        builder::TestDataSourceConnection {
            call: Call::new(&self.core, &TEST_DATA_SOURCE_CONNECTION),
        }
    }
    /// Change a data source.
    ///
    /// Takes the settings in a wrapper, `ds_connection`, as `createDataSource` does. Whether what is left out stays as it is,
    /// no source says: BigID's own code sends all settings again. So read the data source, change it, and send it back whole.
    /// Whether `******` keeps the stored password is not known: set it anew.
    ///
    /// What the answer looks like is known only from a program that reads members of the data source at its top level.
    ///
    /// `PUT /ds_connections/{name}`
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action (request); AWS resource provider (answer)).
    ///
    /// Required: `name`, `body`.
    pub fn update_data_source(&self) -> builder::UpdateDataSource {
        builder::UpdateDataSource {
            call: Call::new(&self.core, &UPDATE_DATA_SOURCE),
        }
    }
}

pub(crate) static CREATE_DATA_SOURCE: Operation = Operation {
    id: "createDataSource",
    method: Method::POST,
    path: "/ds_connections",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_data_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataSource {
    pub(crate) call: Call,
}

impl CreateDataSource {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataSourceCreate>) -> Self {
        self.call.json::<types::DataSourceCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataSource>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DATA_SOURCE: Operation = Operation {
    id: "deleteDataSource",
    method: Method::DELETE,
    path: "/ds_connections/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_data_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataSource {
    pub(crate) call: Call,
}

impl DeleteDataSource {
    /// Name of the data source, not its `_id`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
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

pub(crate) static EXPORT_DATA_SOURCES: Operation = Operation {
    id: "exportDataSources",
    method: Method::GET,
    path: "/ds-connections/file-download/export",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_data_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportDataSources {
    pub(crate) call: Call,
}

impl ExportDataSources {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_DATA_SOURCE: Operation = Operation {
    id: "getDataSource",
    method: Method::GET,
    path: "/ds_connections/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_data_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSource {
    pub(crate) call: Call,
}

impl GetDataSource {
    /// Name of the data source, not its `_id`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// `true` leaves out what is stored in the credentials that the data source names.
    ///
    /// Query parameter `withoutCredentialValue`.
    pub fn without_credential_value(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("withoutCredentialValue", value);
        self
    }
    /// `true` keeps custom fields that were switched off.
    ///
    /// Query parameter `shouldKeepDisabledCustomFields`.
    pub fn should_keep_disabled_custom_fields(
        mut self,
        value: impl TryInto<bool>,
    ) -> Self {
        self.call.query::<bool>("shouldKeepDisabledCustomFields", value);
        self
    }
    /// Sends the request, and gives `ds_connection` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `ds_connection`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataSource>, Error> {
        codegen::send_unwrapped(
                self.call,
                "ds_connection",
                |whole: types::DataSourceRecord| whole.ds_connection,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `ds_connection`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::DataSourceRecord>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ALL_DATA_SOURCES: Operation = Operation {
    id: "listAllDataSources",
    method: Method::GET,
    path: "/ds_connections",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_all_data_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllDataSources {
    pub(crate) call: Call,
}

impl ListAllDataSources {
    /// Form of the answer; clients send `json`.
    ///
    /// Query parameter `format`.
    pub fn format(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("format", value);
        self
    }
    /// Sends the request, and gives `ds_connections` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `ds_connections`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::DataSource>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "ds_connections",
                |whole: types::DataSourceRecordList| whole.ds_connections,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `ds_connections`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::DataSourceRecordList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DATA_SOURCES: Operation = Operation {
    id: "listDataSources",
    method: Method::GET,
    path: "/ds-connections",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_data_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataSources {
    pub(crate) call: Call,
}

impl ListDataSources {
    /// Number of data sources to leave out at the beginning.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of data sources in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all data sources that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// How to sort. The form is not known here; other endpoints take JSON, like `[{"field":"name","order":"asc"}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Only data sources that match. The form is not known here; other endpoints take JSON, like
    /// `[{"field":"type","operator":"in","value":["smb"]}]`.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataSourceList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DataSource> {
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
            |page: Response<types::DataSourceList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body
                        .data
                        .and_then(|value| value.ds_connections)
                        .unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static QUERY_DATA_SOURCES: Operation = Operation {
    id: "queryDataSources",
    method: Method::POST,
    path: "/ds-connections",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::query_data_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryDataSources {
    pub(crate) call: Call,
}

impl QueryDataSources {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataSourceQueryRequest>) -> Self {
        self.call.json::<types::DataSourceQueryRequest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataSourceList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DataSource> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offsets {
                offsets: &["query.skip", "query.offset"],
            },
            limit: Some("query.limit"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::DataSourceList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body
                        .data
                        .and_then(|value| value.ds_connections)
                        .unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static TEST_DATA_SOURCE_CONNECTION: Operation = Operation {
    id: "testDataSourceConnection",
    method: Method::POST,
    path: "/ds-connection-test",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::test_data_source_connection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestDataSourceConnection {
    pub(crate) call: Call,
}

impl TestDataSourceConnection {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataSourceTest>) -> Self {
        self.call.json::<types::DataSourceTest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataSourceTestResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_DATA_SOURCE: Operation = Operation {
    id: "updateDataSource",
    method: Method::PUT,
    path: "/ds_connections/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_data_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataSource {
    pub(crate) call: Call,
}

impl UpdateDataSource {
    /// Name of the data source, not its `_id`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataSourceUpdate>) -> Self {
        self.call.json::<types::DataSourceUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::DataSource>>, Error> {
        self.call.send_json().await
    }
}
