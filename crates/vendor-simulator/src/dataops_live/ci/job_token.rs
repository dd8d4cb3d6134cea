//! The token of a running job: what it opens, and which job it is of.

use http::{HeaderMap, Method};

use crate::dataops_live::JOB_TOKEN;
use crate::query::Query;
use crate::vendor_api::Head;

/// The job that the token belongs to.
pub(super) const JOB: i64 = 700_341;

/// Whether a request brings the job token: in a header, as a bearer token, or in the query.
pub(super) fn is_given(query: &Query, headers: &HeaderMap) -> bool {
    let header = |name: &str| headers.get(name)?.to_str().ok();
    let bearer = header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    header("job-token") == Some(JOB_TOKEN)
        || bearer == Some(JOB_TOKEN)
        || query.get("job_token") == Some(JOB_TOKEN)
}

/// Whether the job token opens what a request asks for.
pub(in crate::dataops_live) fn opens(request: &Head<'_>) -> bool {
    if !is_given(request.query, request.headers) {
        return false;
    }
    let parts: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
    match parts.as_slice() {
        ["job"] => true,
        ["projects", _, "jobs", .., "artifacts" | "download"] => request.method == Method::GET,
        ["projects", _, "jobs", .., "artifacts" | "raw", _] => request.method == Method::GET,
        ["projects", _, kind, ..] => [
            "packages",
            "releases",
            "environments",
            "deployments",
            "registry",
        ]
        .contains(kind),
        _ => false,
    }
}
