//! What a short-lived program pays before it has its first answer.

use anyhow::Result;
use serde_json::Value;

use super::{NAMESPACE, bare_http, dataops_client, dataops_get};
use crate::meter::{Measured, Meter};
use crate::server::Servers;

pub(super) async fn bare(servers: &Servers) -> Result<Measured> {
    let meter = Meter::since_process_start();
    let path = format!("/namespaces/{NAMESPACE}");
    let response = dataops_get(&bare_http()?, &servers.https, &path)
        .send()
        .await?
        .error_for_status()?;
    std::hint::black_box(serde_json::from_slice::<Value>(&response.bytes().await?)?);
    meter.stop()
}

pub(super) async fn ours(servers: &Servers) -> Result<Measured> {
    let meter = Meter::since_process_start();
    let client = dataops_client(&servers.https)?;
    std::hint::black_box(
        client
            .get_namespace()
            .namespace_id(NAMESPACE.to_string())
            .send()
            .await?,
    );
    meter.stop()
}
