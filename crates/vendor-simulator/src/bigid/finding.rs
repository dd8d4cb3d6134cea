//! Findings: personal data in objects of the catalog, and the file of all objects that have any.

use std::fmt::Write;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use futures_util::stream;
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::{Value, json};

use super::catalog::{self, Attribute, Object};
use super::failure::Failure;
use super::form::{enveloped, ok};
use super::{Shared, State};
use crate::query::Query;

/// As many findings are listed: there is no way to page through them.
const MOST: usize = 100;
/// As many lines of a file are written at once.
const CHUNK: usize = 1000;
const COLUMNS: &str = "Data Source,Type,Full Object Name,Object Name,Owner,Modified Date,Attributes,Entity Sources,Residencies,\
    PII Count,Open Access,DataSource Owner,Location,Number of Entities\n";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/piiRecords", get(list))
        .route("/piiRecords/objects", get(objects))
        .route("/piiRecords/objects/file-download/export", get(export))
        .route(
            "/stream-collections/classification_findings",
            get(stream_of_findings),
        )
}

/// One finding of each attribute of each object.
fn findings(state: &State) -> impl Iterator<Item = (Object, &'static Attribute, usize)> {
    state.catalog.objects().flat_map(|object| {
        let found = object.findings().into_iter();
        found.map(move |(attribute, count)| (object, attribute, count))
    })
}

async fn list(Extracted(state): Extracted<Shared>) -> Response {
    let records = findings(&state)
        .take(MOST)
        .enumerate()
        .map(|(number, (object, attribute, _))| record(number, object, attribute));
    ok(&json!({"pii_records": records.collect::<Vec<_>>()}))
}

fn record(number: usize, object: Object, attribute: &Attribute) -> Value {
    let id = format!("6f000000{number:016x}");
    json!({
        "_id": id,
        "id": id,
        "detected_at": "2024-01-20T12:00:00.000Z",
        "value": "j***@e******.com",
        "correlation_status": "sure_match",
        "data_link": {
            "position": 0, "length": 16, "endIndex": 16, "dataLinkType": object.entity(), "rowIdentifierValue": format!("{number}"),
            "dataSourceName": object.source(), "containerName": object.container(), "objectName": object.name(),
            "fullCollectionName": object.path(), "numRepeated": 1,
        },
        "identity_unique_id": format!("{}", number % 5),
        "identity_name": "J*** D**",
        "attribute": attribute.friendly,
        "attr_original_name": attribute.name,
        "attribute_rank": 1,
        "scanner_type": object.connector(),
        "source": object.source(),
        "fullCollectionName": object.path(),
        "country": null,
        "system_location": "USA",
        "scan_id": "5f0000000000000000000001",
        "isFullMatch": true,
        "risk": 50.5,
    })
}

/// The objects with findings that a query's filter lets through.
fn with_findings<'a>(
    state: &'a State,
    filter: Option<&'a super::language::Filter>,
) -> impl Iterator<Item = Object> + Clone + 'a {
    let objects = state.catalog.objects();
    let found = objects.filter(|object| object.total_findings() > 0);
    state.catalog.matching(found, filter, state.world.now())
}

async fn objects(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let filter = catalog::filter(query.get("filter"))?;
    let objects = with_findings(&state, filter.as_ref()).map(|object| {
        let found = object.findings();
        let names = found.iter().map(|(attribute, _)| attribute.name);
        json!({
            "fullObjectName": object.path(),
            "objectName": object.name(),
            "attribute": names.collect::<Vec<_>>(),
        })
    });
    Ok(ok(&json!({"objectsList": objects.collect::<Vec<_>>()})))
}

/// A CSV file, empty when nothing matches. It is written while it is sent, so that its size doesn't matter.
async fn export(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let filter = Arc::new(catalog::filter(query.get("filter"))?);
    let any = with_findings(&state, filter.as_ref().as_ref())
        .next()
        .is_some();
    let all: Vec<Object> = state.catalog.objects().collect();
    let parts: Vec<Vec<Object>> = all.chunks(CHUNK).map(<[Object]>::to_vec).collect();
    let head = any.then(|| Ok::<_, std::io::Error>(Bytes::from_static(COLUMNS.as_bytes())));
    let lines = parts.into_iter().map(move |part| {
        let now = state.world.now();
        let found = part
            .into_iter()
            .filter(|object| object.total_findings() > 0);
        let matching = state.catalog.matching(found, filter.as_ref().as_ref(), now);
        Ok(Bytes::from(matching.map(line).collect::<String>()))
    });
    let mut response = Response::new(Body::from_stream(stream::iter(
        head.into_iter().chain(lines),
    )));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv"));
    headers.insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"pii-records.csv\""),
    );
    Ok(response)
}

fn line(object: Object) -> String {
    let found = object.findings();
    let names: Vec<&str> = found
        .iter()
        .map(|(attribute, _)| attribute.friendly)
        .collect();
    let mut line = String::new();
    // Writing into a text can't fail.
    let _ = writeln!(
        line,
        "{},{},{},{},owner@example.com,{},\"{}\",,,{},{},owner@example.com,USA,0",
        object.source(),
        object.connector(),
        object.path(),
        object.name(),
        object.modified(),
        names.join(", "),
        object.total_findings(),
        if object.is_open() { "Yes" } else { "No" },
    );
    line
}

/// What its filter takes is not known: it changes nothing.
async fn stream_of_findings(Extracted(state): Extracted<Shared>) -> Response {
    let found = findings(&state).take(MOST).map(|(object, attribute, count)| {
        json!({"fullyQualifiedName": object.full_name(), "classification": attribute.name, "count": count})
    });
    enveloped(Value::Array(found.collect()))
}
