// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `projects`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, FormMedia, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination,
};
use super::{Client, builder, types};

/// # projects
///
/// Projects, each with one repository and its settings.
impl Client {
    /// Create a project.
    ///
    /// Makes a project, in the caller's namespace unless `namespace_id` says otherwise. GitLab needs `name` or `path` and makes the other from it. DataOps.live shows the call with a JSON body and with form fields, among them `permissions[project_access]`.
    ///
    /// `POST /projects`
    ///
    /// Evidence: documented by the vendor (DataOps.live, Using the REST API (name, description, permissions); settings from GitLab OpenAPI 17.10, GitLab documentation 11.10 and go-gitlab).
    ///
    /// Required: `body`.
    pub fn create_project(&self) -> builder::CreateProject {
        builder::CreateProject {
            call: Call::new(&self.core, &CREATE_PROJECT),
        }
    }
    /// Delete a project.
    ///
    /// Deletes the project with everything in it, at once or after some days, as the instance is set. The call only asks for it: the project may be seen for a while.
    ///
    /// `DELETE /projects/{project_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab (parameters)).
    ///
    /// Required: `project_id`.
    pub fn delete_project(&self) -> builder::DeleteProject {
        builder::DeleteProject {
            call: Call::new(&self.core, &DELETE_PROJECT),
        }
    }
    /// Get a project.
    ///
    /// One project, by number or by full path.
    ///
    /// `GET /projects/{project_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; a public DataOps.live tool calls it with a path).
    ///
    /// Required: `project_id`.
    pub fn get_project(&self) -> builder::GetProject {
        builder::GetProject {
            call: Call::new(&self.core, &GET_PROJECT),
        }
    }
    /// List projects.
    ///
    /// The projects that the token may see, newest first unless `order_by` says otherwise. Without a token only public projects are listed, with a part of their properties. Above 10,000 projects the answers no longer say how many there are; very deep pages are refused, and a keyset stream (`keyset()`) goes on where they end.
    ///
    /// `GET /projects`
    ///
    /// Evidence: documented by the vendor (DataOps.live, Using the REST API; filters from GitLab OpenAPI 17.10, GitLab documentation 11.10 and go-gitlab).
    pub fn list_projects(&self) -> builder::ListProjects {
        builder::ListProjects {
            call: Call::new(&self.core, &LIST_PROJECTS),
        }
    }
    /// Change a project's settings.
    ///
    /// Changes the settings that are given and leaves the others as they are.
    ///
    /// `PUT /projects/{project_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab. DataOps.live says that PUT takes JSON and form fields).
    ///
    /// Required: `project_id`, `body`.
    pub fn update_project(&self) -> builder::UpdateProject {
        builder::UpdateProject {
            call: Call::new(&self.core, &UPDATE_PROJECT),
        }
    }
}

