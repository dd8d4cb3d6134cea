// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `markdown`.

use client_runtime::Extra;
use serde::Serialize;

/// A rendered text.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Markdown; 2 samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Markdown {
    /// The HTML.
    pub html: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Markdown default {
    } required {
        "html" html 0,
    } rest extra
}

/// A text to render.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarkdownRender {
    /// Whether it is in GitLab's dialect, with references such as `#1`; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gfm: Option<bool>,
    /// Full path of the project that references mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// The text, in Markdown.
    pub text: String,
}

impl MarkdownRender {
    /// A value of what is required; everything else is not set.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: {
                let value = text;
                value.into()
            },
            gfm: Default::default(),
            project: Default::default(),
        }
    }
    /// Sets [`gfm`](Self#structfield.gfm).
    #[must_use]
    pub fn gfm(mut self, value: impl Into<bool>) -> Self {
        self.gfm = Some(value.into());
        self
    }
    /// Sets [`project`](Self#structfield.project).
    #[must_use]
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

client_runtime::record! {
    MarkdownRender {
        "gfm" gfm, "project" project,
    } required {
        "text" text 0,
    }
}
