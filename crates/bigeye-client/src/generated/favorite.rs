// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `favorite`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # favorite
///
/// What a user marked as a favorite.
impl Client {
    /// Mark something as a favorite.
    ///
    /// For the user of the key only.
    ///
    /// `POST /api/v1/favorites`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn add_favorite(&self) -> builder::AddFavorite {
        builder::AddFavorite {
            call: Call::new(&self.core, &ADD_FAVORITE),
        }
    }
    /// Mark several things as favorites.
    ///
    /// `POST /api/v1/favorites/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_add_favorites(&self) -> builder::BulkAddFavorites {
        builder::BulkAddFavorites {
            call: Call::new(&self.core, &BULK_ADD_FAVORITES),
        }
    }
    /// Take the marks of several favorites away.
    ///
    /// `POST /api/v1/favorites/unfavorite/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_remove_favorites(&self) -> builder::BulkRemoveFavorites {
        builder::BulkRemoveFavorites {
            call: Call::new(&self.core, &BULK_REMOVE_FAVORITES),
        }
    }
    /// List the caller's favorites.
    ///
    /// `GET /api/v1/favorites`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_favorites(&self) -> builder::ListFavorites {
        builder::ListFavorites {
            call: Call::new(&self.core, &LIST_FAVORITES),
        }
    }
    /// Take the mark of a favorite away.
    ///
    /// `POST /api/v1/favorites/unfavorite`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn remove_favorite(&self) -> builder::RemoveFavorite {
        builder::RemoveFavorite {
            call: Call::new(&self.core, &REMOVE_FAVORITE),
        }
    }
}

pub(crate) static ADD_FAVORITE: Operation = Operation {
    id: "addFavorite",
    method: Method::POST,
    path: "/api/v1/favorites",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::add_favorite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddFavorite {
    pub(crate) call: Call,
}

impl AddFavorite {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FavoriteWrite>) -> Self {
        self.call.json::<types::FavoriteWrite>(&value.into());
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

pub(crate) static BULK_ADD_FAVORITES: Operation = Operation {
    id: "bulkAddFavorites",
    method: Method::POST,
    path: "/api/v1/favorites/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_add_favorites`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkAddFavorites {
    pub(crate) call: Call,
}

impl BulkAddFavorites {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FavoriteBulkWrite>) -> Self {
        self.call.json::<types::FavoriteBulkWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::FavoriteBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_REMOVE_FAVORITES: Operation = Operation {
    id: "bulkRemoveFavorites",
    method: Method::POST,
    path: "/api/v1/favorites/unfavorite/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_remove_favorites`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkRemoveFavorites {
    pub(crate) call: Call,
}

impl BulkRemoveFavorites {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FavoriteBulkWrite>) -> Self {
        self.call.json::<types::FavoriteBulkWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::FavoriteBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_FAVORITES: Operation = Operation {
    id: "listFavorites",
    method: Method::GET,
    path: "/api/v1/favorites",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_favorites`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFavorites {
    pub(crate) call: Call,
}

impl ListFavorites {
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::FavoriteList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REMOVE_FAVORITE: Operation = Operation {
    id: "removeFavorite",
    method: Method::POST,
    path: "/api/v1/favorites/unfavorite",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::remove_favorite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveFavorite {
    pub(crate) call: Call,
}

impl RemoveFavorite {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FavoriteWrite>) -> Self {
        self.call.json::<types::FavoriteWrite>(&value.into());
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
