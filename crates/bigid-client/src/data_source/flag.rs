//! Flags: booleans, `true` and `false` as texts, `yes` and `no`, 1 and 0.

use serde_json::Value;

use crate::types::{Enabled, Flag, TextFlag};

/// How texts say that something is so, and that it is not.
const FORMS: [(&str, &str); 5] = [
    ("true", "false"),
    ("yes", "no"),
    ("True", "False"),
    ("Yes", "No"),
    ("1", "0"),
];

/// What a text says.
fn read(text: &str) -> Option<bool> {
    FORMS.iter().find_map(|(on, off)| match text {
        _ if text == *on => Some(true),
        _ if text == *off => Some(false),
        _ => None,
    })
}

/// The text that says `on` in the words of another.
fn written_like(model: &str, on: bool) -> Option<&'static str> {
    let mut forms = FORMS.iter();
    let (yes, no) = forms.find(|(yes, no)| model == *yes || model == *no)?;
    Some(if on { yes } else { no })
}

/// What a value says if it is a flag of any form.
pub(super) fn of_value(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(on) => Some(*on),
        Value::String(text) => read(text),
        Value::Number(number) => of_number(number.as_i64()?),
        _ => None,
    }
}

fn of_number(number: i64) -> Option<bool> {
    match number {
        1 => Some(true),
        0 => Some(false),
        _ => None,
    }
}

/// A flag in the form of another; a boolean if that is none.
pub(super) fn value_like(model: &Value, on: bool) -> Value {
    match model {
        Value::String(text) => written_like(text, on).map_or(Value::Bool(on), Value::from),
        Value::Number(_) => Value::from(i64::from(on)),
        _ => Value::Bool(on),
    }
}

impl Flag {
    /// Whether it is on, in whatever form it came; `None` for a text or number that says neither.
    ///
    /// ```
    /// use bigid_client::types::Flag;
    ///
    /// assert_eq!(Flag::from(true).is_on(), Some(true));
    /// assert_eq!(Flag::from("no").is_on(), Some(false));
    /// ```
    pub fn is_on(&self) -> Option<bool> {
        match self {
            Self::Boolean(on) => Some(*on),
            Self::Integer(number) => of_number(*number),
            Self::String(text) => read(text),
            Self::Unrecognized(_) => None,
        }
    }

    /// Turns the flag in a member on or off. It keeps the form in which BigID wrote it; one that is not there becomes a boolean.
    ///
    /// ```
    /// use bigid_client::types::Flag;
    ///
    /// let mut differential = Some(Flag::from("false"));
    /// Flag::turn(&mut differential, true);
    /// assert_eq!(differential, Some(Flag::from("true")));
    /// ```
    pub fn turn(member: &mut Option<Self>, on: bool) {
        let turned = match member.as_ref() {
            Some(Self::Integer(_)) => Self::Integer(i64::from(on)),
            Some(Self::String(text)) => {
                written_like(text, on).map_or(Self::Boolean(on), Self::from)
            }
            _ => Self::Boolean(on),
        };
        *member = Some(turned);
    }
}

impl From<&str> for Flag {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl TextFlag {
    /// Whether it is on, in whatever form it came; `None` for what says neither.
    pub fn is_on(&self) -> Option<bool> {
        match self {
            Self::String(text) => read(text),
            Self::Integer(number) => of_number(*number),
            Self::Unrecognized(value) => of_value(value),
        }
    }

    /// Turns the flag in a member on or off. It keeps the form in which BigID wrote it; one that is not there becomes a text.
    pub fn turn(member: &mut Option<Self>, on: bool) {
        let turned = match member.as_ref() {
            Some(Self::Integer(_)) => Self::Integer(i64::from(on)),
            Some(Self::Unrecognized(Value::Bool(_))) => Self::Unrecognized(Value::Bool(on)),
            Some(Self::String(text)) => {
                written_like(text, on).map_or_else(|| Self::from(on), Self::from)
            }
            _ => Self::from(on),
        };
        *member = Some(turned);
    }
}

impl From<&str> for TextFlag {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

/// `true` or `false` as a text.
impl From<bool> for TextFlag {
    fn from(on: bool) -> Self {
        Self::String(on.to_string())
    }
}

impl Enabled {
    /// Whether it says that scans take the data source in, in whatever words; `None` for words that say neither.
    pub fn is_on(&self) -> Option<bool> {
        read(self.as_str())
    }

    /// Turns the data source on or off, in the words in which BigID wrote the member; `yes` and `no` if it is not there.
    pub fn turn(member: &mut Option<Self>, on: bool) {
        let words = member.as_ref().map_or("yes", Self::as_str);
        let turned = written_like(words, on).map_or_else(|| Self::from(on), Self::from);
        *member = Some(turned);
    }
}

/// `yes` or `no`.
impl From<bool> for Enabled {
    fn from(on: bool) -> Self {
        if on { Self::Yes } else { Self::No }
    }
}
