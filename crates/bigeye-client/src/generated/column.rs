// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `column`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination, Split,
};
use super::{Client, builder, types};

/// # column
///
/// Columns of tables.
impl Client {
    /// Fetch a page of the columns.
    ///
    /// Reads only, although it is a POST. Each item has the column in `column` and its table in `table`. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/columns/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_columns(&self) -> builder::FetchColumns {
        let mut call = Call::new(&self.core, &FETCH_COLUMNS);
        call.json(&types::ColumnsFetch::new());
        builder::FetchColumns { call }
    }
    /// List the kinds of metrics that fit a column.
    ///
    /// `GET /api/v1/columns/{columnId}/applicable-metric-types`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `column_id`.
    pub fn list_column_applicable_metric_types(
        &self,
    ) -> builder::ListColumnApplicableMetricTypes {
        builder::ListColumnApplicableMetricTypes {
            call: Call::new(&self.core, &LIST_COLUMN_APPLICABLE_METRIC_TYPES),
        }
    }
    /// List columns of a table, or columns by their ids.
    ///
    /// Answers with all columns that fit, at once. `fetchColumns` has pages.
    ///
    /// `GET /api/v1/columns`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    pub fn list_columns(&self) -> builder::ListColumns {
        builder::ListColumns {
            call: Call::new(&self.core, &LIST_COLUMNS),
        }
    }
}

pub(crate) static FETCH_COLUMNS: Operation = Operation {
    id: "fetchColumns",
    method: Method::POST,
    path: "/api/v1/columns/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchColumns {
    pub(crate) call: Call,
}

impl FetchColumns {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ColumnsFetch>) -> Self {
        self.call.json::<types::ColumnsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ColumnList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ColumnWithTable> {
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
            |page: Response<types::ColumnList>| {
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
                    items: body.columns.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_COLUMN_APPLICABLE_METRIC_TYPES: Operation = Operation {
    id: "listColumnApplicableMetricTypes",
    method: Method::GET,
    path: "/api/v1/columns/{columnId}/applicable-metric-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_column_applicable_metric_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListColumnApplicableMetricTypes {
    pub(crate) call: Call,
}

impl ListColumnApplicableMetricTypes {
    /// Id of the column.
    ///
    /// Path parameter `columnId`.
    pub fn column_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("columnId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::ColumnApplicableMetricTypesResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COLUMNS: Operation = Operation {
    id: "listColumns",
    method: Method::GET,
    path: "/api/v1/columns",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListColumns {
    pub(crate) call: Call,
}

impl ListColumns {
    /// Only columns of the table with this id.
    ///
    /// Query parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("tableId", value);
        self
    }
    /// Only the columns with these ids.
    ///
    /// Query parameter `columnIds`.
    pub fn column_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("columnIds", value);
        self
    }
    /// Whether the answer has the ids of the nodes in the lineage graph.
    ///
    /// Query parameter `includeDataNodeIds`.
    pub fn include_data_node_ids(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("includeDataNodeIds", value);
        self
    }
    /// Only columns with these names.
    ///
    /// Query parameter `columnName`.
    pub fn column_name(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("columnName", value);
        self
    }
    /// Only columns of tables with these names.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("tableName", value);
        self
    }
    /// Only columns in schemas with these names.
    ///
    /// Query parameter `schema`.
    pub fn schema(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("schema", value);
        self
    }
    /// Only columns of the sources with these ids.
    ///
    /// Query parameter `warehouseId`.
    pub fn warehouse_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseId", value);
        self
    }
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableColumnList>, Error> {
        static SPLIT: Split = Split {
            parameters: &[
                "columnIds",
                "columnName",
                "tableName",
                "schema",
                "warehouseId",
            ],
            longest_url: 7000,
        };
        codegen::send_split(
                self.call,
                &SPLIT,
                |all: &mut types::TableColumnList, more: types::TableColumnList| {
                    if let Some(list) = more.columns {
                        all.columns.get_or_insert_default().extend(list);
                    }
                    true
                },
            )
            .await
    }
}
