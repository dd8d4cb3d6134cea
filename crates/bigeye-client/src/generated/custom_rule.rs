// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `custom-rule`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # custom-rule
///
/// Rules written in SQL.
impl Client {
    /// Change, run or delete many custom rules.
    ///
    /// The rules are chosen by `where`, and the members beside it say what is done with them. Take care that `where` is not empty: for metrics an empty list is no filter, and it may be so here. Bigeye's SDK uses it to run rules: `where.ids` and `isRun`. A rule for which it failed is no error of the call: it stands in `failedUpdates`.
    ///
    /// `POST /api/v1/custom-rules/bulk`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_update_custom_rules(&self) -> builder::BulkUpdateCustomRules {
        builder::BulkUpdateCustomRules {
            call: Call::new(&self.core, &BULK_UPDATE_CUSTOM_RULES),
        }
    }
    /// Create a custom rule.
    ///
    /// A threshold of 0 has to be sent: Bigeye's SDK takes care that it is, since one that is left out counts as none.
    ///
    /// `POST /api/v1/custom-rules`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called like this by Mozilla's public ETL code).
    ///
    /// Required: `body`.
    pub fn create_custom_rule(&self) -> builder::CreateCustomRule {
        builder::CreateCustomRule {
            call: Call::new(&self.core, &CREATE_CUSTOM_RULE),
        }
    }
    /// Delete a custom rule.
    ///
    /// `DELETE /api/v1/custom-rules/{customRuleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `custom_rule_id`.
    pub fn delete_custom_rule(&self) -> builder::DeleteCustomRule {
        builder::DeleteCustomRule {
            call: Call::new(&self.core, &DELETE_CUSTOM_RULE),
        }
    }
    /// List custom rules.
    ///
    /// A POST that only reads.
    ///
    /// `POST /api/v1/custom-rules/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_custom_rules(&self) -> builder::FetchCustomRules {
        let mut call = Call::new(&self.core, &FETCH_CUSTOM_RULES);
        call.json(&types::CustomRulesFetch::new());
        builder::FetchCustomRules { call }
    }
    /// Get a custom rule.
    ///
    /// `GET /api/v1/custom-rules/{customRuleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `custom_rule_id`.
    pub fn get_custom_rule(&self) -> builder::GetCustomRule {
        builder::GetCustomRule {
            call: Call::new(&self.core, &GET_CUSTOM_RULE),
        }
    }
    /// List what was changed on a custom rule.
    ///
    /// Answers with every revision at once; there are no pages.
    ///
    /// `GET /api/v1/custom-rules/{customRuleId}/revisions`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `custom_rule_id`.
    pub fn list_custom_rule_revisions(&self) -> builder::ListCustomRuleRevisions {
        builder::ListCustomRuleRevisions {
            call: Call::new(&self.core, &LIST_CUSTOM_RULE_REVISIONS),
        }
    }
    /// List the custom rules of a collection.
    ///
    /// The answer has a cursor, but the request has no parameter for it: how a second page is read is not known. `fetchCustomRules` has pages, and the same filter.
    ///
    /// `GET /api/v1/custom-rules/collection/{collectionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `collection_id`.
    pub fn list_custom_rules_for_collection(
        &self,
    ) -> builder::ListCustomRulesForCollection {
        builder::ListCustomRulesForCollection {
            call: Call::new(&self.core, &LIST_CUSTOM_RULES_FOR_COLLECTION),
        }
    }
    /// List the custom rules of a source.
    ///
    /// The answer has a cursor, but the request has no parameter for it: how a second page is read is not known. `fetchCustomRules` has pages, and the same filter.
    ///
    /// `GET /api/v1/custom-rules/warehouse/{warehouseId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `warehouse_id`.
    pub fn list_custom_rules_for_source(&self) -> builder::ListCustomRulesForSource {
        builder::ListCustomRulesForSource {
            call: Call::new(&self.core, &LIST_CUSTOM_RULES_FOR_SOURCE),
        }
    }
    /// Run a custom rule and wait for the result.
    ///
    /// A GET that changes state: it runs the rule, and is never sent again by itself.
    ///
    /// `GET /api/v1/custom-rules/run/{customRuleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; called like this by Mozilla's public ETL code).
    ///
    /// Required: `custom_rule_id`.
    pub fn run_custom_rule(&self) -> builder::RunCustomRule {
        builder::RunCustomRule {
            call: Call::new(&self.core, &RUN_CUSTOM_RULE),
        }
    }
    /// Replace a custom rule.
    ///
    /// The published document has the bare rule as the body; Bigeye's SDK sends it inside an object, with its id, and so does this client. A threshold of 0 has to be sent: one that is left out counts as none.
    ///
    /// `PUT /api/v1/custom-rules/{customRuleId}`
    ///
    /// Evidence: read in the vendor's own code (the body is what Bigeye SDK 0.11.15 sends, UpdateCustomRuleRequest; the published OpenAPI document has a bare CustomRule).
    ///
    /// Required: `custom_rule_id`, `body`.
    pub fn update_custom_rule(&self) -> builder::UpdateCustomRule {
        builder::UpdateCustomRule {
            call: Call::new(&self.core, &UPDATE_CUSTOM_RULE),
        }
    }
}

