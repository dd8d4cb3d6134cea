//! One vendor, ready to answer: its behaviour behind the checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use http::uri::PathAndQuery;
use http::{Request, StatusCode, Uri, request};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::by_schema;
use crate::check::{check_request, check_response};
use crate::options::RateLimit;
use crate::query::Query;
use crate::reply::{self, Unhandled};
use crate::spec::{Found, Operation, Spec};
use crate::vendor::Vendor;
use crate::vendor_api::{Head, VendorApi};
use crate::world::World;

/// A request on its way.
pub(crate) struct Call<'a> {
    pub(crate) parts: request::Parts,
    /// Relative to the vendor's base URL.
    pub(crate) path: String,
    pub(crate) query: Query,
    pub(crate) found: Found<'a>,
    pub(crate) body: Body,
}

impl Call<'_> {
    fn head(&self) -> Head<'_> {
        Head {
            method: &self.parts.method,
            path: &self.path,
            query: &self.query,
            headers: &self.parts.headers,
        }
    }
}

pub(crate) struct Mounted {
    pub(crate) spec: Arc<Spec>,
    vendor: Vendor,
    world: World,
    validate: bool,
    rate_limit: Option<RateLimit>,
    api: Box<dyn VendorApi>,
    router: Router,
    seen: AtomicU32,
}

impl Mounted {
    pub(crate) fn new(
        vendor: Vendor,
        world: &World,
        api: Box<dyn VendorApi>,
        spec: Arc<Spec>,
        validate: bool,
        rate_limit: Option<RateLimit>,
    ) -> Self {
        let unhandled = || async {
            let mut response = reply::empty(StatusCode::NOT_FOUND);
            response.extensions_mut().insert(Unhandled);
            response
        };
        let router = api
            .router()
            .fallback(unhandled)
            .method_not_allowed_fallback(unhandled)
            .layer(DefaultBodyLimit::disable());
        Self {
            validate: validate && !spec.is_empty(),
            spec,
            vendor,
            world: world.clone(),
            rate_limit,
            api,
            router,
            seen: AtomicU32::new(0),
        }
    }

    /// An error of the simulator's own, in the vendor's shape.
    pub(crate) fn refuse(&self, status: StatusCode, message: &str) -> Response {
        let mut body = self.api.error_body(status, message);
        match &mut body {
            Value::Object(members) => {
                members.insert("simulator".to_owned(), Value::from(message));
            }
            other => *other = json!({"simulator": message}),
        }
        reply::json(status, &body)
    }

    /// Rate limit, credentials, validation, the vendor's handler, validation of its answer.
    pub(crate) async fn process(&self, call: Call<'_>) -> Response {
        if self.is_limited() {
            reply::drain(call.body).await;
            return reply::refused(self.api.too_many_requests());
        }
        if let Err(refusal) = self.admit(&call) {
            reply::drain(call.body).await;
            return reply::refused(refusal);
        }
        match call.found {
            Found::Operation(operation) if self.validate => self.checked(call, operation).await,
            Found::Operation(operation) => self.handle(call, Some(operation)).await,
            Found::OtherMethods | Found::Nothing => self.handle(call, None).await,
        }
    }

    /// Ends the token of a request; `false` where it can't be over now.
    pub(crate) fn expire(&self, call: &Call<'_>) -> bool {
        self.api.expire(&call.head())
    }

    /// A path as the vendor reads it.
    pub(crate) fn path<'a>(&self, path: &'a str) -> &'a str {
        self.api.path(path)
    }

    /// The names of all that was made.
    pub(crate) fn names(&self) -> Vec<String> {
        self.api.names()
    }

    fn admit(&self, call: &Call<'_>) -> Result<(), Response> {
        let (method, path, vendor) = (&call.parts.method, &call.path, self.vendor);
        match call.found {
            Found::Nothing if self.validate => {
                let nearest = self.spec.nearest(path);
                let hint = nearest.map(|nearest| format!("; the nearest is {nearest}"));
                let hint = hint.unwrap_or_default();
                let message = format!("the spec of {vendor} has no path {path}{hint}");
                return Err(self.refuse(StatusCode::NOT_FOUND, &message));
            }
            Found::OtherMethods if self.validate => {
                let message =
                    format!("the spec of {vendor} has no {method} {path}, only other methods");
                return Err(self.refuse(StatusCode::METHOD_NOT_ALLOWED, &message));
            }
            Found::Operation(_) | Found::Nothing | Found::OtherMethods => {}
        }
        self.api.authorize(&call.head())
    }

    async fn checked(&self, mut call: Call<'_>, operation: &Operation) -> Response {
        let body = std::mem::replace(&mut call.body, Body::empty());
        let exempt = self.api.exempt();
        let checked = check_request(
            &self.spec,
            operation,
            exempt,
            &call.path,
            &call.query,
            &call.parts.headers,
            body,
        )
        .await;
        call.body = match checked {
            Ok(body) => body,
            Err(finding) => {
                let message = format!("{}: {finding}", operation.id);
                return reply::refused(self.refuse(StatusCode::BAD_REQUEST, &message));
            }
        };
        let response = self.handle(call, Some(operation)).await;
        match check_response(&self.spec, operation, response).await {
            Ok(response) => response,
            Err(finding) => {
                let message = format!(
                    "response of {} does not fit the spec: {finding}",
                    operation.id
                );
                self.refuse(StatusCode::INTERNAL_SERVER_ERROR, &message)
            }
        }
    }

    async fn handle(&self, call: Call<'_>, operation: Option<&Operation>) -> Response {
        let Call {
            mut parts,
            path,
            query,
            body,
            ..
        } = call;
        let method = parts.method.clone();
        parts.uri = relative(&parts.uri, &path);
        let response = match self
            .router
            .clone()
            .oneshot(Request::from_parts(parts, body))
            .await
        {
            Ok(response) => response,
            Err(never) => match never {},
        };
        if response.extensions().get::<Unhandled>().is_none() {
            return response;
        }
        match operation {
            Some(operation) => {
                let asked = by_schema::Asked {
                    spec: &self.spec,
                    operation,
                    query: &query,
                    url: format!("{}{path}", self.world.url(self.vendor)),
                };
                by_schema::answer(&asked, &mut self.world.chance(&format!("{method} {path}")))
            }
            None => self.refuse(
                StatusCode::NOT_FOUND,
                &format!("there is no {method} {path}"),
            ),
        }
    }

    fn is_limited(&self) -> bool {
        let Some(limit) = self.rate_limit else {
            return false;
        };
        let round = limit.requests.saturating_add(limit.refused).max(1);
        self.seen.fetch_add(1, Ordering::Relaxed) % round >= limit.requests
    }
}

fn relative(uri: &Uri, path: &str) -> Uri {
    let text = match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    // The parts come from a URI that was parsed, so the new one parses as well; if not, the old one leads to a 404.
    text.parse::<PathAndQuery>()
        .map_or_else(|_| uri.clone(), Uri::from)
}
