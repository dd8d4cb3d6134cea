//! Schemas where the simulator is built without `validation`: sample answers are made from them, and nothing is checked.

use serde_json::Value;

use super::document::Document;

/// The named components of a document, which nothing asks for.
#[derive(Debug)]
pub(crate) struct Schemas;

impl Schemas {
    pub(crate) fn new(_: &Document) -> Result<Self, String> {
        Ok(Self)
    }
}

/// A schema of the document.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) schema: Value,
}

impl Checked {
    pub(crate) fn request(schema: Value) -> Self {
        Self { schema }
    }

    pub(crate) fn response(schema: Value) -> Self {
        Self { schema }
    }

    /// Nothing fits: a simulator that was told to check can't be without `validation`.
    pub(crate) fn check(&self, _: &Schemas, _: &Value) -> Result<(), String> {
        Err(super::NO_VALIDATION.to_owned())
    }
}
