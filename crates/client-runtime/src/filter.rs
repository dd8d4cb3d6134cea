//! Conditions and order of lists, typed by what a property holds.
//!
//! Lists that know their properties take them in closures: `list_sources().filter(|source| source.size().gt(1024))`. A property offers what fits its kind;
//! a comparison that makes no sense does not compile. On the wire a condition is a pair of the query: the property's name, with a suffix for the
//! comparison (`size__gt=1024`) or a `!` before it (`!size=3`).
//!
//! ```
//! use client_runtime::filter::{List, Number, Property, Sorted, Text, Time};
//!
//! const SIZE: Property<Number, Sorted> = Property::new("size");
//! const TAGS: Property<List> = Property::new("tags");
//! const CREATED: Property<Time> = Property::new("created");
//!
//! assert_eq!(SIZE.gt(1024).to_string(), "size__gt=1024");
//! assert_eq!(SIZE.ne(3).to_string(), "!size=3");
//! assert_eq!(TAGS.is_in(["fraud", "test"]).to_string(), "tags__in=fraud,test");
//! assert_eq!(CREATED.lt("2022-03-20").to_string(), "created__lt=2022-03-20T00:00:00.000000");
//! assert_eq!(SIZE.descending().to_string(), "-size");
//! ```

use std::fmt;
use std::marker::PhantomData;

use chrono::Datelike;

use crate::Timestamp;
use crate::call::Call;

/// A property that a list is filtered by, of a kind: [`Text`], [`Number`], [`Boolean`], [`Time`], [`List`]. Lists are sorted by it if it is [`Sorted`].
pub struct Property<K, S = Unsorted> {
    name: &'static str,
    kind: PhantomData<fn() -> (K, S)>,
}

/// A property that holds text.
#[derive(Clone, Copy, Debug)]
pub enum Text {}
/// A property that holds a number.
#[derive(Clone, Copy, Debug)]
pub enum Number {}
/// A property that is true or false.
#[derive(Clone, Copy, Debug)]
pub enum Boolean {}
/// A property that holds a point in time.
#[derive(Clone, Copy, Debug)]
pub enum Time {}
/// A property that holds several texts. A condition holds where one of them fulfils it.
#[derive(Clone, Copy, Debug)]
pub enum List {}
/// A property that lists are sorted by, and not filtered.
#[derive(Clone, Copy, Debug)]
pub enum Unfiltered {}

/// Lists are sorted by the property.
#[derive(Clone, Copy, Debug)]
pub enum Sorted {}
/// Lists are not known to be sorted by the property.
#[derive(Clone, Copy, Debug)]
pub enum Unsorted {}

/// A condition on a property.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a condition does nothing until it is given to a list's `filter`"]
pub struct Condition {
    name: String,
    value: Result<String, Misfit>,
}

/// By which property a list is sorted, and in which direction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until it is given to a list's `order_by`"]
pub struct Order(String);

/// Why a value can't be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit(&'static str);

/// The kind of a property that is compared with a `V`.
#[diagnostic::on_unimplemented(
    message = "a property of the kind {Self} is not compared with a `{V}`",
    note = "Text and List take texts, Number numbers, Boolean `true` and `false`, Time a `Timestamp`, a `DateTime<Utc>` or a text that is a time"
)]
pub trait ComparedWith<V>: sealed::Kind {
    /// The value as it is in the query.
    #[doc(hidden)]
    fn written(value: V) -> Result<String, Misfit>;
}

/// A kind of property with smaller and larger values.
#[diagnostic::on_unimplemented(
    message = "a property of the kind {Self} has no smaller and larger values"
)]
pub trait Ranged: sealed::Kind {}

/// A kind of property that consists of text.
#[diagnostic::on_unimplemented(message = "a property of the kind {Self} holds no text to look in")]
pub trait Textual: sealed::Kind {}

/// A number that a property is compared with.
pub trait NumberValue: sealed::Number {
    /// The number as it is in the query.
    #[doc(hidden)]
    fn written(self) -> Result<String, Misfit>;
}

mod sealed {
    pub trait Kind {}
    pub trait Number {}
}

