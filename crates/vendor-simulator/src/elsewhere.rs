//! Another host than the vendor's: where redirects lead to that a client must not follow with its credentials.

use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// So much of what comes in is kept.
const KEPT: usize = 16 * 1024 * 1024;
/// So many answers wait to be fetched; the oldest go first.
const STORED: usize = 256;

/// What the other host has and what it was sent.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    address: SocketAddr,
    received: Mutex<Vec<u8>>,
    stored: Mutex<VecDeque<Stored>>,
    numbers: AtomicU64,
}

/// An answer that waits to be fetched.
#[derive(Clone, Debug)]
struct Stored {
    number: u64,
    content_type: String,
    content: Bytes,
}

impl Elsewhere {
    /// Opens its port.
    pub(crate) async fn open() -> std::io::Result<(Arc<Self>, TcpListener)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let elsewhere = Self {
            address: listener.local_addr()?,
            received: Mutex::default(),
            stored: Mutex::default(),
            numbers: AtomicU64::new(0),
        };
        Ok((Arc::new(elsewhere), listener))
    }

    /// Every byte that came, without the oldest when it is more than 16 MiB.
    pub(crate) fn received(&self) -> Vec<u8> {
        lock(&self.received).clone()
    }

    /// The address of a file with this content.
    pub(crate) fn store(&self, content_type: &str, content: Bytes) -> String {
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        let mut stored = lock(&self.stored);
        stored.push_back(Stored {
            number,
            content_type: content_type.to_owned(),
            content,
        });
        if stored.len() > STORED {
            stored.pop_front();
        }
        format!("http://{}/stored/{number}", self.address)
    }

    /// The address of what isn't there.
    pub(crate) fn with_path(&self, path_and_query: &str) -> String {
        format!("http://{}{path_and_query}", self.address)
    }

    /// Runs until told to end.
    pub(crate) async fn serve(
        self: Arc<Self>,
        listener: TcpListener,
        mut ended: watch::Receiver<bool>,
    ) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                _ = ended.wait_for(|ended| *ended) => break,
                accepted = listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        let own = Arc::clone(&self);
                        // A client that breaks off is nobody's concern.
                        connections.spawn(async move { own.answer(stream).await.ok() });
                    }
                }
                Some(_) = connections.join_next() => {}
            }
        }
        connections.shutdown().await;
    }

    async fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut head = Vec::new();
        while !head.windows(4).any(|four| four == b"\r\n\r\n") {
            let before = head.len();
            if stream.read_buf(&mut head).await? == 0 {
                return Ok(());
            }
            self.keep(head.get(before..).unwrap_or_default());
        }
        let line = String::from_utf8_lossy(&head).into_owned();
        let path = line.split(' ').nth(1).unwrap_or_default();
        let (status, found) = match self.find(path) {
            Some(found) => ("200 OK", found),
            None => ("403 Forbidden", Stored::nothing()),
        };
        let Stored {
            content_type,
            content,
            ..
        } = found;
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            content.len()
        );
        stream.write_all(answer.as_bytes()).await?;
        stream.write_all(&content).await?;
        // A body would come now.
        let mut more = Vec::new();
        while stream.read_buf(&mut more).await? > 0 {
            self.keep(&more);
            more.clear();
        }
        Ok(())
    }

    fn find(&self, path: &str) -> Option<Stored> {
        let wanted: u64 = path.strip_prefix("/stored/")?.parse().ok()?;
        let stored = lock(&self.stored);
        stored.iter().find(|one| one.number == wanted).cloned()
    }

    fn keep(&self, bytes: &[u8]) {
        let mut received = lock(&self.received);
        received.extend_from_slice(bytes);
        let surplus = received.len().saturating_sub(KEPT);
        received.drain(..surplus);
    }
}

impl Stored {
    fn nothing() -> Self {
        Self {
            number: 0,
            content_type: "text/plain".to_owned(),
            content: Bytes::from_static(b"nothing is here for you"),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
