//! The workspace that calls work in.

use std::sync::Arc;

use client_runtime::{Applied, Credential, CredentialError, Options, Secret};
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::Client;

/// The workspace id that stands for all workspaces, where Bigeye takes it: its own client sends it to list workspaces.
pub const ALL_WORKSPACES: i64 = 0;

pub(crate) const HEADER: &str = "x-bigeye-workspace-id";
const PARAMETER: &str = "workspaceId";

impl Client {
    /// A clone whose calls work in another workspace; connections, credential and limits stay shared.
    ///
    /// The id goes out as the header `X-Bigeye-Workspace-Id`. A call that names a workspace itself, by a query parameter or in its
    /// body, goes without the header.
    #[must_use]
    pub fn with_workspace(&self, id: i64) -> Self {
        self.with(|options| scoped(options, id))
    }
}

pub(crate) fn scoped(options: Options, id: i64) -> Options {
    options.header(HEADER, id.to_string())
}

/// A credential that also takes the workspace header away from a call that names a workspace itself: which of two
/// workspaces Bigeye follows is not documented.
#[derive(Debug)]
pub(crate) struct Scoped(pub(crate) Arc<dyn Credential>);

impl Credential for Scoped {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        if request.headers().contains_key(HEADER) && names_workspace(request) {
            request.headers_mut().remove(HEADER);
        }
        self.0.apply(request)
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        self.0.rejected(applied)
    }

    fn accepted(&self, applied: &Applied) {
        self.0.accepted(applied);
    }

    fn exchanges(&self) -> u64 {
        self.0.exchanges()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.0.secrets()
    }
}

fn names_workspace(request: &reqwest::Request) -> bool {
    let in_query = || {
        request
            .url()
            .query_pairs()
            .any(|(name, _)| name == PARAMETER)
    };
    let in_body = || {
        let body = request.body().and_then(reqwest::Body::as_bytes);
        body.and_then(|body| serde_json::from_slice::<Named>(body).ok())
            .is_some_and(|named| named.workspace_id.is_some())
    };
    in_query() || in_body()
}

/// The one member of a body that matters here.
#[derive(Deserialize)]
struct Named {
    #[serde(rename = "workspaceId")]
    workspace_id: Option<IgnoredAny>,
}
