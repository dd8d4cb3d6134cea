//! A server that answers what it is told to, counts, and remembers what it was sent.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// What the server does with one request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// A complete reply; the connection stays open.
    Full {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// These bytes, then the end of the connection.
    Raw(Vec<u8>),
    /// These bytes (perhaps none), and then nothing more, with the connection open.
    Stall(Vec<u8>),
    /// Stops to read, after the head of the request, with the connection open.
    Deaf,
}

impl Reply {
    pub fn status(status: u16) -> Self {
        Self::Full {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub fn text(status: u16, body: &str) -> Self {
        Self::status(status).body(body)
    }

    pub fn ok(body: &str) -> Self {
        Self::text(200, body)
    }

    /// The connection ends before anything is said.
    pub fn broken() -> Self {
        Self::Raw(Vec::new())
    }

    /// Announces more bytes than it sends.
    pub fn truncated(status: u16, body: &str) -> Self {
        Self::Raw(Self::too_short(status, body))
    }

    /// Sends a part of the body, then nothing more.
    pub fn stalled(status: u16, body: &str) -> Self {
        Self::Stall(Self::too_short(status, body))
    }

    fn too_short(status: u16, body: &str) -> Vec<u8> {
        let length = body.len() + 1000;
        format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Full { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    pub fn body(mut self, text: &str) -> Self {
        if let Self::Full { body, .. } = &mut self {
            *body = text.as_bytes().to_vec();
        }
        self
    }
}

/// One request as the server has read it.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

type Handler = dyn Fn(&Seen) -> Reply + Send + Sync;

pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    count: watch::Receiver<usize>,
    task: JoinHandle<()>,
}

struct Shared {
    handler: Box<Handler>,
    seen: Mutex<Vec<Seen>>,
    count: watch::Sender<usize>,
}

impl Shared {
    fn remember(&self, seen: Seen) {
        let mut all = self.seen.lock().expect("no test panics here");
        all.push(seen);
        self.count.send_replace(all.len());
    }
}

impl Server {
    /// Answers with the replies one after the other, and then with status 418.
    pub async fn scripted(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<VecDeque<_>>());
        Self::start(move |_| {
            let next = replies.lock().expect("no test panics here").pop_front();
            next.unwrap_or_else(|| Reply::text(418, "the script is over"))
        })
        .await
    }

    /// Answers as the handler says.
    pub async fn start(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (count, receiver) = watch::channel(0);
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            seen: Mutex::default(),
            count,
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self {
            address,
            shared,
            count: receiver,
            task,
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared
            .seen
            .lock()
            .expect("no test panics here")
            .clone()
    }

    pub fn count(&self) -> usize {
        self.seen().len()
    }

    /// Ends when the server has read (the head of) this many requests.
    pub async fn received(&self, count: usize) {
        self.count
            .clone()
            .wait_for(|now| *now >= count)
            .await
            .expect("the server runs");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    // With the set its tasks end.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let mut buffer = Vec::new();
    while let Some((mut seen, length)) = read_head(&mut stream, &mut buffer).await {
        let reply = (shared.handler)(&seen);
        let deaf = matches!(reply, Reply::Deaf);
        if !deaf {
            seen.body = read_body(&mut stream, &mut buffer, length).await;
        }
        shared.remember(seen);
        match reply {
            Reply::Deaf => std::future::pending::<()>().await,
            Reply::Raw(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                std::future::pending::<()>().await;
            }
            Reply::Full {
                status,
                headers,
                body,
            } => {
                let mut head = format!("HTTP/1.1 {status} x\r\ncontent-length: {}\r\n", body.len());
                for (name, value) in headers {
                    head.push_str(&format!("{name}: {value}\r\n"));
                }
                let bytes = [head.as_bytes(), b"\r\n", &body].concat();
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
        }
    }
}

enum Length {
    Known(usize),
    Chunked,
}

async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<(Seen, Length)> {
    let end = loop {
        if let Some(end) = find(buffer, b"\r\n\r\n") {
            break end;
        }
        more(stream, buffer).await?;
    };
    let head: Vec<u8> = buffer.drain(..end + 4).collect();
    let head = String::from_utf8(head).ok()?;
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let seen = Seen {
        method,
        target,
        headers,
        body: Vec::new(),
    };
    let length = match seen
        .header("content-length")
        .and_then(|length| length.parse().ok())
    {
        Some(length) => Length::Known(length),
        None if seen.header("transfer-encoding").is_some() => Length::Chunked,
        None => Length::Known(0),
    };
    Some((seen, length))
}

/// The body; of a chunked one with its chunk lines, which the tests don't mind.
async fn read_body(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: Length) -> Vec<u8> {
    loop {
        let end = match length {
            Length::Known(length) => Some(length).filter(|length| buffer.len() >= *length),
            Length::Chunked => find(buffer, b"0\r\n\r\n").map(|end| end + 5),
        };
        if let Some(end) = end {
            return buffer.drain(..end).collect();
        }
        if more(stream, buffer).await.is_none() {
            return std::mem::take(buffer);
        }
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    match stream.read_buf(buffer).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
