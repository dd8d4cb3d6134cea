// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `scan-profiles`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # scan-profiles
///
/// What a scan looks at, and how.
impl Client {
    /// Add a scan profile.
    ///
    /// Says what is scanned, and how; `startScan` runs it. BigID's own code sends the same members as a form, as the text
    /// `data` beside `scanProfileName` and `scanProfileScanType`: a deployment that refuses JSON may want that.
    ///
    /// The answer has the id of the new profile, under a name that is not known for certain: `_id` and `id` are both read.
    ///
    /// `POST /scanProfiles`
    ///
    /// Evidence: documented by the vendor (Scan Profiles tutorial, with the beginning of the code; BigPyD, a client by others).
    ///
    /// Required: `body`.
    pub fn create_scan_profile(&self) -> builder::CreateScanProfile {
        builder::CreateScanProfile {
            call: Call::new(&self.core, &CREATE_SCAN_PROFILE),
        }
    }
    /// Get a scan profile.
    ///
    /// Only a description that others made of the API has this path, and a section of the tutorial that is not at hand verifies
    /// a new profile. `listScanProfiles` has all profiles.
    ///
    /// `GET /scanProfiles/{id}`
    ///
    /// Evidence: **unverified** (API Evangelist, Scans API).
    ///
    /// Required: `id`.
    pub fn get_scan_profile(&self) -> builder::GetScanProfile {
        builder::GetScanProfile {
            call: Call::new(&self.core, &GET_SCAN_PROFILE),
        }
    }
    /// List the scan profiles.
    ///
    /// All scan profiles, in one answer. `name` of a profile is what `startScan` takes.
    ///
    /// `GET /scanProfiles`
    ///
    /// Evidence: used by third parties' code (BigPyD, a client by others).
    pub fn list_scan_profiles(&self) -> builder::ListScanProfiles {
        builder::ListScanProfiles {
            call: Call::new(&self.core, &LIST_SCAN_PROFILES),
        }
    }
}

pub(crate) static CREATE_SCAN_PROFILE: Operation = Operation {
    id: "createScanProfile",
    method: Method::POST,
    path: "/scanProfiles",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_scan_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScanProfile {
    pub(crate) call: Call,
}

impl CreateScanProfile {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanProfileCreate>) -> Self {
        self.call.json::<types::ScanProfileCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanProfile>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCAN_PROFILE: Operation = Operation {
    id: "getScanProfile",
    method: Method::GET,
    path: "/scanProfiles/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanProfile {
    pub(crate) call: Call,
}

impl GetScanProfile {
    /// Id of the scan profile.
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
    pub async fn send(self) -> Result<Response<types::ScanProfile>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SCAN_PROFILES: Operation = Operation {
    id: "listScanProfiles",
    method: Method::GET,
    path: "/scanProfiles",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_scan_profiles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScanProfiles {
    pub(crate) call: Call,
}

impl ListScanProfiles {
    /// Sends the request, and gives `scanProfiles` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `scanProfiles`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ScanProfile>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "scanProfiles",
                |whole: types::ScanProfileList| whole.scan_profiles,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `scanProfiles`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ScanProfileList>, Error> {
        self.call.send_json().await
    }
}
