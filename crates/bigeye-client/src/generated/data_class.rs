// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `data-class`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # data-class
///
/// Classes of sensitive data.
impl Client {
    /// Create a data class.
    ///
    /// `POST /api/v1/sds/data-class`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_data_class(&self) -> builder::CreateDataClass {
        builder::CreateDataClass {
            call: Call::new(&self.core, &CREATE_DATA_CLASS),
        }
    }
    /// Delete a data class.
    ///
    /// `DELETE /api/v1/sds/data-class/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn delete_data_class(&self) -> builder::DeleteDataClass {
        builder::DeleteDataClass {
            call: Call::new(&self.core, &DELETE_DATA_CLASS),
        }
    }
    /// List the categories of data classes.
    ///
    /// All at once, without pages.
    ///
    /// `POST /api/v1/sds/data-class-category/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_data_class_categories(&self) -> builder::FetchDataClassCategories {
        let mut call = Call::new(&self.core, &FETCH_DATA_CLASS_CATEGORIES);
        call.json(&types::DataClassCategoriesFetch::new());
        builder::FetchDataClassCategories {
            call,
        }
    }
    /// List the data classes, in pages.
    ///
    /// `POST /api/v1/sds/data-class/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    pub fn fetch_data_classes(&self) -> builder::FetchDataClasses {
        let mut call = Call::new(&self.core, &FETCH_DATA_CLASSES);
        call.json(&types::DataClassesFetch::new());
        builder::FetchDataClasses { call }
    }
    /// Get one data class.
    ///
    /// `GET /api/v1/sds/data-class/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_data_class(&self) -> builder::GetDataClass {
        builder::GetDataClass {
            call: Call::new(&self.core, &GET_DATA_CLASS),
        }
    }
    /// Set a data class that Bigeye provides back to its original form.
    ///
    /// Only where `canResetToDefault` is true.
    ///
    /// `PUT /api/v1/sds/data-class/{id}/reset`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn reset_data_class(&self) -> builder::ResetDataClass {
        builder::ResetDataClass {
            call: Call::new(&self.core, &RESET_DATA_CLASS),
        }
    }
    /// Change a data class.
    ///
    /// The body has the form that a new one has. What happens to members that are left out is not documented: send them all.
    ///
    /// `PUT /api/v1/sds/data-class/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`, `body`.
    pub fn update_data_class(&self) -> builder::UpdateDataClass {
        builder::UpdateDataClass {
            call: Call::new(&self.core, &UPDATE_DATA_CLASS),
        }
    }
}

pub(crate) static CREATE_DATA_CLASS: Operation = Operation {
    id: "createDataClass",
    method: Method::POST,
    path: "/api/v1/sds/data-class",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_data_class`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataClass {
    pub(crate) call: Call,
}

impl CreateDataClass {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataClassWrite>) -> Self {
        self.call.json::<types::DataClassWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClass>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DATA_CLASS: Operation = Operation {
    id: "deleteDataClass",
    method: Method::DELETE,
    path: "/api/v1/sds/data-class/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_data_class`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataClass {
    pub(crate) call: Call,
}

impl DeleteDataClass {
    /// Id of the data class.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
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

pub(crate) static FETCH_DATA_CLASS_CATEGORIES: Operation = Operation {
    id: "fetchDataClassCategories",
    method: Method::POST,
    path: "/api/v1/sds/data-class-category/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_data_class_categories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchDataClassCategories {
    pub(crate) call: Call,
}

impl FetchDataClassCategories {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataClassCategoriesFetch>) -> Self {
        self.call.json::<types::DataClassCategoriesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClassCategoryList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_DATA_CLASSES: Operation = Operation {
    id: "fetchDataClasses",
    method: Method::POST,
    path: "/api/v1/sds/data-class/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_data_classes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchDataClasses {
    pub(crate) call: Call,
}

impl FetchDataClasses {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataClassesFetch>) -> Self {
        self.call.json::<types::DataClassesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClassPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DataClass> {
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
            |page: Response<types::DataClassPage>| {
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
                    items: body.data_classes.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_DATA_CLASS: Operation = Operation {
    id: "getDataClass",
    method: Method::GET,
    path: "/api/v1/sds/data-class/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_data_class`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataClass {
    pub(crate) call: Call,
}

impl GetDataClass {
    /// Id of the data class.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClass>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_DATA_CLASS: Operation = Operation {
    id: "resetDataClass",
    method: Method::PUT,
    path: "/api/v1/sds/data-class/{id}/reset",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_data_class`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDataClass {
    pub(crate) call: Call,
}

impl ResetDataClass {
    /// Id of the data class.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClass>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_DATA_CLASS: Operation = Operation {
    id: "updateDataClass",
    method: Method::PUT,
    path: "/api/v1/sds/data-class/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_data_class`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataClass {
    pub(crate) call: Call,
}

impl UpdateDataClass {
    /// Id of the data class.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataClassWrite>) -> Self {
        self.call.json::<types::DataClassWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataClass>, Error> {
        self.call.send_json().await
    }
}
