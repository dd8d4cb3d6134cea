//! Clusters: rows grouped by their first numeric field, which is enough to have groups with centres and distances.

use serde_json::{Map, Value, json};

use super::input::{Arguments, inputs, number, provenance, training};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{field_types, fields, fields_meta, numbers, plain};
use super::table::Table;
use super::{Refusal, invalid};

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = training(store, arguments)?;
    let places = inputs(&table, arguments, None)?;
    let wanted = number(arguments, "k").unwrap_or(4.0);
    if !(1.0..=300.0).contains(&wanted) {
        return Err(invalid("k", "Must be between 1 and 300"));
    }
    let groups = groups(&table, &places, wanted as usize);
    let mut body = provenance(store, &table, arguments);
    body.insert("k".to_owned(), json!(groups.len()));
    body.insert("balance_fields".to_owned(), json!(true));
    body.insert("number_of_centroids".to_owned(), json!(0));
    body.insert("dataset_field_types".to_owned(), field_types(&table));
    body.insert("fields_meta".to_owned(), fields_meta(table.columns.len()));
    let of_each = |value: &str| -> Map<String, Value> {
        (0..groups.len())
            .map(|number| (format!("{number:06x}"), json!(value)))
            .collect()
    };
    let centroids: Vec<Value> = groups
        .iter()
        .enumerate()
        .map(|(number, rows)| centroid(&table, &places, number, rows))
        .collect();
    let scales: Map<String, Value> = places
        .iter()
        .filter_map(|place| table.columns.get(*place))
        .map(|column| (column.id.clone(), json!(0.5)))
        .collect();
    let mut result = Map::new();
    for (name, value) in [
        ("cluster_datasets", json!(of_each(""))),
        ("cluster_models", json!({})),
        (
            "clusters",
            json!({"clusters": centroids, "fields": fields(&table, true)}),
        ),
        ("scales", json!(scales)),
    ] {
        result.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        result,
        data: Data::Rows(table),
        ..Draft::default()
    })
}

fn groups(table: &Table, places: &[usize], count: usize) -> Vec<Vec<usize>> {
    let first = places.first().copied().unwrap_or_default();
    let value = |row: &usize| -> f64 {
        let text = table.rows.get(*row).and_then(|row| row.get(first));
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    };
    let mut rows: Vec<usize> = (0..table.rows.len()).collect();
    rows.sort_by(|left, right| value(left).total_cmp(&value(right)));
    let size = rows.len().div_ceil(count).max(1);
    rows.chunks(size).map(<[usize]>::to_vec).collect()
}

fn centroid(table: &Table, places: &[usize], number: usize, rows: &[usize]) -> Value {
    let values = |place: usize| -> Vec<f64> {
        let rows = rows.iter().filter_map(|row| table.rows.get(*row));
        rows.filter_map(|row| row.get(place)?.parse().ok())
            .collect()
    };
    let means: Vec<(usize, f64)> = places
        .iter()
        .map(|place| {
            let values = values(*place);
            (
                *place,
                values.iter().sum::<f64>() / values.len().max(1) as f64,
            )
        })
        .collect();
    let distances = rows
        .iter()
        .filter_map(|row| table.rows.get(*row))
        .map(|row| {
            let squares = means.iter().map(|(place, mean)| {
                let value = row.get(*place).and_then(|text| text.parse::<f64>().ok());
                (value.unwrap_or(*mean) - mean).powi(2)
            });
            squares.sum::<f64>().sqrt()
        });
    let center: Map<String, Value> = means
        .iter()
        .filter_map(|(place, mean)| Some((table.columns.get(*place)?.id.clone(), plain(*mean))))
        .collect();
    json!({
        "center": center,
        "count": rows.len(),
        "distance": numbers(distances.collect()),
        "id": format!("{number:06x}"),
        "name": format!("Cluster {number}"),
    })
}
