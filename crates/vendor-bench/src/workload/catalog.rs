//! A walk through BigID's catalog, 500 objects a page.

use anyhow::{Result, ensure};
use vendor_simulator::{Vendor, bigid};

use super::{Load, url};
use crate::meter::{Measured, Meter};

/// Pages of the whole catalog, which has 200,000 objects.
const ALL: u32 = 400;
/// Pages of a tenth of it.
const TENTH: u32 = ALL / 10;
const QUICK: u32 = 3;
const SIZE: usize = 500;

/// The stream of all objects, with so many pages on their way at once.
pub(super) async fn whole(server: &str, prefetch: usize, load: Load) -> Result<Measured> {
    walk(server, prefetch, load.pieces(ALL, QUICK)).await
}

/// The stream of the first tenth of them.
pub(super) async fn tenth(server: &str, prefetch: usize, load: Load) -> Result<Measured> {
    walk(server, prefetch, load.pieces(TENTH, QUICK)).await
}

async fn walk(server: &str, prefetch: usize, pages: u32) -> Result<Measured> {
    let builder = bigid_client::Client::builder().base_url(url(server, Vendor::Bigid, ""));
    let client = builder.user_token(bigid::USER_TOKEN).build()?;
    let wanted = pages as usize * SIZE;
    // Connection and token are there before the clock runs.
    let first = client.list_catalog_objects().limit(SIZE as i64);
    first.send().await?;
    let meter = Meter::start()?;
    let mut objects = client
        .list_catalog_objects()
        .stream()
        .with_page_size(SIZE as u32)
        .with_prefetch(prefetch);
    let mut count = 0;
    while count < wanted && objects.try_next().await?.is_some() {
        count += 1;
    }
    ensure!(count == wanted, "{count} objects came instead of {wanted}");
    meter.stop()
}
