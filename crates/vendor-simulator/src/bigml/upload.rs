//! A source from a file: the parts of a form.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use http::{Request, StatusCode};
use md5::{Digest, Md5};
use serde_json::{Value, json};

use super::input::Arguments;
use super::{Refusal, refuse, source};

/// How much of a file is kept and read; the rest is only counted and goes into the checksum.
const KEPT: usize = 4 * 1024 * 1024;

/// Of files bigger than [`LARGE`] only the beginning is read, so that they cost neither time nor memory.
const BEGINNING: usize = 64 * 1024;
const LARGE: u64 = 16 * 1024 * 1024;

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
        let (mut kept, mut size, mut digest) = (Vec::new(), 0_u64, Md5::new());
        while let Some(chunk) = part
            .chunk()
            .await
            .map_err(|_| broken("The form broke off"))?
        {
            size += chunk.len() as u64;
            digest.update(&chunk);
            let room = KEPT.saturating_sub(kept.len()).min(chunk.len());
            kept.extend_from_slice(&chunk[..room]);
        }
        if size > LARGE {
            let mut lines = kept.iter().take(BEGINNING);
            let end = lines.rposition(|byte| *byte == b'\n');
            kept.truncate(end.map_or(BEGINNING, |end| end + 1));
        }
        if content_type.starts_with("image/") || kept.starts_with(b"\x89PNG") {
            arguments.insert("image".to_owned(), json!(true));
            kept.clear();
        }
        let md5 = source::hexadecimal(&digest.finalize());
        arguments.insert("md5".to_owned(), json!(md5));
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
