// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `users`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # users
///
/// Who may use BigID.
impl Client {
    /// Add a user.
    ///
    /// The path has the address of the new user. What BigID answers is not known. It is never sent a second time by itself.
    ///
    /// `POST /system_users/{user}`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `user`, `body`.
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser {
            call: Call::new(&self.core, &CREATE_USER),
        }
    }
    /// List the users, by the older endpoint.
    ///
    /// For deployments that don't have `listUsers`. Where the number of all users stands is not known for certain: a stream
    /// reads on until a page is empty.
    ///
    /// `GET /system-users`
    ///
    /// Evidence: used by third parties' code (vrisk, a Java client, and bigidpy, both by others).
    pub fn list_system_users(&self) -> builder::ListSystemUsers {
        builder::ListSystemUsers {
            call: Call::new(&self.core, &LIST_SYSTEM_USERS),
        }
    }
    /// List the users.
    ///
    /// Passwords read back empty, the values of user tokens too: the client never prints them.
    ///
    /// `GET /access-management/users`
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers {
            call: Call::new(&self.core, &LIST_USERS),
        }
    }
    /// Change a user.
    ///
    /// Whether what is left out stays as it is, no source says: a client by others sends the whole user. What BigID answers is not known.
    ///
    /// `PUT /system_users/{user}`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `user`, `body`.
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser {
            call: Call::new(&self.core, &UPDATE_USER),
        }
    }
}

pub(crate) static CREATE_USER: Operation = Operation {
    id: "createUser",
    method: Method::POST,
    path: "/system_users/{user}",
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
    /// Address of the new user.
    ///
    /// Path parameter `user`.
    pub fn user(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("user", value);
        self
    }
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
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SYSTEM_USERS: Operation = Operation {
    id: "listSystemUsers",
    method: Method::GET,
    path: "/system-users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_system_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSystemUsers {
    pub(crate) call: Call,
}

impl ListSystemUsers {
    /// Number of users to leave out at the beginning.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// Largest number of users in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Form of the answer; clients send `json`.
    ///
    /// Query parameter `format`.
    pub fn format(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("format", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::User> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::UserList>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.and_then(|value| value.users).unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: Method::GET,
    path: "/access-management/users",
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
    /// Number of users to leave out at the beginning.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of users in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all users into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::User> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::UserList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.and_then(|value| value.users).unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static UPDATE_USER: Operation = Operation {
    id: "updateUser",
    method: Method::PUT,
    path: "/system_users/{user}",
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
    /// `id` of the user, which was the name in every recording.
    ///
    /// Path parameter `user`.
    pub fn user(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("user", value);
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
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}
