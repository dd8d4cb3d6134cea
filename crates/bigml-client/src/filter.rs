//! Filters and order of lists.

use std::collections::BTreeMap;
use std::fmt;

use client_runtime::Timestamp;

use crate::builder;

/// A condition on a property of the resources in a list: `list_sources().filter("size", Filter::gt(1024))`.
///
/// Several conditions add up: all of them must hold. Which properties can be filtered by depends on the type of resource; the documentation of each
/// list names those that are known. Anything else can be written as it is on the wire: `.filter("name__icontains", "fraud")`.
///
/// ```
/// use bigml_client::Filter;
///
/// assert_eq!(Filter::gt(1024).pair("size"), ("size__gt".to_owned(), "1024".to_owned()));
/// assert_eq!(Filter::not(1048576).pair("size"), ("!size".to_owned(), "1048576".to_owned()));
/// assert_eq!(Filter::any_of(["fraud", "test"]).pair("tags"), ("tags__in".to_owned(), "fraud,test".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    test: Test,
    value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    Equal,
    Not,
    Suffix(&'static str),
}

impl Filter {
    fn new(test: Test, value: impl Into<FilterValue>) -> Self {
        let FilterValue(value) = value.into();
        Self { test, value }
    }

    /// Equal to the value.
    pub fn equal(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Equal, value)
    }

    /// Not equal to the value: a `!` before the property.
    pub fn not(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Not, value)
    }

    /// Greater than the value, or later: `__gt`.
    pub fn gt(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("gt"), value)
    }

    /// Greater than the value or equal to it: `__gte`.
    pub fn gte(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("gte"), value)
    }

    /// Less than the value, or earlier: `__lt`.
    pub fn lt(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("lt"), value)
    }

    /// Less than the value or equal to it: `__lte`.
    pub fn lte(value: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("lte"), value)
    }

    /// Holds the text, in the same case: `__contains`.
    pub fn contains(text: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("contains"), text)
    }

    /// Holds the text, in any case: `__icontains`.
    pub fn icontains(text: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("icontains"), text)
    }

    /// Starts with the text, in the same case: `__startswith`.
    pub fn starts_with(text: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("startswith"), text)
    }

    /// Starts with the text, in any case: `__istartswith`.
    pub fn istarts_with(text: impl Into<FilterValue>) -> Self {
        Self::new(Test::Suffix("istartswith"), text)
    }

    /// One of the values, in the same case: `__in`. They are joined by commas, so a value can't hold one.
    pub fn any_of<V: Into<FilterValue>>(values: impl IntoIterator<Item = V>) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
        Self::new(Test::Suffix("in"), values.join(","))
    }

    /// The pair that goes into the query for this condition on a property.
    pub fn pair(self, property: &str) -> (String, String) {
        let name = match self.test {
            Test::Equal => property.to_owned(),
            Test::Not => format!("!{property}"),
            Test::Suffix(suffix) => format!("{property}__{suffix}"),
        };
        (name, self.value)
    }
}

impl<V: Into<FilterValue>> From<V> for Filter {
    fn from(value: V) -> Self {
        Self::equal(value)
    }
}

/// What a [`Filter`] compares with: text, a number, a boolean, a [`Timestamp`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterValue(String);

impl From<&str> for FilterValue {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for FilterValue {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<String> for FilterValue {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// As BigML writes times, without a zone; a text that is no time is sent as it is.
impl From<Timestamp> for FilterValue {
    fn from(time: Timestamp) -> Self {
        Self(match time.to_utc() {
            Ok(time) => time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string(),
            Err(_) => time.as_str().to_owned(),
        })
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for FilterValue {
            fn from(value: $number) -> Self {
                Self(value.to_string())
            }
        }
    )+};
}

numbers!(i32, i64, u32, u64, usize, f64, bool);

/// By which property a list is sorted: `list_projects().order_by(OrderBy::descending("name"))`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderBy(String);

impl OrderBy {
    /// The smallest first.
    pub fn ascending(property: impl Into<String>) -> Self {
        Self(property.into())
    }

    /// The largest first: a `-` before the property.
    pub fn descending(property: impl fmt::Display) -> Self {
        Self(format!("-{property}"))
    }
}

impl From<OrderBy> for String {
    fn from(order: OrderBy) -> Self {
        order.0
    }
}

macro_rules! filtered {
    ($($list:ident),+ $(,)?) => {$(
        impl builder::$list {
            /// Adds a condition: a [`Filter`] on a property, or a value for a name as it is on the wire (`name__icontains`).
            pub fn filter(self, property: impl AsRef<str>, condition: impl Into<Filter>) -> Self {
                self.filters(BTreeMap::from([condition.into().pair(property.as_ref())]))
            }
        }
    )+};
}

filtered!(
    ListAnomalies,
    ListBatchPredictions,
    ListClusters,
    ListComposites,
    ListConfigurations,
    ListCorrelations,
    ListDatasets,
    ListEnsembles,
    ListEvaluations,
    ListExternalConnectors,
    ListModels,
    ListPredictions,
    ListProjects,
    ListSamples,
    ListSources,
    ListStatisticalTests,
);
