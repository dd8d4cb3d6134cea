//! The way of a request: log, latency, faults, then the vendor.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Method, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::json;

use crate::by_schema;
use crate::chaos::Dice;
use crate::deeds::{Deeds, Marks};
use crate::elsewhere::Elsewhere;
use crate::fault::{Kind, Moment, Plan, Target};
use crate::mangle;
use crate::mounted::{Call, Mounted};
use crate::options::Builder;
use crate::query::Query;
use crate::record::{Log, Recorded, RecordedBody, Tap};
use crate::reply::{self, Refused};
use crate::serve::Connection;
use crate::spec::{Found, Spec};
use crate::vendor::Vendor;
use crate::world::World;

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
    pub(crate) dice: Dice,
    pub(crate) elsewhere: Arc<Elsewhere>,
    marks: Marks,
    latency: Duration,
    vendors: Vec<Mounted>,
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("world", &self.world)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

impl Pipeline {
    pub(crate) fn new(
        world: World,
        options: Builder,
        elsewhere: Arc<Elsewhere>,
    ) -> io::Result<Self> {
        let spec = |vendor: Vendor| {
            let given = options.documents.iter().rev().find(|(of, _)| *of == vendor);
            let spec = match given {
                Some((_, document)) => Spec::new(document.clone()).map(Arc::new),
                None => Spec::bundled(vendor),
            };
            spec.map_err(io::Error::other)
        };
        let (validate, limit) = (options.validate, options.rate_limit);
        let mounted = |vendor: Vendor| {
            let spec = spec(vendor)?;
            let api = if options.by_schema.contains(&vendor) {
                Box::new(by_schema::mount(&spec))
            } else {
                vendor.mount(&world, &spec)
            };
            Ok(Mounted::new(vendor, &world, api, spec, validate, limit))
        };
        let vendors = Vendor::ALL.into_iter().map(mounted);
        let vendors = vendors.collect::<io::Result<_>>()?;
        let faults = Plan::default();
        for fault in options.faults {
            faults.add(fault);
        }
        let dice = Dice::default();
        dice.set(options.chaos);
        Ok(Self {
            dice,
            elsewhere,
            marks: Marks::new(options.mark),
            world,
            faults,
            log: Log::default(),
            latency: options.latency,
            vendors,
        })
    }

    /// What became of marked creations.
    pub(crate) fn deeds(&self) -> BTreeMap<String, Deeds> {
        let names = self.vendors.iter().flat_map(Mounted::names);
        self.marks.deeds(names)
    }

    pub(crate) async fn answer(
        &self,
        request: Request<Body>,
        connection: &Connection,
    ) -> Result<Response, Closed> {
        let (parts, body) = request.into_parts();
        let Some((vendor, path)) = Vendor::of_path(parts.uri.path()) else {
            return Ok(unmounted(parts.uri.path()));
        };
        let mounted = &self.vendors[vendor.index()];
        let path = mounted.path(path).to_owned();
        let query = Query::of(&parts.uri, vendor == Vendor::Bigml);
        let found = mounted.spec.find(&parts.method, &path);
        let operation = match found {
            Found::Operation(operation) => Some(operation.id.as_str()),
            Found::OtherMethods | Found::Nothing => None,
        };
        let fault = self.faults.take(&Target {
            vendor,
            operation,
            method: &parts.method,
            path: &path,
        });
        let fault = fault.or_else(|| self.dice.draw());
        let recorded = Recorded {
            vendor,
            operation_id: operation.map(str::to_owned),
            method: parts.method.clone(),
            path: path.clone(),
            full_path: parts.uri.path().to_owned(),
            query: query.pairs().to_vec(),
            headers: parts.headers.clone(),
            body: RecordedBody::default(),
            fault: fault.as_ref().map(Kind::name),
            processed: false,
            status: None,
        };
        let (number, body, read) = self.log.add(recorded, body);
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let call = Call {
            parts,
            path,
            query,
            found,
            body,
        };
        let turn = Turn {
            pipeline: self,
            mounted,
            connection,
            number,
            read,
        };
        let answer = turn.answer(fault, call).await;
        if let Ok(response) = &answer {
            let status = response.status().as_u16();
            self.log
                .change(number, |recorded| recorded.status = Some(status));
        }
        answer
    }
}

/// One request and the fault that hits it.
struct Turn<'a> {
    pipeline: &'a Pipeline,
    mounted: &'a Mounted,
    connection: &'a Connection,
    /// In the log.
    number: usize,
    /// What was read of its body.
    read: Arc<Mutex<Tap>>,
}

