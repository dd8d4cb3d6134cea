// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `issues`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # issues
///
/// Issues of projects.
impl Client {
    /// Create an issue.
    ///
    /// The caller becomes its author.
    ///
    /// `POST /projects/{project_id}/issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_issue(&self) -> builder::CreateIssue {
        builder::CreateIssue {
            call: Call::new(&self.core, &CREATE_ISSUE),
        }
    }
    /// Delete an issue.
    ///
    /// Only for owners of the project and administrators.
    ///
    /// `DELETE /projects/{project_id}/issues/{issue_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn delete_issue(&self) -> builder::DeleteIssue {
        builder::DeleteIssue {
            call: Call::new(&self.core, &DELETE_ISSUE),
        }
    }
    /// Get an issue of a project.
    ///
    /// One issue, by its number within the project.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn get_issue(&self) -> builder::GetIssue {
        builder::GetIssue {
            call: Call::new(&self.core, &GET_ISSUE),
        }
    }
    /// Get an issue by its number on the instance.
    ///
    /// Only for administrators, as it seems; `getIssue` takes the number within the project.
    ///
    /// `GET /issues/{issue_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0; who may call it is unverified).
    ///
    /// Required: `issue_id`.
    pub fn get_issue_by_id(&self) -> builder::GetIssueById {
        builder::GetIssueById {
            call: Call::new(&self.core, &GET_ISSUE_BY_ID),
        }
    }
    /// List the issues of a group.
    ///
    /// Issues of all projects of the group and of the groups below.
    ///
    /// `GET /groups/{group_id}/issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `group_id`.
    pub fn list_group_issues(&self) -> builder::ListGroupIssues {
        builder::ListGroupIssues {
            call: Call::new(&self.core, &LIST_GROUP_ISSUES),
        }
    }
    /// List the issues that the caller may see.
    ///
    /// Issues of all projects. Without `scope` only those that the caller wrote.
    ///
    /// `GET /issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    pub fn list_issues(&self) -> builder::ListIssues {
        builder::ListIssues {
            call: Call::new(&self.core, &LIST_ISSUES),
        }
    }
    /// List the merge requests that close an issue when they are merged.
    ///
    /// Those whose description or commits say so.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/closed_by`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn list_merge_requests_closing_issue(
        &self,
    ) -> builder::ListMergeRequestsClosingIssue {
        builder::ListMergeRequestsClosingIssue {
            call: Call::new(&self.core, &LIST_MERGE_REQUESTS_CLOSING_ISSUE),
        }
    }
    /// List the merge requests that mention an issue.
    ///
    /// Those that it is mentioned in, whether they close it or not.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/related_merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn list_merge_requests_related_to_issue(
        &self,
    ) -> builder::ListMergeRequestsRelatedToIssue {
        builder::ListMergeRequestsRelatedToIssue {
            call: Call::new(&self.core, &LIST_MERGE_REQUESTS_RELATED_TO_ISSUE),
        }
    }
    /// List the issues of a project.
    ///
    /// Open and closed issues, newest first unless asked otherwise. Keyset needs GitLab 18.3.
    ///
    /// `GET /projects/{project_id}/issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `project_id`.
    pub fn list_project_issues(&self) -> builder::ListProjectIssues {
        builder::ListProjectIssues {
            call: Call::new(&self.core, &LIST_PROJECT_ISSUES),
        }
    }
    /// Move an issue to another project.
    ///
    /// The issue gets a new number there; the old one is closed and says in `moved_to_id` where it went. A project that it is in already, or that the caller may not write to, is refused with 400.
    ///
    /// `POST /projects/{project_id}/issues/{issue_iid}/move`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `issue_iid`, `body`.
    pub fn move_issue(&self) -> builder::MoveIssue {
        builder::MoveIssue {
            call: Call::new(&self.core, &MOVE_ISSUE),
        }
    }
    /// Put an issue before or after another one.
    ///
    /// The order is the one that lists sorted by `relative_position` have.
    ///
    /// `PUT /projects/{project_id}/issues/{issue_iid}/reorder`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x; the two pages of facts don't say which of the two ids is the issue in front).
    ///
    /// Required: `project_id`, `issue_iid`, `body`.
    pub fn reorder_issue(&self) -> builder::ReorderIssue {
        builder::ReorderIssue {
            call: Call::new(&self.core, &REORDER_ISSUE),
        }
    }
    /// Change an issue.
    ///
    /// What is left out stays; something has to change. `state_event` closes it or opens it again.
    ///
    /// `PUT /projects/{project_id}/issues/{issue_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `issue_iid`, `body`.
    pub fn update_issue(&self) -> builder::UpdateIssue {
        builder::UpdateIssue {
            call: Call::new(&self.core, &UPDATE_ISSUE),
        }
    }
}

