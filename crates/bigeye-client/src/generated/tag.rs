// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `tag`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # tag
///
/// Tags.
impl Client {
    /// Put a tag of the workspace on something.
    ///
    /// The tag is named by `tag.workspaceTag`. With `createTagIfDoesNotExist` it is made where it is missing.
    ///
    /// `POST /api/v2/tags/tag`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn add_tag_item(&self) -> builder::AddTagItem {
        builder::AddTagItem {
            call: Call::new(&self.core, &ADD_TAG_ITEM),
        }
    }
    /// Put labels on several things.
    ///
    /// `POST /api/v1/tags/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_tag_entities(&self) -> builder::BulkTagEntities {
        builder::BulkTagEntities {
            call: Call::new(&self.core, &BULK_TAG_ENTITIES),
        }
    }
    /// Take labels off several things.
    ///
    /// `POST /api/v1/tags/untag/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_untag_entities(&self) -> builder::BulkUntagEntities {
        builder::BulkUntagEntities {
            call: Call::new(&self.core, &BULK_UNTAG_ENTITIES),
        }
    }
    /// Create a tag in a workspace.
    ///
    /// `name` has at most 60 characters and `colorHex` is `#RGB` or `#RRGGBB`, according to Bigeye's own MCP server.
    ///
    /// `POST /api/v2/tags`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn create_tag(&self) -> builder::CreateTag {
        builder::CreateTag {
            call: Call::new(&self.core, &CREATE_TAG),
        }
    }
    /// Delete a tag.
    ///
    /// `DELETE /api/v2/tags/{tagId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `tag_id`.
    pub fn delete_tag(&self) -> builder::DeleteTag {
        builder::DeleteTag {
            call: Call::new(&self.core, &DELETE_TAG),
        }
    }
    /// Fetch a page of the tags of a workspace.
    ///
    /// Reads only, although it is a POST.
    ///
    /// `POST /api/v2/tags/fetch`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    pub fn fetch_tags(&self) -> builder::FetchTags {
        let mut call = Call::new(&self.core, &FETCH_TAGS);
        call.json(&types::TagsFetch::new());
        builder::FetchTags { call }
    }
    /// Get one tag.
    ///
    /// `GET /api/v2/tags/{tagId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `tag_id`.
    pub fn get_tag(&self) -> builder::GetTag {
        builder::GetTag {
            call: Call::new(&self.core, &GET_TAG),
        }
    }
    /// List the labels on something.
    ///
    /// The only call that tells which tags one thing has; the newer calls go from the tag to its things.
    ///
    /// `GET /api/v1/tags/{entityType}/{entityId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    ///
    /// Required: `entity_type`, `entity_id`.
    pub fn list_entity_tags(&self) -> builder::ListEntityTags {
        builder::ListEntityTags {
            call: Call::new(&self.core, &LIST_ENTITY_TAGS),
        }
    }
    /// List the things with a tag.
    ///
    /// `GET /api/v2/tags/{tagId}/items`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `tag_id`.
    pub fn list_tag_items(&self) -> builder::ListTagItems {
        builder::ListTagItems {
            call: Call::new(&self.core, &LIST_TAG_ITEMS),
        }
    }
    /// Take a tag of the workspace off something.
    ///
    /// `POST /api/v2/tags/untag`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn remove_tag_item(&self) -> builder::RemoveTagItem {
        builder::RemoveTagItem {
            call: Call::new(&self.core, &REMOVE_TAG_ITEM),
        }
    }
    /// Put a label on something, by the text of the label.
    ///
    /// The older form: a label is a text in `tag.tag`. `addTagItem` takes a tag of the workspace by its id.
    ///
    /// `POST /api/v1/tags`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn tag_entity(&self) -> builder::TagEntity {
        builder::TagEntity {
            call: Call::new(&self.core, &TAG_ENTITY),
        }
    }
    /// Take a label off something, by the text of the label.
    ///
    /// `POST /api/v1/tags/untag`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn untag_entity(&self) -> builder::UntagEntity {
        builder::UntagEntity {
            call: Call::new(&self.core, &UNTAG_ENTITY),
        }
    }
    /// Change a tag.
    ///
    /// `PUT /api/v2/tags/{tagId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `tag_id`, `body`.
    pub fn update_tag(&self) -> builder::UpdateTag {
        builder::UpdateTag {
            call: Call::new(&self.core, &UPDATE_TAG),
        }
    }
}

