//! A source from a file: the parts of a form.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use http::{Request, StatusCode};
use serde_json::{Value, json};

use super::input::Arguments;
use super::{Refusal, refuse};

/// How much of a file is kept and read; the rest is only counted.
const KEPT: usize = 4 * 1024 * 1024;

/// The arguments of a form. The file's text is in `file`, its name in `file_name`, and the number of its bytes in `size`.
pub(super) async fn arguments(request: Request<Body>) -> Result<Arguments, Refusal> {
    let broken = |message: &str| refuse(StatusCode::BAD_REQUEST, -1204, message);
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| broken("The body is no form"))?;
    let mut arguments = Arguments::new();
    while let Some(mut part) = form
        .next_field()
        .await
        .map_err(|_| broken("The form broke off"))?
    {
        let Some(name) = part.name().map(str::to_owned) else {
            return Err(broken("A part of the form has no name"));
        };
        if name != "file" {
            let text = part
                .text()
                .await
                .map_err(|_| broken("The form broke off"))?;
            arguments.insert(name, argument(text));
            continue;
        }
        let file_name = part.file_name().unwrap_or("file").to_owned();
        let content_type = part
            .content_type()
            .unwrap_or("application/octet-stream")
            .to_owned();
        let (mut kept, mut size) = (Vec::new(), 0_u64);
        while let Some(chunk) = part
            .chunk()
            .await
            .map_err(|_| broken("The form broke off"))?
        {
            size += chunk.len() as u64;
            let room = KEPT.saturating_sub(kept.len()).min(chunk.len());
            kept.extend_from_slice(&chunk[..room]);
        }
        arguments.insert("file".to_owned(), json!(String::from_utf8_lossy(&kept)));
        arguments.insert("file_name".to_owned(), json!(file_name));
        arguments.insert("content_type".to_owned(), json!(content_type));
        arguments.insert("size".to_owned(), json!(size));
    }
    Ok(arguments)
}

/// Lists, objects and everything else that isn't text come as JSON.
fn argument(text: String) -> Value {
    match serde_json::from_str(&text) {
        Ok(value @ (Value::Array(_) | Value::Object(_) | Value::Bool(_) | Value::Number(_))) => {
            value
        }
        _ => Value::String(text),
    }
}
