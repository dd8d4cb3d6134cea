//! A part of a document, with its place, and what it refers to.

use crate::document::escape;
use serde_json::Value;

/// How many references are followed one after the other.
const REFERENCES: usize = 16;

/// A part of a document.
#[derive(Clone, Debug)]
pub(crate) struct Part<'d> {
    pub document: &'d Value,
    pub value: &'d Value,
    /// Its JSON pointer.
    pub pointer: String,
}

impl<'d> Part<'d> {
    pub fn at(document: &'d Value, pointer: String) -> Option<Self> {
        Some(Self {
            document,
            value: document.pointer(&pointer)?,
            pointer,
        })
    }

    pub fn member(&self, key: &str) -> Option<Self> {
        Some(Self {
            document: self.document,
            value: self.value.get(key)?,
            pointer: format!("{}/{}", self.pointer, escape(key)),
        })
    }

    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    pub fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// The items of the list at a key, where they are.
    pub fn items(&self, key: &str) -> Vec<Self> {
        let items = self.value.get(key).and_then(Value::as_array);
        let part = |(index, value)| Self {
            document: self.document,
            value,
            pointer: format!("{}/{}/{index}", self.pointer, escape(key)),
        };
        items.into_iter().flatten().enumerate().map(part).collect()
    }

    /// The members of the map at a key.
    pub fn members(&self, key: &str) -> Vec<(&'d str, Self)> {
        let members = self.value.get(key).and_then(Value::as_object);
        let part = |(name, value): (&'d String, &'d Value)| {
            let pointer = format!("{}/{}/{}", self.pointer, escape(key), escape(name));
            (
                name.as_str(),
                Self {
                    document: self.document,
                    value,
                    pointer,
                },
            )
        };
        members.into_iter().flatten().map(part).collect()
    }

    /// What a chain of references leads to; itself if it is none.
    pub fn resolved(self) -> Self {
        let mut part = self;
        for _ in 0..REFERENCES {
            let Some(pointer) = part
                .text("$ref")
                .and_then(|target| target.strip_prefix('#'))
            else {
                break;
            };
            match Self::at(part.document, pointer.to_owned()) {
                Some(next) => part = next,
                None => break,
            }
        }
        part
    }

    /// The schema, without references and without the `allOf` that only adds a description to one.
    pub fn schema(self) -> Self {
        let mut part = self.resolved();
        for _ in 0..REFERENCES {
            let parts = part.items("allOf");
            match parts.as_slice() {
                [only] if !part.has("properties") => part = only.clone().resolved(),
                _ => break,
            }
        }
        part
    }

    /// The name, if this is a schema component.
    pub fn component(&self) -> Option<String> {
        let name = self.pointer.strip_prefix("/components/schemas/")?;
        (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
    }
}
