//! A request as its fields.

use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::{Context, Result};
use bytes::Bytes;
use futures_util::stream;
use serde_json::Value;
use vendor_simulator::Recorded;

/// A request, taken apart. Repeats of it in a row are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What it is about: method, and path below the vendor's base path.
    pub line: String,
    /// Each part of it by its name: `query limit`, `body /tags/0`, `part file content type`. Order of query pairs and of parts doesn't count.
    pub fields: BTreeMap<String, String>,
    /// How often it came in a row.
    pub times: usize,
}

/// The fields of requests, in their order; one that was repeated counts once. `headers` are those that are compared besides `Accept` and
/// `Content-Type`, in lower case; `steady` takes what the time puts into ids out of a text.
///
/// # Errors
/// A form can't be read.
pub async fn exchanges(
    requests: &[Recorded],
    headers: &[&str],
    steady: fn(&str) -> String,
) -> Result<Vec<Exchange>> {
    let mut all: Vec<Exchange> = Vec::new();
    for request in requests {
        let exchange = taken_apart(request, headers, steady)
            .await
            .with_context(|| format!("{} {}", request.method, request.path))?;
        match all.last_mut() {
            Some(last) if last.line == exchange.line && last.fields == exchange.fields => {
                last.times += 1
            }
            _ => all.push(exchange),
        }
    }
    Ok(all)
}

async fn taken_apart(
    request: &Recorded,
    headers: &[&str],
    steady: fn(&str) -> String,
) -> Result<Exchange> {
    let mut fields = Fields {
        all: BTreeMap::new(),
        steady,
    };
    fields.add("method".to_owned(), request.method.to_string());
    fields.add("path".to_owned(), request.full_path.clone());
    for (name, value) in &request.query {
        fields.add(format!("query {name}"), value.clone());
    }
    for name in ["accept"].iter().chain(headers) {
        if let Some(value) = request.header(name) {
            fields.add((*name).to_owned(), value.to_owned());
        }
    }
    let content_type = request.header("content-type").unwrap_or_default();
    match multer::parse_boundary(content_type) {
        Ok(boundary) => {
            fields.add("content type".to_owned(), "multipart/form-data".to_owned());
            form(&mut fields, request.body.start.clone(), boundary).await?;
        }
        Err(_) => {
            if !content_type.is_empty() {
                fields.add("content type".to_owned(), content_type.to_owned());
            }
            body(&mut fields, request);
        }
    }
    Ok(Exchange {
        line: format!("{} {}", request.method, steady(&request.path)),
        fields: fields.all,
        times: 1,
    })
}

struct Fields {
    all: BTreeMap<String, String>,
    steady: fn(&str) -> String,
}

impl Fields {
    /// A name that is there twice gets a number.
    fn add(&mut self, name: String, value: String) {
        let mut unique = name.clone();
        let mut number = 2;
        while self.all.contains_key(&unique) {
            unique = format!("{name} #{number}");
            number += 1;
        }
        self.all.insert(unique, (self.steady)(&value));
    }
}

async fn form(fields: &mut Fields, body: Bytes, boundary: String) -> Result<()> {
    let body = stream::iter([Ok::<_, Infallible>(body)]);
    let mut form = multer::Multipart::new(body, boundary);
    while let Some(part) = form.next_field().await? {
        let name = format!(
            "part {}",
            part.name().context("a part of the form has no name")?
        );
        if let Some(file) = part.file_name() {
            fields.add(format!("{name} file name"), file.to_owned());
        }
        if let Some(content_type) = part.content_type() {
            fields.add(format!("{name} content type"), content_type.to_string());
        }
        let content = part.bytes().await?;
        match serde_json::from_slice(&content) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => leaves(fields, &name, &value),
            _ => fields.add(name, String::from_utf8_lossy(&content).into_owned()),
        }
    }
    Ok(())
}

fn body(fields: &mut Fields, request: &Recorded) {
    let body = &request.body;
    if body.length == 0 {
        return;
    }
    match request.json() {
        Some(value) => leaves(fields, "body ", &value),
        None if body.length > body.start.len() as u64 => {
            fields.add(
                "body".to_owned(),
                format!("{} bytes, more than is kept", body.length),
            );
        }
        None => fields.add(
            "body".to_owned(),
            String::from_utf8_lossy(&body.start).into_owned(),
        ),
    }
}

/// The values of a document by their JSON pointer.
fn leaves(fields: &mut Fields, place: &str, value: &Value) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                leaves(fields, &format!("{place}/{name}"), member);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (number, item) in items.iter().enumerate() {
                leaves(fields, &format!("{place}/{number}"), item);
            }
        }
        leaf => fields.add(place.to_owned(), leaf.to_string()),
    }
}
