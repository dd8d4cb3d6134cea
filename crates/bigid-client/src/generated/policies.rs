// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `policies`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # policies
///
/// Policies, and whether they are kept.
impl Client {
    /// Make a policy.
    ///
    /// What the answer looks like is not known.
    ///
    /// `POST /compliance-rules`
    ///
    /// Evidence: used by third parties' code (bigidpy; BigPyD).
    ///
    /// Required: `body`.
    pub fn create_policy(&self) -> builder::CreatePolicy {
        builder::CreatePolicy {
            call: Call::new(&self.core, &CREATE_POLICY),
        }
    }
    /// List the policies.
    ///
    /// All of them in one answer, a bare list; an empty one if no policy has the name that is asked for.
    ///
    /// `GET /compliance-rules`
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked answers; BigID MCP server; BigPyD).
    pub fn list_policies(&self) -> builder::ListPolicies {
        builder::ListPolicies {
            call: Call::new(&self.core, &LIST_POLICIES),
        }
    }
    /// Summarise which policies are kept.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /complianceSummaries`
    ///
    /// Evidence: read in the vendor's own code (BigID plugin, the name only).
    pub fn list_policy_summaries(&self) -> builder::ListPolicySummaries {
        builder::ListPolicySummaries {
            call: Call::new(&self.core, &LIST_POLICY_SUMMARIES),
        }
    }
}

pub(crate) static CREATE_POLICY: Operation = Operation {
    id: "createPolicy",
    method: Method::POST,
    path: "/compliance-rules",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_policy`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePolicy {
    pub(crate) call: Call,
}

impl CreatePolicy {
    /// The body.
    pub fn body(mut self, value: impl Into<types::PolicyCreate>) -> Self {
        self.call.json::<types::PolicyCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_POLICIES: Operation = Operation {
    id: "listPolicies",
    method: Method::GET,
    path: "/compliance-rules",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_policies`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPolicies {
    pub(crate) call: Call,
}

impl ListPolicies {
    /// Only the policy with this name.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Policy>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_POLICY_SUMMARIES: Operation = Operation {
    id: "listPolicySummaries",
    method: Method::GET,
    path: "/complianceSummaries",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_policy_summaries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPolicySummaries {
    pub(crate) call: Call,
}

impl ListPolicySummaries {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}
