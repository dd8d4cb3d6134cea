//! The user in whose name a request comes.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use http::request::Parts;

use super::super::people::CALLER;
use super::super::store::Store;
use super::token::Held;

/// Whom a request's token belongs to. Without a token it is nobody: user 0.
#[derive(Clone, Debug, Default)]
pub(in crate::dataops_live) struct Caller {
    pub(in crate::dataops_live) user: i64,
    /// The token itself, where it is one that the instance has given.
    pub(in crate::dataops_live) token: Option<Held>,
}

impl FromRequestParts<Arc<Store>> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        store: &Arc<Store>,
    ) -> Result<Self, Self::Rejection> {
        let state = store.state();
        let held = secret(&parts.headers).and_then(|secret| state.secrets.get(secret));
        let Some(held) = held.copied() else {
            return Ok(Self::default());
        };
        let user = held.of(&state).and_then(|token| token["user_id"].as_i64());
        Ok(Self {
            user: user.unwrap_or(CALLER.id),
            token: Some(held),
        })
    }
}

/// The token of a request: in `private-token`, or as a bearer.
pub(super) fn secret(headers: &HeaderMap) -> Option<&str> {
    let text = |name| headers.get(name)?.to_str().ok();
    let bearer = || text(AUTHORIZATION.as_str())?.strip_prefix("Bearer ");
    text("private-token").or_else(bearer)
}
