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
