// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of `library`.

use client_runtime::{Extra, IntoId, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::{
    LibraryId, ListMeta, ProjectId, Status, Webhook, WebhookCreate, WhizzmlCategory,
};

/// Functions and constants in WhizzML, for scripts and other libraries to import. It runs nothing itself.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Library {
    /// Number of the state of its approval for the gallery; 0 was observed, the others are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_status: Option<i64>,
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// HTTP status of the call that gave this body; 500 in a body read with status 200 when the library is faulty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// When the library was created, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// User name of the creator.
    ///
    /// Evidence: **unverified** (seen in samples, not in libraries).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Free text about the library; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The functions and constants that can be used by those that import it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exports: Option<Vec<LibraryExport>>,
    /// Libraries whose functions it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imports: Option<Vec<LibraryId>>,
    /// Number of lines of the source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_count: Option<i64>,
    /// Name of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it; true unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project that the library belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Who offers it; only null was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Id with its type, `library/` and 24 hexadecimal digits.
    pub resource: LibraryId,
    /// Whether it is shared by a secret link; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Hash that stands for the id in links to the shared library.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_hash: Option<Secret>,
    /// API key that reads only this shared library.
    ///
    /// Evidence: read in the vendor's own code (Python bindings).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing_key: Option<Secret>,
    /// Length of the source code, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The WhizzML code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_code: Option<String>,
    /// How far the work has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whether it was created under a subscription plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<bool>,
    /// Labels that help to find the library again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When the library was last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Delivery of the end of the work to a URL.
    ///
    /// Evidence: documented by the vendor (Requests page, for any resource).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Webhook>,
    /// Whether its source code may be seen by others once it is public; false unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Library default {
        "approval_status" approval_status OptionInteger, "category" category, "code" code OptionInteger, "created" created,
        "creator" creator, "description" description, "exports" exports, "imports" imports,
        "line_count" line_count OptionInteger, "name" name, "price" price, "private" private, "project" project,
        "provider" provider, "shared" shared, "shared_hash" shared_hash, "sharing_key" sharing_key, "size" size OptionInteger,
        "source_code" source_code, "status" status, "subscription" subscription, "tags" tags, "updated" updated,
        "webhook" webhook, "white_box" white_box,
    } required {
        "resource" resource 0,
    } rest extra
}

/// What a library is made from. Exactly one of `source_code` or `origin` says what.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LibraryCreate {
    /// Subject area; 0 unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// Free text about the library; limited Markdown, at most 8192 characters; empty unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Libraries whose functions it uses; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imports: Option<Vec<LibraryId>>,
    /// Name of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the library to copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<LibraryId>,
    /// Project that the library belongs to; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The WhizzML code; it may only define functions and constants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_code: Option<String>,
    /// Labels that help to find the library again; none unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Where the end of the work is reported to.
    ///
    /// Evidence: documented by the vendor (Requests page).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookCreate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LibraryCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<WhizzmlCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`imports`](Self#structfield.imports).
    #[must_use]
    pub fn imports(
        mut self,
        value: impl IntoIterator<Item = impl IntoId<LibraryId>>,
    ) -> Self {
        self.imports = Some(value.into_iter().map(IntoId::into_id).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn origin(mut self, value: impl IntoId<LibraryId>) -> Self {
        self.origin = Some(value.into_id());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`source_code`](Self#structfield.source_code).
    #[must_use]
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`webhook`](Self#structfield.webhook).
    #[must_use]
    pub fn webhook(mut self, value: impl Into<WebhookCreate>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    LibraryCreate default {
        "category" category, "description" description, "imports" imports, "name" name, "origin" origin, "project" project,
        "source_code" source_code, "tags" tags, "webhook" webhook,
    } rest extra
}

/// A function or constant of a library.
///
/// Evidence: observed in real traffic (bodies in the bindings' documents).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LibraryExport {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of its arguments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LibraryExport default {
        "name" name, "signature" signature,
    } rest extra
}

/// One page of libraries.
///
/// Evidence: documented by the vendor (Requests page).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LibraryList {
    /// Which part of all resources it is.
    pub meta: ListMeta,
    /// The libraries of the page.
    pub objects: Vec<Library>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What changes about a library; everything else stays.
///
/// Evidence: read in the vendor's own code (bindings; the official table was not available).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LibraryUpdate {
    /// Subject area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<WhizzmlCategory>,
    /// Free text about the library; limited Markdown, at most 8192 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credits that others pay for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Whether only the owner sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// Project to move the library to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// Whether it is shared by a secret link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// Labels that help to find the library again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether its source code may be seen by others once it is public.
    ///
    /// Evidence: **unverified** (seen in bodies; that it can be changed is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub white_box: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LibraryUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`category`](Self#structfield.category).
    #[must_use]
    pub fn category(mut self, value: impl Into<WhizzmlCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`price`](Self#structfield.price).
    #[must_use]
    pub fn price(mut self, value: impl Into<f64>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets [`private`](Self#structfield.private).
    #[must_use]
    pub fn private(mut self, value: impl Into<bool>) -> Self {
        self.private = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl IntoId<ProjectId>) -> Self {
        self.project = Some(value.into_id());
        self
    }
    /// Sets [`shared`](Self#structfield.shared).
    #[must_use]
    pub fn shared(mut self, value: impl Into<bool>) -> Self {
        self.shared = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`white_box`](Self#structfield.white_box).
    #[must_use]
    pub fn white_box(mut self, value: impl Into<bool>) -> Self {
        self.white_box = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    LibraryUpdate default {
        "category" category, "description" description, "name" name, "price" price, "private" private, "project" project,
        "shared" shared, "tags" tags, "white_box" white_box,
    } rest extra
}
