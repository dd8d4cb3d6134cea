//! How a tree grows from rows.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Condition, Edge, Node};
use crate::bigml::summary::{counted, numbers};
use crate::bigml::table::{Optype, Table};

pub(super) struct Growth<'a> {
    table: &'a Table,
    objective: usize,
    inputs: &'a [usize],
    nodes: usize,
    pub(super) importance: BTreeMap<usize, f64>,
}

impl<'a> Growth<'a> {
    pub(super) fn new(table: &'a Table, objective: usize, inputs: &'a [usize]) -> Self {
        Self {
            table,
            objective,
            inputs,
            nodes: 0,
            importance: BTreeMap::new(),
        }
    }

    pub(super) fn grow(
        &mut self,
        rows: &[usize],
        predicate: Option<Condition>,
        depth: usize,
    ) -> Node {
        let id = self.nodes;
        self.nodes += 1;
        let split = (depth < 4 && rows.len() >= 4)
            .then(|| self.best(rows))
            .flatten();
        let mut node = self.leaf(id, rows, predicate);
        if let Some((place, value, gain)) = split {
            *self.importance.entry(place).or_insert(0.0) += gain * rows.len() as f64;
            for operator in value.operators() {
                let condition = Condition {
                    place,
                    operator,
                    value: value.clone(),
                };
                let part: Vec<usize> = rows
                    .iter()
                    .copied()
                    .filter(|row| condition.holds(self.text(*row, place)))
                    .collect();
                if !part.is_empty() {
                    let child = self.grow(&part, Some(condition), depth + 1);
                    node.children.push(child);
                }
            }
        }
        node
    }

    fn leaf(&self, id: usize, rows: &[usize], predicate: Option<Condition>) -> Node {
        let mut node = Node {
            id,
            predicate,
            output: Value::Null,
            count: rows.len(),
            confidence: 0.0,
            summary: Map::new(),
            classes: Vec::new(),
            children: Vec::new(),
        };
        if self.is_numeric() {
            let values: Vec<f64> = rows
                .iter()
                .filter_map(|row| self.number(*row, self.objective))
                .collect();
            node.confidence = impurity_of_numbers(&values).sqrt();
            node.summary = numbers(values);
            node.output = node.summary.get("mean").cloned().unwrap_or_default();
        } else {
            node.classes = counted(rows.iter().map(|row| self.text(*row, self.objective)));
            if let Some((class, count)) = node.classes.first() {
                node.output = json!(class);
                node.confidence = wilson(*count, rows.len());
            }
            node.summary
                .insert("categories".to_owned(), json!(node.classes));
        }
        node
    }

    /// The split that makes the parts purest: place, value and gain.
    fn best(&self, rows: &[usize]) -> Option<(usize, Edge, f64)> {
        let whole = self.impurity(rows.iter().copied());
        let mut best: Option<(usize, Edge, f64)> = None;
        for place in self.inputs {
            for value in self.edges(rows, *place) {
                let condition = Condition {
                    place: *place,
                    operator: value.operators()[1],
                    value,
                };
                let (low, high): (Vec<usize>, Vec<usize>) = rows
                    .iter()
                    .copied()
                    .partition(|row| condition.holds(self.text(*row, *place)));
                let parts = [&low, &high].map(|part| {
                    part.len() as f64 / rows.len() as f64 * self.impurity(part.iter().copied())
                });
                let gain = whole - parts[0] - parts[1];
                if gain > 1e-9 && best.as_ref().is_none_or(|(_, _, most)| gain > *most) {
                    best = Some((*place, condition.value, gain));
                }
            }
        }
        best
    }

    /// Where a field could be parted: at most 16 places are tried, which is enough for data of a simulator.
    fn edges(&self, rows: &[usize], place: usize) -> Vec<Edge> {
        let optype = self.table.columns.get(place).map(|column| column.optype);
        match optype {
            Some(Optype::Numeric) => {
                let numbers = rows.iter().filter_map(|row| self.number(*row, place));
                let mut values: Vec<f64> = numbers.collect();
                values.sort_by(f64::total_cmp);
                values.dedup();
                let step = (values.len() / 16).max(1);
                let pairs = values.windows(2).step_by(step);
                pairs
                    .map(|pair| Edge::Number((pair[0] + pair[1]) / 2.0))
                    .collect()
            }
            Some(Optype::Categorical) => {
                let classes = counted(rows.iter().map(|row| self.text(*row, place)));
                let classes = classes.into_iter().take(16);
                classes.map(|(class, _)| Edge::Class(class)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn impurity(&self, rows: impl Iterator<Item = usize>) -> f64 {
        if self.is_numeric() {
            let values: Vec<f64> = rows
                .filter_map(|row| self.number(row, self.objective))
                .collect();
            return impurity_of_numbers(&values);
        }
        let counts = counted(rows.map(|row| self.text(row, self.objective)));
        let total: usize = counts.iter().map(|(_, count)| count).sum();
        let squares: f64 = counts
            .iter()
            .map(|(_, count)| (*count as f64 / total.max(1) as f64).powi(2))
            .sum();
        1.0 - squares
    }

    fn is_numeric(&self) -> bool {
        let column = self.table.columns.get(self.objective);
        column.is_some_and(|column| column.optype == Optype::Numeric)
    }

    fn text(&self, row: usize, place: usize) -> &str {
        let row = self.table.rows.get(row);
        row.and_then(|row| row.get(place))
            .map_or("", String::as_str)
    }

    fn number(&self, row: usize, place: usize) -> Option<f64> {
        self.text(row, place).parse().ok()
    }
}

fn impurity_of_numbers(values: &[f64]) -> f64 {
    let count = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / count;
    values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f64>()
        / count
}

/// Lower end of Wilson's interval at 95 %, which is what the vendor calls confidence.
fn wilson(hits: usize, total: usize) -> f64 {
    let (share, count, z) = (
        hits as f64 / total.max(1) as f64,
        total.max(1) as f64,
        1.96_f64,
    );
    let square = z * z;
    let spread = z * ((share * (1.0 - share) + square / (4.0 * count)) / count).sqrt();
    (share + square / (2.0 * count) - spread) / (1.0 + square / count)
}
