//! A plain HTTP client: these tests look at the wire, not through the typed clients.

/// A client that works whatever features other crates of the workspace give reqwest: with a TLS back end but no provider of its own it
/// wants one to be installed, for plain HTTP too.
pub fn client() -> reqwest::Client {
    // An error says that another test of this process was first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().unwrap()
}
