//! A document that is no spec in our form, such as one that a vendor publishes: read with the same reader, limits and places as our own files.

use serde_json::Value;

use crate::bundle::SourceFile;
use crate::diagnostic::{Diagnostics, Location};

/// A YAML or JSON text, read.
#[derive(Clone, Debug)]
pub struct SourceText(SourceFile);

impl SourceText {
    /// Reads the one document of `text`; `name` stands for it in errors.
    ///
    /// # Errors
    ///
    /// No YAML or JSON, two documents, a key that is there twice, a merge key, too deep, too large: with the place and a mend.
    pub fn read(text: &str, name: &str) -> Result<Self, Diagnostics> {
        SourceFile::read(text, name).map(Self)
    }

    /// What the text says.
    pub fn value(&self) -> Value {
        self.0.root.to_value()
    }

    /// The place of what a JSON pointer names, or of the nearest part around it.
    pub fn locate(&self, pointer: &str) -> Location {
        let (Ok(node) | Err(node)) = self.0.root.find(pointer);
        self.0.location(node.position)
    }
}
