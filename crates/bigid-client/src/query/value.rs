//! The values that a field is compared with.

use chrono::{DateTime, SecondsFormat, Utc};

/// A number; whole ones and fractions become one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(Kind);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Whole(i128),
    Fraction(f64),
}

macro_rules! whole {
    ($($type:ty)*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(Kind::Whole(value.into()))
            }
        }
    )*};
}

whole!(i8 i16 i32 i64 u8 u16 u32 u64);

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Kind::Fraction(value))
    }
}

impl Number {
    pub(super) fn to_text(self) -> Result<String, String> {
        match self.0 {
            Kind::Whole(value) => Ok(format!("to_number({value})")),
            Kind::Fraction(value) if value.is_finite() => Ok(format!("to_number({value})")),
            Kind::Fraction(_) => Err("a number is infinite or none at all".to_owned()),
        }
    }
}

/// A point in time: a date, or so long ago.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// A date; milliseconds are kept.
    At(DateTime<Utc>),
    /// So long ago, counted by BigID from the moment at which it answers.
    Past(Past),
}

impl From<DateTime<Utc>> for Moment {
    fn from(time: DateTime<Utc>) -> Self {
        Self::At(time)
    }
}

impl From<Past> for Moment {
    fn from(past: Past) -> Self {
        Self::Past(past)
    }
}

impl Moment {
    pub(super) fn to_text(self) -> String {
        match self {
            Self::At(time) => {
                let time = time.to_rfc3339_opts(SecondsFormat::Millis, true);
                format!("to_date({time})")
            }
            Self::Past(Past { amount, unit }) => format!("past(\"{amount}{unit}\")"),
        }
    }
}

/// So long ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    amount: u32,
    unit: &'static str,
}

macro_rules! units {
    ($($name:ident $unit:literal $what:literal;)*) => {
        impl Past {
            $(
                #[doc = concat!("So many ", $what, ".")]
                pub fn $name(amount: u32) -> Self {
                    Self { amount, unit: $unit }
                }
            )*
        }
    };
}

units! {
    years "y" "years";
    months "m" "months";
    days "d" "days";
    hours "h" "hours";
    minutes "min" "minutes";
    seconds "s" "seconds";
}

/// A regular expression. BigID refuses parentheses in one; alternatives are written `a|b`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(String);

impl Pattern {
    /// An expression as it is; a slash in it is escaped, unless it is already.
    pub fn new(expression: impl Into<String>) -> Self {
        Self(expression.into())
    }

    /// What matches this text and nothing else, anywhere in the field.
    pub fn literal(text: impl AsRef<str>) -> Self {
        let mut expression = String::new();
        for letter in text.as_ref().chars() {
            if r"\.+*?|[]{}^$/".contains(letter) {
                expression.push('\\');
            }
            expression.push(letter);
        }
        Self(expression)
    }

    pub(super) fn to_text(&self) -> Result<String, String> {
        let mut text = String::from("/");
        let mut escaped = false;
        for letter in self.0.chars() {
            match letter {
                '(' | ')' => {
                    return Err(
                        "a pattern has a parenthesis, which BigID refuses; write alternatives as `a|b`"
                            .to_owned(),
                    );
                }
                letter if letter.is_control() => {
                    return Err("a pattern has a control character".to_owned());
                }
                '/' if !escaped => text.push_str("\\/"),
                letter => text.push(letter),
            }
            escaped = letter == '\\' && !escaped;
        }
        if escaped {
            return Err("a pattern ends in a backslash that escapes nothing".to_owned());
        }
        if self.0.is_empty() {
            return Err("a pattern is empty".to_owned());
        }
        text.push('/');
        Ok(text)
    }
}

/// A text in double quotes.
pub(super) fn quoted(text: &str) -> Result<String, String> {
    if text.contains('"') {
        return Err(
            "a value has a double quote, which BigID's query language can't hold; use a pattern instead"
                .to_owned(),
        );
    }
    if text.chars().any(char::is_control) {
        return Err("a value has a control character".to_owned());
    }
    // whether a backslash escapes is not known: so that none can escape the quote at the end
    if text.ends_with('\\') {
        return Err(
            "a value ends in a backslash, which could take the quote after it along; use a pattern instead"
                .to_owned(),
        );
    }
    Ok(format!("\"{text}\""))
}
