//! Fields by the kind of their values.
//!
//! Names that BigID's own programs use with the catalog: texts `type`, `source`, `system`, `objectName`, `fullyQualifiedName`, `containerName`,
//! `fileExtension`, `owner`, `scanStatus`, `scannerType`, `detailedObjectType`; numbers `total_pii_count`, `sizeInBytes`, `totalRows`; dates
//! `modified_date`, `created_date`, `scanDate`, `last_opened`; the flag `isEncrypted`.

use super::render::Node;
use super::value::{Moment, Number, Pattern};
use super::{Query, render};

macro_rules! fields {
    ($($make:ident gives $field:ident: $what:literal;)*) => {$(
        #[doc = $what]
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[must_use = "a field becomes a query by a comparison"]
        pub struct $field(String);

        #[doc = $what]
        pub fn $make(name: impl Into<String>) -> $field {
            $field(name.into())
        }

        impl $field {
            fn compare(self, operator: &'static str, value: render::Value) -> Query {
                Query(Node::Compare { field: self.0, operator, value })
            }
        }
    )*};
}

fields! {
    text gives TextField: "A field that holds text.";
    number gives NumberField: "A field that holds a number.";
    date gives DateField: "A field that holds a point in time.";
    flag gives FlagField: "A field that is true or false.";
}

/// A tag by its place among the tags, such as `system.sensitivityClassification.Sensitivity`: the values that it has on an object.
pub fn tag(hierarchy: impl AsRef<str>) -> TextField {
    TextField(format!("catalog_tag.{}", hierarchy.as_ref()))
}

/// A field that holds a list of objects, one of which answers the query.
///
/// ```
/// use bigid_client::query::{items, number, text};
///
/// let often = text("name").is_in(["classifier.Credit Card"]).and(number("count").at_least(25));
/// assert_eq!(
///     items("attribute_details", often).to_text()?,
///     r#"attribute_details=elementmatch(name IN ("classifier.Credit Card") AND count >= to_number(25))"#
/// );
/// # Ok::<(), bigid_client::Error>(())
/// ```
pub fn items(name: impl Into<String>, query: Query) -> Query {
    Query(Node::Items {
        field: name.into(),
        inner: Box::new(query.0),
    })
}

impl TextField {
    /// The text is this one. `*` and `?` in it stand for any letters and for one; in columns, BigID takes also what contains it.
    pub fn equals(self, value: impl Into<String>) -> Query {
        self.compare("=", render::Value::Text(value.into()))
    }

    /// The text is another one.
    pub fn differs(self, value: impl Into<String>) -> Query {
        self.compare("!=", render::Value::Text(value.into()))
    }

    /// The text is one of these; an empty list is refused.
    pub fn is_in<T: Into<String>>(self, values: impl IntoIterator<Item = T>) -> Query {
        self.listed("IN", values)
    }

    /// The text is none of these; an empty list is refused.
    pub fn not_in<T: Into<String>>(self, values: impl IntoIterator<Item = T>) -> Query {
        self.listed("NOT IN", values)
    }

    /// The text matches the expression.
    pub fn matches(self, pattern: Pattern) -> Query {
        self.compare("=", render::Value::Pattern(pattern))
    }

    /// The text does not match the expression.
    pub fn matches_not(self, pattern: Pattern) -> Query {
        self.compare("!=", render::Value::Pattern(pattern))
    }

    /// The text contains this one, letter by letter.
    pub fn contains(self, part: impl AsRef<str>) -> Query {
        self.matches(Pattern::literal(part))
    }

    fn listed<T: Into<String>>(
        self,
        operator: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Query {
        let values = values.into_iter().map(Into::into).collect();
        self.compare(operator, render::Value::Texts(values))
    }
}

macro_rules! ordered {
    ($field:ident of $value:ident { $($name:ident $operator:literal $what:literal;)* }) => {
        impl $field {
            $(
                #[doc = $what]
                pub fn $name(self, value: impl Into<$value>) -> Query {
                    self.compare($operator, render::Value::$value(value.into()))
                }
            )*
        }
    };
}

ordered!(NumberField of Number {
    equals "=" "The number is this one.";
    differs "!=" "The number is another one.";
    greater_than ">" "The number is greater.";
    at_least ">=" "The number is this one or greater.";
    less_than "<" "The number is less.";
    at_most "<=" "The number is this one or less.";
});

ordered!(DateField of Moment {
    before "<" "The time is before this one.";
    until "<=" "The time is this one or before.";
    after ">" "The time is after this one.";
    since ">=" "The time is this one or after.";
});

impl FlagField {
    /// The flag has this value.
    pub fn is(self, value: bool) -> Query {
        self.compare("=", render::Value::Flag(value))
    }
}
