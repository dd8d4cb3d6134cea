//! Time series: simple exponential smoothing, without and with a trend.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{self, Arguments, flag, number, text, texts};
use super::learnt;
use super::resource::Data;
use super::rows::{moments, plains};
use super::store::{Draft, Store};
use super::summary::plain;
use super::table::{Column, Optype, Table};
use super::{Refusal, batch, evaluation, invalid};

/// What was learnt of some fields, by their place.
#[derive(Debug)]
pub(super) struct Series {
    columns: Vec<Column>,
    length: usize,
    models: BTreeMap<usize, Vec<Smoothing>>,
}

/// Level and trend after the last value.
#[derive(Clone, Debug)]
struct Smoothing {
    name: &'static str,
    alpha: f64,
    beta: f64,
    begin: (f64, f64),
    level: f64,
    trend: f64,
    sigma: f64,
    r_squared: f64,
    aic: f64,
}

impl Smoothing {
    /// The best of some weights, without a trend or with one.
    fn fit(values: &[f64], trended: bool) -> Self {
        let betas: &[f64] = if trended {
            &[0.05, 0.2, 0.5, 0.9]
        } else {
            &[0.0]
        };
        let weights = [0.05, 0.2, 0.5, 0.8, 0.95]
            .into_iter()
            .flat_map(|alpha| betas.iter().map(move |beta| (alpha, *beta)));
        let all = weights.map(|(alpha, beta)| Self::run(values, trended, alpha, beta));
        all.min_by(|left, right| left.sigma.total_cmp(&right.sigma))
            .unwrap_or_else(|| Self::run(values, trended, 0.5, 0.5))
    }

    fn run(values: &[f64], trended: bool, alpha: f64, beta: f64) -> Self {
        let first = values.first().copied().unwrap_or_default();
        let step = values.get(1).map_or(0.0, |second| second - first);
        let begin = (first, if trended { step } else { 0.0 });
        let (mut level, mut trend) = begin;
        let mut squares = 0.0;
        for value in values.iter().skip(1) {
            let expected = level + trend;
            squares += (value - expected).powi(2);
            let next = expected + alpha * (value - expected);
            trend = if trended {
                trend + beta * (next - level - trend)
            } else {
                0.0
            };
            level = next;
        }
        let count = values.len().max(2) as f64 - 1.0;
        let (mean, _) = moments(values);
        let total: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let parameters = if trended { 5.0 } else { 3.0 };
        Self {
            name: if trended { "A,A,N" } else { "A,N,N" },
            alpha,
            beta,
            begin,
            level,
            trend,
            sigma: (squares / count).sqrt(),
            r_squared: 1.0 - squares / total.max(f64::MIN_POSITIVE),
            aic: count * (squares / count).max(1e-9).ln() + 2.0 * parameters,
        }
    }

    fn forecast(&self, horizon: usize) -> Vec<f64> {
        let steps = 1..=horizon;
        steps
            .map(|step| self.level + self.trend * step as f64)
            .collect()
    }

    fn written(&self) -> Value {
        json!({
            "aic": plain(self.aic),
            "aicc": plain(self.aic + 0.5),
            "alpha": plain(self.alpha),
            "beta": plain(self.beta),
            "bic": plain(self.aic + 4.0),
            "final_state": {"b": plain(self.trend), "l": plain(self.level), "s": [0]},
            "gamma": 0,
            "initial_state": {"b": plain(self.begin.1), "l": plain(self.begin.0), "s": [0]},
            "name": self.name,
            "period": 1,
            "phi": 1,
            "r_squared": plain(self.r_squared),
            "sigma": plain(self.sigma),
        })
    }

    /// The expected values with the bounds between which 95 % of them should be.
    fn shown(&self, length: usize, horizon: usize, intervals: bool) -> Value {
        let points = self.forecast(horizon);
        let mut shown = json!({
            "model": self.name,
            "point_forecast": plains(&points),
            "time_range": {"end": length + horizon - 1, "interval": 1, "interval_unit": "milliseconds", "start": length},
        });
        if intervals {
            let bound = |sign: f64| {
                let points = points.iter().enumerate();
                let bounds = points.map(|(step, point)| {
                    let steps = step as f64 * self.alpha * self.alpha + 1.0;
                    point + sign * 1.96 * self.sigma * steps.sqrt()
                });
                plains(&bounds.collect::<Vec<_>>())
            };
            shown["lower_bound"] = json!(bound(-1.0));
            shown["upper_bound"] = json!(bound(1.0));
        }
        shown
    }
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let places = objectives(&table, arguments)?;
    let horizon = number(arguments, "horizon").unwrap_or(50.0).clamp(1.0, 1e4) as usize;
    let models = places.iter().map(|place| {
        let values: Vec<f64> = table.numbers(*place).collect();
        let mut both: Vec<Smoothing> = [false, true]
            .into_iter()
            .map(|trended| Smoothing::fit(&values, trended))
            .collect();
        both.sort_by(|left, right| left.aic.total_cmp(&right.aic));
        (*place, both)
    });
    let series = Series {
        columns: table.columns.clone(),
        length: table.rows.len(),
        models: models.collect(),
    };
    let first = places.first().copied().unwrap_or_default();
    let mut body = learnt::unsupervised(store, &table, arguments);
    body.extend(batch::objective(&table.columns, first));
    let of_each = |of: &dyn Fn(&Column) -> Value| -> Vec<Value> {
        let columns = places.iter().filter_map(|place| table.columns.get(*place));
        columns.map(of).collect()
    };
    for (name, value) in [
        ("clones", json!(0)),
        ("horizon", json!(horizon)),
        ("number_of_evaluations", json!(0)),
        ("number_of_forecasts", json!(0)),
        ("number_of_public_forecasts", json!(0)),
        (
            "objective_fields",
            json!(of_each(&|column| json!(column.id))),
        ),
        (
            "objective_fields_names",
            json!(of_each(&|column| json!(column.name))),
        ),
        ("short_url", json!("")),
    ] {
        body.insert(name.to_owned(), value);
    }
    let content = json!({
        "all_numeric_objectives": flag(arguments, "all_numeric_objectives"),
        "datasets": {},
        "ets_models": series.each(|models| models.iter().map(Smoothing::written).collect()),
        "fields": learnt::fields(&table),
        "period": plain(number(arguments, "period").unwrap_or(1.0)),
        "time_range": {"end": series.length.saturating_sub(1), "interval": 1, "interval_unit": "milliseconds", "start": 0},
    });
    let shown = |models: &[Smoothing]| {
        let all = models.iter();
        all.map(|model| model.shown(series.length, horizon, true))
            .collect()
    };
    let mut result = Map::new();
    result.insert("forecast".to_owned(), json!(series.each(shown)));
    result.insert("time_series".to_owned(), content);
    Ok(Draft {
        body,
        result,
        data: Data::Series(Arc::new(series)),
        ..Draft::default()
    })
}

