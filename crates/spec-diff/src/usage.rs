//! Which schemas clients send and which they receive: the verdict for the wire depends on it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{members, operations, schema, schema_name};

/// What becomes of the values of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    /// Clients send them.
    pub sent: bool,
    /// Clients receive them.
    pub received: bool,
}

impl Role {
    pub const SENT: Self = Self {
        sent: true,
        received: false,
    };
    pub const RECEIVED: Self = Self {
        sent: false,
        received: true,
    };
}

/// The schemas that requests and responses reach.
#[derive(Debug, Default)]
pub(crate) struct Usage<'d> {
    sent: BTreeSet<&'d str>,
    received: BTreeSet<&'d str>,
}

impl<'d> Usage<'d> {
    /// Follows all references from the operations of a document.
    pub fn of(document: &'d Value) -> Self {
        let mut usage = Self::default();
        for operation in operations(document) {
            for parameter in operation.parameters(document) {
                reach(document, parameter.value, &mut usage.sent);
            }
            if let Some((_, body)) = operation.part(document, "requestBody") {
                reach(document, body, &mut usage.sent);
            }
            for (_, response) in members(operation.value, "responses") {
                reach(document, response, &mut usage.received);
            }
        }
        usage
    }

    /// What becomes of a schema. One that no operation reaches is for hand-written code, which may do both.
    pub fn role(&self, name: &str) -> Role {
        let (sent, received) = (self.sent.contains(name), self.received.contains(name));
        let unknown = !sent && !received;
        Role {
            sent: sent || unknown,
            received: received || unknown,
        }
    }

    pub fn is_used(&self, name: &str) -> bool {
        self.sent.contains(name) || self.received.contains(name)
    }
}

/// All schema components that a value refers to, directly or through others.
pub(crate) fn reach<'d>(document: &'d Value, value: &'d Value, found: &mut BTreeSet<&'d str>) {
    let mut next = vec![value];
    let mut components = BTreeSet::new();
    while let Some(value) = next.pop() {
        each_reference(value, &mut |reference| match schema_name(reference) {
            Some(name) if found.insert(name) => next.extend(schema(document, name)),
            Some(_) => {}
            // a response or parameter that is a component
            None if components.insert(reference) => {
                let target = reference.strip_prefix('#');
                next.extend(target.and_then(|target| document.pointer(target)));
            }
            None => {}
        });
    }
}

/// Every reference in a value; the values of a discriminator's mapping too.
fn each_reference<'d>(value: &'d Value, visit: &mut impl FnMut(&'d str)) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(reference) if key == "$ref" => visit(reference),
                    _ => each_reference(field, visit),
                }
                if key == "discriminator" {
                    let targets =
                        members(field, "mapping").filter_map(|(_, target)| target.as_str());
                    targets
                        .filter(|target| target.starts_with('#'))
                        .for_each(&mut *visit);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, visit)),
        _ => {}
    }
}
