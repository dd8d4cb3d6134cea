// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `locations`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # locations
///
/// In which countries people, applications and data sources are.
impl Client {
    /// Count the applications by country.
    ///
    /// In which countries applications are, and which data sources they use there.
    ///
    /// `GET /applicationLocations`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_application_locations(&self) -> builder::ListApplicationLocations {
        builder::ListApplicationLocations {
            call: Call::new(&self.core, &LIST_APPLICATION_LOCATIONS),
        }
    }
    /// Count the people by country.
    ///
    /// In which countries the people live whose data was found.
    ///
    /// `GET /identityLocations`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; vrisk, a Java client by others).
    pub fn list_identity_locations(&self) -> builder::ListIdentityLocations {
        builder::ListIdentityLocations {
            call: Call::new(&self.core, &LIST_IDENTITY_LOCATIONS),
        }
    }
    /// Count the data sources by country.
    ///
    /// In which countries data sources are.
    ///
    /// `GET /systemLocations`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; vrisk, a Java client by others).
    pub fn list_system_locations(&self) -> builder::ListSystemLocations {
        builder::ListSystemLocations {
            call: Call::new(&self.core, &LIST_SYSTEM_LOCATIONS),
        }
    }
}

pub(crate) static LIST_APPLICATION_LOCATIONS: Operation = Operation {
    id: "listApplicationLocations",
    method: Method::GET,
    path: "/applicationLocations",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_application_locations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationLocations {
    pub(crate) call: Call,
}

impl ListApplicationLocations {
    /// Sends the request, and gives `applications_locations` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `applications_locations`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ApplicationLocation>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "applications_locations",
                |whole: types::ApplicationLocationList| whole.applications_locations,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `applications_locations`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::ApplicationLocationList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_IDENTITY_LOCATIONS: Operation = Operation {
    id: "listIdentityLocations",
    method: Method::GET,
    path: "/identityLocations",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_identity_locations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIdentityLocations {
    pub(crate) call: Call,
}

impl ListIdentityLocations {
    /// Only what matches, in BigID's query language.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request, and gives `identity_locations` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `identity_locations`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::IdentityLocation>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "identity_locations",
                |whole: types::IdentityLocationList| whole.identity_locations,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `identity_locations`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::IdentityLocationList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SYSTEM_LOCATIONS: Operation = Operation {
    id: "listSystemLocations",
    method: Method::GET,
    path: "/systemLocations",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_system_locations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSystemLocations {
    pub(crate) call: Call,
}

impl ListSystemLocations {
    /// Only what matches, in BigID's query language.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request, and gives `system_locations` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `system_locations`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::SystemLocation>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "system_locations",
                |whole: types::SystemLocationList| whole.system_locations,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `system_locations`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::SystemLocationList>, Error> {
        self.call.send_json().await
    }
}