pub(crate) static BULK_UPDATE_CUSTOM_RULES: Operation = Operation {
    id: "bulkUpdateCustomRules",
    method: Method::POST,
    path: "/api/v1/custom-rules/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_custom_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateCustomRules {
    pub(crate) call: Call,
}

impl BulkUpdateCustomRules {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::CustomRuleBulkUpdate>) -> Self {
        self.call.json::<types::CustomRuleBulkUpdate>(&value.into());
        self.call.chosen_by(&["where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_CUSTOM_RULE: Operation = Operation {
    id: "createCustomRule",
    method: Method::POST,
    path: "/api/v1/custom-rules",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_custom_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomRule {
    pub(crate) call: Call,
}

impl CreateCustomRule {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRuleCreate>) -> Self {
        self.call.json::<types::CustomRuleCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRuleInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CUSTOM_RULE: Operation = Operation {
    id: "deleteCustomRule",
    method: Method::DELETE,
    path: "/api/v1/custom-rules/{customRuleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_custom_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomRule {
    pub(crate) call: Call,
}

impl DeleteCustomRule {
    /// Id of the custom rule.
    ///
    /// Path parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("customRuleId", value);
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

pub(crate) static FETCH_CUSTOM_RULES: Operation = Operation {
    id: "fetchCustomRules",
    method: Method::POST,
    path: "/api/v1/custom-rules/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_custom_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCustomRules {
    pub(crate) call: Call,
}

impl FetchCustomRules {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRulesFetch>) -> Self {
        self.call.json::<types::CustomRulesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRulePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CustomRuleInfo> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::CustomRulePage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.custom_rules.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_CUSTOM_RULE: Operation = Operation {
    id: "getCustomRule",
    method: Method::GET,
    path: "/api/v1/custom-rules/{customRuleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_custom_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomRule {
    pub(crate) call: Call,
}

impl GetCustomRule {
    /// Id of the custom rule.
    ///
    /// Path parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("customRuleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRuleInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CUSTOM_RULE_REVISIONS: Operation = Operation {
    id: "listCustomRuleRevisions",
    method: Method::GET,
    path: "/api/v1/custom-rules/{customRuleId}/revisions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_rule_revisions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomRuleRevisions {
    pub(crate) call: Call,
}

impl ListCustomRuleRevisions {
    /// Id of the custom rule.
    ///
    /// Path parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("customRuleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRuleRevisionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CUSTOM_RULES_FOR_COLLECTION: Operation = Operation {
    id: "listCustomRulesForCollection",
    method: Method::GET,
    path: "/api/v1/custom-rules/collection/{collectionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_rules_for_collection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomRulesForCollection {
    pub(crate) call: Call,
}

impl ListCustomRulesForCollection {
    /// Id of the collection.
    ///
    /// Path parameter `collectionId`.
    pub fn collection_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("collectionId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRulePage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CUSTOM_RULES_FOR_SOURCE: Operation = Operation {
    id: "listCustomRulesForSource",
    method: Method::GET,
    path: "/api/v1/custom-rules/warehouse/{warehouseId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_rules_for_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomRulesForSource {
    pub(crate) call: Call,
}

impl ListCustomRulesForSource {
    /// Id of the source.
    ///
    /// Path parameter `warehouseId`.
    pub fn warehouse_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("warehouseId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRulePage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RUN_CUSTOM_RULE: Operation = Operation {
    id: "runCustomRule",
    method: Method::GET,
    path: "/api/v1/custom-rules/run/{customRuleId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::run_custom_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunCustomRule {
    pub(crate) call: Call,
}

impl RunCustomRule {
    /// Id of the custom rule.
    ///
    /// Path parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("customRuleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRuleInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CUSTOM_RULE: Operation = Operation {
    id: "updateCustomRule",
    method: Method::PUT,
    path: "/api/v1/custom-rules/{customRuleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_custom_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomRule {
    pub(crate) call: Call,
}

impl UpdateCustomRule {
    /// Id of the custom rule.
    ///
    /// Path parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("customRuleId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRuleUpdate>) -> Self {
        self.call.json::<types::CustomRuleUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRuleInfo>, Error> {
        self.call.send_json().await
    }
}
