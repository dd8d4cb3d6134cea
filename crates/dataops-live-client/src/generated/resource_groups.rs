// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `resource_groups`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # resource_groups
///
/// Things that only one job may use at a time.
impl Client {
    /// Get a resource group.
    ///
    /// One resource group, by its key.
    ///
    /// `GET /projects/{project_id}/resource_groups/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`.
    pub fn get_resource_group(&self) -> builder::GetResourceGroup {
        builder::GetResourceGroup {
            call: Call::new(&self.core, &GET_RESOURCE_GROUP),
        }
    }
    /// List the jobs that wait for a resource group.
    ///
    /// The jobs that run next, without runner and artifacts.
    ///
    /// `GET /projects/{project_id}/resource_groups/{key}/upcoming_jobs`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`.
    pub fn list_resource_group_jobs(&self) -> builder::ListResourceGroupJobs {
        builder::ListResourceGroupJobs {
            call: Call::new(&self.core, &LIST_RESOURCE_GROUP_JOBS),
        }
    }
    /// List the resource groups of a project.
    ///
    /// Resource groups keep jobs of different pipelines from running at the same time.
    ///
    /// `GET /projects/{project_id}/resource_groups`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_resource_groups(&self) -> builder::ListResourceGroups {
        builder::ListResourceGroups {
            call: Call::new(&self.core, &LIST_RESOURCE_GROUPS),
        }
    }
    /// Change a resource group.
    ///
    /// Changes which of the waiting jobs runs next.
    ///
    /// `PUT /projects/{project_id}/resource_groups/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`, `body`.
    pub fn update_resource_group(&self) -> builder::UpdateResourceGroup {
        builder::UpdateResourceGroup {
            call: Call::new(&self.core, &UPDATE_RESOURCE_GROUP),
        }
    }
}

pub(crate) static GET_RESOURCE_GROUP: Operation = Operation {
    id: "getResourceGroup",
    method: Method::GET,
    path: "/projects/{project_id}/resource_groups/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_resource_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceGroup {
    pub(crate) call: Call,
}

impl GetResourceGroup {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Key of the resource group, as the pipeline file names it.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ResourceGroup>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_RESOURCE_GROUP_JOBS: Operation = Operation {
    id: "listResourceGroupJobs",
    method: Method::GET,
    path: "/projects/{project_id}/resource_groups/{key}/upcoming_jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_resource_group_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceGroupJobs {
    pub(crate) call: Call,
}

impl ListResourceGroupJobs {
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
    /// Key of the resource group, as the pipeline file names it.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Job>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Job> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Job>>| {
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

pub(crate) static LIST_RESOURCE_GROUPS: Operation = Operation {
    id: "listResourceGroups",
    method: Method::GET,
    path: "/projects/{project_id}/resource_groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_resource_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceGroups {
    pub(crate) call: Call,
}

impl ListResourceGroups {
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
    pub async fn send(self) -> Result<Response<Vec<types::ResourceGroup>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ResourceGroup> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ResourceGroup>>| {
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

pub(crate) static UPDATE_RESOURCE_GROUP: Operation = Operation {
    id: "updateResourceGroup",
    method: Method::PUT,
    path: "/projects/{project_id}/resource_groups/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_resource_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourceGroup {
    pub(crate) call: Call,
}

impl UpdateResourceGroup {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Key of the resource group, as the pipeline file names it.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ResourceGroupUpdate>) -> Self {
        self.call.json::<types::ResourceGroupUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ResourceGroup>, Error> {
        self.call.send_json().await
    }
}
