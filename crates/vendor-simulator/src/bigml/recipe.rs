//! What a new resource holds: its arguments, what follows from them at once, and what the work will give.

use serde_json::{Map, Value};

use super::input::{self, Arguments, text};
use super::kind::Kind;
use super::resource::Resource;
use super::store::{Draft, Store};
use super::{
    Refusal, anomaly, batch, cluster, dataset, evaluation, model, sample, source, statistics,
};

pub(super) fn draft(
    store: &Store,
    kind: &'static Kind,
    arguments: Arguments,
) -> Result<Draft, Refusal> {
    if let Some(origin) = text(&arguments, "origin") {
        return copy(store, kind, origin, &arguments);
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
        _ => Draft::default(),
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

fn forget_password(body: &mut Map<String, Value>) {
    if let Some(Value::Object(connection)) = body.get_mut("connection") {
        connection.remove("password");
    }
}

/// A copy: the same body and result under another id.
fn copy(
    store: &Store,
    kind: &'static Kind,
    origin: &str,
    arguments: &Arguments,
) -> Result<Draft, Refusal> {
    let own = ["resource", "created", "updated"];
    input::named(store, kind.name, origin, |resource: &Resource| {
        let mut body = resource.body.clone();
        body.retain(|name, _| !own.contains(&name.as_str()));
        body.extend(arguments.clone());
        body.remove("origin");
        Some(Draft {
            body,
            result: resource.result.clone(),
            data: resource.data.clone(),
            failure: resource.failure.clone(),
            hook: None,
        })
    })
}
