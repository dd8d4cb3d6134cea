//! Linear regressions: least squares over the numeric fields.

use std::sync::Arc;

use serde_json::{Value, json};

use super::input::{Arguments, flag_or};
use super::learnt::{self, Lesson};
use super::matrix::{Matrix, dot, inverse, squares, times};
use super::resource::Data;
use super::rows::{Rows, plains};
use super::store::{Draft, Store};
use super::summary::plain;
use super::supervised::{Instance, Supervised, Vote};
use super::table::{Column, Optype};
use super::{Refusal, invalid};

#[derive(Debug)]
struct Linear {
    columns: Vec<Column>,
    objective: usize,
    rows: Rows,
    /// One a field, and the constant.
    coefficients: Vec<f64>,
    /// The error to expect.
    error: f64,
}

impl Supervised for Linear {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn objective(&self) -> usize {
        self.objective
    }

    fn predict(&self, input: &Instance) -> Option<Vote> {
        let mut row = self.rows.row(input);
        row.push(1.0);
        Some(Vote {
            output: plain(dot(&row, &self.coefficients)),
            confidence: self.error,
            ..Vote::default()
        })
    }
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let lesson = Lesson::of(store, arguments)?;
    if lesson.optype() != Optype::Numeric {
        return Err(invalid("objective_field", "Must be numeric"));
    }
    let bias = flag_or(arguments, "bias", true);
    let rows = Rows::of(&lesson.table, &lesson.inputs);
    let wanted = Rows::of(&lesson.table, &[lesson.objective]);
    let wanted: Vec<f64> = wanted.values.into_iter().flatten().collect();
    let fit = Fit::of(&rows, &wanted, bias);
    let mut draft = lesson.draft(store, arguments);
    for (name, value) in [
        ("composites", Value::Null),
        ("default_numeric_value", Value::Null),
        ("fusions", Value::Null),
        ("name_options", json!(if bias { "bias" } else { "" })),
        ("weight_field", Value::Null),
    ] {
        draft.body.insert(name.to_owned(), value);
    }
    let content = json!({
        "bias": bias,
        "coefficients": fit.pairs(&fit.coefficients),
        "fields": learnt::fields(&lesson.table),
        "stats": fit.stats(),
    });
    draft.result.insert("linear_regression".to_owned(), content);
    draft.data = Data::Learnt(Arc::new(Linear {
        columns: lesson.table.columns.clone(),
        objective: lesson.objective,
        rows,
        coefficients: fit.coefficients.clone(),
        error: (fit.squared / fit.samples.max(1.0)).sqrt(),
    }));
    Ok(draft)
}

/// What least squares gives.
struct Fit {
    coefficients: Vec<f64>,
    errors: Vec<f64>,
    products: Matrix,
    samples: f64,
    squared: f64,
    r_squared: f64,
}

impl Fit {
    fn of(rows: &Rows, wanted: &[f64], bias: bool) -> Self {
        let constant = f64::from(u8::from(bias));
        let design: Matrix = rows
            .values
            .iter()
            .map(|row| row.iter().copied().chain([constant]).collect())
            .collect();
        let products = squares(&design);
        let mut inverted = inverse(&products);
        if let (false, Some(last)) = (bias, inverted.last_mut()) {
            last.iter_mut().for_each(|value| *value = 0.0);
        }
        let width = products.len();
        let sums: Vec<f64> = (0..width)
            .map(|column| {
                let pairs = design.iter().zip(wanted);
                pairs.map(|(row, wanted)| row[column] * wanted).sum()
            })
            .collect();
        let coefficients = times(&inverted, &sums);
        let pairs = design.iter().zip(wanted);
        let squared: f64 = pairs
            .map(|(row, wanted)| (wanted - dot(row, &coefficients)).powi(2))
            .sum();
        let samples = wanted.len() as f64;
        let mean = wanted.iter().sum::<f64>() / samples.max(1.0);
        let total: f64 = wanted.iter().map(|value| (value - mean).powi(2)).sum();
        let freedom = (samples - width as f64).max(1.0);
        let errors = (0..width)
            .map(|at| (squared / freedom * inverted[at][at].max(0.0)).sqrt())
            .collect();
        Self {
            coefficients,
            errors,
            products,
            samples,
            squared,
            r_squared: 1.0 - squared / total.max(f64::MIN_POSITIVE),
        }
    }

    /// One list a field, as the vendor writes them.
    fn pairs(&self, values: &[f64]) -> Vec<Vec<Value>> {
        values.iter().map(|value| plains(&[*value])).collect()
    }

    fn stats(&self) -> Value {
        let scores: Vec<f64> = self
            .coefficients
            .iter()
            .zip(&self.errors)
            .map(|(coefficient, error)| coefficient / error.max(1e-9))
            .collect();
        let intervals: Vec<f64> = self.errors.iter().map(|error| error * 1.96).collect();
        // Beyond two deviations a coefficient is unlikely to be chance; nothing finer is computed.
        let likely: Vec<f64> = scores
            .iter()
            .map(|score| (-0.717 * score.abs() - 0.416 * score * score).exp())
            .collect();
        json!({
            "confidence_intervals": self.pairs(&intervals),
            "mean_squared_error": plain(self.squared / self.samples.max(1.0)),
            "number_of_parameters": self.coefficients.len(),
            "number_of_samples": self.samples as u64,
            "p_values": self.pairs(&likely),
            "r_squared": plain(self.r_squared),
            "standard_errors": self.pairs(&self.errors),
            "sum_squared_errors": plain(self.squared),
            "xtx_inverse": inverse(&self.products),
            "z_scores": self.pairs(&scores),
        })
    }
}
