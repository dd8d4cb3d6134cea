//! The typed parts of clusters, anomaly detectors, associations, topic models, time series, PCAs, correlations and statistical tests.

use bigml_client::types::{
    self, AnomalyNode, AnomalyPredicate, AnomalyPredicates, ClusterCenter, CorrelationMeasure,
    EtsValue, ModelClusters, NormalityTest, PredicateOperator, PredicateValue, Scalar,
};
use black_box_tests::round_trip;

use crate::fixtures::one;

/// All nodes of a tree, the root first.
fn nodes(root: AnomalyNode) -> Vec<AnomalyNode> {
    let mut found = Vec::new();
    let mut next = vec![root];
    while let Some(node) = next.pop() {
        next.extend(node.children.iter().flatten().cloned());
        found.push(node);
    }
    found
}

fn predicates(node: &AnomalyNode) -> &[AnomalyPredicate] {
    match &node.predicates {
        Some(AnomalyPredicates::Array(predicates)) => predicates,
        _ => &[],
    }
}

#[test]
fn an_isolation_tree_is_read_to_its_predicates() {
    let anomaly: types::Anomaly = one("anomaly", "anomaly_py");
    let tree = &anomaly.model.as_ref().unwrap().trees.as_ref().unwrap()[0];
    let root = tree.root.as_ref().unwrap().get().unwrap();
    let nodes = nodes(root);
    assert!(matches!(
        predicates(&nodes[0])[0],
        AnomalyPredicate::Boolean(true)
    ));
    let conditions: Vec<_> = nodes
        .iter()
        .flat_map(predicates)
        .filter_map(|predicate| match predicate {
            AnomalyPredicate::Object(condition) => Some(condition),
            _ => None,
        })
        .collect();
    let lists = conditions
        .iter()
        .filter(|condition| condition.op == Some(PredicateOperator::In))
        .filter(|condition| matches!(&condition.value, Some(PredicateValue::Array(values)) if matches!(values[0], Scalar::String(_))));
    assert_eq!(lists.count(), 1);
    let numbers = conditions
        .iter()
        .filter(|condition| matches!(condition.value, Some(PredicateValue::Number(_))));
    assert_eq!(numbers.count(), conditions.len() - 1);
}

