//! System tokens and access tokens: JWTs that the simulator gives out and checks.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde_json::json;

use super::{BEARER_USER_TOKEN, RELAYED_PREFIX, RELAYED_USER_TOKEN, USER_TOKEN, relay};
use crate::reply;
use crate::world::World;

/// How a deployment takes tokens and tells failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deployment {
    Bare,
    Bearer,
    Relayed,
}

impl Deployment {
    fn of_user_token(token: &str) -> Self {
        match token {
            BEARER_USER_TOKEN => Self::Bearer,
            _ if token.starts_with(RELAYED_PREFIX) => Self::Relayed,
            _ => Self::Bare,
        }
    }
}

/// The tokens that were given out.
pub(super) struct Tokens {
    world: World,
    given: Mutex<HashMap<String, Given>>,
}

#[derive(Clone, Copy)]
struct Given {
    deployment: Deployment,
    expires: DateTime<Utc>,
    uses: u32,
}

/// A token that was used as often may be over by a fault: none is over as soon as it is given out.
const USED: u32 = 50;

impl Tokens {
    pub(super) fn new(world: World) -> Self {
        Self {
            world,
            given: Mutex::new(HashMap::new()),
        }
    }

    /// A new token that lives for `lifetime`, of the same deployment as the user token (bare for a session, which has none).
    pub(super) fn give(&self, user_token: &str, lifetime: TimeDelta) -> String {
        let now = self.world.now();
        let expires = now + lifetime;
        let mut given = self.lock();
        let claims = json!({
            "user_name": "simulator",
            "type": "access-token",
            "roleIds": ["5f00000000000000000000a1"],
            "isAdmin": true,
            "iat": now.timestamp(),
            "exp": expires.timestamp(),
        });
        let part = |text: String| URL_SAFE_NO_PAD.encode(text);
        let header = part(json!({"alg": "HS256", "typ": "JWT"}).to_string());
        // Not signed: the number makes two tokens of one second different.
        let signature = part(format!("simulated signature {}", given.len()));
        let token = format!("{header}.{}.{signature}", part(claims.to_string()));
        let deployment = Deployment::of_user_token(unprefixed(user_token));
        given.insert(
            token.clone(),
            Given {
                deployment,
                expires,
                uses: 0,
            },
        );
        token
    }

    /// Ends the token of a header value, if it was used for a while; `false` if it was not.
    pub(super) fn end(&self, authorization: &str) -> bool {
        match self.lock().get_mut(unprefixed(authorization)) {
            Some(given) if given.uses >= USED => {
                given.expires = DateTime::UNIX_EPOCH;
                true
            }
            _ => false,
        }
    }

    /// The deployment that a header value belongs to.
    pub(super) fn deployment(&self, authorization: &str) -> Deployment {
        let token = unprefixed(authorization);
        match self.lock().get(token) {
            Some(given) => given.deployment,
            None => Deployment::of_user_token(token),
        }
    }

    /// Whether a system token or access token is good.
    pub(super) fn check(&self, authorization: Option<&str>) -> Result<(), Response> {
        let sent = authorization.unwrap_or_default();
        let deployment = self.deployment(sent);
        let given = self.lock().get_mut(unprefixed(sent)).map(|given| {
            given.uses += 1;
            *given
        });
        match given {
            Some(given) if given.expires > self.world.now() && fits(deployment, sent) => Ok(()),
            _ if deployment == Deployment::Relayed => {
                Err(relay::refusal("Failed to authenticate token."))
            }
            _ => Err(reply::text(
                StatusCode::UNAUTHORIZED,
                "text/plain; charset=utf-8",
                "Unauthorized",
            )),
        }
    }

    /// Whether a user token can be exchanged.
    pub(super) fn check_user_token(&self, authorization: Option<&str>) -> Result<(), Response> {
        let sent = authorization.unwrap_or_default();
        let token = unprefixed(sent);
        let deployment = Deployment::of_user_token(token);
        let known = [USER_TOKEN, BEARER_USER_TOKEN, RELAYED_USER_TOKEN].contains(&token);
        if known && fits(deployment, sent) {
            return Ok(());
        }
        let message = "Refresh token not valid";
        Err(match deployment {
            Deployment::Relayed => relay::refusal(message),
            _ => reply::json(StatusCode::UNAUTHORIZED, &json!({"message": message})),
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Given>> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unprefixed(authorization: &str) -> &str {
    authorization
        .strip_prefix("Bearer ")
        .unwrap_or(authorization)
}

fn fits(deployment: Deployment, authorization: &str) -> bool {
    authorization.starts_with("Bearer ") == (deployment == Deployment::Bearer)
}
