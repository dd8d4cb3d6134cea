//! What a call sends as its body: JSON, JSON as a form, or a stream that is sent once.

use bytes::Bytes;
use http::header::{self, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use super::Call;
use crate::body_place::Members;
use crate::file_part::FilePart;
use crate::form::{self, FormMedia};
use crate::multipart::{Multipart, MultipartBody};
use crate::{Error, RawJson, body_place, resource_id};

pub(super) enum Body {
    None,
    Json(Bytes),
    /// Sent once.
    Stream {
        content_type: HeaderValue,
        length: Option<u64>,
        body: Option<reqwest::Body>,
    },
}

impl Clone for Body {
    /// A stream can't be read twice: the clone has none, and says so when it is sent.
    fn clone(&self) -> Self {
        match self {
            Self::None => Self::None,
            Self::Json(bytes) => Self::Json(bytes.clone()),
            Self::Stream {
                content_type,
                length,
                body,
            } => Self::Stream {
                content_type: content_type.clone(),
                length: *length,
                body: body
                    .as_ref()
                    .and_then(reqwest::Body::as_bytes)
                    .map(|bytes| Bytes::copy_from_slice(bytes).into()),
            },
        }
    }
}

/// Why a body can't be encoded. The encoder's words can repeat a key of the body, which is the caller's and may be anything, so only those about
/// an id are shown.
pub fn body_problem(error: &serde_json::Error) -> String {
    match resource_id::refused_in(error) {
        Some(refusal) => format!("in the body: {refusal}"),
        None => "the body has no JSON form".to_owned(),
    }
}

impl Call {
    /// Sets the body. It is encoded at once, and never shown.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = Body::Json(bytes.into()),
            Err(error) => self.complain(body_problem(&error)),
        }
    }

    /// Sends the body, which [`json`](Self::json) sets, as a form.
    pub fn form_body(&mut self, media: FormMedia) {
        self.form = Some(media);
    }

    /// Sets a text member of the JSON body.
    ///
    /// # Errors
    /// The body is no JSON object.
    pub fn member(&mut self, name: &str, value: String) -> Result<(), Error> {
        self.body_member(name, &RawJson::encode(&value)?)
    }

    /// Sets what is at a dotted path of the JSON body, and makes the objects on the way; where there is no body, of an empty object.
    pub(crate) fn body_member(&mut self, name: &str, value: &RawJson) -> Result<(), Error> {
        let refused = || {
            Error::invalid_request(format!(
                "the body takes no member `{name}`: it is no JSON object"
            ))
        };
        let mut members: Members = match &self.body {
            Body::None => Members::new(),
            Body::Json(bytes) => serde_json::from_slice(bytes).map_err(|_| refused())?,
            Body::Stream { .. } => return Err(refused()),
        };
        let below = || {
            Error::invalid_request(format!(
                "the body takes no `{name}`: what is above it is no JSON object"
            ))
        };
        body_place::set(&mut members, name, value).ok_or_else(below)?;
        self.json(&members);
        Ok(())
    }

    /// Sends an empty object where no body was set.
    pub(crate) fn ensure_body(&mut self) {
        if let Body::None = self.body {
            self.body = Body::Json(Bytes::from_static(b"{}"));
        }
    }

    /// The members of the JSON body.
    pub(crate) fn body_members(&self) -> Option<Map<String, Value>> {
        let Body::Json(bytes) = &self.body else {
            return None;
        };
        serde_json::from_slice(bytes).ok()
    }

    /// Sets a body that is sent once.
    pub fn stream_body(&mut self, content_type: &'static str, body: reqwest::Body) {
        self.body = Body::Stream {
            content_type: HeaderValue::from_static(content_type),
            length: body.as_bytes().map(|bytes| bytes.len() as u64),
            body: Some(body),
        };
    }

    /// Sets a multipart body, which is sent once, with its whole length.
    pub fn multipart_body(&mut self, body: MultipartBody) {
        match HeaderValue::try_from(body.content_type) {
            Ok(content_type) => {
                self.body = Body::Stream {
                    content_type,
                    length: Some(body.content_length),
                    body: Some(body.body),
                };
            }
            Err(_) => self.complain("the multipart boundary can't be sent".to_owned()),
        }
    }

    /// Sets a form with a file and nothing else, which is sent once.
    pub fn file_body(&mut self, part: &str, file: FilePart) {
        match Multipart::new().file(part, file).build() {
            Ok(body) => self.multipart_body(body),
            // one file is never one too many
            Err(_) => self.complain("the file's media type can't be sent".to_owned()),
        }
    }
}

impl Body {
    pub(super) fn write(
        self,
        form: Option<FormMedia>,
        request: &mut reqwest::Request,
    ) -> Result<(), Error> {
        let (content_type, length, body) = match self {
            Self::None => return Ok(()),
            Self::Json(bytes) if form.is_none() => (
                HeaderValue::from_static("application/json"),
                None,
                reqwest::Body::from(bytes),
            ),
            Self::Json(bytes) => {
                let (content_type, bytes) =
                    encode_form(&bytes, form.unwrap_or(FormMedia::UrlEncoded))?;
                (content_type, None, bytes.into())
            }
            Self::Stream { body: None, .. } => {
                return Err(Error::invalid_request(
                    "the body is a stream, which was sent already and can't be sent twice",
                ));
            }
            Self::Stream {
                content_type,
                length,
                body: Some(body),
            } => (content_type, length, body),
        };
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, content_type);
        if let Some(length) = length {
            headers.insert(header::CONTENT_LENGTH, length.into());
        }
        *request.body_mut() = Some(body);
        Ok(())
    }
}

fn encode_form(json: &[u8], media: FormMedia) -> Result<(HeaderValue, Bytes), Error> {
    let refused = |problem: String| Error::invalid_request(format!("the body {problem}"));
    let body = serde_json::from_slice(json).map_err(|_| refused("has no JSON form".to_owned()))?;
    let fields = form::fields(&body).map_err(refused)?;
    match media {
        FormMedia::UrlEncoded => Ok((
            HeaderValue::from_static("application/x-www-form-urlencoded"),
            form::url_encoded(&fields).into(),
        )),
        FormMedia::Multipart => {
            let (content_type, bytes) = crate::multipart::of_fields(&fields);
            let content_type = HeaderValue::try_from(content_type)
                .map_err(|_| refused("has no boundary".to_owned()))?;
            Ok((content_type, bytes))
        }
    }
}
