//! What became of creations that carry a mark: what a test compares with what its clients were told.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What became of the creations with one mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deeds {
    /// How many POST requests with it came as far as the vendor's handler.
    pub processed: u32,
    /// How many things there are with it in their name.
    pub existing: u32,
}

/// Counts requests by the mark in their body: a prefix and digits.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    prefix: Option<String>,
    processed: Mutex<BTreeMap<String, u32>>,
}

impl Marks {
    pub(crate) fn new(prefix: Option<String>) -> Self {
        Self {
            prefix,
            processed: Mutex::default(),
        }
    }

    /// Notes a request that was processed.
    pub(crate) fn note(&self, body: &[u8]) {
        let Some(prefix) = &self.prefix else { return };
        if let Some(mark) = mark(prefix, &String::from_utf8_lossy(body)) {
            let mut processed = self
                .processed
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            *processed.entry(mark).or_default() += 1;
        }
    }

    /// All marks that were seen, in requests or in these names.
    pub(crate) fn deeds(&self, names: impl Iterator<Item = String>) -> BTreeMap<String, Deeds> {
        let mut deeds: BTreeMap<String, Deeds> = BTreeMap::new();
        let Some(prefix) = &self.prefix else {
            return deeds;
        };
        let processed = self
            .processed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        for (mark, times) in processed.iter() {
            deeds.entry(mark.clone()).or_default().processed = *times;
        }
        for mark in names.filter_map(|name| mark(prefix, &name)) {
            deeds.entry(mark).or_default().existing += 1;
        }
        deeds
    }
}

/// The first mark in a text.
fn mark(prefix: &str, text: &str) -> Option<String> {
    let (_, rest) = text.split_once(prefix)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then(|| format!("{prefix}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_and_things_are_counted_by_their_mark() {
        let marks = Marks::new(Some("m-".to_owned()));
        for body in [r#"{"name":"m-1"}"#, r#"{"name":"m-1"}"#, "m-x", "name=m-2"] {
            marks.note(body.as_bytes());
        }
        let names = ["m-2", "m-3-ci.yml", "other"].map(str::to_owned);
        let deeds = marks.deeds(names.into_iter());
        let seen: Vec<_> = deeds
            .iter()
            .map(|(mark, deeds)| (mark.as_str(), deeds.processed, deeds.existing))
            .collect();
        assert_eq!(seen, [("m-1", 2, 0), ("m-2", 1, 1), ("m-3", 0, 1)]);
    }
}
