//! The vendor's OpenAPI document, as the simulator uses it: which operation a request is, what it takes, what it gives.

mod document;
#[cfg(feature = "validation")]
mod json_schema;
mod leniency;
mod operation;
pub(crate) mod place;
mod sample;
mod template;
#[cfg(not(feature = "validation"))]
mod unchecked;

use std::sync::{Arc, OnceLock};

use http::Method;
use serde_json::Value;

pub(crate) use document::Document;
#[cfg(feature = "validation")]
pub(crate) use json_schema::{Checked, Schemas};
pub(crate) use operation::{Operation, Parameter, RequestBody};
pub(crate) use sample::sample;
#[cfg(not(feature = "validation"))]
pub(crate) use unchecked::{Checked, Schemas};

use crate::vendor::Vendor;

/// What a simulator without the feature says when it is asked to check.
#[cfg(not(feature = "validation"))]
pub(crate) const NO_VALIDATION: &str =
    "this simulator is built without its feature `validation`: start it with `validate(false)`";

/// The operations of one vendor. Without operations (an empty document) nothing is validated.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) document: Document,
    pub(crate) schemas: Schemas,
    operations: Vec<Operation>,
}

/// What a method and a path are in the spec.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'a> {
    Operation(&'a Operation),
    /// The path is known with other methods.
    OtherMethods,
    Nothing,
}

impl Spec {
    /// The bundled document; read once a process.
    pub(crate) fn bundled(vendor: Vendor) -> Result<Arc<Self>, String> {
        const VENDORS: usize = Vendor::ALL.len();
        static BUNDLED: [OnceLock<Result<Arc<Spec>, String>>; VENDORS] =
            [const { OnceLock::new() }; VENDORS];
        let read = || {
            let document =
                serde_json::from_str(vendor.document()).map_err(|error| error.to_string());
            document
                .and_then(Self::new)
                .map(Arc::new)
                .map_err(|error| format!("crates/{vendor}-client/openapi.json: {error}"))
        };
        BUNDLED[vendor.index()].get_or_init(read).clone()
    }

    /// Reads a document.
    pub(crate) fn new(document: Value) -> Result<Self, String> {
        let document = Document::new(document);
        let schemas = Schemas::new(&document)?;
        let operations = Operation::all(&document);
        Ok(Self {
            document,
            schemas,
            operations,
        })
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Method and path of the operation whose path has most segments in common with this one, from the start.
    pub(crate) fn nearest(&self, path: &str) -> Option<String> {
        let common = |operation: &&Operation| operation.path.in_common(path);
        let nearest = self.operations.iter().max_by_key(common)?;
        let shown = format!("{} {}", nearest.method, nearest.path);
        (nearest.path.in_common(path) > 0).then_some(shown)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// The operation of a request; where several paths fit, of those that have the method the one with the most literal segments: what
    /// `/services/{name}` has beside `/services/apple` holds for `apple` too.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Found<'_> {
        let fits = || {
            self.operations
                .iter()
                .filter(|operation| operation.path.matches(path))
        };
        let with_method = fits().filter(|operation| operation.method == *method);
        match with_method.max_by_key(|operation| operation.path.literals()) {
            Some(operation) => Found::Operation(operation),
            None if fits().next().is_some() => Found::OtherMethods,
            None => Found::Nothing,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that can't go on fails")]
mod tests {
    use super::*;

    #[test]
    fn data_made_up_for_each_operation_fits_its_own_schema() {
        for vendor in Vendor::ALL {
            let spec = Spec::bundled(vendor).unwrap();
            for operation in &spec.operations {
                let answers = operation.answers.iter();
                for (_, schema) in answers.filter_map(|answer| answer.content.as_ref()) {
                    let mut rng = fastrand::Rng::with_seed(7);
                    let value = sample(&spec.document, operation, &schema.schema, &mut rng);
                    let fits = schema.check(&spec.schemas, &value);
                    assert_eq!(fits, Ok(()), "{vendor} {}: {value}", operation.id);
                }
            }
        }
    }

    #[test]
    fn the_schema_of_every_parameter_and_body_can_be_checked() {
        for vendor in Vendor::ALL {
            let spec = Spec::bundled(vendor).unwrap();
            for operation in &spec.operations {
                let bodies = operation
                    .body
                    .iter()
                    .flat_map(|body| &body.media)
                    .map(|(_, schema)| schema);
                let parameters = operation
                    .parameters
                    .iter()
                    .map(|parameter| &parameter.scalar);
                for schema in bodies.chain(parameters) {
                    let finding = schema
                        .check(&spec.schemas, &Value::Null)
                        .err()
                        .unwrap_or_default();
                    assert!(
                        !finding.contains("can't be used"),
                        "{vendor} {}: {finding}",
                        operation.id
                    );
                }
            }
        }
    }
}
