//! Answers for operations that have no behaviour of their own.

use axum::response::Response;
use bytes::Bytes;
use fastrand::Rng;
use http::StatusCode;

use crate::reply;
use crate::spec::{Operation, Spec, sample};

/// The first declared success, with made-up data that fits its schema.
pub(crate) fn answer(spec: &Spec, operation: &Operation, rng: &mut Rng) -> Response {
    let success = operation
        .answers
        .iter()
        .filter(|answer| answer.status.starts_with('2') || answer.status == "default")
        .min_by_key(|answer| answer.status.as_str());
    let Some(answer) = success else {
        return reply::empty(StatusCode::NO_CONTENT);
    };
    let status = answer
        .status
        .parse()
        .ok()
        .and_then(|status| StatusCode::from_u16(status).ok());
    let status = status.unwrap_or(StatusCode::OK);
    match &answer.content {
        None => reply::empty(status),
        Some((media, schema)) if media.contains("json") => reply::json(
            status,
            &sample(&spec.document, operation, &schema.schema, rng),
        ),
        Some((media, _)) if media.starts_with("text/") => {
            reply::text(status, "text/plain; charset=utf-8", "simulated\n")
        }
        Some(_) => reply::bytes(
            status,
            "application/octet-stream",
            Bytes::from_static(b"simulated\n"),
        ),
    }
}
