//! What a readable file may still have wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::Spanned;

use super::place::Text;
use super::{Kind, Source, Vendor};

/// Every error, with its place and what to do.
pub(super) fn check(
    file: &Text<'_>,
    vendors: &BTreeMap<String, Spanned<Vendor>>,
    directories: &[String],
) -> Vec<String> {
    let mut errors = Vec::new();
    for directory in directories
        .iter()
        .filter(|name| !vendors.contains_key(*name))
    {
        errors.push(format!(
            "{}: the spec `{directory}` has no entry; add `[{directory}]` with `version` and at least one `[[{directory}.source]]` [sources]",
            file.place(0)
        ));
    }
    for (name, vendor) in vendors {
        if !directories.contains(name) {
            errors.push(format!(
                "{}: there is no directory specs/{name}; remove the entry or rename it to one of {} [sources]",
                file.place(vendor.span().start),
                directories.join(", ")
            ));
        }
        let mut found = Findings {
            file,
            errors: &mut errors,
        };
        found.vendor(name, vendor);
    }
    errors
}

struct Findings<'f> {
    file: &'f Text<'f>,
    errors: &'f mut Vec<String>,
}

impl Findings<'_> {
    fn add(&mut self, offset: usize, text: &str) {
        self.errors
            .push(format!("{}: {text} [sources]", self.file.place(offset)));
    }

    fn vendor(&mut self, name: &str, vendor: &Spanned<Vendor>) {
        let place = vendor.span().start;
        let vendor = vendor.get_ref();
        if !is_version(vendor.version.get_ref()) {
            let text = format!(
                "`{}` is no version of a spec; write the day of its last change: 2026-11-22, or 2026-11-22.2 for a second change on that day",
                vendor.version.get_ref()
            );
            self.add(vendor.version.span().start, &text);
        }
        if vendor.sources.is_empty() {
            self.add(place, &format!("`{name}` has no source; add a `[[{name}.source]]` for what the spec was written from"));
        }
        let mut hashes = BTreeMap::new();
        for (index, source) in vendor.sources.iter().enumerate() {
            self.source(source);
            if let Some(hash) = &source.get_ref().sha256
                && let Some(first) = hashes.insert(hash.get_ref(), index + 1)
            {
                self.add(hash.span().start, &format!("this document is there twice, first as source {first} of `{name}`; keep one of the two"));
            }
        }
    }

    fn source(&mut self, source: &Spanned<Source>) {
        let place = source.span().start;
        let source = source.get_ref();
        let texts = [
            Some(&source.title),
            source.version.as_ref(),
            source.note.as_ref(),
        ];
        for text in texts.into_iter().flatten() {
            if text.get_ref().trim().is_empty() || text.get_ref().contains(char::is_control) {
                self.add(text.span().start, "this is not one line of text; write one, or leave the field out if nothing is known");
            }
        }
        if let Some(address) = &source.address
            && !is_address(address.get_ref())
        {
            self.add(address.span().start, "an address starts with https:// and has no blanks; write the public one, or leave it out");
        }
        if let Some(date) = &source.date
            && !is_date(date.get_ref())
        {
            self.add(
                date.span().start,
                &format!(
                    "`{}` is no date; write what is known of it: 2026, 2026-11 or 2026-11-22",
                    date.get_ref()
                ),
            );
        }
        match &source.sha256 {
            Some(hash) if !is_sha256(hash.get_ref()) => self.add(hash.span().start, "a sha256 is 64 digits of 0-9 and a-f; `sha256sum FILE` prints it"),
            None if source.kind == Kind::PublishedDocument => self.add(place, "a published document has no sha256; add that of its bytes (`sha256sum FILE`), or give it another kind"),
            _ => {}
        }
    }
}

fn is_version(text: &str) -> bool {
    let (day, count) = text.split_once('.').unwrap_or((text, "2"));
    is_day(day)
        && !count.starts_with('0')
        && count != "1"
        && count.parse::<u16>().is_ok()
        && count.chars().all(|c| c.is_ascii_digit())
}

fn is_date(text: &str) -> bool {
    match text.len() {
        4 => is_day(&format!("{text}-01-01")),
        7 => is_day(&format!("{text}-01")),
        _ => is_day(text),
    }
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

fn is_address(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| {
        rest.contains('.') && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
}
