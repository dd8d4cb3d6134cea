// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `deployments`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # deployments
///
/// Deliveries to environments.
impl Client {
    /// Report a deployment.
    ///
    /// For deployments that no job of GitLab makes: tells what is deployed where.
    ///
    /// `POST /projects/{project_id}/deployments`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_deployment(&self) -> builder::CreateDeployment {
        builder::CreateDeployment {
            call: Call::new(&self.core, &CREATE_DEPLOYMENT),
        }
    }
    /// Delete a deployment.
    ///
    /// Neither one that runs nor the newest one of an environment can be deleted; the answer is then 400.
    ///
    /// `DELETE /projects/{project_id}/deployments/{deployment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `deployment_id`.
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment {
            call: Call::new(&self.core, &DELETE_DEPLOYMENT),
        }
    }
    /// Get a deployment.
    ///
    /// One deployment with the job that made it.
    ///
    /// `GET /projects/{project_id}/deployments/{deployment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `deployment_id`.
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment {
            call: Call::new(&self.core, &GET_DEPLOYMENT),
        }
    }
    /// List the merge requests of a deployment.
    ///
    /// The merge requests that reached the environment with this deployment.
    ///
    /// `GET /projects/{project_id}/deployments/{deployment_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x).
    ///
    /// Required: `project_id`, `deployment_id`.
    pub fn list_deployment_merge_requests(
        &self,
    ) -> builder::ListDeploymentMergeRequests {
        builder::ListDeploymentMergeRequests {
            call: Call::new(&self.core, &LIST_DEPLOYMENT_MERGE_REQUESTS),
        }
    }
    /// List the deployments of a project.
    ///
    /// The deployments of a project to all its environments, oldest first unless `order_by` and `sort` say otherwise.
    ///
    /// `GET /projects/{project_id}/deployments`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments {
            call: Call::new(&self.core, &LIST_DEPLOYMENTS),
        }
    }
    /// Change the state of a deployment.
    ///
    /// For deployments that a caller reported.
    ///
    /// `PUT /projects/{project_id}/deployments/{deployment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `deployment_id`, `body`.
    pub fn update_deployment(&self) -> builder::UpdateDeployment {
        builder::UpdateDeployment {
            call: Call::new(&self.core, &UPDATE_DEPLOYMENT),
        }
    }
}

