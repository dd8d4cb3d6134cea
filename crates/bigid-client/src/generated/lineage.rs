// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `lineage`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # lineage
///
/// Which tables hang together, and by which columns.
impl Client {
    /// Get how tables hang together.
    ///
    /// Tables that share columns with those that are asked for, and which columns link them.
    ///
    /// `GET /lineage/tree/`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `anchor_collections`.
    pub fn get_lineage_tree(&self) -> builder::GetLineageTree {
        builder::GetLineageTree {
            call: Call::new(&self.core, &GET_LINEAGE_TREE),
        }
    }
}

pub(crate) static GET_LINEAGE_TREE: Operation = Operation {
    id: "getLineageTree",
    method: Method::GET,
    path: "/lineage/tree/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["anchorCollections"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_tree`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageTree {
    pub(crate) call: Call,
}

impl GetLineageTree {
    /// Tables to begin with, each as data source, schema and table, joined with dots; repeated for each.
    ///
    /// Query parameter `anchorCollections`.
    pub fn anchor_collections(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("anchorCollections", value);
        self
    }
    /// Kind of attributes to follow: `idsor_attributes`, `pii_attributes` and `business_attributes` are known.
    ///
    /// Query parameter `anchorAttributeType`.
    pub fn anchor_attribute_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("anchorAttributeType", value);
        self
    }
    /// Sends the request, and gives `lineageTree` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `lineageTree`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::LineageNode>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "lineageTree",
                |whole: types::LineageTree| whole.lineage_tree,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `lineageTree`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::LineageTree>, Error> {
        self.call.send_json().await
    }
}
