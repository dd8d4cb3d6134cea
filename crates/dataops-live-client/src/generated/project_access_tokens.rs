// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `project_access_tokens`.

use client_runtime::{Date, Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # project_access_tokens
///
/// Tokens that belong to a project.
impl Client {
    /// Create an access token of a project.
    ///
    /// Makes a token with its own role and scopes. `token` in the answer is shown this one time. The call itself needs a personal access token.
    ///
    /// `POST /projects/{project_id}/access_tokens`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_project_access_token(&self) -> builder::CreateProjectAccessToken {
        builder::CreateProjectAccessToken {
            call: Call::new(&self.core, &CREATE_PROJECT_ACCESS_TOKEN),
        }
    }
    /// Get an access token of a project.
    ///
    /// The token without its secret text.
    ///
    /// `GET /projects/{project_id}/access_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `token_id`.
    pub fn get_project_access_token(&self) -> builder::GetProjectAccessToken {
        builder::GetProjectAccessToken {
            call: Call::new(&self.core, &GET_PROJECT_ACCESS_TOKEN),
        }
    }
    /// List the access tokens of a project.
    ///
    /// The project's tokens, without their secret texts.
    ///
    /// `GET /projects/{project_id}/access_tokens`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (state); GitLab documentation 18.x (the other filters); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_access_tokens(&self) -> builder::ListProjectAccessTokens {
        builder::ListProjectAccessTokens {
            call: Call::new(&self.core, &LIST_PROJECT_ACCESS_TOKENS),
        }
    }
    /// Revoke an access token of a project.
    ///
    /// The token is of no use from now on; it stays in the list.
    ///
    /// `DELETE /projects/{project_id}/access_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `token_id`.
    pub fn revoke_project_access_token(&self) -> builder::RevokeProjectAccessToken {
        builder::RevokeProjectAccessToken {
            call: Call::new(&self.core, &REVOKE_PROJECT_ACCESS_TOKEN),
        }
    }
    /// Replace the project access token of this call.
    ///
    /// Makes a new secret text for the token that the call is made with, and revokes the old one at once. Needs the scope `api` or `self_rotate`.
    ///
    /// `POST /projects/{project_id}/access_tokens/self/rotate`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (200); GitLab documentation 18.x; the other rotation is 201 in GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`.
    pub fn rotate_own_project_access_token(
        &self,
    ) -> builder::RotateOwnProjectAccessToken {
        builder::RotateOwnProjectAccessToken {
            call: Call::new(&self.core, &ROTATE_OWN_PROJECT_ACCESS_TOKEN),
        }
    }
    /// Replace an access token of a project.
    ///
    /// Revokes the token at once and makes a new one with the same name, role and scopes; `token` in the answer is shown this one time. Rotating a token that was revoked before revokes its successors too. Since GitLab 16.0.
    ///
    /// `POST /projects/{project_id}/access_tokens/{token_id}/rotate`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 (201); GitLab documentation 18.x (200)).
    ///
    /// Required: `project_id`, `token_id`.
    pub fn rotate_project_access_token(&self) -> builder::RotateProjectAccessToken {
        builder::RotateProjectAccessToken {
            call: Call::new(&self.core, &ROTATE_PROJECT_ACCESS_TOKEN),
        }
    }
}

pub(crate) static CREATE_PROJECT_ACCESS_TOKEN: Operation = Operation {
    id: "createProjectAccessToken",
    method: Method::POST,
    path: "/projects/{project_id}/access_tokens",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_project_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectAccessToken {
    pub(crate) call: Call,
}

impl CreateProjectAccessToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AccessTokenCreate>) -> Self {
        self.call.json::<types::AccessTokenCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessTokenCreated>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PROJECT_ACCESS_TOKEN: Operation = Operation {
    id: "getProjectAccessToken",
    method: Method::GET,
    path: "/projects/{project_id}/access_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectAccessToken {
    pub(crate) call: Call,
}

impl GetProjectAccessToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECT_ACCESS_TOKENS: Operation = Operation {
    id: "listProjectAccessTokens",
    method: Method::GET,
    path: "/projects/{project_id}/access_tokens",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_access_tokens`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectAccessTokens {
    pub(crate) call: Call,
}

impl ListProjectAccessTokens {
    /// Only tokens in this state. Since GitLab 17.2.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::AccessTokenState>) -> Self {
        self.call.query::<types::AccessTokenState>("state", value);
        self
    }
    /// Only revoked tokens, or only the others.
    ///
    /// Query parameter `revoked`.
    pub fn revoked(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("revoked", value);
        self
    }
    /// Only tokens whose name contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only tokens that were made after this instant.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only tokens that were made before this instant.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only tokens that expire after this day.
    ///
    /// Query parameter `expires_after`.
    pub fn expires_after(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("expires_after", value);
        self
    }
    /// Only tokens that expire before this day.
    ///
    /// Query parameter `expires_before`.
    pub fn expires_before(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("expires_before", value);
        self
    }
    /// Only tokens that were last used after this instant.
    ///
    /// Query parameter `last_used_after`.
    pub fn last_used_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("last_used_after", value);
        self
    }
    /// Only tokens that were last used before this instant.
    ///
    /// Query parameter `last_used_before`.
    pub fn last_used_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("last_used_before", value);
        self
    }
    /// Order of the list.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::AccessTokenSort>) -> Self {
        self.call.query::<types::AccessTokenSort>("sort", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::AccessToken>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AccessToken> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::AccessToken>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static REVOKE_PROJECT_ACCESS_TOKEN: Operation = Operation {
    id: "revokeProjectAccessToken",
    method: Method::DELETE,
    path: "/projects/{project_id}/access_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::revoke_project_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeProjectAccessToken {
    pub(crate) call: Call,
}

impl RevokeProjectAccessToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static ROTATE_OWN_PROJECT_ACCESS_TOKEN: Operation = Operation {
    id: "rotateOwnProjectAccessToken",
    method: Method::POST,
    path: "/projects/{project_id}/access_tokens/self/rotate",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::rotate_own_project_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateOwnProjectAccessToken {
    pub(crate) call: Call,
}

impl RotateOwnProjectAccessToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AccessTokenRotate>) -> Self {
        self.call.json::<types::AccessTokenRotate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessTokenCreated>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static ROTATE_PROJECT_ACCESS_TOKEN: Operation = Operation {
    id: "rotateProjectAccessToken",
    method: Method::POST,
    path: "/projects/{project_id}/access_tokens/{token_id}/rotate",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::rotate_project_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateProjectAccessToken {
    pub(crate) call: Call,
}

impl RotateProjectAccessToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AccessTokenRotate>) -> Self {
        self.call.json::<types::AccessTokenRotate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessTokenCreated>, Error> {
        self.call.send_json().await
    }
}
