//! Many small answers.

use anyhow::Result;
use serde::Deserialize;

use super::{Load, NAMESPACE, bare_http, dataops_client, dataops_get};
use crate::meter::{Measured, Meter};
use crate::server::Servers;

const MANY: u32 = 2_000;
const QUICK: u32 = 20;

/// A namespace as somebody would write it down by hand.
#[allow(dead_code, reason = "the members are there to be decoded")]
#[derive(Deserialize)]
struct Namespace {
    id: i64,
    name: Option<String>,
    path: Option<String>,
    kind: Option<String>,
    full_path: Option<String>,
    parent_id: Option<i64>,
    avatar_url: Option<String>,
    web_url: Option<String>,
    members_count_with_descendants: Option<i64>,
    root_repository_size: Option<i64>,
    projects_count: Option<i64>,
    billable_members_count: Option<i64>,
    seats_in_use: Option<i64>,
    max_seats_used: Option<i64>,
    max_seats_used_changed_at: Option<String>,
    end_date: Option<String>,
    plan: Option<String>,
    trial: Option<bool>,
    trial_ends_on: Option<String>,
}

pub(super) async fn bare(servers: &Servers, load: Load) -> Result<Measured> {
    let http = bare_http()?;
    let path = format!("/namespaces/{NAMESPACE}");
    let get = async || -> Result<Namespace> {
        let response = dataops_get(&http, &servers.plain, &path)
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    };
    get().await?;
    let meter = Meter::start()?;
    for _ in 0..load.pieces(MANY, QUICK) {
        get().await?;
    }
    meter.stop()
}

pub(super) async fn ours(servers: &Servers, load: Load) -> Result<Measured> {
    let client = dataops_client(&servers.plain)?;
    let get = async || {
        client
            .get_namespace()
            .namespace_id(NAMESPACE.to_string())
            .send()
            .await
    };
    get().await?;
    let meter = Meter::start()?;
    for _ in 0..load.pieces(MANY, QUICK) {
        get().await?;
    }
    meter.stop()
}

/// A process that has a client and a connection, and does nothing more.
pub(super) async fn idle(servers: &Servers) -> Result<Measured> {
    let once = Load {
        quick: true,
        times: Some(1),
    };
    ours(servers, once).await
}
