//! What tells one list, or one page, from another: a number that is the same in every process and every version.

use super::{PagePlace, Pagination};
use crate::body_place;
use crate::call::Call;
use crate::excerpt::names_secret;
use serde_json::Value;

/// FNV-1a. Positions are stored, and the hashers of the standard library may change with its version.
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// The fingerprint of some bytes.
    pub(super) fn of(bytes: &[u8]) -> u64 {
        let mut print = Self::new();
        print.add(bytes);
        print.0
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a part with its length, so that parts don't run into each other.
    fn part(&mut self, bytes: &[u8]) {
        self.add(&(bytes.len() as u64).to_le_bytes());
        self.add(bytes);
    }

    fn pairs<'a>(&mut self, kind: &str, pairs: impl Iterator<Item = (&'a str, &'a [u8])>) {
        let mut pairs: Vec<_> = pairs.filter(|(name, _)| !names_secret(name)).collect();
        // the order in which a caller sets parameters means nothing, that of one name's values does
        pairs.sort_by_key(|(name, _)| *name);
        self.part(kind.as_bytes());
        for (name, value) in pairs {
            self.part(name.as_bytes());
            self.part(value);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                let mut names: Vec<_> = members.keys().filter(|name| !names_secret(name)).collect();
                names.sort();
                self.part(b"{");
                for name in names {
                    self.part(name.as_bytes());
                    self.value(&members[name]);
                }
                self.part(b"}");
            }
            Value::Array(values) => {
                self.part(b"[");
                for value in values {
                    self.value(value);
                }
                self.part(b"]");
            }
            Value::String(text) => self.part(text.as_bytes()),
            other => self.part(other.to_string().as_bytes()),
        }
    }
}

/// The fingerprint of all that decides what is in a list: path, filters, order, scope, and the page that the caller begins with, but not how
/// long a page is. What is named like a secret is left out.
pub(super) fn of_list(call: &Call, pagination: &Pagination) -> u64 {
    let mut print = Fingerprint::new();
    let size = |name: &str| pagination.limit == Some(name);
    let in_query = pagination.place == PagePlace::Query;
    print.pairs("path", call.path_values());
    print.pairs(
        "query",
        call.query_pairs()
            .filter(|(name, _)| !(in_query && size(name)))
            .map(|(name, value)| (name, value.as_bytes())),
    );
    print.pairs("header", call.scope_headers());
    if let Some(mut members) = call.body_members() {
        if let Some(limit) = pagination.limit.filter(|_| !in_query) {
            body_place::remove(&mut members, limit);
        }
        if !members.is_empty() {
            print.value(&Value::Object(members));
        }
    }
    print.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_never_changes() {
        assert_eq!(Fingerprint::of(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(Fingerprint::of(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(Fingerprint::of(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn parts_don_t_run_into_each_other() {
        let of = |parts: &[&str]| {
            let mut print = Fingerprint::new();
            for part in parts {
                print.part(part.as_bytes());
            }
            print.0
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
