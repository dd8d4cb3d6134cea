// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `group_hooks`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # group_hooks
///
/// URLs that are called when something happens in a group.
impl Client {
    /// Create a hook of a group.
    ///
    /// Has a URL called for the kinds of events that are asked for. Group hooks need a paid tier.
    ///
    /// `POST /groups/{group_id}/hooks`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn create_group_hook(&self) -> builder::CreateGroupHook {
        builder::CreateGroupHook {
            call: Call::new(&self.core, &CREATE_GROUP_HOOK),
        }
    }
    /// Delete a hook of a group.
    ///
    /// The URL is not called any more.
    ///
    /// `DELETE /groups/{group_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `hook_id`.
    pub fn delete_group_hook(&self) -> builder::DeleteGroupHook {
        builder::DeleteGroupHook {
            call: Call::new(&self.core, &DELETE_GROUP_HOOK),
        }
    }
    /// Get a hook of a group.
    ///
    /// One hook, without its secrets.
    ///
    /// `GET /groups/{group_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `hook_id`.
    pub fn get_group_hook(&self) -> builder::GetGroupHook {
        builder::GetGroupHook {
            call: Call::new(&self.core, &GET_GROUP_HOOK),
        }
    }
    /// List the hooks of a group.
    ///
    /// The URLs that are called when something happens in the group. Group hooks need a paid tier.
    ///
    /// `GET /groups/{group_id}/hooks`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_hooks(&self) -> builder::ListGroupHooks {
        builder::ListGroupHooks {
            call: Call::new(&self.core, &LIST_GROUP_HOOKS),
        }
    }
    /// Test a hook of a group.
    ///
    /// Has the URL called with an event that is made up from the group. Five times a minute at most. Since GitLab 17.1.
    ///
    /// `POST /groups/{group_id}/hooks/{hook_id}/test/{trigger}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `group_id`, `hook_id`, `trigger`.
    pub fn test_group_hook(&self) -> builder::TestGroupHook {
        builder::TestGroupHook {
            call: Call::new(&self.core, &TEST_GROUP_HOOK),
        }
    }
    /// Change a hook of a group.
    ///
    /// Changes what is given. With another `url` the secret token is lost unless it is given too.
    ///
    /// `PUT /groups/{group_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `hook_id`, `body`.
    pub fn update_group_hook(&self) -> builder::UpdateGroupHook {
        builder::UpdateGroupHook {
            call: Call::new(&self.core, &UPDATE_GROUP_HOOK),
        }
    }
}

pub(crate) static CREATE_GROUP_HOOK: Operation = Operation {
    id: "createGroupHook",
    method: Method::POST,
    path: "/groups/{group_id}/hooks",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupHook {
    pub(crate) call: Call,
}

impl CreateGroupHook {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupHookCreate>) -> Self {
        self.call.json::<types::GroupHookCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupHook>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_GROUP_HOOK: Operation = Operation {
    id: "deleteGroupHook",
    method: Method::DELETE,
    path: "/groups/{group_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupHook {
    pub(crate) call: Call,
}

impl DeleteGroupHook {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
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

pub(crate) static GET_GROUP_HOOK: Operation = Operation {
    id: "getGroupHook",
    method: Method::GET,
    path: "/groups/{group_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupHook {
    pub(crate) call: Call,
}

impl GetGroupHook {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupHook>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_HOOKS: Operation = Operation {
    id: "listGroupHooks",
    method: Method::GET,
    path: "/groups/{group_id}/hooks",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_hooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupHooks {
    pub(crate) call: Call,
}

impl ListGroupHooks {
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
    pub async fn send(self) -> Result<Response<Vec<types::GroupHook>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::GroupHook> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::GroupHook>>| {
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

pub(crate) static TEST_GROUP_HOOK: Operation = Operation {
    id: "testGroupHook",
    method: Method::POST,
    path: "/groups/{group_id}/hooks/{hook_id}/test/{trigger}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::test_group_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestGroupHook {
    pub(crate) call: Call,
}

impl TestGroupHook {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// Kind of event to send.
    ///
    /// Path parameter `trigger`.
    pub fn trigger(mut self, value: impl TryInto<types::HookTrigger>) -> Self {
        self.call.path::<types::HookTrigger>("trigger", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MessageReply>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_GROUP_HOOK: Operation = Operation {
    id: "updateGroupHook",
    method: Method::PUT,
    path: "/groups/{group_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupHook {
    pub(crate) call: Call,
}

impl UpdateGroupHook {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupHookUpdate>) -> Self {
        self.call.json::<types::GroupHookUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupHook>, Error> {
        self.call.send_json().await
    }
}
