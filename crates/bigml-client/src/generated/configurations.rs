// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Configurations`.

use std::collections::BTreeMap;
use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Configurations
///
/// Configurations keep arguments for the creation of other resources.
impl Client {
    /// Create a configuration.
    ///
    /// `POST /configuration`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `body`.
    pub fn create_configuration(&self) -> builder::CreateConfiguration {
        builder::CreateConfiguration {
            call: Call::new(&self.core, &CREATE_CONFIGURATION),
        }
    }
    /// Delete a configuration.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /configuration/{configuration}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `configuration`.
    pub fn delete_configuration(&self) -> builder::DeleteConfiguration {
        builder::DeleteConfiguration {
            call: Call::new(&self.core, &DELETE_CONFIGURATION),
        }
    }
    /// Get a configuration.
    ///
    /// `GET /configuration/{configuration}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `configuration`.
    pub fn get_configuration(&self) -> builder::GetConfiguration {
        builder::GetConfiguration {
            call: Call::new(&self.core, &GET_CONFIGURATION),
        }
    }
    /// List configurations.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`.
    ///
    /// `GET /configuration`
    ///
    /// Evidence: documented by the vendor (Requests page).
    pub fn list_configurations(&self) -> builder::ListConfigurations {
        builder::ListConfigurations {
            call: Call::new(&self.core, &LIST_CONFIGURATIONS),
        }
    }
    /// Change a configuration.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /configuration/{configuration}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `configuration`, `body`.
    pub fn update_configuration(&self) -> builder::UpdateConfiguration {
        builder::UpdateConfiguration {
            call: Call::new(&self.core, &UPDATE_CONFIGURATION),
        }
    }
}

pub(crate) static CREATE_CONFIGURATION: Operation = Operation {
    id: "createConfiguration",
    method: Method::POST,
    path: "/configuration",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_configuration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConfiguration {
    pub(crate) call: Call,
}

impl CreateConfiguration {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ConfigurationCreate>) -> Self {
        self.call.json::<types::ConfigurationCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Configuration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CONFIGURATION: Operation = Operation {
    id: "deleteConfiguration",
    method: Method::DELETE,
    path: "/configuration/{configuration}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_configuration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConfiguration {
    pub(crate) call: Call,
}

impl DeleteConfiguration {
    /// Id of the configuration, with or without `configuration/`.
    ///
    /// Path parameter `configuration`.
    pub fn configuration(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("configuration", "configuration", value);
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

pub(crate) static GET_CONFIGURATION: Operation = Operation {
    id: "getConfiguration",
    method: Method::GET,
    path: "/configuration/{configuration}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_configuration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfiguration {
    pub(crate) call: Call,
}

impl GetConfiguration {
    /// Id of the configuration, with or without `configuration/`.
    ///
    /// Path parameter `configuration`.
    pub fn configuration(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("configuration", "configuration", value);
        self
    }
    /// Only these properties, comma separated. Name `resource` among them.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// All but these properties, comma separated.
    ///
    /// Query parameter `exclude`.
    pub fn exclude(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Configuration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CONFIGURATIONS: Operation = Operation {
    id: "listConfigurations",
    method: Method::GET,
    path: "/configuration",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_configurations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConfigurations {
    pub(crate) call: Call,
}

impl ListConfigurations {
    /// Number of resources a page, 1 to 200; 20 unless set.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of resources to skip, 0 unless set.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// Field to sort by, descending with a leading `-`; `-created` unless set.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", value);
        self
    }
    /// Conditions, all of which must hold, by `field` or `field__gt`, `field__gte`, `field__lt`, `field__lte`, `field__contains`, `field__icontains`, `field__startswith`, `field__istartswith`, `field__in` (comma separated), or `!field` for everything else.
    ///
    /// Query parameter `filters`.
    pub fn filters(mut self, value: impl TryInto<BTreeMap<String, String>>) -> Self {
        self.call.query::<BTreeMap<String, String>>("filters", value);
        self
    }
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConfigurationList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Configuration> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: Some(200),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ConfigurationList>| {
                let total = page
                    .meta
                    .total_count
                    .as_ref()
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.objects,
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static UPDATE_CONFIGURATION: Operation = Operation {
    id: "updateConfiguration",
    method: Method::PUT,
    path: "/configuration/{configuration}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_configuration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConfiguration {
    pub(crate) call: Call,
}

impl UpdateConfiguration {
    /// Id of the configuration, with or without `configuration/`.
    ///
    /// Path parameter `configuration`.
    pub fn configuration(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("configuration", "configuration", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ConfigurationUpdate>) -> Self {
        self.call.json::<types::ConfigurationUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Configuration>, Error> {
        self.call.send_json().await
    }
}
