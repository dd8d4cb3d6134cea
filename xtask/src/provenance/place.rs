//! Places of a text, as people count them.

use super::FILE;

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
