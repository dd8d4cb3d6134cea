// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `inventory`.

use client_runtime::{Download, Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # inventory
///
/// Counts of the inventory, dashboards, and their exports.
impl Client {
    /// Count objects by tag, data source, attribute and more.
    ///
    /// Reads only, in spite of its method.
    ///
    /// `POST /inventory`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `body`.
    pub fn aggregate_inventory(&self) -> builder::AggregateInventory {
        builder::AggregateInventory {
            call: Call::new(&self.core, &AGGREGATE_INVENTORY),
        }
    }
    /// Count objects of a type by tag, data source, attribute and more.
    ///
    /// Reads only, in spite of its method.
    ///
    /// `POST /inventory/{entityType}`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `entity_type`, `body`.
    pub fn aggregate_inventory_of_type(&self) -> builder::AggregateInventoryOfType {
        builder::AggregateInventoryOfType {
            call: Call::new(&self.core, &AGGREGATE_INVENTORY_OF_TYPE),
        }
    }
    /// Download the inventory by attribute, as a file.
    ///
    /// Reads only, in spite of its method. What goes out, and the form of the file, are not known.
    ///
    /// `POST /inventory/file-download/export/attribute`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn export_inventory_by_attribute(&self) -> builder::ExportInventoryByAttribute {
        builder::ExportInventoryByAttribute {
            call: Call::new(&self.core, &EXPORT_INVENTORY_BY_ATTRIBUTE),
        }
    }
    /// Download the inventory by data source, as a file.
    ///
    /// Reads only, in spite of its method. What goes out, and the form of the file, are not known.
    ///
    /// `POST /inventory/file-download/export/source`
    ///
    /// Evidence: **unverified** (BigID MCP server, a method that nothing calls).
    ///
    /// Required: `body`.
    pub fn export_inventory_by_source(&self) -> builder::ExportInventoryBySource {
        builder::ExportInventoryBySource {
            call: Call::new(&self.core, &EXPORT_INVENTORY_BY_SOURCE),
        }
    }
    /// Get the numbers of a dashboard.
    ///
    /// Reads only, in spite of its method.
    ///
    /// `POST /executive-dashboard/widget`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `body`.
    pub fn get_dashboard_widget(&self) -> builder::GetDashboardWidget {
        builder::GetDashboardWidget {
            call: Call::new(&self.core, &GET_DASHBOARD_WIDGET),
        }
    }
}

pub(crate) static AGGREGATE_INVENTORY: Operation = Operation {
    id: "aggregateInventory",
    method: Method::POST,
    path: "/inventory",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::aggregate_inventory`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AggregateInventory {
    pub(crate) call: Call,
}

impl AggregateInventory {
    /// The body.
    pub fn body(mut self, value: impl Into<types::InventoryQuery>) -> Self {
        self.call.json::<types::InventoryQuery>(&value.into());
        self
    }
    /// Sends the request, and gives `aggregations` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `aggregations`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::InventoryCount>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "aggregations",
                |whole: types::InventoryCounts| whole.aggregations,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `aggregations`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::InventoryCounts>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static AGGREGATE_INVENTORY_OF_TYPE: Operation = Operation {
    id: "aggregateInventoryOfType",
    method: Method::POST,
    path: "/inventory/{entityType}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::aggregate_inventory_of_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AggregateInventoryOfType {
    pub(crate) call: Call,
}

impl AggregateInventoryOfType {
    /// Type of the objects, like `file` or `policy`.
    ///
    /// Path parameter `entityType`.
    pub fn entity_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("entityType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::InventoryQuery>) -> Self {
        self.call.json::<types::InventoryQuery>(&value.into());
        self
    }
    /// Sends the request, and gives `aggregations` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `aggregations`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::InventoryCount>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "aggregations",
                |whole: types::InventoryCounts| whole.aggregations,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `aggregations`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::InventoryCounts>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static EXPORT_INVENTORY_BY_ATTRIBUTE: Operation = Operation {
    id: "exportInventoryByAttribute",
    method: Method::POST,
    path: "/inventory/file-download/export/attribute",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::export_inventory_by_attribute`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportInventoryByAttribute {
    pub(crate) call: Call,
}

impl ExportInventoryByAttribute {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static EXPORT_INVENTORY_BY_SOURCE: Operation = Operation {
    id: "exportInventoryBySource",
    method: Method::POST,
    path: "/inventory/file-download/export/source",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::export_inventory_by_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportInventoryBySource {
    pub(crate) call: Call,
}

impl ExportInventoryBySource {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_DASHBOARD_WIDGET: Operation = Operation {
    id: "getDashboardWidget",
    method: Method::POST,
    path: "/executive-dashboard/widget",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_dashboard_widget`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDashboardWidget {
    pub(crate) call: Call,
}

impl GetDashboardWidget {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DashboardWidgetQuery>) -> Self {
        self.call.json::<types::DashboardWidgetQuery>(&value.into());
        self
    }
    /// Sends the request, and gives `data.dashboardData` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data.dashboardData`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Map<String, Value>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data.dashboardData",
                |whole: types::DashboardWidgetAnswer| {
                    whole.data.and_then(|value| value.dashboard_data)
                },
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data.dashboardData`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::DashboardWidgetAnswer>, Error> {
        self.call.send_json().await
    }
}
