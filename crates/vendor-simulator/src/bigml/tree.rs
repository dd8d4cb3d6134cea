//! Small decision trees, learnt from rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::summary::{counted, numbers, plain};
use super::supervised::{Instance, Supervised, Vote};
use super::table::{Column, Optype, Table};

/// Trees that vote; a model has one.
#[derive(Debug)]
pub(super) struct Forest {
    pub(super) columns: Vec<Column>,
    pub(super) objective: usize,
    pub(super) trees: Vec<Arc<Tree>>,
}

#[derive(Debug)]
pub(super) struct Tree {
    root: Node,
    /// How much each field decides.
    pub(super) importance: BTreeMap<usize, f64>,
}

#[derive(Debug)]
struct Node {
    id: usize,
    predicate: Option<Condition>,
    output: Value,
    count: usize,
    confidence: f64,
    summary: Map<String, Value>,
    classes: Vec<(String, usize)>,
    children: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Condition {
    place: usize,
    operator: &'static str,
    value: f64,
}

impl Condition {
    fn holds(&self, number: f64) -> bool {
        if self.operator == "<=" {
            number <= self.value
        } else {
            number > self.value
        }
    }
}

impl Forest {
    /// Learns `count` trees, each from another part of the rows when there are several.
    pub(super) fn learn(table: &Table, objective: usize, inputs: &[usize], count: usize) -> Self {
        let trees = (0..count.max(1)).map(|number| {
            let all = 0..table.rows.len();
            let rows: Vec<usize> = all
                .filter(|row| count == 1 || row % count != number)
                .collect();
            let mut growth = Growth {
                table,
                objective,
                inputs,
                nodes: 0,
                importance: BTreeMap::new(),
            };
            let root = growth.grow(&rows, None, 0);
            Arc::new(Tree {
                root,
                importance: growth.importance,
            })
        });
        let trees = trees.collect();
        Self {
            columns: table.columns.clone(),
            objective,
            trees,
        }
    }

    /// A forest of one of the trees.
    pub(super) fn alone(&self, tree: &Arc<Tree>) -> Self {
        Self {
            columns: self.columns.clone(),
            objective: self.objective,
            trees: vec![Arc::clone(tree)],
        }
    }

    fn vote(&self, input: &Instance) -> Option<Vote> {
        let votes: Vec<Vote> = self
            .trees
            .iter()
            .map(|tree| self.follow(tree, input))
            .collect();
        let mut best: Option<(&Vote, usize)> = None;
        for vote in &votes {
            let same = votes
                .iter()
                .filter(|other| other.output == vote.output)
                .count();
            if best.is_none_or(|(_, most)| same > most) {
                best = Some((vote, same));
            }
        }
        best.map(|(vote, _)| vote.clone())
    }

    fn follow(&self, tree: &Tree, input: &Instance) -> Vote {
        let mut node = &tree.root;
        let mut path = Vec::new();
        loop {
            let next = node.children.iter().find(|child| {
                let condition = child.predicate.as_ref();
                condition.is_some_and(|condition| {
                    input
                        .get(&condition.place)
                        .is_some_and(|number| condition.holds(*number))
                })
            });
            let Some(child) = next else { break };
            path.extend(
                child
                    .predicate
                    .as_ref()
                    .map(|condition| self.written(condition)),
            );
            node = child;
        }
        let next: Vec<Value> = node
            .children
            .iter()
            .filter_map(|child| {
                let mut written = self.written(child.predicate.as_ref()?);
                written["count"] = json!(child.count);
                Some(written)
            })
            .collect();
        let total = node.count.max(1) as f64;
        Vote {
            output: node.output.clone(),
            confidence: node.confidence,
            classes: node
                .classes
                .iter()
                .map(|(class, count)| (class.clone(), *count as f64 / total))
                .collect(),
            path: Some(json!({
                "bad_fields": [],
                "confidence": plain(node.confidence),
                "next_predicates": next,
                "node_id": node.id,
                "objective_summary": node.summary,
                "path": path,
                "unknown_fields": [],
            })),
        }
    }

    fn written(&self, condition: &Condition) -> Value {
        let field = self.columns.get(condition.place).map(|column| &column.id);
        json!({"field": field, "operator": condition.operator, "value": plain(condition.value)})
    }

    /// The property `root` of the first tree.
    pub(super) fn root(&self) -> Value {
        self.trees
            .first()
            .map_or(Value::Null, |tree| self.node(&tree.root))
    }

