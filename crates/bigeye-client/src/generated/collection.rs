// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `collection`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # collection
///
/// Collections of metrics, and their state.
impl Client {
    /// Create a collection.
    ///
    /// Makes a collection in the workspace that the body or the header names. Metrics that could not be added are listed in the answer; the collection exists all the same.
    ///
    /// `POST /api/v1/collections`
    ///
    /// Evidence: documented by the vendor (API user guide; published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_collection(&self) -> builder::CreateCollection {
        builder::CreateCollection {
            call: Call::new(&self.core, &CREATE_COLLECTION),
        }
    }
    /// Delete a collection.
    ///
    /// The metrics in it are not deleted by this call, as far as the published document tells.
    ///
    /// `DELETE /api/v1/collections/{collectionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document (200 with an empty object); Bigeye SDK 0.11.15 reads no body, so an empty 200 or 204 is accepted too).
    ///
    /// Required: `collection_id`.
    pub fn delete_collection(&self) -> builder::DeleteCollection {
        builder::DeleteCollection {
            call: Call::new(&self.core, &DELETE_COLLECTION),
        }
    }
    /// Fetch a page of the collections with their state.
    ///
    /// Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v2/collections/info/fetch`
    ///
    /// Evidence: **unverified** (path and response are in the published document, which forgets the body; its form is taken from the message GetPaginatedCollectionInfosV2Request of Bigeye SDK 0.11.15, by its name).
    pub fn fetch_collection_infos(&self) -> builder::FetchCollectionInfos {
        let mut call = Call::new(&self.core, &FETCH_COLLECTION_INFOS);
        call.json(&types::CollectionInfosFetch::new());
        builder::FetchCollectionInfos {
            call,
        }
    }
    /// Get one collection.
    ///
    /// `GET /api/v1/collections/{collectionId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 reads one `collection`; the published document has a list named `collections`, so both members are declared here).
    ///
    /// Required: `collection_id`.
    pub fn get_collection(&self) -> builder::GetCollection {
        builder::GetCollection {
            call: Call::new(&self.core, &GET_COLLECTION),
        }
    }
    /// Get one collection with its state.
    ///
    /// `GET /api/v2/collections/info/{collectionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `collection_id`.
    pub fn get_collection_info(&self) -> builder::GetCollectionInfo {
        builder::GetCollectionInfo {
            call: Call::new(&self.core, &GET_COLLECTION_INFO),
        }
    }
    /// Get one collection with its state, the older call.
    ///
    /// The same answer as `getCollectionInfo`, as far as the published document tells.
    ///
    /// `GET /api/v1/collections/info/{collectionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `collection_id`.
    pub fn get_collection_info_v1(&self) -> builder::GetCollectionInfoV1 {
        builder::GetCollectionInfoV1 {
            call: Call::new(&self.core, &GET_COLLECTION_INFO_V1),
        }
    }
    /// List all collections of a workspace with their state.
    ///
    /// Each collection with counts of its metrics and issues, all at once. `fetchCollectionInfos` gives the same in pages, sorted and searched.
    ///
    /// `GET /api/v2/collections/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; called like this by Mozilla's public ETL code).
    pub fn list_collection_infos(&self) -> builder::ListCollectionInfos {
        builder::ListCollectionInfos {
            call: Call::new(&self.core, &LIST_COLLECTION_INFOS),
        }
    }
    /// List all collections of a workspace with their state, the older call.
    ///
    /// The same answer as `listCollectionInfos`, as far as the published document tells.
    ///
    /// `GET /api/v1/collections/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; called like this by PostHog's public source).
    pub fn list_collection_infos_v1(&self) -> builder::ListCollectionInfosV1 {
        builder::ListCollectionInfosV1 {
            call: Call::new(&self.core, &LIST_COLLECTION_INFOS_V1),
        }
    }
    /// List all collections of a workspace.
    ///
    /// Answers with every collection at once; there are no pages. `fetchCollectionInfos` has pages.
    ///
    /// `GET /api/v1/collections`
    ///
    /// Evidence: documented by the vendor (API user guide; published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_collections(&self) -> builder::ListCollections {
        builder::ListCollections {
            call: Call::new(&self.core, &LIST_COLLECTIONS),
        }
    }
    /// Change a collection.
    ///
    /// Send the whole collection: Bigeye's own client does, and what happens to members that are left out is not documented. Metrics that could not be added or taken out are listed in the answer.
    ///
    /// `PUT /api/v1/collections/{collectionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `collection_id`, `body`.
    pub fn update_collection(&self) -> builder::UpdateCollection {
        builder::UpdateCollection {
            call: Call::new(&self.core, &UPDATE_COLLECTION),
        }
    }
}

