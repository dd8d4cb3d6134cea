// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `apps`.

use client_runtime::{Error, Response, Secret, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # apps
///
/// Programs that BigID calls, with what they store.
impl Client {
    /// Attach a file to an execution of an app.
    ///
    /// A form with the file and nothing else. What BigID answers is not known.
    ///
    /// `POST /tpa/executions/{executionId}/attachment`
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
    ///
    /// Required: `execution_id`, `file`.
    pub fn add_app_execution_attachment(&self) -> builder::AddAppExecutionAttachment {
        builder::AddAppExecutionAttachment {
            call: Call::new(&self.core, &ADD_APP_EXECUTION_ATTACHMENT),
        }
    }
    /// Get the credentials of a data source, for an app.
    ///
    /// Secrets: the client never prints them. Where `encrypted` is `true`, a value is in the form `<iv>$<text>`, both in
    /// Base64, encrypted with AES-256 in CBC mode under the SHA-256 hash of a key that the app has to be given; the client does
    /// not decrypt it.
    ///
    /// `GET /tpa/{tpaId}/credentials/{dataSourceName}`
    ///
    /// Evidence: used by third parties' code (integration by Thales).
    ///
    /// Required: `tpa_id`, `data_source_name`.
    pub fn get_app_credentials(&self) -> builder::GetAppCredentials {
        builder::GetAppCredentials {
            call: Call::new(&self.core, &GET_APP_CREDENTIALS),
        }
    }
    /// Get all that an app has stored.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /tpa/{tpaId}/storage`
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
    ///
    /// Required: `tpa_id`.
    pub fn get_app_storage(&self) -> builder::GetAppStorage {
        builder::GetAppStorage {
            call: Call::new(&self.core, &GET_APP_STORAGE),
        }
    }
    /// Get one value that an app has stored.
    ///
    /// What the answer is where nothing is stored under the key is not known.
    ///
    /// `GET /tpa/{tpaId}/storage/key/{key}`
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
    ///
    /// Required: `tpa_id`, `key`.
    pub fn get_app_storage_value(&self) -> builder::GetAppStorageValue {
        builder::GetAppStorageValue {
            call: Call::new(&self.core, &GET_APP_STORAGE_VALUE),
        }
    }
    /// List the apps.
    ///
    /// Apps are programs that BigID calls. What the answer looks like is not known.
    ///
    /// `GET /tpa`
    ///
    /// Evidence: used by third parties' code (a public client; BigID plugin has a tool for the ids).
    pub fn list_apps(&self) -> builder::ListApps {
        builder::ListApps {
            call: Call::new(&self.core, &LIST_APPS),
        }
    }
    /// Tell BigID how far an execution of an app is.
    ///
    /// The app calls this, with the token that BigID sent it; the whole URL comes with the execution, as
    /// `updateResultCallback`. What BigID answers is not known.
    ///
    /// `PUT /tpa/executions/{executionId}`
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python; BigID Protect with Atakama).
    ///
    /// Required: `execution_id`, `body`.
    pub fn update_app_execution(&self) -> builder::UpdateAppExecution {
        builder::UpdateAppExecution {
            call: Call::new(&self.core, &UPDATE_APP_EXECUTION),
        }
    }
    /// Store values for an app.
    ///
    /// The client that is known stores one key at a time; whether keys that are not named keep their values, no source says.
    /// What BigID answers is not known.
    ///
    /// `PUT /tpa/{tpaId}/storage`
    ///
    /// Evidence: read in the vendor's own code (bigid-apps-infrastructure-python).
    ///
    /// Required: `tpa_id`, `body`.
    pub fn update_app_storage(&self) -> builder::UpdateAppStorage {
        builder::UpdateAppStorage {
            call: Call::new(&self.core, &UPDATE_APP_STORAGE),
        }
    }
}

pub(crate) static ADD_APP_EXECUTION_ATTACHMENT: Operation = Operation {
    id: "addAppExecutionAttachment",
    method: Method::POST,
    path: "/tpa/executions/{executionId}/attachment",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_app_execution_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAppExecutionAttachment {
    pub(crate) call: Call,
}

impl AddAppExecutionAttachment {
    /// Id of the execution, as BigID sent it to the app.
    ///
    /// Path parameter `executionId`.
    pub fn execution_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("executionId", value);
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
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_APP_CREDENTIALS: Operation = Operation {
    id: "getAppCredentials",
    method: Method::GET,
    path: "/tpa/{tpaId}/credentials/{dataSourceName}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_app_credentials`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppCredentials {
    pub(crate) call: Call,
}

impl GetAppCredentials {
    /// Id of the app; BigID sends it to the app with each execution.
    ///
    /// Path parameter `tpaId`.
    pub fn tpa_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tpaId", value);
        self
    }
    /// Name of the data source, not its `_id`.
    ///
    /// Path parameter `dataSourceName`.
    pub fn data_source_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("dataSourceName", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AppCredentials>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_APP_STORAGE: Operation = Operation {
    id: "getAppStorage",
    method: Method::GET,
    path: "/tpa/{tpaId}/storage",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_app_storage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppStorage {
    pub(crate) call: Call,
}

impl GetAppStorage {
    /// Id of the app; BigID sends it to the app with each execution.
    ///
    /// Path parameter `tpaId`.
    pub fn tpa_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tpaId", value);
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

pub(crate) static GET_APP_STORAGE_VALUE: Operation = Operation {
    id: "getAppStorageValue",
    method: Method::GET,
    path: "/tpa/{tpaId}/storage/key/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_app_storage_value`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppStorageValue {
    pub(crate) call: Call,
}

impl GetAppStorageValue {
    /// Id of the app; BigID sends it to the app with each execution.
    ///
    /// Path parameter `tpaId`.
    pub fn tpa_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tpaId", value);
        self
    }
    /// Key of the value.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request, and gives `value` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `value`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Secret>, Error> {
        codegen::send_unwrapped(
                self.call,
                "value",
                |whole: types::AppStorageValue| whole.value,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `value`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::AppStorageValue>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_APPS: Operation = Operation {
    id: "listApps",
    method: Method::GET,
    path: "/tpa",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_apps`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApps {
    pub(crate) call: Call,
}

impl ListApps {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_APP_EXECUTION: Operation = Operation {
    id: "updateAppExecution",
    method: Method::PUT,
    path: "/tpa/executions/{executionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_app_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppExecution {
    pub(crate) call: Call,
}

impl UpdateAppExecution {
    /// Id of the execution, as BigID sent it to the app.
    ///
    /// Path parameter `executionId`.
    pub fn execution_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("executionId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AppExecutionUpdate>) -> Self {
        self.call.json::<types::AppExecutionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_APP_STORAGE: Operation = Operation {
    id: "updateAppStorage",
    method: Method::PUT,
    path: "/tpa/{tpaId}/storage",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_app_storage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppStorage {
    pub(crate) call: Call,
}

impl UpdateAppStorage {
    /// Id of the app; BigID sends it to the app with each execution.
    ///
    /// Path parameter `tpaId`.
    pub fn tpa_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tpaId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AppStorageUpdate>) -> Self {
        self.call.json::<types::AppStorageUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}
