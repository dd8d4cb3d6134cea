// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `external-monitor`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # external-monitor
///
/// Monitors that run outside of Bigeye.
impl Client {
    /// Create a monitor whose results another system delivers.
    ///
    /// `createExternalMonitorRun` delivers a result.
    ///
    /// `POST /api/v1/monitors/external`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_external_monitor(&self) -> builder::CreateExternalMonitor {
        builder::CreateExternalMonitor {
            call: Call::new(&self.core, &CREATE_EXTERNAL_MONITOR),
        }
    }
    /// Deliver a result of a monitor that runs elsewhere.
    ///
    /// A result of 0 has to be sent like any other.
    ///
    /// `POST /api/v1/monitors/external/{monitorId}/runs`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `monitor_id`, `body`.
    pub fn create_external_monitor_run(&self) -> builder::CreateExternalMonitorRun {
        builder::CreateExternalMonitorRun {
            call: Call::new(&self.core, &CREATE_EXTERNAL_MONITOR_RUN),
        }
    }
}

pub(crate) static CREATE_EXTERNAL_MONITOR: Operation = Operation {
    id: "createExternalMonitor",
    method: Method::POST,
    path: "/api/v1/monitors/external",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_external_monitor`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalMonitor {
    pub(crate) call: Call,
}

impl CreateExternalMonitor {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricConfiguration>) -> Self {
        self.call.json::<types::MetricConfiguration>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricConfiguration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_EXTERNAL_MONITOR_RUN: Operation = Operation {
    id: "createExternalMonitorRun",
    method: Method::POST,
    path: "/api/v1/monitors/external/{monitorId}/runs",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_external_monitor_run`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalMonitorRun {
    pub(crate) call: Call,
}

impl CreateExternalMonitorRun {
    /// Id of the monitor, from the answer to `createExternalMonitor`.
    ///
    /// Path parameter `monitorId`.
    pub fn monitor_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("monitorId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExternalMonitorRunCreate>) -> Self {
        self.call.json::<types::ExternalMonitorRunCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricInfo>, Error> {
        self.call.send_json().await
    }
}
