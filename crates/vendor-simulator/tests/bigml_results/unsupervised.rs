//! What finds groups, oddities, rules, topics, series and components.

use reqwest::Method;
use serde_json::{Value, json};

use crate::{BASKETS, Bigml, FLOWERS, LINE, TEXTS};

#[tokio::test]
async fn clusters_separate_the_flowers() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let cluster = bigml
        .make("cluster", json!({"dataset": dataset, "k": 2}))
        .await;
    let id = &cluster["resource"];
    let counts: Vec<&Value> = cluster["clusters"]["clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| &group["count"])
        .collect();
    assert_eq!(counts, [4, 4]);
    let of = |width: f64, length: f64| {
        let input = json!({"width": width, "length": length});
        bigml.make("centroid", json!({"cluster": id, "input_data": input}))
    };
    let (small, big, other) = (of(0.2, 1.4).await, of(2.0, 5.8).await, of(0.4, 1.5).await);
    assert_ne!(small["centroid_id"], big["centroid_id"]);
    assert_eq!(small["centroid_name"], other["centroid_name"]);
    let group = big["centroid_id"].as_str().unwrap();
    let changes = json!({"clusters": {group: {"name": "tall"}}});
    let path = format!("/{}", id.as_str().unwrap());
    assert_eq!(bigml.call(Method::PUT, &path, Some(changes)).await.0, 202);
    assert_eq!(of(2.0, 5.8).await["centroid_name"], "tall");
    let body = json!({"cluster": id, "centroid": big["centroid_id"]});
    let part = bigml.make("dataset", body).await;
    assert_eq!(part["rows"], 4);
    assert_eq!(part["fields"]["000001"]["summary"]["minimum"], 5.5);
    let body = json!({"cluster": id, "dataset": dataset, "distance": true, "output_dataset": true});
    let batch = bigml.make("batchcentroid", body).await;
    let rows = bigml.download(&batch).await;
    assert!(rows.starts_with("cluster,distance\nCluster "), "{rows}");
    let output = batch["output_dataset_resource"].as_str().unwrap();
    assert_eq!(bigml.finish(output).await["rows"], 8);
}

#[tokio::test]
async fn a_row_that_is_unlike_the_others_scores_higher() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let anomaly = bigml.make("anomaly", json!({"dataset": dataset})).await;
    let id = &anomaly["resource"];
    let mut scores = Vec::new();
    for width in [1.0, 90.0] {
        let input = json!({"width": width, "length": 3.5});
        let body = json!({"anomaly": id, "input_data": input});
        scores.push(
            bigml.make("anomalyscore", body).await["score"]
                .as_f64()
                .unwrap(),
        );
    }
    assert!(scores[0] < 0.5 && scores[1] > 0.9, "{scores:?}");
    let body = json!({"anomaly": id, "dataset": dataset, "all_fields": true});
    let rows = bigml
        .download(&bigml.make("batchanomalyscore", body).await)
        .await;
    assert!(
        rows.starts_with("width,length,kind,score\n0.2,1.4,small,0."),
        "{rows}"
    );
}

#[tokio::test]
async fn an_association_finds_what_goes_together() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(BASKETS).await;
    let made = bigml.make("association", json!({"dataset": dataset})).await;
    let rules = &made["associations"];
    let item = |at: &Value| &rules["items"][at.as_u64().unwrap() as usize];
    let best = &rules["rules"][0];
    let fields = [item(&best["lhs"][0]), item(&best["rhs"][0])].map(|item| &item["field_id"]);
    assert!(!fields.contains(&&json!("000002")), "{best}");
    assert_eq!(best["confidence"], 1);
    assert_eq!(best["lift"], 2);
    assert_eq!(best["support"], json!([0.5, 4]));
    let body = json!({"association": made["resource"], "input_data": {"bread": "yes"}});
    let set = bigml.make("associationset", body).await;
    let first = &set["association_set"]["result"][0];
    assert_eq!(first["item"]["field_id"], "000001");
    assert_eq!(first["item"]["name"], "yes");
}

#[tokio::test]
async fn topics_hold_the_words_that_meet() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(TEXTS).await;
    let body = json!({"dataset": dataset, "number_of_topics": 2});
    let made = bigml.make("topicmodel", body).await;
    assert_eq!(made["topic_model"]["number_of_topics"], 2);
    let of = |message: &str| {
        let input = json!({"message": message});
        let body = json!({"topicmodel": made["resource"], "input_data": input});
        bigml.make("topicdistribution", body)
    };
    let first = |body: Value| {
        let shares = body["topic_distribution"]["result"].clone();
        shares[0].as_f64().unwrap()
    };
    let (sport, money) = (first(of("goal team").await), first(of("loan rate").await));
    assert!((sport - money).abs() > 0.5, "{sport} {money}");
    let body = json!({"topicmodel": made["resource"], "dataset": dataset});
    let rows = bigml
        .download(&bigml.make("batchtopicdistribution", body).await)
        .await;
    assert!(rows.starts_with("Topic 00,Topic 01\n0."), "{rows}");
}

#[tokio::test]
async fn a_forecast_goes_on_as_the_series_did() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(LINE).await;
    let made = bigml.make("timeseries", json!({"dataset": dataset})).await;
    assert_eq!(made["objective_fields_names"], json!(["y"]));
    let input = json!({"y": {"horizon": 3}});
    let body = json!({"timeseries": made["resource"], "input_data": input});
    let forecast = bigml.make("forecast", body).await;
    let shown = &forecast["forecast"]["result"]["000002"][0];
    assert_eq!(shown["point_forecast"], json!([29, 32, 35]), "{shown}");
    let body = json!({"timeseries": made["resource"], "dataset": dataset});
    let evaluation = bigml.make("evaluation", body).await;
    assert!(evaluation["result"]["model"]["000002"][0]["mean_absolute_error"].is_number());
}

#[tokio::test]
async fn the_first_component_holds_most_of_what_differs() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let pca = bigml.make("pca", json!({"dataset": dataset})).await;
    assert!(pca["pca"]["variance"][0].as_f64().unwrap() > 0.9, "{pca}");
    let mut first = Vec::new();
    for (width, length) in [(0.2, 1.4), (2.0, 5.8)] {
        let input = json!({"width": width, "length": length});
        let body = json!({"pca": pca["resource"], "input_data": input});
        let projection = bigml.make("projection", body).await;
        first.push(projection["projection"]["result"]["PC1"].as_f64().unwrap());
    }
    assert!(first[0] * first[1] < 0.0, "{first:?}");
    let body = json!({"pca": pca["resource"], "dataset": dataset});
    let rows = bigml
        .download(&bigml.make("batchprojection", body).await)
        .await;
    assert_eq!(rows.lines().next(), Some("PC1,PC2"));
}
