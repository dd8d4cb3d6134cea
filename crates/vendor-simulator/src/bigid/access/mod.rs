//! Who can reach which objects: shared files, their permissions, and the groups and users of the data sources.

mod sensitivity;

use axum::Router;
use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::catalog::{self, Object};
use super::failure::Failure;
use super::filter::Orders;
use super::form::{Wrapper, enveloped};
use super::page::Asked;
use super::store::Shelf;
use super::{Shared, State};
use crate::query::Query;

pub(super) use sensitivity::shelf as sensitivity_configs;

const PERMISSIONS: usize = 3;
const GRANTS: [&str; 3] = ["DIRECT", "INHERITED", "EFFECTIVE"];
const GROUP_KINDS: [&str; 4] = ["GLOBAL", "EMAIL", "PROJECT", "ORGANIZATION"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/aci/data-manager", get(shared))
        .route(
            "/aci/data-manager/{itemPath}/permissions/",
            get(permissions),
        )
        .route("/aci/groups/", get(groups))
        .route("/aci/users", get(users))
        .merge(sensitivity::routes())
}

pub(super) fn groups_shelf() -> Shelf {
    let groups = (0..25).map(|number| {
        json!({
            "name": format!("Group {number}"),
            "email": format!("group-{number}@example.com"),
            "dataSource": format!("Source {}", number % 12),
            "type": GROUP_KINDS[number % GROUP_KINDS.len()],
            "external": number % 7 == 0,
            "sharedObjectsCount": number * 3,
            "createdAt": "2023-01-02T03:04:05.000Z",
            "modifiedAt": "2023-01-02T03:04:05.000Z",
            "updated_at": "2023-01-02T03:04:05.000Z",
            "lastAggregatedDate": "2024-01-20T12:00:00.000Z",
        })
    });
    Shelf::of("Group", "name", "6ac10000").with(groups)
}

pub(super) fn users_shelf() -> Shelf {
    let users = (0..30).map(|number| {
        json!({
            "name": format!("Person {number}"),
            "username": format!("person{number}"),
            "email": format!("person-{number}@example.com"),
            "dataSource": format!("Source {}", number % 12),
            "external": number % 7 == 0,
            "headless": number % 10 == 9,
            "sharedObjectsCount": number * 2,
            "createdAt": "2023-01-02T03:04:05.000Z",
            "modifiedAt": "2023-01-02T03:04:05.000Z",
        })
    });
    Shelf::of("User", "email", "6ac20000").with(users)
}

/// BigID's own client says that `app_id` is needed.
fn check_app(query: &Query) -> Result<(), Failure> {
    match query.get("app_id") {
        Some("acl") => Ok(()),
        _ => Err(Failure::bad_request("app_id has to be acl")),
    }
}

/// Files, as they can be shared. Where the number of all of them would stand is not known: it stands nowhere.
async fn shared(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    check_app(&query)?;
    let filter = catalog::filter(query.get("filter"))?;
    let files = state
        .catalog
        .objects()
        .filter(|object| !object.is_structured());
    let files = state
        .catalog
        .matching(files, filter.as_ref(), state.world.now());
    let asked = Asked::of_query(&query);
    let page = files.skip(asked.skip).take(asked.limit.min(100));
    let page: Vec<Value> = page.map(|file| shared_object(&state, file)).collect();
    Ok(enveloped(json!(page)))
}

fn shared_object(state: &State, file: Object) -> Value {
    let known = state.catalog.value(file);
    json!({
        "_id": file.id(),
        "fullyQualifiedName": file.full_name(),
        "source": file.source(),
        "objectType": file.entity(),
        "shortenedFQN": file.name(),
        "annotations": {
            "hierarchyType": ["LEAF_DATA_OBJECT"],
            "sharedWithGroup": ["Group 0"],
            "openAccess": if file.is_open() { vec!["OPEN ACCESS"] } else { vec![] },
        },
        "objectDetails": {
            "scanId": "5f0000000000000000000001",
            "attribute": known["attribute"],
            "total_pii_count": known["total_pii_count"],
            "containerName": known["containerName"],
            "objectName": known["objectName"],
            "scannerType": known["type"],
            "sizeInBytes": known["sizeInBytes"],
            "type": file.entity(),
            "scan_status": known["scanStatus"],
            "scannerTypeGroup": known["scanner_type_group"],
            "detailedObjectType": known["detailedObjectType"],
            "created_date": known["created_date"],
            "modified_date": known["modified_date"],
        },
    })
}

async fn permissions(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    check_app(&query)?;
    let object = state.catalog.find(&name)?;
    let permissions: Vec<Value> = (0..PERMISSIONS)
        .map(|number| permission(object, number))
        .collect();
    Ok(Wrapper::Envelope("permissions").wrap(&permissions, &Asked::of_query(&query)))
}

fn permission(object: Object, number: usize) -> Value {
    let (holder, name, email) = match number {
        0 => ("user", "Person 0", json!("person-0@example.com")),
        1 => ("group", "Group 0", json!("group-0@example.com")),
        _ => ("link", "Everybody with the link", Value::Null),
    };
    json!({
        "_id": format!("{}-{number}", object.id()),
        "name": name,
        "email": email,
        "access": if number == 0 { vec!["READ", "WRITE"] } else { vec!["READ"] },
        "type": holder,
        "subType": null,
        "grantType": GRANTS[number % GRANTS.len()],
    })
}

async fn groups(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    sorted(&state.access_groups, "groups", &query)
}

async fn users(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    sorted(&state.access_users, "users", &query)
}

fn sorted(shelf: &Shelf, member: &'static str, query: &Query) -> Result<Response, Failure> {
    let mut all = shelf.all();
    Orders::parse(query.get("sort").unwrap_or_default())?.sort(&mut all);
    Ok(Wrapper::Envelope(member).wrap(&all, &Asked::of_query(query)))
}
