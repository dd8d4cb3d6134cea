//! One call of an operation: its parameters and its body.

mod body;
mod chosen_by;

pub use body::body_problem;

use crate::core::Core;
use crate::form::FormMedia;
use crate::operation::Operation;
use crate::page::Keyset;
use crate::param::ParamValue;
use crate::resource_id::{Id, IntoId};
use crate::{Error, path};
use body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;
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
    /// How the list goes by keyset, where the caller chose that.
    pub(crate) keyset: Option<&'static Keyset>,
    /// A whole URL that the server gave, instead of path and query.
    pub(crate) url: Option<Url>,
    problem: Option<String>,
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
            keyset: None,
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

    /// Lists by keyset, and not by page numbers.
    pub fn keyset(&mut self, keyset: &'static Keyset) {
        self.keyset = Some(keyset);
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

    /// The query as it is sent, without the credential: the call's own pairs, those for all calls that it does not set itself, and what a
    /// keyset needs.
    pub(crate) fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.query.iter();
        let defaults = self.core.options.query.iter();
        own.map(|(name, value)| (name.as_ref(), value.as_str()))
            .chain(
                defaults
                    .filter(|(name, _)| !self.query.iter().any(|(own, _)| own == name))
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            )
            .chain(
                self.keyset_defaults()
                    .filter(|(name, _)| self.set_value(name).is_none()),
            )
    }

    fn keyset_defaults(&self) -> impl Iterator<Item = (&str, &str)> {
        self.keyset.into_iter().flat_map(Keyset::defaults)
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

    /// The first value with which a query parameter is sent: what was set for this call or for all, or what a keyset needs.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.set_value(name).or_else(|| {
            let mut defaults = self.keyset_defaults();
            Some(defaults.find(|(other, _)| *other == name)?.1)
        })
    }

    /// The first value of a query parameter that was set, for this call or for all.
    fn set_value(&self, name: &str) -> Option<&str> {
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
        self.check_keyset()?;
        self.check_required()
    }

    fn check_keyset(&self) -> Result<(), Error> {
        let Some(keyset) = self.keyset else {
            return Ok(());
        };
        let refusal = self
            .query_pairs()
            .find_map(|(name, value)| keyset.refusal(name, value));
        refusal.map_or(Ok(()), |why| Err(Error::invalid_request(why)))
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