impl Series {
    /// A list for each field, by its id.
    fn each(&self, of: impl Fn(&[Smoothing]) -> Vec<Value>) -> Map<String, Value> {
        let models = self.models.iter();
        models
            .filter_map(|(place, models)| {
                Some((self.columns.get(*place)?.id.clone(), json!(of(models))))
            })
            .collect()
    }
}

/// The places of the numeric fields to go on with: those asked for, or the last.
fn objectives(table: &Table, arguments: &Arguments) -> Result<Vec<usize>, Refusal> {
    let is_numeric = |place: &usize| {
        let column = table.columns.get(*place);
        column.is_some_and(|column| column.optype == Optype::Numeric)
    };
    let numeric: Vec<usize> = (0..table.columns.len()).filter(is_numeric).collect();
    let places = if flag(arguments, "all_numeric_objectives") {
        numeric
    } else if !texts(arguments, "objective_fields").is_empty() {
        input::places(table, arguments, "objective_fields")?
    } else if arguments.contains_key("objective_field") {
        vec![input::objective(table, arguments)?]
    } else {
        numeric.last().copied().into_iter().collect()
    };
    match places.iter().all(is_numeric) && !places.is_empty() {
        true => Ok(places),
        false => Err(invalid("objective_field", "Must be numeric")),
    }
}

/// How the series goes on.
pub(super) fn forecast(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let id = text(arguments, "timeseries").unwrap_or_default();
    let (name, series) = input::named(store, "timeseries", id, |found| match &found.data {
        Data::Series(series) => Some((found.name(), Arc::clone(series))),
        _ => None,
    })?;
    let wanted = arguments.get("input_data").and_then(Value::as_object);
    let intervals = input::flag_or(arguments, "intervals", true);
    let mut result = Map::new();
    for (field, options) in wanted.into_iter().flatten() {
        let place = series
            .columns
            .iter()
            .position(|column| column.id == *field || column.name == *field);
        let found = place.and_then(|place| Some((place, series.models.get(&place)?)));
        let Some((place, models)) = found else {
            return Err(invalid("input_data", &format!("There is no field {field}")));
        };
        let horizon = options.get("horizon").and_then(Value::as_u64).unwrap_or(1);
        let horizon = horizon.clamp(1, 10_000) as usize;
        let chosen = options.get("ets_models");
        let names = chosen
            .and_then(|chosen| chosen.get("names"))
            .and_then(Value::as_array);
        let limit = chosen
            .and_then(|chosen| chosen.get("limit"))
            .and_then(Value::as_u64);
        let kept = models
            .iter()
            .filter(|model| names.is_none_or(|names| names.iter().any(|name| name == model.name)));
        // Without a choice the best model is asked.
        let shown: Vec<Value> = kept
            .take(limit.unwrap_or(if names.is_some() { 100 } else { 1 }) as usize)
            .map(|model| model.shown(series.length, horizon, intervals))
            .collect();
        let id = series.columns.get(place).map(|column| column.id.clone());
        result.insert(id.unwrap_or_default(), json!(shown));
    }
    let mut body = Map::new();
    for (name, value) in [
        ("forecast", json!({"result": result})),
        ("locale", json!("en_US")),
        ("timeseries", json!(name)),
        ("timeseries_status", json!(true)),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

/// How far forecasts are from the rows of a table that follow.
pub(super) fn measured(series: &Series, table: &Table) -> Value {
    let mut fields = Map::new();
    for (place, models) in &series.models {
        let Some(column) = series.columns.get(*place) else {
            continue;
        };
        let own = table.place(&column.name).unwrap_or(*place);
        let truths: Vec<f64> = table.numbers(own).collect();
        let all = models.iter().map(|model| {
            let expected = model.forecast(truths.len());
            let pairs: Vec<_> = truths.iter().copied().zip(expected).collect();
            let mut errors = evaluation::errors(&pairs);
            errors["model"] = json!(model.name);
            errors
        });
        fields.insert(column.id.clone(), json!(all.collect::<Vec<_>>()));
    }
    json!({"model": fields})
}
