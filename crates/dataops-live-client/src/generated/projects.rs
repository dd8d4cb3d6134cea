// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `projects`.

use std::collections::BTreeMap;
use client_runtime::{Date, Error, ItemStream, Response, Timestamp, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, FormMedia, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination,
};
use super::{Client, builder, types};

/// # projects
///
/// Projects, each with one repository and its settings.
impl Client {
    /// Make a project read-only.
    ///
    /// Nothing in the project can be changed any more, and lists can leave it out. Nothing happens if it was so already. Owners and administrators only.
    ///
    /// `POST /projects/{project_id}/archive`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; GitLab documentation 18.x).
    ///
    /// Required: `project_id`.
    pub fn archive_project(&self) -> builder::ArchiveProject {
        builder::ArchiveProject {
            call: Call::new(&self.core, &ARCHIVE_PROJECT),
        }
    }
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
    /// Mark a project as a fork of another.
    ///
    /// Links two projects that are there. Owners and administrators only.
    ///
    /// `POST /projects/{project_id}/fork/{forked_from_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 answers with the project, go-gitlab with the link; GitLab documentation 11.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `forked_from_id`.
    pub fn create_project_fork_relation(&self) -> builder::CreateProjectForkRelation {
        builder::CreateProjectForkRelation {
            call: Call::new(&self.core, &CREATE_PROJECT_FORK_RELATION),
        }
    }
    /// Create a project for another user.
    ///
    /// Makes a project in the user's namespace; `name` is needed. Administrators only.
    ///
    /// `POST /projects/user/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`, `body`.
    pub fn create_user_project(&self) -> builder::CreateUserProject {
        builder::CreateUserProject {
            call: Call::new(&self.core, &CREATE_USER_PROJECT),
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
    /// Separate a fork from its origin.
    ///
    /// The project stays, but is no fork any more.
    ///
    /// `DELETE /projects/{project_id}/fork`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn delete_project_fork_relation(&self) -> builder::DeleteProjectForkRelation {
        builder::DeleteProjectForkRelation {
            call: Call::new(&self.core, &DELETE_PROJECT_FORK_RELATION),
        }
    }
    /// Fork a project.
    ///
    /// Makes a copy of the project that stays linked with it, in the caller's namespace unless the body names another. The answer comes at once; the copy is ready when its `import_status` is `finished`.
    ///
    /// `POST /projects/{project_id}/fork`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x (import_status says when it is done); go-gitlab; a public DataOps.live tool calls it with namespace_path, path and name, and knows 409).
    ///
    /// Required: `project_id`.
    pub fn fork_project(&self) -> builder::ForkProject {
        builder::ForkProject {
            call: Call::new(&self.core, &FORK_PROJECT),
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
    /// Get the programming languages of a project.
    ///
    /// Names of languages, each with its share of the repository in percent.
    ///
    /// `GET /projects/{project_id}/languages`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn get_project_languages(&self) -> builder::GetProjectLanguages {
        builder::GetProjectLanguages {
            call: Call::new(&self.core, &GET_PROJECT_LANGUAGES),
        }
    }
    /// Get where the repository of a project is stored.
    ///
    /// Administrators only.
    ///
    /// `GET /projects/{project_id}/storage`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 and go-gitlab (an object); GitLab documentation 18.x shows it in a list of one; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn get_project_storage(&self) -> builder::GetProjectStorage {
        builder::GetProjectStorage {
            call: Call::new(&self.core, &GET_PROJECT_STORAGE),
        }
    }
    /// List the forks of a project.
    ///
    /// The forks that the token may see.
    ///
    /// `GET /projects/{project_id}/forks`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_forks(&self) -> builder::ListProjectForks {
        builder::ListProjectForks {
            call: Call::new(&self.core, &LIST_PROJECT_FORKS),
        }
    }
    /// List the groups that a project belongs to.
    ///
    /// The groups above the project, and with `with_shared` those that it is shared with.
    ///
    /// `GET /projects/{project_id}/groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn list_project_groups(&self) -> builder::ListProjectGroups {
        builder::ListProjectGroups {
            call: Call::new(&self.core, &LIST_PROJECT_GROUPS),
        }
    }
    /// List the groups that a project is shared with.
    ///
    /// The groups that were invited to the project, or to a group above it.
    ///
    /// `GET /projects/{project_id}/invited_groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn list_project_invited_groups(&self) -> builder::ListProjectInvitedGroups {
        builder::ListProjectInvitedGroups {
            call: Call::new(&self.core, &LIST_PROJECT_INVITED_GROUPS),
        }
    }
    /// List the users of a project.
    ///
    /// The users who belong to the project, in few words; their roles are in the list of members.
    ///
    /// `GET /projects/{project_id}/users`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_users(&self) -> builder::ListProjectUsers {
        builder::ListProjectUsers {
            call: Call::new(&self.core, &LIST_PROJECT_USERS),
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
    /// List the projects that a user worked on.
    ///
    /// The projects that the token may see and in which something of the user happened.
    ///
    /// `GET /users/{user_id}/contributed_projects`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`.
    pub fn list_user_contributed_projects(
        &self,
    ) -> builder::ListUserContributedProjects {
        builder::ListUserContributedProjects {
            call: Call::new(&self.core, &LIST_USER_CONTRIBUTED_PROJECTS),
        }
    }
    /// List the projects of a user.
    ///
    /// The projects in the user's namespace that the token may see.
    ///
    /// `GET /users/{user_id}/projects`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `user_id`.
    pub fn list_user_projects(&self) -> builder::ListUserProjects {
        builder::ListUserProjects {
            call: Call::new(&self.core, &LIST_USER_PROJECTS),
        }
    }
    /// List the projects that a user starred.
    ///
    /// The projects that the token may see and on which the user put a star.
    ///
    /// `GET /users/{user_id}/starred_projects`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `user_id`.
    pub fn list_user_starred_projects(&self) -> builder::ListUserStarredProjects {
        builder::ListUserStarredProjects {
            call: Call::new(&self.core, &LIST_USER_STARRED_PROJECTS),
        }
    }
    /// Invite a group to a project.
    ///
    /// Makes the members of a group members of the project, with at most the given role.
    ///
    /// `POST /projects/{project_id}/share`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (answer); GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `body`.
    pub fn share_project(&self) -> builder::ShareProject {
        builder::ShareProject {
            call: Call::new(&self.core, &SHARE_PROJECT),
        }
    }
    /// Star a project.
    ///
    /// Puts a star on the project in the name of the calling user. An answer of 304 means that there was nothing to do.
    ///
    /// `POST /projects/{project_id}/star`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn star_project(&self) -> builder::StarProject {
        builder::StarProject {
            call: Call::new(&self.core, &STAR_PROJECT),
        }
    }
    /// Move a project to another namespace.
    ///
    /// The project gets another path. Since GitLab 16.7 calls with the old one are answered by 301.
    ///
    /// `PUT /projects/{project_id}/transfer`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `body`.
    pub fn transfer_project(&self) -> builder::TransferProject {
        builder::TransferProject {
            call: Call::new(&self.core, &TRANSFER_PROJECT),
        }
    }
    /// Make a project writable again.
    ///
    /// Takes the archiving back. Nothing happens if there is none. Owners and administrators only.
    ///
    /// `POST /projects/{project_id}/unarchive`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; GitLab documentation 18.x).
    ///
    /// Required: `project_id`.
    pub fn unarchive_project(&self) -> builder::UnarchiveProject {
        builder::UnarchiveProject {
            call: Call::new(&self.core, &UNARCHIVE_PROJECT),
        }
    }
    /// Take back the invitation of a group.
    ///
    /// The members of the group lose the role that they got by the invitation.
    ///
    /// `DELETE /projects/{project_id}/share/{shared_group_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`, `shared_group_id`.
    pub fn unshare_project(&self) -> builder::UnshareProject {
        builder::UnshareProject {
            call: Call::new(&self.core, &UNSHARE_PROJECT),
        }
    }
    /// Take the star from a project.
    ///
    /// Takes the star of the calling user away. An answer of 304 means that there was nothing to do.
    ///
    /// `POST /projects/{project_id}/unstar`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn unstar_project(&self) -> builder::UnstarProject {
        builder::UnstarProject {
            call: Call::new(&self.core, &UNSTAR_PROJECT),
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
    /// Upload a file for use in texts.
    ///
    /// Stores a file with the project; `markdown` of the answer shows it in an issue, a merge request or a comment.
    ///
    /// `POST /projects/{project_id}/uploads`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`, `file`.
    pub fn upload_project_file(&self) -> builder::UploadProjectFile {
        builder::UploadProjectFile {
            call: Call::new(&self.core, &UPLOAD_PROJECT_FILE),
        }
    }
}

