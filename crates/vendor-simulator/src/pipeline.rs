//! The way of a request: log, latency, faults, then the vendor.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::{Request, StatusCode};
use serde_json::json;

use crate::fault::{Kind, Plan, Target};
use crate::mangle;
use crate::mounted::{Call, Mounted};
use crate::options::Builder;
use crate::query::Query;
use crate::record::{Log, Recorded, RecordedBody};
use crate::reply;
use crate::spec::{Found, Spec};
use crate::vendor::Vendor;
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

impl Pipeline {
    pub(crate) fn new(world: World, options: Builder) -> io::Result<Self> {
        let spec = |vendor: Vendor| {
            let given = options.documents.iter().rev().find(|(of, _)| *of == vendor);
            let spec = match given {
                Some((_, document)) => Spec::new(document.clone()).map(Arc::new),
                None => Spec::bundled(vendor),
            };
            spec.map_err(io::Error::other)
        };
        let (validate, limit) = (options.validate, options.rate_limit);
        use Vendor::{Bigeye, Bigid, Bigml, DataopsLive};
        let vendors = [
            Mounted::new(
                Bigeye,
                &world,
                bigeye::mount(&world),
                spec(Bigeye)?,
                validate,
                limit,
            ),
            Mounted::new(
                Bigid,
                &world,
                bigid::mount(&world),
                spec(Bigid)?,
                validate,
                limit,
            ),
            Mounted::new(
                DataopsLive,
                &world,
                dataops_live::mount(&world),
                spec(DataopsLive)?,
                validate,
                limit,
            ),
            Mounted::new(
                Bigml,
                &world,
                bigml::mount(&world),
                spec(Bigml)?,
                validate,
                limit,
            ),
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
            vendors,
        })
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Result<Response, Closed> {
        let (parts, body) = request.into_parts();
        let Some((vendor, path)) = Vendor::of_path(parts.uri.path()) else {
            return Ok(unmounted(parts.uri.path()));
        };
        let path = path.to_owned();
        let mounted = &self.vendors[vendor.index()];
        let query = Query::of(&parts.uri, vendor == Vendor::Bigml);
        let found = mounted.spec.find(&parts.method, &path);
        let operation = match found {
            Found::Operation(operation) => Some(operation.id.as_str()),
            Found::OtherMethods | Found::Nothing => None,
        };
        let recorded = Recorded {
            vendor,
            operation_id: operation.map(str::to_owned),
            method: parts.method.clone(),
            path: path.clone(),
            query: query.pairs().to_vec(),
            headers: parts.headers.clone(),
            body: RecordedBody::default(),
            status: None,
        };
        let (number, body) = self.log.add(recorded, body);
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let fault = self.faults.take(&Target {
            vendor,
            operation,
            method: &parts.method,
            path: &path,
        });
        let call = Call {
            parts,
            path,
            query,
            found,
            body,
        };
        let answer = answer_with(fault, mounted, call).await;
        if let Ok(response) = &answer {
            self.log.answered(number, response.status().as_u16());
        }
        answer
    }
}

async fn answer_with(
    fault: Option<Kind>,
    mounted: &Mounted,
    call: Call<'_>,
) -> Result<Response, Closed> {
    let Some(fault) = fault else {
        return Ok(mounted.process(call).await);
    };
    let response = match fault {
        Kind::Close => return Err(Closed),
        Kind::LoseAnswer => {
            mounted.process(call).await;
            return Err(Closed);
        }
        // Before an answer that doesn't look at the body, the body is read, or the client sees a broken pipe.
        Kind::Status {
            status,
            headers,
            body,
        } => {
            reply::drain(call.body).await;
            mangle::error(status, headers, body, || {
                mounted.refuse(status, "an injected fault")
            })
        }
        Kind::Html(status) => {
            reply::drain(call.body).await;
            mangle::html(status)
        }
        Kind::Delay(delay) => {
            tokio::time::sleep(delay).await;
            mounted.process(call).await
        }
        Kind::Truncate => mangle::truncate(mounted.process(call).await).await,
        Kind::Slow { chunk, pause } => {
            mangle::slow(mounted.process(call).await, chunk, pause).await
        }
    };
    Ok(response)
}

fn unmounted(path: &str) -> Response {
    let prefixes: Vec<&str> = Vendor::ALL.iter().map(|vendor| vendor.prefix()).collect();
    let message = format!(
        "no vendor answers at {path}: base paths are {}",
        prefixes.join(", ")
    );
    reply::json(StatusCode::NOT_FOUND, &json!({"simulator": message}))
}
