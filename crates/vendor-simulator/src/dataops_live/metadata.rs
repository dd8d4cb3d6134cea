//! Which version of GitLab answers.

use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use crate::reply;

/// `GET /metadata` and `GET /version`.
pub(super) async fn get() -> Response {
    let metadata = json!({
        "version": "17.10.4-ee",
        "revision": "1d3f0ab2c4e",
        "kas": {
            "enabled": true,
            "externalUrl": "wss://kas.dataops.example",
            "externalK8sProxyUrl": "https://kas.dataops.example/k8s-proxy",
            "version": "17.10.4",
        },
        "enterprise": true,
    });
    reply::json(StatusCode::OK, &metadata)
}
