//! What can predict a field: trees, regressions, networks and mixtures of them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde_json::{Map, Value};

use super::table::{Column, Optype};

/// The values of a row, by the place of their field.
#[derive(Clone, Debug, Default)]
pub(super) struct Instance(BTreeMap<usize, String>);

impl Instance {
    pub(super) fn text(&self, place: usize) -> Option<&str> {
        self.0.get(&place).map(String::as_str)
    }

    pub(super) fn number(&self, place: usize) -> Option<f64> {
        self.text(place)?.parse().ok()
    }
}

/// Missing values are empty, and left out.
impl FromIterator<(usize, String)> for Instance {
    fn from_iter<T: IntoIterator<Item = (usize, String)>>(values: T) -> Self {
        let there = values.into_iter().filter(|(_, value)| !value.is_empty());
        Self(there.collect())
    }
}

/// What is said about one row.
#[derive(Clone, Debug, Default)]
pub(super) struct Vote {
    pub(super) output: Value,
    /// A share for classes; for numbers the error to expect.
    pub(super) confidence: f64,
    /// Classes with their probability, the likeliest first; empty for numbers.
    pub(super) classes: Vec<(String, f64)>,
    /// The way through a tree.
    pub(super) path: Option<Value>,
}

impl Vote {
    /// Of classes with weights, which need not add up to one.
    pub(super) fn of_classes(weights: Vec<(String, f64)>) -> Self {
        let total: f64 = weights.iter().map(|(_, weight)| weight).sum();
        let total = total.max(f64::MIN_POSITIVE);
        let mut classes: Vec<(String, f64)> = weights
            .into_iter()
            .map(|(class, weight)| (class, weight / total))
            .collect();
        classes.sort_by(|left, right| right.1.total_cmp(&left.1));
        let (output, confidence) = classes
            .first()
            .map(|(class, share)| (Value::from(class.as_str()), *share))
            .unwrap_or_default();
        Self {
            output,
            confidence,
            classes,
            path: None,
        }
    }

    /// The output as it stands in a row.
    pub(super) fn text(&self) -> String {
        let output = &self.output;
        output
            .as_str()
            .map_or_else(|| output.to_string(), str::to_owned)
    }
}

pub(super) trait Supervised: Debug + Send + Sync {
    fn columns(&self) -> &[Column];

    /// The place of the field that is predicted.
    fn objective(&self) -> usize;

    fn predict(&self, input: &Instance) -> Option<Vote>;

    /// How many models vote.
    fn count(&self) -> usize {
        1
    }

    /// How much each field decides, by its id.
    fn importance(&self) -> Map<String, Value> {
        Map::new()
    }
}

/// Whether numbers are predicted.
pub(super) fn is_numeric(learner: &dyn Supervised) -> bool {
    let column = learner.columns().get(learner.objective());
    column.is_some_and(|column| column.optype == Optype::Numeric)
}
