//! The changelog: one section a release of a crate.
//!
//! What the plan wrote stands between two comments and is written again as long as the version is not released; all else is people's.

use semver::Version;

use super::verdict::Entry;

const START: &str = "<!-- planned: written by cargo xtask release-plan -->";
const END: &str = "<!-- /planned -->";

/// What the plan says in the section of one release.
pub(super) fn planned(is_first: bool, wire: &[Entry], rust: &[Entry]) -> String {
    let mut text = String::new();
    for (title, entries) in [("Wire", wire), ("Rust API", rust)] {
        if entries.is_empty() {
            continue;
        }
        text.push_str(&format!("### {title}\n\n"));
        // sorted by breaking first, else as they were found
        for breaking in [true, false] {
            let of_kind = entries.iter().filter(|entry| entry.breaking == breaking);
            for entry in of_kind {
                let mark = if breaking { "**Breaking:** " } else { "" };
                text.push_str(&format!("- {mark}{}\n", entry.text));
            }
        }
        text.push('\n');
    }
    if text.is_empty() {
        let words = if is_first {
            "The first release."
        } else {
            "No change of the wire or of the Rust API."
        };
        text.push_str(&format!("{words}\n\n"));
    }
    text
}

/// A release as the changelog shall have it.
pub(super) struct Release<'p> {
    pub name: &'p str,
    pub version: String,
    /// The version that users have; sections of later ones are not released yet.
    pub released: Option<&'p Version>,
    pub planned: &'p str,
}

/// The heading of a release: `## bigml-client 0.2.0 - 2026-11-22`.
pub(super) fn heading(name: &str, version: &str, date: &str) -> String {
    format!("## {name} {version} - {date}")
}

/// The section of one release as it is printed.
pub(super) fn section(release: &Release<'_>, date: &str) -> String {
    let heading = heading(release.name, &release.version, date);
    format!("{heading}\n\n{}", release.planned)
}

/// The changelog with the sections of these releases, and the names of entries below `Unreleased` that went into them.
pub(super) fn updated(text: &str, releases: &[Release<'_>], date: &str) -> String {
    let mut sections = split(text);
    let mut moved = Moved::default();
    if let Some(unreleased) = sections
        .iter_mut()
        .find(|section| section.heading == "## Unreleased")
    {
        moved = take(unreleased, releases);
    }
    let mut written = Vec::new();
    for release in releases {
        let pending = sections
            .iter()
            .position(|section| section.is_pending_of(release));
        let mut section = match pending {
            Some(at) => sections.remove(at),
            None => Section::new(release, date),
        };
        section.update(release, date);
        for (title, entry) in moved.of(release.name) {
            section.add(title, entry);
        }
        written.push(section);
    }
    let at = sections
        .iter()
        .position(|section| section.heading == "## Unreleased")
        .map_or(1.min(sections.len()), |at| at + 1);
    sections.splice(at..at, written);
    let text: String = sections.iter().map(Section::text).collect();
    format!("{}\n", text.trim_end())
}

/// A part of the file: a heading, and what follows up to the next.
struct Section {
    /// Empty for what stands before the first heading.
    heading: String,
    body: String,
}

fn split(text: &str) -> Vec<Section> {
    let mut sections = vec![Section {
        heading: String::new(),
        body: String::new(),
    }];
    for line in text.lines() {
        if line.starts_with("## ") {
            sections.push(Section {
                heading: line.trim_end().to_owned(),
                body: String::new(),
            });
        } else if let Some(section) = sections.last_mut() {
            section.body.push_str(line);
            section.body.push('\n');
        }
    }
    sections
}

impl Section {
    fn new(release: &Release<'_>, date: &str) -> Self {
        Self {
            heading: heading(release.name, &release.version, date),
            body: format!("\n{START}\n{END}\n"),
        }
    }

    fn text(&self) -> String {
        if self.heading.is_empty() {
            return self.body.clone();
        }
        let body = self.body.trim_matches('\n');
        if body.is_empty() {
            format!("{}\n\n", self.heading)
        } else {
            format!("{}\n\n{body}\n\n", self.heading)
        }
    }

    fn is_pending_of(&self, release: &Release<'_>) -> bool {
        let mut words = self.heading.split(' ').skip(1);
        if words.next() != Some(release.name) {
            return false;
        }
        let Some(version) = words.next().and_then(|word| Version::parse(word).ok()) else {
            return false;
        };
        release.released.is_none_or(|released| version > *released)
    }

    /// Brings the heading and what stands between the comments up to date. Without the comments the text is a person's and stays.
    fn update(&mut self, release: &Release<'_>, date: &str) {
        let start = format!("## {} {} - ", release.name, release.version);
        let planned = release.planned.trim_end();
        let Some((before, rest)) = self.body.split_once(START) else {
            if !self.heading.starts_with(&start) {
                self.heading = heading(release.name, &release.version, date);
            }
            return;
        };
        let after = rest.split_once(END).map_or("", |(_, after)| after);
        let body = format!("{before}{START}\n\n{planned}\n\n{END}{after}");
        if body != self.body || !self.heading.starts_with(&start) {
            self.heading = heading(release.name, &release.version, date);
        }
        self.body = body;
    }

    /// Adds a person's entry below a title.
    fn add(&mut self, title: &str, entry: &str) {
        let body = self.body.trim_end().to_owned();
        let heading = format!("### {title}\n");
        let after = body.find(END).unwrap_or_default();
        self.body = match body[after..].find(&heading) {
            None if title.is_empty() => format!("{body}\n\n{entry}"),
            None => format!("{body}\n\n{heading}\n{entry}"),
            Some(at) => {
                let start = after + at + heading.len();
                let end = body[start..]
                    .find("\n### ")
                    .map_or(body.len(), |end| start + end);
                let (before, rest) = body.split_at(end);
                let gap = if rest.is_empty() { "" } else { "\n" };
                format!("{}\n{entry}{gap}{rest}", before.trim_end())
            }
        };
    }
}

/// Entries that were taken from `Unreleased`.
#[derive(Default)]
struct Moved(Vec<(Vec<String>, String, String)>);

impl Moved {
    /// The entries that name a crate, with the title that they stood below.
    fn of<'m>(&'m self, name: &'m str) -> impl Iterator<Item = (&'m str, &'m str)> {
        self.0
            .iter()
            .filter(move |(names, ..)| names.iter().any(|named| named == name))
            .map(|(_, title, entry)| (title.as_str(), entry.as_str()))
    }
}

