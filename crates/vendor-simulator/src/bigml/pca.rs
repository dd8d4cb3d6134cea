//! Principal components of the numeric fields.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::answers::Answers;
use super::input::{self, Arguments, flag_or, number, text};
use super::learnt;
use super::matrix::{Matrix, axes, dot, squares};
use super::resource::Data;
use super::rows::{Rows, plains};
use super::store::{Draft, Store};
use super::summary::plain;
use super::table::{Column, Optype};

/// The directions in which the rows differ most, the first ones first.
#[derive(Debug)]
pub(super) struct Axes {
    columns: Vec<Column>,
    rows: Rows,
    /// The share of each in all that differs, and its direction.
    axes: Vec<(f64, Vec<f64>)>,
}

impl Axes {
    /// The components of an input that are asked for.
    fn project(&self, input: &Value, arguments: &Arguments) -> Vec<f64> {
        let input = input::instance(&self.columns, input);
        let point = self.rows.standard(&self.rows.row(&input));
        let axes = self.axes.iter().take(self.count(arguments));
        axes.map(|(_, direction)| dot(direction, &point)).collect()
    }

    /// How many components `max_components` and `variance_threshold` leave.
    fn count(&self, arguments: &Arguments) -> usize {
        let most =
            number(arguments, "max_components").map_or(self.axes.len(), |most| most as usize);
        let Some(threshold) = number(arguments, "variance_threshold") else {
            return most.min(self.axes.len());
        };
        let mut sum = 0.0;
        let enough = self.axes.iter().position(|(share, _)| {
            sum += share;
            sum >= threshold
        });
        most.min(enough.map_or(self.axes.len(), |at| at + 1))
    }
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let places = input::inputs(&table, arguments, None)?;
    let standardized = flag_or(arguments, "standardized", true);
    let mut rows = Rows::of(&table, &places);
    if !standardized {
        rows.deviations
            .iter_mut()
            .for_each(|deviation| *deviation = 1.0);
    }
    let points = rows.standardized();
    let count = (points.len() as f64 - 1.0).max(1.0);
    let covariance: Matrix = squares(&points)
        .iter()
        .map(|row| row.iter().map(|value| value / count).collect())
        .collect();
    let axes = axes(&covariance);
    let total: f64 = axes.iter().map(|(length, _)| length).sum();
    let shares: Vec<f64> = axes
        .iter()
        .map(|(length, _)| length / total.max(f64::MIN_POSITIVE))
        .collect();
    let mut sum = 0.0;
    let cumulative: Vec<f64> = shares
        .iter()
        .map(|share| {
            sum += share;
            sum
        })
        .collect();
    let components: Vec<Vec<Value>> = axes
        .iter()
        .map(|(length, direction)| {
            let scale = length.max(0.0).sqrt();
            let scaled: Vec<f64> = direction.iter().map(|value| value * scale).collect();
            plains(&scaled)
        })
        .collect();
    let eigenvectors: Vec<Vec<Value>> = axes
        .iter()
        .map(|(_, direction)| plains(direction))
        .collect();
    let mut body = learnt::unsupervised(store, &table, arguments);
    for (name, value) in [
        ("number_of_batchprojections", json!(0)),
        ("number_of_projections", json!(0)),
        ("number_of_public_projections", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let content = json!({
        "components": components,
        "cumulative_variance": plains(&cumulative),
        "eigenvectors": eigenvectors,
        "fields": learnt::fields(&table),
        "pca_seed": text(arguments, "pca_seed").unwrap_or("2c249dda00fbf54ab4cdd850532a584f286af5b6"),
        "standardized": standardized,
        "text_stats": {},
        "variance": plains(&shares),
    });
    let axes = Axes {
        columns: table.columns.clone(),
        rows,
        axes: shares
            .into_iter()
            .zip(axes.into_iter().map(|(_, direction)| direction))
            .collect(),
    };
    let mut result = Map::new();
    result.insert("pca".to_owned(), content);
    Ok(Draft {
        body,
        result,
        data: Data::Axes(Arc::new(axes)),
        ..Draft::default()
    })
}

fn find(store: &Store, arguments: &Arguments) -> Result<(String, Arc<Axes>), Refusal> {
    let pca = text(arguments, "pca").unwrap_or_default();
    input::named(store, "pca", pca, |found| match &found.data {
        Data::Axes(axes) => Some((found.name(), Arc::clone(axes))),
        _ => None,
    })
}

/// The components of one row.
pub(super) fn projection(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, axes) = find(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let values = axes.project(&input, arguments).into_iter().enumerate();
    let result: Map<String, Value> = values
        .map(|(at, value)| (format!("PC{}", at + 1), plain(value)))
        .collect();
    let mut body = Map::new();
    for (name, value) in [
        ("locale", json!("en_US")),
        ("pca", json!(name)),
        ("pca_status", json!(true)),
        ("projection", json!({"result": result})),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

/// The components of the rows of a dataset.
pub(super) fn projections(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, axes) = find(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let columns = 1..=axes.count(arguments);
    let columns = columns.map(|number| (format!("PC{number}"), Optype::Numeric));
    let answers = Answers::of(&table, columns.collect(), |row| {
        let values = axes.project(row, arguments).into_iter();
        values.map(|value| plain(value).to_string()).collect()
    });
    let mut draft = answers.draft(store, &table, arguments)?;
    draft.body.insert("pca".to_owned(), json!(name));
    draft.body.insert("pca_status".to_owned(), json!(true));
    Ok(draft)
}
