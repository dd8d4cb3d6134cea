//! One call of an operation: its parameters and its body.

use crate::body_place;
use crate::core::Core;
use crate::file_part::FilePart;
use crate::form::{self, FormMedia};
use crate::multipart::{Multipart, MultipartBody};
use crate::operation::Operation;
use crate::param::ParamValue;
use crate::resource_id::{self, Id, IntoId};
use crate::{Error, path};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

/// One call of an operation, before it is sent.
///
/// Generated builders are thin shells around it. A value that can't be sent is remembered, and `send` gives its error.
#[derive(Clone)]
pub struct Call {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Body,
    form: Option<FormMedia>,
    /// A whole URL that the server gave, instead of path and query.
    pub(crate) url: Option<Url>,
    problem: Option<String>,
}

enum Body {
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
    /// A call without parameters.
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            form: None,
            url: None,
            problem: None,
        }
    }

    /// The client that the call belongs to.
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Changes the options for this call.
    pub fn with_options(&mut self, change: impl FnOnce(crate::Options) -> crate::Options) {
        self.core = self.core.with(change);
    }

    /// Sets a path parameter; setting it again replaces it.
    pub fn path<T: ParamValue>(&mut self, name: &'static str, value: impl TryInto<T>) {
        let Ok(value) = value.try_into() else {
            return self.misfit("path", name, std::any::type_name::<T>());
        };
        let text = joined(&value);
        self.put_path(name, text);
    }

    /// Sets a path parameter to the id of a resource, without its type.
    pub fn path_id<I: Id>(&mut self, name: &'static str, value: impl IntoId<I>) {
        let id: I = value.into_id();
        match id.refusal() {
            None => self.put_path(name, id.bare().to_owned()),
            Some(error) => self.complain(format!("path parameter `{name}`: {error}")),
        }
    }

    /// Sets a query parameter to the id of a resource; setting it again replaces it.
    pub fn query_id<I: Id>(&mut self, name: &'static str, value: impl IntoId<I>) {
        let id: I = value.into_id();
        match id.refusal() {
            None => self.query::<String>(name, id.text_as_sent()),
            Some(error) => self.complain(format!("query parameter `{name}`: {error}")),
        }
    }

    fn put_path(&mut self, name: &'static str, value: String) {
        if let Err(problem) = path::check_segment(name, &value) {
            return self.complain(problem.to_string());
        }
        self.path.retain(|(other, _)| *other != name);
        self.path.push((name, value));
    }

    /// Sets a query parameter; setting it again replaces it. A list becomes repeated pairs. A map adds its own pairs, whose
    /// names are its keys, to those that are there.
    pub fn query<T: ParamValue>(&mut self, name: &'static str, value: impl TryInto<T>) {
        let Ok(value) = value.try_into() else {
            return self.misfit("query", name, std::any::type_name::<T>());
        };
        self.query.retain(|(other, _)| other != name);
        let pairs = &mut self.query;
        value.visit(&mut |own, text| {
            let name = own.map_or(Cow::Borrowed(name), |own| Cow::Owned(own.to_owned()));
            pairs.push((name, text.to_owned()));
        });
    }

    /// Sets a query parameter whose list is one value, joined by commas.
    pub fn query_joined<T: ParamValue>(&mut self, name: &'static str, value: impl TryInto<T>) {
        let Ok(value) = value.try_into() else {
            return self.misfit("query", name, std::any::type_name::<T>());
        };
        self.query.retain(|(other, _)| other != name);
        self.query.push((Cow::Borrowed(name), joined(&value)));
    }

    /// Adds a pair to the query, next to others of the same name.
    pub fn query_pair(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.query.push((name.into(), value.into()));
    }

    /// Takes a query parameter away.
    pub fn without_query(&mut self, name: &str) {
        self.query.retain(|(other, _)| other != name);
    }

    /// The value that a path, query or header parameter was set to, the first one of a list.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let path = self.path.iter().find(|(other, _)| *other == name);
        let path = path.map(|(_, value)| value.as_str());
        let header = || {
            self.headers
                .get(name)
                .or_else(|| self.core.options.headers.get(name))?
                .to_str()
                .ok()
        };
        path.or_else(|| self.query_value(name))
            .or_else(header)
            .map(str::to_owned)
    }

    /// The path parameters.
    pub(crate) fn path_values(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.path
            .iter()
            .map(|(name, value)| (*name, value.as_bytes()))
    }

    /// The query as it is sent, without the credential: the call's own pairs, then those for all calls that it does not set itself.
    pub(crate) fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.query.iter();
        let defaults = self.core.options.query.iter();
        own.map(|(name, value)| (name.as_ref(), value.as_str()))
            .chain(
                defaults
                    .filter(|(name, _)| !self.query.iter().any(|(own, _)| own == name))
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            )
    }

    /// The headers that decide what the answer is about: the call's own parameters, and the scope.
    pub(crate) fn scope_headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let scope = self.core.shared.vendor.scope_headers.iter();
        let scope = scope.filter_map(|name| Some((*name, self.core.options.headers.get(*name)?)));
        let own = self.headers.iter();
        let own = own
            .filter(|(_, value)| !value.is_sensitive())
            .map(|(name, value)| (name.as_str(), value));
        own.chain(scope)
            .map(|(name, value)| (name, value.as_bytes()))
    }

    /// The first value of a query parameter that was set, for this call or for all.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        fn first<'a, N: AsRef<str>>(pairs: &'a [(N, String)], name: &str) -> Option<&'a str> {
            let pair = pairs.iter().find(|(other, _)| other.as_ref() == name);
            pair.map(|(_, value)| value.as_str())
        }
        first(&self.query, name).or_else(|| first(&self.core.options.query, name))
    }

    /// Sets a header; setting it again replaces it.
    pub fn header<T: ParamValue>(&mut self, name: &'static str, value: impl TryInto<T>) {
        let Ok(value) = value.try_into() else {
            return self.misfit("header", name, std::any::type_name::<T>());
        };
        let parsed = (
            HeaderName::try_from(name),
            HeaderValue::try_from(joined(&value)),
        );
        match parsed {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(T::SECRET);
                self.headers.insert(name, value);
            }
            _ => self.complain(format!(
                "header parameter `{name}` holds a character that no header can carry"
            )),
        }
    }

    /// Asks for the bytes from `start` on, if the file is still the one that the validator belongs to.
    pub(crate) fn only_from(&mut self, start: u64, validator: &HeaderValue) {
        let range = HeaderValue::try_from(format!("bytes={start}-"));
        // digits can always be sent
        if let Ok(range) = range {
            self.headers.insert(header::RANGE, range);
            self.headers.insert(header::IF_RANGE, validator.clone());
        }
    }

    /// Sets the body. It is encoded at once, and never shown.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = Body::Json(bytes.into()),
            Err(error) => self.complain(body_problem(&error)),
        }
    }

    /// Refuses a body that chooses nothing: the server would take that for everything.
    ///
    /// `members` say what the call is for. One of them must say something, and an empty list is refused wherever it stands in them: it is what is
    /// left of a choice that found nothing.
    pub fn chosen_by(&mut self, members: &[&str]) {
        let Some(body) = self.body_members() else {
            return;
        };
        let chosen = || {
            members
                .iter()
                .filter_map(|name| Some((name, body.get(*name)?)))
        };
        let names = || members.join("` or `");
        if let Some((name, _)) = chosen().find(|(_, value)| has_empty_list(value)) {
            self.complain(format!(
                "`{name}` of the body has an empty list, which the server may take for everything; send nothing when there is nothing to do, or leave the list out"
            ));
        } else if !chosen().any(|(_, value)| says_something(value)) {
            self.complain(format!(
                "nothing in `{}` of the body says what the call is for, which the server may take for everything; if that is meant, name the workspace there",
                names()
            ));
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
        self.body_member(name, serde_json::Value::String(value))
    }

    /// Sets what is at a dotted path of the JSON body, and makes the objects on the way; where there is no body, of an empty object.
    pub(crate) fn body_member(
        &mut self,
        name: &str,
        value: serde_json::Value,
    ) -> Result<(), Error> {
        let refused = || {
            Error::invalid_request(format!(
                "the body takes no member `{name}`: it is no JSON object"
            ))
        };
        let mut members: serde_json::Map<_, _> = match &self.body {
            Body::None => serde_json::Map::new(),
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
    pub(crate) fn body_members(&self) -> Option<serde_json::Map<String, serde_json::Value>> {
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

    /// Remembers why the call can't be sent; the first reason counts. `problem` must not repeat a value that may be secret.
    pub fn refuse(&mut self, problem: impl Into<String>) {
        self.complain(problem.into());
    }

    fn complain(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    #[cold]
    fn misfit(&mut self, place: &str, name: &str, wanted: &str) {
        let wanted = wanted.rsplit("::").next().unwrap_or(wanted);
        self.complain(format!(
            "{place} parameter `{name}`: the value is no valid {wanted}"
        ));
    }

    /// The problem that was remembered, as an error.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let Some(problem) = &self.problem {
            return Err(Error::invalid_request(problem.clone()));
        }
        self.core.options.check()?;
        self.check_required()
    }

    fn check_required(&self) -> Result<(), Error> {
        let is_set = |name: &str| {
            self.query_value(name).is_some()
                || self.path.iter().any(|(path, _)| *path == name)
                || self.headers.contains_key(name)
                || self.core.options.headers.contains_key(name)
        };
        let required = self.operation.required;
        if let Some(missing) = required.iter().find(|name| !is_set(name)) {
            return Err(Error::invalid_request(format!(
                "the required parameter `{missing}` is not set"
            )));
        }
        if self.operation.needs_body && matches!(self.body, Body::None) {
            return Err(Error::invalid_request(
                "the body, which is required, is not set",
            ));
        }
        Ok(())
    }

    /// The request, without credential.
    pub(crate) fn build(self) -> Result<reqwest::Request, Error> {
        self.check()?;
        let url = match self.url {
            Some(url) => url,
            None => self.assemble_url()?,
        };
        if let Some(longest) = self.core.shared.longest_url
            && url.as_str().len() > longest
        {
            return Err(Error::invalid_request(format!(
                "the URL has {} characters, and the server takes {longest} at most; ask for less at once, or by an operation that takes lists in its body",
                url.as_str().len()
            )));
        }
        let mut request = reqwest::Request::new(self.operation.method.clone(), url);
        let headers = request.headers_mut();
        headers.reserve(4 + self.core.options.headers.len() + self.headers.len());
        headers.insert(header::ACCEPT, self.operation.accept.header());
        if self.operation.accept.is_bytes() {
            // a packed body has no known length, no checksum, and can't be gone on with after it broke off
            headers.insert(
                header::ACCEPT_ENCODING,
                HeaderValue::from_static("identity"),
            );
        }
        replace_all(headers, &self.core.options.headers);
        replace_all(headers, &self.headers);
        self.body.write(self.form, &mut request)?;
        Ok(request)
    }

    /// Where the call goes.
    pub(crate) fn assemble_url(&self) -> Result<Url, Error> {
        let mut path = String::with_capacity(self.operation.path.len() + 32);
        path::expand(&mut path, self.operation.path, &self.path)
            .map_err(|problem| Error::invalid_request(problem.to_string()))?;
        let mut query = String::new();
        for (name, value) in self.query_pairs() {
            if !query.is_empty() {
                query.push('&');
            }
            path::escape_into(&mut query, name);
            query.push('=');
            path::escape_into(&mut query, value);
        }
        Ok(self.core.base_url_of(self.operation).join(&path, &query))
    }
}

impl Body {
    fn write(self, form: Option<FormMedia>, request: &mut reqwest::Request) -> Result<(), Error> {
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

fn has_empty_list(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Array(items) => items.is_empty(),
        serde_json::Value::Object(members) => members.values().any(has_empty_list),
        _ => false,
    }
}

/// Whether a choice says something; where false, 0 and the empty text are what is not set.
fn says_something(value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty() && text != "0",
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => members.values().any(says_something),
    }
}

fn joined<T: ParamValue>(value: &T) -> String {
    let mut out = String::new();
    let mut first = true;
    value.visit(&mut |_, text| {
        if !first {
            out.push(',');
        }
        first = false;
        out.push_str(text);
    });
    out
}

fn replace_all(headers: &mut HeaderMap, others: &HeaderMap) {
    for (name, value) in others {
        headers.insert(name.clone(), value.clone());
    }
}

/// Shows the operation and the names of the parameters, never a value.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path: Vec<_> = self.path.iter().map(|(name, _)| name).collect();
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &path)
            .field("query", &query)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}