pub(crate) static CREATE_ISSUE: Operation = Operation {
    id: "createIssue",
    method: Method::POST,
    path: "/projects/{project_id}/issues",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssue {
    pub(crate) call: Call,
}

impl CreateIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueCreate>) -> Self {
        self.call.json::<types::IssueCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ISSUE: Operation = Operation {
    id: "deleteIssue",
    method: Method::DELETE,
    path: "/projects/{project_id}/issues/{issue_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssue {
    pub(crate) call: Call,
}

impl DeleteIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
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

pub(crate) static GET_ISSUE: Operation = Operation {
    id: "getIssue",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssue {
    pub(crate) call: Call,
}

impl GetIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_ISSUE_BY_ID: Operation = Operation {
    id: "getIssueById",
    method: Method::GET,
    path: "/issues/{issue_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue_by_id`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssueById {
    pub(crate) call: Call,
}

impl GetIssueById {
    /// Number of the issue, unique on the instance.
    ///
    /// Path parameter `issue_id`.
    pub fn issue_id(mut self, value: impl TryInto<types::IssueId>) -> Self {
        self.call.path::<types::IssueId>("issue_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_ISSUES: Operation = Operation {
    id: "listGroupIssues",
    method: Method::GET,
    path: "/groups/{group_id}/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupIssues {
    pub(crate) call: Call,
}

impl ListGroupIssues {
    /// Only issues with these numbers within their projects.
    ///
    /// Query parameter `iids[]`.
    pub fn iids(mut self, value: impl TryInto<Vec<types::IssueIid>>) -> Self {
        self.call.query::<Vec<types::IssueIid>>("iids[]", value);
        self
    }
    /// Only issues of milestones of a kind: `None`, `Any`, `Upcoming` or `Started`.
    ///
    /// Query parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone_id", value);
        self
    }
    /// Only issues in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::IssueListState>) -> Self {
        self.call.query::<types::IssueListState>("state", value);
        self
    }
    /// Only issues with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only issues without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Only issues of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only issues of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// Whose issues are listed; left out, `all`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::IssueScope>) -> Self {
        self.call.query::<types::IssueScope>("scope", value);
        self
    }
    /// Only issues that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only issues that the users with these numbers did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[author_id]", value);
        self
    }
    /// Only issues that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only issues that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only issues that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only issues that are not assigned to the users with these numbers.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[assignee_id]", value);
        self
    }
    /// Only issues that are assigned to the user with this login name.
    ///
    /// Query parameter `assignee_username`.
    pub fn assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("assignee_username", value);
        self
    }
    /// Only issues that are not assigned to the user with this login name.
    ///
    /// Query parameter `not[assignee_username]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[assignee_username]", value);
        self
    }
    /// Only issues that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only issues that the caller did not react to with these emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[my_reaction_emoji]", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::IssueOrder>) -> Self {
        self.call.query::<types::IssueOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only issues without this text in the title or the description.
    ///
    /// Query parameter `not[search]`.
    pub fn not_search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[search]", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Where `not[search]` looks: `title`, `description` or both with a comma between.
    ///
    /// Query parameter `not[in]`.
    pub fn not_in(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[in]", value);
        self
    }
    /// Only issues from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only issues from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only issues that are due then: `0` for no day, `any`, `today`, `tomorrow`, `overdue`, `week`, `month` or `next_month_and_previous_two_weeks`.
    ///
    /// Query parameter `due_date`.
    pub fn due_date(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("due_date", value);
        self
    }
    /// Only issues that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only issues that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only issues of this type.
    ///
    /// Query parameter `issue_type`.
    pub fn issue_type(mut self, value: impl TryInto<types::IssueType>) -> Self {
        self.call.query::<types::IssueType>("issue_type", value);
        self
    }
    /// Only issues of the iteration with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `iteration_id`.
    pub fn iteration_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_id", value);
        self
    }
    /// Only issues of the iteration with this title; in a paid tier of GitLab.
    ///
    /// Query parameter `iteration_title`.
    pub fn iteration_title(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_title", value);
        self
    }
    /// Only issues of the epic with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `epic_id`.
    pub fn epic_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("epic_id", value);
        self
    }
    /// Only issues of this weight; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `weight`.
    pub fn weight(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("weight", value);
        self
    }
    /// Only issues that go this way, as `on_track`; since GitLab 15.4, in a paid tier. `None` for none, `Any` for some.
    ///
    /// Query parameter `health_status`.
    pub fn health_status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("health_status", value);
        self
    }
    /// Whether issues of archived projects are left out; left out, `true`.
    ///
    /// Query parameter `non_archived`.
    pub fn non_archived(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("non_archived", value);
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

pub(crate) static LIST_ISSUES: Operation = Operation {
    id: "listIssues",
    method: Method::GET,
    path: "/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssues {
    pub(crate) call: Call,
}

impl ListIssues {
    /// Only issues with these numbers within their projects.
    ///
    /// Query parameter `iids[]`.
    pub fn iids(mut self, value: impl TryInto<Vec<types::IssueIid>>) -> Self {
        self.call.query::<Vec<types::IssueIid>>("iids[]", value);
        self
    }
    /// Only issues of milestones of a kind: `None`, `Any`, `Upcoming` or `Started`.
    ///
    /// Query parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone_id", value);
        self
    }
    /// Only issues in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::IssueListState>) -> Self {
        self.call.query::<types::IssueListState>("state", value);
        self
    }
    /// Only issues with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only issues without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Only issues of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only issues of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// Whose issues are listed; left out, `created_by_me`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::IssueScope>) -> Self {
        self.call.query::<types::IssueScope>("scope", value);
        self
    }
    /// Only issues that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only issues that the users with these numbers did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[author_id]", value);
        self
    }
    /// Only issues that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only issues that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only issues that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only issues that are not assigned to the users with these numbers.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[assignee_id]", value);
        self
    }
    /// Only issues that are assigned to the user with this login name.
    ///
    /// Query parameter `assignee_username`.
    pub fn assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("assignee_username", value);
        self
    }
    /// Only issues that are not assigned to the user with this login name.
    ///
    /// Query parameter `not[assignee_username]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[assignee_username]", value);
        self
    }
    /// Only issues that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only issues that the caller did not react to with these emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[my_reaction_emoji]", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::IssueOrder>) -> Self {
        self.call.query::<types::IssueOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only issues without this text in the title or the description.
    ///
    /// Query parameter `not[search]`.
    pub fn not_search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[search]", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Where `not[search]` looks: `title`, `description` or both with a comma between.
    ///
    /// Query parameter `not[in]`.
    pub fn not_in(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[in]", value);
        self
    }
    /// Only issues from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only issues from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only issues that are due then: `0` for no day, `any`, `today`, `tomorrow`, `overdue`, `week`, `month` or `next_month_and_previous_two_weeks`.
    ///
    /// Query parameter `due_date`.
    pub fn due_date(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("due_date", value);
        self
    }
    /// Only issues that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only issues that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only issues that are confidential, or only those that are not.
    ///
    /// Query parameter `confidential`.
    pub fn confidential(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("confidential", value);
        self
    }
    /// Only issues of this type.
    ///
    /// Query parameter `issue_type`.
    pub fn issue_type(mut self, value: impl TryInto<types::IssueType>) -> Self {
        self.call.query::<types::IssueType>("issue_type", value);
        self
    }
    /// Only issues of the iteration with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `iteration_id`.
    pub fn iteration_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_id", value);
        self
    }
    /// Only issues of the iteration with this title; in a paid tier of GitLab.
    ///
    /// Query parameter `iteration_title`.
    pub fn iteration_title(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_title", value);
        self
    }
    /// Only issues of the epic with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `epic_id`.
    pub fn epic_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("epic_id", value);
        self
    }
    /// Only issues of this weight; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `weight`.
    pub fn weight(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("weight", value);
        self
    }
    /// Only issues that go this way, as `on_track`; since GitLab 15.4, in a paid tier. `None` for none, `Any` for some.
    ///
    /// Query parameter `health_status`.
    pub fn health_status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("health_status", value);
        self
    }
    /// Whether issues of archived projects are left out; left out, `true`.
    ///
    /// Query parameter `non_archived`.
    pub fn non_archived(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("non_archived", value);
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

pub(crate) static LIST_MERGE_REQUESTS_CLOSING_ISSUE: Operation = Operation {
    id: "listMergeRequestsClosingIssue",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/closed_by",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_requests_closing_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestsClosingIssue {
    pub(crate) call: Call,
}

impl ListMergeRequestsClosingIssue {
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
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
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

pub(crate) static LIST_MERGE_REQUESTS_RELATED_TO_ISSUE: Operation = Operation {
    id: "listMergeRequestsRelatedToIssue",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/related_merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_requests_related_to_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestsRelatedToIssue {
    pub(crate) call: Call,
}

impl ListMergeRequestsRelatedToIssue {
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
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
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

pub(crate) static LIST_PROJECT_ISSUES: Operation = Operation {
    id: "listProjectIssues",
    method: Method::GET,
    path: "/projects/{project_id}/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectIssues {
    pub(crate) call: Call,
}

impl ListProjectIssues {
    /// Only issues with these numbers within their projects.
    ///
    /// Query parameter `iids[]`.
    pub fn iids(mut self, value: impl TryInto<Vec<types::IssueIid>>) -> Self {
        self.call.query::<Vec<types::IssueIid>>("iids[]", value);
        self
    }
    /// Only issues of milestones of a kind: `None`, `Any`, `Upcoming` or `Started`.
    ///
    /// Query parameter `milestone_id`.
    pub fn milestone_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone_id", value);
        self
    }
    /// Only issues in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::IssueListState>) -> Self {
        self.call.query::<types::IssueListState>("state", value);
        self
    }
    /// Only issues with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only issues without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Only issues of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only issues of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// Whose issues are listed; left out, `all`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::IssueScope>) -> Self {
        self.call.query::<types::IssueScope>("scope", value);
        self
    }
    /// Only issues that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only issues that the users with these numbers did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[author_id]", value);
        self
    }
    /// Only issues that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only issues that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only issues that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only issues that are not assigned to the users with these numbers.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("not[assignee_id]", value);
        self
    }
    /// Only issues that are assigned to the user with this login name.
    ///
    /// Query parameter `assignee_username`.
    pub fn assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("assignee_username", value);
        self
    }
    /// Only issues that are not assigned to the user with this login name.
    ///
    /// Query parameter `not[assignee_username]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[assignee_username]", value);
        self
    }
    /// Only issues that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only issues that the caller did not react to with these emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[my_reaction_emoji]", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::IssueOrder>) -> Self {
        self.call.query::<types::IssueOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only issues with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Where `not[search]` looks: `title`, `description` or both with a comma between.
    ///
    /// Query parameter `not[in]`.
    pub fn not_in(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[in]", value);
        self
    }
    /// Only issues from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only issues from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only issues that are due then: `0` for no day, `any`, `today`, `tomorrow`, `overdue`, `week`, `month` or `next_month_and_previous_two_weeks`.
    ///
    /// Query parameter `due_date`.
    pub fn due_date(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("due_date", value);
        self
    }
    /// Only issues that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only issues that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only issues that are confidential, or only those that are not.
    ///
    /// Query parameter `confidential`.
    pub fn confidential(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("confidential", value);
        self
    }
    /// Only issues of this type.
    ///
    /// Query parameter `issue_type`.
    pub fn issue_type(mut self, value: impl TryInto<types::IssueType>) -> Self {
        self.call.query::<types::IssueType>("issue_type", value);
        self
    }
    /// Only issues of the iteration with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `iteration_id`.
    pub fn iteration_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_id", value);
        self
    }
    /// Only issues of the iteration with this title; in a paid tier of GitLab.
    ///
    /// Query parameter `iteration_title`.
    pub fn iteration_title(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("iteration_title", value);
        self
    }
    /// Only issues of the epic with this number; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `epic_id`.
    pub fn epic_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("epic_id", value);
        self
    }
    /// Only issues of this weight; in a paid tier of GitLab. `None` for none, `Any` for some.
    ///
    /// Query parameter `weight`.
    pub fn weight(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("weight", value);
        self
    }
    /// Only issues that go this way, as `on_track`; since GitLab 15.4, in a paid tier. `None` for none, `Any` for some.
    ///
    /// Query parameter `health_status`.
    pub fn health_status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("health_status", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Issue>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `created_at` or `updated_at` or `title` or `id` or `weight` or `due_date` or `relative_position`, `pagination` is `keyset`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                (
                    "order_by",
                    &[
                        "created_at",
                        "updated_at",
                        "title",
                        "id",
                        "weight",
                        "due_date",
                        "relative_position",
                    ],
                ),
                ("pagination", &["keyset"]),
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

pub(crate) static MOVE_ISSUE: Operation = Operation {
    id: "moveIssue",
    method: Method::POST,
    path: "/projects/{project_id}/issues/{issue_iid}/move",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::move_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveIssue {
    pub(crate) call: Call,
}

impl MoveIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueMove>) -> Self {
        self.call.json::<types::IssueMove>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REORDER_ISSUE: Operation = Operation {
    id: "reorderIssue",
    method: Method::PUT,
    path: "/projects/{project_id}/issues/{issue_iid}/reorder",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::reorder_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReorderIssue {
    pub(crate) call: Call,
}

impl ReorderIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueReorder>) -> Self {
        self.call.json::<types::IssueReorder>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_ISSUE: Operation = Operation {
    id: "updateIssue",
    method: Method::PUT,
    path: "/projects/{project_id}/issues/{issue_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssue {
    pub(crate) call: Call,
}

impl UpdateIssue {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueUpdate>) -> Self {
        self.call.json::<types::IssueUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Issue>, Error> {
        self.call.send_json().await
    }
}
