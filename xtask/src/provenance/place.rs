//! Places of a text, as people count them.

use anyhow::{Result, bail};

use super::FILE;

/// The file's text, or the place of its first byte that is none.
pub(super) fn utf8(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).or_else(|error| {
        let (read, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let read = String::from_utf8_lossy(read);
        let place = Text::new(&read).place(read.len());
        bail!("{place}: a byte that is no UTF-8 text; write the character anew [sources]")
    })
}

/// The file's text.
pub(super) struct Text<'t>(&'t str);

impl<'t> Text<'t> {
    pub fn new(text: &'t str) -> Self {
        Self(text)
    }

    /// The place of a byte: `specs/SOURCES.toml:3:9`.
    pub fn place(&self, offset: usize) -> String {
        let before = self.0.get(..offset).unwrap_or(self.0);
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        format!("{FILE}:{line}:{column}")
    }
}
