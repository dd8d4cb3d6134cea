// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `search`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # search
///
/// Search in the instance, in a group or in a project.
impl Client {
    /// Search a group.
    ///
    /// Looks in the group and its projects. The items are what `scope` names. GitLab takes the same call with `/-/search` at the end of the path.
    ///
    /// `GET /groups/{group_id}/search`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10, and 18.x for the scopes and filters; gitbeaker 43.8; python-gitlab 8.6.0).
    ///
    /// Required: `scope`, `search`, `group_id`.
    pub fn search_group(&self) -> builder::SearchGroup {
        builder::SearchGroup {
            call: Call::new(&self.core, &SEARCH_GROUP),
        }
    }
    /// Search the whole instance.
    ///
    /// Looks in everything that the caller may see. The items are what `scope` names.
    ///
    /// `GET /search`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10, and 18.x for the scopes and filters; gitbeaker 43.8; python-gitlab 8.6.0).
    ///
    /// Required: `scope`, `search`.
    pub fn search_instance(&self) -> builder::SearchInstance {
        builder::SearchInstance {
            call: Call::new(&self.core, &SEARCH_INSTANCE),
        }
    }
    /// Search a project.
    ///
    /// Looks in the project. The items are what `scope` names. GitLab takes the same call with `/-/search` at the end of the path.
    ///
    /// `GET /projects/{project_id}/search`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10, and 18.x for the scopes and filters; gitbeaker 43.8; python-gitlab 8.6.0).
    ///
    /// Required: `scope`, `search`, `project_id`.
    pub fn search_project(&self) -> builder::SearchProject {
        builder::SearchProject {
            call: Call::new(&self.core, &SEARCH_PROJECT),
        }
    }
}

pub(crate) static SEARCH_GROUP: Operation = Operation {
    id: "searchGroup",
    method: Method::GET,
    path: "/groups/{group_id}/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["scope", "search"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::search_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchGroup {
    pub(crate) call: Call,
}

impl SearchGroup {
    /// What to look for; it decides what the items are.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::SearchScope>) -> Self {
        self.call.query::<types::SearchScope>("scope", value);
        self
    }
    /// Words to look for.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// How to search; left out, what the instance has. Needs a newer GitLab.
    ///
    /// Query parameter `search_type`.
    pub fn search_type(mut self, value: impl TryInto<types::SearchType>) -> Self {
        self.call.query::<types::SearchType>("search_type", value);
        self
    }
    /// Only confidential issues, or only others; for `issues`.
    ///
    /// Query parameter `confidential`.
    pub fn confidential(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("confidential", value);
        self
    }
    /// What to sort by; left out, the best first or the newest first.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::SearchOrder>) -> Self {
        self.call.query::<types::SearchOrder>("order_by", value);
        self
    }
    /// Direction.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues or merge requests in this state, for example `opened`.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("state", value);
        self
    }
    /// Parts to search, only `title`; for `issues` and `merge_requests` with a paid tier.
    ///
    /// Query parameter `fields[]`.
    pub fn fields(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("fields[]", value);
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
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<Map<String, Value>> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<Map<String, Value>>>| {
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

pub(crate) static SEARCH_INSTANCE: Operation = Operation {
    id: "searchInstance",
    method: Method::GET,
    path: "/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["scope", "search"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::search_instance`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchInstance {
    pub(crate) call: Call,
}

impl SearchInstance {
    /// What to look for; it decides what the items are.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::SearchScope>) -> Self {
        self.call.query::<types::SearchScope>("scope", value);
        self
    }
    /// Words to look for.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// How to search; left out, what the instance has. Needs a newer GitLab.
    ///
    /// Query parameter `search_type`.
    pub fn search_type(mut self, value: impl TryInto<types::SearchType>) -> Self {
        self.call.query::<types::SearchType>("search_type", value);
        self
    }
    /// Only confidential issues, or only others; for `issues`.
    ///
    /// Query parameter `confidential`.
    pub fn confidential(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("confidential", value);
        self
    }
    /// What to sort by; left out, the best first or the newest first.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::SearchOrder>) -> Self {
        self.call.query::<types::SearchOrder>("order_by", value);
        self
    }
    /// Direction.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues or merge requests in this state, for example `opened`.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("state", value);
        self
    }
    /// Parts to search, only `title`; for `issues` and `merge_requests` with a paid tier.
    ///
    /// Query parameter `fields[]`.
    pub fn fields(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("fields[]", value);
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
    pub async fn send(self) -> Result<Response<Vec<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<Map<String, Value>> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<Map<String, Value>>>| {
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

pub(crate) static SEARCH_PROJECT: Operation = Operation {
    id: "searchProject",
    method: Method::GET,
    path: "/projects/{project_id}/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["scope", "search"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::search_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchProject {
    pub(crate) call: Call,
}

impl SearchProject {
    /// What to look for; it decides what the items are.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::SearchScope>) -> Self {
        self.call.query::<types::SearchScope>("scope", value);
        self
    }
    /// Words to look for.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// How to search; left out, what the instance has. Needs a newer GitLab.
    ///
    /// Query parameter `search_type`.
    pub fn search_type(mut self, value: impl TryInto<types::SearchType>) -> Self {
        self.call.query::<types::SearchType>("search_type", value);
        self
    }
    /// Only confidential issues, or only others; for `issues`.
    ///
    /// Query parameter `confidential`.
    pub fn confidential(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("confidential", value);
        self
    }
    /// What to sort by; left out, the best first or the newest first.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::SearchOrder>) -> Self {
        self.call.query::<types::SearchOrder>("order_by", value);
        self
    }
    /// Direction.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues or merge requests in this state, for example `opened`.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("state", value);
        self
    }
    /// Parts to search, only `title`; for `issues` and `merge_requests` with a paid tier.
    ///
    /// Query parameter `fields[]`.
    pub fn fields(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("fields[]", value);
        self
    }
    /// Branch or tag to search; left out, the default branch. For `blobs`, `commits` and `wiki_blobs`.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
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
    pub async fn send(self) -> Result<Response<Vec<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<Map<String, Value>> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<Map<String, Value>>>| {
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
