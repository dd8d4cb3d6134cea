//! What a new resource holds: its arguments, what follows from them at once, and what the work will give.

use serde_json::{Map, Value};

use super::input::{self, Arguments, text};
use super::kind::Kind;
use super::resource::Resource;
use super::store::{Draft, Store};
use super::{
    Refusal, anomaly, association, batch, cluster, composite, dataset, deepnet, evaluation, fusion,
    linear, logistic, missing, model, optiml, pca, sample, sharing, source, statistics, timeseries,
    topicmodel, whizzml,
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
        "source" if arguments.contains_key("sources") => composite::draft(store, &arguments)?,
        "source" => source::draft(store, &arguments)?,
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
        "fusion" => fusion::draft(store, &arguments)?,
        "linearregression" => linear::draft(store, &arguments)?,
        "logisticregression" => logistic::draft(store, &arguments)?,
        "deepnet" => deepnet::draft(store, &arguments)?,
        "association" => association::draft(store, &arguments)?,
        "topicmodel" => topicmodel::draft(store, &arguments)?,
        "timeseries" => timeseries::draft(store, &arguments)?,
        "optiml" => optiml::draft(store, &arguments)?,
        "pca" => pca::draft(store, &arguments)?,
        "centroid" => cluster::centroid(store, &arguments)?,
        "batchcentroid" => cluster::centroids(store, &arguments)?,
        "anomalyscore" => anomaly::score(store, &arguments)?,
        "batchanomalyscore" => anomaly::scores(store, &arguments)?,
        "associationset" => association::set(store, &arguments)?,
        "topicdistribution" => topicmodel::distribution(store, &arguments)?,
        "batchtopicdistribution" => topicmodel::distributions(store, &arguments)?,
        "forecast" => timeseries::forecast(store, &arguments)?,
        "projection" => pca::projection(store, &arguments)?,
        "batchprojection" => pca::projections(store, &arguments)?,
        "library" => whizzml::library(store, &arguments)?,
        "script" => whizzml::script(store, &arguments)?,
        "execution" => whizzml::execution(store, &arguments)?,
        _ => Draft::default(),
    };
    let hidden = [
        "data",
        "file",
        "origin",
        "shared_hash",
        "objective_field",
        "fields",
        "image",
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
