//! Points in time as vendors write them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A point in time, kept as the text that the vendor sent.
///
/// Vendors write times with and without a zone, with a space or a `T`, with `UTC` at the end. The text is kept as it is, so
/// that an odd form loses nothing and goes back out unchanged; [`to_utc`](Self::to_utc) reads it. Two timestamps are equal and ordered by
/// the instant they name, where both can be read.
///
/// ```
/// use client_runtime::Timestamp;
///
/// let created = Timestamp::from("2012-06-28 10:43:00 UTC");
/// assert_eq!(created.to_utc()?.to_rfc3339(), "2012-06-28T10:43:00+00:00");
/// assert_eq!(created, Timestamp::from("2012-06-28T12:43:00+02:00"));
/// # Ok::<(), client_runtime::TimestampError>(())
/// ```
#[derive(Clone)]
pub struct Timestamp {
    text: String,
    number: bool,
}

/// A text that is no timestamp in a form that is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no timestamp: expected RFC 3339, `YYYY-MM-DD HH:MM:SS[.ffffff]` with or without zone, a date, or an epoch"
)]
pub struct TimestampError(String);

/// Numbers of this size and above are epoch milliseconds, smaller ones seconds: as seconds it would be the year 5138.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

impl Timestamp {
    /// The text as received.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The instant. A text without a zone is read as UTC, a date as its midnight, an integer as seconds or milliseconds
    /// since 1970 by its size.
    ///
    /// # Errors
    /// The text has none of these forms.
    pub fn to_utc(&self) -> Result<DateTime<Utc>, TimestampError> {
        parse(self.text.trim()).ok_or_else(|| {
            let shown: String = self.text.chars().take(64).collect();
            TimestampError(shown)
        })
    }
}

fn parse(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    if let Ok(number) = text.parse::<i64>() {
        return if number.unsigned_abs() >= FIRST_MILLISECONDS {
            DateTime::from_timestamp_millis(number)
        } else {
            DateTime::from_timestamp(number, 0)
        };
    }
    for form in [
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S%.f %z",
        "%Y-%m-%d %H:%M:%S%.f%z",
    ] {
        if let Ok(time) = DateTime::parse_from_str(text, form) {
            return Some(time.to_utc());
        }
    }
    let naive = ["UTC", "GMT", "Z"]
        .iter()
        .find_map(|zone| text.strip_suffix(zone))
        .unwrap_or(text)
        .trim_end();
    for form in [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ] {
        if let Ok(time) = NaiveDateTime::parse_from_str(naive, form) {
            return Some(time.and_utc());
        }
    }
    let date = NaiveDate::parse_from_str(naive, "%Y-%m-%d").ok()?;
    Some(date.and_hms_opt(0, 0, 0)?.and_utc())
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self {
            text,
            number: false,
        }
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(time: &Timestamp) -> Self {
        time.clone()
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(time: DateTime<Utc>) -> Self {
        time.to_rfc3339_opts(SecondsFormat::AutoSi, true).into()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({:?})", self.text)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
            || matches!((self.to_utc(), other.to_utc()), (Ok(a), Ok(b)) if a == b)
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.to_utc() {
            Ok(time) => time.hash(state),
            Err(_) => self.text.hash(state),
        }
    }
}

/// By instant; `None` where one of the two can't be read.
impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.to_utc(), other.to_utc()) {
            (Ok(a), Ok(b)) => Some(a.cmp(&b)),
            _ => (self.text == other.text).then_some(Ordering::Equal),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text.parse::<i64>() {
            Ok(number) if self.number => serializer.serialize_i64(number),
            _ => serializer.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl de::Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Timestamp, E> {
        Ok(text.into())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Timestamp, E> {
        Ok(Timestamp {
            text: number.to_string(),
            number: true,
        })
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Timestamp, E> {
        i64::try_from(number)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
            .and_then(|number| self.visit_i64(number))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "A point in time"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_that_vendors_send_are_read() {
        let table = [
            ("2012-06-28 10:43:00 UTC", "2012-06-28T10:43:00+00:00"),
            ("2018-09-19 22:25:11 GMT", "2018-09-19T22:25:11+00:00"),
            (
                "2013-05-31T22:26:47.324000",
                "2013-05-31T22:26:47.324+00:00",
            ),
            ("2013-05-31 22:26:47", "2013-05-31T22:26:47+00:00"),
            ("2024-02-01T10:12:29.000+02:00", "2024-02-01T08:12:29+00:00"),
            ("2024-02-01T10:12:29Z", "2024-02-01T10:12:29+00:00"),
            ("2024-02-01T10:12:29+0100", "2024-02-01T09:12:29+00:00"),
            ("2024-02-01 10:12:29 +0100", "2024-02-01T09:12:29+00:00"),
            ("2024-02-01", "2024-02-01T00:00:00+00:00"),
            ("1683882000123", "2023-05-12T09:00:00.123+00:00"),
            ("1683882000", "2023-05-12T09:00:00+00:00"),
            (" 2024-02-01 ", "2024-02-01T00:00:00+00:00"),
        ];
        for (text, utc) in table {
            assert_eq!(
                Timestamp::from(text).to_utc().map(|t| t.to_rfc3339()),
                Ok(utc.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn any_other_text_is_kept_and_says_so_when_asked() {
        for text in ["", "soon", "2024-13-01", "99999999999999999999", "ä"] {
            let kept = Timestamp::from(text);
            assert!(kept.to_utc().is_err(), "{text}");
            assert_eq!(kept.as_str(), text);
            assert_eq!(kept, Timestamp::from(text));
        }
    }

    #[test]
    fn numbers_go_back_out_as_numbers_and_texts_as_texts() {
        for json in [
            "1683882000123",
            "\"1683882000123\"",
            "\"\"",
            "\"2024-02-01\"",
            "-5",
        ] {
            let time: Timestamp = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&time).unwrap(), json);
        }
    }

    #[test]
    fn order_is_by_instant_not_by_text() {
        let early = Timestamp::from("2024-02-01T23:00:00+05:00");
        let late = Timestamp::from("2024-02-01T20:00:00Z");
        assert!(early < late);
        assert_eq!(early.partial_cmp(&Timestamp::from("soon")), None);
    }
}