#[test]
fn the_predicates_of_a_node_may_be_true_and_its_categories_may_be_missing() {
    let node: AnomalyNode = round_trip(r#"{"population": 3, "predicates": true, "weight": 0.5}"#);
    assert!(matches!(
        node.predicates,
        Some(AnomalyPredicates::Boolean(true))
    ));
    let text = r#"{"predicates": [{"field": "000001", "op": "in", "value": ["a", null]}, {"field": "000002", "op": "<=*", "value": 2.5}, 7]}"#;
    let node: AnomalyNode = round_trip(text);
    let AnomalyPredicate::Object(condition) = &predicates(&node)[1] else {
        panic!("no condition: {node:?}");
    };
    assert_eq!(condition.op, Some(PredicateOperator::LessOrEqualOrMissing));
    assert!(matches!(
        predicates(&node)[2],
        AnomalyPredicate::Unrecognized(_)
    ));
}

#[test]
fn a_group_has_numbers_and_categories_in_its_middle() {
    let cluster: types::Cluster = one("cluster", "cluster_py");
    let groups = cluster.clusters.unwrap().clusters.unwrap();
    assert_eq!(groups.len(), 3);
    let middle = groups[0].center.as_ref().unwrap();
    assert!(matches!(middle["000000"], ClusterCenter::Number(_)));
    let text = r#"{"id": "000000", "center": {"000000": 1, "000001": "small", "000002": ["few", "terms"]}}"#;
    let group: types::ClusterGroup = round_trip(text);
    let middle = group.center.unwrap();
    assert!(matches!(&middle["000001"], ClusterCenter::String(class) if class == "small"));
    assert!(matches!(&middle["000002"], ClusterCenter::Array(terms) if terms.len() == 2));
}

#[test]
fn models_are_made_of_all_groups_or_of_some() {
    let all: types::ClusterCreate = round_trip(r#"{"model_clusters": true}"#);
    assert!(matches!(
        all.model_clusters,
        Some(ModelClusters::Boolean(true))
    ));
    let some: types::ClusterCreate = round_trip(r#"{"model_clusters": ["000000", "000002"]}"#);
    assert!(matches!(some.model_clusters, Some(ModelClusters::Array(groups)) if groups.len() == 2));
}

#[test]
fn a_rule_names_its_items_and_how_many_rows_have_them() {
    let association: types::Association = one("association", "association_py");
    let content = association.associations.unwrap();
    let items = content.items.unwrap();
    assert!(items[0].bin_start.is_none() && items[0].bin_end.is_some());
    let rule = &content.rules.as_ref().unwrap()[0];
    assert_eq!(rule.lhs.as_ref().unwrap().len(), 1);
    let support = rule.support.as_ref().unwrap();
    assert!(support.share.unwrap() > 0.3 && support.count.unwrap() > 40);
    let leverage = content.rules_summary.unwrap().leverage.unwrap();
    assert_eq!(leverage.counts.unwrap().len(), 4);
}

#[test]
fn a_topic_has_terms_with_their_probabilities() {
    let model: types::TopicModel = one("topicmodel", "topicmodel_php");
    let content = model.topic_model.unwrap();
    let topic = &content.topics.as_ref().unwrap()[0];
    let term = &topic.top_terms.as_ref().unwrap()[0];
    assert!(term.term.is_some() && term.probability.unwrap() > 0.04);
    assert_eq!(content.term_topic_assignments.unwrap()[0].len(), 12);
}

#[test]
fn a_time_series_has_its_models_and_their_forecasts() {
    let series: types::TimeSeries = one("timeseries", "timeseries_py");
    let forecast = &series.forecast.unwrap()["000005"][0];
    assert_eq!(forecast.model.as_deref(), Some("A,N,N"));
    assert_eq!(forecast.point_forecast.as_ref().unwrap().len(), 4);
    let models = &series.time_series.unwrap().ets_models.unwrap()["000005"];
    let state = models[0].final_state.as_ref().unwrap();
    assert!(state.l.unwrap() > 0.0);
    assert!(matches!(state.s, Some(EtsValue::Array(_))));
    assert!(matches!(models[1].value, Some(EtsValue::Number(_))));
}

#[test]
fn the_components_of_a_pca_are_rows_of_numbers() {
    let pca: types::Pca = one("pca", "pca_py");
    let content = pca.pca.unwrap();
    assert_eq!(content.components.unwrap()[0].len(), 7);
    assert_eq!(
        content.text_stats.unwrap()["000001"]
            .means
            .as_ref()
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn tests_and_correlations_are_told_apart_by_their_names() {
    let test: types::StatisticalTest = one("statisticaltest", "statisticaltest_php");
    let content = test.statistical_tests.unwrap();
    let normality = content.normality.unwrap();
    assert!(matches!(normality[0], NormalityTest::AndersonDarling(_)));
    assert!(matches!(normality[1], NormalityTest::JarqueBera(_)));
    let NormalityTest::ZScore(scores) = &normality[2] else {
        panic!("no z scores: {normality:?}");
    };
    assert!(scores.result.as_ref().unwrap()["000000"].max_z.unwrap() > 2.0);
    let unknown: NormalityTest = round_trip(r#"{"name": "shapiro", "result": {"000000": 1}}"#);
    assert!(matches!(unknown, NormalityTest::Unrecognized(_)));

    let correlation: types::Correlation = one("correlation", "correlation_php");
    let measure = &correlation.correlations.unwrap().correlations.unwrap()[0];
    assert_eq!(measure.name, Some(CorrelationMeasure::OneWayAnova));
    assert!(
        measure.result.as_ref().unwrap()["000000"]
            .eta_square
            .unwrap()
            > 0.5
    );
}

/// No body of these was recorded: the forms are those that the vendor's bindings read.
#[test]
fn answers_to_one_input_are_read_as_the_bindings_read_them() {
    let centroid: types::Centroid = round_trip(
        r#"{"resource": null, "centroid_id": "000001", "centroid_name": "Cluster 1", "distance": 0.25}"#,
    );
    assert_eq!(centroid.resource, None);
    assert_eq!(centroid.distance, Some(0.25));
    let score: types::AnomalyScore = round_trip(r#"{"score": 0.7, "importance": {"000000": 0.5}}"#);
    assert!(matches!(
        score.importance,
        Some(types::AnomalyImportance::Object(_))
    ));
    let score: types::AnomalyScore = round_trip(r#"{"score": 0.7, "importance": [0.5, 0.5]}"#);
    assert!(matches!(
        score.importance,
        Some(types::AnomalyImportance::Array(_))
    ));
    let text = r#"{"association_set": {"result": [{"item": {"name": "milk", "field_id": "000000", "count": 3}, "rules": ["000004"], "score": 0.4}]}}"#;
    let set: types::AssociationSet = round_trip(text);
    let found = &set.association_set.unwrap().result.unwrap()[0];
    assert_eq!(found.item.as_ref().unwrap().name.as_deref(), Some("milk"));
    let topics: types::TopicDistribution =
        round_trip(r#"{"topic_distribution": {"result": [0.75, 0.25]}}"#);
    assert_eq!(topics.topic_distribution.unwrap().result.unwrap().len(), 2);
    let text = r#"{"forecast": {"result": {"000001": [{"model": "naive", "point_forecast": [3.0, 3.0]}]}}}"#;
    let forecast: types::Forecast = round_trip(text);
    assert_eq!(
        forecast.forecast.unwrap().result.unwrap()["000001"].len(),
        1
    );
    let projection: types::Projection =
        round_trip(r#"{"projection": {"result": {"PC1": 0.5, "PC2": -1.5}}}"#);
    assert_eq!(projection.projection.unwrap().result.unwrap()["PC2"], -1.5);
}
