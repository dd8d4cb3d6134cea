// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `group_members`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # group_members
///
/// Who works in a group, and with which role.
impl Client {
    /// Add a member to a group.
    ///
    /// Gives a user a role, by `user_id` or by `username`. Instances on which administrators approve roles that cost a seat answer with a `message` instead of the member.
    ///
    /// `POST /groups/{group_id}/members`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x (answer without a member); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn add_group_member(&self) -> builder::AddGroupMember {
        builder::AddGroupMember {
            call: Call::new(&self.core, &ADD_GROUP_MEMBER),
        }
    }
    /// Get a direct member of a group.
    ///
    /// The user as a member of the group itself.
    ///
    /// `GET /groups/{group_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `user_id`.
    pub fn get_group_member(&self) -> builder::GetGroupMember {
        builder::GetGroupMember {
            call: Call::new(&self.core, &GET_GROUP_MEMBER),
        }
    }
    /// Get a member of a group, inherited or not.
    ///
    /// The user as a member of the group, of a group above or of an invited group. Since GitLab 12.4.
    ///
    /// `GET /groups/{group_id}/members/all/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `user_id`.
    pub fn get_inherited_group_member(&self) -> builder::GetInheritedGroupMember {
        builder::GetInheritedGroupMember {
            call: Call::new(&self.core, &GET_INHERITED_GROUP_MEMBER),
        }
    }
    /// List the members of a group with the inherited ones.
    ///
    /// Direct members, members of the groups above and of invited groups. A user is listed once, with the highest role.
    ///
    /// `GET /groups/{group_id}/members/all`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_all_group_members(&self) -> builder::ListAllGroupMembers {
        builder::ListAllGroupMembers {
            call: Call::new(&self.core, &LIST_ALL_GROUP_MEMBERS),
        }
    }
    /// List the direct members of a group.
    ///
    /// Those who are members of the group itself; members of groups above and of invited groups are in `/members/all`.
    ///
    /// `GET /groups/{group_id}/members`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_members(&self) -> builder::ListGroupMembers {
        builder::ListGroupMembers {
            call: Call::new(&self.core, &LIST_GROUP_MEMBERS),
        }
    }
    /// Remove a member from a group.
    ///
    /// Takes the role away that the user has in the group itself, and those in groups and projects below unless `skip_subresources` is set.
    ///
    /// `DELETE /groups/{group_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `user_id`.
    pub fn remove_group_member(&self) -> builder::RemoveGroupMember {
        builder::RemoveGroupMember {
            call: Call::new(&self.core, &REMOVE_GROUP_MEMBER),
        }
    }
    /// Invite a group to a group.
    ///
    /// Makes the members of another group members of this one, with at most the given role.
    ///
    /// `POST /groups/{group_id}/share`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 (201); GitLab documentation 18.x (200)).
    ///
    /// Required: `group_id`, `body`.
    pub fn share_group(&self) -> builder::ShareGroup {
        builder::ShareGroup {
            call: Call::new(&self.core, &SHARE_GROUP),
        }
    }
    /// Take back the invitation of a group.
    ///
    /// The members of the other group lose the role that they got by the invitation.
    ///
    /// `DELETE /groups/{group_id}/share/{shared_group_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `group_id`, `shared_group_id`.
    pub fn unshare_group(&self) -> builder::UnshareGroup {
        builder::UnshareGroup {
            call: Call::new(&self.core, &UNSHARE_GROUP),
        }
    }
    /// Change a member's role in a group.
    ///
    /// Sets the role, and the day on which the membership ends. Instances on which administrators approve roles that cost a seat answer with a `message` instead of the member.
    ///
    /// `PUT /groups/{group_id}/members/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x (answer without a member); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `user_id`, `body`.
    pub fn update_group_member(&self) -> builder::UpdateGroupMember {
        builder::UpdateGroupMember {
            call: Call::new(&self.core, &UPDATE_GROUP_MEMBER),
        }
    }
}

pub(crate) static ADD_GROUP_MEMBER: Operation = Operation {
    id: "addGroupMember",
    method: Method::POST,
    path: "/groups/{group_id}/members",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_group_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddGroupMember {
    pub(crate) call: Call,
}

impl AddGroupMember {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static GET_GROUP_MEMBER: Operation = Operation {
    id: "getGroupMember",
    method: Method::GET,
    path: "/groups/{group_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupMember {
    pub(crate) call: Call,
}

impl GetGroupMember {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static GET_INHERITED_GROUP_MEMBER: Operation = Operation {
    id: "getInheritedGroupMember",
    method: Method::GET,
    path: "/groups/{group_id}/members/all/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_inherited_group_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInheritedGroupMember {
    pub(crate) call: Call,
}

impl GetInheritedGroupMember {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static LIST_ALL_GROUP_MEMBERS: Operation = Operation {
    id: "listAllGroupMembers",
    method: Method::GET,
    path: "/groups/{group_id}/members/all",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_all_group_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllGroupMembers {
    pub(crate) call: Call,
}

impl ListAllGroupMembers {
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

pub(crate) static LIST_GROUP_MEMBERS: Operation = Operation {
    id: "listGroupMembers",
    method: Method::GET,
    path: "/groups/{group_id}/members",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMembers {
    pub(crate) call: Call,
}

impl ListGroupMembers {
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

pub(crate) static REMOVE_GROUP_MEMBER: Operation = Operation {
    id: "removeGroupMember",
    method: Method::DELETE,
    path: "/groups/{group_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::remove_group_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveGroupMember {
    pub(crate) call: Call,
}

impl RemoveGroupMember {
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
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static SHARE_GROUP: Operation = Operation {
    id: "shareGroup",
    method: Method::POST,
    path: "/groups/{group_id}/share",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::share_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShareGroup {
    pub(crate) call: Call,
}

impl ShareGroup {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupShare>) -> Self {
        self.call.json::<types::GroupShare>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UNSHARE_GROUP: Operation = Operation {
    id: "unshareGroup",
    method: Method::DELETE,
    path: "/groups/{group_id}/share/{shared_group_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::unshare_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnshareGroup {
    pub(crate) call: Call,
}

impl UnshareGroup {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the group that was invited.
    ///
    /// Path parameter `shared_group_id`.
    pub fn shared_group_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("shared_group_id", value);
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

pub(crate) static UPDATE_GROUP_MEMBER: Operation = Operation {
    id: "updateGroupMember",
    method: Method::PUT,
    path: "/groups/{group_id}/members/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupMember {
    pub(crate) call: Call,
}

impl UpdateGroupMember {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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
