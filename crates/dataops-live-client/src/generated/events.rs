// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `events`.

use client_runtime::{Date, Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # events
///
/// What users did: pushes, comments, issues and merge requests that were opened, closed or merged.
impl Client {
    /// List what the caller did.
    ///
    /// The events of the caller, newest first.
    ///
    /// `GET /events`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn list_events(&self) -> builder::ListEvents {
        builder::ListEvents {
            call: Call::new(&self.core, &LIST_EVENTS),
        }
    }
    /// List what happened in a project.
    ///
    /// The events of a project that the caller may see.
    ///
    /// `GET /projects/{project_id}/events`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_events(&self) -> builder::ListProjectEvents {
        builder::ListProjectEvents {
            call: Call::new(&self.core, &LIST_PROJECT_EVENTS),
        }
    }
    /// List what a user did.
    ///
    /// The events of a user that the caller may see.
    ///
    /// `GET /users/{user_id}/events`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`.
    pub fn list_user_events(&self) -> builder::ListUserEvents {
        builder::ListUserEvents {
            call: Call::new(&self.core, &LIST_USER_EVENTS),
        }
    }
}

pub(crate) static LIST_EVENTS: Operation = Operation {
    id: "listEvents",
    method: Method::GET,
    path: "/events",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    pub(crate) call: Call,
}

impl ListEvents {
    /// Only events of this kind.
    ///
    /// Query parameter `action`.
    pub fn action(mut self, value: impl TryInto<types::EventAction>) -> Self {
        self.call.query::<types::EventAction>("action", value);
        self
    }
    /// Only events about things of this kind.
    ///
    /// Query parameter `target_type`.
    pub fn target_type(mut self, value: impl TryInto<types::EventTarget>) -> Self {
        self.call.query::<types::EventTarget>("target_type", value);
        self
    }
    /// Only events before this day.
    ///
    /// Query parameter `before`.
    pub fn before(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("before", value);
        self
    }
    /// Only events after this day.
    ///
    /// Query parameter `after`.
    pub fn after(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("after", value);
        self
    }
    /// Direction by time; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// `all` lists the events of all projects of the caller.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("scope", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Event>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Event> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Event>>| {
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

pub(crate) static LIST_PROJECT_EVENTS: Operation = Operation {
    id: "listProjectEvents",
    method: Method::GET,
    path: "/projects/{project_id}/events",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectEvents {
    pub(crate) call: Call,
}

impl ListProjectEvents {
    /// Only events of this kind.
    ///
    /// Query parameter `action`.
    pub fn action(mut self, value: impl TryInto<types::EventAction>) -> Self {
        self.call.query::<types::EventAction>("action", value);
        self
    }
    /// Only events about things of this kind.
    ///
    /// Query parameter `target_type`.
    pub fn target_type(mut self, value: impl TryInto<types::EventTarget>) -> Self {
        self.call.query::<types::EventTarget>("target_type", value);
        self
    }
    /// Only events before this day.
    ///
    /// Query parameter `before`.
    pub fn before(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("before", value);
        self
    }
    /// Only events after this day.
    ///
    /// Query parameter `after`.
    pub fn after(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("after", value);
        self
    }
    /// Direction by time; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Event>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Event> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Event>>| {
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

pub(crate) static LIST_USER_EVENTS: Operation = Operation {
    id: "listUserEvents",
    method: Method::GET,
    path: "/users/{user_id}/events",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserEvents {
    pub(crate) call: Call,
}

impl ListUserEvents {
    /// Only events of this kind.
    ///
    /// Query parameter `action`.
    pub fn action(mut self, value: impl TryInto<types::EventAction>) -> Self {
        self.call.query::<types::EventAction>("action", value);
        self
    }
    /// Only events about things of this kind.
    ///
    /// Query parameter `target_type`.
    pub fn target_type(mut self, value: impl TryInto<types::EventTarget>) -> Self {
        self.call.query::<types::EventTarget>("target_type", value);
        self
    }
    /// Only events before this day.
    ///
    /// Query parameter `before`.
    pub fn before(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("before", value);
        self
    }
    /// Only events after this day.
    ///
    /// Query parameter `after`.
    pub fn after(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("after", value);
        self
    }
    /// Direction by time; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
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
    /// Number of the user, or the login name.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<types::UserRef>) -> Self {
        self.call.path::<types::UserRef>("user_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Event>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Event> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Event>>| {
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