pub(crate) static CREATE_PROJECT: Operation = Operation {
    id: "createProject",
    method: Method::POST,
    path: "/projects",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProject {
    pub(crate) call: Call,
}

impl CreateProject {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectCreate>) -> Self {
        self.call.json::<types::ProjectCreate>(&value.into());
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROJECT: Operation = Operation {
    id: "deleteProject",
    method: Method::DELETE,
    path: "/projects/{project_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProject {
    pub(crate) call: Call,
}

impl DeleteProject {
    /// Whether a project that waits for its deletion is deleted now.
    ///
    /// Query parameter `permanently_remove`.
    pub fn permanently_remove(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("permanently_remove", value);
        self
    }
    /// Full path of the project, needed with `permanently_remove`.
    ///
    /// Query parameter `full_path`.
    pub fn full_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full_path", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
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

pub(crate) static GET_PROJECT: Operation = Operation {
    id: "getProject",
    method: Method::GET,
    path: "/projects/{project_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProject {
    pub(crate) call: Call,
}

impl GetProject {
    /// Whether the licence comes with it; left out, `false`.
    ///
    /// Query parameter `license`.
    pub fn license(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("license", value);
        self
    }
    /// Whether the sizes come with it; left out, `false`.
    ///
    /// Query parameter `statistics`.
    pub fn statistics(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("statistics", value);
        self
    }
    /// Whether the custom attributes come with it; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECTS: Operation = Operation {
    id: "listProjects",
    method: Method::GET,
    path: "/projects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_projects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjects {
    pub(crate) call: Call,
}

impl ListProjects {
    /// Only projects whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether `search` looks at the names of the namespaces too.
    ///
    /// Query parameter `search_namespaces`.
    pub fn search_namespaces(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("search_namespaces", value);
        self
    }
    /// Whether only projects are listed that the caller is a member of; left out, `false`.
    ///
    /// Query parameter `membership`.
    pub fn membership(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("membership", value);
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
    /// Whether only projects are listed that the caller imported from elsewhere; left out, `false`.
    ///
    /// Query parameter `imported`.
    pub fn imported(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("imported", value);
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
    /// Only projects with the topic of this number.
    ///
    /// Query parameter `topic_id`.
    pub fn topic_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("topic_id", value);
        self
    }
    /// Only projects that use this programming language.
    ///
    /// Query parameter `with_programming_language`.
    pub fn with_programming_language(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("with_programming_language", value);
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
    /// Only projects with a number above this one.
    ///
    /// Query parameter `id_after`.
    pub fn id_after(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("id_after", value);
        self
    }
    /// Only projects with a number below this one.
    ///
    /// Query parameter `id_before`.
    pub fn id_before(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("id_before", value);
        self
    }
    /// Only projects with activity after this instant.
    ///
    /// Query parameter `last_activity_after`.
    pub fn last_activity_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("last_activity_after", value);
        self
    }
    /// Only projects with no activity after this instant.
    ///
    /// Query parameter `last_activity_before`.
    pub fn last_activity_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("last_activity_before", value);
        self
    }
    /// Only projects that changed after this instant.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only projects that changed before this instant.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only projects whose deletion was requested on this day.
    ///
    /// Query parameter `marked_for_deletion_on`.
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("marked_for_deletion_on", value);
        self
    }
    /// Whether projects that wait for their deletion are listed; administrators only.
    ///
    /// Query parameter `include_pending_delete`.
    pub fn include_pending_delete(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_pending_delete", value);
        self
    }
    /// Whether hidden projects are listed; administrators only.
    ///
    /// Query parameter `include_hidden`.
    pub fn include_hidden(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_hidden", value);
        self
    }
    /// Only projects on this storage shard; administrators only.
    ///
    /// Query parameter `repository_storage`.
    pub fn repository_storage(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("repository_storage", value);
        self
    }
    /// Whether only projects are listed whose repository has a wrong checksum.
    ///
    /// Query parameter `repository_checksum_failed`.
    pub fn repository_checksum_failed(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("repository_checksum_failed", value);
        self
    }
    /// Whether only projects are listed whose wiki has a wrong checksum.
    ///
    /// Query parameter `wiki_checksum_failed`.
    pub fn wiki_checksum_failed(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("wiki_checksum_failed", value);
        self
    }
    /// Whether each project comes with few properties; left out, `false`.
    ///
    /// Query parameter `simple`.
    pub fn simple(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("simple", value);
        self
    }
    /// Whether each project comes with its `statistics`; left out, `false`.
    ///
    /// Query parameter `statistics`.
    pub fn statistics(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("statistics", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Project>>, Error> {
        self.call.send_json().await
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

pub(crate) static UPDATE_PROJECT: Operation = Operation {
    id: "updateProject",
    method: Method::PUT,
    path: "/projects/{project_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProject {
    pub(crate) call: Call,
}

impl UpdateProject {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectUpdate>) -> Self {
        self.call.json::<types::ProjectUpdate>(&value.into());
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
    }
}
