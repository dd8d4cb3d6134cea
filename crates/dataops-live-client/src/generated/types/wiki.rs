// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `wiki`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::{Map, Value};

/// A file of a wiki.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, WikiAttachment; a sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiAttachment {
    /// Branch that it was committed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Path of the file in the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    /// How to link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<WikiAttachmentLink>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WikiAttachment default {
        "branch" branch, "file_name" file_name, "file_path" file_path, "link" link,
    } rest extra
}

/// How to link to a file of a wiki.
///
/// Evidence: used by third parties' code (a sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiAttachmentLink {
    /// Markdown that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub markdown: Option<String>,
    /// Path of the file in the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WikiAttachmentLink default {
        "markdown" markdown, "url" url,
    } rest extra
}

client_runtime::open_enum! {
    /// Language that a page is written in.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10 (without org)).
    #[non_exhaustive]
    pub enum WikiFormat: str {
        /// `markdown` on the wire.
        Markdown = "markdown",
        /// `rdoc` on the wire.
        Rdoc = "rdoc",
        /// `asciidoc` on the wire.
        Asciidoc = "asciidoc",
        /// `org` on the wire.
        Org = "org",
    }
}

/// A page of a wiki.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, WikiPage; 10 samples (content, format, slug and title in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiPage {
    /// Its content; lists leave it out unless asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Encoding of the content, for example `UTF-8`; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Language that it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<WikiFormat>,
    /// Settings at the top of a page, for example its `title`.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front_matter: Option<Map<String, Value>>,
    /// Its name in its URL.
    pub slug: String,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WikiPage default {
        "content" content, "encoding" encoding, "format" format, "front_matter" front_matter, "title" title,
    } required {
        "slug" slug 0,
    } rest extra
}

/// A page of a wiki in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, WikiPageBasic).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiPageBasic {
    /// Language that it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<WikiFormat>,
    /// Its name in its URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WikiPageBasic default {
        "format" format, "slug" slug, "title" title,
    } rest extra
}

/// A page to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiPageCreate {
    /// Its content.
    pub content: String,
    /// Language that it is written in; left out, `markdown`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<WikiFormat>,
    /// Settings at the top of a page, for example its `title`.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front_matter: Option<Map<String, Value>>,
    /// Its title; slashes in it make directories.
    pub title: String,
}

impl WikiPageCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(title: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            title: {
                let value = title;
                value.into()
            },
            content: {
                let value = content;
                value.into()
            },
            format: Default::default(),
            front_matter: Default::default(),
        }
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn format(mut self, value: impl Into<WikiFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`front_matter`](Self#structfield.front_matter).
    #[must_use]
    pub fn front_matter(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.front_matter = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

client_runtime::record! {
    WikiPageCreate {
        "format" format, "front_matter" front_matter,
    } required {
        "content" content 0, "title" title 1,
    }
}

/// What to change in a page.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WikiPageUpdate {
    /// Its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Language that it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<WikiFormat>,
    /// Settings at the top of a page, for example its `title`.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front_matter: Option<Map<String, Value>>,
    /// Its title; slashes in it make directories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl WikiPageUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn format(mut self, value: impl Into<WikiFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`front_matter`](Self#structfield.front_matter).
    #[must_use]
    pub fn front_matter(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.front_matter = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

client_runtime::record! {
    WikiPageUpdate default {
        "content" content, "format" format, "front_matter" front_matter, "title" title,
    }
}
