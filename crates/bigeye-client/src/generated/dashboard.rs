// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `dashboard`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # dashboard
///
/// Numbers of the dashboard.
impl Client {
    /// Get the series of numbers behind the dashboard.
    ///
    /// Reads only, although it is a POST. Numbers of issues, metrics and tables over time, one series for each type that was asked for.
    ///
    /// `POST /api/v1/dashboard/calculate-data-points-request`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; called like this by Mozilla's public ETL code).
    pub fn calculate_dashboard_data_points(
        &self,
    ) -> builder::CalculateDashboardDataPoints {
        let mut call = Call::new(&self.core, &CALCULATE_DASHBOARD_DATA_POINTS);
        call.json(&types::DashboardDataPointsFetch::new());
        builder::CalculateDashboardDataPoints {
            call,
        }
    }
    /// Get when the dashboard's numbers were and will be computed.
    ///
    /// Reads only, although it is a POST.
    ///
    /// `POST /api/v1/dashboard/refresh-info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_dashboard_refresh_info(&self) -> builder::GetDashboardRefreshInfo {
        let mut call = Call::new(&self.core, &GET_DASHBOARD_REFRESH_INFO);
        call.json(&types::DashboardRefreshInfoFetch::new());
        builder::GetDashboardRefreshInfo {
            call,
        }
    }
}

pub(crate) static CALCULATE_DASHBOARD_DATA_POINTS: Operation = Operation {
    id: "calculateDashboardDataPoints",
    method: Method::POST,
    path: "/api/v1/dashboard/calculate-data-points-request",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::calculate_dashboard_data_points`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CalculateDashboardDataPoints {
    pub(crate) call: Call,
}

impl CalculateDashboardDataPoints {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DashboardDataPointsFetch>) -> Self {
        self.call.json::<types::DashboardDataPointsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::DashboardDataPointSeriesList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DASHBOARD_REFRESH_INFO: Operation = Operation {
    id: "getDashboardRefreshInfo",
    method: Method::POST,
    path: "/api/v1/dashboard/refresh-info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_dashboard_refresh_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDashboardRefreshInfo {
    pub(crate) call: Call,
}

impl GetDashboardRefreshInfo {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DashboardRefreshInfoFetch>) -> Self {
        self.call.json::<types::DashboardRefreshInfoFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DashboardRefreshInfo>, Error> {
        self.call.send_json().await
    }
}