impl Turn<'_> {
    async fn answer(&self, fault: Option<Kind>, call: Call<'_>) -> Result<Response, Closed> {
        let Some(fault) = fault else {
            return Ok(self.process(call).await);
        };
        let response = match fault {
            Kind::Close => return Err(Closed),
            Kind::LoseAnswer => {
                self.process(call).await;
                return Err(Closed);
            }
            Kind::Reset(moment) => return self.reset(moment, call).await,
            // Before an answer that doesn't look at the body, the body is read, or the client sees a broken pipe.
            Kind::Status {
                status,
                headers,
                body,
            } => {
                reply::drain(call.body).await;
                mangle::error(status, headers, body, || {
                    self.mounted.refuse(status, "an injected fault")
                })
            }
            Kind::Html(status) => {
                reply::drain(call.body).await;
                mangle::html(status)
            }
            Kind::Delay(delay) => {
                tokio::time::sleep(delay).await;
                self.process(call).await
            }
            Kind::Late(delay) => {
                let response = self.process(call).await;
                tokio::time::sleep(delay).await;
                response
            }
            Kind::Truncate => mangle::truncate(self.process(call).await).await,
            Kind::Stall(hold) => mangle::stall(self.process(call).await, hold).await,
            Kind::CutJson => mangle::cut_json(self.process(call).await).await,
            Kind::Slow { chunk, pause } => {
                mangle::slow(self.process(call).await, chunk, pause).await
            }
            Kind::ErrorPage { status, processed } => self.page(status, processed, call).await,
            Kind::Elsewhere {
                status,
                keeps_query,
            } => self.elsewhere(status, keeps_query, call).await,
            Kind::ExpireToken => self.expire(call).await,
        };
        Ok(response)
    }

    /// Lets the vendor answer, and notes whether it has done anything.
    async fn process(&self, call: Call<'_>) -> Response {
        let posts = call.parts.method == Method::POST;
        let response = self.mounted.process(call).await;
        if response.extensions().get::<Refused>().is_none() {
            self.pipeline
                .log
                .change(self.number, |recorded| recorded.processed = true);
            if posts {
                let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
                self.pipeline.marks.note(read.start());
            }
        }
        response
    }

    async fn reset(&self, moment: Moment, mut call: Call<'_>) -> Result<Response, Closed> {
        match moment {
            Moment::BeforeBody => {}
            Moment::DuringBody => {
                // The first piece; what it is doesn't matter.
                let _ = call.body.frame().await;
            }
            Moment::BeforeAnswer => {
                self.process(call).await;
            }
            Moment::DuringAnswer => {
                self.connection.reset_at_end();
                return Ok(mangle::truncate(self.process(call).await).await);
            }
            Moment::AfterAnswer => {
                let response = self.process(call).await;
                self.connection.reset_soon();
                return Ok(response);
            }
        }
        self.connection.reset_at_end();
        Err(Closed)
    }

    async fn page(&self, status: StatusCode, processed: bool, call: Call<'_>) -> Response {
        let (uri, headers) = (call.parts.uri.clone(), call.parts.headers.clone());
        if processed {
            self.process(call).await;
        } else {
            reply::drain(call.body).await;
        }
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        mangle::page_about(status, &uri, &headers, read.start())
    }

    async fn elsewhere(&self, status: StatusCode, keeps_query: bool, call: Call<'_>) -> Response {
        let host = &self.pipeline.elsewhere;
        let gets = call.parts.method == Method::GET;
        let same = call
            .parts
            .uri
            .path_and_query()
            .map_or("/", |path| path.as_str());
        let same = host.with_path(same);
        if keeps_query || !gets && status != StatusCode::SEE_OTHER {
            reply::drain(call.body).await;
            return mangle::redirect(status, &same);
        }
        let response = self.process(call).await;
        let (parts, body) = response.into_parts();
        let content_type = parts.headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or("application/octet-stream");
        let content = mangle::whole(body).await;
        mangle::redirect(status, &host.store(content_type, content))
    }

    async fn expire(&self, call: Call<'_>) -> Response {
        if self.mounted.expire(&call) {
            return self.process(call).await;
        }
        let message = format!(
            "{} is not accepted with {:?}",
            call.parts.uri,
            call.parts
                .headers
                .get(AUTHORIZATION)
                .and_then(|value| value.to_str().ok())
        );
        reply::drain(call.body).await;
        self.mounted.refuse(StatusCode::UNAUTHORIZED, &message)
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
