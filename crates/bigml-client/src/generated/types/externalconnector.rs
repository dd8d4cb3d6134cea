// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `externalconnector`.

use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::{
    Category, ConfigurationId, ExternalConnectorId, ExternalDatabase, ListMeta,
    ProjectId, Status, Webhook, WebhookCreate,
};

/// How a database is reached.
///
/// Evidence: read in the vendor's own code (Python bindings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Connection {
    /// Name of the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Host name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Host names with ports (Elasticsearch).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Vec<String>>,
    /// Password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Port, if not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<ConnectionPort>,
    /// User name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Connection {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`database`](Self#structfield.database).
    #[must_use]
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets [`host`](Self#structfield.host).
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets [`hosts`](Self#structfield.hosts).
    #[must_use]
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[must_use]
    pub fn port(mut self, value: impl Into<ConnectionPort>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets [`user`](Self#structfield.user).
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    Connection default {
        "database" database, "host" host, "hosts" hosts, "password" password, "port" port, "user" user,
    } rest extra
}

client_runtime::union! {
    /// Port, as a number or as text.
    ///
    /// Evidence: read in the vendor's own code (BigML bindings).
    #[non_exhaustive]
    pub enum ConnectionPort {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// An external connector. It is ready at once.
///
/// Evidence: **unverified** (no body was found: the arguments of the Python bindings and the properties that all resources share).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalConnector {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the external connector is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Configuration whose arguments were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<ConfigurationId>,
    /// Whether that configuration still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration_status: Option<bool>,
    /// How the database is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// When the external connector was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Free text about the external connector; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the external connector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the external connector belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Id with its type, `externalconnector/` and 24 hexadecimal digits.
    ///
    /// Evidence: read in the vendor's own code (every binding reads it from every body).
    pub resource: ExternalConnectorId,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Kind of the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ExternalDatabase>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the external connector again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the external connector was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Delivery of the end of the work to a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ExternalConnector default {
        "category" category, "code" code OptionInteger, "configuration" configuration,
        "configuration_status" configuration_status, "connection" connection, "created" created, "creator" creator,
        "description" description, "name" name, "private" private, "project" project, "shared" shared, "source" source,
        "status" status, "subscription" subscription, "tags" tags, "updated" updated, "webhook" webhook,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What an external connector is made from.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalConnectorCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// How the database is reached.
    pub connection: Connection,
    /// Free text about the external connector; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the external connector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Project that the external connector belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Kind of the database; the bindings send `postgresql` unless told otherwise.
    pub source: ExternalDatabase,
    /// Labels that help to find the external connector again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where the end of the work is reported to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExternalConnectorCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        source: impl Into<ExternalDatabase>,
        connection: impl Into<Connection>,
    ) -> Self {
        Self {
            source: {
                let value = source;
                value.into()
            },
            connection: {
                let value = connection;
                value.into()
            },
            category: Default::default(),
            description: Default::default(),
            name: Default::default(),
            project: Default::default(),
            tags: Default::default(),
            webhook: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`connection`](Self#structfield.connection).
    #[must_use]
    pub fn connection(mut self, value: impl Into<Connection>) -> Self {
        self.connection = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, value: impl Into<ExternalDatabase>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`webhook`](Self#structfield.webhook).
    #[must_use]
    pub fn webhook(mut self, value: impl Into<WebhookCreate>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// One page of external connectors.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalConnectorList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The external connectors of the page.
    pub objects: Vec<ExternalConnector>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about an external connector; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings and the WhizzML library; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalConnectorUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// How the database is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Free text about the external connector; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the external connector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Project to move the external connector to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Labels that help to find the external connector again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExternalConnectorUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`connection`](Self#structfield.connection).
    #[must_use]
    pub fn connection(mut self, value: impl Into<Connection>) -> Self {
        self.connection = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    ExternalConnectorUpdate default {
        "category" category, "connection" connection, "description" description, "name" name, "project" project, "tags" tags,
    } rest extra
}
