//! Fusions: models of any supervised type that vote together.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{self, Arguments};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{described, fields_meta, plain};
use super::supervised::{Instance, Supervised, Vote, is_numeric};
use super::table::Column;
use super::{Refusal, batch, invalid};

#[derive(Debug)]
struct Fusion {
    members: Vec<(Arc<dyn Supervised>, f64)>,
    columns: Vec<Column>,
    objective: usize,
}

impl Supervised for Fusion {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn objective(&self) -> usize {
        self.objective
    }

    fn count(&self) -> usize {
        self.members.len()
    }

    fn predict(&self, input: &Instance) -> Option<Vote> {
        let votes: Vec<(Vote, f64)> = self
            .members
            .iter()
            .filter_map(|(member, weight)| Some((member.predict(input)?, *weight)))
            .collect();
        let total: f64 = votes.iter().map(|(_, weight)| weight).sum();
        if is_numeric(self) {
            let mean = |of: fn(&Vote) -> f64| {
                let sum: f64 = votes.iter().map(|(vote, weight)| of(vote) * weight).sum();
                sum / total.max(f64::MIN_POSITIVE)
            };
            return Some(Vote {
                output: plain(mean(|vote| vote.output.as_f64().unwrap_or_default())),
                confidence: mean(|vote| vote.confidence),
                ..Vote::default()
            });
        }
        let mut weights: BTreeMap<String, f64> = BTreeMap::new();
        for (vote, weight) in votes {
            for (class, share) in vote.classes {
                *weights.entry(class).or_default() += share * weight;
            }
        }
        Some(Vote::of_classes(weights.into_iter().collect()))
    }

    fn importance(&self) -> Map<String, Value> {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for (member, _) in &self.members {
            for (field, share) in member.importance() {
                *sums.entry(field).or_default() += share.as_f64().unwrap_or_default();
            }
        }
        let count = self.members.len().max(1) as f64;
        let sums = sums.into_iter();
        sums.map(|(field, sum)| (field, plain(sum / count)))
            .collect()
    }
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let members = arguments.get("models").and_then(Value::as_array);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut learners, mut shown) = (Vec::new(), Vec::new());
    for member in members.into_iter().flatten() {
        let id = member.as_str().or_else(|| member.get("id")?.as_str());
        let id = id.ok_or_else(|| invalid("models", "Must be a list of ids"))?;
        let weight = member.get("weight").and_then(Value::as_f64);
        let (kind, name, learner) = input::learner(store, "model", id)?;
        let shelves = store.shelves();
        let title = shelves
            .find(kind, id)
            .and_then(|member| member.body.get("name").cloned());
        let mut about = json!({"id": name, "kind": kind, "name": title, "name_options": ""});
        if let Some(weight) = weight {
            about["weight"] = plain(weight);
        }
        *counts.entry(kind).or_default() += 1;
        learners.push((learner, weight.unwrap_or(1.0)));
        shown.push(about);
    }
    let Some((first, _)) = learners.first() else {
        return Err(invalid("models", "Must have at least one model"));
    };
    let objective = first.objective();
    let columns = first.columns().to_vec();
    let other = |learner: &Arc<dyn Supervised>| {
        let column = learner.columns().get(learner.objective());
        column.map(|column| &column.name) != columns.get(objective).map(|column| &column.name)
    };
    if learners.iter().any(|(learner, _)| other(learner)) {
        return Err(invalid("models", "Must have the same objective field"));
    }
    counts.insert("total", learners.len());
    let mut body = batch::objective(&columns, objective);
    let details = columns
        .get(objective)
        .map(|column| described(column, objective));
    let listed: Vec<String> = counts
        .iter()
        .map(|(kind, count)| format!("{kind}: {count}"))
        .collect();
    for (name, value) in [
        ("credits_per_prediction", json!(0)),
        ("fields_meta", fields_meta(columns.len())),
        ("model_count", json!(counts)),
        (
            "models_meta",
            json!({"count": learners.len(), "limit": 1000, "offset": 0, "total": learners.len()}),
        ),
        ("name_options", json!(listed.join(", "))),
        ("number_of_batchpredictions", json!(0)),
        ("number_of_evaluations", json!(0)),
        ("number_of_predictions", json!(0)),
        ("number_of_public_predictions", json!(0)),
        ("objective_field_details", json!(details)),
        ("type", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let children = shown.iter().filter_map(|about| about["id"].as_str());
    let children = children.map(str::to_owned).collect();
    let fields: Map<String, Value> = columns
        .iter()
        .enumerate()
        .map(|(place, column)| (column.id.clone(), described(column, place)))
        .collect();
    let fusion = Fusion {
        members: learners,
        columns,
        objective,
    };
    let mut result = Map::new();
    result.insert("importance".to_owned(), json!(fusion.importance()));
    result.insert(
        "fusion".to_owned(),
        json!({"fields": fields, "models": shown}),
    );
    Ok(Draft {
        body,
        result,
        data: Data::Learnt(Arc::new(fusion)),
        children,
        ..Draft::default()
    })
}
