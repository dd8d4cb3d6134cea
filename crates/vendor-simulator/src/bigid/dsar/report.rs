//! Reports of what is stored of a person: `Started`, then `Completed`, one state each time that somebody looks.
//!
//! A request for somebody whose name has `broken` in it fails. A report that isn't complete has no records yet.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use crate::bigid::failure::Failure;
use crate::bigid::form::{Wrapper, enveloped, ok};
use crate::bigid::page::Asked;
use crate::bigid::{Shared, State};
use crate::job::Job;
use crate::query::Query;
use crate::reply;

/// As many records a report has.
const RECORDS: usize = 12;
/// As many are in an answer where no limit is given: the simulator's own number.
const PAGE: usize = 10;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/sar/reports", post(create))
        .route("/sar/reports/bulk", post(create_many))
        .route("/sar/reports/{requestId}", get(read))
        .route("/sar/reports/{requestId}/short-report", get(short))
        .route("/sar/reports/{requestId}/status", get(status))
        .route("/sar/reports/{requestId}/request-for-remove", post(remove))
        .route("/sar/scans", get(list))
        .route("/sar/scans/{requestId}", get(scan))
}

/// The reports that were asked for.
#[derive(Default)]
pub(in crate::bigid) struct Reports(Mutex<Vec<Report>>);

struct Report {
    id: String,
    profile: String,
    job: Job<&'static str>,
}

impl Report {
    /// The search, as the next look sees it.
    fn looked_at(&mut self) -> Value {
        let state = self.job.poll().copied().unwrap_or_default();
        json!({"_id": self.id, "profile_id": self.profile, "state": state})
    }
}

impl Reports {
    fn lock(&self) -> MutexGuard<'_, Vec<Report>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look<T>(&self, id: &str, look: impl FnOnce(&mut Report) -> T) -> Result<T, Failure> {
        let mut reports = self.lock();
        let found = reports.iter_mut().find(|report| report.id == id);
        found
            .map(look)
            .ok_or_else(|| Failure::not_found("Request", id))
    }
}

async fn create(
    Extracted(state): Extracted<Shared>,
    query: Query,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let profile = body["profileId"]
        .as_str()
        .or_else(|| query.get("profileId"));
    let id = begin(&state, profile, &body["userDetails"])?;
    Ok(ok(&json!({"requestId": id})))
}

/// What goes out is not known: the simulator takes a list of what `create` takes, under any name.
async fn create_many(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let lists = body.as_object().into_iter().flatten();
    let wanted = lists.filter_map(|(_, list)| list.as_array()).flatten();
    let ids: Vec<String> = wanted
        .map(|wanted| begin(&state, wanted["profileId"].as_str(), &wanted["userDetails"]))
        .collect::<Result<_, _>>()?;
    Ok(enveloped(json!({"requestIds": ids})))
}

fn begin(state: &State, profile: Option<&str>, person: &Value) -> Result<String, Failure> {
    let profile = profile.ok_or_else(|| Failure::bad_request("profileId is required"))?;
    let profile = state
        .dsar_profiles
        .find(profile)
        .map_err(|_| Failure::bad_request(format!("profileId {profile} is unknown")))?;
    let text = |member: &str| person[member].as_str().unwrap_or_default();
    let (id, name) = (text("userId"), text("displayName"));
    if id.is_empty() && name.is_empty() {
        return Err(Failure::bad_request("userDetails names nobody"));
    }
    let end = if name.contains("broken") {
        "Failed"
    } else {
        "Completed"
    };
    let mut reports = state.reports.lock();
    let request = format!("7d5a0000{:016x}", reports.len());
    reports.push(Report {
        id: request.clone(),
        profile: profile["_id"].as_str().unwrap_or_default().to_owned(),
        job: state.world.job(["Started", "Started", end]),
    });
    Ok(request)
}

/// What was found, of as many objects.
fn records(state: &State) -> Vec<Value> {
    let found = state.catalog.objects().flat_map(|object| {
        let found = object.findings().into_iter();
        found.map(move |(attribute, _)| (object, attribute))
    });
    let records = found.take(RECORDS).map(|(object, attribute)| {
        json!({"attribute": attribute.friendly, "fullObjectName": object.path(), "source": object.source()})
    });
    records.collect()
}

/// The records of a report as far as it is.
fn found_so_far(state: &State, id: &str) -> Result<Vec<Value>, Failure> {
    let completed = state
        .reports
        .look(id, |report| report.job.peek() == Some(&"Completed"))?;
    Ok(if completed {
        records(state)
    } else {
        Vec::new()
    })
}

fn csv(records: &[Value]) -> String {
    let text =
        |record: &Value, member: &str| record[member].as_str().unwrap_or_default().to_owned();
    let lines = records.iter().map(|record| {
        format!(
            "{},{}\n",
            text(record, "attribute"),
            text(record, "fullObjectName")
        )
    });
    format!("Attribute,Full Object Name\n{}", lines.collect::<String>())
}

async fn read(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let records = found_so_far(&state, &id)?;
    if query.get("format") == Some("csv") {
        return Ok(reply::unchecked(reply::text(
            StatusCode::OK,
            "text/csv",
            csv(&records),
        )));
    }
    let asked = Asked::of_query(&query).or_limit(PAGE);
    Ok(Wrapper::Member("records").wrap(&records, &asked))
}

/// What stands in it is the simulator's guess: how much was found.
async fn short(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let records = found_so_far(&state, &id)?;
    let file = match query.get("format") {
        Some("csv") => format!("Records\n{}\n", records.len()),
        _ => json!({"records": records.len()}).to_string(),
    };
    Ok(reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        Bytes::from(file),
    ))
}

async fn status(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let search = state.reports.look(&id, Report::looked_at)?;
    Ok(ok(&json!({"status": search["state"]})))
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Response {
    let mut reports = state.reports.lock();
    let wanted = query.get("state");
    let mut found: Vec<&mut Report> = reports
        .iter_mut()
        .filter(|report| wanted.is_none_or(|wanted| report.job.peek() == Some(&wanted)))
        .collect();
    let asked = Asked::of_query(&query);
    let page = found.iter_mut().skip(asked.skip).take(asked.limit);
    // Only those of the page are looked at: the others stay where they are.
    let searches: Vec<Value> = page.map(|report| report.looked_at()).collect();
    ok(&json!({"scans": searches}))
}

async fn scan(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    Ok(ok(&state.reports.look(&id, Report::looked_at)?))
}

/// Everything that was found waits to be deleted from now on.
async fn remove(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let records = found_so_far(&state, &id)?;
    super::deletion::ask(&state, &id, &records)?;
    Ok(enveloped(
        json!({"requestId": id, "objects": records.len()}),
    ))
}
