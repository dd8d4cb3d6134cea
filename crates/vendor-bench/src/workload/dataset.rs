//! Decoding a dataset of one megabyte.

use anyhow::{Result, ensure};
use bigml_client::types::Dataset;
use serde::de::DeserializeOwned;
use serde_json::Value;
use vendor_simulator::{Vendor, bigml};

use super::{Load, bare_http, url};
use crate::meter::{Measured, Meter};
use crate::server::Servers;

const OFTEN: u32 = 50;
const QUICK: u32 = 2;

pub(super) async fn value(servers: &Servers, load: Load) -> Result<Measured> {
    decode::<Value>(servers, load).await
}

async fn decode<T: DeserializeOwned>(servers: &Servers, load: Load) -> Result<Measured> {
    let url = url(
        &servers.plain,
        Vendor::Bigml,
        &format!("/dataset/{}", bigml::BIG_DATASET),
    );
    let url = format!(
        "{url}?username={}&api_key={}",
        bigml::USERNAME,
        bigml::API_KEY
    );
    let body = bare_http()?
        .get(url)
        .send()
        .await?
        .error_for_status()?
        .bytes()
        .await?;
    ensure!(
        body.len() > 500_000,
        "the dataset has {} bytes only",
        body.len()
    );
    let meter = Meter::start()?;
    for _ in 0..load.pieces(OFTEN, QUICK) {
        std::hint::black_box(serde_json::from_slice::<T>(&body)?);
    }
    meter.stop()
}

pub(super) async fn typed(servers: &Servers, load: Load) -> Result<Measured> {
    decode::<Dataset>(servers, load).await
}
