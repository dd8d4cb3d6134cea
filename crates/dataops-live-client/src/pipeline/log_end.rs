//! The end of a log as plain text.

use std::borrow::Cow;

use client_runtime::Error;
use futures_util::TryStreamExt;

use crate::Client;
use crate::types::ProjectRef;

/// So much of a log is kept while it is read, of which the end is taken once it holds no secret and no codes.
const KEPT: usize = 64 * 1024;

/// The end of a job's log, at most `longest` bytes, without codes for a terminal and without the client's secrets.
pub(super) async fn log_end(
    client: &Client,
    project: ProjectRef,
    job: i64,
    longest: usize,
) -> Result<String, Error> {
    let kept = KEPT.max(longest.saturating_mul(4));
    let mut request = client.get_job_trace().project_id(project).job_id(job);
    // a server that knows no ranges sends all of it
    request
        .call
        .header::<String>("range", format!("bytes=-{kept}"));
    let mut log = request.send().await?;
    let range = log.headers().get("content-range");
    let range = range.and_then(|range| range.to_str().ok());
    let mut is_cut = range.is_some_and(|range| !range.starts_with("bytes 0-"));
    let mut end: Vec<u8> = Vec::new();
    while let Some(piece) = log.try_next().await? {
        end.extend_from_slice(&piece);
        if end.len() > 2 * kept {
            end.drain(..end.len() - kept);
            is_cut = true;
        }
    }
    let text = plain(&String::from_utf8_lossy(&end));
    Ok(client.core.conceal_end(&text, is_cut, longest))
}

/// What a terminal would show of a log in the end: without colours and other codes, without what was written over. The marks of sections are written
/// over by design.
pub(super) fn plain(log: &str) -> String {
    let mut plain = String::with_capacity(log.len());
    for line in log.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, "\n"),
            None => (line, ""),
        };
        let line = without_codes(line.trim_end_matches('\r'));
        let shown = line.rsplit('\r').next().unwrap_or_default();
        let shown = shown.chars().filter(|c| !c.is_control() || *c == '\t');
        plain.extend(shown);
        plain.push_str(end);
    }
    plain
}

/// A line without the sequences that begin with Escape.
fn without_codes(line: &str) -> Cow<'_, str> {
    const ESCAPE: char = '\u{1b}';
    if !line.contains(ESCAPE) {
        return Cow::Borrowed(line);
    }
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c != ESCAPE {
            out.push(c);
            continue;
        }
        // `[`, parameters, and a letter; anything else is one character long
        if chars.next() == Some('[') {
            chars.find(|c| ('@'..='~').contains(c));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_read_as_a_terminal_shows_it() {
        let table = [
            ("", ""),
            ("plain\nlines\n", "plain\nlines\n"),
            ("\u{1b}[0KRunning\u{1b}[0;m\n", "Running\n"),
            (
                "section_start:1767225600:step_script\r\u{1b}[0K\u{1b}[36;1mLoad\u{1b}[0;m\n",
                "Load\n",
            ),
            ("section_end:1767225610:step_script\r\u{1b}[0K\n", "\n"),
            ("10 %\r50 %\r100 %\r\n", "100 %\n"),
            ("a\tb\u{7}\u{8}\n", "a\tb\n"),
            ("broken \u{1b}[31", "broken "),
            ("broken \u{1b}", "broken "),
            ("ä\u{1b}(Bö", "äBö"),
        ];
        for (log, shown) in table {
            assert_eq!(plain(log), shown, "{log:?}");
        }
    }
}
