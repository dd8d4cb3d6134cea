//! The part of a hand-written file that a machine writes, between two comments.

use std::path::Path;

use anyhow::{Result, bail};

use crate::contents::Writer;

/// Puts `text` between `<!-- start -->` and `<!-- /end -->`. A file without the comments, or none at all, stays as it is.
pub(super) fn replace(
    path: &Path,
    start: &str,
    end: &str,
    text: &str,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let Some(contents) = writer.text(path)? else {
        return Ok(());
    };
    let (start, end) = (format!("<!-- {start} -->"), format!("<!-- /{end} -->"));
    let Some((before, rest)) = contents.split_once(&start) else {
        return Ok(());
    };
    let Some((_, after)) = rest.split_once(&end) else {
        bail!(
            "{} has `{start}` without `{end}` after it: write that where the table ends",
            path.display()
        );
    };
    writer.ensure(path, &format!("{before}{start}\n{text}{end}{after}"))
}
