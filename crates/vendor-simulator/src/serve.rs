//! Takes connections and hands requests to the pipeline.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::Body;
use futures_util::FutureExt;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use crate::pipeline::Pipeline;

/// Runs until told to end; every connection ends with it.
pub(crate) async fn serve(
    listener: TcpListener,
    pipeline: Arc<Pipeline>,
    mut ended: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = ended.wait_for(|ended| *ended) => break,
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, Arc::clone(&pipeline)));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
    connections.shutdown().await;
}

/// What a fault wants to be done with the connection that its request came by.
#[derive(Debug, Default)]
pub(crate) struct Connection {
    reset: AtomicBool,
    cut: Notify,
}

impl Connection {
    /// However it ends, it ends with a reset.
    pub(crate) fn reset_at_end(&self) {
        self.reset.store(true, Ordering::Relaxed);
    }

    /// Is reset as soon as the answer has gone.
    pub(crate) fn reset_soon(&self) {
        self.reset_at_end();
        self.cut.notify_one();
    }

    async fn cut(&self) {
        self.cut.notified().await;
        tokio::time::sleep(UNUSED).await;
    }
}

/// How long after an answer a connection counts as unused, for a fault that resets it then.
const UNUSED: Duration = Duration::from_millis(2);

async fn connection(stream: TcpStream, pipeline: Arc<Pipeline>) {
    // Without it, answers in two writes wait for the client's delayed ACK. A socket that refuses works, only slower.
    let _ = stream.set_nodelay(true);
    let connection = Arc::new(Connection::default());
    let own = Arc::clone(&connection);
    let service = service_fn(move |request: Request<Incoming>| {
        let (pipeline, own) = (Arc::clone(&pipeline), Arc::clone(&own));
        async move { pipeline.answer(request.map(Body::new), &own).await }.boxed()
    });
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // A client that goes away, and a fault that closes the connection, are errors here and nobody's concern.
    tokio::select! {
        _ = poll_fn(|context| http.poll_without_shutdown(context)) => {}
        () = connection.cut() => {}
    }
    let stream = http.into_parts().io.into_inner();
    if connection.reset.load(Ordering::Relaxed) {
        // A connection that is over already needs no reset.
        let _ = stream.set_zero_linger();
    }
}
