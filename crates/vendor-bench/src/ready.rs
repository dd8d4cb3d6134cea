//! A server at some distance that keeps its answers ready, so that making them doesn't take the cores that the clients are
//! measured on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::HOST;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// Answers as `behind` did when it was first asked the same; every answer comes `latency` late.
pub(crate) async fn serve(
    listener: TcpListener,
    http: reqwest::Client,
    behind: String,
    latency: Duration,
) {
    let ready = Arc::new(Ready {
        behind,
        latency,
        http,
        answers: Mutex::default(),
    });
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, Arc::clone(&ready)));
    }
}

async fn connection(stream: TcpStream, ready: Arc<Ready>) {
    // A client that breaks off is nobody's concern here.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let ready = Arc::clone(&ready);
        async move { ready.answer(&request).await }
    });
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

struct Ready {
    behind: String,
    latency: Duration,
    http: reqwest::Client,
    /// By path and query; the lists that are measured are read with GET.
    answers: Mutex<HashMap<String, Response<Full<Bytes>>>>,
}

impl Ready {
    async fn answer(&self, request: &Request<Incoming>) -> reqwest::Result<Response<Full<Bytes>>> {
        let path = request.uri().to_string();
        let ready = self.answers().get(&path).cloned();
        let answer = match ready {
            Some(answer) => answer,
            None => {
                let answer = self.ask(&path, request).await?;
                self.answers().insert(path, answer.clone());
                answer
            }
        };
        tokio::time::sleep(self.latency).await;
        Ok(answer)
    }

    async fn ask(
        &self,
        path: &str,
        request: &Request<Incoming>,
    ) -> reqwest::Result<Response<Full<Bytes>>> {
        let mut headers = request.headers().clone();
        headers.remove(HOST);
        let address = format!("{}{path}", self.behind);
        let response = self.http.get(address).headers(headers).send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut answer = Response::new(Full::new(response.bytes().await?));
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }

    fn answers(&self) -> std::sync::MutexGuard<'_, HashMap<String, Response<Full<Bytes>>>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
