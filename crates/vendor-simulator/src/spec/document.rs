//! The raw document and its references.

use serde_json::Value;

use super::leniency;

/// An OpenAPI 3.0 document.
#[derive(Debug)]
pub(crate) struct Document(Value);

impl Document {
    pub(crate) fn new(mut document: Value) -> Self {
        leniency::spread(&mut document);
        Self(document)
    }

    pub(crate) fn root(&self) -> &Value {
        &self.0
    }

    /// Follows `$ref`s to what they name; a reference that leads nowhere gives an empty schema or object.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        const LONGEST: usize = 16;
        let mut at = value;
        for _ in 0..LONGEST {
            let Some(reference) = at.get("$ref").and_then(Value::as_str) else {
                return at;
            };
            at = match reference
                .strip_prefix('#')
                .and_then(|pointer| self.0.pointer(pointer))
            {
                Some(target) => target,
                None => return &Value::Null,
            };
        }
        &Value::Null
    }

    /// The schema of a property of an object schema, also of one put together by `allOf`, `oneOf` or `anyOf`.
    pub(crate) fn property<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        self.property_within(schema, name, 0)
    }

    fn property_within<'a>(
        &'a self,
        schema: &'a Value,
        name: &str,
        depth: usize,
    ) -> Option<&'a Value> {
        let schema = self.resolve(schema);
        if let Some(found) = schema
            .get("properties")
            .and_then(|properties| properties.get(name))
        {
            return Some(found);
        }
        if depth > 8 {
            return None;
        }
        ["allOf", "oneOf", "anyOf"]
            .iter()
            .filter_map(|key| schema.get(key)?.as_array())
            .flatten()
            .find_map(|part| self.property_within(part, name, depth + 1))
            .or_else(|| {
                schema
                    .get("additionalProperties")
                    .filter(|more| **more != Value::Bool(false))
            })
    }

    /// Whether an object of this schema may have members that the schema doesn't name.
    pub(crate) fn is_open(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        schema
            .get("additionalProperties")
            .is_some_and(|more| *more != Value::Bool(false))
    }
}
