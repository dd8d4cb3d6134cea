// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `sensitivity`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # sensitivity
///
/// How sensitive the data are: schemes of classification, and how much is classified.
impl Client {
    /// Get a scheme.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /aci/sc/configs/{id}`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `id`.
    pub fn get_sensitivity_config(&self) -> builder::GetSensitivityConfig {
        builder::GetSensitivityConfig {
            call: Call::new(&self.core, &GET_SENSITIVITY_CONFIG),
        }
    }
    /// Count the objects that are classified, and those that are not.
    ///
    /// `GET /aci/sc/ratio`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn get_sensitivity_ratio(&self) -> builder::GetSensitivityRatio {
        builder::GetSensitivityRatio {
            call: Call::new(&self.core, &GET_SENSITIVITY_RATIO),
        }
    }
    /// Count the objects that a scheme classifies, by its id.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /aci/sc/ratio/id/{id}`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `id`.
    pub fn get_sensitivity_ratio_by_id(&self) -> builder::GetSensitivityRatioById {
        builder::GetSensitivityRatioById {
            call: Call::new(&self.core, &GET_SENSITIVITY_RATIO_BY_ID),
        }
    }
    /// Count the objects that a scheme classifies, by its name.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /aci/sc/ratio/name/{name}`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    ///
    /// Required: `name`.
    pub fn get_sensitivity_ratio_by_name(&self) -> builder::GetSensitivityRatioByName {
        builder::GetSensitivityRatioByName {
            call: Call::new(&self.core, &GET_SENSITIVITY_RATIO_BY_NAME),
        }
    }
    /// List the schemes that say how sensitive data are.
    ///
    /// `GET /aci/sc/configs`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; BigID metadata exchange app; vrisk, a Java client by others).
    pub fn list_sensitivity_configs(&self) -> builder::ListSensitivityConfigs {
        builder::ListSensitivityConfigs {
            call: Call::new(&self.core, &LIST_SENSITIVITY_CONFIGS),
        }
    }
}

pub(crate) static GET_SENSITIVITY_CONFIG: Operation = Operation {
    id: "getSensitivityConfig",
    method: Method::GET,
    path: "/aci/sc/configs/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_sensitivity_config`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSensitivityConfig {
    pub(crate) call: Call,
}

impl GetSensitivityConfig {
    /// Id of the scheme.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SENSITIVITY_RATIO: Operation = Operation {
    id: "getSensitivityRatio",
    method: Method::GET,
    path: "/aci/sc/ratio",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_sensitivity_ratio`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSensitivityRatio {
    pub(crate) call: Call,
}

impl GetSensitivityRatio {
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SensitivityRatio>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::SensitivityRatioAnswer| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::SensitivityRatioAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SENSITIVITY_RATIO_BY_ID: Operation = Operation {
    id: "getSensitivityRatioById",
    method: Method::GET,
    path: "/aci/sc/ratio/id/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_sensitivity_ratio_by_id`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSensitivityRatioById {
    pub(crate) call: Call,
}

impl GetSensitivityRatioById {
    /// Id of the scheme.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SENSITIVITY_RATIO_BY_NAME: Operation = Operation {
    id: "getSensitivityRatioByName",
    method: Method::GET,
    path: "/aci/sc/ratio/name/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_sensitivity_ratio_by_name`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSensitivityRatioByName {
    pub(crate) call: Call,
}

impl GetSensitivityRatioByName {
    /// Name of the scheme.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SENSITIVITY_CONFIGS: Operation = Operation {
    id: "listSensitivityConfigs",
    method: Method::GET,
    path: "/aci/sc/configs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_sensitivity_configs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSensitivityConfigs {
    pub(crate) call: Call,
}

impl ListSensitivityConfigs {
    /// Number of schemes to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of schemes in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all schemes that match into the answer.
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
    /// Only schemes that match, as JSON text: `[{"field":"name","operator":"contains","value":"default"}]`.
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
    pub async fn send(self) -> Result<Response<types::SensitivityConfigList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::SensitivityConfig> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::SensitivityConfigList>| {
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
                        .and_then(|value| value.sc_configs)
                        .unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}
