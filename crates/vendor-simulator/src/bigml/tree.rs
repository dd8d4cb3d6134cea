//! Small decision trees, learnt from rows.

mod growth;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use self::growth::Growth;
use super::summary::plain;
use super::supervised::{Instance, Supervised, Vote};
use super::table::{Column, Table};

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
    value: Edge,
}

/// Where the values of a field are parted.
#[derive(Clone, Debug)]
enum Edge {
    Number(f64),
    Class(String),
}

impl Edge {
    /// The operators of the two parts.
    fn operators(&self) -> [&'static str; 2] {
        match self {
            Self::Number(_) => [">", "<="],
            Self::Class(_) => ["=", "!="],
        }
    }
}

impl Condition {
    /// Missing values fulfil nothing.
    fn holds(&self, text: &str) -> bool {
        match (&self.value, text.parse::<f64>()) {
            _ if text.is_empty() => false,
            (Edge::Number(edge), Ok(number)) => (number <= *edge) == (self.operator == "<="),
            (Edge::Number(_), Err(_)) => false,
            (Edge::Class(class), _) => (text == class) == (self.operator == "="),
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
            let mut growth = Growth::new(table, objective, inputs);
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
                    let text = input.text(condition.place);
                    text.is_some_and(|text| condition.holds(text))
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
        json!({"field": field, "operator": condition.operator, "value": match &condition.value {
            Edge::Number(number) => plain(*number),
            Edge::Class(class) => json!(class),
        }})
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
