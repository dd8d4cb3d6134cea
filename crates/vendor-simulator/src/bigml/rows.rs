//! Rows of numbers to learn from.

use super::matrix::Matrix;
use super::summary::plain;
use super::supervised::Instance;
use super::table::Table;

/// The numbers of some fields, with their means and deviations. Missing values are the mean.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub(super) places: Vec<usize>,
    pub(super) means: Vec<f64>,
    pub(super) deviations: Vec<f64>,
    pub(super) values: Matrix,
}

impl Rows {
    pub(super) fn of(table: &Table, places: &[usize]) -> Self {
        let moments: Vec<(f64, f64)> = places
            .iter()
            .map(|place| moments(&table.numbers(*place).collect::<Vec<_>>()))
            .collect();
        let values = table.rows.iter().map(|row| {
            let values = places.iter().zip(&moments);
            values
                .map(|(place, (mean, _))| {
                    let text = row.get(*place);
                    text.and_then(|text| text.parse().ok()).unwrap_or(*mean)
                })
                .collect()
        });
        Self {
            places: places.to_vec(),
            values: values.collect(),
            means: moments.iter().map(|(mean, _)| *mean).collect(),
            deviations: moments.iter().map(|(_, deviation)| *deviation).collect(),
        }
    }

    /// The rows in units of the deviation from the mean.
    pub(super) fn standardized(&self) -> Matrix {
        let rows = self.values.iter();
        rows.map(|row| self.standard(row)).collect()
    }

    pub(super) fn standard(&self, row: &[f64]) -> Vec<f64> {
        let moments = self.means.iter().zip(&self.deviations);
        row.iter()
            .zip(moments)
            .map(|(value, (mean, deviation))| (value - mean) / deviation)
            .collect()
    }

    /// One row of input in the order of the places.
    pub(super) fn row(&self, input: &Instance) -> Vec<f64> {
        let places = self.places.iter().zip(&self.means);
        places
            .map(|(place, mean)| input.number(*place).unwrap_or(*mean))
            .collect()
    }
}

/// Mean and standard deviation, which is never zero.
pub(super) fn moments(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count.max(1.0);
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    let deviation = (squares / (count - 1.0).max(1.0)).sqrt();
    (mean, if deviation > 0.0 { deviation } else { 1.0 })
}

/// Numbers as bodies show them.
pub(super) fn plains(values: &[f64]) -> Vec<serde_json::Value> {
    values.iter().map(|value| plain(*value)).collect()
}
