//! The simulator's own answers against the spec.

use axum::body::{Body, to_bytes};
use axum::response::Response;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::response::Parts;
use serde_json::Value;

use crate::reply::Unchecked;
use crate::spec::{Operation, Spec};

/// Gives the answer back when it fits, or says what doesn't. Errors, streams and prepared answers aren't checked.
pub(crate) async fn check_response(
    spec: &Spec,
    operation: &Operation,
    response: Response,
) -> Result<Response, String> {
    let status = response.status();
    if !status.is_success() || response.extensions().get::<Unchecked>().is_some() {
        return Ok(response);
    }
    let Some(declared) = operation.answer(status.as_u16()) else {
        return Err(format!("the status {} isn't declared", status.as_u16()));
    };
    let content_type = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let is_json = content_type.contains("json");
    match &declared.content {
        Some((media, schema)) if media.contains("json") && is_json => {
            let (parts, bytes) = read(response).await?;
            let value: Value =
                serde_json::from_slice(&bytes).map_err(|error| format!("no JSON: {error}"))?;
            schema.check(&spec.schemas, &value)?;
            Ok(Response::from_parts(parts, Body::from(bytes)))
        }
        Some((media, _)) if media.contains("json") => Err(format!(
            "the content type is {content_type:?} where {media} is declared"
        )),
        None if is_json => {
            let (parts, bytes) = read(response).await?;
            // An empty object is how some vendors write nothing.
            if bytes.is_empty() || bytes.as_ref() == b"{}" {
                return Ok(Response::from_parts(parts, Body::from(bytes)));
            }
            Err("there is a JSON body where none is declared".to_owned())
        }
        _ => Ok(response),
    }
}

async fn read(response: Response) -> Result<(Parts, Bytes), String> {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX)
        .await
        .map_err(|error| error.to_string())?;
    Ok((parts, bytes))
}
