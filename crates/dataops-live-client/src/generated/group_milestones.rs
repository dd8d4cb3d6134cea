// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `group_milestones`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # group_milestones
///
/// Milestones of groups, which all projects below can use.
impl Client {
    /// Create a milestone in a group.
    ///
    /// The milestone is open.
    ///
    /// `POST /groups/{group_id}/milestones`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn create_group_milestone(&self) -> builder::CreateGroupMilestone {
        builder::CreateGroupMilestone {
            call: Call::new(&self.core, &CREATE_GROUP_MILESTONE),
        }
    }
    /// Delete a milestone of a group.
    ///
    /// Issues and merge requests stay, without it.
    ///
    /// `DELETE /groups/{group_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `milestone_id`.
    pub fn delete_group_milestone(&self) -> builder::DeleteGroupMilestone {
        builder::DeleteGroupMilestone {
            call: Call::new(&self.core, &DELETE_GROUP_MILESTONE),
        }
    }
    /// Get a milestone of a group.
    ///
    /// One milestone, by its number.
    ///
    /// `GET /groups/{group_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `milestone_id`.
    pub fn get_group_milestone(&self) -> builder::GetGroupMilestone {
        builder::GetGroupMilestone {
            call: Call::new(&self.core, &GET_GROUP_MILESTONE),
        }
    }
    /// List the burndown events of a milestone of a group.
    ///
    /// When the weight of its issues grew or shrank, or an issue was opened or closed. Needs a paid tier of GitLab.
    ///
    /// `GET /groups/{group_id}/milestones/{milestone_id}/burndown_events`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x).
    ///
    /// Required: `group_id`, `milestone_id`.
    pub fn list_group_milestone_burndown_events(
        &self,
    ) -> builder::ListGroupMilestoneBurndownEvents {
        builder::ListGroupMilestoneBurndownEvents {
            call: Call::new(&self.core, &LIST_GROUP_MILESTONE_BURNDOWN_EVENTS),
        }
    }
    /// List the issues of a milestone of a group.
    ///
    /// All issues that have this milestone, without those of groups below.
    ///
    /// `GET /groups/{group_id}/milestones/{milestone_id}/issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `group_id`, `milestone_id`.
    pub fn list_group_milestone_issues(&self) -> builder::ListGroupMilestoneIssues {
        builder::ListGroupMilestoneIssues {
            call: Call::new(&self.core, &LIST_GROUP_MILESTONE_ISSUES),
        }
    }
    /// List the merge requests of a milestone of a group.
    ///
    /// All merge requests that have this milestone.
    ///
    /// `GET /groups/{group_id}/milestones/{milestone_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `group_id`, `milestone_id`.
    pub fn list_group_milestone_merge_requests(
        &self,
    ) -> builder::ListGroupMilestoneMergeRequests {
        builder::ListGroupMilestoneMergeRequests {
            call: Call::new(&self.core, &LIST_GROUP_MILESTONE_MERGE_REQUESTS),
        }
    }
    /// List the milestones of a group.
    ///
    /// The milestones of the group, open and closed.
    ///
    /// `GET /groups/{group_id}/milestones`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x (the times are instants; go-gitlab sends days)).
    ///
    /// Required: `group_id`.
    pub fn list_group_milestones(&self) -> builder::ListGroupMilestones {
        builder::ListGroupMilestones {
            call: Call::new(&self.core, &LIST_GROUP_MILESTONES),
        }
    }
    /// Change a milestone of a group.
    ///
    /// `state_event` closes it or opens it again.
    ///
    /// `PUT /groups/{group_id}/milestones/{milestone_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `milestone_id`, `body`.
    pub fn update_group_milestone(&self) -> builder::UpdateGroupMilestone {
        builder::UpdateGroupMilestone {
            call: Call::new(&self.core, &UPDATE_GROUP_MILESTONE),
        }
    }
}

