//! A small HTTP server that answers by script and remembers what it was asked, and the vendor that the tests call.
#![allow(dead_code, unreachable_pub)]

pub mod file;
pub mod paged;

use client_runtime::codegen::{Accept, Call, Method, Operation};
use client_runtime::testing::ManualClock;
use client_runtime::{Core, CoreBuilder, Error, ErrorParts, Vendor, error_body};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server was asked.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query as they were on the wire.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    pub fn number(&self, name: &str) -> Option<u64> {
        self.query(name)?.parse().ok()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Announces this length instead of the body's, and closes the connection after the body.
    announced: Option<usize>,
    /// Keeps the connection open after the body without ever sending the rest.
    stalls: bool,
}

impl Reply {
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            announced: None,
            stalls: false,
        }
    }

    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, body).header("content-type", "application/json")
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn announced(mut self, length: usize) -> Self {
        self.announced = Some(length);
        self
    }

    pub fn stalled(mut self, length: usize) -> Self {
        self.stalls = true;
        self.announced(length)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    async fn send(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} X\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.announced.unwrap_or(self.body.len());
        head.push_str(&format!("content-length: {length}\r\n\r\n"));
        // in one piece: two small ones would wait for each other's acknowledgement
        let mut all = head.into_bytes();
        all.extend_from_slice(&self.body);
        stream.write_all(&all).await?;
        stream.flush().await
    }
}

type Script = dyn Fn(usize, &Request) -> Pin<Box<dyn Future<Output = Reply> + Send>> + Send + Sync;

/// Ends with the test that started it.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Answers request number `n` (from 0) by `script`.
    pub async fn start(script: impl Fn(usize, &Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_async(move |number, request| {
            let reply = script(number, request);
            Box::pin(async move { reply })
        })
        .await
    }

    /// Answers the requests by the replies, one after the other, and the last one for ever.
    pub async fn replies(replies: Vec<Reply>) -> Self {
        Self::start(move |number, _| replies[number.min(replies.len() - 1)].clone()).await
    }

    pub async fn start_async(
        script: impl Fn(usize, &Request) -> Pin<Box<dyn Future<Output = Reply> + Send>>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let script: Arc<Script> = Arc::new(script);
        let seen = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (script, seen) = (Arc::clone(&script), Arc::clone(&seen));
                connections.spawn(async move {
                    // a client that goes away is a part of some tests
                    let _ = serve(stream, &*script, &seen).await;
                });
            }
        });
        Self {
            url,
            requests,
            task,
        }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    pub fn builder(&self) -> CoreBuilder {
        Core::builder(&VENDOR).base_url(&self.url)
    }

    pub fn core(&self) -> Core {
        self.builder().build().unwrap()
    }

    /// A core whose time only passes by its own pauses.
    pub fn core_with_clock(&self) -> (Core, ManualClock) {
        let clock = ManualClock::new();
        let core = self.builder().clock(clock.clock()).build().unwrap();
        (core, clock)
    }
}

async fn serve(
    mut stream: TcpStream,
    script: &Script,
    seen: &Mutex<Vec<Request>>,
) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let Some(request) = read_request(&mut stream, &mut buffer).await? else {
            return Ok(());
        };
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        let reply = script(number, &request).await;
        reply.send(&mut stream).await?;
        if reply.stalls {
            std::future::pending::<()>().await;
        }
        if reply.announced.is_some() {
            return Ok(());
        }
    }
}

async fn read_request(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
) -> std::io::Result<Option<Request>> {
    let head_end = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..head_end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (
        first.next().unwrap_or_default(),
        first.next().unwrap_or_default(),
    );
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let mut request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
        body: Vec::new(),
    };
    let length: usize = request
        .header("content-length")
        .map_or(0, |length| length.parse().unwrap());
    buffer.drain(..head_end + 4);
    while buffer.len() < length {
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
    request.body = buffer.drain(..length).collect();
    Ok(Some(request))
}

pub static VENDOR: Vendor = Vendor {
    name: "test",
    user_agent: "test-client/1.0",
    request_id_headers: &["x-request-id"],
    scope_headers: &["x-workspace"],
    error: read_error,
    retry_500: false,
};

pub static OTHER_VENDOR: Vendor = Vendor {
    name: "other",
    ..VENDOR
};

fn read_error(body: &[u8]) -> ErrorParts {
    error_body::any(body)
}

pub const fn operation(
    id: &'static str,
    method: Method,
    path: &'static str,
    safe: bool,
) -> Operation {
    Operation {
        id,
        method,
        path,
        safe,
        authenticate: true,
        accept: Accept::Json,
        required: &[],
        needs_body: false,
        poll: &[],
    }
}

pub static GET: Operation = operation("getProject", Method::GET, "/projects/{id}", true);
pub static LIST: Operation = operation("listProjects", Method::GET, "/projects", true);
pub static CREATE: Operation = operation("createProject", Method::POST, "/projects", false);

pub static SEARCH: Operation =
    operation("searchProject", Method::POST, "/projects/{id}/search", true);

pub fn get(core: &Core, id: &str) -> Call {
    let mut call = Call::new(core, &GET);
    call.path::<String>("id", id);
    call
}

pub fn list(core: &Core) -> Call {
    Call::new(core, &LIST)
}

/// A secret that needs escaping.
pub const SECRET: &str = "hunter2&/ä";

/// Everything that a program prints of an error.
pub fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    text
}
