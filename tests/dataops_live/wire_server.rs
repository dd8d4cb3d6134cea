//! A server that answers one request with bytes of the test's choice, and gives back what came in.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub struct WireServer {
    /// `http://127.0.0.1:PORT`
    pub url: String,
    request: JoinHandle<String>,
}

impl WireServer {
    pub async fn answering(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let request = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(stream.read_u8().await.unwrap());
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(request).unwrap()
        });
        Self { url, request }
    }

    /// The head of the request that came.
    pub async fn request(self) -> String {
        self.request.await.unwrap()
    }
}
