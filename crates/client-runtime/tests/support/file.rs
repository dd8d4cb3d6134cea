//! A file on a server, and the ways in which it does not arrive.

use super::{Reply, Request, Server};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use client_runtime::{Core, Download, Error};
use futures_util::StreamExt;

pub static DOWNLOAD: Operation = Operation {
    id: "downloadArtifact",
    method: Method::GET,
    path: "/artifact",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

pub const TAG: &str = "\"v1\"";

pub fn content(length: usize) -> Vec<u8> {
    (0..length).map(|number| (number % 251) as u8).collect()
}

/// The answer of a server that knows ranges.
pub fn ranged(file: &[u8], tag: &str, request: &Request) -> Reply {
    let length = file.len();
    let range = request.header("range").map(|range| {
        let start = range
            .strip_prefix("bytes=")
            .and_then(|range| range.strip_suffix('-'));
        start.unwrap().parse::<usize>().unwrap()
    });
    let same = request
        .header("if-range")
        .is_none_or(|wanted| wanted == tag);
    match range {
        Some(start) if same && start < length => Reply::new(206, &file[start..]).header(
            "content-range",
            &format!("bytes {start}-{}/{length}", length - 1),
        ),
        Some(start) if same => Reply::new(416, format!("nothing from {start} on")),
        _ => Reply::new(200, file),
    }
    .header("etag", tag)
}

/// Only the first `length` bytes, though all are announced.
pub fn cut(reply: Reply, length: usize) -> Reply {
    let whole = reply.body.len();
    let mut reply = reply.announced(whole);
    reply.body.truncate(length);
    reply
}

pub async fn download(core: &Core) -> Download {
    Call::new(core, &DOWNLOAD).send_bytes().await.unwrap()
}

/// The bytes that a stream has given before its end or its error.
pub async fn streamed(mut download: Download) -> (Vec<u8>, Option<Error>) {
    let mut all = Vec::new();
    while let Some(chunk) = download.next().await {
        match chunk {
            Ok(chunk) => all.extend_from_slice(&chunk),
            Err(error) => {
                assert!(download.next().await.is_none());
                return (all, Some(error));
            }
        }
    }
    (all, None)
}

pub fn ranges(server: &Server) -> Vec<Option<String>> {
    let requests = server.requests();
    let ranges = requests.iter().map(|request| request.header("range"));
    ranges.map(|range| range.map(str::to_owned)).collect()
}
