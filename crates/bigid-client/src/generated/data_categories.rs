// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `data-categories`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # data-categories
///
/// What belongs together, like what a law protects.
impl Client {
    /// Add a category of data.
    ///
    /// The answer has the id of the category in the glossary. It is never sent a second time by itself.
    ///
    /// `POST /data_categories/`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; Salesforce sync app).
    ///
    /// Required: `body`.
    pub fn create_data_category(&self) -> builder::CreateDataCategory {
        builder::CreateDataCategory {
            call: Call::new(&self.core, &CREATE_DATA_CATEGORY),
        }
    }
    /// List the categories of data.
    ///
    /// All categories, in one answer: a list without a wrapper.
    ///
    /// `GET /data_categories/`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; Salesforce sync app).
    pub fn list_data_categories(&self) -> builder::ListDataCategories {
        builder::ListDataCategories {
            call: Call::new(&self.core, &LIST_DATA_CATEGORIES),
        }
    }
}

pub(crate) static CREATE_DATA_CATEGORY: Operation = Operation {
    id: "createDataCategory",
    method: Method::POST,
    path: "/data_categories/",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_data_category`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataCategory {
    pub(crate) call: Call,
}

impl CreateDataCategory {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataCategoryCreate>) -> Self {
        self.call.json::<types::DataCategoryCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataCategoryCreated>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DATA_CATEGORIES: Operation = Operation {
    id: "listDataCategories",
    method: Method::GET,
    path: "/data_categories/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_data_categories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataCategories {
    pub(crate) call: Call,
}

impl ListDataCategories {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::DataCategory>>, Error> {
        self.call.send_json().await
    }
}
