// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `glossary`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # glossary
///
/// Terms that the business has for its data.
impl Client {
    /// List the terms of the business glossary.
    ///
    /// All terms, about 500, in one answer: there are no pages, and no wrapper.
    ///
    /// `GET /business_glossary_items`
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    pub fn list_glossary_items(&self) -> builder::ListGlossaryItems {
        builder::ListGlossaryItems {
            call: Call::new(&self.core, &LIST_GLOSSARY_ITEMS),
        }
    }
}

pub(crate) static LIST_GLOSSARY_ITEMS: Operation = Operation {
    id: "listGlossaryItems",
    method: Method::GET,
    path: "/business_glossary_items",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_glossary_items`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGlossaryItems {
    pub(crate) call: Call,
}

impl ListGlossaryItems {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::GlossaryItem>>, Error> {
        self.call.send_json().await
    }
}
