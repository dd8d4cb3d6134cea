//! All projects of a large account, 100 a page.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{Load, bare_http, dataops_client, dataops_get};
use crate::meter::{Measured, Meter};
use crate::plain::Project;

const ALL: u32 = 100;
const QUICK: u32 = 3;
const SIZE: usize = 100;

/// One page after the other, the way on from `X-Next-Page`.
pub(super) async fn bare(server: &str, load: Load) -> Result<Measured> {
    let http = bare_http()?;
    let wanted = load.pieces(ALL, QUICK) as usize * SIZE;
    let page = async |number: &str| -> Result<(Vec<Project>, String)> {
        let request =
            dataops_get(&http, server, "/projects").query(&[("per_page", "100"), ("page", number)]);
        let response = request.send().await?.error_for_status()?;
        let next = response
            .headers()
            .get("x-next-page")
            .and_then(|next| next.to_str().ok());
        let next = next.unwrap_or_default().to_owned();
        Ok((serde_json::from_slice(&response.bytes().await?)?, next))
    };
    // The connection is there before the clock runs.
    page("1").await?;
    let meter = Meter::start()?;
    let (mut count, mut next) = (0, "1".to_owned());
    while !next.is_empty() && count < wanted {
        let (projects, following) = page(&next).await?;
        count += projects.len();
        next = following;
    }
    ensure!(count == wanted, "{count} projects came instead of {wanted}");
    meter.stop()
}

/// The stream of all projects, with so many pages on their way at once.
pub(super) async fn ours(server: &str, prefetch: usize, load: Load) -> Result<Measured> {
    let client = dataops_client(server)?;
    let wanted = load.pieces(ALL, QUICK) as usize * SIZE;
    client.list_projects().per_page(SIZE as i64).send().await?;
    let meter = Meter::start()?;
    let mut projects = client
        .list_projects()
        .stream()
        .with_page_size(SIZE as u32)
        .with_prefetch(prefetch);
    let mut count = 0;
    while count < wanted && projects.try_next().await?.is_some() {
        count += 1;
    }
    ensure!(count == wanted, "{count} projects came instead of {wanted}");
    meter.stop()
}

/// Reads a page when everything else has come to rest, and counts how many pages were asked for and not yet read.
pub(super) async fn slow_reader(server: &str, prefetch: usize, load: Load) -> Result<Measured> {
    let client = dataops_client(server)?;
    let meter = Meter::start()?;
    let mut pages = client
        .list_projects()
        .stream()
        .with_page_size(SIZE as u32)
        .with_prefetch(prefetch)
        .pages();
    let (mut read, mut most) = (0, 0);
    for _ in 0..load.pieces(20, QUICK) {
        ensure!(
            pages.try_next().await?.is_some(),
            "the pages came to an end"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
        most = most.max(client.metrics().attempts - read);
        read += 1;
    }
    let measured = meter.stop()?;
    Ok(Measured {
        pages: most,
        ..measured
    })
}