pub(crate) static CREATE_COLLECTION: Operation = Operation {
    id: "createCollection",
    method: Method::POST,
    path: "/api/v1/collections",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_collection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCollection {
    pub(crate) call: Call,
}

impl CreateCollection {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CollectionCreate>) -> Self {
        self.call.json::<types::CollectionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionEditResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_COLLECTION: Operation = Operation {
    id: "deleteCollection",
    method: Method::DELETE,
    path: "/api/v1/collections/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_collection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCollection {
    pub(crate) call: Call,
}

impl DeleteCollection {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
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

pub(crate) static FETCH_COLLECTION_INFOS: Operation = Operation {
    id: "fetchCollectionInfos",
    method: Method::POST,
    path: "/api/v2/collections/info/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_collection_infos`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCollectionInfos {
    pub(crate) call: Call,
}

impl FetchCollectionInfos {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CollectionInfosFetch>) -> Self {
        self.call.json::<types::CollectionInfosFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionInfoPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CollectionInfo> {
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
            |page: Response<types::CollectionInfoPage>| {
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
                    items: body.collection_infos.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_COLLECTION: Operation = Operation {
    id: "getCollection",
    method: Method::GET,
    path: "/api/v1/collections/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_collection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollection {
    pub(crate) call: Call,
}

impl GetCollection {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_COLLECTION_INFO: Operation = Operation {
    id: "getCollectionInfo",
    method: Method::GET,
    path: "/api/v2/collections/info/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_collection_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollectionInfo {
    pub(crate) call: Call,
}

impl GetCollectionInfo {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionInfoResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_COLLECTION_INFO_V1: Operation = Operation {
    id: "getCollectionInfoV1",
    method: Method::GET,
    path: "/api/v1/collections/info/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_collection_info_v1`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollectionInfoV1 {
    pub(crate) call: Call,
}

impl GetCollectionInfoV1 {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionInfoResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COLLECTION_INFOS: Operation = Operation {
    id: "listCollectionInfos",
    method: Method::GET,
    path: "/api/v2/collections/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_collection_infos`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollectionInfos {
    pub(crate) call: Call,
}

impl ListCollectionInfos {
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
    pub async fn send(self) -> Result<Response<types::CollectionInfoList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COLLECTION_INFOS_V1: Operation = Operation {
    id: "listCollectionInfosV1",
    method: Method::GET,
    path: "/api/v1/collections/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_collection_infos_v1`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollectionInfosV1 {
    pub(crate) call: Call,
}

impl ListCollectionInfosV1 {
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
    pub async fn send(self) -> Result<Response<types::CollectionInfoList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COLLECTIONS: Operation = Operation {
    id: "listCollections",
    method: Method::GET,
    path: "/api/v1/collections",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_collections`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollections {
    pub(crate) call: Call,
}

impl ListCollections {
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
    pub async fn send(self) -> Result<Response<types::CollectionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_COLLECTION: Operation = Operation {
    id: "updateCollection",
    method: Method::PUT,
    path: "/api/v1/collections/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_collection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCollection {
    pub(crate) call: Call,
}

impl UpdateCollection {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CollectionUpdate>) -> Self {
        self.call.json::<types::CollectionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CollectionEditResult>, Error> {
        self.call.send_json().await
    }
}
