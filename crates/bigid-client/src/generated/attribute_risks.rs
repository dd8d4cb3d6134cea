// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `attribute-risks`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # attribute-risks
///
/// How much of a risk each attribute is.
impl Client {
    /// List how much of a risk each attribute is.
    ///
    /// The answer is a list in a wrapper, whose name is not known: whatever is in the answer is kept.
    ///
    /// `GET /attributeRisks`
    ///
    /// Evidence: used by third parties' code (vrisk, a Java client by others).
    pub fn list_attribute_risks(&self) -> builder::ListAttributeRisks {
        builder::ListAttributeRisks {
            call: Call::new(&self.core, &LIST_ATTRIBUTE_RISKS),
        }
    }
}

pub(crate) static LIST_ATTRIBUTE_RISKS: Operation = Operation {
    id: "listAttributeRisks",
    method: Method::GET,
    path: "/attributeRisks",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_attribute_risks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttributeRisks {
    pub(crate) call: Call,
}

impl ListAttributeRisks {
    /// Only what matches, in BigID's query language.
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
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}
