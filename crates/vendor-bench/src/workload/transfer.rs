//! Large bodies between the network and a file.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper::client::conn::http1;
use hyper::header::HOST;
use hyper_util::rt::TokioIo;
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_util::io::ReaderStream;
use vendor_simulator::{Vendor, bigml, dataops_live};

use super::{Load, bare_http, bigml_client, dataops_client, dataops_get, url};
use crate::meter::{Measured, Meter};
use crate::server::Servers;

const LARGE: u32 = 256 * 1024 * 1024;
const QUICK: u32 = 1024 * 1024;
/// As many blocks of CSV, 1 MiB each, make the largest file.
const BLOCKS: u64 = 1024;
/// What a read of the file gives at most: in pieces of 4 KiB an upload takes many times the CPU.
const PIECE: usize = 256 * 1024;

/// What is held in memory is not as long.
const HELD: u32 = 64 * 1024 * 1024;

fn length(load: Load) -> u32 {
    if load.quick { QUICK } else { LARGE }
}

pub(super) async fn down_bare(servers: &Servers, load: Load) -> Result<Measured> {
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("artifacts.zip");
    let http = bare_http()?;
    dataops_get(&http, &servers.plain, &artifacts(1))
        .send()
        .await?
        .bytes()
        .await?;
    let meter = Meter::start()?;
    let mut response = dataops_get(&http, &servers.plain, &artifacts(length(load)))
        .send()
        .await?
        .error_for_status()?;
    let mut file = File::create(&path).await?;
    while let Some(chunk) = response.chunk().await? {
        file.write_all(&chunk).await?;
    }
    // A file that is there is whole, also after a loss of power: as the clients do it.
    file.sync_data().await?;
    let measured = meter.stop()?;
    whole(&path, load)?;
    Ok(measured)
}

pub(super) async fn up_bare(servers: &Servers, load: Load) -> Result<Measured> {
    let file = file_to_send(servers, load)?;
    let http = bare_http()?;
    let url = url(&servers.plain, Vendor::Bigml, "/source");
    let url = format!(
        "{url}?username={}&api_key={}",
        bigml::USERNAME,
        bigml::API_KEY
    );
    http.get(&url).send().await?.bytes().await?;
    let meter = Meter::start()?;
    let pieces = ReaderStream::with_capacity(File::open(file).await?, PIECE);
    let part = Part::stream_with_length(Body::wrap_stream(pieces), u64::from(length(load)));
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

fn whole(path: &Path, load: Load) -> Result<()> {
    let size = std::fs::metadata(path)?.len();
    ensure!(size == u64::from(length(load)), "{size} bytes came");
    Ok(())
}

/// The file to be sent, which all rounds share: in a fresh one the system would first have to find memory for what is read of it.
fn file_to_send(servers: &Servers, load: Load) -> Result<PathBuf> {
    let length = u64::from(length(load));
    let path = servers
        .certificate
        .with_file_name(format!("rows-{length}.csv"));
    let mut options = OpenOptions::new();
    let mut file = options.read(true).write(true).create(true).open(&path)?;
    file.set_len(length)?;
    std::io::copy(&mut file, &mut std::io::sink())?;
    Ok(path)
}

pub(super) async fn down_ours(servers: &Servers, load: Load) -> Result<Measured> {
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
    download(length(load)).await?.to_file(&path).await?;
    let measured = meter.stop()?;
    whole(&path, load)?;
    Ok(measured)
}

pub(super) async fn up_ours(servers: &Servers, load: Load) -> Result<Measured> {
    let file = file_to_send(servers, load)?;
    let client = bigml_client(&servers.plain)?;
    client.list_sources().send().await?;
    let meter = Meter::start()?;
    client.upload_source(file).send().await?;
    meter.stop()
}

pub(super) async fn up_gibibyte(servers: &Servers, load: Load) -> Result<Measured> {
    let (file, length) = csv_to_send(servers, load)?;
    let client = bigml_client(&servers.plain)?;
    let meter = Meter::start()?;
    let source = client.upload_source(file).send().await?;
    let measured = meter.stop()?;
    ensure!(
        source.size == i64::try_from(length).ok(),
        "the source has {:?} bytes of {length}",
        source.size
    );
    Ok(measured)
}

/// A file of real rows, written once for all rounds, and its length.
fn csv_to_send(servers: &Servers, load: Load) -> Result<(PathBuf, u64)> {
    let rows = (0..32 * 1024).map(|row| {
        format!(
            "{row:010},{:014},{}\n",
            row * 7,
            ["small", "large"][row % 2]
        )
    });
    let block: String = rows.collect();
    let length = block.len() as u64 * if load.quick { 1 } else { BLOCKS };
    let path = servers
        .certificate
        .with_file_name(format!("csv-{length}.csv"));
    let there = std::fs::metadata(&path).is_ok_and(|file| file.len() == length);
    if !there {
        let mut file = std::fs::File::create(&path)?;
        for _ in 0..length / block.len() as u64 {
            file.write_all(block.as_bytes())?;
        }
    }
    Ok((path, length))
}

/// The same without any client: one connection, its body's pieces as they come.
pub(super) async fn down_hyper(servers: &Servers, load: Load) -> Result<Measured> {
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("artifacts.zip");
    let address = servers.plain.trim_start_matches("http://");
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let get = |bytes: u32| {
        Request::get(url("", Vendor::DataopsLive, &artifacts(bytes)))
            .header(HOST, address)
            .header("private-token", dataops_live::PERSONAL_TOKEN)
            .body(Empty::<Bytes>::new())
    };
    sender.send_request(get(1)?).await?.collect().await?;
    sender.ready().await?;
    let meter = Meter::start()?;
    let mut response = sender.send_request(get(length(load))?).await?;
    ensure!(response.status().is_success(), "{}", response.status());
    let mut file = File::create(&path).await?;
    while let Some(frame) = response.frame().await {
        if let Ok(chunk) = frame?.into_data() {
            file.write_all(&chunk).await?;
        }
    }
    // A file that is there is whole, also after a loss of power: as the clients do it.
    file.sync_data().await?;
    let measured = meter.stop()?;
    connection.abort();
    whole(&path, load)?;
    Ok(measured)
}

fn held(load: Load) -> u32 {
    if load.quick { QUICK } else { HELD }
}

pub(super) async fn hold_bare(servers: &Servers, load: Load) -> Result<Measured> {
    let http = bare_http()?;
    let meter = Meter::start()?;
    let response = dataops_get(&http, &servers.plain, &artifacts(held(load)))
        .send()
        .await?
        .error_for_status()?;
    let body = response.bytes().await?;
    ensure!(
        body.len() == held(load) as usize,
        "{} bytes came",
        body.len()
    );
    meter.stop()
}

pub(super) async fn hold_ours(servers: &Servers, load: Load) -> Result<Measured> {
    let client = dataops_client(&servers.plain)?;
    let meter = Meter::start()?;
    let call = client
        .download_job_artifacts()
        .project_id(dataops_live::PROJECT_ID.to_string());
    let job = dataops_live::job_with_artifacts_of(held(load));
    let body = call.job_id(job).send().await?.bytes().await?;
    ensure!(
        body.len() == held(load) as usize,
        "{} bytes came",
        body.len()
    );
    meter.stop()
}
