//! Which schemas go out in request bodies and which come in with responses.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{each_operation, each_reference, schemas};

/// The schemas that are sent and the ones that are received; one may be both.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Usage {
    /// Follows all references from the bodies of all operations.
    pub(crate) fn of(document: &Value) -> Self {
        let mut usage = Self::default();
        each_operation(document, |_, _, _, operation| {
            for (part, found) in [
                ("requestBody", &mut usage.sent),
                ("responses", &mut usage.received),
            ] {
                if let Some(part) = operation.get(part) {
                    reach(document, part, found);
                }
            }
        });
        usage
    }

    /// Whether the schema is part of a request body.
    pub(crate) fn is_sent(&self, schema: &str) -> bool {
        self.sent.contains(schema)
    }

    /// Whether the schema is part of a response.
    pub(crate) fn is_received(&self, schema: &str) -> bool {
        self.received.contains(schema)
    }
}

/// Adds all schemas that a value refers to, directly or through others.
pub(crate) fn reach(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    let mut next: Vec<&str> = Vec::new();
    each_reference(value, &mut |name| next.push(name));
    while let Some(name) = next.pop() {
        if found.insert(name.to_owned())
            && let Some(schema) = schemas(document).and_then(|schemas| schemas.get(name))
        {
            each_reference(schema, &mut |name| next.push(name));
        }
    }
}
