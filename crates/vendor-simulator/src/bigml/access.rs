//! Who may do what: the account's own key, a key with fewer rights, and the key of one shared resource.

use http::{Method, StatusCode};

use super::store::Store;
use super::{API_KEY, USERNAME};
use crate::vendor_api::Head;

/// An API key of the account that may list and read, and nothing else.
pub const READ_ONLY_KEY: &str = "9b7d5f3e1c0a2846f0e2d4c6b8a90817263544536a";

/// Lets a request through, or says why not. That a key with fewer rights is refused by 403 is unverified: the facts name the status and not its cause.
pub(super) fn authorize(
    store: &Store,
    request: &Head<'_>,
) -> Result<(), (StatusCode, &'static str)> {
    let reads = *request.method == Method::GET;
    match (request.query.get("username"), request.query.get("api_key")) {
        (Some(USERNAME), Some(API_KEY)) => Ok(()),
        (Some(USERNAME), Some(READ_ONLY_KEY)) if reads => Ok(()),
        (Some(USERNAME), Some(READ_ONLY_KEY)) => Err((
            StatusCode::FORBIDDEN,
            "The api key is not allowed to do this",
        )),
        (Some(USERNAME), Some(key)) if reads && opens(store, request.path, key) => Ok(()),
        _ => Err((StatusCode::UNAUTHORIZED, "Invalid username or api key")),
    }
}

/// Whether a key is the sharing key of the resource that is read.
fn opens(store: &Store, path: &str, key: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    let (Some(kind), Some(id)) = (parts.next(), parts.next()) else {
        return false;
    };
    let shelves = store.shelves();
    shelves.find(kind, id).is_some_and(|resource| {
        let member = |name: &str| resource.body.get(name);
        member("shared").and_then(|shared| shared.as_bool()) == Some(true)
            && member("sharing_key").and_then(|key| key.as_str()) == Some(key)
    })
}
