// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `personal_access_tokens`.

use client_runtime::{Date, Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # personal_access_tokens
///
/// Tokens that users make for calls of this API.
impl Client {
    /// Get the token that the call is made with.
    ///
    /// It tells when the token ends and what it may do. Since GitLab 15.5.
    ///
    /// `GET /personal_access_tokens/self`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 18.x).
    pub fn get_current_personal_access_token(
        &self,
    ) -> builder::GetCurrentPersonalAccessToken {
        builder::GetCurrentPersonalAccessToken {
            call: Call::new(&self.core, &GET_CURRENT_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Get a personal access token.
    ///
    /// One token, without its secret.
    ///
    /// `GET /personal_access_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `token_id`.
    pub fn get_personal_access_token(&self) -> builder::GetPersonalAccessToken {
        builder::GetPersonalAccessToken {
            call: Call::new(&self.core, &GET_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// List personal access tokens.
    ///
    /// The tokens of the caller; administrators see those of all users. The secrets are never listed. Filters need GitLab 15.5.
    ///
    /// `GET /personal_access_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0; GitLab documentation 18.x; go-gitlab sends days for the times of making and of use).
    pub fn list_personal_access_tokens(&self) -> builder::ListPersonalAccessTokens {
        builder::ListPersonalAccessTokens {
            call: Call::new(&self.core, &LIST_PERSONAL_ACCESS_TOKENS),
        }
    }
    /// Revoke the token that the call is made with.
    ///
    /// No later call with it works.
    ///
    /// `DELETE /personal_access_tokens/self`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    pub fn revoke_current_personal_access_token(
        &self,
    ) -> builder::RevokeCurrentPersonalAccessToken {
        builder::RevokeCurrentPersonalAccessToken {
            call: Call::new(&self.core, &REVOKE_CURRENT_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Revoke a personal access token.
    ///
    /// No later call with it works; it stays in lists.
    ///
    /// `DELETE /personal_access_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `token_id`.
    pub fn revoke_personal_access_token(&self) -> builder::RevokePersonalAccessToken {
        builder::RevokePersonalAccessToken {
            call: Call::new(&self.core, &REVOKE_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Replace the token that the call is made with by a new one.
    ///
    /// The old token is revoked at once; the secret of the new one is shown only in this answer. Needs the scope `api` or `self_rotate`, and GitLab 16.10.
    ///
    /// `POST /personal_access_tokens/self/rotate`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 18.x; 200 by GitLab documentation 18.x and by GitLab OpenAPI 17.10, which says 201 for the same call with a number).
    pub fn rotate_current_personal_access_token(
        &self,
    ) -> builder::RotateCurrentPersonalAccessToken {
        builder::RotateCurrentPersonalAccessToken {
            call: Call::new(&self.core, &ROTATE_CURRENT_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Replace a personal access token by a new one.
    ///
    /// The old token is revoked at once; the secret of the new one is shown only in this answer. Without `expires_at` the new one ends a week later, where an end is needed. Who replaces a token that is revoked already loses all tokens that came from it. Since GitLab 16.0.
    ///
    /// `POST /personal_access_tokens/{token_id}/rotate`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 18.x; 200 by GitLab documentation 18.x, 201 by GitLab OpenAPI 17.10).
    ///
    /// Required: `token_id`.
    pub fn rotate_personal_access_token(&self) -> builder::RotatePersonalAccessToken {
        builder::RotatePersonalAccessToken {
            call: Call::new(&self.core, &ROTATE_PERSONAL_ACCESS_TOKEN),
        }
    }
}

pub(crate) static GET_CURRENT_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "getCurrentPersonalAccessToken",
    method: Method::GET,
    path: "/personal_access_tokens/self",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_current_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentPersonalAccessToken {
    pub(crate) call: Call,
}

impl GetCurrentPersonalAccessToken {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalAccessToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "getPersonalAccessToken",
    method: Method::GET,
    path: "/personal_access_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPersonalAccessToken {
    pub(crate) call: Call,
}

impl GetPersonalAccessToken {
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
    pub async fn send(self) -> Result<Response<types::PersonalAccessToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PERSONAL_ACCESS_TOKENS: Operation = Operation {
    id: "listPersonalAccessTokens",
    method: Method::GET,
    path: "/personal_access_tokens",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_personal_access_tokens`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPersonalAccessTokens {
    pub(crate) call: Call,
}

impl ListPersonalAccessTokens {
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
    /// Only tokens that end after this day.
    ///
    /// Query parameter `expires_after`.
    pub fn expires_after(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("expires_after", value);
        self
    }
    /// Only tokens that end before this day.
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
    /// Only tokens that are revoked, or only those that are not.
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
    /// Only tokens in this state.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::TokenState>) -> Self {
        self.call.query::<types::TokenState>("state", value);
        self
    }
    /// Only tokens of the user with this number.
    ///
    /// Query parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("user_id", value);
        self
    }
    /// What to sort by, and in which direction.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::TokenSort>) -> Self {
        self.call.query::<types::TokenSort>("sort", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PersonalAccessToken>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PersonalAccessToken> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PersonalAccessToken>>| {
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

pub(crate) static REVOKE_CURRENT_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "revokeCurrentPersonalAccessToken",
    method: Method::DELETE,
    path: "/personal_access_tokens/self",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::revoke_current_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeCurrentPersonalAccessToken {
    pub(crate) call: Call,
}

impl RevokeCurrentPersonalAccessToken {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static REVOKE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "revokePersonalAccessToken",
    method: Method::DELETE,
    path: "/personal_access_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::revoke_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokePersonalAccessToken {
    pub(crate) call: Call,
}

impl RevokePersonalAccessToken {
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

pub(crate) static ROTATE_CURRENT_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "rotateCurrentPersonalAccessToken",
    method: Method::POST,
    path: "/personal_access_tokens/self/rotate",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::rotate_current_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateCurrentPersonalAccessToken {
    pub(crate) call: Call,
}

impl RotateCurrentPersonalAccessToken {
    /// The body.
    pub fn body(mut self, value: impl Into<types::PersonalAccessTokenRotate>) -> Self {
        self.call.json::<types::PersonalAccessTokenRotate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalAccessToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static ROTATE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "rotatePersonalAccessToken",
    method: Method::POST,
    path: "/personal_access_tokens/{token_id}/rotate",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::rotate_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotatePersonalAccessToken {
    pub(crate) call: Call,
}

impl RotatePersonalAccessToken {
    /// Number of the token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PersonalAccessTokenRotate>) -> Self {
        self.call.json::<types::PersonalAccessTokenRotate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalAccessToken>, Error> {
        self.call.send_json().await
    }
}
