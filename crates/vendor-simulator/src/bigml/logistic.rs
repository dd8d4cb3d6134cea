//! Logistic regressions: each class against the others, by gradient descent over the numeric fields.

use std::sync::Arc;

use serde_json::{Value, json};

use super::input::{Arguments, flag, flag_or, number, text};
use super::learnt::{self, Lesson};
use super::matrix::{Matrix, dot};
use super::resource::Data;
use super::rows::Rows;
use super::store::{Draft, Store};
use super::summary::plain;
use super::supervised::{Instance, Supervised, Vote};
use super::table::{Column, Optype};
use super::{Refusal, invalid};

/// Steps of the descent.
const STEPS: usize = 300;

#[derive(Debug)]
struct Logistic {
    columns: Vec<Column>,
    objective: usize,
    rows: Rows,
    weights: Vec<(String, Vec<f64>)>,
}

impl Supervised for Logistic {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn objective(&self) -> usize {
        self.objective
    }

    fn predict(&self, input: &Instance) -> Option<Vote> {
        let row = self.rows.standard(&self.rows.row(input));
        Some(Vote::of_classes(odds(&self.weights, &row)))
    }
}

/// The chance of each class against the others.
pub(super) fn odds(weights: &[(String, Vec<f64>)], row: &[f64]) -> Vec<(String, f64)> {
    let row: Vec<f64> = row.iter().copied().chain([1.0]).collect();
    weights
        .iter()
        .map(|(class, weights)| (class.clone(), sigmoid(dot(weights, &row))))
        .collect()
}

fn sigmoid(value: f64) -> f64 {
    1.0 / (1.0 + (-value).exp())
}

/// Weights of each class for rows around zero: one a column, and the constant.
pub(super) fn descend(
    rows: &Matrix,
    classes: &[String],
    truth: &[&str],
) -> Vec<(String, Vec<f64>)> {
    let width = rows.first().map_or(0, Vec::len) + 1;
    let count = rows.len().max(1) as f64;
    let of_class = |class: &String| {
        let mut weights = vec![0.0; width];
        for _ in 0..STEPS {
            let mut slope = vec![0.0; width];
            for (row, truth) in rows.iter().zip(truth) {
                let row = row.iter().copied().chain([1.0]);
                let sum: f64 = row.clone().zip(&weights).map(|(x, w)| x * w).sum();
                let error = sigmoid(sum) - f64::from(u8::from(truth == class));
                let slopes = slope.iter_mut().zip(row);
                slopes.for_each(|(slope, value)| *slope += error * value / count);
            }
            let steps = weights.iter_mut().zip(&slope);
            steps.for_each(|(weight, slope)| *weight -= 0.5 * slope);
        }
        (class.clone(), weights)
    };
    classes.iter().map(of_class).collect()
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let lesson = Lesson::of(store, arguments)?;
    if lesson.optype() == Optype::Numeric {
        return Err(invalid("objective_field", "Must be categorical"));
    }
    let rows = Rows::of(&lesson.table, &lesson.inputs);
    let truth: Vec<&str> = lesson.table.values(lesson.objective).collect();
    let weights = descend(&rows.standardized(), &lesson.classes(), &truth);
    let mut draft = lesson.draft(store, arguments);
    let regularization = text(arguments, "regularization").unwrap_or("l2");
    for (name, value) in [
        (
            "balance_objective",
            json!(flag(arguments, "balance_objective")),
        ),
        ("default_numeric_value", Value::Null),
        ("normalize", json!(flag(arguments, "normalize"))),
        ("regularization", json!(regularization)),
        ("weight_field", Value::Null),
    ] {
        draft.body.insert(name.to_owned(), value);
    }
    let content = json!({
        "bias": flag_or(arguments, "bias", true),
        "c": plain(number(arguments, "c").unwrap_or(1.0)),
        "coefficients": coefficients(&rows, &weights),
        "eps": number(arguments, "eps").unwrap_or(0.0001),
        "fields": learnt::fields(&lesson.table),
        "missing_numerics": flag_or(arguments, "missing_numerics", true),
        "normalize": flag(arguments, "normalize"),
        "regularization": regularization,
    });
    draft
        .result
        .insert("logistic_regression".to_owned(), content);
    draft.data = Data::Learnt(Arc::new(Logistic {
        columns: lesson.table.columns.clone(),
        objective: lesson.objective,
        rows,
        weights,
    }));
    Ok(draft)
}

/// For values as they are: a pair a field, the second for missing values, and the constant.
fn coefficients(rows: &Rows, weights: &[(String, Vec<f64>)]) -> Vec<Value> {
    let of_class = |(class, weights): &(String, Vec<f64>)| {
        let mut constant = weights.last().copied().unwrap_or_default();
        let mut lists: Vec<Value> = Vec::new();
        let moments = rows.means.iter().zip(&rows.deviations);
        for (weight, (mean, deviation)) in weights.iter().zip(moments) {
            constant -= weight * mean / deviation;
            lists.push(json!([plain(weight / deviation), 0]));
        }
        lists.push(json!([plain(constant)]));
        json!([class, lists])
    };
    weights.iter().map(of_class).collect()
}
