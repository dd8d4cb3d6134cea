// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `container_registry`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # container_registry
///
/// Container images of projects and groups, and their tags.
impl Client {
    /// Delete a container repository.
    ///
    /// Asks for the deletion of all its images; it happens later, and `status` tells how far it is.
    ///
    /// `DELETE /projects/{project_id}/registry/repositories/{repository_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `repository_id`.
    pub fn delete_registry_repository(&self) -> builder::DeleteRegistryRepository {
        builder::DeleteRegistryRepository {
            call: Call::new(&self.core, &DELETE_REGISTRY_REPOSITORY),
        }
    }
    /// Delete a tag of a container repository.
    ///
    /// The image stays in storage until the garbage of the registry is collected.
    ///
    /// `DELETE /projects/{project_id}/registry/repositories/{repository_id}/tags/{tag_name}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `repository_id`, `tag_name`.
    pub fn delete_registry_tag(&self) -> builder::DeleteRegistryTag {
        builder::DeleteRegistryTag {
            call: Call::new(&self.core, &DELETE_REGISTRY_TAG),
        }
    }
    /// Delete many tags of a container repository.
    ///
    /// Asks for the deletion of all tags that match; it happens later. The tag `latest` and protected tags stay. At most one such call an hour is taken for a container repository.
    ///
    /// `DELETE /projects/{project_id}/registry/repositories/{repository_id}/tags`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (204); GitLab documentation 17.x (202); GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `repository_id`.
    pub fn delete_registry_tags(&self) -> builder::DeleteRegistryTags {
        builder::DeleteRegistryTags {
            call: Call::new(&self.core, &DELETE_REGISTRY_TAGS),
        }
    }
    /// Get a container repository.
    ///
    /// One container repository, of whatever project.
    ///
    /// `GET /registry/repositories/{repository_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 17.x; go-gitlab).
    ///
    /// Required: `repository_id`.
    pub fn get_registry_repository(&self) -> builder::GetRegistryRepository {
        builder::GetRegistryRepository {
            call: Call::new(&self.core, &GET_REGISTRY_REPOSITORY),
        }
    }
    /// Get a tag of a container repository.
    ///
    /// One tag with the digest and the size of its image.
    ///
    /// `GET /projects/{project_id}/registry/repositories/{repository_id}/tags/{tag_name}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `repository_id`, `tag_name`.
    pub fn get_registry_tag(&self) -> builder::GetRegistryTag {
        builder::GetRegistryTag {
            call: Call::new(&self.core, &GET_REGISTRY_TAG),
        }
    }
    /// List the container repositories of the projects of a group.
    ///
    /// The places in the container registry that belong to projects of a group.
    ///
    /// `GET /groups/{group_id}/registry/repositories`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_registry_repositories(
        &self,
    ) -> builder::ListGroupRegistryRepositories {
        builder::ListGroupRegistryRepositories {
            call: Call::new(&self.core, &LIST_GROUP_REGISTRY_REPOSITORIES),
        }
    }
    /// List the container repositories of a project.
    ///
    /// The places in the container registry that belong to a project.
    ///
    /// `GET /projects/{project_id}/registry/repositories`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_registry_repositories(
        &self,
    ) -> builder::ListProjectRegistryRepositories {
        builder::ListProjectRegistryRepositories {
            call: Call::new(&self.core, &LIST_PROJECT_REGISTRY_REPOSITORIES),
        }
    }
    /// List the tags of a container repository.
    ///
    /// The tags in few words. Keyset needs GitLab 16.10, and no source says that it is there outside of gitlab.com.
    ///
    /// `GET /projects/{project_id}/registry/repositories/{repository_id}/tags`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `repository_id`.
    pub fn list_registry_tags(&self) -> builder::ListRegistryTags {
        builder::ListRegistryTags {
            call: Call::new(&self.core, &LIST_REGISTRY_TAGS),
        }
    }
}

pub(crate) static DELETE_REGISTRY_REPOSITORY: Operation = Operation {
    id: "deleteRegistryRepository",
    method: Method::DELETE,
    path: "/projects/{project_id}/registry/repositories/{repository_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_registry_repository`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRegistryRepository {
    pub(crate) call: Call,
}

impl DeleteRegistryRepository {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
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

pub(crate) static DELETE_REGISTRY_TAG: Operation = Operation {
    id: "deleteRegistryTag",
    method: Method::DELETE,
    path: "/projects/{project_id}/registry/repositories/{repository_id}/tags/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_registry_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRegistryTag {
    pub(crate) call: Call,
}

impl DeleteRegistryTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
        self
    }
    /// Name of the tag.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
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