pub(crate) static ADD_TAG_ITEM: Operation = Operation {
    id: "addTagItem",
    method: Method::POST,
    path: "/api/v2/tags/tag",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_tag_item`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagItem {
    pub(crate) call: Call,
}

impl AddTagItem {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TaggingWrite>) -> Self {
        self.call.json::<types::TaggingWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagItemResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_TAG_ENTITIES: Operation = Operation {
    id: "bulkTagEntities",
    method: Method::POST,
    path: "/api/v1/tags/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_tag_entities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkTagEntities {
    pub(crate) call: Call,
}

impl BulkTagEntities {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TaggingBulkWrite>) -> Self {
        self.call.json::<types::TaggingBulkWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TaggingBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_UNTAG_ENTITIES: Operation = Operation {
    id: "bulkUntagEntities",
    method: Method::POST,
    path: "/api/v1/tags/untag/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_untag_entities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUntagEntities {
    pub(crate) call: Call,
}

impl BulkUntagEntities {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TaggingBulkWrite>) -> Self {
        self.call.json::<types::TaggingBulkWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TaggingBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_TAG: Operation = Operation {
    id: "createTag",
    method: Method::POST,
    path: "/api/v2/tags",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTag {
    pub(crate) call: Call,
}

impl CreateTag {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagWrite>) -> Self {
        self.call.json::<types::TagWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_TAG: Operation = Operation {
    id: "deleteTag",
    method: Method::DELETE,
    path: "/api/v2/tags/{tagId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTag {
    pub(crate) call: Call,
}

impl DeleteTag {
    /// Id of the tag.
    ///
    /// Path parameter `tagId`.
    pub fn tag_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tagId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_TAGS: Operation = Operation {
    id: "fetchTags",
    method: Method::POST,
    path: "/api/v2/tags/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchTags {
    pub(crate) call: Call,
}

impl FetchTags {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagsFetch>) -> Self {
        self.call.json::<types::TagsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Tag> {
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
            |page: Response<types::TagPage>| {
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
                    items: body.tags.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_TAG: Operation = Operation {
    id: "getTag",
    method: Method::GET,
    path: "/api/v2/tags/{tagId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTag {
    pub(crate) call: Call,
}

impl GetTag {
    /// Id of the tag.
    ///
    /// Path parameter `tagId`.
    pub fn tag_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tagId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Tag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ENTITY_TAGS: Operation = Operation {
    id: "listEntityTags",
    method: Method::GET,
    path: "/api/v1/tags/{entityType}/{entityId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_entity_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEntityTags {
    pub(crate) call: Call,
}

impl ListEntityTags {
    /// What kind of thing it is.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(
        mut self,
        value: impl TryInto<types::TaggableEntityType>,
    ) -> Self {
        self.call.path::<types::TaggableEntityType>("entityType", value);
        self
    }
    /// Id of the thing.
    ///
    /// Path parameter `entityId`.
    pub fn entity_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("entityId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::EntityTags>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TAG_ITEMS: Operation = Operation {
    id: "listTagItems",
    method: Method::GET,
    path: "/api/v2/tags/{tagId}/items",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_tag_items`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagItems {
    pub(crate) call: Call,
}

impl ListTagItems {
    /// Id of the tag.
    ///
    /// Path parameter `tagId`.
    pub fn tag_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tagId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagItemList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REMOVE_TAG_ITEM: Operation = Operation {
    id: "removeTagItem",
    method: Method::POST,
    path: "/api/v2/tags/untag",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::remove_tag_item`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTagItem {
    pub(crate) call: Call,
}

impl RemoveTagItem {
    /// The body.
    pub fn body(mut self, value: impl Into<types::UntaggingWrite>) -> Self {
        self.call.json::<types::UntaggingWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagItemResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static TAG_ENTITY: Operation = Operation {
    id: "tagEntity",
    method: Method::POST,
    path: "/api/v1/tags",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::tag_entity`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagEntity {
    pub(crate) call: Call,
}

impl TagEntity {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TaggingWrite>) -> Self {
        self.call.json::<types::TaggingWrite>(&value.into());
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

pub(crate) static UNTAG_ENTITY: Operation = Operation {
    id: "untagEntity",
    method: Method::POST,
    path: "/api/v1/tags/untag",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::untag_entity`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UntagEntity {
    pub(crate) call: Call,
}

impl UntagEntity {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TaggingWrite>) -> Self {
        self.call.json::<types::TaggingWrite>(&value.into());
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

pub(crate) static UPDATE_TAG: Operation = Operation {
    id: "updateTag",
    method: Method::PUT,
    path: "/api/v2/tags/{tagId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTag {
    pub(crate) call: Call,
}

impl UpdateTag {
    /// Id of the tag.
    ///
    /// Path parameter `tagId`.
    pub fn tag_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tagId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagWrite>) -> Self {
        self.call.json::<types::TagWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagResponse>, Error> {
        self.call.send_json().await
    }
}
