//! Compares two operations.

use serde_json::Value;

use crate::document::escape;

use super::document::Part;
use super::parameters;
use super::schemas::Schemas;
use super::{Change, Difference, Operation, Pair, SchemaPair};

const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];

/// All operations of a document.
pub(super) fn all(document: &Value) -> Vec<Operation> {
    let paths = document.get("paths").and_then(Value::as_object);
    let of = |(path, item): (&String, &Value)| {
        let operation = |method: &&str| Operation {
            path: path.clone(),
            method: (*method).to_owned(),
        };
        let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
        methods.map(operation).collect::<Vec<_>>()
    };
    paths.into_iter().flatten().flat_map(of).collect()
}

impl Operation {
    /// Its JSON pointer in its document.
    pub(crate) fn pointer(&self) -> String {
        format!("/paths/{}/{}", escape(&self.path), self.method)
    }
}

/// The comparison of two documents.
pub(super) struct Comparing<'d> {
    ours: &'d Value,
    theirs: &'d Value,
    schemas: Schemas<'d>,
    /// For each pair, the pairs of schemas that it uses.
    uses: Vec<Vec<usize>>,
}

impl<'d> Comparing<'d> {
    pub fn new(ours: &'d Value, theirs: &'d Value) -> Self {
        Self {
            ours,
            theirs,
            schemas: Schemas::default(),
            uses: Vec::new(),
        }
    }

    pub fn pair(&mut self, ours: Operation, theirs: Operation) -> Pair {
        let mut found = Found {
            differences: Vec::new(),
            uses: Vec::new(),
            schemas: &mut self.schemas,
        };
        if let (Some(left), Some(right)) = (
            Part::at(self.ours, ours.pointer()),
            Part::at(self.theirs, theirs.pointer()),
        ) {
            found.compare(&left, &right, &ours, &theirs);
        }
        let Found {
            differences, uses, ..
        } = found;
        self.uses.push(uses);
        Pair {
            ours,
            theirs,
            differs: !differences.is_empty(),
            differences,
        }
    }

    /// The pairs of schemas that differ; says of each operation whether it uses one.
    pub fn finish(mut self, pairs: &mut [Pair]) -> Vec<SchemaPair> {
        self.schemas.settle();
        for (pair, uses) in pairs.iter_mut().zip(&self.uses) {
            pair.differs |= uses.iter().any(|start| self.schemas.differs(*start));
        }
        self.schemas.pairs()
    }
}

/// What is found in one pair of operations.
pub(super) struct Found<'f, 'd> {
    pub differences: Vec<Difference>,
    uses: Vec<usize>,
    schemas: &'f mut Schemas<'d>,
}

impl<'d> Found<'_, 'd> {
    fn compare(&mut self, ours: &Part<'d>, theirs: &Part<'d>, left: &Operation, right: &Operation) {
        match (ours.is("deprecated"), theirs.is("deprecated")) {
            (false, true) => self.add(ours, theirs, Change::Deprecated),
            (true, false) => {
                self.contradiction(ours, theirs, "deprecated here, but not in the document")
            }
            _ => {}
        }
        parameters::compare(self, (ours, left), (theirs, right));
        self.bodies(ours, theirs);
        self.answers(ours, theirs);
    }

    fn bodies(&mut self, ours: &Part<'d>, theirs: &Part<'d>) {
        match (body(ours), body(theirs)) {
            (Some(ours), Some(theirs)) => self.schema(&ours, &theirs),
            (None, Some(_)) if !has_body(ours) => {
                self.contradiction(
                    ours,
                    theirs,
                    "the document has a request body, the spec has none",
                );
            }
            (Some(_), None) if !has_body(theirs) && parameters::query(theirs).is_empty() => {
                self.contradiction(
                    ours,
                    theirs,
                    "the spec has a request body, the document has none",
                );
            }
            _ => {}
        }
    }

    fn answers(&mut self, ours: &Part<'d>, theirs: &Part<'d>) {
        match (answer(ours), answer(theirs)) {
            (Some(ours), Some(theirs)) => self.schema(&ours, &theirs),
            (None, Some(theirs)) if says_something(&theirs) => {
                self.contradiction(
                    ours,
                    &theirs,
                    "the document says what the answer holds, the spec has no answer with JSON",
                );
            }
            _ => {}
        }
        // what is said of a failure is compared where both say it
        let failures = |part: &Part<'d>| {
            part.members("responses")
                .into_iter()
                .filter(|(status, _)| !status.starts_with('2'))
        };
        for (status, ours) in failures(ours) {
            let theirs = failures(theirs).find(|(other, _)| *other == status);
            let schema = |response: Part<'d>| schema_of(&response.resolved());
            if let (Some(ours), Some(theirs)) =
                (schema(ours), theirs.and_then(|(_, theirs)| schema(theirs)))
            {
                self.schema(&ours, &theirs);
            }
        }
    }

    pub fn schema(&mut self, ours: &Part<'d>, theirs: &Part<'d>) {
        let used = self
            .schemas
            .compare(ours.clone(), theirs.clone(), &mut self.differences);
        self.uses.extend(used);
    }

    pub fn add(&mut self, ours: &Part<'_>, theirs: &Part<'_>, change: Change) {
        self.differences.push(Difference {
            ours: ours.pointer.clone(),
            theirs: theirs.pointer.clone(),
            change,
        });
    }

    pub fn contradiction(&mut self, ours: &Part<'_>, theirs: &Part<'_>, words: impl Into<String>) {
        self.add(ours, theirs, Change::Contradiction(words.into()));
    }
}

/// Whether a schema is more than an object without members, which stands for nothing.
fn says_something(schema: &Part<'_>) -> bool {
    let schema = schema.clone().schema();
    let has_contents = ["properties", "additionalProperties", "allOf", "oneOf"]
        .iter()
        .any(|key| schema.has(key));
    schema.text("type") != Some("object") || has_contents
}

fn has_body(operation: &Part<'_>) -> bool {
    operation.has("requestBody")
}

/// The schema of the request body: of JSON, or else of a form.
pub(super) fn body<'d>(operation: &Part<'d>) -> Option<Part<'d>> {
    schema_of(&operation.member("requestBody")?.resolved())
}

/// The schema of the first answer of success that has one.
fn answer<'d>(operation: &Part<'d>) -> Option<Part<'d>> {
    let mut responses = operation.members("responses");
    responses.sort_by_key(|(status, _)| *status);
    let good = responses
        .into_iter()
        .filter(|(status, _)| status.starts_with('2'));
    good.filter_map(|(_, response)| schema_of(&response.resolved()))
        .next()
}

fn schema_of<'d>(body: &Part<'d>) -> Option<Part<'d>> {
    let contents = body.members("content");
    let json = contents.iter().find(|(media, _)| media.contains("json"));
    let form = || contents.iter().find(|(media, _)| media.contains("form"));
    json.or_else(form)?.1.member("schema")
}
