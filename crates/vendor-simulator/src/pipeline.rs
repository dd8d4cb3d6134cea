//! The way of a request: log, faults, latency, rate limit, credentials, validation, the vendor's handler.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use http::uri::PathAndQuery;
use http::{Request, StatusCode, Uri, request};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::fault::{Kind, Plan, Target};
use crate::mangle;
use crate::options::{Builder, RateLimit};
use crate::query::Query;
use crate::record::{Log, Recorded, RecordedBody};
use crate::reply::{self, Unhandled};
use crate::vendor::Vendor;
use crate::vendor_api::{Head, VendorApi};
use crate::world::World;
use crate::{bigeye, bigid, bigml, dataops_live};

/// The connection is closed instead of an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fault closed the connection")
    }
}

impl std::error::Error for Closed {}

pub(crate) struct Pipeline {
    pub(crate) world: World,
    pub(crate) faults: Plan,
    pub(crate) log: Log,
    latency: Duration,
    rate_limit: Option<RateLimit>,
    vendors: [Mounted; 4],
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("world", &self.world)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

struct Mounted {
    api: Box<dyn VendorApi>,
    router: Router,
    seen: AtomicU32,
}

impl Mounted {
    fn new(api: impl VendorApi) -> Self {
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
            api: Box::new(api),
            router,
            seen: AtomicU32::new(0),
        }
    }

    /// An error of the simulator's own, in the vendor's shape.
    fn refuse(&self, status: StatusCode, message: &str) -> Response {
        let mut body = self.api.error_body(status, message);
        match &mut body {
            Value::Object(members) => {
                members.insert("simulator".to_owned(), Value::from(message));
            }
            other => *other = json!({"simulator": message}),
        }
        reply::json(status, &body)
    }
}

impl Pipeline {
    pub(crate) fn new(world: World, options: Builder) -> io::Result<Self> {
        let vendors = [
            Mounted::new(bigeye::mount(&world)),
            Mounted::new(bigid::mount(&world)),
            Mounted::new(dataops_live::mount(&world)),
            Mounted::new(bigml::mount(&world)),
        ];
        let faults = Plan::default();
        for fault in options.faults {
            faults.add(fault);
        }
        Ok(Self {
            world,
            faults,
            log: Log::default(),
            latency: options.latency,
            rate_limit: options.rate_limit,
            vendors,
        })
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Result<Response, Closed> {
        let (parts, body) = request.into_parts();
        let Some((vendor, path)) = Vendor::of_path(parts.uri.path()) else {
            return Ok(unmounted(parts.uri.path()));
        };
        let path = path.to_owned();
        let query = Query::of(&parts.uri, vendor == Vendor::Bigml);
        let operation: Option<&str> = None;
        let (number, body) = self.log.add(
            Recorded {
                vendor,
                operation_id: operation.map(str::to_owned),
                method: parts.method.clone(),
                path: path.clone(),
                query: query.pairs().to_vec(),
                headers: parts.headers.clone(),
                body: RecordedBody::default(),
                status: None,
            },
            body,
        );
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let target = Target {
            vendor,
            operation,
            method: &parts.method,
            path: &path,
        };
        let fault = self.faults.take(&target);
        let answer = self
            .answer_with(fault, vendor, parts, &path, &query, operation, body)
            .await;
        if let Ok(response) = &answer {
            self.log.answered(number, response.status().as_u16());
        }
        answer
    }

    #[allow(clippy::too_many_arguments)]
    async fn answer_with(
        &self,
        fault: Option<Kind>,
        vendor: Vendor,
        parts: request::Parts,
        path: &str,
        query: &Query,
        operation: Option<&str>,
        body: Body,
    ) -> Result<Response, Closed> {
        let mounted = &self.vendors[vendor.index()];
        match fault {
            Some(Kind::Close) => Err(Closed),
            Some(Kind::Status {
                status,
                headers,
                body: text,
            }) => {
                // The body is read first, or the client sees a broken pipe instead of the status.
                reply::drain(body).await;
                Ok(mangle::error(status, headers, text, || {
                    mounted.refuse(status, "an injected fault")
                }))
            }
            Some(Kind::Html(status)) => {
                reply::drain(body).await;
                Ok(mangle::html(status))
            }
            Some(Kind::Delay(delay)) => {
                tokio::time::sleep(delay).await;
                Ok(self
                    .process(mounted, parts, path, query, operation, body)
                    .await)
            }
            Some(Kind::LoseAnswer) => {
                self.process(mounted, parts, path, query, operation, body)
                    .await;
                Err(Closed)
            }
            Some(Kind::Truncate) => Ok(mangle::truncate(
                self.process(mounted, parts, path, query, operation, body)
                    .await,
            )
            .await),
            Some(Kind::Slow { chunk, pause }) => Ok(mangle::slow(
                self.process(mounted, parts, path, query, operation, body)
                    .await,
                chunk,
                pause,
            )
            .await),
            None => Ok(self
                .process(mounted, parts, path, query, operation, body)
                .await),
        }
    }

    async fn process(
        &self,
        mounted: &Mounted,
        mut parts: request::Parts,
        path: &str,
        query: &Query,
        operation: Option<&str>,
        body: Body,
    ) -> Response {
        if self.is_limited(mounted) {
            reply::drain(body).await;
            return mounted.api.too_many_requests();
        }
        let head = Head {
            method: &parts.method,
            path,
            query,
            headers: &parts.headers,
            operation,
        };
        if let Err(refusal) = mounted.api.authorize(&head) {
            reply::drain(body).await;
            return refusal;
        }
        let method = parts.method.clone();
        parts.uri = relative(&parts.uri, path);
        let response = match mounted
            .router
            .clone()
            .oneshot(Request::from_parts(parts, body))
            .await
        {
            Ok(response) => response,
            Err(never) => match never {},
        };
        if response.extensions().get::<Unhandled>().is_some() {
            return mounted.refuse(
                StatusCode::NOT_FOUND,
                &format!("there is no {method} {path}"),
            );
        }
        response
    }

    fn is_limited(&self, mounted: &Mounted) -> bool {
        let Some(limit) = self.rate_limit else {
            return false;
        };
        let round = limit.requests.saturating_add(limit.refused).max(1);
        mounted.seen.fetch_add(1, Ordering::Relaxed) % round >= limit.requests
    }
}

fn unmounted(path: &str) -> Response {
    let prefixes: Vec<&str> = Vendor::ALL.iter().map(|vendor| vendor.prefix()).collect();
    let message = format!(
        "no vendor answers at {path}: base paths are {}",
        prefixes.join(", ")
    );
    reply::json(StatusCode::NOT_FOUND, &json!({"simulator": message}))
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
