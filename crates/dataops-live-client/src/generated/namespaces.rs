// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `namespaces`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # namespaces
///
/// Groups and users, which projects belong to.
impl Client {
    /// Ask whether a path is taken.
    ///
    /// Says whether a group or user has this path, and which paths like it are free.
    ///
    /// `GET /namespaces/{namespace_id}/exists`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `namespace_id`.
    pub fn check_namespace_exists(&self) -> builder::CheckNamespaceExists {
        builder::CheckNamespaceExists {
            call: Call::new(&self.core, &CHECK_NAMESPACE_EXISTS),
        }
    }
    /// Get a namespace.
    ///
    /// One group or user, by number or by full path.
    ///
    /// `GET /namespaces/{namespace_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `namespace_id`.
    pub fn get_namespace(&self) -> builder::GetNamespace {
        builder::GetNamespace {
            call: Call::new(&self.core, &GET_NAMESPACE),
        }
    }
    /// List namespaces.
    ///
    /// The groups and users that the token may see. Administrators see all of them.
    ///
    /// `GET /namespaces`
    ///
    /// Evidence: documented by the vendor (DataOps.live, Using the REST API; filters from GitLab OpenAPI 17.10).
    pub fn list_namespaces(&self) -> builder::ListNamespaces {
        builder::ListNamespaces {
            call: Call::new(&self.core, &LIST_NAMESPACES),
        }
    }
}

pub(crate) static CHECK_NAMESPACE_EXISTS: Operation = Operation {
    id: "checkNamespaceExists",
    method: Method::GET,
    path: "/namespaces/{namespace_id}/exists",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::check_namespace_exists`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckNamespaceExists {
    pub(crate) call: Call,
}

impl CheckNamespaceExists {
    /// Number of the group that the path is in; left out, the top.
    ///
    /// Query parameter `parent_id`.
    pub fn parent_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("parent_id", value);
        self
    }
    /// Number of the namespace, or its full path such as `group/sub`.
    ///
    /// Path parameter `namespace_id`.
    pub fn namespace_id(mut self, value: impl TryInto<types::NamespaceRef>) -> Self {
        self.call.path::<types::NamespaceRef>("namespace_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::NamespaceExistence>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_NAMESPACE: Operation = Operation {
    id: "getNamespace",
    method: Method::GET,
    path: "/namespaces/{namespace_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_namespace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNamespace {
    pub(crate) call: Call,
}

impl GetNamespace {
    /// Number of the namespace, or its full path such as `group/sub`.
    ///
    /// Path parameter `namespace_id`.
    pub fn namespace_id(mut self, value: impl TryInto<types::NamespaceRef>) -> Self {
        self.call.path::<types::NamespaceRef>("namespace_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Namespace>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_NAMESPACES: Operation = Operation {
    id: "listNamespaces",
    method: Method::GET,
    path: "/namespaces",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_namespaces`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNamespaces {
    pub(crate) call: Call,
}

impl ListNamespaces {
    /// Only namespaces whose name or path contains this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Whether only namespaces that the caller owns are listed; left out, `false`.
    ///
    /// Query parameter `owned_only`.
    pub fn owned_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("owned_only", value);
        self
    }
    /// Whether only namespaces without a parent are listed; left out, `false`.
    ///
    /// Query parameter `top_level_only`.
    pub fn top_level_only(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("top_level_only", value);
        self
    }
    /// Name of the plan that a GitLab.com customer asked for. Of no known use on DataOps.live.
    ///
    /// Query parameter `requested_hosted_plan`.
    pub fn requested_hosted_plan(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("requested_hosted_plan", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Namespace>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Namespace> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Namespace>>| {
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
