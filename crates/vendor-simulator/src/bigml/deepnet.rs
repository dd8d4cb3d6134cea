//! Deepnets: one hidden layer whose weights are drawn once, and an output that is fitted to it. That is a network which predicts, not deep learning.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{Arguments, flag, flag_or, number, text};
use super::learnt::{self, Lesson};
use super::logistic;
use super::matrix::{Matrix, dot, inverse, squares, times};
use super::resource::Data;
use super::rows::{Rows, plains};
use super::store::{Draft, Store};
use super::summary::plain;
use super::supervised::{Instance, Supervised, Vote};
use super::table::{Column, Optype};

/// Nodes of the hidden layer.
const NODES: usize = 8;

#[derive(Debug)]
struct Network {
    columns: Vec<Column>,
    objective: usize,
    rows: Rows,
    hidden: Matrix,
    output: Output,
}

#[derive(Debug)]
enum Output {
    Number(Vec<f64>),
    Classes(Vec<(String, Vec<f64>)>),
}

impl Supervised for Network {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn objective(&self) -> usize {
        self.objective
    }

    fn predict(&self, input: &Instance) -> Option<Vote> {
        let row = self.rows.standard(&self.rows.row(input));
        let mut row = layer(&self.hidden, &row);
        Some(match &self.output {
            Output::Classes(weights) => Vote::of_classes(logistic::odds(weights, &row)),
            Output::Number(weights) => {
                row.push(1.0);
                Vote {
                    output: plain(dot(&row, weights)),
                    ..Vote::default()
                }
            }
        })
    }

    fn importance(&self) -> Map<String, Value> {
        let strength = |at: usize| self.hidden.iter().map(|node| node[at].abs()).sum::<f64>();
        let all: f64 = (0..self.rows.places.len()).map(strength).sum();
        let places = self.rows.places.iter().enumerate();
        places
            .filter_map(|(at, place)| {
                let share = strength(at) / all.max(f64::MIN_POSITIVE);
                Some((self.columns.get(*place)?.id.clone(), plain(share)))
            })
            .collect()
    }
}

/// What the nodes give: the inputs themselves pass through the first ones, so that what is linear stays so.
fn layer(hidden: &Matrix, row: &[f64]) -> Vec<f64> {
    let sum = |node: &Vec<f64>| dot(&node[..row.len()], row) + node[row.len()];
    hidden.iter().map(|node| sum(node).tanh()).collect()
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let lesson = Lesson::of(store, arguments)?;
    let rows = Rows::of(&lesson.table, &lesson.inputs);
    let seed = text(arguments, "deepnet_seed").unwrap_or("bigml");
    let mut chance = store.world.chance(seed);
    let hidden: Matrix = (0..NODES)
        .map(|_| {
            let weights = 0..=rows.places.len();
            weights.map(|_| chance.f64() - 0.5).collect()
        })
        .collect();
    let inner: Matrix = rows
        .standardized()
        .iter()
        .map(|row| layer(&hidden, row))
        .collect();
    let output = if lesson.optype() == Optype::Numeric {
        let wanted = Rows::of(&lesson.table, &[lesson.objective]);
        Output::Number(fit(&inner, &wanted))
    } else {
        let truth: Vec<&str> = lesson.table.values(lesson.objective).collect();
        Output::Classes(logistic::descend(&inner, &lesson.classes(), &truth))
    };
    let network = Network {
        columns: lesson.table.columns.clone(),
        objective: lesson.objective,
        rows,
        hidden,
        output,
    };
    let mut draft = lesson.draft(store, arguments);
    draft
        .body
        .insert("regression_weight_ratio".to_owned(), Value::Null);
    let importance = network.importance();
    draft
        .result
        .insert("importance".to_owned(), json!(importance));
    let content = content(&lesson, arguments, seed, &network);
    draft.result.insert("deepnet".to_owned(), content);
    draft.data = Data::Learnt(Arc::new(network));
    Ok(draft)
}

/// Least squares over the nodes, with a little resistance.
fn fit(inner: &Matrix, wanted: &Rows) -> Vec<f64> {
    let design: Matrix = inner
        .iter()
        .map(|row| row.iter().copied().chain([1.0]).collect())
        .collect();
    let mut products = squares(&design);
    for (at, row) in products.iter_mut().enumerate() {
        row[at] += 1e-6;
    }
    let sums: Vec<f64> = (0..products.len())
        .map(|column| {
            let pairs = design.iter().zip(&wanted.values);
            pairs.map(|(row, wanted)| row[column] * wanted[0]).sum()
        })
        .collect();
    times(&inverse(&products), &sums)
}

fn content(lesson: &Lesson, arguments: &Arguments, seed: &str, network: &Network) -> Value {
    let preprocess: Vec<Value> = network
        .rows
        .means
        .iter()
        .zip(&network.rows.deviations)
        .enumerate()
        .map(|(index, (mean, deviation))| {
            json!({"index": index, "mean": plain(*mean), "stdev": plain(*deviation), "type": "numeric"})
        })
        .collect();
    let (exposition, outputs): (Value, Vec<&Vec<f64>>) = match &network.output {
        Output::Number(weights) => (
            json!({"mean": 0, "stdev": 1, "type": "numeric"}),
            vec![weights],
        ),
        Output::Classes(classes) => {
            let names: Vec<&String> = classes.iter().map(|(class, _)| class).collect();
            let weights = classes.iter().map(|(_, weights)| weights);
            (
                json!({"type": "categorical", "values": names}),
                weights.collect(),
            )
        }
    };
    let layers = json!([
        written("tanh", &network.hidden.iter().collect::<Vec<_>>()),
        written("linear", &outputs),
    ]);
    json!({
        "batch_normalization": flag(arguments, "batch_normalization"),
        "deepnet_seed": seed,
        "deepnet_version": "alpha",
        "dropout_rate": number(arguments, "dropout_rate").unwrap_or(0.0),
        "fields": learnt::fields(&lesson.table),
        "hidden_layers": [{"activation_function": "tanh", "number_of_nodes": NODES, "offset": "zeros", "seed": 0, "type": "dense", "weights": "glorot_uniform"}],
        "learn_residuals": flag(arguments, "learn_residuals"),
        "learning_rate": number(arguments, "learning_rate").unwrap_or(0.01),
        "max_iterations": number(arguments, "max_iterations").unwrap_or(20000.0) as u64,
        "missing_numerics": flag_or(arguments, "missing_numerics", true),
        "network": {
            "image_network": null,
            "layers": layers,
            "output_exposition": exposition,
            "preprocess": preprocess,
            "trees": null,
        },
        "number_of_hidden_layers": 1,
        "number_of_iterations": 1,
        "optimizer": {"adam": {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}},
        "search": false,
        "suggest_structure": false,
        "tree_embedding": false,
    })
}

/// A layer: the last weight of each node is its offset.
fn written(activation: &str, nodes: &[&Vec<f64>]) -> Value {
    let offsets: Vec<f64> = nodes
        .iter()
        .filter_map(|node| node.last().copied())
        .collect();
    let weights: Vec<Vec<Value>> = nodes
        .iter()
        .map(|node| plains(&node[..node.len().saturating_sub(1)]))
        .collect();
    json!({
        "activation_function": activation,
        "mean": null,
        "number_of_nodes": nodes.len(),
        "offset": plains(&offsets),
        "residuals": false,
        "scale": null,
        "stdev": null,
        "weights": weights,
    })
}
