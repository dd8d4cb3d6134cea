// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `access`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # access
///
/// Who can reach which objects.
impl Client {
    /// List the groups that can reach objects.
    ///
    /// Groups of the data sources, not of BigID.
    ///
    /// `GET /aci/groups/`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_access_groups(&self) -> builder::ListAccessGroups {
        builder::ListAccessGroups {
            call: Call::new(&self.core, &LIST_ACCESS_GROUPS),
        }
    }
    /// List the users who can reach objects.
    ///
    /// Users of the data sources, not of BigID.
    ///
    /// `GET /aci/users`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_access_users(&self) -> builder::ListAccessUsers {
        builder::ListAccessUsers {
            call: Call::new(&self.core, &LIST_ACCESS_USERS),
        }
    }
    /// List who can reach an object.
    ///
    /// `GET /aci/data-manager/{itemPath}/permissions/`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `item_path`, `app_id`.
    pub fn list_object_permissions(&self) -> builder::ListObjectPermissions {
        builder::ListObjectPermissions {
            call: Call::new(&self.core, &LIST_OBJECT_PERMISSIONS),
        }
    }
    /// List the objects that are shared.
    ///
    /// Folders and files with who can reach them.
    ///
    /// `GET /aci/data-manager`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `app_id`.
    pub fn list_shared_objects(&self) -> builder::ListSharedObjects {
        builder::ListSharedObjects {
            call: Call::new(&self.core, &LIST_SHARED_OBJECTS),
        }
    }
}

pub(crate) static LIST_ACCESS_GROUPS: Operation = Operation {
    id: "listAccessGroups",
    method: Method::GET,
    path: "/aci/groups/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_access_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccessGroups {
    pub(crate) call: Call,
}

impl ListAccessGroups {
    /// Number of groups to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of groups in one answer. BigID's own client asks for 100 at most.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all groups that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// How to sort, as JSON text: `[{"field":"name","order":"asc"}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessGroupList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AccessGroup> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::AccessGroupList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.and_then(|value| value.groups).unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_ACCESS_USERS: Operation = Operation {
    id: "listAccessUsers",
    method: Method::GET,
    path: "/aci/users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_access_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccessUsers {
    pub(crate) call: Call,
}

impl ListAccessUsers {
    /// Number of users to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of users in one answer. BigID's own client asks for 100 at most.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all users that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// How to sort, as JSON text: `[{"field":"name","order":"asc"}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessUserList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AccessUser> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::AccessUserList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.and_then(|value| value.users).unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_OBJECT_PERMISSIONS: Operation = Operation {
    id: "listObjectPermissions",
    method: Method::GET,
    path: "/aci/data-manager/{itemPath}/permissions/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["app_id"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_object_permissions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectPermissions {
    pub(crate) call: Call,
}

impl ListObjectPermissions {
    /// Fully qualified name of the object. Slashes in it are escaped: it is one part of the path.
    ///
    /// Path parameter `itemPath`.
    pub fn item_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("itemPath", value);
        self
    }
    /// `acl`. BigID's own client always sends it, and says that it is needed.
    ///
    /// Query parameter `app_id`.
    pub fn app_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("app_id", value);
        self
    }
    /// Number of permissions to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of permissions in one answer. BigID's own client asks for 2000 at most.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all permissions that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectPermissionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ObjectPermission> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(2000),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ObjectPermissionList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body
                        .data
                        .and_then(|value| value.permissions)
                        .unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_SHARED_OBJECTS: Operation = Operation {
    id: "listSharedObjects",
    method: Method::GET,
    path: "/aci/data-manager",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["app_id"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_shared_objects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSharedObjects {
    pub(crate) call: Call,
}

impl ListSharedObjects {
    /// `acl`. BigID's own client always sends it, and says that it is needed.
    ///
    /// Query parameter `app_id`.
    pub fn app_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("app_id", value);
        self
    }
    /// Number of objects to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of objects in one answer. BigID's own client asks for 100 at most.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` counts all objects that match; where the count stands in the answer no source shows.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// What to sort by; BigID's own client always sends it, and always empty.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// What to group by; BigID's own client always sends it, and always empty.
    ///
    /// Query parameter `grouping`.
    pub fn grouping(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("grouping", value);
        self
    }
    /// Only objects that match, in BigID's query language: conditions like `source = "Orders"`, joined by `AND` and
    /// `OR`; a regular expression stands between slashes and has no parentheses.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SharedObjectList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::SharedObject> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::SharedObjectList>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}
