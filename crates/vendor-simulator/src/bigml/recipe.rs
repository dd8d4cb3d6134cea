//! What a new resource holds: its arguments, what follows from them at once, and what the work will give.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::input::{self, Arguments, text};
use super::kind::Kind;
use super::resource::{Data, Resource};
use super::store::{Draft, Store};
use super::{
    Refusal, anomaly, batch, cluster, dataset, evaluation, missing, model, sample, sharing, source,
    statistics,
};

pub(super) fn draft(
    store: &Store,
    kind: &'static Kind,
    arguments: Arguments,
) -> Result<Draft, Refusal> {
    if let Some(origin) = text(&arguments, "origin") {
        return input::named(store, kind.name, origin, |origin| {
            Some(copy(origin, &arguments))
        });
    }
    if let Some(hash) = text(&arguments, "shared_hash") {
        let mut shelves = store.shelves();
        let shared = sharing::find(&mut shelves, kind, hash);
        return shared
            .map(|shared| copy(shared, &arguments))
            .ok_or_else(missing);
    }
    let mut draft = match kind.name {
        "source" => source::draft(&arguments),
        "dataset" => dataset::draft(store, &arguments)?,
        "model" => model::model(store, &arguments)?,
        "ensemble" => model::ensemble(store, &arguments)?,
        "prediction" => batch::prediction(store, &arguments)?,
        "batchprediction" => batch::predictions(store, &arguments)?,
        "cluster" => cluster::draft(store, &arguments)?,
        "anomaly" => anomaly::draft(store, &arguments)?,
        "evaluation" => evaluation::draft(store, &arguments)?,
        "sample" => sample::draft(store, &arguments)?,
        "correlation" => statistics::correlation(store, &arguments)?,
        "statisticaltest" => statistics::tests(store, &arguments)?,
        _ => outline(store, kind, &arguments)?,
    };
    let hidden = [
        "data",
        "file",
        "origin",
        "shared_hash",
        "objective_field",
        "fields",
    ];
    for (name, value) in arguments {
        if !hidden.contains(&name.as_str()) {
            draft.body.entry(name).or_insert(value);
        }
    }
    if kind.name == "externalconnector" {
        forget_password(&mut draft.body);
    }
    Ok(draft)
}

/// A type whose result isn't computed: what it was made from, and an empty result.
fn outline(store: &Store, kind: &Kind, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut draft = Draft::default();
    if let Some(dataset) = text(arguments, "dataset") {
        let table = input::table(store, "dataset", dataset)?;
        draft.body = input::provenance(store, &table, arguments);
    }
    if !kind.container.is_empty() {
        let name = kind.container.to_owned();
        draft.result.insert(name, Value::Object(Map::new()));
    }
    if kind.downloads {
        draft.data = Data::Text(Arc::from(""));
    }
    Ok(draft)
}

fn forget_password(body: &mut Map<String, Value>) {
    if let Some(Value::Object(connection)) = body.get_mut("connection") {
        connection.remove("password");
    }
}

/// A copy: the same body and result under another id, shared with nobody.
fn copy(resource: &Resource, arguments: &Arguments) -> Draft {
    const OWN: [&str; 9] = [
        "resource",
        "created",
        "updated",
        "shared",
        "shared_hash",
        "sharing_key",
        "shared_clonable",
        "private",
        "project",
    ];
    let mut body = resource.body.clone();
    body.retain(|name, _| !OWN.contains(&name.as_str()));
    body.extend(arguments.clone());
    body.remove("origin");
    body.remove("shared_hash");
    Draft {
        body,
        result: resource.result.clone(),
        data: resource.data.clone(),
        failure: resource.failure.clone(),
        ..Draft::default()
    }
}
