// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Configurations`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
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
    pub fn configuration(mut self, value: impl IntoId<types::ConfigurationId>) -> Self {
        self.call.path_id::<types::ConfigurationId>("configuration", value);
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
    pub fn configuration(mut self, value: impl IntoId<types::ConfigurationId>) -> Self {
        self.call.path_id::<types::ConfigurationId>("configuration", value);
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
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
        self
    }
    /// Keeps what fulfils a condition: `.filter(|item| item.name().icontains("x"))`. Of several, all must hold.
    pub fn filter(
        mut self,
        condition: impl FnOnce(ListConfigurationsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListConfigurationsProperties));
        self
    }
    /// Adds a condition as it is on the wire: `.filter_raw("name__icontains", "x")`.
    pub fn filter_raw(
        mut self,
        name: impl Into<String>,
        value: impl std::fmt::Display,
    ) -> Self {
        self.call.filter_raw(name, value);
        self
    }
    /// Sorts by a property: `.order_by(|item| item.created().descending())`.
    pub fn order_by(
        mut self,
        order: impl FnOnce(ListConfigurationsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListConfigurationsProperties));
        self
    }
    /// Sorts by a property, named as on the wire, after a `-` where the largest comes first.
    pub fn order_by_raw(mut self, order: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", order);
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

/// The properties that [`ListConfigurations`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListConfigurationsProperties;

impl ListConfigurationsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the configuration was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the configuration.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the configuration belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// The property `size`.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the configuration again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the configuration was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
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
    pub fn configuration(mut self, value: impl IntoId<types::ConfigurationId>) -> Self {
        self.call.path_id::<types::ConfigurationId>("configuration", value);
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
