//! Everything that the documents name is decoded, and encoded again with nothing lost.

use dataops_live_client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is the same to a reader: a member that is `null` says no more than one that is absent, and 34 is 34.0.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, plain(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        other => other,
    }
}

/// Decodes, encodes, compares.
fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let typed: T = serde_json::from_str(text).unwrap();
    let before: Value = serde_json::from_str(text).unwrap();
    let after = serde_json::to_value(&typed).unwrap();
    assert_eq!(plain(after), plain(before));
    typed
}

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("fixtures/", $name, ".json"))
    };
}

#[test]
fn the_comparison_notices_what_is_lost() {
    let seen = |text: &str| plain(serde_json::from_str(text).unwrap());
    assert_eq!(seen(r#"{"a": null, "b": 1}"#), seen(r#"{"b": 1.0}"#));
    assert_ne!(seen(r#"{"a": "", "b": 1}"#), seen(r#"{"b": 1}"#));
    assert_ne!(seen(r#"{"a": []}"#), seen("{}"));
}

#[test]
fn projects_lose_nothing() {
    let listed: Vec<types::Project> = round_trip(fixture!("projects_list"));
    assert_eq!(listed[0].visibility, Some(types::Visibility::Private));
    assert!(listed[1].import_error.is_none());
    round_trip::<Vec<types::Project>>(fixture!("projects_brief"));

    let project: types::Project = round_trip(fixture!("project"));
    let permissions = project.permissions.unwrap();
    assert_eq!(
        permissions.project_access.unwrap().access_level,
        Some(types::AccessLevel::Guest)
    );
    assert_eq!(project.shared_with_groups.unwrap().len(), 2);
}

#[test]
fn namespaces_lose_nothing() {
    let listed: Vec<types::Namespace> = round_trip(fixture!("namespaces_list"));
    assert_eq!(listed[0].kind, types::NamespaceKind::User);
    round_trip::<Vec<types::Namespace>>(fixture!("namespaces_search"));
    round_trip::<Vec<types::Namespace>>(fixture!("namespaces_brief"));
    let namespace: types::Namespace = round_trip(fixture!("namespace"));
    assert_eq!(namespace.parent_id, None);
}

#[test]
fn pipelines_lose_nothing() {
    round_trip::<Vec<types::PipelineBasic>>(fixture!("pipelines_list"));
    round_trip::<Vec<types::PipelineBasic>>(fixture!("pipelines_list_old"));
    let pipeline: types::Pipeline = round_trip(fixture!("pipeline"));
    assert_eq!(pipeline.status, types::PipelineStatus::Success);
    assert_eq!(pipeline.source, Some(types::PipelineSource::Push));
    for text in [
        fixture!("pipeline_old"),
        fixture!("pipeline_created"),
        fixture!("pipeline_created_old"),
        fixture!("pipeline_retried"),
        fixture!("pipeline_retried_old"),
        fixture!("pipeline_canceled"),
        fixture!("pipeline_canceled_old"),
    ] {
        round_trip::<types::Pipeline>(text);
    }
}

#[test]
fn jobs_lose_nothing() {
    let listed: Vec<types::Job> = round_trip(fixture!("jobs_list"));
    assert_eq!(listed[0].artifacts.as_deref(), Some(&[][..]));
    let artifacts = listed[1].artifacts.as_ref().unwrap();
    assert_eq!(artifacts[3].file_type, types::JobArtifactType::Junit);
    round_trip::<Vec<types::Job>>(fixture!("jobs_list_old"));
    let job: types::Job = round_trip(fixture!("job"));
    assert_eq!(job.status, types::JobStatus::Failed);
}

#[test]
fn schedules_lose_nothing() {
    round_trip::<Vec<types::PipelineSchedule>>(fixture!("schedules_list"));
    round_trip::<Vec<types::PipelineSchedule>>(fixture!("schedules_list_old"));
    let schedule: types::PipelineSchedule = round_trip(fixture!("schedule"));
    let inputs = schedule.inputs.unwrap();
    assert!(matches!(
        inputs[1].value,
        Some(types::PipelineInputValue::Array(_))
    ));
    for text in [
        fixture!("schedule_old"),
        fixture!("schedule_created"),
        fixture!("schedule_created_old"),
        fixture!("schedule_updated"),
        fixture!("schedule_updated_old"),
        fixture!("schedule_owned"),
        fixture!("schedule_deleted_old"),
    ] {
        round_trip::<types::PipelineSchedule>(text);
    }
    round_trip::<Vec<types::PipelineBasic>>(fixture!("schedule_pipelines"));
    round_trip::<types::MessageReply>(fixture!("schedule_played"));
    round_trip::<types::PipelineVariable>(fixture!("schedule_variable"));
}

#[test]
fn error_bodies_lose_nothing() {
    for text in [
        fixture!("error_400_missing"),
        fixture!("error_400_validation"),
        fixture!("error_401"),
        fixture!("error_403_scope"),
    ] {
        round_trip::<types::ErrorReply>(text);
    }
}

#[test]
fn what_is_not_known_yet_is_kept_or_passed_over() {
    let text = r#"{"id": 1, "sha": "0", "status": "awaiting_approval", "brand_new": {"a": 1}}"#;
    let pipeline: types::Pipeline = serde_json::from_str(text).unwrap();
    assert_eq!(pipeline.status.as_str(), "awaiting_approval");
    let after = serde_json::to_value(&pipeline).unwrap();
    assert_eq!(after["status"], "awaiting_approval");

    let level: types::AccessLevel = serde_json::from_str("35").unwrap();
    assert_eq!(serde_json::to_string(&level).unwrap(), "35");
}

#[test]
fn a_coverage_that_comes_as_a_number_is_taken() {
    let text = r#"{"id": 1, "sha": "0", "status": "success", "coverage": 41.5}"#;
    let pipeline: types::Pipeline = serde_json::from_str(text).unwrap();
    assert_eq!(pipeline.coverage.as_deref(), Some("41.5"));
}

#[test]
fn numbers_beyond_32_bits_are_kept() {
    let text = r#"{"id": 9007199254740993, "name": "a"}"#;
    let project: types::Project = round_trip(text);
    assert_eq!(project.id, 9_007_199_254_740_993);
}
