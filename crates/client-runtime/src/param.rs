//! Values of path, query and header parameters.

use crate::{Date, Secret, Timestamp};
use std::collections::BTreeMap;

/// A value that a path, query or header parameter takes.
///
/// Implemented for the types that generated setters use; enums made by [`open_enum!`](crate::open_enum) implement it too.
pub trait ParamValue {
    /// Whether the value must never be shown, not even by a proxy's or a client's debug output.
    const SECRET: bool = false;

    /// Hands each text that goes on the wire to `sink`: one for a scalar, several for a list, with its own name for a map.
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str));
}

impl ParamValue for String {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, self);
    }
}

impl ParamValue for bool {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, if *self { "true" } else { "false" });
    }
}

macro_rules! by_display {
    ($($type:ty),+) => {$(
        impl ParamValue for $type {
            fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
                sink(None, &self.to_string());
            }
        }
    )+};
}
by_display!(
    i8,
    i16,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    f32,
    f64,
    Date,
    Timestamp,
    chrono::NaiveDate
);

impl ParamValue for Secret {
    const SECRET: bool = true;

    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, self.expose());
    }
}

impl<T: ParamValue> ParamValue for Vec<T> {
    const SECRET: bool = T::SECRET;

    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        for item in self {
            item.visit(sink);
        }
    }
}

impl ParamValue for BTreeMap<String, String> {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        for (name, value) in self {
            sink(Some(name), value);
        }
    }
}
