//! Where a deployment is, and the path that all operations have in common.

use client_runtime::Error;

const API: &str = "/api/v1";

/// A deployment's address with `/api/v1` at its end. What is no address at all stays as it is: the runtime says what is wrong with it.
pub(crate) fn completed(url: &str) -> String {
    let bare = url.trim().trim_end_matches('/');
    let is_address = bare.contains("://") && !bare.contains(['?', '#']);
    if is_address && !bare.ends_with(API) {
        format!("{bare}{API}")
    } else {
        url.to_owned()
    }
}

/// The address of a deployment that BigID hosts.
pub(crate) fn of_deployment(name: &str) -> Result<String, Error> {
    let name = name.trim();
    let is_label = (1..=63).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !name.starts_with('-')
        && !name.ends_with('-');
    if is_label {
        return Ok(format!("https://{name}.bigid.com"));
    }
    Err(Error::configuration(
        "the deployment is no name like `acme`, of letters, digits and dashes; give a whole address as the base URL",
    ))
}
