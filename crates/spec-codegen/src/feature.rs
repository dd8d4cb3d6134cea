//! Which Cargo features a part of the client needs (`x-feature` of a tag).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::document::each_operation;
use crate::usage::reach;

/// The features any of which a part is compiled with; none for what is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gate(BTreeSet<String>);

impl Gate {
    pub(crate) fn is_open(&self) -> bool {
        self.0.is_empty()
    }

    /// What is needed by one of several parts.
    pub(crate) fn of_any<'g>(gates: impl IntoIterator<Item = &'g Gate>) -> Self {
        let mut all = BTreeSet::new();
        for gate in gates {
            if gate.is_open() {
                return Self::default();
            }
            all.extend(gate.0.iter().cloned());
        }
        Self(all)
    }

    /// `#[cfg(..)]`, where it says anything.
    pub(crate) fn attribute(&self) -> TokenStream {
        let mut features = self.0.iter();
        match (features.next(), features.next()) {
            (None, _) => TokenStream::new(),
            (Some(only), None) => quote!(#[cfg(feature = #only)]),
            _ => {
                let features = &self.0;
                quote!(#[cfg(any(#(feature = #features),*))])
            }
        }
    }

    /// What allows imports that are not used without one of the features.
    pub(crate) fn unused_imports(&self) -> TokenStream {
        let features = &self.0;
        quote!(#[cfg_attr(not(all(#(feature = #features),*)), allow(unused_imports))])
    }
}

/// The features of a document's parts.
#[derive(Debug, Default)]
pub(crate) struct Features {
    tags: BTreeMap<String, Gate>,
    schemas: BTreeMap<String, Gate>,
}

impl Features {
    pub(crate) fn of(document: &Value) -> Self {
        let tags: BTreeMap<String, Gate> = named(document)
            .map(|(tag, feature)| (tag.to_owned(), Gate(BTreeSet::from([feature.to_owned()]))))
            .collect();
        if tags.is_empty() {
            return Self::default();
        }
        let mut used: BTreeMap<String, Vec<Gate>> = BTreeMap::new();
        each_operation(document, |_, _, _, operation| {
            let tag = operation.pointer("/tags/0").and_then(Value::as_str);
            let gate = tag.and_then(|tag| tags.get(tag)).cloned();
            let mut schemas = BTreeSet::new();
            reach(document, operation, &mut schemas);
            for schema in schemas {
                used.entry(schema)
                    .or_default()
                    .push(gate.clone().unwrap_or_default());
            }
        });
        let schemas = used
            .iter()
            .map(|(schema, gates)| (schema.clone(), Gate::of_any(gates)))
            .collect();
        Self { tags, schemas }
    }

    /// What the operations of a tag need.
    pub(crate) fn tag(&self, tag: &str) -> Gate {
        self.tags.get(tag).cloned().unwrap_or_default()
    }

    /// What the type of a schema needs: it is there for each operation that uses it, and always where none does.
    pub(crate) fn schema(&self, schema: &str) -> Gate {
        self.schemas.get(schema).cloned().unwrap_or_default()
    }
}

/// The tags that are behind a feature, each with its feature.
pub(crate) fn named(document: &Value) -> impl Iterator<Item = (&str, &str)> {
    let tags = document.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| Some((tag.get("name")?.as_str()?, tag.get("x-feature")?.as_str()?)))
}

/// The Cargo features that a document names.
pub fn features(document: &Value) -> BTreeSet<&str> {
    named(document).map(|(_, feature)| feature).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_type_needs_what_one_of_its_operations_needs() {
        let operation = |tag: &str, schema: &str| {
            let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
            json!({"get": {"tags": [tag], "responses": {"200": {"content": {"application/json": {"schema": schema}}}}}})
        };
        let holds = |schema: &str| json!({"properties": {"it": {"$ref": format!("#/components/schemas/{schema}")}}});
        let document = json!({
            "tags": [{"name": "core"}, {"name": "a", "x-feature": "fa"}, {"name": "b", "x-feature": "fb"}],
            "paths": {"/c": operation("core", "C"), "/a": operation("a", "A"), "/b": operation("b", "B")},
            "components": {"schemas": {
                "A": holds("Both"), "B": {"allOf": [holds("Both"), holds("All")]}, "C": holds("All"),
                "Both": holds("Deep"), "Deep": {}, "All": {}, "Unused": {},
            }},
        });
        let features = Features::of(&document);
        let gate = |schema: &str| features.schema(schema).attribute().to_string();
        assert_eq!(gate("A"), "# [cfg (feature = \"fa\")]");
        for both in ["Both", "Deep"] {
            assert_eq!(
                gate(both),
                "# [cfg (any (feature = \"fa\" , feature = \"fb\"))]"
            );
        }
        for always in ["C", "All", "Unused"] {
            assert_eq!(gate(always), "");
        }
    }
}
