// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `object-owner`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # object-owner
///
/// Who owns what.
impl Client {
    /// Take the owner of something away.
    ///
    /// `DELETE /api/v1/object-owners/{ownableType}/{ownableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `ownable_type`, `ownable_id`.
    pub fn delete_object_owner(&self) -> builder::DeleteObjectOwner {
        builder::DeleteObjectOwner {
            call: Call::new(&self.core, &DELETE_OBJECT_OWNER),
        }
    }
    /// Get the owner of something.
    ///
    /// `GET /api/v1/object-owners/{ownableType}/{ownableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `ownable_type`, `ownable_id`.
    pub fn get_object_owner(&self) -> builder::GetObjectOwner {
        builder::GetObjectOwner {
            call: Call::new(&self.core, &GET_OBJECT_OWNER),
        }
    }
    /// Set the owner of something.
    ///
    /// `POST /api/v1/object-owners`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn set_object_owner(&self) -> builder::SetObjectOwner {
        builder::SetObjectOwner {
            call: Call::new(&self.core, &SET_OBJECT_OWNER),
        }
    }
}

pub(crate) static DELETE_OBJECT_OWNER: Operation = Operation {
    id: "deleteObjectOwner",
    method: Method::DELETE,
    path: "/api/v1/object-owners/{ownableType}/{ownableId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_object_owner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteObjectOwner {
    pub(crate) call: Call,
}

impl DeleteObjectOwner {
    /// What kind of thing it is, as a name of `OwnableType`.
    ///
    /// Path parameter `ownableType`.
    pub fn ownable_type(mut self, value: impl TryInto<types::OwnableType>) -> Self {
        self.call.path::<types::OwnableType>("ownableType", value);
        self
    }
    /// Id of the thing.
    ///
    /// Path parameter `ownableId`.
    pub fn ownable_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("ownableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectOwner>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_OBJECT_OWNER: Operation = Operation {
    id: "getObjectOwner",
    method: Method::GET,
    path: "/api/v1/object-owners/{ownableType}/{ownableId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_object_owner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObjectOwner {
    pub(crate) call: Call,
}

impl GetObjectOwner {
    /// What kind of thing it is, as a name of `OwnableType`.
    ///
    /// Path parameter `ownableType`.
    pub fn ownable_type(mut self, value: impl TryInto<types::OwnableType>) -> Self {
        self.call.path::<types::OwnableType>("ownableType", value);
        self
    }
    /// Id of the thing.
    ///
    /// Path parameter `ownableId`.
    pub fn ownable_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("ownableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectOwner>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_OBJECT_OWNER: Operation = Operation {
    id: "setObjectOwner",
    method: Method::POST,
    path: "/api/v1/object-owners",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_object_owner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetObjectOwner {
    pub(crate) call: Call,
}

impl SetObjectOwner {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ObjectOwnerWrite>) -> Self {
        self.call.json::<types::ObjectOwnerWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ObjectOwner>, Error> {
        self.call.send_json().await
    }
}
