// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `custom-node-type`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # custom-node-type
///
/// Kinds of lineage nodes and of integrations that a customer defines.
impl Client {
    /// Create custom node types.
    ///
    /// What could not be made is listed in the answer. There is no call that makes a single one. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-node-types/bulk`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_create_custom_node_types(&self) -> builder::BulkCreateCustomNodeTypes {
        builder::BulkCreateCustomNodeTypes {
            call: Call::new(&self.core, &BULK_CREATE_CUSTOM_NODE_TYPES),
        }
    }
    /// Create a custom integration type.
    ///
    /// Bigeye's own client sends `name`, `type`, `description` and `iconUrl`. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-integration-types`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_custom_integration_type(
        &self,
    ) -> builder::CreateCustomIntegrationType {
        builder::CreateCustomIntegrationType {
            call: Call::new(&self.core, &CREATE_CUSTOM_INTEGRATION_TYPE),
        }
    }
    /// Delete a custom integration type.
    ///
    /// Not in the published documents: taken from Bigeye's own client.
    ///
    /// `DELETE /api/v2/lineage/custom-integration-types/{integrationTypeId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `integration_type_id`.
    pub fn delete_custom_integration_type(
        &self,
    ) -> builder::DeleteCustomIntegrationType {
        builder::DeleteCustomIntegrationType {
            call: Call::new(&self.core, &DELETE_CUSTOM_INTEGRATION_TYPE),
        }
    }
    /// Delete a custom node type.
    ///
    /// Not in the published documents: taken from Bigeye's own client.
    ///
    /// `DELETE /api/v2/lineage/custom-node-types/{nodeTypeId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `node_type_id`.
    pub fn delete_custom_node_type(&self) -> builder::DeleteCustomNodeType {
        builder::DeleteCustomNodeType {
            call: Call::new(&self.core, &DELETE_CUSTOM_NODE_TYPE),
        }
    }
    /// List all custom integration types.
    ///
    /// All at once, without pages. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `GET /api/v2/lineage/custom-integration-types`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn list_custom_integration_types(&self) -> builder::ListCustomIntegrationTypes {
        builder::ListCustomIntegrationTypes {
            call: Call::new(&self.core, &LIST_CUSTOM_INTEGRATION_TYPES),
        }
    }
    /// List all custom node types.
    ///
    /// All at once, without pages. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `GET /api/v2/lineage/custom-node-types`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn list_custom_node_types(&self) -> builder::ListCustomNodeTypes {
        builder::ListCustomNodeTypes {
            call: Call::new(&self.core, &LIST_CUSTOM_NODE_TYPES),
        }
    }
    /// Change a custom integration type.
    ///
    /// What happens to members that are left out is not documented. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `PUT /api/v2/lineage/custom-integration-types/{integrationTypeId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `integration_type_id`, `body`.
    pub fn update_custom_integration_type(
        &self,
    ) -> builder::UpdateCustomIntegrationType {
        builder::UpdateCustomIntegrationType {
            call: Call::new(&self.core, &UPDATE_CUSTOM_INTEGRATION_TYPE),
        }
    }
    /// Change a custom node type.
    ///
    /// What happens to members that are left out is not documented. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `PUT /api/v2/lineage/custom-node-types/{nodeTypeId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `node_type_id`, `body`.
    pub fn update_custom_node_type(&self) -> builder::UpdateCustomNodeType {
        builder::UpdateCustomNodeType {
            call: Call::new(&self.core, &UPDATE_CUSTOM_NODE_TYPE),
        }
    }
}

pub(crate) static BULK_CREATE_CUSTOM_NODE_TYPES: Operation = Operation {
    id: "bulkCreateCustomNodeTypes",
    method: Method::POST,
    path: "/api/v2/lineage/custom-node-types/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_create_custom_node_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkCreateCustomNodeTypes {
    pub(crate) call: Call,
}

impl BulkCreateCustomNodeTypes {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomNodeTypeBulkCreate>) -> Self {
        self.call.json::<types::CustomNodeTypeBulkCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_CUSTOM_INTEGRATION_TYPE: Operation = Operation {
    id: "createCustomIntegrationType",
    method: Method::POST,
    path: "/api/v2/lineage/custom-integration-types",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_custom_integration_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomIntegrationType {
    pub(crate) call: Call,
}

impl CreateCustomIntegrationType {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomIntegrationType>) -> Self {
        self.call.json::<types::CustomIntegrationType>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomIntegrationType>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CUSTOM_INTEGRATION_TYPE: Operation = Operation {
    id: "deleteCustomIntegrationType",
    method: Method::DELETE,
    path: "/api/v2/lineage/custom-integration-types/{integrationTypeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_custom_integration_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomIntegrationType {
    pub(crate) call: Call,
}

impl DeleteCustomIntegrationType {
    /// Id of the custom integration type.
    ///
    /// Path parameter `integrationTypeId`.
    pub fn integration_type_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationTypeId", value);
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

pub(crate) static DELETE_CUSTOM_NODE_TYPE: Operation = Operation {
    id: "deleteCustomNodeType",
    method: Method::DELETE,
    path: "/api/v2/lineage/custom-node-types/{nodeTypeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_custom_node_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomNodeType {
    pub(crate) call: Call,
}

impl DeleteCustomNodeType {
    /// Id of the custom node type.
    ///
    /// Path parameter `nodeTypeId`.
    pub fn node_type_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("nodeTypeId", value);
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

pub(crate) static LIST_CUSTOM_INTEGRATION_TYPES: Operation = Operation {
    id: "listCustomIntegrationTypes",
    method: Method::GET,
    path: "/api/v2/lineage/custom-integration-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_integration_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomIntegrationTypes {
    pub(crate) call: Call,
}

impl ListCustomIntegrationTypes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::CustomIntegrationTypeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CUSTOM_NODE_TYPES: Operation = Operation {
    id: "listCustomNodeTypes",
    method: Method::GET,
    path: "/api/v2/lineage/custom-node-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_node_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomNodeTypes {
    pub(crate) call: Call,
}

impl ListCustomNodeTypes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomNodeTypeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CUSTOM_INTEGRATION_TYPE: Operation = Operation {
    id: "updateCustomIntegrationType",
    method: Method::PUT,
    path: "/api/v2/lineage/custom-integration-types/{integrationTypeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_custom_integration_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomIntegrationType {
    pub(crate) call: Call,
}

impl UpdateCustomIntegrationType {
    /// Id of the custom integration type.
    ///
    /// Path parameter `integrationTypeId`.
    pub fn integration_type_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationTypeId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomIntegrationType>) -> Self {
        self.call.json::<types::CustomIntegrationType>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomIntegrationType>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CUSTOM_NODE_TYPE: Operation = Operation {
    id: "updateCustomNodeType",
    method: Method::PUT,
    path: "/api/v2/lineage/custom-node-types/{nodeTypeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_custom_node_type`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomNodeType {
    pub(crate) call: Call,
}

impl UpdateCustomNodeType {
    /// Id of the custom node type.
    ///
    /// Path parameter `nodeTypeId`.
    pub fn node_type_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("nodeTypeId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomNodeType>) -> Self {
        self.call.json::<types::CustomNodeType>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomNodeType>, Error> {
        self.call.send_json().await
    }
}
