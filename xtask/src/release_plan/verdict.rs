//! Why a crate needs a release, and what its changelog says.

use serde::Serialize;

use super::version::Level;

/// One reason for a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Reason {
    pub level: Level,
    pub area: Area,
    /// What it is about: a public item, an operation, a crate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    pub text: String,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Area {
    /// What is sent and understood.
    Wire,
    /// The public items of generated code.
    Generated,
    /// The public items of hand-written code.
    HandWritten,
    /// Hidden items, which the crates of this workspace are compiled with.
    Hidden,
    /// Features and the toolchain.
    Manifest,
    /// Another crate's interface.
    Dependency,
    /// What code does behind the same public items.
    Code,
}

/// What is said of an item that wasn't there before.
pub(super) const NEW: &str = "is new";

impl Reason {
    pub fn new(level: Level, area: Area, text: impl Into<String>) -> Self {
        Self {
            level,
            area,
            subject: None,
            text: text.into(),
        }
    }

    /// One about something that has a name; the text goes on after it.
    pub fn of(
        level: Level,
        area: Area,
        subject: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            subject: Some(subject.into()),
            ..Self::new(level, area, text)
        }
    }

    /// Whether clients that are out there fail.
    fn is_wire_break(&self) -> bool {
        self.area == Area::Wire && self.level == Level::Addition
    }

    /// Whether it says that a public item wasn't there before, and nothing else.
    fn is_new_item(&self) -> bool {
        let is_item = matches!(self.area, Area::Generated | Area::HandWritten);
        is_item && self.level == Level::Addition && self.text.ends_with(NEW)
    }

    pub fn sentence(&self) -> String {
        match &self.subject {
            // "the field is gone", "property `name` is gone"
            Some(subject) if self.area == Area::Wire || self.text.starts_with("the ") => {
                format!("`{subject}`: {}", self.text)
            }
            Some(subject) => format!("`{subject}` {}", self.text),
            None => self.text.clone(),
        }
    }
}

/// One line of a changelog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Entry {
    pub breaking: bool,
    pub text: String,
}

impl Entry {
    fn new(breaking: bool, text: impl AsRef<str>) -> Self {
        let text = text.as_ref().trim_end_matches('.');
        let mut letters = text.chars();
        let first = letters.next().map(|first| first.to_uppercase());
        Self {
            breaking,
            text: format!(
                "{}{}.",
                first.into_iter().flatten().collect::<String>(),
                letters.as_str()
            ),
        }
    }
}

/// What changed in one crate.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub reasons: Vec<Reason>,
    /// What to know about this verdict: what was not checked, what is no reason.
    pub notes: Vec<String>,
}

impl Verdict {
    pub fn level(&self) -> Level {
        let levels = self.reasons.iter().map(|reason| reason.level);
        levels.max().unwrap_or_default()
    }

    /// The lines of the changelog about what is sent and understood, breaking ones first.
    pub fn wire(&self) -> Vec<Entry> {
        let reasons = self.reasons.iter();
        let of_wire = reasons.filter(|reason| reason.area == Area::Wire);
        sorted(of_wire.map(|reason| Entry::new(reason.is_wire_break(), reason.sentence())))
    }

    /// The lines of the changelog about the Rust API, breaking ones first.
    pub fn rust(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut new = Vec::new();
        let mut is_hidden_break = false;
        for reason in &self.reasons {
            match reason.area {
                Area::Wire | Area::Code => {}
                Area::Hidden => is_hidden_break |= reason.level == Level::Breaking,
                _ if reason.level < Level::Addition => {}
                _ if reason.is_new_item() => {
                    new.extend(reason.subject.as_ref().map(|name| format!("`{name}`")));
                }
                _ => entries.push(Entry::new(
                    reason.level == Level::Breaking,
                    reason.sentence(),
                )),
            }
        }
        if is_hidden_break {
            let text = "hidden items changed that generated clients are compiled with";
            entries.push(Entry::new(true, text));
        }
        if !new.is_empty() {
            entries.push(Entry::new(false, format!("New: {}", new.join(", "))));
        }
        sorted(entries.into_iter())
    }

    /// The reasons that decide, in a few words.
    pub fn why(&self) -> String {
        let level = self.level();
        let mut areas: Vec<Area> = self
            .reasons
            .iter()
            .filter(|reason| reason.level == level || reason.is_wire_break())
            .map(|reason| reason.area)
            .collect();
        areas.sort();
        areas.dedup();
        let words: Vec<&str> = areas.iter().map(|area| area.words()).collect();
        let words = words.join(", ");
        match level {
            Level::Unchanged => "nothing that its users compile has changed".to_owned(),
            Level::Fix => format!("its interface is the same: {words}"),
            Level::Addition if areas == [Area::Wire] => {
                "the wire breaks, the Rust API does not".to_owned()
            }
            Level::Addition => format!("compatible: {words}"),
            Level::Breaking => format!("breaking: {words}"),
        }
    }
}

/// Breaking entries first, else as they were.
fn sorted(entries: impl Iterator<Item = Entry>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = entries.collect();
    entries.sort_by_key(|entry| !entry.breaking);
    entries.dedup();
    entries
}

impl Area {
    fn words(self) -> &'static str {
        match self {
            Self::Wire => "the wire",
            Self::Generated => "generated Rust API",
            Self::HandWritten => "hand-written Rust API",
            Self::Hidden => "hidden items that clients are compiled with",
            Self::Manifest => "features or toolchain",
            Self::Dependency => "dependencies",
            Self::Code => "code",
        }
    }
}
