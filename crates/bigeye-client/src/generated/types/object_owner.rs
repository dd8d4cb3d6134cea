// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `object_owner`.

use serde::Serialize;
use super::IdAndDisplayName;

/// The owner of a thing.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectOwner {
    /// The owner of what the thing belongs to, who counts when it has none of its own.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "inheritedOwner", default, skip_serializing_if = "Option::is_none")]
    pub inherited_owner: Option<IdAndDisplayName>,
    /// Id of the thing.
    #[serde(rename = "ownableId", default, skip_serializing_if = "Option::is_none")]
    pub ownable_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "ownableType", default, skip_serializing_if = "Option::is_none")]
    pub ownable_type: Option<OwnableType>,
    /// The user who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<IdAndDisplayName>,
}

client_runtime::record! {
    ObjectOwner default {
        "inheritedOwner" inherited_owner, "ownableId" ownable_id OptionInteger, "ownableType" ownable_type, "owner" owner,
    }
}

/// The owner that a thing shall have.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectOwnerWrite {
    /// Id of the thing.
    #[serde(rename = "ownableId", default, skip_serializing_if = "Option::is_none")]
    pub ownable_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "ownableType", default, skip_serializing_if = "Option::is_none")]
    pub ownable_type: Option<OwnableType>,
    /// Id of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<i64>,
}

impl ObjectOwnerWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ownable_id`](Self#structfield.ownable_id).
    #[must_use]
    pub fn ownable_id(mut self, value: impl Into<i64>) -> Self {
        self.ownable_id = Some(value.into());
        self
    }
    /// Sets [`ownable_type`](Self#structfield.ownable_type).
    #[must_use]
    pub fn ownable_type(mut self, value: impl Into<OwnableType>) -> Self {
        self.ownable_type = Some(value.into());
        self
    }
    /// Sets [`owner`](Self#structfield.owner).
    #[must_use]
    pub fn owner(mut self, value: impl Into<i64>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

client_runtime::record! {
    ObjectOwnerWrite default {
        "ownableId" ownable_id OptionInteger, "ownableType" ownable_type, "owner" owner OptionInteger,
    }
}

client_runtime::open_enum! {
    /// A kind of thing that can have an owner. A dataset is a table and a field is a column.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: OWNABLE_TYPE_POLICY).
    #[non_exhaustive]
    pub enum OwnableType: str {
        /// `OWNABLE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "OWNABLE_TYPE_UNSPECIFIED",
        /// `OWNABLE_TYPE_SOURCE` on the wire.
        Source = "OWNABLE_TYPE_SOURCE",
        /// `OWNABLE_TYPE_SCHEMA` on the wire.
        Schema = "OWNABLE_TYPE_SCHEMA",
        /// `OWNABLE_TYPE_DATASET` on the wire.
        Dataset = "OWNABLE_TYPE_DATASET",
        /// `OWNABLE_TYPE_FIELD` on the wire.
        Field = "OWNABLE_TYPE_FIELD",
        /// `OWNABLE_TYPE_METRIC` on the wire.
        Metric = "OWNABLE_TYPE_METRIC",
        /// `OWNABLE_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "OWNABLE_TYPE_CUSTOM_RULE",
        /// `OWNABLE_TYPE_CUSTOM_REPOSITORY` on the wire.
        CustomRepository = "OWNABLE_TYPE_CUSTOM_REPOSITORY",
        /// `OWNABLE_TYPE_META_CENTER_ENTITY` on the wire.
        MetaCenterEntity = "OWNABLE_TYPE_META_CENTER_ENTITY",
        /// `OWNABLE_TYPE_DATA_NODE_ENTITY` on the wire.
        DataNodeEntity = "OWNABLE_TYPE_DATA_NODE_ENTITY",
        /// `OWNABLE_TYPE_META_CENTER_REPOSITORY` on the wire.
        MetaCenterRepository = "OWNABLE_TYPE_META_CENTER_REPOSITORY",
        /// `OWNABLE_TYPE_INTEGRATION` on the wire.
        Integration = "OWNABLE_TYPE_INTEGRATION",
        /// `OWNABLE_TYPE_POLICY` on the wire.
        Policy = "OWNABLE_TYPE_POLICY",
    }
}
