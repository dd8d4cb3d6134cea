// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `markdown`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # markdown
///
/// Markdown as GitLab shows it.
impl Client {
    /// Turn Markdown into HTML.
    ///
    /// Renders a text and changes nothing.
    ///
    /// `POST /markdown`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    ///
    /// Required: `body`.
    pub fn render_markdown(&self) -> builder::RenderMarkdown {
        builder::RenderMarkdown {
            call: Call::new(&self.core, &RENDER_MARKDOWN),
        }
    }
}

pub(crate) static RENDER_MARKDOWN: Operation = Operation {
    id: "renderMarkdown",
    method: Method::POST,
    path: "/markdown",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::render_markdown`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenderMarkdown {
    pub(crate) call: Call,
}

impl RenderMarkdown {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MarkdownRender>) -> Self {
        self.call.json::<types::MarkdownRender>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Markdown>, Error> {
        self.call.send_json().await
    }
}
