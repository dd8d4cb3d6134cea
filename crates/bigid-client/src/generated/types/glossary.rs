// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `glossary`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// A term of the business glossary.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryItem {
    /// What the term means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Domain that the term belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Id of the term, like `bt_email`; classifiers name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glossary_id: Option<String>,
    /// Id inside BigID, 24 hexadecimal digits.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the term came with BigID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_ootb: Option<bool>,
    /// The term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is responsible for the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Part of the domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_domain: Option<String>,
    /// `Business Term` and `Personal Data Item` are known.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When the term was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GlossaryItem default {
        "description" description, "domain" domain, "glossary_id" glossary_id, "_id" id, "is_ootb" is_ootb OptionBoolean,
        "name" name, "owner" owner, "sub_domain" sub_domain, "type" type_, "update_date" update_date,
    } rest extra
}