    fn node(&self, node: &Node) -> Value {
        let predicate = node.predicate.as_ref();
        let children: Vec<Value> = node.children.iter().map(|child| self.node(child)).collect();
        let mut body = json!({
            "confidence": plain(node.confidence),
            "count": node.count,
            "id": node.id,
            "objective_summary": node.summary,
            "output": node.output,
            "predicate": predicate.map_or(json!(true), |condition| self.written(condition)),
        });
        if !children.is_empty() {
            body["children"] = Value::from(children);
        }
        body
    }

    /// Importance of each field as pairs, the most important first.
    pub(super) fn weights(&self, tree: &Tree) -> Vec<(String, Value)> {
        let total: f64 = tree.importance.values().sum();
        let mut pairs: Vec<(usize, f64)> = tree
            .importance
            .iter()
            .map(|(place, gain)| (*place, gain / total.max(f64::MIN_POSITIVE)))
            .collect();
        pairs.sort_by(|left, right| right.1.total_cmp(&left.1));
        let pairs = pairs.into_iter();
        pairs
            .filter_map(|(place, share)| {
                let column = self.columns.get(place)?;
                Some((column.id.clone(), plain(share)))
            })
            .collect()
    }

    /// Distribution of the objective in the rows of the first tree.
    pub(super) fn distribution(&self) -> Value {
        let summary = self.trees.first().map(|tree| &tree.root.summary);
        json!({"predictions": summary, "training": summary})
    }
}

impl Supervised for Forest {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn objective(&self) -> usize {
        self.objective
    }

    fn count(&self) -> usize {
        self.trees.len()
    }

    fn predict(&self, input: &Instance) -> Option<Vote> {
        self.vote(input)
    }

    fn importance(&self) -> Map<String, Value> {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for (field, share) in self.trees.iter().flat_map(|tree| self.weights(tree)) {
            *sums.entry(field).or_default() += share.as_f64().unwrap_or_default();
        }
        let count = self.trees.len().max(1) as f64;
        let sums = sums.into_iter();
        sums.map(|(field, sum)| (field, plain(sum / count)))
            .collect()
    }
}

struct Growth<'a> {
    table: &'a Table,
    objective: usize,
    inputs: &'a [usize],
    nodes: usize,
    importance: BTreeMap<usize, f64>,
}

impl Growth<'_> {
    fn grow(&mut self, rows: &[usize], predicate: Option<Condition>, depth: usize) -> Node {
        let id = self.nodes;
        self.nodes += 1;
        let split = (depth < 4 && rows.len() >= 4)
            .then(|| self.best(rows))
            .flatten();
        let mut node = self.leaf(id, rows, predicate);
        if let Some((place, value, gain)) = split {
            *self.importance.entry(place).or_insert(0.0) += gain * rows.len() as f64;
            for operator in [">", "<="] {
                let condition = Condition {
                    place,
                    operator,
                    value,
                };
                let part: Vec<usize> = rows
                    .iter()
                    .copied()
                    .filter(|row| {
                        self.number(*row, place)
                            .is_some_and(|number| condition.holds(number))
                    })
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
    fn best(&self, rows: &[usize]) -> Option<(usize, f64, f64)> {
        let whole = self.impurity(rows.iter().copied());
        let mut best: Option<(usize, f64, f64)> = None;
        for place in self.inputs {
            let mut values: Vec<f64> = rows
                .iter()
                .filter_map(|row| self.number(*row, *place))
                .collect();
            values.sort_by(f64::total_cmp);
            values.dedup();
            // At most 16 places are tried, which is enough for data of a simulator.
            let step = (values.len() / 16).max(1);
            for pair in values.windows(2).step_by(step) {
                let value = (pair[0] + pair[1]) / 2.0;
                let (low, high): (Vec<usize>, Vec<usize>) = rows.iter().copied().partition(|row| {
                    self.number(*row, *place)
                        .is_some_and(|number| number <= value)
                });
                let parts = [&low, &high].map(|part| {
                    part.len() as f64 / rows.len() as f64 * self.impurity(part.iter().copied())
                });
                let gain = whole - parts[0] - parts[1];
                if gain > 1e-9 && best.is_none_or(|(_, _, most)| gain > most) {
                    best = Some((*place, value, gain));
                }
            }
        }
        best
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
