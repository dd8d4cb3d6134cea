//! What is wrong with a spec: where, what, and how to mend it.

use std::fmt;
use std::path::PathBuf;

/// A place in a file of a spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, relative to the directory of the spec.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// The column of the key or value, counted from 1 in characters.
    pub column: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.line, self.column)
    }
}

/// One error in a spec. It stops generation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the rule that was broken.
    pub rule: &'static str,
    /// The place to look at, where it is known.
    pub location: Option<Location>,
    /// The place in the document as a key path: `paths./projects.get`.
    pub pointer: String,
    /// The `operationId` of the operation around the place.
    pub operation: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub mend: String,
}

/// The form in which compilers write: `file:line:column: error: what; mend [rule]`. Editors find the place in it.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        write!(f, "error: ")?;
        if !self.pointer.is_empty() {
            write!(f, "{}", self.pointer)?;
            if let Some(operation) = &self.operation {
                write!(f, " (operation {operation})")?;
            }
            write!(f, ": ")?;
        }
        write!(f, "{}; {} [{}]", self.message, self.mend, self.rule)
    }
}

/// Everything that is wrong with a spec, one error a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

/// A JSON pointer as people write it: `/paths/~1projects/get` is `paths./projects.get`.
pub fn key_path(pointer: &str) -> String {
    pointer
        .split('/')
        .skip(1)
        .map(unescape)
        .collect::<Vec<_>>()
        .join(".")
}

/// A key as a token of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A token of a JSON pointer as the key that it stands for.
pub(crate) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