pub(crate) static CREATE_GROUP_MILESTONE: Operation = Operation {
    id: "createGroupMilestone",
    method: Method::POST,
    path: "/groups/{group_id}/milestones",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupMilestone {
    pub(crate) call: Call,
}

impl CreateGroupMilestone {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupMilestoneCreate>) -> Self {
        self.call.json::<types::GroupMilestoneCreate>(&value.into());
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

pub(crate) static DELETE_GROUP_MILESTONE: Operation = Operation {
    id: "deleteGroupMilestone",
    method: Method::DELETE,
    path: "/groups/{group_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupMilestone {
    pub(crate) call: Call,
}

impl DeleteGroupMilestone {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static GET_GROUP_MILESTONE: Operation = Operation {
    id: "getGroupMilestone",
    method: Method::GET,
    path: "/groups/{group_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupMilestone {
    pub(crate) call: Call,
}

impl GetGroupMilestone {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static LIST_GROUP_MILESTONE_BURNDOWN_EVENTS: Operation = Operation {
    id: "listGroupMilestoneBurndownEvents",
    method: Method::GET,
    path: "/groups/{group_id}/milestones/{milestone_id}/burndown_events",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_milestone_burndown_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMilestoneBurndownEvents {
    pub(crate) call: Call,
}

impl ListGroupMilestoneBurndownEvents {
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
    pub async fn send(self) -> Result<Response<Vec<types::BurndownEvent>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BurndownEvent> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::BurndownEvent>>| {
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

pub(crate) static LIST_GROUP_MILESTONE_ISSUES: Operation = Operation {
    id: "listGroupMilestoneIssues",
    method: Method::GET,
    path: "/groups/{group_id}/milestones/{milestone_id}/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_milestone_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMilestoneIssues {
    pub(crate) call: Call,
}

impl ListGroupMilestoneIssues {
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

pub(crate) static LIST_GROUP_MILESTONE_MERGE_REQUESTS: Operation = Operation {
    id: "listGroupMilestoneMergeRequests",
    method: Method::GET,
    path: "/groups/{group_id}/milestones/{milestone_id}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_milestone_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMilestoneMergeRequests {
    pub(crate) call: Call,
}

impl ListGroupMilestoneMergeRequests {
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

pub(crate) static LIST_GROUP_MILESTONES: Operation = Operation {
    id: "listGroupMilestones",
    method: Method::GET,
    path: "/groups/{group_id}/milestones",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_milestones`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMilestones {
    pub(crate) call: Call,
}

impl ListGroupMilestones {
    /// Only milestones with these numbers within the group; not looked at when `include_ancestors` is set.
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
    /// Only milestones whose title contains this text.
    ///
    /// Query parameter `search_title`.
    pub fn search_title(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search_title", value);
        self
    }
    /// Whether milestones of the groups above are listed too; left out, `false`. Since GitLab 16.7 it is called `include_ancestors`.
    ///
    /// Query parameter `include_parent_milestones`.
    pub fn include_parent_milestones(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_parent_milestones", value);
        self
    }
    /// Whether milestones of the groups above are listed too; left out, `false`.
    ///
    /// Query parameter `include_ancestors`.
    pub fn include_ancestors(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_ancestors", value);
        self
    }
    /// Whether milestones of the groups below are listed too; since GitLab 16.7.
    ///
    /// Query parameter `include_descendants`.
    pub fn include_descendants(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_descendants", value);
        self
    }
    /// Only milestones that changed before this instant; since GitLab 15.10.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only milestones that changed after this instant; since GitLab 15.10.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only milestones that this instant lies between the start and the end of.
    ///
    /// Query parameter `containing_date`.
    pub fn containing_date(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("containing_date", value);
        self
    }
    /// Only milestones that are due at this instant or later; needs `end_date`.
    ///
    /// Query parameter `start_date`.
    pub fn start_date(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("start_date", value);
        self
    }
    /// Only milestones that start at this instant or earlier; needs `start_date`.
    ///
    /// Query parameter `end_date`.
    pub fn end_date(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("end_date", value);
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

pub(crate) static UPDATE_GROUP_MILESTONE: Operation = Operation {
    id: "updateGroupMilestone",
    method: Method::PUT,
    path: "/groups/{group_id}/milestones/{milestone_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group_milestone`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupMilestone {
    pub(crate) call: Call,
}

impl UpdateGroupMilestone {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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
    pub fn body(mut self, value: impl Into<types::GroupMilestoneUpdate>) -> Self {
        self.call.json::<types::GroupMilestoneUpdate>(&value.into());
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
