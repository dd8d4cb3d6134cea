//! BigML: resources that are created, finish some time later, and are listed with filters.
//!
//! Accepted: the query pair `username` = [`USERNAME`], `api_key` = [`API_KEY`].
//!
//! Sources are read from what is uploaded (or given as `data`); a `remote` URL and a query to a database always give the same made-up flowers,
//! because the simulator doesn't use the network. Of a file of more than 16 MiB only the beginning is read. What is learnt from the rows is learnt in
//! the simplest way that gives plausible results in bodies of the vendor's shape; each module says how. Only numeric fields are learnt from, except by
//! trees, associations and topic models. Composite sources are open until they are closed; images are rows with a name and nothing more. Of WhizzML a small
//! part runs, see `whizzml`.
//!
//! What is deleted with a project goes a few requests after it.
//!
//! Also accepted: [`READ_ONLY_KEY`] in place of the key, which may list and read and nothing else, and the `sharing_key` of a resource that was
//! shared, for reading that resource. The same is answered with and without the version in the path.
//!
//! A resource is faulty when its data can't be read (a source that starts like a zip archive) or when its tags hold [`FAULTY_TAG`].

mod access;
mod account;
mod anomaly;
mod answers;
mod association;
mod batch;
mod big;
mod cluster;
mod composite;
mod create;
mod dataset;
mod deepnet;
mod defaults;
mod download;
mod evaluation;
mod filter;
mod fusion;
mod hook;
mod input;
mod kind;
mod learnt;
mod life;
mod linear;
mod list;
mod logistic;
mod matrix;
mod model;
mod optiml;
mod pca;
mod recipe;
mod resource;
mod retrieve;
mod rows;
mod sample;
mod sharing;
mod source;
mod statistics;
mod store;
mod summary;
mod supervised;
mod table;
mod timeseries;
mod topicmodel;
mod tree;
mod update;
mod upload;
mod whizzml;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use self::kind::{KINDS, Kind};
use self::store::Store;
use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;

pub use self::big::BIG_DATASET;
pub use self::life::FAULTY_TAG;

pub use self::access::READ_ONLY_KEY;

/// The user name that the simulator accepts.
pub const USERNAME: &str = "simulator";
/// The API key that the simulator accepts.
pub const API_KEY: &str = "5a3e1c7b9d2f4086a1b3c5d7e9f00112233445566";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGML_URL", url.to_owned()),
        ("BIGML_USERNAME", USERNAME.to_owned()),
        ("BIGML_API_KEY", API_KEY.to_owned()),
    ]
}

pub(crate) fn mount(world: &World) -> impl VendorApi {
    Bigml {
        store: Arc::new(Store::new(world)),
    }
}

struct Bigml {
    store: Arc<Store>,
}

impl VendorApi for Bigml {
    fn router(&self) -> Router {
        KINDS
            .iter()
            .fold(Router::new(), |router, kind| router.merge(routes(kind)))
            .route("/status", get(account::status))
            .with_state(Arc::clone(&self.store))
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        access::authorize(&self.store, request).map_err(|(status, message)| {
            let body = self.error_body(status, message);
            reply::json(status, &body)
        })
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        // The numbers of these errors are unverified; those of 4xx that handlers give are known.
        json!({"code": status.as_u16(), "status": {"code": -1100, "message": message}})
    }

    fn too_many_requests(&self) -> Response {
        reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        )
    }

    fn names(&self) -> Vec<String> {
        self.store.shelves().names()
    }

    fn exempt(&self) -> Exempt {
        Exempt {
            query: &["username", "api_key", "organization", "project"],
            body: &["project"],
            ..Exempt::default()
        }
    }
}

/// The five requests that every type of resource takes, the download, and the reads of what is shared.
fn routes(kind: &'static Kind) -> Router<Arc<Store>> {
    let name = kind.name;
    let router = Router::new()
        .route(
            &format!("/{name}"),
            get(move |state, query| list::page(kind, state, query))
                .post(move |state, query, request| create::create(kind, state, query, request)),
        )
        .route(
            &format!("/{name}/{{{name}}}"),
            get(move |state, id, query| retrieve::one(kind, state, id, query))
                .put(move |state, id, body| update::change(kind, state, id, body))
                .delete(move |state, id, query| update::delete(kind, state, id, query)),
        );
    let router = if kind.downloads {
        router.route(
            &format!("/{name}/{{{name}}}/download"),
            get(move |state, id| download::export(kind, state, id)),
        )
    } else {
        router
    };
    let router = if kind.reads.shared {
        router.route(
            &format!("/shared/{name}/{{hash}}"),
            get(move |state, hash, query| retrieve::shared(kind, state, hash, query)),
        )
    } else {
        router
    };
    if !kind.reads.public {
        return router;
    }
    router.route(
        &format!("/public/{name}/{{{name}}}"),
        get(move |state, id, query| retrieve::public(kind, state, id, query)),
    )
}

/// An error answer; boxed, because it is much bigger than what comes with success.
type Refusal = Box<Response>;

/// A refusal in the vendor's shape.
fn refuse(status: StatusCode, code: i64, message: &str) -> Refusal {
    tell(
        status,
        json!({"code": status.as_u16(), "status": {"code": code, "message": message}}),
    )
}

/// What a refusal says, kept beside its bytes for executions, whose requests aren't answered over a connection.
#[derive(Clone, Debug)]
struct Told(Value);

fn tell(status: StatusCode, body: Value) -> Refusal {
    let mut response = reply::json(status, &body);
    response.extensions_mut().insert(Told(body));
    Box::new(response)
}

/// The status and the body of a refusal.
fn told(refusal: &Refusal) -> (u16, Value) {
    let told = refusal.extensions().get::<Told>();
    let body = told.map(|Told(body)| body.clone()).unwrap_or_default();
    (refusal.status().as_u16(), body)
}

/// A refusal that says what is wrong with which argument.
fn invalid(argument: &str, message: &str) -> Refusal {
    all_invalid(&[(argument, message)])
}

fn all_invalid(arguments: &[(&str, &str)]) -> Refusal {
    let said = arguments
        .iter()
        .map(|(name, message)| ((*name).to_owned(), json!(message)));
    let extra = Value::Object(said.collect());
    let body = json!({"code": 400, "status": {"code": -1206, "message": "Validation error", "extra": extra}});
    tell(StatusCode::BAD_REQUEST, body)
}

/// There is no such resource.
fn missing() -> Refusal {
    refuse(StatusCode::NOT_FOUND, -1201, "Id does not exist")
}
