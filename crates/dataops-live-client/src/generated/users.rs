// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `users`.

use client_runtime::{Date, Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # users
///
/// Users, and what belongs to the user that the token is of.
impl Client {
    /// Create a personal access token for the caller.
    ///
    /// Only the scopes `k8s_proxy` and `self_rotate` are allowed; all others need the web page. The secret is shown only in this answer.
    ///
    /// `POST /user/personal_access_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `body`.
    pub fn create_current_user_personal_access_token(
        &self,
    ) -> builder::CreateCurrentUserPersonalAccessToken {
        builder::CreateCurrentUserPersonalAccessToken {
            call: Call::new(&self.core, &CREATE_CURRENT_USER_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Create a user.
    ///
    /// Only for administrators. Give one of `password`, `reset_password` and `force_random_password`.
    ///
    /// `POST /users`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `body`.
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser {
            call: Call::new(&self.core, &CREATE_USER),
        }
    }
    /// Create a personal access token for a user.
    ///
    /// Only for administrators. The secret is shown only in this answer.
    ///
    /// `POST /users/{user_id}/personal_access_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`, `body`.
    pub fn create_user_personal_access_token(
        &self,
    ) -> builder::CreateUserPersonalAccessToken {
        builder::CreateUserPersonalAccessToken {
            call: Call::new(&self.core, &CREATE_USER_PERSONAL_ACCESS_TOKEN),
        }
    }
    /// Create a runner that belongs to the caller.
    ///
    /// The answer has the token that the runner signs in with; it is shown only once. Needs the scope `create_runner`.
    ///
    /// `POST /user/runners`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `body`.
    pub fn create_user_runner(&self) -> builder::CreateUserRunner {
        builder::CreateUserRunner {
            call: Call::new(&self.core, &CREATE_USER_RUNNER),
        }
    }
    /// Delete a user.
    ///
    /// Only for administrators. What the user wrote stays, with a ghost as its author, unless `hard_delete` takes it away too.
    ///
    /// `DELETE /users/{user_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; 204 by GitLab documentation 18.x and the clients; GitLab OpenAPI 17.10 says 200 with a mail address, which no client reads).
    ///
    /// Required: `user_id`.
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser {
            call: Call::new(&self.core, &DELETE_USER),
        }
    }
    /// Take the second factor from a user.
    ///
    /// Only for administrators, and not for other administrators. A user without a second factor is refused with 400. Since GitLab 15.2.
    ///
    /// `PATCH /users/{user_id}/disable_two_factor`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x; 204 by GitLab documentation 18.x; GitLab OpenAPI 17.10 says 200 with a user; go-gitlab reads no body).
    ///
    /// Required: `user_id`.
    pub fn disable_user_two_factor(&self) -> builder::DisableUserTwoFactor {
        builder::DisableUserTwoFactor {
            call: Call::new(&self.core, &DISABLE_USER_TWO_FACTOR),
        }
    }
    /// Get the user that the token belongs to.
    ///
    /// The whole profile of the caller.
    ///
    /// `GET /user`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn get_current_user(&self) -> builder::GetCurrentUser {
        builder::GetCurrentUser {
            call: Call::new(&self.core, &GET_CURRENT_USER),
        }
    }
    /// Get the status of the caller.
    ///
    /// What the caller shows beside the name.
    ///
    /// `GET /user/status`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn get_current_user_status(&self) -> builder::GetCurrentUserStatus {
        builder::GetCurrentUserStatus {
            call: Call::new(&self.core, &GET_CURRENT_USER_STATUS),
        }
    }
    /// Get a user.
    ///
    /// One user; administrators see more of it.
    ///
    /// `GET /users/{user_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`.
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser {
            call: Call::new(&self.core, &GET_USER),
        }
    }
    /// Get the numbers that the caller's page shows.
    ///
    /// How many merge requests, issues and to-do items wait for the caller.
    ///
    /// `GET /user_counts`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; gitbeaker 43.8).
    pub fn get_user_counts(&self) -> builder::GetUserCounts {
        builder::GetUserCounts {
            call: Call::new(&self.core, &GET_USER_COUNTS),
        }
    }
    /// List when users were last active.
    ///
    /// Oldest first. Users with private profiles are listed only to administrators.
    ///
    /// `GET /user/activities`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn list_user_activities(&self) -> builder::ListUserActivities {
        builder::ListUserActivities {
            call: Call::new(&self.core, &LIST_USER_ACTIVITIES),
        }
    }
    /// List the projects and groups that a user is a member of.
    ///
    /// Direct memberships, without those that come from groups above. Only for administrators.
    ///
    /// `GET /users/{user_id}/memberships`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `user_id`.
    pub fn list_user_memberships(&self) -> builder::ListUserMemberships {
        builder::ListUserMemberships {
            call: Call::new(&self.core, &LIST_USER_MEMBERSHIPS),
        }
    }
    /// List users.
    ///
    /// Users that the token may see. Who is no administrator gets each in few words. Above 50,000 users GitLab 17.0 and newer take keyset only.
    ///
    /// `GET /users`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers {
            call: Call::new(&self.core, &LIST_USERS),
        }
    }
    /// Refuse a user who waits for approval.
    ///
    /// Only for administrators.
    ///
    /// `POST /users/{user_id}/reject`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; go-gitlab reads no body).
    ///
    /// Required: `user_id`.
    pub fn reject_user(&self) -> builder::RejectUser {
        builder::RejectUser {
            call: Call::new(&self.core, &REJECT_USER),
        }
    }
    /// Set the status of the caller.
    ///
    /// What is left out is emptied; without an emoji it is `speech_balloon`.
    ///
    /// `PUT /user/status`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    pub fn set_current_user_status(&self) -> builder::SetCurrentUserStatus {
        builder::SetCurrentUserStatus {
            call: Call::new(&self.core, &SET_CURRENT_USER_STATUS),
        }
    }
    /// Change a user.
    ///
    /// Only for administrators; what is left out stays. The image can't be changed this way. A mail address that is taken is refused with 404.
    ///
    /// `PUT /users/{user_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `user_id`, `body`.
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser {
            call: Call::new(&self.core, &UPDATE_USER),
        }
    }
}

