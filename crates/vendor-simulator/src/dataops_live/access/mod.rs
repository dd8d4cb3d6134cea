//! Who calls, and what they may do: tokens with their scopes, members with their roles, requests for access.

mod caller;
mod gate;
pub(in crate::dataops_live) mod members;
mod personal_tokens;
mod requests;
mod role;
mod seed;
mod token;
mod tokens;

use std::sync::Arc;

use axum::Router;

use super::store::Store;

pub(in crate::dataops_live) use caller::Caller;
pub(in crate::dataops_live) use gate::check;
pub(in crate::dataops_live) use personal_tokens::PERSONAL_TOKENS;
pub(in crate::dataops_live) use role::OWNER;
pub(in crate::dataops_live) use seed::seed;
pub(in crate::dataops_live) use token::{Held, Wanted, issue};

pub(in crate::dataops_live) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .merge(members::routes())
        .merge(requests::routes())
        .merge(tokens::routes())
        .merge(personal_tokens::routes())
}