/// Takes the entries out of `Unreleased` that name only crates of these releases.
fn take(section: &mut Section, releases: &[Release<'_>]) -> Moved {
    let mut moved = Moved::default();
    let mut kept: Vec<(String, Vec<String>)> = Vec::new();
    for (title, entries) in entries(&section.body) {
        let mut left = Vec::new();
        for entry in entries {
            let names = names(&entry);
            let is_released = |name: &String| releases.iter().any(|release| release.name == name);
            if !names.is_empty() && names.iter().all(is_released) {
                moved.0.push((names, title.clone(), entry));
            } else {
                left.push(entry);
            }
        }
        kept.push((title, left));
    }
    if !moved.0.is_empty() {
        section.body = kept
            .into_iter()
            .filter(|(_, entries)| !entries.is_empty())
            .map(|(title, entries)| {
                let heading = if title.is_empty() {
                    String::new()
                } else {
                    format!("### {title}\n\n")
                };
                format!("\n{heading}{}\n", entries.join("\n"))
            })
            .collect();
    }
    moved
}

/// The entries of a section by the title above them. A line that starts no entry belongs to the one before.
fn entries(body: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = vec![(String::new(), Vec::new())];
    for line in body.lines() {
        if let Some(title) = line.strip_prefix("### ") {
            found.push((title.trim_end().to_owned(), Vec::new()));
            continue;
        }
        let Some((_, entries)) = found.last_mut() else {
            continue;
        };
        match entries.last_mut() {
            Some(entry) if !line.starts_with("- ") && !line.is_empty() => {
                entry.push('\n');
                entry.push_str(line);
            }
            _ if !line.is_empty() => entries.push(line.to_owned()),
            _ => {}
        }
    }
    found
}

/// The crates that an entry begins with: ``- `client-runtime` and `auth-middleware`: ..``. None if anything else stands there.
fn names(entry: &str) -> Vec<String> {
    let Some((lead, _)) = entry.trim_start_matches("- ").split_once(':') else {
        return Vec::new();
    };
    let parts: Vec<&str> = lead
        .split(" and ")
        .flat_map(|part| part.split(", "))
        .collect();
    let name = |part: &&str| {
        let name = part.trim().strip_prefix('`')?.strip_suffix('`')?;
        (!name.contains([' ', '`'])).then(|| name.to_owned())
    };
    let names: Option<Vec<String>> = parts.iter().map(name).collect();
    names.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TEXT: &str = "\
# Changelog

Words.

## Unreleased

### Added

- `one`: something new
  on two lines.
- Something of all.
- `one` and `two`: of both.
- `one` and `xtask`: a crate that is not released.

### Changed

- `one`: another thing.

## one 0.1.0 - 2026-01-01

- The first release.
";

    fn release<'p>(version: &str, released: &'p Version, planned: &'p str) -> Release<'p> {
        Release {
            name: "one",
            version: version.to_owned(),
            released: Some(released),
            planned,
        }
    }

    #[test]
    fn a_release_gets_its_section_and_the_entries_that_name_it_alone() {
        let released = Version::new(0, 1, 0);
        let planned = "### Wire\n\n- **Breaking:** all of it\n\n";
        let releases = [release("0.2.0", &released, planned)];
        let text = updated(TEXT, &releases, "2026-11-22");
        let expected = "\
# Changelog

Words.

## Unreleased

### Added

- Something of all.
- `one` and `two`: of both.
- `one` and `xtask`: a crate that is not released.

## one 0.2.0 - 2026-11-22

<!-- planned: written by cargo xtask release-plan -->

### Wire

- **Breaking:** all of it

<!-- /planned -->

### Added

- `one`: something new
  on two lines.

### Changed

- `one`: another thing.

## one 0.1.0 - 2026-01-01

- The first release.
";
        assert_eq!(text, expected);
        assert_eq!(updated(&text, &releases, "2026-12-24"), text);
    }

    #[test]
    fn a_section_that_is_not_released_takes_the_new_version_and_keeps_what_people_wrote() {
        let released = Version::new(0, 1, 0);
        let first = updated(
            TEXT,
            &[release("0.1.1", &released, "Small.\n\n")],
            "2026-11-22",
        );
        let text = updated(
            &first,
            &[release("0.2.0", &released, "Large.\n\n")],
            "2026-11-23",
        );
        assert!(text.contains("## one 0.2.0 - 2026-11-23"), "{text}");
        assert!(
            text.contains("Large.") && !text.contains("Small."),
            "{text}"
        );
        assert!(!text.contains("## one 0.1.1"), "{text}");
        assert!(text.contains("- `one`: another thing."), "{text}");
        assert!(text.contains("## one 0.1.0 - 2026-01-01"), "{text}");
    }
}
