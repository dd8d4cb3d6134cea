// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `favorite`.

use serde::Serialize;
use super::TaggableEntityType;

/// What became of several marks.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteBulkResult {
    /// The things for which it failed. Empty or absent when all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<FavoriteFailure>>,
    /// The things for which it worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successes: Option<Vec<FavoriteItem>>,
}

client_runtime::record! {
    FavoriteBulkResult default {
        "failures" failures, "successes" successes,
    }
}

/// Things to mark, or to take the mark from.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteBulkWrite {
    /// The things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favorites: Option<Vec<FavoriteItem>>,
}

impl FavoriteBulkWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`favorites`](Self#structfield.favorites).
    #[must_use]
    pub fn favorites(
        mut self,
        value: impl IntoIterator<Item = impl Into<FavoriteItem>>,
    ) -> Self {
        self.favorites = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    FavoriteBulkWrite default {
        "favorites" favorites,
    }
}

/// A thing that could not be marked, or whose mark could not be taken away.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteFailure {
    /// The thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favorite: Option<FavoriteItem>,
    /// Why not, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

client_runtime::record! {
    FavoriteFailure default {
        "favorite" favorite, "reason" reason,
    }
}

/// Something that is, or shall be, a favorite.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteItem {
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Its name. Not needed in requests, as far as is known.
    ///
    /// Evidence: **unverified** (that requests go without it is inferred from the names of the members).
    #[serde(rename = "entityName", default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<TaggableEntityType>,
}

impl FavoriteItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_id`](Self#structfield.entity_id).
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<i64>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets [`entity_name`](Self#structfield.entity_name).
    #[must_use]
    pub fn entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<TaggableEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    FavoriteItem default {
        "entityId" entity_id OptionInteger, "entityName" entity_name, "entityType" entity_type,
    }
}

/// The favorites of a user.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteList {
    /// The favorites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favorites: Option<Vec<FavoriteItem>>,
}

client_runtime::record! {
    FavoriteList default {
        "favorites" favorites,
    }
}

/// A thing to mark, or to take the mark from, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FavoriteWrite {
    /// The thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favorite: Option<FavoriteItem>,
}

impl FavoriteWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`favorite`](Self#structfield.favorite).
    #[must_use]
    pub fn favorite(mut self, value: impl Into<FavoriteItem>) -> Self {
        self.favorite = Some(value.into());
        self
    }
}

client_runtime::record! {
    FavoriteWrite default {
        "favorite" favorite,
    }
}
