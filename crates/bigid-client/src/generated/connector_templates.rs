// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `connector-templates`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # connector-templates
///
/// Which kinds of data sources there are, and which fields each of them wants.
impl Client {
    /// Get a connector template.
    ///
    /// Only a description that others made of the API has this path; BigID's own tutorial has `getConnectorTypeTemplate`.
    /// A deployment that does not know it answers with 404.
    ///
    /// `GET /ds-templates/{type}`
    ///
    /// Evidence: **unverified** (API Evangelist, Data Sources API, which declares an object without members).
    ///
    /// Required: `type`.
    pub fn get_connector_template(&self) -> builder::GetConnectorTemplate {
        builder::GetConnectorTemplate {
            call: Call::new(&self.core, &GET_CONNECTOR_TEMPLATE),
        }
    }
    /// Get the template of a kind of data source.
    ///
    /// Says which fields a data source of this kind has: `apiName` of a field is the member to set when a data source is created.
    ///
    /// `GET /ds-connections-types/template/{type}`
    ///
    /// Evidence: documented by the vendor (Add Data Source tutorial, with the beginning of the answer).
    ///
    /// Required: `type`.
    pub fn get_connector_type_template(&self) -> builder::GetConnectorTypeTemplate {
        builder::GetConnectorTypeTemplate {
            call: Call::new(&self.core, &GET_CONNECTOR_TYPE_TEMPLATE),
        }
    }
    /// List the connector templates.
    ///
    /// Only a description that others made of the API has this path; BigID's own tutorial has `listConnectorTypes`.
    /// A deployment that does not know it answers with 404.
    ///
    /// `GET /ds-templates`
    ///
    /// Evidence: **unverified** (API Evangelist, Data Sources API, which declares an object without members).
    pub fn list_connector_templates(&self) -> builder::ListConnectorTemplates {
        builder::ListConnectorTemplates {
            call: Call::new(&self.core, &LIST_CONNECTOR_TEMPLATES),
        }
    }
    /// List the kinds of data sources.
    ///
    /// About 70 kinds, like `rdb-mysql`, `s3-v2` or `snowflake`. What the answer looks like is not known: a bare list and
    /// the wrapper of newer endpoints are both taken, and whatever is in them is kept.
    ///
    /// `GET /ds-connections-types`
    ///
    /// Evidence: documented by the vendor (Add Data Source tutorial, the path only).
    pub fn list_connector_types(&self) -> builder::ListConnectorTypes {
        builder::ListConnectorTypes {
            call: Call::new(&self.core, &LIST_CONNECTOR_TYPES),
        }
    }
}

pub(crate) static GET_CONNECTOR_TEMPLATE: Operation = Operation {
    id: "getConnectorTemplate",
    method: Method::GET,
    path: "/ds-templates/{type}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_connector_template`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectorTemplate {
    pub(crate) call: Call,
}

impl GetConnectorTemplate {
    /// Kind of data source, like `rdb-mysql`.
    ///
    /// Path parameter `type`.
    pub fn type_(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("type", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConnectorTemplate>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CONNECTOR_TYPE_TEMPLATE: Operation = Operation {
    id: "getConnectorTypeTemplate",
    method: Method::GET,
    path: "/ds-connections-types/template/{type}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_connector_type_template`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectorTypeTemplate {
    pub(crate) call: Call,
}

impl GetConnectorTypeTemplate {
    /// Kind of data source, like `rdb-mysql`.
    ///
    /// Path parameter `type`.
    pub fn type_(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("type", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConnectorTemplate>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CONNECTOR_TEMPLATES: Operation = Operation {
    id: "listConnectorTemplates",
    method: Method::GET,
    path: "/ds-templates",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_connector_templates`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnectorTemplates {
    pub(crate) call: Call,
}

impl ListConnectorTemplates {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConnectorTemplateList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CONNECTOR_TYPES: Operation = Operation {
    id: "listConnectorTypes",
    method: Method::GET,
    path: "/ds-connections-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_connector_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnectorTypes {
    pub(crate) call: Call,
}

impl ListConnectorTypes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConnectorTypeList>, Error> {
        self.call.send_json().await
    }
}
