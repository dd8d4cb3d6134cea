//! Clusters: k-means over the standardised numeric fields, begun at rows that are far from each other.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::answers::Answers;
use super::input::{self, Arguments, flag, number, text};
use super::learnt;
use super::matrix::Matrix;
use super::resource::Data;
use super::rows::Rows;
use super::store::{Draft, Store};
use super::summary::{numbers, plain};
use super::table::{Optype, Table};
use super::{Refusal, invalid, missing};

/// Rounds after which the groups are left as they are.
const ROUNDS: usize = 20;

/// Groups of rows with their centres.
#[derive(Debug)]
pub(super) struct Groups {
    pub(super) table: Arc<Table>,
    rows: Rows,
    /// In units of the deviation.
    centers: Matrix,
    /// The group of each row.
    of_row: Vec<usize>,
}

impl Groups {
    fn of(table: &Arc<Table>, places: &[usize], count: usize) -> Self {
        let rows = Rows::of(table, places);
        let points = rows.standardized();
        let mut centers: Matrix = points.first().cloned().into_iter().collect();
        while centers.len() < count {
            let far = |point: &&Vec<f64>| nearest(&centers, point).1;
            let next = points
                .iter()
                .max_by(|left, right| far(left).total_cmp(&far(right)));
            match next {
                Some(point) if nearest(&centers, point).1 > 0.0 => centers.push(point.clone()),
                _ => break,
            }
        }
        let mut of_row = Vec::new();
        for _ in 0..ROUNDS {
            of_row = points
                .iter()
                .map(|point| nearest(&centers, point).0)
                .collect();
            for (number, center) in centers.iter_mut().enumerate() {
                let own: Vec<&Vec<f64>> = points
                    .iter()
                    .zip(&of_row)
                    .filter(|(_, group)| **group == number)
                    .map(|(point, _)| point)
                    .collect();
                for (at, value) in center.iter_mut().enumerate() {
                    let sum: f64 = own.iter().map(|point| point[at]).sum();
                    *value = sum / own.len().max(1) as f64;
                }
            }
        }
        Self {
            table: Arc::clone(table),
            rows,
            centers,
            of_row,
        }
    }

    /// The group of an input and how far its centre is.
    fn find(&self, input: &Value) -> (usize, f64) {
        let input = input::instance(&self.table.columns, input);
        let point = self.rows.standard(&self.rows.row(&input));
        nearest(&self.centers, &point)
    }

    fn distances(&self, number: usize) -> Vec<f64> {
        let points = self.rows.standardized();
        let own = points.iter().zip(&self.of_row);
        own.filter(|(_, group)| **group == number)
            .map(|(point, _)| nearest(&self.centers, point).1)
            .collect()
    }

    fn center(&self, number: usize) -> Map<String, Value> {
        let Some(center) = self.centers.get(number) else {
            return Map::new();
        };
        let places = self.rows.places.iter().enumerate();
        places
            .filter_map(|(at, place)| {
                let value = center[at] * self.rows.deviations[at] + self.rows.means[at];
                Some((self.table.columns.get(*place)?.id.clone(), plain(value)))
            })
            .collect()
    }
}

