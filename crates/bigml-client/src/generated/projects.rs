// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Projects`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Projects
///
/// Projects group the other resources.
impl Client {
    /// Create a project.
    ///
    /// `POST /project`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_project(&self) -> builder::CreateProject {
        builder::CreateProject {
            call: Call::new(&self.core, &CREATE_PROJECT),
        }
    }
    /// Delete a project.
    ///
    /// It cannot be brought back. All its resources are deleted with it, in the background.
    ///
    /// `DELETE /project/{project}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `project`.
    pub fn delete_project(&self) -> builder::DeleteProject {
        builder::DeleteProject {
            call: Call::new(&self.core, &DELETE_PROJECT),
        }
    }
    /// Get a project.
    ///
    /// `GET /project/{project}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `project`.
    pub fn get_project(&self) -> builder::GetProject {
        builder::GetProject {
            call: Call::new(&self.core, &GET_PROJECT),
        }
    }
    /// List projects.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `tags`, `updated`.
    ///
    /// `GET /project`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_projects(&self) -> builder::ListProjects {
        builder::ListProjects {
            call: Call::new(&self.core, &LIST_PROJECTS),
        }
    }
    /// Change a project.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /project/{project}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `project`, `body`.
    pub fn update_project(&self) -> builder::UpdateProject {
        builder::UpdateProject {
            call: Call::new(&self.core, &UPDATE_PROJECT),
        }
    }
}

pub(crate) static CREATE_PROJECT: Operation = Operation {
    id: "createProject",
    method: Method::POST,
    path: "/project",
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
    path: "/project/{project}",
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
    /// Id of the project, with or without `project/`.
    ///
    /// Path parameter `project`.
    pub fn project(mut self, value: impl IntoId<types::ProjectId>) -> Self {
        self.call.path_id::<types::ProjectId>("project", value);
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
    path: "/project/{project}",
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
    /// Id of the project, with or without `project/`.
    ///
    /// Path parameter `project`.
    pub fn project(mut self, value: impl IntoId<types::ProjectId>) -> Self {
        self.call.path_id::<types::ProjectId>("project", value);
        self
    }
    /// Only these properties, comma separated. Name `resource` among them.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// All but these properties, comma separated.
    ///
    /// Query parameter `exclude`.
    pub fn exclude(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude", value);
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
    path: "/project",
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
    /// Number of resources a page, 1 to 200; 20 unless set.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of resources to skip, 0 unless set.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
        self
    }
    /// Keeps what fulfils a condition: `.filter(|item| item.name().icontains("x"))`. Of several, all must hold.
    pub fn filter(
        mut self,
        condition: impl FnOnce(ListProjectsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListProjectsProperties));
        self
    }
    /// Adds a condition as it is on the wire: `.filter_raw("name__icontains", "x")`.
    pub fn filter_raw(
        mut self,
        name: impl Into<String>,
        value: impl std::fmt::Display,
    ) -> Self {
        self.call.filter_raw(name, value);
        self
    }
    /// Sorts by a property: `.order_by(|item| item.created().descending())`.
    pub fn order_by(
        mut self,
        order: impl FnOnce(ListProjectsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListProjectsProperties));
        self
    }
    /// Sorts by a property, named as on the wire, after a `-` where the largest comes first.
    pub fn order_by_raw(mut self, order: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", order);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Project> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: Some(200),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ProjectList>| {
                let total = page
                    .meta
                    .total_count
                    .as_ref()
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.objects,
                    total,
                    next,
                }
            },
        )
    }
}

/// The properties that [`ListProjects`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListProjectsProperties;

impl ListProjectsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the project was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the project.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Labels that help to find the project again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the project was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_PROJECT: Operation = Operation {
    id: "updateProject",
    method: Method::PUT,
    path: "/project/{project}",
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
    /// Id of the project, with or without `project/`.
    ///
    /// Path parameter `project`.
    pub fn project(mut self, value: impl IntoId<types::ProjectId>) -> Self {
        self.call.path_id::<types::ProjectId>("project", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectUpdate>) -> Self {
        self.call.json::<types::ProjectUpdate>(&value.into());
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
