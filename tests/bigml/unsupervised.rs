//! What clusters, anomaly detectors, associations, time series and topic models answer, as their types.

use bigml_client::types::{self, ModelClusters};
use serde_json::{Map, Value, json};

use crate::Bigml;

/// The input of an answer.
fn input(values: Value) -> Map<String, Value> {
    values.as_object().cloned().unwrap_or_default()
}

/// A finished dataset of some rows.
async fn dataset(bigml: &Bigml, rows: &str) -> types::Dataset {
    let body = types::SourceCreate::new().data(rows);
    let source = bigml.client().create_source().body(body).send_and_wait();
    let body = types::DatasetCreate::new().source(&source.await.unwrap().resource);
    let dataset = bigml.client().create_dataset().body(body).send_and_wait();
    dataset.await.unwrap().into_inner()
}

#[tokio::test]
async fn a_cluster_says_to_which_group_a_row_belongs() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let dataset = bigml.dataset().await;
    let body = types::ClusterCreate::new()
        .dataset(&dataset.resource)
        .model_clusters(ModelClusters::Boolean(false))
        .k(2);
    let cluster = client.create_cluster().body(body).send_and_wait();
    let cluster = cluster.await.unwrap().into_inner();
    let groups = cluster.clusters.unwrap().clusters.unwrap();
    assert_eq!(
        groups.iter().filter_map(|group| group.count).sum::<i64>(),
        8
    );

    let row = input(json!({"width": 0.2, "length": 1.4, "kind": "small"}));
    let body = types::CentroidCreate::new(&cluster.resource, row);
    let centroid = client.create_centroid().body(body).send().await.unwrap();
    let names: Vec<_> = groups.iter().map(|group| &group.name).collect();
    assert!(names.contains(&&centroid.centroid_name), "{names:?}");
    assert!(centroid.distance.unwrap() < 1.0);

    let body = types::BatchCentroidCreate::new(&cluster.resource, &dataset.resource).distance(true);
    let batch = client.create_batch_centroid().body(body).send_and_wait();
    let batch = batch.await.unwrap().into_inner();
    let of_cluster = client
        .list_batch_centroids()
        .filter(|batch| batch.cluster().eq(&cluster.resource));
    assert_eq!(of_cluster.send().await.unwrap().objects.len(), 1);
    let rows = client.download_batch_centroid(batch.resource.unwrap());
    let rows = rows.await.unwrap().into_inner().text().await.unwrap();
    assert_eq!(rows.lines().count(), 9, "{rows}");
}

#[tokio::test]
async fn an_anomaly_detector_scores_a_row() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let body = types::AnomalyCreate::new()
        .dataset(&bigml.dataset().await.resource)
        .forest_size(8)
        .top_n(3);
    let anomaly = client.create_anomaly().body(body).send_and_wait();
    let anomaly = anomaly.await.unwrap().into_inner();
    let forest = anomaly.model.unwrap();
    assert_eq!(forest.top_anomalies.unwrap().len(), 3);
    let root = forest.trees.unwrap()[0]
        .root
        .as_ref()
        .unwrap()
        .get()
        .unwrap();
    assert!(root.population.unwrap() > 0);
    let row = input(json!({"width": 900, "length": 1.4}));
    let body = types::AnomalyScoreCreate::new(&anomaly.resource, row);
    let score = client.create_anomaly_score().body(body).send();
    let score = score.await.unwrap().score.unwrap();
    assert!((0.0..=1.0).contains(&score), "{score}");
}

#[tokio::test]
async fn an_association_says_what_goes_with_a_row() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let baskets = "bread,butter,day\nyes,yes,odd\nyes,yes,even\nno,no,odd\nno,no,even\nyes,yes,odd\nno,no,even\n";
    let body = types::AssociationCreate::new()
        .dataset(&dataset(&bigml, baskets).await.resource)
        .search_strategy(types::AssociationSearchStrategy::Lift);
    let association = client.create_association().body(body).send_and_wait();
    let association = association.await.unwrap().into_inner();
    let content = association.associations.unwrap();
    assert!(!content.rules.unwrap().is_empty());
    let body =
        types::AssociationSetCreate::new(&association.resource, input(json!({"bread": "yes"})));
    let set = client.create_association_set().body(body).send();
    let items = set.await.unwrap().into_inner().association_set.unwrap();
    let best = &items.result.unwrap()[0];
    assert_eq!(best.item.as_ref().unwrap().name.as_deref(), Some("yes"));
}

#[tokio::test]
async fn a_time_series_is_asked_for_each_field() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let rows: String = (1..=12).map(|row| format!("{row},{}\n", row * 3)).collect();
    let dataset = dataset(&bigml, &format!("x,y\n{rows}")).await;
    let body = types::TimeSeriesCreate::new()
        .dataset(&dataset.resource)
        .trend(types::EtsComponent::Additive);
    let series = client.create_time_series().body(body).send_and_wait();
    let series = series.await.unwrap().into_inner();
    let models = series.time_series.unwrap().ets_models.unwrap();
    assert!(models.values().all(|models| !models.is_empty()));
    let one = types::EtsModelFilter::new().criterion("aic").limit(1);
    let asked = types::ForecastInput::new().horizon(4).ets_models(one);
    let body = types::ForecastCreate::new(&series.resource, [("000001", asked)]);
    let forecast = client.create_forecast().body(body).send().await.unwrap();
    let found = &forecast.forecast.as_ref().unwrap().result.as_ref().unwrap()["000001"];
    assert_eq!(found[0].point_forecast.as_ref().unwrap().len(), 4);
}

#[tokio::test]
async fn a_shared_cluster_is_read_by_its_hash() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let body = types::ClusterCreate::new().dataset(&bigml.dataset().await.resource);
    let cluster = client.create_cluster().body(body).send_and_wait();
    let cluster = cluster.await.unwrap().into_inner().resource;
    let change = client.update_cluster().cluster(&cluster);
    let change = change.body(types::ClusterUpdate::new().shared(true)).send();
    change.await.unwrap();
    let shared = client.get_cluster().cluster(&cluster).send().await.unwrap();
    let hash = shared.shared_hash.as_ref().unwrap().expose();
    let read = client.get_shared_cluster().hash(hash).send().await.unwrap();
    assert_eq!(read.k, shared.k);
    let unknown = client.get_shared_cluster().hash("0".repeat(27)).send();
    assert!(unknown.await.unwrap_err().is_not_found());
}