impl<K, S> Property<K, S> {
    /// The property of this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            kind: PhantomData,
        }
    }

    /// Its name on the wire.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// Equal to the value.
    pub fn eq<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V>,
    {
        Condition {
            name: self.name.to_owned(),
            value: K::written(value),
        }
    }

    /// Not equal to the value.
    pub fn ne<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V>,
    {
        Condition {
            name: format!("!{}", self.name),
            value: K::written(value),
        }
    }

    /// Greater than the value, or later.
    pub fn gt<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V> + Ranged,
    {
        self.suffixed("gt", K::written(value))
    }

    /// Greater than the value or equal to it; not before it.
    pub fn gte<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V> + Ranged,
    {
        self.suffixed("gte", K::written(value))
    }

    /// Less than the value, or earlier.
    pub fn lt<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V> + Ranged,
    {
        self.suffixed("lt", K::written(value))
    }

    /// Less than the value or equal to it; not after it.
    pub fn lte<V>(self, value: V) -> Condition
    where
        K: ComparedWith<V> + Ranged,
    {
        self.suffixed("lte", K::written(value))
    }

    /// Holds the text, in the same case.
    pub fn contains<V>(self, text: V) -> Condition
    where
        K: ComparedWith<V> + Textual,
    {
        self.suffixed("contains", K::written(text))
    }

    /// Holds the text, in any case.
    pub fn icontains<V>(self, text: V) -> Condition
    where
        K: ComparedWith<V> + Textual,
    {
        self.suffixed("icontains", K::written(text))
    }

    /// Starts with the text, in the same case.
    pub fn starts_with<V>(self, text: V) -> Condition
    where
        K: ComparedWith<V> + Textual,
    {
        self.suffixed("startswith", K::written(text))
    }

    /// Starts with the text, in any case.
    pub fn istarts_with<V>(self, text: V) -> Condition
    where
        K: ComparedWith<V> + Textual,
    {
        self.suffixed("istartswith", K::written(text))
    }

    /// One of the values. On the wire they are joined by commas: no value, or one with a comma in it, is an error when the list is asked for.
    pub fn is_in<V>(self, values: impl IntoIterator<Item = V>) -> Condition
    where
        K: ComparedWith<V>,
    {
        self.suffixed("in", joined(values.into_iter().map(K::written)))
    }

    fn suffixed(self, suffix: &str, value: Result<String, Misfit>) -> Condition {
        let name = format!("{}__{suffix}", self.name);
        Condition { name, value }
    }
}

fn joined(values: impl Iterator<Item = Result<String, Misfit>>) -> Result<String, Misfit> {
    let mut all = String::new();
    for (place, value) in values.enumerate() {
        let value = value?;
        if value.contains(',') {
            return Err(Misfit("has a comma, which parts the values of a list"));
        }
        if place > 0 {
            all.push(',');
        }
        all.push_str(&value);
    }
    if all.is_empty() {
        return Err(Misfit("is missing: the list is empty"));
    }
    Ok(all)
}

impl<K> Property<K, Sorted> {
    /// The smallest first.
    pub fn ascending(self) -> Order {
        Order(self.name.to_owned())
    }

    /// The largest first, or the latest.
    pub fn descending(self) -> Order {
        Order(format!("-{}", self.name))
    }
}

impl<K, S> Clone for Property<K, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, S> Copy for Property<K, S> {}

impl<K, S> fmt::Debug for Property<K, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Property({})", self.name)
    }
}

/// The pair as the documents of such APIs write it: `size__gt=1024`, not yet escaped.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Ok(value) => write!(f, "{}={value}", self.name),
            Err(Misfit(problem)) => write!(f, "{}: the value {problem}", self.name),
        }
    }
}

/// The property, after a `-` where the largest is first.
impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! kinds {
    ($($kind:ty: $($more:ident)*;)+) => {$(
        impl sealed::Kind for $kind {}
        $(impl $more for $kind {})*
    )+};
}

kinds! {
    Text: Textual;
    Number: Ranged;
    Boolean: ;
    Time: Ranged;
    List: Textual;
}

impl<V: AsRef<str>> ComparedWith<V> for Text {
    fn written(value: V) -> Result<String, Misfit> {
        Ok(value.as_ref().to_owned())
    }
}

impl<V: AsRef<str>> ComparedWith<V> for List {
    fn written(value: V) -> Result<String, Misfit> {
        Ok(value.as_ref().to_owned())
    }
}

impl<V: NumberValue> ComparedWith<V> for Number {
    fn written(value: V) -> Result<String, Misfit> {
        value.written()
    }
}

impl ComparedWith<bool> for Boolean {
    fn written(value: bool) -> Result<String, Misfit> {
        Ok(value.to_string())
    }
}

impl<V: Into<Timestamp>> ComparedWith<V> for Time {
    fn written(value: V) -> Result<String, Misfit> {
        let time = value.into().to_utc();
        match time {
            Ok(time) if (0..=9999).contains(&time.year()) => {
                Ok(time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string())
            }
            _ => Err(Misfit("is no time")),
        }
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl sealed::Number for $number {}
        impl NumberValue for $number {
            fn written(self) -> Result<String, Misfit> {
                Ok(self.to_string())
            }
        }
    )+};
}

numbers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

macro_rules! floats {
    ($($number:ty),+) => {$(
        impl sealed::Number for $number {}
        impl NumberValue for $number {
            fn written(self) -> Result<String, Misfit> {
                if self.is_finite() { Ok(self.to_string()) } else { Err(Misfit("is no number")) }
            }
        }
    )+};
}

floats!(f32, f64);

impl Call {
    /// Adds a condition to the query.
    pub fn filter(&mut self, condition: Condition) {
        match condition.value {
            Ok(value) => self.query_pair(condition.name, value),
            Err(Misfit(problem)) => {
                self.refuse(format!("filter `{}`: the value {problem}", condition.name));
            }
        }
    }

    /// Adds a condition as it is on the wire.
    pub fn filter_raw(&mut self, name: impl Into<String>, value: impl fmt::Display) {
        self.query_pair(name.into(), value.to_string());
    }

    /// Sets by what the list is sorted.
    pub fn order_by(&mut self, parameter: &'static str, order: Order) {
        self.query::<String>(parameter, order.0);
    }
}
