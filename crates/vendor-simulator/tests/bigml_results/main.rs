//! What BigML's resources say about the rows that they were made of, seen with a bare HTTP client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

#[path = "../plain_http/mod.rs"]
mod plain_http;

mod account;
mod scripts;
mod sources;
mod supervised;
mod unsupervised;

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::bigml::{API_KEY, USERNAME};
use vendor_simulator::{PredictionServer, Simulator, Vendor};

const FLOWERS: &str = "width,length,kind\n0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.6,small\n\
                       1.8,5.9,big\n1.9,5.8,big\n2.1,6.0,big\n2.0,5.5,big\n";

/// y = 3x + 2, and one that has nothing to do with it.
const LINE: &str = "x,other,y\n1,5,5\n2,1,8\n3,4,11\n4,2,14\n5,6,17\n6,3,20\n7,9,23\n8,7,26\n";

const BASKETS: &str = "bread,butter,mood\nyes,yes,good\nyes,yes,bad\nyes,yes,good\nno,no,bad\nno,no,good\nno,no,bad\nyes,yes,bad\nno,no,good\n";

const TEXTS: &str = "message\ngoal match team goal\nteam wins match\nmatch goal team\nbank money loan\nloan money bank rate\nmoney bank rate today\n\
                     the team lost the match by a goal\nthe bank raised the money rate\n";

struct Bigml {
    simulator: Simulator,
    http: Client,
}

impl Bigml {
    async fn start() -> Self {
        Self::with(PredictionServer::default()).await
    }

    async fn with(server: PredictionServer) -> Self {
        let builder = Simulator::builder().prediction_server(server);
        Self {
            simulator: builder.start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    async fn call_as(
        &self,
        key: &str,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> (StatusCode, Value) {
        let separator = if path.contains('?') { '&' } else { '?' };
        let base = self.simulator.url(Vendor::Bigml);
        let url = format!("{base}{path}{separator}username={USERNAME}&api_key={key}");
        let request = self.http.request(method, url);
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        let response = request.send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        (
            status,
            serde_json::from_str(&text).unwrap_or(Value::String(text)),
        )
    }

    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        self.call_as(API_KEY, method, path, body).await
    }

    /// Created, and followed to its end.
    async fn make(&self, kind: &str, body: Value) -> Value {
        let (status, body) = self
            .call(Method::POST, &format!("/{kind}"), Some(body))
            .await;
        assert_eq!(status, 201, "{kind}: {body}");
        let id = body["resource"].as_str().unwrap().to_owned();
        self.finish(&id).await
    }

    async fn finish(&self, id: &str) -> Value {
        for _ in 0..10 {
            let (status, body) = self.call(Method::GET, &format!("/{id}"), None).await;
            assert_eq!(status, 200, "{id}: {body}");
            if matches!(body["status"]["code"].as_i64(), Some(5 | -1)) {
                return body;
            }
        }
        panic!("{id} has no end")
    }

    async fn dataset(&self, rows: &str) -> Value {
        let source = self.make("source", json!({"data": rows})).await;
        let made = self
            .make("dataset", json!({"source": source["resource"]}))
            .await;
        made["resource"].clone()
    }

    async fn download(&self, batch: &Value) -> String {
        let path = format!("/{}/download", batch["resource"].as_str().unwrap());
        for _ in 0..10 {
            if let (_, Value::String(text)) = self.call(Method::GET, &path, None).await {
                return text;
            }
        }
        panic!("{path} has no end")
    }
}
