//! Fields as bodies show them: position, type and statistics.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::table::{Column, Optype, Table};

/// Different values up to which each is counted instead of put into bins.
const COUNTED: usize = 32;

/// The map of fields; with `summaries` as datasets have it.
pub(super) fn fields(table: &Table, summaries: bool) -> Map<String, Value> {
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(place, column)| {
            let mut field = described(column, place);
            if summaries && let Value::Object(field) = &mut field {
                let datatype = match column.optype {
                    Optype::Numeric => "double",
                    _ => "string",
                };
                field.insert("datatype".to_owned(), json!(datatype));
                field.insert("preferred".to_owned(), json!(true));
                field.insert("summary".to_owned(), summary(table, place));
            }
            (column.id.clone(), field)
        })
        .collect()
}

/// A field without its statistics.
pub(super) fn described(column: &Column, place: usize) -> Value {
    let mut field = json!({
        "column_number": place,
        "name": column.name,
        "optype": column.optype.name(),
        "order": place,
    });
    if let (Value::Object(field), true) = (&mut field, column.optype.has_terms()) {
        field.insert("term_analysis".to_owned(), json!({"enabled": true}));
    }
    field
}

/// How many fields there are of each type.
pub(super) fn field_types(table: &Table) -> Value {
    let count = |optype| {
        let columns = table.columns.iter();
        columns.filter(|column| column.optype == optype).count()
    };
    json!({
        "categorical": count(Optype::Categorical),
        "datetime": 0,
        "items": count(Optype::Items),
        "numeric": count(Optype::Numeric),
        "image": count(Optype::Image),
        "path": count(Optype::Path),
        "text": count(Optype::Text),
        "preferred": table.columns.len(),
        "effective_fields": table.columns.len(),
        "total": table.columns.len(),
    })
}

/// `fields_meta` when all fields are in the body.
pub(super) fn fields_meta(count: usize) -> Value {
    json!({"count": count, "limit": 1000, "offset": 0, "query_total": count, "total": count})
}

fn summary(table: &Table, place: usize) -> Value {
    let missing = table.values(place).filter(|value| value.is_empty()).count();
    let optype = table.columns.get(place).map(|column| column.optype);
    match optype {
        Some(Optype::Numeric) => {
            let mut summary = numbers(table.numbers(place).collect());
            summary.insert("missing_count".to_owned(), json!(missing));
            Value::Object(summary)
        }
        Some(Optype::Categorical) => {
            json!({"categories": counted(table.values(place)), "missing_count": missing})
        }
        Some(Optype::Items) => {
            let items = table
                .values(place)
                .flat_map(|value| value.split([';', '|', ',']));
            let mut items = counted(items.map(str::trim));
            items.truncate(COUNTED);
            json!({"items": items, "missing_count": missing})
        }
        _ => {
            let words = table.values(place).flat_map(str::split_whitespace);
            let mut cloud = counted(words);
            cloud.truncate(COUNTED);
            json!({"tag_cloud": cloud, "term_forms": {}, "missing_count": missing})
        }
    }
}

/// Values with how often they occur, the most frequent first.
pub(super) fn counted<'a>(values: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut counts = BTreeMap::new();
    for value in values.filter(|value| !value.is_empty()) {
        *counts.entry(value).or_insert(0_usize) += 1;
    }
    let mut counts: Vec<(String, usize)> = counts
        .into_iter()
        .map(|(value, count)| (value.to_owned(), count))
        .collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// Moments and a histogram.
pub(super) fn numbers(mut values: Vec<f64>) -> Map<String, Value> {
    values.sort_by(f64::total_cmp);
    let mut summary = Map::new();
    let (Some(minimum), Some(maximum)) = (values.first(), values.last()) else {
        summary.insert("population".to_owned(), json!(0));
        return summary;
    };
    let count = values.len() as f64;
    let sum: f64 = values.iter().sum();
    let mean = sum / count;
    let variance = values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f64>()
        / (count - 1.0).max(1.0);
    for (name, value) in [
        ("minimum", *minimum),
        ("maximum", *maximum),
        ("mean", mean),
        ("median", values[values.len() / 2]),
        ("sum", sum),
        (
            "sum_squares",
            values.iter().map(|value| value * value).sum(),
        ),
        ("variance", variance),
        ("standard_deviation", variance.sqrt()),
    ] {
        summary.insert(name.to_owned(), plain(value));
    }
    summary.insert("population".to_owned(), json!(values.len()));
    let (name, pairs) = histogram(&values);
    summary.insert(name.to_owned(), pairs);
    if name == "bins" {
        let splits = (1..COUNTED).filter_map(|part| values.get(part * values.len() / COUNTED));
        let splits: Vec<Value> = splits.map(|value| plain(*value)).collect();
        summary.insert("splits".to_owned(), json!(splits));
    }
    summary.insert(
        "exact_histogram".to_owned(),
        exact(&values, *minimum, *maximum),
    );
    summary
}

fn histogram(sorted: &[f64]) -> (&'static str, Value) {
    let mut pairs: Vec<(f64, usize)> = Vec::new();
    for value in sorted {
        match pairs.last_mut() {
            Some((last, count)) if last == value => *count += 1,
            _ => pairs.push((*value, 1)),
        }
    }
    let name = if pairs.len() < COUNTED {
        "counts"
    } else {
        "bins"
    };
    if pairs.len() >= COUNTED {
        let chunk = sorted.len().div_ceil(COUNTED);
        pairs = sorted
            .chunks(chunk)
            .map(|part| (part.iter().sum::<f64>() / part.len() as f64, part.len()))
            .collect();
    }
    let pairs: Vec<Value> = pairs
        .into_iter()
        .map(|(value, count)| json!([plain(value), count]))
        .collect();
    (name, Value::from(pairs))
}

fn exact(sorted: &[f64], minimum: f64, maximum: f64) -> Value {
    let width = ((maximum - minimum) / 10.0).max(0.1);
    let mut populations = vec![0_usize; ((maximum - minimum) / width) as usize + 1];
    for value in sorted {
        if let Some(bin) = populations.get_mut(((value - minimum) / width) as usize) {
            *bin += 1;
        }
    }
    json!({"populations": populations, "start": plain(minimum), "width": plain(width)})
}

/// A number with five decimals; whole ones are written as integers, as the vendor does.
pub(super) fn plain(value: f64) -> Value {
    let rounded = (value * 1e5).round() / 1e5;
    if rounded.fract() == 0.0 && rounded.abs() < 1e15 {
        json!(rounded as i64)
    } else {
        json!(rounded)
    }
}
