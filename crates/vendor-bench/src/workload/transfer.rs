//! Large bodies between the network and a file.

use std::path::Path;

use anyhow::{Result, ensure};
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;
use vendor_simulator::{Vendor, bigml, dataops_live};

use super::{bare_http, bigml_client, dataops_client, dataops_get, url};
use crate::meter::{Measured, Meter};
use crate::server::Servers;

const LARGE: u32 = 256 * 1024 * 1024;
const QUICK: u32 = 1024 * 1024;
/// What a read of the file gives at most: in pieces of 4 KiB an upload takes many times the CPU.
const PIECE: usize = 256 * 1024;

const fn length(quick: bool) -> u32 {
    if quick { QUICK } else { LARGE }
}

pub(super) async fn down_bare(servers: &Servers, quick: bool) -> Result<Measured> {
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("artifacts.zip");
    let http = bare_http()?;
    dataops_get(&http, &servers.plain, &artifacts(1))
        .send()
        .await?
        .bytes()
        .await?;
    let meter = Meter::start()?;
    let mut response = dataops_get(&http, &servers.plain, &artifacts(length(quick)))
        .send()
        .await?
        .error_for_status()?;
    let mut file = File::create(&path).await?;
    while let Some(chunk) = response.chunk().await? {
        file.write_all(&chunk).await?;
    }
    file.flush().await?;
    let measured = meter.stop()?;
    whole(&path, quick)?;
    Ok(measured)
}

pub(super) async fn up_bare(servers: &Servers, quick: bool) -> Result<Measured> {
    let file = file_to_send(quick)?;
    let http = bare_http()?;
    let url = url(&servers.plain, Vendor::Bigml, "/source");
    let url = format!(
        "{url}?username={}&api_key={}",
        bigml::USERNAME,
        bigml::API_KEY
    );
    http.get(&url).send().await?.bytes().await?;
    let meter = Meter::start()?;
    let pieces = ReaderStream::with_capacity(File::open(file.path()).await?, PIECE);
    let part = Part::stream_with_length(Body::wrap_stream(pieces), u64::from(length(quick)));
    let form = Form::new().part("file", part.file_name("rows.csv").mime_str("text/csv")?);
    let response = http
        .post(&url)
        .multipart(form)
        .send()
        .await?
        .error_for_status()?;
    let source: serde_json::Value = serde_json::from_slice(&response.bytes().await?)?;
    ensure!(source.get("resource").is_some(), "no source came");
    meter.stop()
}

fn artifacts(bytes: u32) -> String {
    let job = dataops_live::job_with_artifacts_of(bytes);
    format!(
        "/projects/{}/jobs/{job}/artifacts",
        dataops_live::PROJECT_ID
    )
}

fn whole(path: &Path, quick: bool) -> Result<()> {
    let size = std::fs::metadata(path)?.len();
    ensure!(size == u64::from(length(quick)), "{size} bytes came");
    Ok(())
}

fn file_to_send(quick: bool) -> Result<tempfile::NamedTempFile> {
    let file = tempfile::NamedTempFile::new()?;
    file.as_file().set_len(u64::from(length(quick)))?;
    Ok(file)
}

pub(super) async fn down_ours(servers: &Servers, quick: bool) -> Result<Measured> {
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("artifacts.zip");
    let client = dataops_client(&servers.plain)?;
    let download = async |bytes: u32| {
        let call = client
            .download_job_artifacts()
            .project_id(dataops_live::PROJECT_ID.to_string());
        call.job_id(dataops_live::job_with_artifacts_of(bytes))
            .send()
            .await
    };
    download(1).await?.bytes().await?;
    let meter = Meter::start()?;
    download(length(quick)).await?.to_file(&path).await?;
    let measured = meter.stop()?;
    whole(&path, quick)?;
    Ok(measured)
}

pub(super) async fn up_ours(servers: &Servers, quick: bool) -> Result<Measured> {
    let file = file_to_send(quick)?;
    let client = bigml_client(&servers.plain)?;
    client.list_sources().send().await?;
    let meter = Meter::start()?;
    client.upload_source(file.path()).send().await?;
    meter.stop()
}