pub(crate) static ARCHIVE_PROJECT: Operation = Operation {
    id: "archiveProject",
    method: Method::POST,
    path: "/projects/{project_id}/archive",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::archive_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveProject {
    pub(crate) call: Call,
}

impl ArchiveProject {
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
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

pub(crate) static CREATE_PROJECT_FORK_RELATION: Operation = Operation {
    id: "createProjectForkRelation",
    method: Method::POST,
    path: "/projects/{project_id}/fork/{forked_from_id}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::create_project_fork_relation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectForkRelation {
    pub(crate) call: Call,
}

impl CreateProjectForkRelation {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the project that becomes the origin, or its full path.
    ///
    /// Path parameter `forked_from_id`.
    pub fn forked_from_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("forked_from_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectForkRelation>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_USER_PROJECT: Operation = Operation {
    id: "createUserProject",
    method: Method::POST,
    path: "/projects/user/{user_id}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_user_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserProject {
    pub(crate) call: Call,
}

impl CreateUserProject {
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static DELETE_PROJECT_FORK_RELATION: Operation = Operation {
    id: "deleteProjectForkRelation",
    method: Method::DELETE,
    path: "/projects/{project_id}/fork",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project_fork_relation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectForkRelation {
    pub(crate) call: Call,
}

impl DeleteProjectForkRelation {
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static FORK_PROJECT: Operation = Operation {
    id: "forkProject",
    method: Method::POST,
    path: "/projects/{project_id}/fork",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::fork_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ForkProject {
    pub(crate) call: Call,
}

impl ForkProject {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectForkCreate>) -> Self {
        self.call.json::<types::ProjectForkCreate>(&value.into());
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
    /// Sends the request and waits for the end of what it starts, by [`Client::get_project_import`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::ProjectImport> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Project| {
                let mut poll = Call::new(
                    core,
                    &super::project_import_export::GET_PROJECT_IMPORT,
                );
                let project_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("forkProject", "id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::project_import_export::get_project_import_state,
        )
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static GET_PROJECT_LANGUAGES: Operation = Operation {
    id: "getProjectLanguages",
    method: Method::GET,
    path: "/projects/{project_id}/languages",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_languages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectLanguages {
    pub(crate) call: Call,
}

impl GetProjectLanguages {
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
    pub async fn send(self) -> Result<Response<BTreeMap<String, f64>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PROJECT_STORAGE: Operation = Operation {
    id: "getProjectStorage",
    method: Method::GET,
    path: "/projects/{project_id}/storage",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_storage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectStorage {
    pub(crate) call: Call,
}

impl GetProjectStorage {
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
    pub async fn send(self) -> Result<Response<types::ProjectStorage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECT_FORKS: Operation = Operation {
    id: "listProjectForks",
    method: Method::GET,
    path: "/projects/{project_id}/forks",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_forks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectForks {
    pub(crate) call: Call,
}

impl ListProjectForks {
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
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
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
                style: PageStyle::Link {
                    moves: &["id_after", "id_before"],
                },
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

pub(crate) static LIST_PROJECT_GROUPS: Operation = Operation {
    id: "listProjectGroups",
    method: Method::GET,
    path: "/projects/{project_id}/groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectGroups {
    pub(crate) call: Call,
}

impl ListProjectGroups {
    /// Only groups whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether groups are listed that the project is shared with; left out, `false`.
    ///
    /// Query parameter `with_shared`.
    pub fn with_shared(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_shared", value);
        self
    }
    /// Whether of these only those are listed that the caller may see; left out, `false`.
    ///
    /// Query parameter `shared_visible_only`.
    pub fn shared_visible_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("shared_visible_only", value);
        self
    }
    /// Of these only those that have at least this role.
    ///
    /// Query parameter `shared_min_access_level`.
    pub fn shared_min_access_level(
        mut self,
        value: impl TryInto<types::AccessLevel>,
    ) -> Self {
        self.call.query::<types::AccessLevel>("shared_min_access_level", value);
        self
    }
    /// Groups to leave out, by number.
    ///
    /// Query parameter `skip_groups[]`.
    pub fn skip_groups(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_groups[]", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::GroupBasic>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::GroupBasic> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::GroupBasic>>| {
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

pub(crate) static LIST_PROJECT_INVITED_GROUPS: Operation = Operation {
    id: "listProjectInvitedGroups",
    method: Method::GET,
    path: "/projects/{project_id}/invited_groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_invited_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectInvitedGroups {
    pub(crate) call: Call,
}

impl ListProjectInvitedGroups {
    /// Only groups whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only groups where the caller has at least this role.
    ///
    /// Query parameter `min_access_level`.
    pub fn min_access_level(mut self, value: impl TryInto<types::AccessLevel>) -> Self {
        self.call.query::<types::AccessLevel>("min_access_level", value);
        self
    }
    /// Only groups that were invited to the project itself (`direct`), or to a group above it (`inherited`).
    ///
    /// Query parameter `relation[]`.
    pub fn relation(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("relation[]", value);
        self
    }
    /// Whether each group comes with its custom attributes; administrators only.
    ///
    /// Query parameter `with_custom_attributes`.
    pub fn with_custom_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_custom_attributes", value);
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

pub(crate) static LIST_PROJECT_USERS: Operation = Operation {
    id: "listProjectUsers",
    method: Method::GET,
    path: "/projects/{project_id}/users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectUsers {
    pub(crate) call: Call,
}

impl ListProjectUsers {
    /// Only users whose name or login name contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Users to leave out, by number.
    ///
    /// Query parameter `skip_users[]`.
    pub fn skip_users(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("skip_users[]", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::UserBasic>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::UserBasic> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::UserBasic>>| {
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
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
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
                style: PageStyle::Link {
                    moves: &["id_after", "id_before"],
                },
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

pub(crate) static LIST_USER_CONTRIBUTED_PROJECTS: Operation = Operation {
    id: "listUserContributedProjects",
    method: Method::GET,
    path: "/users/{user_id}/contributed_projects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_contributed_projects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserContributedProjects {
    pub(crate) call: Call,
}

impl ListUserContributedProjects {
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
                style: PageStyle::Link {
                    moves: &["id_after", "id_before"],
                },
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

pub(crate) static LIST_USER_PROJECTS: Operation = Operation {
    id: "listUserProjects",
    method: Method::GET,
    path: "/users/{user_id}/projects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_projects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserProjects {
    pub(crate) call: Call,
}

impl ListUserProjects {
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
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
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
                style: PageStyle::Link {
                    moves: &["id_after", "id_before"],
                },
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

pub(crate) static LIST_USER_STARRED_PROJECTS: Operation = Operation {
    id: "listUserStarredProjects",
    method: Method::GET,
    path: "/users/{user_id}/starred_projects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_user_starred_projects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserStarredProjects {
    pub(crate) call: Call,
}

impl ListUserStarredProjects {
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
    pub fn marked_for_deletion_on(mut self, value: impl TryInto<Date>) -> Self {
        self.call.query::<Date>("marked_for_deletion_on", value);
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
                style: PageStyle::Link {
                    moves: &["id_after", "id_before"],
                },
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

pub(crate) static SHARE_PROJECT: Operation = Operation {
    id: "shareProject",
    method: Method::POST,
    path: "/projects/{project_id}/share",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::share_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShareProject {
    pub(crate) call: Call,
}

impl ShareProject {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    pub async fn send(self) -> Result<Response<types::ProjectGroupLink>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static STAR_PROJECT: Operation = Operation {
    id: "starProject",
    method: Method::POST,
    path: "/projects/{project_id}/star",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::star_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StarProject {
    pub(crate) call: Call,
}

impl StarProject {
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static TRANSFER_PROJECT: Operation = Operation {
    id: "transferProject",
    method: Method::PUT,
    path: "/projects/{project_id}/transfer",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::transfer_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferProject {
    pub(crate) call: Call,
}

impl TransferProject {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectTransfer>) -> Self {
        self.call.json::<types::ProjectTransfer>(&value.into());
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

pub(crate) static UNARCHIVE_PROJECT: Operation = Operation {
    id: "unarchiveProject",
    method: Method::POST,
    path: "/projects/{project_id}/unarchive",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::unarchive_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnarchiveProject {
    pub(crate) call: Call,
}

impl UnarchiveProject {
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UNSHARE_PROJECT: Operation = Operation {
    id: "unshareProject",
    method: Method::DELETE,
    path: "/projects/{project_id}/share/{shared_group_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::unshare_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnshareProject {
    pub(crate) call: Call,
}

impl UnshareProject {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static UNSTAR_PROJECT: Operation = Operation {
    id: "unstarProject",
    method: Method::POST,
    path: "/projects/{project_id}/unstar",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::unstar_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnstarProject {
    pub(crate) call: Call,
}

impl UnstarProject {
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
    pub async fn send(self) -> Result<Response<types::Project>, Error> {
        self.call.send_json().await
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static UPLOAD_PROJECT_FILE: Operation = Operation {
    id: "uploadProjectFile",
    method: Method::POST,
    path: "/projects/{project_id}/uploads",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::upload_project_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadProjectFile {
    pub(crate) call: Call,
}

impl UploadProjectFile {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The file, read while it is sent, and sent once.
    pub fn file(mut self, value: client_runtime::FilePart) -> Self {
        self.call.file_body("file", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectUpload>, Error> {
        self.call.send_json().await
    }
}