pub(crate) static CREATE_DEPLOYMENT: Operation = Operation {
    id: "createDeployment",
    method: Method::POST,
    path: "/projects/{project_id}/deployments",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeployment {
    pub(crate) call: Call,
}

impl CreateDeployment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeploymentCreate>) -> Self {
        self.call.json::<types::DeploymentCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Deployment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DEPLOYMENT: Operation = Operation {
    id: "deleteDeployment",
    method: Method::DELETE,
    path: "/projects/{project_id}/deployments/{deployment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeployment {
    pub(crate) call: Call,
}

impl DeleteDeployment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deployment (`id`, not `iid`).
    ///
    /// Path parameter `deployment_id`.
    pub fn deployment_id(mut self, value: impl TryInto<types::DeploymentId>) -> Self {
        self.call.path::<types::DeploymentId>("deployment_id", value);
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

pub(crate) static GET_DEPLOYMENT: Operation = Operation {
    id: "getDeployment",
    method: Method::GET,
    path: "/projects/{project_id}/deployments/{deployment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeployment {
    pub(crate) call: Call,
}

impl GetDeployment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deployment (`id`, not `iid`).
    ///
    /// Path parameter `deployment_id`.
    pub fn deployment_id(mut self, value: impl TryInto<types::DeploymentId>) -> Self {
        self.call.path::<types::DeploymentId>("deployment_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Deployment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DEPLOYMENT_MERGE_REQUESTS: Operation = Operation {
    id: "listDeploymentMergeRequests",
    method: Method::GET,
    path: "/projects/{project_id}/deployments/{deployment_id}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deployment_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeploymentMergeRequests {
    pub(crate) call: Call,
}

impl ListDeploymentMergeRequests {
    /// Only merge requests in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MergeRequestListState>) -> Self {
        self.call.query::<types::MergeRequestListState>("state", value);
        self
    }
    /// Whose merge requests; left out, all.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::MergeRequestScope>) -> Self {
        self.call.query::<types::MergeRequestScope>("scope", value);
        self
    }
    /// Only those of the author with this number.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only those of the author with this login name.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only those assigned to the user with this number.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("assignee_id", value);
        self
    }
    /// Only those assigned to users with these login names.
    ///
    /// Query parameter `assignee_username[]`.
    pub fn assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("assignee_username[]", value);
        self
    }
    /// Only those reviewed by the user with this number.
    ///
    /// Query parameter `reviewer_id`.
    pub fn reviewer_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("reviewer_id", value);
        self
    }
    /// Only those reviewed by the user with this login name.
    ///
    /// Query parameter `reviewer_username`.
    pub fn reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("reviewer_username", value);
        self
    }
    /// Only those merged by the user with this number.
    ///
    /// Query parameter `merge_user_id`.
    pub fn merge_user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("merge_user_id", value);
        self
    }
    /// Only those merged by the user with this login name.
    ///
    /// Query parameter `merge_user_username`.
    pub fn merge_user_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("merge_user_username", value);
        self
    }
    /// Only those that are approved, or only those that are not.
    ///
    /// Query parameter `approved`.
    pub fn approved(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("approved", value);
        self
    }
    /// Only those with all these labels, separated by commas.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only those of the milestone with this title.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only those that the caller reacted to with this emoji.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only those from this branch.
    ///
    /// Query parameter `source_branch`.
    pub fn source_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("source_branch", value);
        self
    }
    /// Only those from the project with this number.
    ///
    /// Query parameter `source_project_id`.
    pub fn source_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("source_project_id", value);
        self
    }
    /// Only those into this branch.
    ///
    /// Query parameter `target_branch`.
    pub fn target_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("target_branch", value);
        self
    }
    /// Only those with this text in title or description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Where `search` looks: `title`, `description`, or both separated by a comma.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Only drafts, or only those that are none.
    ///
    /// Query parameter `wip`.
    pub fn wip(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("wip", value);
        self
    }
    /// Only those deployed to the environment of this name.
    ///
    /// Query parameter `environment`.
    pub fn environment(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("environment", value);
        self
    }
    /// Only those that were created after this instant.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only those that were created before this instant.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only those that were changed after this instant.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only those that were changed before this instant.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only those that were deployed after this instant.
    ///
    /// Query parameter `deployed_after`.
    pub fn deployed_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_after", value);
        self
    }
    /// Only those that were deployed before this instant.
    ///
    /// Query parameter `deployed_before`.
    pub fn deployed_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_before", value);
        self
    }
    /// Without those of the author with this number.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[author_id]", value);
        self
    }
    /// Without those of the author with this login name.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Without those assigned to the user with this number.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[assignee_id]", value);
        self
    }
    /// Without those assigned to the users with these login names.
    ///
    /// Query parameter `not[assignee_username][]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[assignee_username][]", value);
        self
    }
    /// Without those reviewed by the user with this number.
    ///
    /// Query parameter `not[reviewer_id]`.
    pub fn not_reviewer_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[reviewer_id]", value);
        self
    }
    /// Without those reviewed by the user with this login name.
    ///
    /// Query parameter `not[reviewer_username]`.
    pub fn not_reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[reviewer_username]", value);
        self
    }
    /// Without those with these labels, separated by commas.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Without those of the milestone with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// Without those that the caller reacted to with this emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[my_reaction_emoji]", value);
        self
    }
    /// How much of each merge request is listed; left out, all.
    ///
    /// Query parameter `view`.
    pub fn view(mut self, value: impl TryInto<types::MergeRequestView>) -> Self {
        self.call.query::<types::MergeRequestView>("view", value);
        self
    }
    /// Whether labels come as objects and not as texts; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Whether to ask for the merge status anew; left out, `false`.
    ///
    /// Query parameter `with_merge_status_recheck`.
    pub fn with_merge_status_recheck(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_merge_status_recheck", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::MergeRequestOrder>) -> Self {
        self.call.query::<types::MergeRequestOrder>("order_by", value);
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
    /// Number of the deployment (`id`, not `iid`).
    ///
    /// Path parameter `deployment_id`.
    pub fn deployment_id(mut self, value: impl TryInto<types::DeploymentId>) -> Self {
        self.call.path::<types::DeploymentId>("deployment_id", value);
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

pub(crate) static LIST_DEPLOYMENTS: Operation = Operation {
    id: "listDeployments",
    method: Method::GET,
    path: "/projects/{project_id}/deployments",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deployments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeployments {
    pub(crate) call: Call,
}

impl ListDeployments {
    /// What to sort by; left out, `id`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::DeploymentOrder>) -> Self {
        self.call.query::<types::DeploymentOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only deployments to the environment of this name.
    ///
    /// Query parameter `environment`.
    pub fn environment(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("environment", value);
        self
    }
    /// Only deployments in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::DeploymentStatus>) -> Self {
        self.call.query::<types::DeploymentStatus>("status", value);
        self
    }
    /// Only those that were changed after this instant.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only those that were changed before this instant.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only those that ended after this instant; needs `order_by` of `finished_at` and `status` of `success`.
    ///
    /// Query parameter `finished_after`.
    pub fn finished_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("finished_after", value);
        self
    }
    /// Only those that ended before this instant; needs the same.
    ///
    /// Query parameter `finished_before`.
    pub fn finished_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("finished_before", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Deployment>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Deployment> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Deployment>>| {
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

pub(crate) static UPDATE_DEPLOYMENT: Operation = Operation {
    id: "updateDeployment",
    method: Method::PUT,
    path: "/projects/{project_id}/deployments/{deployment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeployment {
    pub(crate) call: Call,
}

impl UpdateDeployment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deployment (`id`, not `iid`).
    ///
    /// Path parameter `deployment_id`.
    pub fn deployment_id(mut self, value: impl TryInto<types::DeploymentId>) -> Self {
        self.call.path::<types::DeploymentId>("deployment_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeploymentUpdate>) -> Self {
        self.call.json::<types::DeploymentUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Deployment>, Error> {
        self.call.send_json().await
    }
}
