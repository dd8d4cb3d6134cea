//! Members of a body, read so that one of an odd form loses neither the others nor itself.

use client_runtime::{Date, Extra, Secret, Timestamp};
use serde_json::{Map, Value};

use crate::types::{JobStatus, PipelineSource, PipelineStatus};

/// What a member may hold. A value of another form is given back.
pub(super) trait Member: Sized {
    fn read(value: Value) -> Result<Self, Value>;
}

/// Takes a member out of an object. What can't be read stays there; `null` is as good as absent.
pub(super) fn take<T: Member>(members: &mut Map<String, Value>, field: &str) -> Option<T> {
    let name = on_the_wire(field);
    match members.remove(name)? {
        Value::Null => None,
        value => match T::read(value) {
            Ok(read) => Some(read),
            Err(value) => {
                members.insert(name.to_owned(), value);
                None
            }
        },
    }
}

/// The name of a member: that of its field, without the `_` of one that is called as a keyword is.
pub(super) fn on_the_wire(field: &str) -> &str {
    field.strip_suffix('_').unwrap_or(field)
}

impl Member for bool {
    fn read(value: Value) -> Result<Self, Value> {
        value.as_bool().ok_or(value)
    }
}

/// A number, or a text that is one: the documents have both for the same ids.
impl Member for i64 {
    fn read(value: Value) -> Result<Self, Value> {
        let number = match &value {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        };
        number.ok_or(value)
    }
}

impl Member for f64 {
    fn read(value: Value) -> Result<Self, Value> {
        value.as_f64().ok_or(value)
    }
}

impl Member for String {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        }
    }
}

impl Member for Extra {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) => Ok(members.into()),
            other => Err(other),
        }
    }
}

impl<T: Member> Member for Vec<T> {
    fn read(value: Value) -> Result<Self, Value> {
        let Value::Array(items) = value else {
            return Err(value);
        };
        let read: Result<Self, Value> = items.iter().cloned().map(T::read).collect();
        read.map_err(|_| Value::Array(items))
    }
}

/// What is a text on the wire.
macro_rules! text {
    ($($name:ty),+) => {$(
        impl Member for $name {
            fn read(value: Value) -> Result<Self, Value> {
                String::read(value).map(Self::from)
            }
        }
    )+};
}

text!(
    Date,
    Timestamp,
    Secret,
    PipelineStatus,
    PipelineSource,
    JobStatus
);

/// Declares objects of a body: each field is the member of its name, and may be missing.
macro_rules! payload {
    ($($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty,)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $field: Option<$type>,)*
            /// Members that have no field here, and those whose value has another form than the field, as they came.
            pub extra: client_runtime::Extra,
        }

        impl $crate::webhook::member::Member for $name {
            fn read(value: serde_json::Value) -> Result<Self, serde_json::Value> {
                match value {
                    serde_json::Value::Object(members) => Ok(Self::from(members)),
                    other => Err(other),
                }
            }
        }

        impl From<serde_json::Map<String, serde_json::Value>> for $name {
            fn from(mut members: serde_json::Map<String, serde_json::Value>) -> Self {
                Self {
                    $($field: $crate::webhook::member::take(&mut members, stringify!($field)),)*
                    extra: members.into(),
                }
            }
        }

        /// As it came: fields that are missing are left out.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;

                let mut members = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    members.serialize_entry($crate::webhook::member::on_the_wire(stringify!($field)), value)?;
                })*
                for (name, value) in self.extra.iter() {
                    members.serialize_entry(name, value)?;
                }
                members.end()
            }
        }
    )+};
}

pub(super) use payload;
