// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `company`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # company
///
/// Settings of the company.
impl Client {
    /// Get the company's advanced settings.
    ///
    /// Reads only, although it is a POST. Everything comes at once; there are no pages.
    ///
    /// `POST /api/v1/configs/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn fetch_configs(&self) -> builder::FetchConfigs {
        builder::FetchConfigs {
            call: Call::new(&self.core, &FETCH_CONFIGS),
        }
    }
    /// Rename a company.
    ///
    /// `PUT /api/v1/company/{companyId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `company_id`, `body`.
    pub fn update_company(&self) -> builder::UpdateCompany {
        builder::UpdateCompany {
            call: Call::new(&self.core, &UPDATE_COMPANY),
        }
    }
    /// Change the company's advanced settings.
    ///
    /// Send the settings to change, each with its `key`, its `type` and one value. Bigeye's own client puts a slash at the end of this path.
    ///
    /// `PUT /api/v1/configs`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn update_configs(&self) -> builder::UpdateConfigs {
        builder::UpdateConfigs {
            call: Call::new(&self.core, &UPDATE_CONFIGS),
        }
    }
}

pub(crate) static FETCH_CONFIGS: Operation = Operation {
    id: "fetchConfigs",
    method: Method::POST,
    path: "/api/v1/configs/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_configs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchConfigs {
    pub(crate) call: Call,
}

impl FetchConfigs {
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
    pub async fn send(self) -> Result<Response<types::ConfigList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_COMPANY: Operation = Operation {
    id: "updateCompany",
    method: Method::PUT,
    path: "/api/v1/company/{companyId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_company`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCompany {
    pub(crate) call: Call,
}

impl UpdateCompany {
    /// Id of the company.
    ///
    /// Path parameter `companyId`.
    pub fn company_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("companyId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CompanyUpdate>) -> Self {
        self.call.json::<types::CompanyUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Company>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CONFIGS: Operation = Operation {
    id: "updateConfigs",
    method: Method::PUT,
    path: "/api/v1/configs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_configs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConfigs {
    pub(crate) call: Call,
}

impl UpdateConfigs {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ConfigsUpdate>) -> Self {
        self.call.json::<types::ConfigsUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ConfigList>, Error> {
        self.call.send_json().await
    }
}
