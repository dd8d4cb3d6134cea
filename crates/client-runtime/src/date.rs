//! Days as vendors write them.

use crate::timestamp::Timestamp;
use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A day of the calendar (`2024-02-01`), kept as the text that the vendor sent.
///
/// It is no [`Timestamp`]: a day has no time and no zone, and is not made of an instant. The text is kept as it is, so that an odd form loses
/// nothing and goes back out unchanged; [`to_naive`](Self::to_naive) reads it. Two dates are equal and ordered by their day, where
/// both can be read.
///
/// ```
/// use client_runtime::{Date, chrono::NaiveDate};
///
/// let due = Date::from("2024-02-29");
/// assert_eq!(due.to_naive()?, NaiveDate::from_ymd_opt(2024, 2, 29).unwrap());
/// assert_eq!(due, Date::from(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()));
/// # Ok::<(), client_runtime::DateError>(())
/// ```
///
/// An instant does not compile where a day is wanted:
///
/// ```compile_fail,E0277
/// let due = client_runtime::Date::from(client_runtime::chrono::Utc::now());
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(Timestamp);

/// A text that is no date in a form that is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no date: expected `YYYY-MM-DD`")]
pub struct DateError(String);

impl Date {
    /// The text as received.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The day. Of an instant (`2024-02-01T23:00:00+05:00`), which some vendors send for a day, it is the day as it is written.
    ///
    /// # Errors
    /// The text has neither form.
    pub fn to_naive(&self) -> Result<NaiveDate, DateError> {
        parse(self.as_str().trim()).ok_or_else(|| {
            let shown: String = self.as_str().chars().take(64).collect();
            DateError(shown)
        })
    }
}

fn parse(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .or_else(|| Some(DateTime::parse_from_rfc3339(text).ok()?.date_naive()))
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<&Date> for Date {
    fn from(date: &Date) -> Self {
        date.clone()
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        date.to_string().into()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({:?})", self.as_str())
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
            || matches!((self.to_naive(), other.to_naive()), (Ok(a), Ok(b)) if a == b)
    }
}

impl Eq for Date {}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.to_naive() {
            Ok(date) => date.hash(state),
            Err(_) => self.as_str().hash(state),
        }
    }
}

/// By day; `None` where one of the two can't be read.
impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.to_naive(), other.to_naive()) {
            (Ok(a), Ok(b)) => Some(a.cmp(&b)),
            _ => (self.as_str() == other.as_str()).then_some(Ordering::Equal),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "A day, YYYY-MM-DD"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_from_a_date_and_from_an_instant_as_it_is_written() {
        let table = [
            ("2024-02-29", "2024-02-29"),
            (" 2024-02-01 ", "2024-02-01"),
            ("2024-02-01T23:30:00.000-05:00", "2024-02-01"),
            ("2024-02-01T00:00:00Z", "2024-02-01"),
        ];
        for (text, day) in table {
            let read = Date::from(text).to_naive().map(|day| day.to_string());
            assert_eq!(read, Ok(day.to_owned()), "{text}");
        }
    }

    #[test]
    fn any_other_text_is_kept_and_says_so_when_asked() {
        for text in ["", "soon", "2023-02-29", "20240201", "ä"] {
            let kept = Date::from(text);
            assert!(kept.to_naive().is_err(), "{text}");
            assert_eq!(kept.as_str(), text);
            assert_eq!(kept, Date::from(text));
        }
    }

    #[test]
    fn what_came_goes_back_out_unchanged() {
        for json in ["\"2024-02-01\"", "\"soon\"", "\"\"", "20240201"] {
            let date: Date = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&date).unwrap(), json);
        }
    }

    #[test]
    fn order_is_by_day() {
        let early = Date::from("2024-02-01T23:00:00Z");
        assert!(early < Date::from("2024-02-02"));
        assert_eq!(early.partial_cmp(&Date::from("soon")), None);
    }
}
