//! Composite sources and large files.

use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::Vendor;
use vendor_simulator::bigml::{API_KEY, USERNAME};

use crate::{Bigml, FLOWERS};

#[tokio::test]
async fn a_composite_source_is_open_until_it_is_closed() {
    let bigml = Bigml::start().await;
    let mut bare = Vec::new();
    for rows in [FLOWERS, FLOWERS] {
        let source = bigml.make("source", json!({"data": rows})).await;
        let id = source["resource"].as_str().unwrap();
        bare.push(id.trim_start_matches("source/").to_owned());
    }
    let composite = bigml.make("source", json!({"sources": bare[..1]})).await;
    let id = composite["resource"].as_str().unwrap();
    assert_eq!(composite["closed"], false);
    let path = format!("/{id}");
    let change = |body: Value| bigml.call(Method::PUT, &path, Some(body));
    let (status, _) = change(json!({"add_sources": [], "remove_sources": []})).await;
    assert_eq!(status, 400);
    let dataset = json!({"source": id});
    let (status, _) = bigml
        .call(Method::POST, "/dataset", Some(dataset.clone()))
        .await;
    assert_eq!(status, 400);
    let (status, body) = change(json!({"add_sources": [bare[1]]})).await;
    assert_eq!(
        (status, &body["sources"]),
        (StatusCode::ACCEPTED, &json!(bare))
    );
    let (status, _) =
        change(json!({"new_fields": [{"name": "seen", "optype": "categorical"}]})).await;
    assert_eq!(status, 202);
    let (status, body) = change(json!({"closed": true})).await;
    assert_eq!(
        (status, &body["closed"]),
        (StatusCode::ACCEPTED, &json!(true))
    );
    let (status, _) = change(json!({"remove_sources": [bare[1]]})).await;
    assert_eq!(status, 400);
    let dataset = bigml.make("dataset", dataset).await;
    assert_eq!(dataset["rows"], 16);
    assert_eq!(dataset["columns"], 4);
}

#[tokio::test]
async fn a_large_file_is_counted_and_its_beginning_read() {
    let bigml = Bigml::start().await;
    let mut file = b"width,length\n".to_vec();
    while file.len() < 17 * 1024 * 1024 {
        file.extend_from_slice(&b"0.25,1.5\n".repeat(1000));
    }
    let size = file.len();
    let base = bigml.simulator.url(Vendor::Bigml);
    let url = format!("{base}/source?username={USERNAME}&api_key={API_KEY}");
    let form = Form::new().part("file", Part::bytes(file).file_name("large.csv"));
    let response = bigml.http.post(url).multipart(form).send().await.unwrap();
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let source = bigml.finish(body["resource"].as_str().unwrap()).await;
    assert_eq!(source["size"], size);
    assert_eq!(source["fields"]["000001"]["optype"], "numeric");
}
