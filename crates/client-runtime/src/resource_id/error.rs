//! Why a text is no id of a type.

use super::text::IdText;
use serde::ser;
use std::convert::Infallible;
use std::fmt;

/// A text is not the id that is wanted: it is that of another type, or no id.
///
/// The text is not shown: it may be anything, a secret too.
#[derive(Clone, PartialEq, Eq)]
pub struct ResourceIdError {
    text: Box<str>,
    /// `None`: any type will do.
    wanted: Option<&'static str>,
}

impl ResourceIdError {
    pub(super) fn new(text: &str, wanted: Option<&'static str>) -> Self {
        Self {
            text: text.into(),
            wanted,
        }
    }

    /// The text with the mark that it must not be sent.
    pub(super) fn into_refused(self) -> IdText {
        IdText::refused(self.text)
    }

    /// The type of the id that was given, where it is another one than that which is wanted.
    pub fn found(&self) -> Option<&str> {
        let (kind, _) = self.text.trim().split_once('/')?;
        (is_kind(kind) && Some(kind) != self.wanted).then_some(kind)
    }

    /// The type whose id is wanted; `None` where any type will do.
    pub fn wanted(&self) -> Option<&'static str> {
        self.wanted
    }

    /// The error of an encoder that comes upon the id.
    pub(super) fn while_encoding<E: ser::Error>(self) -> E {
        E::custom(format_args!("{MARK}{self}"))
    }
}

/// What the error of an encoder begins with if it is about an id.
const MARK: &str = "refused: ";

/// What an encoder says about an id, if that is what it stopped at. Its other errors may repeat what is secret.
pub(crate) fn refused_in(error: &serde_json::Error) -> Option<String> {
    let words = error.to_string();
    words.strip_prefix(MARK).map(str::to_owned)
}

/// Whether this can be the name of a type.
pub(super) fn is_kind(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
}

impl fmt::Display for ResourceIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.found(), self.wanted) {
            (Some(found), Some(wanted)) => write!(
                f,
                "an id of type `{found}` stands where one of type `{wanted}` is wanted: `{wanted}/` and 24 hexadecimal digits"
            ),
            (None, Some(wanted)) => write!(
                f,
                "no id of type `{wanted}`: it is `{wanted}/` and 24 hexadecimal digits, or the digits alone"
            ),
            (_, None) => {
                f.write_str("no id: it is the type of the resource, `/` and 24 hexadecimal digits")
            }
        }
    }
}

impl fmt::Debug for ResourceIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResourceIdError({:?})", self.to_string())
    }
}

impl std::error::Error for ResourceIdError {}

impl From<Infallible> for ResourceIdError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