pub(crate) static CREATE_CURRENT_USER_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "createCurrentUserPersonalAccessToken",
    method: Method::POST,
    path: "/user/personal_access_tokens",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_current_user_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCurrentUserPersonalAccessToken {
    pub(crate) call: Call,
}

impl CreateCurrentUserPersonalAccessToken {
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::CurrentUserPersonalAccessTokenCreate>,
    ) -> Self {
        self.call.json::<types::CurrentUserPersonalAccessTokenCreate>(&value.into());
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

pub(crate) static CREATE_USER: Operation = Operation {
    id: "createUser",
    method: Method::POST,
    path: "/users",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    pub(crate) call: Call,
}

impl CreateUser {
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserCreate>) -> Self {
        self.call.json::<types::UserCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_USER_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "createUserPersonalAccessToken",
    method: Method::POST,
    path: "/users/{user_id}/personal_access_tokens",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_user_personal_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserPersonalAccessToken {
    pub(crate) call: Call,
}

impl CreateUserPersonalAccessToken {
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::UserPersonalAccessTokenCreate>,
    ) -> Self {
        self.call.json::<types::UserPersonalAccessTokenCreate>(&value.into());
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

pub(crate) static CREATE_USER_RUNNER: Operation = Operation {
    id: "createUserRunner",
    method: Method::POST,
    path: "/user/runners",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_user_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserRunner {
    pub(crate) call: Call,
}

impl CreateUserRunner {
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserRunnerCreate>) -> Self {
        self.call.json::<types::UserRunnerCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserRunner>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_USER: Operation = Operation {
    id: "deleteUser",
    method: Method::DELETE,
    path: "/users/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser {
    pub(crate) call: Call,
}

impl DeleteUser {
    /// Whether everything that the user made goes too; left out, `false`.
    ///
    /// Query parameter `hard_delete`.
    pub fn hard_delete(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("hard_delete", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
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

pub(crate) static DISABLE_USER_TWO_FACTOR: Operation = Operation {
    id: "disableUserTwoFactor",
    method: Method::PATCH,
    path: "/users/{user_id}/disable_two_factor",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::disable_user_two_factor`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableUserTwoFactor {
    pub(crate) call: Call,
}

impl DisableUserTwoFactor {
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
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

pub(crate) static GET_CURRENT_USER: Operation = Operation {
    id: "getCurrentUser",
    method: Method::GET,
    path: "/user",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_current_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentUser {
    pub(crate) call: Call,
}

impl GetCurrentUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CURRENT_USER_STATUS: Operation = Operation {
    id: "getCurrentUserStatus",
    method: Method::GET,
    path: "/user/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_current_user_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentUserStatus {
    pub(crate) call: Call,
}

impl GetCurrentUserStatus {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserStatus>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_USER: Operation = Operation {
    id: "getUser",
    method: Method::GET,
    path: "/users/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    pub(crate) call: Call,
}

impl GetUser {
    /// Whether custom attributes are there; only for administrators.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_USER_COUNTS: Operation = Operation {
    id: "getUserCounts",
    method: Method::GET,
    path: "/user_counts",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_user_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserCounts {
    pub(crate) call: Call,
}

impl GetUserCounts {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserCounts>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_USER_ACTIVITIES: Operation = Operation {
    id: "listUserActivities",
    method: Method::GET,
    path: "/user/activities",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_activities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserActivities {
    pub(crate) call: Call,
}

impl ListUserActivities {
    /// Only activities on this day or later; left out, those of six months.
    ///
    /// Query parameter `from`.
    pub fn from(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("from", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::UserActivity>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::UserActivity> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::UserActivity>>| {
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

pub(crate) static LIST_USER_MEMBERSHIPS: Operation = Operation {
    id: "listUserMemberships",
    method: Method::GET,
    path: "/users/{user_id}/memberships",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_memberships`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMemberships {
    pub(crate) call: Call,
}

impl ListUserMemberships {
    /// Only memberships of one kind.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::MembershipSource>) -> Self {
        self.call.query::<types::MembershipSource>("type", value);
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
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::UserMembership>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::UserMembership> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::UserMembership>>| {
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

pub(crate) static LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: Method::GET,
    path: "/users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers {
    pub(crate) call: Call,
}

impl ListUsers {
    /// Only users whose account is in use.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
        self
    }
    /// Only users whose account is blocked.
    ///
    /// Query parameter `blocked`.
    pub fn blocked(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("blocked", value);
        self
    }
    /// Only external users.
    ///
    /// Query parameter `external`.
    pub fn external(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("external", value);
        self
    }
    /// Only people, no bots and no internal users.
    ///
    /// Query parameter `humans`.
    pub fn humans(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("humans", value);
        self
    }
    /// Only administrators; only for administrators.
    ///
    /// Query parameter `admins`.
    pub fn admins(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("admins", value);
        self
    }
    /// Only auditors; only for administrators.
    ///
    /// Query parameter `auditors`.
    pub fn auditors(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("auditors", value);
        self
    }
    /// Whether users whose account is in use are left out.
    ///
    /// Query parameter `exclude_active`.
    pub fn exclude_active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("exclude_active", value);
        self
    }
    /// Whether internal users are left out.
    ///
    /// Query parameter `exclude_internal`.
    pub fn exclude_internal(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("exclude_internal", value);
        self
    }
    /// Whether external users are left out.
    ///
    /// Query parameter `exclude_external`.
    pub fn exclude_external(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("exclude_external", value);
        self
    }
    /// Whether people are left out.
    ///
    /// Query parameter `exclude_humans`.
    pub fn exclude_humans(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("exclude_humans", value);
        self
    }
    /// Whether bots of projects are left out.
    ///
    /// Query parameter `without_project_bots`.
    pub fn without_project_bots(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("without_project_bots", value);
        self
    }
    /// Only users without projects.
    ///
    /// Query parameter `without_projects`.
    pub fn without_projects(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("without_projects", value);
        self
    }
    /// Whether users that come from LDAP are left out.
    ///
    /// Query parameter `skip_ldap`.
    pub fn skip_ldap(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("skip_ldap", value);
        self
    }
    /// Only users of the SAML provider with this number; up to GitLab 18.1.
    ///
    /// Query parameter `saml_provider_id`.
    pub fn saml_provider_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("saml_provider_id", value);
        self
    }
    /// Only users whose name, login name or mail address contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only the user with this login name, in capital or small letters.
    ///
    /// Query parameter `username`.
    pub fn username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("username", value);
        self
    }
    /// Only the user with this public mail address.
    ///
    /// Query parameter `public_email`.
    pub fn public_email(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("public_email", value);
        self
    }
    /// Only the user with this id at another provider; needs `provider`.
    ///
    /// Query parameter `extern_uid`.
    pub fn extern_uid(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("extern_uid", value);
        self
    }
    /// Provider that `extern_uid` belongs to.
    ///
    /// Query parameter `provider`.
    pub fn provider(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("provider", value);
        self
    }
    /// Only users with or without a second factor; only for administrators.
    ///
    /// Query parameter `two_factor`.
    pub fn two_factor(mut self, value: impl TryInto<types::TwoFactorFilter>) -> Self {
        self.call.query::<types::TwoFactorFilter>("two_factor", value);
        self
    }
    /// Only users that came after this instant.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only users that came before this instant.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// What to sort by; left out, `id`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::UserOrder>) -> Self {
        self.call.query::<types::UserOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Whether custom attributes are there; only for administrators.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::User>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `id` or `name` or `username` or `created_at` or `updated_at`, `pagination` is `keyset`, `sort` is `asc` or `desc`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                ("order_by", &["id", "name", "username", "created_at", "updated_at"]),
                ("pagination", &["keyset"]),
                ("sort", &["asc", "desc"]),
                ("page", &[]),
            ],
            pages: Pagination {
                style: PageStyle::Link { moves: &[] },
                limit: Some("per_page"),
                max_limit: Some(100),
                place: PagePlace::Query,
            },
        };
        self.call.keyset(&KEYSET);
        self
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::User> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::User>>| {
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

pub(crate) static REJECT_USER: Operation = Operation {
    id: "rejectUser",
    method: Method::POST,
    path: "/users/{user_id}/reject",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reject_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RejectUser {
    pub(crate) call: Call,
}

impl RejectUser {
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
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

pub(crate) static SET_CURRENT_USER_STATUS: Operation = Operation {
    id: "setCurrentUserStatus",
    method: Method::PUT,
    path: "/user/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::set_current_user_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCurrentUserStatus {
    pub(crate) call: Call,
}

impl SetCurrentUserStatus {
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserStatusSet>) -> Self {
        self.call.json::<types::UserStatusSet>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserStatus>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_USER: Operation = Operation {
    id: "updateUser",
    method: Method::PUT,
    path: "/users/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser {
    pub(crate) call: Call,
}

impl UpdateUser {
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserUpdate>) -> Self {
        self.call.json::<types::UserUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}