pub(crate) static DELETE_REGISTRY_TAGS: Operation = Operation {
    id: "deleteRegistryTags",
    method: Method::DELETE,
    path: "/projects/{project_id}/registry/repositories/{repository_id}/tags",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_registry_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRegistryTags {
    pub(crate) call: Call,
}

impl DeleteRegistryTags {
    /// Expression in RE2 syntax for the tags to delete, `.*` for all. One of this and `name_regex` is needed.
    ///
    /// Query parameter `name_regex_delete`.
    pub fn name_regex_delete(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name_regex_delete", value);
        self
    }
    /// Old name of `name_regex_delete`.
    ///
    /// Query parameter `name_regex`.
    pub fn name_regex(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name_regex", value);
        self
    }
    /// Expression in RE2 syntax for tags to keep in any case.
    ///
    /// Query parameter `name_regex_keep`.
    pub fn name_regex_keep(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name_regex_keep", value);
        self
    }
    /// Number of the newest matching tags to keep.
    ///
    /// Query parameter `keep_n`.
    pub fn keep_n(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("keep_n", value);
        self
    }
    /// Age from which tags are deleted, for example `1h`, `2d` or `1month`.
    ///
    /// Query parameter `older_than`.
    pub fn older_than(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("older_than", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
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

pub(crate) static GET_REGISTRY_REPOSITORY: Operation = Operation {
    id: "getRegistryRepository",
    method: Method::GET,
    path: "/registry/repositories/{repository_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_registry_repository`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRegistryRepository {
    pub(crate) call: Call,
}

impl GetRegistryRepository {
    /// Whether each container repository comes with its tags; left out, `false`.
    ///
    /// Query parameter `tags`.
    pub fn tags(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags", value);
        self
    }
    /// Whether each container repository comes with the number of its tags; left out, `false`.
    ///
    /// Query parameter `tags_count`.
    pub fn tags_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags_count", value);
        self
    }
    /// Whether it comes with the size of all images; left out, `false`.
    ///
    /// Query parameter `size`.
    pub fn size(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("size", value);
        self
    }
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RegistryRepository>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_REGISTRY_TAG: Operation = Operation {
    id: "getRegistryTag",
    method: Method::GET,
    path: "/projects/{project_id}/registry/repositories/{repository_id}/tags/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_registry_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRegistryTag {
    pub(crate) call: Call,
}

impl GetRegistryTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
        self
    }
    /// Name of the tag.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RegistryTag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_REGISTRY_REPOSITORIES: Operation = Operation {
    id: "listGroupRegistryRepositories",
    method: Method::GET,
    path: "/groups/{group_id}/registry/repositories",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_registry_repositories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupRegistryRepositories {
    pub(crate) call: Call,
}

impl ListGroupRegistryRepositories {
    /// Whether each comes with its tags; GitLab 15.0 and later no longer take it.
    ///
    /// Query parameter `tags`.
    pub fn tags(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags", value);
        self
    }
    /// Whether each comes with the number of its tags; GitLab 15.0 and later no longer take it.
    ///
    /// Query parameter `tags_count`.
    pub fn tags_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags_count", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::RegistryRepository>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::RegistryRepository> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::RegistryRepository>>| {
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

pub(crate) static LIST_PROJECT_REGISTRY_REPOSITORIES: Operation = Operation {
    id: "listProjectRegistryRepositories",
    method: Method::GET,
    path: "/projects/{project_id}/registry/repositories",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_registry_repositories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectRegistryRepositories {
    pub(crate) call: Call,
}

impl ListProjectRegistryRepositories {
    /// Whether each container repository comes with its tags; left out, `false`.
    ///
    /// Query parameter `tags`.
    pub fn tags(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags", value);
        self
    }
    /// Whether each container repository comes with the number of its tags; left out, `false`.
    ///
    /// Query parameter `tags_count`.
    pub fn tags_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("tags_count", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::RegistryRepository>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::RegistryRepository> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::RegistryRepository>>| {
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

pub(crate) static LIST_REGISTRY_TAGS: Operation = Operation {
    id: "listRegistryTags",
    method: Method::GET,
    path: "/projects/{project_id}/registry/repositories/{repository_id}/tags",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_registry_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRegistryTags {
    pub(crate) call: Call,
}

impl ListRegistryTags {
    /// What to sort by; for pages by keyset.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::RegistryTagOrder>) -> Self {
        self.call.query::<types::RegistryTagOrder>("order_by", value);
        self
    }
    /// Direction; for pages by keyset.
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
    /// Number of the container repository.
    ///
    /// Path parameter `repository_id`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repository_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::RegistryTag>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `name`, `pagination` is `keyset`, `sort` is `asc` or `desc`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                ("order_by", &["name"]),
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
    pub fn stream(self) -> ItemStream<types::RegistryTag> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::RegistryTag>>| {
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
