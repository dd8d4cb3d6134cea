// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `groups`.

use client_runtime::{Date, Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, FormMedia, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination,
};
use super::{Client, builder, types};

/// # groups
///
/// Groups of projects, which may be nested.
impl Client {
    /// Create a group.
    ///
    /// Makes a group, or with `parent_id` a group in a group.
    ///
    /// `POST /groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `body`.
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup {
            call: Call::new(&self.core, &CREATE_GROUP),
        }
    }
    /// Delete a group.
    ///
    /// Deletes the group with all that is in it, at once or after some days, as the instance is set. The call only asks for it: the group may be seen for a while.
    ///
    /// `DELETE /groups/{group_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (204); go-gitlab; python-gitlab 8.6.0; 202 is what the deletion of a project answers).
    ///
    /// Required: `group_id`.
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup {
            call: Call::new(&self.core, &DELETE_GROUP),
        }
    }
    /// Get a group.
    ///
    /// One group, by number or by full path, with up to 100 of its projects unless `with_projects` is `false`.
    ///
    /// `GET /groups/{group_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup {
            call: Call::new(&self.core, &GET_GROUP),
        }
    }
    /// List all groups below a group.
    ///
    /// The groups of all levels below that the token may see.
    ///
    /// `GET /groups/{group_id}/descendant_groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_descendant_groups(&self) -> builder::ListDescendantGroups {
        builder::ListDescendantGroups {
            call: Call::new(&self.core, &LIST_DESCENDANT_GROUPS),
        }
    }
    /// List the projects of a group.
    ///
    /// The projects in the group, and those that are shared with it; a shared one has another `namespace`. Newest first unless `order_by` says otherwise.
    ///
    /// `GET /groups/{group_id}/projects`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_projects(&self) -> builder::ListGroupProjects {
        builder::ListGroupProjects {
            call: Call::new(&self.core, &LIST_GROUP_PROJECTS),
        }
    }
    /// List groups.
    ///
    /// The groups that the token may see, sorted by name unless `order_by` says otherwise. Without a token only public groups are listed.
    ///
    /// `GET /groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups {
            call: Call::new(&self.core, &LIST_GROUPS),
        }
    }
    /// List the users that a group made.
    ///
    /// The users whose accounts the group created, by its single sign-on.
    ///
    /// `GET /groups/{group_id}/provisioned_users`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `group_id`.
    pub fn list_provisioned_users(&self) -> builder::ListProvisionedUsers {
        builder::ListProvisionedUsers {
            call: Call::new(&self.core, &LIST_PROVISIONED_USERS),
        }
    }
    /// List the groups in a group.
    ///
    /// The groups one level below that the token may see.
    ///
    /// `GET /groups/{group_id}/subgroups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_subgroups(&self) -> builder::ListSubgroups {
        builder::ListSubgroups {
            call: Call::new(&self.core, &LIST_SUBGROUPS),
        }
    }
    /// Move a group.
    ///
    /// Puts the group below another one, or at the top when no `group_id` is given.
    ///
    /// `POST /groups/{group_id}/transfer`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `group_id`.
    pub fn transfer_group(&self) -> builder::TransferGroup {
        builder::TransferGroup {
            call: Call::new(&self.core, &TRANSFER_GROUP),
        }
    }
    /// Move a project into a group.
    ///
    /// For administrators; others use `PUT /projects/{project_id}/transfer`.
    ///
    /// `POST /groups/{group_id}/projects/{project_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `project_id`.
    pub fn transfer_project_to_group(&self) -> builder::TransferProjectToGroup {
        builder::TransferProjectToGroup {
            call: Call::new(&self.core, &TRANSFER_PROJECT_TO_GROUP),
        }
    }
    /// Change a group's settings.
    ///
    /// Changes the settings that are given and leaves the others as they are.
    ///
    /// `PUT /groups/{group_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup {
            call: Call::new(&self.core, &UPDATE_GROUP),
        }
    }
}

