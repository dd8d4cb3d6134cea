//! The path that all operations have in common.

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
