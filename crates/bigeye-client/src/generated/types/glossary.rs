// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `glossary`.

use serde::Serialize;
use super::{EntityInfo, PaginationInfo, SortDirection, User};

/// A category of terms.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryCategory {
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the category.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Name of the category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl GlossaryCategory {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    GlossaryCategory default {
        "entityInfo" entity_info, "id" id SentAsText, "name" name, "workspaceId" workspace_id OptionInteger,
    }
}

/// A term of the glossary.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryTerm {
    /// The category that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<GlossaryCategory>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Examples of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examples: Option<String>,
    /// Id of the term.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// The term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<User>,
    /// How far its wording is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<GlossaryTermStatus>,
    /// The user who looks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steward: Option<User>,
    /// Other words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synonyms: Option<Vec<String>>,
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    GlossaryTerm default {
        "category" category, "description" description, "entityInfo" entity_info, "examples" examples, "id" id SentAsText,
        "name" name, "owner" owner, "status" status, "steward" steward, "synonyms" synonyms,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A page of the glossary.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryTermPage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The terms of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Vec<GlossaryTerm>>,
}

client_runtime::record! {
    GlossaryTermPage default {
        "paginationInfo" pagination_info, "terms" terms,
    }
}

client_runtime::open_enum! {
    /// What terms are sorted by.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum GlossaryTermSortField: str {
        /// `GLOSSARY_TERM_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "GLOSSARY_TERM_SORT_FIELD_UNSPECIFIED",
        /// `GLOSSARY_TERM_SORT_FIELD_NAME` on the wire.
        Name = "GLOSSARY_TERM_SORT_FIELD_NAME",
        /// `GLOSSARY_TERM_SORT_FIELD_STATUS` on the wire.
        Status = "GLOSSARY_TERM_SORT_FIELD_STATUS",
        /// `GLOSSARY_TERM_SORT_FIELD_UPDATED_AT` on the wire.
        UpdatedAt = "GLOSSARY_TERM_SORT_FIELD_UPDATED_AT",
    }
}

client_runtime::open_enum! {
    /// How far the wording of a term is agreed.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum GlossaryTermStatus: str {
        /// `GLOSSARY_TERM_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "GLOSSARY_TERM_STATUS_UNSPECIFIED",
        /// `GLOSSARY_TERM_STATUS_DRAFT` on the wire.
        Draft = "GLOSSARY_TERM_STATUS_DRAFT",
        /// `GLOSSARY_TERM_STATUS_REVIEW` on the wire.
        Review = "GLOSSARY_TERM_STATUS_REVIEW",
        /// `GLOSSARY_TERM_STATUS_APPROVED` on the wire.
        Approved = "GLOSSARY_TERM_STATUS_APPROVED",
        /// `GLOSSARY_TERM_STATUS_DEPRECATED` on the wire.
        Deprecated = "GLOSSARY_TERM_STATUS_DEPRECATED",
    }
}

/// What of a term shall change.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryTermUpdate {
    /// The category that it is in. Leave it out to change nothing; an `id` of 0 takes it away. Only the id is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<GlossaryCategory>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Examples of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examples: Option<String>,
    /// The term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user who owns it. Leave it out to change nothing; an `id` of 0 takes it away. Only the id is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<User>,
    /// How far its wording is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<GlossaryTermStatus>,
    /// The user who looks after it. Leave it out to change nothing; an `id` of 0 takes it away. Only the id is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steward: Option<User>,
    /// Other words for it. Replaces the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synonyms: Option<Vec<String>>,
}

impl GlossaryTermUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<GlossaryCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`examples`](Self#structfield.examples).
    #[must_use]
    pub fn examples(mut self, value: impl Into<String>) -> Self {
        self.examples = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`owner`](Self#structfield.owner).
    #[must_use]
    pub fn owner(mut self, value: impl Into<User>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<GlossaryTermStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`steward`](Self#structfield.steward).
    #[must_use]
    pub fn steward(mut self, value: impl Into<User>) -> Self {
        self.steward = Some(value.into());
        self
    }
    /// Sets [`synonyms`](Self#structfield.synonyms).
    #[must_use]
    pub fn synonyms(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.synonyms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    GlossaryTermUpdate default {
        "category" category, "description" description, "examples" examples, "name" name, "owner" owner, "status" status,
        "steward" steward, "synonyms" synonyms,
    }
}

/// Which terms of the glossary to fetch.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlossaryTermsFetch {
    /// Only terms in the categories with these ids.
    #[serde(
        rename = "categoryIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub category_ids: Option<Vec<i64>>,
    /// Only terms owned by the users with these ids.
    #[serde(rename = "ownerIds", default, skip_serializing_if = "Option::is_none")]
    pub owner_ids: Option<Vec<i64>>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<GlossaryTermSortField>,
    /// Only terms in one of these states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<GlossaryTermStatus>>,
}

impl GlossaryTermsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category_ids`](Self#structfield.category_ids).
    #[must_use]
    pub fn category_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`owner_ids`](Self#structfield.owner_ids).
    #[must_use]
    pub fn owner_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.owner_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<GlossaryTermSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`statuses`](Self#structfield.statuses).
    #[must_use]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<GlossaryTermStatus>>,
    ) -> Self {
        self.statuses = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    GlossaryTermsFetch default {
        "categoryIds" category_ids SentAsText, "ownerIds" owner_ids OptionIntegers, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "search" search, "sortDirection" sort_direction, "sortField" sort_field,
        "statuses" statuses,
    }
}
