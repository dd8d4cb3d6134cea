// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `glossary`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # glossary
///
/// Terms of the business glossary.
impl Client {
    /// Fetch a page of the glossary.
    ///
    /// Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/glossary-terms/fetch`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; the form of the answer is taken from the message of Bigeye SDK 0.11.15 that has the fitting name).
    pub fn fetch_glossary_terms(&self) -> builder::FetchGlossaryTerms {
        let mut call = Call::new(&self.core, &FETCH_GLOSSARY_TERMS);
        call.json(&types::GlossaryTermsFetch::new());
        builder::FetchGlossaryTerms {
            call,
        }
    }
    /// Change a term of the glossary.
    ///
    /// Members that are left out stay as they are. A list that is given replaces the whole list.
    ///
    /// `PUT /api/v1/glossary-terms/{id}`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; the form of the answer is taken from the message of Bigeye SDK 0.11.15 that has the fitting name).
    ///
    /// Required: `id`, `body`.
    pub fn update_glossary_term(&self) -> builder::UpdateGlossaryTerm {
        builder::UpdateGlossaryTerm {
            call: Call::new(&self.core, &UPDATE_GLOSSARY_TERM),
        }
    }
}

pub(crate) static FETCH_GLOSSARY_TERMS: Operation = Operation {
    id: "fetchGlossaryTerms",
    method: Method::POST,
    path: "/api/v1/glossary-terms/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_glossary_terms`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchGlossaryTerms {
    pub(crate) call: Call,
}

impl FetchGlossaryTerms {
    /// The body.
    pub fn body(mut self, value: impl Into<types::GlossaryTermsFetch>) -> Self {
        self.call.json::<types::GlossaryTermsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GlossaryTermPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::GlossaryTerm> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::GlossaryTermPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.terms.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static UPDATE_GLOSSARY_TERM: Operation = Operation {
    id: "updateGlossaryTerm",
    method: Method::PUT,
    path: "/api/v1/glossary-terms/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_glossary_term`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGlossaryTerm {
    pub(crate) call: Call,
}

impl UpdateGlossaryTerm {
    /// Id of the term.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GlossaryTermUpdate>) -> Self {
        self.call.json::<types::GlossaryTermUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GlossaryTerm>, Error> {
        self.call.send_json().await
    }
}
