//! Which steps there are, and what they share.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bigml_client::Client;
use bigml_client::client_runtime::testing::ManualClock;
use futures_util::future::BoxFuture;
use serde::Serialize;
use serde_json::Value;
use vendor_simulator::{Simulator, Vendor, bigml};

use crate::run::Place;
use crate::suite::Ours;

/// Labels of what is made.
pub(super) const TAGS: [&str; 2] = ["conformance", "two kinds, of flowers"];

pub(super) struct Steps {
    pub(super) client: Client,
    pub(super) flowers: PathBuf,
    made: BTreeMap<&'static str, String>,
}

/// The steps by their names, in the order in which they are done.
macro_rules! steps {
    ($($step:ident),+ $(,)?) => {
        pub(super) const NAMES: &[&str] = &[$(stringify!($step)),+];

        impl Ours for Steps {
            fn step<'a>(&'a mut self, name: &'a str) -> BoxFuture<'a, Result<String>> {
                match name {
                    $(stringify!($step) => Box::pin(self.$step()),)+
                    _ => Box::pin(async { bail!("our client has no such step") }),
                }
            }
        }
    };
}

steps!(
    create_a_project,
    account_tasks,
    upload_a_source,
    inline_source,
    remote_source,
    external_connector,
    keep_a_configuration,
    compose_sources,
    close_a_composite_source,
    update_a_source,
    create_a_dataset,
    update_a_dataset,
    clone_a_dataset,
    download_a_dataset,
    sample_a_dataset,
    texts,
    correlate,
    test_statistics,
    create_a_model,
    read_a_part_of_a_model,
    create_an_ensemble,
    create_a_fusion,
    logistic_regression,
    linear_regression,
    deepnet,
    optiml,
    find_clusters,
    find_anomalies,
    find_associations,
    find_topics,
    find_components,
    time_series,
    predict,
    find_a_centroid,
    score_an_anomaly,
    association_set,
    topic_distribution,
    forecast,
    project_a_row,
    evaluate,
    predict_all_rows,
    download_the_predictions,
    batch_centroids,
    batch_anomaly_scores,
    batch_topic_distributions,
    batch_projections,
    create_a_library,
    create_a_script,
    execute_a_script,
    list_predictions,
    list_with_filters,
    list_with_negation,
    work_in_a_project,
    delete_results,
    delete_models,
    delete_data,
);

impl Steps {
    pub(super) fn new(simulator: &Simulator, place: &Place) -> Result<Self> {
        let client = Client::builder()
            .base_url(simulator.url(Vendor::Bigml))
            .prediction_server(format!("http://{}/bigml", simulator.address()))
            .credentials(bigml::USERNAME, bigml::API_KEY)
            // pauses between polls take no time
            .core(|core| core.clock(ManualClock::new().clock()))
            .build()?;
        Ok(Self {
            client,
            flowers: place.file("flowers.csv"),
            made: BTreeMap::new(),
        })
    }

    /// The id of what a step made under this name.
    pub(super) fn id(&self, name: &str) -> Result<String> {
        let id = self.made.get(name);
        id.cloned()
            .with_context(|| format!("no step has made the {name}"))
    }

    /// Remembers the id of a resource; gives the resource as JSON.
    pub(super) fn keep(&mut self, name: &'static str, resource: &impl Serialize) -> Result<Value> {
        let resource = serde_json::to_value(resource)?;
        let id = resource.get("resource").and_then(Value::as_str);
        let id = id.with_context(|| format!("the {name} has no id"))?;
        self.made.insert(name, id.to_owned());
        Ok(resource)
    }
}

/// A property of a resource in a few words.
pub(super) fn shown(resource: &Value, property: &str) -> Result<String> {
    match resource.get(property) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(other) => Ok(other.to_string()),
        None => bail!("the resource has no {property}"),
    }
}

/// Creates a resource of a body and remembers it; gives it as JSON.
macro_rules! created {
    ($steps:ident, $create:ident($body_type:ident), $name:literal, $body:tt) => {{
        let body: bigml_client::types::$body_type =
            serde_json::from_value(serde_json::json!($body))?;
        let created = $steps.client.$create().body(body).send().await?;
        $steps.keep($name, &*created)?
    }};
}
pub(super) use created;

/// The same, and waits until the work is done.
macro_rules! finished {
    ($steps:ident, $create:ident($body_type:ident), $name:literal, $body:tt) => {{
        let body: bigml_client::types::$body_type =
            serde_json::from_value(serde_json::json!($body))?;
        let request = $steps.client.$create().body(body);
        let finished = request.send_and_wait().await?;
        $steps.keep($name, &*finished)?
    }};
}
pub(super) use finished;

/// Deletes what was made under these names; gives how many that are.
macro_rules! deleted {
    ($steps:ident: $($delete:ident $place:ident $name:literal),+ $(,)?) => {{
        let mut deleted = 0;
        $(
            let id = $steps.id($name)?;
            $steps.client.$delete().$place(id).send().await?;
            deleted += 1;
        )+
        Ok(deleted.to_string())
    }};
}
pub(super) use deleted;
