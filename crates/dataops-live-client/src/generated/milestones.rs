// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `milestones`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # milestones
///
/// Milestones of projects, with the issues and merge requests that belong to them.
impl Client {
    /// Create a milestone in a project.
    ///
    /// The milestone is open.
    ///
    /// `POST /projects/{project_id}/milestones`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_milestone(&self) -> builder::CreateMilestone {
        builder::CreateMilestone {
            call: Call::new(&self.core, &CREATE_MILESTONE),
        }
    }
    /// Delete a milestone of a project.
    ///
    /// Issues and merge requests stay, without it.
    ///
    /// `DELETE /projects/{project_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `milestone_id`.
    pub fn delete_milestone(&self) -> builder::DeleteMilestone {
        builder::DeleteMilestone {
            call: Call::new(&self.core, &DELETE_MILESTONE),
        }
    }
    /// Get a milestone of a project.
    ///
    /// One milestone, by its number.
    ///
    /// `GET /projects/{project_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `milestone_id`.
    pub fn get_milestone(&self) -> builder::GetMilestone {
        builder::GetMilestone {
            call: Call::new(&self.core, &GET_MILESTONE),
        }
    }
    /// List the issues of a milestone of a project.
    ///
    /// All issues that have this milestone.
    ///
    /// `GET /projects/{project_id}/milestones/{milestone_id}/issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `milestone_id`.
    pub fn list_milestone_issues(&self) -> builder::ListMilestoneIssues {
        builder::ListMilestoneIssues {
            call: Call::new(&self.core, &LIST_MILESTONE_ISSUES),
        }
    }
    /// List the merge requests of a milestone of a project.
    ///
    /// All merge requests that have this milestone.
    ///
    /// `GET /projects/{project_id}/milestones/{milestone_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `milestone_id`.
    pub fn list_milestone_merge_requests(&self) -> builder::ListMilestoneMergeRequests {
        builder::ListMilestoneMergeRequests {
            call: Call::new(&self.core, &LIST_MILESTONE_MERGE_REQUESTS),
        }
    }
    /// List the milestones of a project.
    ///
    /// The milestones of the project, open and closed.
    ///
    /// `GET /projects/{project_id}/milestones`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_milestones(&self) -> builder::ListMilestones {
        builder::ListMilestones {
            call: Call::new(&self.core, &LIST_MILESTONES),
        }
    }
    /// Change a milestone of a project.
    ///
    /// `state_event` closes it or opens it again.
    ///
    /// `PUT /projects/{project_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `milestone_id`, `body`.
    pub fn update_milestone(&self) -> builder::UpdateMilestone {
        builder::UpdateMilestone {
            call: Call::new(&self.core, &UPDATE_MILESTONE),
        }
    }
}

pub(crate) static CREATE_MILESTONE: Operation = Operation {
    id: "createMilestone",
    method: Method::POST,
    path: "/projects/{project_id}/milestones",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMilestone {
    pub(crate) call: Call,
}

impl CreateMilestone {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MilestoneCreate>) -> Self {
        self.call.json::<types::MilestoneCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Milestone>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_MILESTONE: Operation = Operation {
    id: "deleteMilestone",
    method: Method::DELETE,
    path: "/projects/{project_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMilestone {
    pub(crate) call: Call,
}

impl DeleteMilestone {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the milestone, unique on the instance; not its `iid`.
    ///
    /// Path parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<types::MilestoneId>) -> Self {
        self.call.path::<types::MilestoneId>("milestone_id", value);
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

pub(crate) static GET_MILESTONE: Operation = Operation {
    id: "getMilestone",
    method: Method::GET,
    path: "/projects/{project_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMilestone {
    pub(crate) call: Call,
}

impl GetMilestone {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the milestone, unique on the instance; not its `iid`.
    ///
    /// Path parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<types::MilestoneId>) -> Self {
        self.call.path::<types::MilestoneId>("milestone_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Milestone>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_MILESTONE_ISSUES: Operation = Operation {
    id: "listMilestoneIssues",
    method: Method::GET,
    path: "/projects/{project_id}/milestones/{milestone_id}/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_milestone_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMilestoneIssues {
    pub(crate) call: Call,
}

impl ListMilestoneIssues {
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
    /// Number of the milestone, unique on the instance; not its `iid`.
    ///
    /// Path parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<types::MilestoneId>) -> Self {
        self.call.path::<types::MilestoneId>("milestone_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Issue>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Issue> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Issue>>| {
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

pub(crate) static LIST_MILESTONE_MERGE_REQUESTS: Operation = Operation {
    id: "listMilestoneMergeRequests",
    method: Method::GET,
    path: "/projects/{project_id}/milestones/{milestone_id}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_milestone_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMilestoneMergeRequests {
    pub(crate) call: Call,
}

impl ListMilestoneMergeRequests {
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
    /// Number of the milestone, unique on the instance; not its `iid`.
    ///
    /// Path parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<types::MilestoneId>) -> Self {
        self.call.path::<types::MilestoneId>("milestone_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequest>>| {
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

pub(crate) static LIST_MILESTONES: Operation = Operation {
    id: "listMilestones",
    method: Method::GET,
    path: "/projects/{project_id}/milestones",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_milestones`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMilestones {
    pub(crate) call: Call,
}

impl ListMilestones {
    /// Only milestones with these numbers within the project.
    ///
    /// Query parameter `iids[]`.
    pub fn iids(mut self, value: impl TryInto<Vec<types::MilestoneIid>>) -> Self {
        self.call.query::<Vec<types::MilestoneIid>>("iids[]", value);
        self
    }
    /// Only milestones in this state.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MilestoneState>) -> Self {
        self.call.query::<types::MilestoneState>("state", value);
        self
    }
    /// Only milestones with exactly this title.
    ///
    /// Query parameter `title`.
    pub fn title(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("title", value);
        self
    }
    /// Only milestones whose title or description contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether milestones of the groups above are listed too; left out, `false`.
    ///
    /// Query parameter `include_parent_milestones`.
    pub fn include_parent_milestones(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_parent_milestones", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Milestone>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Milestone> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Milestone>>| {
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

pub(crate) static UPDATE_MILESTONE: Operation = Operation {
    id: "updateMilestone",
    method: Method::PUT,
    path: "/projects/{project_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMilestone {
    pub(crate) call: Call,
}

impl UpdateMilestone {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the milestone, unique on the instance; not its `iid`.
    ///
    /// Path parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<types::MilestoneId>) -> Self {
        self.call.path::<types::MilestoneId>("milestone_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MilestoneUpdate>) -> Self {
        self.call.json::<types::MilestoneUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Milestone>, Error> {
        self.call.send_json().await
    }
}
