// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `catalog-tags`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # catalog-tags
///
/// Tags of the catalog, and setting them.
impl Client {
    /// List the tags.
    ///
    /// Tags and their values are both in the list: a value has the id of its tag as `parent_id`.
    ///
    /// `GET /data-catalog/tags`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_catalog_tags(&self) -> builder::ListCatalogTags {
        builder::ListCatalogTags {
            call: Call::new(&self.core, &LIST_CATALOG_TAGS),
        }
    }
    /// List the tags, each with each of its values.
    ///
    /// What `setObjectTags` needs: the id of the tag and the id of the value.
    ///
    /// `GET /data-catalog/tags/all-pairs`
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked answer; BigID metadata exchange app).
    pub fn list_tag_pairs(&self) -> builder::ListTagPairs {
        builder::ListTagPairs {
            call: Call::new(&self.core, &LIST_TAG_PAIRS),
        }
    }
    /// Set tags of objects.
    ///
    /// Sets values of tags on one object or several. A failure of one of them does not fail the call: look at `errors` of the answer.
    ///
    /// `POST /data-catalog/manual-fields/tags`
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked answer).
    ///
    /// Required: `body`.
    pub fn set_object_tags(&self) -> builder::SetObjectTags {
        builder::SetObjectTags {
            call: Call::new(&self.core, &SET_OBJECT_TAGS),
        }
    }
}

pub(crate) static LIST_CATALOG_TAGS: Operation = Operation {
    id: "listCatalogTags",
    method: Method::GET,
    path: "/data-catalog/tags",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_catalog_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCatalogTags {
    pub(crate) call: Call,
}

impl ListCatalogTags {
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::CatalogTagDefinition>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::CatalogTagDefinitionList| whole.data,
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
    ) -> Result<Response<types::CatalogTagDefinitionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TAG_PAIRS: Operation = Operation {
    id: "listTagPairs",
    method: Method::GET,
    path: "/data-catalog/tags/all-pairs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_tag_pairs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagPairs {
    pub(crate) call: Call,
}

impl ListTagPairs {
    /// Only tags that have this text in their name.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::CatalogTag>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::TagPairList| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::TagPairList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_OBJECT_TAGS: Operation = Operation {
    id: "setObjectTags",
    method: Method::POST,
    path: "/data-catalog/manual-fields/tags",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_object_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetObjectTags {
    pub(crate) call: Call,
}

impl SetObjectTags {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ObjectTagsRequest>) -> Self {
        self.call.json::<types::ObjectTagsRequest>(&value.into());
        self
    }
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectTagsResult>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::ObjectTagsAnswer| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ObjectTagsAnswer>, Error> {
        self.call.send_json().await
    }
}