/// The nearest centre and how far it is.
fn nearest(centers: &Matrix, point: &[f64]) -> (usize, f64) {
    let distance = |center: &Vec<f64>| {
        let squares = center.iter().zip(point);
        squares
            .map(|(left, right)| (left - right).powi(2))
            .sum::<f64>()
            .sqrt()
    };
    let all = centers.iter().map(distance).enumerate();
    all.min_by(|left, right| left.1.total_cmp(&right.1))
        .unwrap_or_default()
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let places = input::inputs(&table, arguments, None)?;
    let wanted = number(arguments, "k").unwrap_or(4.0);
    if !(1.0..=300.0).contains(&wanted) {
        return Err(invalid("k", "Must be between 1 and 300"));
    }
    let groups = Groups::of(&table, &places, wanted as usize);
    let count = groups.centers.len();
    let mut body = learnt::unsupervised(store, &table, arguments);
    for (name, value) in [
        ("balance_fields", json!(true)),
        ("field_scales", Value::Null),
        ("k", json!(count)),
        ("number_of_batchcentroids", json!(0)),
        ("number_of_centroids", json!(0)),
        ("number_of_public_centroids", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let none: Map<String, Value> = (0..count).map(|group| (id(group), json!(""))).collect();
    let centroids: Vec<Value> = (0..count)
        .map(|group| {
            let distances = groups.distances(group);
            json!({
                "center": groups.center(group),
                "count": distances.len(),
                "distance": numbers(distances),
                "id": id(group),
                "name": title(group),
            })
        })
        .collect();
    let scales: Map<String, Value> = places
        .iter()
        .zip(&groups.rows.deviations)
        .filter_map(|(place, deviation)| {
            Some((
                table.columns.get(*place)?.id.clone(),
                plain(1.0 / deviation),
            ))
        })
        .collect();
    let mut result = Map::new();
    for (name, value) in [
        ("cluster_datasets", json!(none)),
        ("cluster_models", json!({})),
        (
            "clusters",
            json!({"clusters": centroids, "fields": learnt::fields(&table)}),
        ),
        ("scales", json!(scales)),
    ] {
        result.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        result,
        data: Data::Groups(Arc::new(groups)),
        ..Draft::default()
    })
}

fn id(group: usize) -> String {
    format!("{group:06x}")
}

fn title(group: usize) -> String {
    format!("Cluster {group}")
}

/// A cluster that was found, with the names that its groups have now.
struct Found {
    name: String,
    groups: Arc<Groups>,
    titles: Vec<String>,
}

fn find(store: &Store, arguments: &Arguments) -> Result<Found, Refusal> {
    let cluster = text(arguments, "cluster").unwrap_or_default();
    input::named(store, "cluster", cluster, |found| {
        let Data::Groups(groups) = &found.data else {
            return None;
        };
        let shown = found.result.get("clusters")?.get("clusters")?.as_array()?;
        let titles = shown.iter().map(|group| group.get("name")?.as_str());
        Some(Found {
            name: found.name(),
            groups: Arc::clone(groups),
            titles: titles
                .map(|title| title.unwrap_or_default().to_owned())
                .collect(),
        })
    })
}

impl Found {
    fn title(&self, group: usize) -> &str {
        self.titles.get(group).map_or("", String::as_str)
    }
}

/// The rows of a cluster, or of its group that `centroid` names.
pub(super) fn members(
    store: &Store,
    cluster: &str,
    arguments: &Arguments,
) -> Result<Table, Refusal> {
    let groups = input::named(store, "cluster", cluster, |found| match &found.data {
        Data::Groups(groups) => Some(Arc::clone(groups)),
        _ => None,
    })?;
    let mut table = (*groups.table).clone();
    let Some(centroid) = text(arguments, "centroid") else {
        return Ok(table);
    };
    let known = (0..groups.centers.len()).find(|group| id(*group) == centroid);
    let wanted = known.ok_or_else(missing)?;
    let mut of_row = groups.of_row.iter();
    table.rows.retain(|_| of_row.next() == Some(&wanted));
    Ok(table)
}

/// The nearest centre of one row.
pub(super) fn centroid(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let found = find(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let (group, distance) = found.groups.find(&input);
    let mut body = Map::new();
    for (name, value) in [
        ("centroid_id", json!(id(group))),
        ("centroid_name", json!(found.title(group))),
        ("cluster", json!(found.name)),
        ("cluster_status", json!(true)),
        ("distance", plain(distance)),
        ("locale", json!("en_US")),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

/// The nearest centres of the rows of a dataset.
pub(super) fn centroids(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let found = find(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let title_of = |argument: &str, default: &str| {
        let given = text(arguments, argument).filter(|name| !name.is_empty());
        given.unwrap_or(default).to_owned()
    };
    let mut columns = vec![(title_of("centroid_name", "cluster"), Optype::Categorical)];
    let distance = flag(arguments, "distance");
    if distance {
        columns.push((title_of("distance_name", "distance"), Optype::Numeric));
    }
    let answers = Answers::of(&table, columns, |row| {
        let (group, far) = found.groups.find(row);
        let mut answer = vec![found.title(group).to_owned()];
        if distance {
            answer.push(plain(far).to_string());
        }
        answer
    });
    let mut draft = answers.draft(store, &table, arguments)?;
    draft.body.insert("cluster".to_owned(), json!(found.name));
    draft.body.insert("cluster_status".to_owned(), json!(true));
    Ok(draft)
}
