// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `explorer`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # explorer
///
/// Search for objects of all types, page by page.
impl Client {
    /// Count objects of all types.
    ///
    /// Reads only, in spite of its method. A text that too much matches is refused.
    ///
    /// `POST /data-explorer/count`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `body`.
    pub fn count_explorer_objects(&self) -> builder::CountExplorerObjects {
        builder::CountExplorerObjects {
            call: Call::new(&self.core, &COUNT_EXPLORER_OBJECTS),
        }
    }
    /// Count objects of a type.
    ///
    /// Reads only, in spite of its method.
    ///
    /// `POST /data-explorer/count/{entityType}`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `entity_type`, `body`.
    pub fn count_explorer_objects_of_type(&self) -> builder::CountExplorerObjectsOfType {
        builder::CountExplorerObjectsOfType {
            call: Call::new(&self.core, &COUNT_EXPLORER_OBJECTS_OF_TYPE),
        }
    }
    /// Search for objects of all types, a few of each.
    ///
    /// Reads only, in spite of its method. What comes back is not known.
    ///
    /// `POST /data-explorer/objects/quick`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn quick_search_explorer_objects(&self) -> builder::QuickSearchExplorerObjects {
        builder::QuickSearchExplorerObjects {
            call: Call::new(&self.core, &QUICK_SEARCH_EXPLORER_OBJECTS),
        }
    }
    /// Search for objects of all types.
    ///
    /// Reads only, in spite of its method. A text that too much matches is refused.
    ///
    /// Page by page: `offset.offsetKey` of an answer goes into the next call. That an answer without it is the last is likely, and not known.
    ///
    /// `POST /data-explorer/objects`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `body`.
    pub fn search_explorer_objects(&self) -> builder::SearchExplorerObjects {
        builder::SearchExplorerObjects {
            call: Call::new(&self.core, &SEARCH_EXPLORER_OBJECTS),
        }
    }
    /// Search for objects of a type.
    ///
    /// Reads only, in spite of its method. Page by page as `searchExplorerObjects`.
    ///
    /// `POST /data-explorer/objects/{entityType}`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, which declares the form and calls it).
    ///
    /// Required: `entity_type`, `body`.
    pub fn search_explorer_objects_of_type(
        &self,
    ) -> builder::SearchExplorerObjectsOfType {
        builder::SearchExplorerObjectsOfType {
            call: Call::new(&self.core, &SEARCH_EXPLORER_OBJECTS_OF_TYPE),
        }
    }
}

pub(crate) static COUNT_EXPLORER_OBJECTS: Operation = Operation {
    id: "countExplorerObjects",
    method: Method::POST,
    path: "/data-explorer/count",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::count_explorer_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountExplorerObjects {
    pub(crate) call: Call,
}

impl CountExplorerObjects {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExplorerQuery>) -> Self {
        self.call.json::<types::ExplorerQuery>(&value.into());
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
                |whole: types::ExplorerCount| whole.count,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `count`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ExplorerCount>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static COUNT_EXPLORER_OBJECTS_OF_TYPE: Operation = Operation {
    id: "countExplorerObjectsOfType",
    method: Method::POST,
    path: "/data-explorer/count/{entityType}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::count_explorer_objects_of_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountExplorerObjectsOfType {
    pub(crate) call: Call,
}

impl CountExplorerObjectsOfType {
    /// Type of the objects, like `file` or `policy`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExplorerQuery>) -> Self {
        self.call.json::<types::ExplorerQuery>(&value.into());
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
                |whole: types::ExplorerCount| whole.count,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `count`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ExplorerCount>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUICK_SEARCH_EXPLORER_OBJECTS: Operation = Operation {
    id: "quickSearchExplorerObjects",
    method: Method::POST,
    path: "/data-explorer/objects/quick",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::quick_search_explorer_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuickSearchExplorerObjects {
    pub(crate) call: Call,
}

impl QuickSearchExplorerObjects {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExplorerQuery>) -> Self {
        self.call.json::<types::ExplorerQuery>(&value.into());
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

pub(crate) static SEARCH_EXPLORER_OBJECTS: Operation = Operation {
    id: "searchExplorerObjects",
    method: Method::POST,
    path: "/data-explorer/objects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_explorer_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchExplorerObjects {
    pub(crate) call: Call,
}

impl SearchExplorerObjects {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExplorerQuery>) -> Self {
        self.call.json::<types::ExplorerQuery>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ExplorerObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ExplorerObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "offset.offsetKey",
            },
            limit: None,
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ExplorerObjectList>| {
                let total = None;
                let next = codegen::next_key(
                    page.offset.as_ref().and_then(|value| value.offset_key.as_ref()),
                );
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

pub(crate) static SEARCH_EXPLORER_OBJECTS_OF_TYPE: Operation = Operation {
    id: "searchExplorerObjectsOfType",
    method: Method::POST,
    path: "/data-explorer/objects/{entityType}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_explorer_objects_of_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchExplorerObjectsOfType {
    pub(crate) call: Call,
}

impl SearchExplorerObjectsOfType {
    /// Type of the objects, like `file` or `policy`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExplorerQuery>) -> Self {
        self.call.json::<types::ExplorerQuery>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ExplorerObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ExplorerObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "offset.offsetKey",
            },
            limit: None,
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ExplorerObjectList>| {
                let total = None;
                let next = codegen::next_key(
                    page.offset.as_ref().and_then(|value| value.offset_key.as_ref()),
                );
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
