// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `project_members`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # project_members
///
/// Who works in a project, and with which role.
impl Client {
    /// Add a member to a project.
    ///
    /// Gives a user a role, by `user_id` or by `username`. Instances on which administrators approve roles that cost a seat answer with a `message` instead of the member.
    ///
    /// `POST /projects/{project_id}/members`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x (answer without a member); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn add_project_member(&self) -> builder::AddProjectMember {
        builder::AddProjectMember {
            call: Call::new(&self.core, &ADD_PROJECT_MEMBER),
        }
    }
    /// Get a member of a project, inherited or not.
    ///
    /// The user as a member of the project, of a group above or of an invited group. Since GitLab 12.4.
    ///
    /// `GET /projects/{project_id}/members/all/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `user_id`.
    pub fn get_inherited_project_member(&self) -> builder::GetInheritedProjectMember {
        builder::GetInheritedProjectMember {
            call: Call::new(&self.core, &GET_INHERITED_PROJECT_MEMBER),
        }
    }
    /// Get a direct member of a project.
    ///
    /// The user as a member of the project itself.
    ///
    /// `GET /projects/{project_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `user_id`.
    pub fn get_project_member(&self) -> builder::GetProjectMember {
        builder::GetProjectMember {
            call: Call::new(&self.core, &GET_PROJECT_MEMBER),
        }
    }
    /// List the members of a project with the inherited ones.
    ///
    /// Direct members, members of the groups above and of invited groups. A user is listed once, with the highest role.
    ///
    /// `GET /projects/{project_id}/members/all`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_all_project_members(&self) -> builder::ListAllProjectMembers {
        builder::ListAllProjectMembers {
            call: Call::new(&self.core, &LIST_ALL_PROJECT_MEMBERS),
        }
    }
    /// List the direct members of a project.
    ///
    /// Those who are members of the project itself; members of groups above and of invited groups are in `/members/all`.
    ///
    /// `GET /projects/{project_id}/members`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_members(&self) -> builder::ListProjectMembers {
        builder::ListProjectMembers {
            call: Call::new(&self.core, &LIST_PROJECT_MEMBERS),
        }
    }
    /// Remove a member from a project.
    ///
    /// Takes the role away that the user has in the project itself.
    ///
    /// `DELETE /projects/{project_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `user_id`.
    pub fn remove_project_member(&self) -> builder::RemoveProjectMember {
        builder::RemoveProjectMember {
            call: Call::new(&self.core, &REMOVE_PROJECT_MEMBER),
        }
    }
    /// Change a member's role in a project.
    ///
    /// Sets the role, and the day on which the membership ends. Instances on which administrators approve roles that cost a seat answer with a `message` instead of the member.
    ///
    /// `PUT /projects/{project_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x (answer without a member); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `user_id`, `body`.
    pub fn update_project_member(&self) -> builder::UpdateProjectMember {
        builder::UpdateProjectMember {
            call: Call::new(&self.core, &UPDATE_PROJECT_MEMBER),
        }
    }
}

pub(crate) static ADD_PROJECT_MEMBER: Operation = Operation {
    id: "addProjectMember",
    method: Method::POST,
    path: "/projects/{project_id}/members",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_project_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddProjectMember {
    pub(crate) call: Call,
}

impl AddProjectMember {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MemberCreate>) -> Self {
        self.call.json::<types::MemberCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MemberAdded>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_INHERITED_PROJECT_MEMBER: Operation = Operation {
    id: "getInheritedProjectMember",
    method: Method::GET,
    path: "/projects/{project_id}/members/all/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_inherited_project_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInheritedProjectMember {
    pub(crate) call: Call,
}

impl GetInheritedProjectMember {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    pub async fn send(self) -> Result<Response<types::Member>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PROJECT_MEMBER: Operation = Operation {
    id: "getProjectMember",
    method: Method::GET,
    path: "/projects/{project_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectMember {
    pub(crate) call: Call,
}

impl GetProjectMember {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    pub async fn send(self) -> Result<Response<types::Member>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ALL_PROJECT_MEMBERS: Operation = Operation {
    id: "listAllProjectMembers",
    method: Method::GET,
    path: "/projects/{project_id}/members/all",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_all_project_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllProjectMembers {
    pub(crate) call: Call,
}

impl ListAllProjectMembers {
    /// Only members whose name, mail address or login name contains this text.
    ///
    /// Query parameter `query`.
    pub fn query(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("query", value);
        self
    }
    /// Only users with one of these numbers.
    ///
    /// Query parameter `user_ids[]`.
    pub fn user_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("user_ids[]", value);
        self
    }
    /// Whether `is_using_seat` comes with each member.
    ///
    /// Query parameter `show_seat_info`.
    pub fn show_seat_info(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("show_seat_info", value);
        self
    }
    /// Only members in this state; needs a paid tier.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MemberState>) -> Self {
        self.call.query::<types::MemberState>("state", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Member>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Member> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Member>>| {
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

pub(crate) static LIST_PROJECT_MEMBERS: Operation = Operation {
    id: "listProjectMembers",
    method: Method::GET,
    path: "/projects/{project_id}/members",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectMembers {
    pub(crate) call: Call,
}

impl ListProjectMembers {
    /// Only members whose name, mail address or login name contains this text.
    ///
    /// Query parameter `query`.
    pub fn query(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("query", value);
        self
    }
    /// Only users with one of these numbers.
    ///
    /// Query parameter `user_ids[]`.
    pub fn user_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("user_ids[]", value);
        self
    }
    /// Users to leave out, by number.
    ///
    /// Query parameter `skip_users[]`.
    pub fn skip_users(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_users[]", value);
        self
    }
    /// Whether `is_using_seat` comes with each member.
    ///
    /// Query parameter `show_seat_info`.
    pub fn show_seat_info(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("show_seat_info", value);
        self
    }
    /// Whether only members with an identity of the group's single sign-on are listed.
    ///
    /// Query parameter `with_saml_identity`.
    pub fn with_saml_identity(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_saml_identity", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Member>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Member> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Member>>| {
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

pub(crate) static REMOVE_PROJECT_MEMBER: Operation = Operation {
    id: "removeProjectMember",
    method: Method::DELETE,
    path: "/projects/{project_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::remove_project_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveProjectMember {
    pub(crate) call: Call,
}

impl RemoveProjectMember {
    /// Whether direct memberships in groups and projects below stay; left out, `false`.
    ///
    /// Query parameter `skip_subresources`.
    pub fn skip_subresources(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("skip_subresources", value);
        self
    }
    /// Whether issues and merge requests are taken from the user; left out, `false`.
    ///
    /// Query parameter `unassign_issuables`.
    pub fn unassign_issuables(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unassign_issuables", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static UPDATE_PROJECT_MEMBER: Operation = Operation {
    id: "updateProjectMember",
    method: Method::PUT,
    path: "/projects/{project_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_project_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectMember {
    pub(crate) call: Call,
}

impl UpdateProjectMember {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MemberUpdate>) -> Self {
        self.call.json::<types::MemberUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MemberAdded>, Error> {
        self.call.send_json().await
    }
}