pub(crate) static CREATE_GROUP: Operation = Operation {
    id: "createGroup",
    method: Method::POST,
    path: "/groups",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup {
    pub(crate) call: Call,
}

impl CreateGroup {
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupCreate>) -> Self {
        self.call.json::<types::GroupCreate>(&value.into());
        self
    }
    /// Sends the body as `multipart/form-data`, nested values as `a[b]`, and not as JSON.
    pub fn with_form_body(mut self) -> Self {
        self.call.form_body(FormMedia::Multipart);
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

pub(crate) static DELETE_GROUP: Operation = Operation {
    id: "deleteGroup",
    method: Method::DELETE,
    path: "/groups/{group_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup {
    pub(crate) call: Call,
}

impl DeleteGroup {
    /// Whether a group that waits for its deletion is deleted now.
    ///
    /// Query parameter `permanently_remove`.
    pub fn permanently_remove(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("permanently_remove", value);
        self
    }
    /// Full path of the group, needed with `permanently_remove`.
    ///
    /// Query parameter `full_path`.
    pub fn full_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full_path", value);
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_GROUP: Operation = Operation {
    id: "getGroup",
    method: Method::GET,
    path: "/groups/{group_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup {
    pub(crate) call: Call,
}

impl GetGroup {
    /// Whether the custom attributes come with it; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// Whether `projects` and `shared_projects` come with it; left out, `true`. GitLab advises against it: list the projects of the group instead.
    ///
    /// Query parameter `with_projects`.
    pub fn with_projects(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_projects", value);
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
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DESCENDANT_GROUPS: Operation = Operation {
    id: "listDescendantGroups",
    method: Method::GET,
    path: "/groups/{group_id}/descendant_groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_descendant_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDescendantGroups {
    pub(crate) call: Call,
}

impl ListDescendantGroups {
    /// Groups to leave out, by number.
    ///
    /// Query parameter `skip_groups[]`.
    pub fn skip_groups(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_groups[]", value);
        self
    }
    /// Whether groups are listed that the caller may see without being a member; left out, `false`, and for administrators `true`. `owned` and `min_access_level` win over it.
    ///
    /// Query parameter `all_available`.
    pub fn all_available(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("all_available", value);
        self
    }
    /// Only groups whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only groups are listed that the caller owns; left out, `false`.
    ///
    /// Query parameter `owned`.
    pub fn owned(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("owned", value);
        self
    }
    /// Only groups where the caller has at least this role.
    ///
    /// Query parameter `min_access_level`.
    pub fn min_access_level(mut self, value: impl TryInto<types::AccessLevel>) -> Self {
        self.call.query::<types::AccessLevel>("min_access_level", value);
        self
    }
    /// Whether only groups without a parent are listed.
    ///
    /// Query parameter `top_level_only`.
    pub fn top_level_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("top_level_only", value);
        self
    }
    /// Only groups of this visibility.
    ///
    /// Query parameter `visibility`.
    pub fn visibility(mut self, value: impl TryInto<types::Visibility>) -> Self {
        self.call.query::<types::Visibility>("visibility", value);
        self
    }
    /// Only groups whose repositories are on this storage shard; administrators only. Since GitLab 16.3.
    ///
    /// Query parameter `repository_storage`.
    pub fn repository_storage(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("repository_storage", value);
        self
    }
    /// Only groups whose deletion was requested on this day. Since GitLab 17.1.
    ///
    /// Query parameter `marked_for_deletion_on`.
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
        self
    }
    /// Whether each group comes with its sizes; administrators only.
    ///
    /// Query parameter `statistics`.
    pub fn statistics(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("statistics", value);
        self
    }
    /// Whether each group comes with its custom attributes; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// What to sort by; left out, `name`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::GroupOrder>) -> Self {
        self.call.query::<types::GroupOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
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
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Group> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Group>>| {
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

pub(crate) static LIST_GROUP_PROJECTS: Operation = Operation {
    id: "listGroupProjects",
    method: Method::GET,
    path: "/groups/{group_id}/projects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_projects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupProjects {
    pub(crate) call: Call,
}

impl ListGroupProjects {
    /// Whether projects of the groups below are listed too; left out, `false`.
    ///
    /// Query parameter `include_subgroups`.
    pub fn include_subgroups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_subgroups", value);
        self
    }
    /// Whether projects of the groups above are listed too; left out, `false`.
    ///
    /// Query parameter `include_ancestor_groups`.
    pub fn include_ancestor_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_ancestor_groups", value);
        self
    }
    /// Whether projects are listed that are shared with the group; left out, `true`.
    ///
    /// Query parameter `with_shared`.
    pub fn with_shared(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_shared", value);
        self
    }
    /// Only projects whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only projects are listed that the caller owns; left out, `false`.
    ///
    /// Query parameter `owned`.
    pub fn owned(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("owned", value);
        self
    }
    /// Whether only projects are listed that the caller starred; left out, `false`.
    ///
    /// Query parameter `starred`.
    pub fn starred(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("starred", value);
        self
    }
    /// Only archived projects, or only the others; left out, both.
    ///
    /// Query parameter `archived`.
    pub fn archived(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("archived", value);
        self
    }
    /// Only projects of this visibility.
    ///
    /// Query parameter `visibility`.
    pub fn visibility(mut self, value: impl TryInto<types::Visibility>) -> Self {
        self.call.query::<types::Visibility>("visibility", value);
        self
    }
    /// Only projects where the caller has at least this role.
    ///
    /// Query parameter `min_access_level`.
    pub fn min_access_level(mut self, value: impl TryInto<types::AccessLevel>) -> Self {
        self.call.query::<types::AccessLevel>("min_access_level", value);
        self
    }
    /// Only projects with all of these topics.
    ///
    /// Query parameter `topic`.
    pub fn topic(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query_joined::<Vec<String>>("topic", value);
        self
    }
    /// Whether only projects with issues are listed.
    ///
    /// Query parameter `with_issues_enabled`.
    pub fn with_issues_enabled(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_issues_enabled", value);
        self
    }
    /// Whether only projects with merge requests are listed.
    ///
    /// Query parameter `with_merge_requests_enabled`.
    pub fn with_merge_requests_enabled(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_merge_requests_enabled", value);
        self
    }
    /// Whether only projects are listed that have security reports; left out, `false`. Needs a paid tier.
    ///
    /// Query parameter `with_security_reports`.
    pub fn with_security_reports(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_security_reports", value);
        self
    }
    /// Whether each project comes with few properties; left out, `false`.
    ///
    /// Query parameter `simple`.
    pub fn simple(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("simple", value);
        self
    }
    /// Whether each project comes with its custom attributes; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::ProjectOrder>) -> Self {
        self.call.query::<types::ProjectOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
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
    pub async fn send(self) -> Result<Response<Vec<types::Project>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `id`, `pagination` is `keyset`, `sort` is `asc` or `desc`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                ("order_by", &["id"]),
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
    pub fn stream(self) -> ItemStream<types::Project> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Project>>| {
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

pub(crate) static LIST_GROUPS: Operation = Operation {
    id: "listGroups",
    method: Method::GET,
    path: "/groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroups {
    pub(crate) call: Call,
}

impl ListGroups {
    /// Groups to leave out, by number.
    ///
    /// Query parameter `skip_groups[]`.
    pub fn skip_groups(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_groups[]", value);
        self
    }
    /// Whether groups are listed that the caller may see without being a member; left out, `false`, and for administrators `true`. `owned` and `min_access_level` win over it.
    ///
    /// Query parameter `all_available`.
    pub fn all_available(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("all_available", value);
        self
    }
    /// Only groups whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only groups are listed that the caller owns; left out, `false`.
    ///
    /// Query parameter `owned`.
    pub fn owned(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("owned", value);
        self
    }
    /// Only groups where the caller has at least this role.
    ///
    /// Query parameter `min_access_level`.
    pub fn min_access_level(mut self, value: impl TryInto<types::AccessLevel>) -> Self {
        self.call.query::<types::AccessLevel>("min_access_level", value);
        self
    }
    /// Whether only groups without a parent are listed.
    ///
    /// Query parameter `top_level_only`.
    pub fn top_level_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("top_level_only", value);
        self
    }
    /// Only groups of this visibility.
    ///
    /// Query parameter `visibility`.
    pub fn visibility(mut self, value: impl TryInto<types::Visibility>) -> Self {
        self.call.query::<types::Visibility>("visibility", value);
        self
    }
    /// Only groups whose repositories are on this storage shard; administrators only. Since GitLab 16.3.
    ///
    /// Query parameter `repository_storage`.
    pub fn repository_storage(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("repository_storage", value);
        self
    }
    /// Only groups whose deletion was requested on this day. Since GitLab 17.1.
    ///
    /// Query parameter `marked_for_deletion_on`.
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
        self
    }
    /// Whether only groups are listed that are neither archived nor waiting for their deletion.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
        self
    }
    /// Only archived groups, or only the others. Since GitLab 18.2.
    ///
    /// Query parameter `archived`.
    pub fn archived(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("archived", value);
        self
    }
    /// Whether each group comes with its sizes; administrators only.
    ///
    /// Query parameter `statistics`.
    pub fn statistics(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("statistics", value);
        self
    }
    /// Whether each group comes with its custom attributes; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// What to sort by; left out, `name`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::GroupOrder>) -> Self {
        self.call.query::<types::GroupOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `name`, `pagination` is `keyset`, `sort` is `asc`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                ("order_by", &["name"]),
                ("pagination", &["keyset"]),
                ("sort", &["asc"]),
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
    pub fn stream(self) -> ItemStream<types::Group> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Group>>| {
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

pub(crate) static LIST_PROVISIONED_USERS: Operation = Operation {
    id: "listProvisionedUsers",
    method: Method::GET,
    path: "/groups/{group_id}/provisioned_users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_provisioned_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProvisionedUsers {
    pub(crate) call: Call,
}

impl ListProvisionedUsers {
    /// Only the user with this login name.
    ///
    /// Query parameter `username`.
    pub fn username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("username", value);
        self
    }
    /// Only users whose name, mail address or login name contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only active users are listed; left out, `false`.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
        self
    }
    /// Whether only blocked users are listed; left out, `false`.
    ///
    /// Query parameter `blocked`.
    pub fn blocked(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("blocked", value);
        self
    }
    /// Only users who were made after this instant.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only users who were made before this instant.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::User>>, Error> {
        self.call.send_json().await
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

pub(crate) static LIST_SUBGROUPS: Operation = Operation {
    id: "listSubgroups",
    method: Method::GET,
    path: "/groups/{group_id}/subgroups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_subgroups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubgroups {
    pub(crate) call: Call,
}

impl ListSubgroups {
    /// Groups to leave out, by number.
    ///
    /// Query parameter `skip_groups[]`.
    pub fn skip_groups(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_groups[]", value);
        self
    }
    /// Whether groups are listed that the caller may see without being a member; left out, `false`, and for administrators `true`. `owned` and `min_access_level` win over it.
    ///
    /// Query parameter `all_available`.
    pub fn all_available(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("all_available", value);
        self
    }
    /// Only groups whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only groups are listed that the caller owns; left out, `false`.
    ///
    /// Query parameter `owned`.
    pub fn owned(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("owned", value);
        self
    }
    /// Only groups where the caller has at least this role.
    ///
    /// Query parameter `min_access_level`.
    pub fn min_access_level(mut self, value: impl TryInto<types::AccessLevel>) -> Self {
        self.call.query::<types::AccessLevel>("min_access_level", value);
        self
    }
    /// Whether only groups without a parent are listed.
    ///
    /// Query parameter `top_level_only`.
    pub fn top_level_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("top_level_only", value);
        self
    }
    /// Only groups of this visibility.
    ///
    /// Query parameter `visibility`.
    pub fn visibility(mut self, value: impl TryInto<types::Visibility>) -> Self {
        self.call.query::<types::Visibility>("visibility", value);
        self
    }
    /// Only groups whose repositories are on this storage shard; administrators only. Since GitLab 16.3.
    ///
    /// Query parameter `repository_storage`.
    pub fn repository_storage(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("repository_storage", value);
        self
    }
    /// Only groups whose deletion was requested on this day. Since GitLab 17.1.
    ///
    /// Query parameter `marked_for_deletion_on`.
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
        self
    }
    /// Whether each group comes with its sizes; administrators only.
    ///
    /// Query parameter `statistics`.
    pub fn statistics(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("statistics", value);
        self
    }
    /// Whether each group comes with its custom attributes; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// What to sort by; left out, `name`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::GroupOrder>) -> Self {
        self.call.query::<types::GroupOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
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
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Group> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Group>>| {
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

pub(crate) static TRANSFER_GROUP: Operation = Operation {
    id: "transferGroup",
    method: Method::POST,
    path: "/groups/{group_id}/transfer",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::transfer_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferGroup {
    pub(crate) call: Call,
}

impl TransferGroup {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupTransfer>) -> Self {
        self.call.json::<types::GroupTransfer>(&value.into());
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

pub(crate) static TRANSFER_PROJECT_TO_GROUP: Operation = Operation {
    id: "transferProjectToGroup",
    method: Method::POST,
    path: "/groups/{group_id}/projects/{project_id}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::transfer_project_to_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferProjectToGroup {
    pub(crate) call: Call,
}

impl TransferProjectToGroup {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_GROUP: Operation = Operation {
    id: "updateGroup",
    method: Method::PUT,
    path: "/groups/{group_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroup {
    pub(crate) call: Call,
}

impl UpdateGroup {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupUpdate>) -> Self {
        self.call.json::<types::GroupUpdate>(&value.into());
        self
    }
    /// Sends the body as `multipart/form-data`, nested values as `a[b]`, and not as JSON.
    pub fn with_form_body(mut self) -> Self {
        self.call.form_body(FormMedia::Multipart);
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
