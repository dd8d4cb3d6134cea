// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `catalog`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # catalog
///
/// Attributes and children of catalog entities.
impl Client {
    /// Get the attributes of many things in the catalog.
    ///
    /// Reads only, although it is a POST. Takes at most 1000 entities a call. Those that the user may not see or that have no attributes are left out of the answer.
    ///
    /// `POST /api/v1/catalog-attributes/get/bulk`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn bulk_get_catalog_attributes(&self) -> builder::BulkGetCatalogAttributes {
        let mut call = Call::new(&self.core, &BULK_GET_CATALOG_ATTRIBUTES);
        call.json(&types::CatalogAttributesBulkFetch::new());
        builder::BulkGetCatalogAttributes {
            call,
        }
    }
    /// Fetch a page of what something in the catalog holds.
    ///
    /// The tables of a schema, the columns of a table and so on. Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/catalog-entities/{nodeType}/{nodeId}/children`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `node_type`, `node_id`.
    pub fn fetch_catalog_entity_children(&self) -> builder::FetchCatalogEntityChildren {
        let mut call = Call::new(&self.core, &FETCH_CATALOG_ENTITY_CHILDREN);
        call.json(&types::CatalogEntityChildrenFetch::new());
        builder::FetchCatalogEntityChildren {
            call,
        }
    }
    /// Fetch tables of the catalog.
    ///
    /// Called by Bigeye's MCP server, with a page size and no cursor; nothing else is known of it. `fetchTables` is documented.
    ///
    /// `POST /api/v1/catalog/tables`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; of the answer only the key `tables` is known).
    pub fn fetch_catalog_tables(&self) -> builder::FetchCatalogTables {
        let mut call = Call::new(&self.core, &FETCH_CATALOG_TABLES);
        call.json(&types::CatalogTablesFetch::new());
        builder::FetchCatalogTables {
            call,
        }
    }
    /// Get the attributes of something in the catalog.
    ///
    /// Reads only, although it is a POST.
    ///
    /// `POST /api/v1/catalog-attributes/get`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn get_catalog_attributes(&self) -> builder::GetCatalogAttributes {
        let mut call = Call::new(&self.core, &GET_CATALOG_ATTRIBUTES);
        call.json(&types::CatalogAttributesFetch::new());
        builder::GetCatalogAttributes {
            call,
        }
    }
    /// Set attributes of something in the catalog.
    ///
    /// Whether attributes that are not named stay is not documented.
    ///
    /// `POST /api/v1/catalog-attributes/set`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn set_catalog_attributes(&self) -> builder::SetCatalogAttributes {
        builder::SetCatalogAttributes {
            call: Call::new(&self.core, &SET_CATALOG_ATTRIBUTES),
        }
    }
}

pub(crate) static BULK_GET_CATALOG_ATTRIBUTES: Operation = Operation {
    id: "bulkGetCatalogAttributes",
    method: Method::POST,
    path: "/api/v1/catalog-attributes/get/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_get_catalog_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkGetCatalogAttributes {
    pub(crate) call: Call,
}

impl BulkGetCatalogAttributes {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogAttributesBulkFetch>) -> Self {
        self.call.json::<types::CatalogAttributesBulkFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::CatalogEntityAttributesList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_CATALOG_ENTITY_CHILDREN: Operation = Operation {
    id: "fetchCatalogEntityChildren",
    method: Method::POST,
    path: "/api/v1/catalog-entities/{nodeType}/{nodeId}/children",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_catalog_entity_children`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCatalogEntityChildren {
    pub(crate) call: Call,
}

impl FetchCatalogEntityChildren {
    /// What kind of thing it is: a value of `DataNodeType`, for example `DATA_NODE_TYPE_CUSTOM`.
    ///
    /// Path parameter `nodeType`.
    pub fn node_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("nodeType", value);
        self
    }
    /// Id of the thing itself. Of a custom node, the official client sends the id of the node in the lineage graph in one place and that of its entity in another.
    ///
    /// Path parameter `nodeId`.
    pub fn node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("nodeId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogEntityChildrenFetch>) -> Self {
        self.call.json::<types::CatalogEntityChildrenFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogEntityPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CatalogEntity> {
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
            |page: Response<types::CatalogEntityPage>| {
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
                    items: body.entities.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_CATALOG_TABLES: Operation = Operation {
    id: "fetchCatalogTables",
    method: Method::POST,
    path: "/api/v1/catalog/tables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_catalog_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCatalogTables {
    pub(crate) call: Call,
}

impl FetchCatalogTables {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogTablesFetch>) -> Self {
        self.call.json::<types::CatalogTablesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Map<String, Value>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CATALOG_ATTRIBUTES: Operation = Operation {
    id: "getCatalogAttributes",
    method: Method::POST,
    path: "/api/v1/catalog-attributes/get",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_catalog_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCatalogAttributes {
    pub(crate) call: Call,
}

impl GetCatalogAttributes {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogAttributesFetch>) -> Self {
        self.call.json::<types::CatalogAttributesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogEntityAttributes>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_CATALOG_ATTRIBUTES: Operation = Operation {
    id: "setCatalogAttributes",
    method: Method::POST,
    path: "/api/v1/catalog-attributes/set",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_catalog_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCatalogAttributes {
    pub(crate) call: Call,
}

impl SetCatalogAttributes {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CatalogAttributesUpdate>) -> Self {
        self.call.json::<types::CatalogAttributesUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CatalogEntityAttributes>, Error> {
        self.call.send_json().await
    }
}
