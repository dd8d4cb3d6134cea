//! Everything that the documents name is decoded, and encoded again with nothing lost.

use bigeye_client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes, encodes, compares. A 64-bit integer goes out as a text, so integers are compared as texts.
pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let typed: T = serde_json::from_str(text).unwrap();
    let mut before: Value = serde_json::from_str(text).unwrap();
    let mut after = serde_json::to_value(&typed).unwrap();
    with_integers_as_text(&mut before);
    with_integers_as_text(&mut after);
    assert_eq!(after, before);
    typed
}

/// The same document with every integer written as a text, as the published documents declare 64-bit integers.
fn with_integers_as_text(value: &mut Value) {
    match value {
        Value::Number(number) => *value = Value::String(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(with_integers_as_text),
        Value::Object(members) => members.values_mut().for_each(with_integers_as_text),
        _ => {}
    }
}

fn takes_integers_as_text<T: DeserializeOwned + PartialEq + std::fmt::Debug>(text: &str) {
    let mut document: Value = serde_json::from_str(text).unwrap();
    with_integers_as_text(&mut document);
    let from_text: T = serde_json::from_value(document).unwrap();
    assert_eq!(from_text, serde_json::from_str(text).unwrap());
}

#[test]
fn the_documented_400_loses_nothing() {
    let error: types::ErrorBody =
        round_trip(include_str!("fixtures/error_400_workspace_required.json"));
    assert_eq!(error.code, Some(400));
}

#[test]
fn collections_lose_nothing() {
    let text = include_str!("fixtures/collection_list.response.json");
    let list: types::CollectionList = round_trip(text);
    takes_integers_as_text::<types::CollectionList>(text);
    let collections = list.collections.unwrap();
    assert_eq!(
        collections[0].notification_channels.as_ref().unwrap().len(),
        4
    );
    assert_eq!(collections[1].metric_ids, Some(vec![]));

    round_trip::<types::CollectionResponse>(include_str!("fixtures/collection_get.response.json"));
    let edited: types::CollectionEditResult =
        round_trip(include_str!("fixtures/collection_edit.response.json"));
    assert_eq!(
        edited.failed_metric_edits.unwrap()[0].reason.as_deref(),
        Some("Metric not found")
    );
}

#[test]
fn collections_with_their_state_lose_nothing() {
    let text = include_str!("fixtures/collection_infos_page.response.json");
    let page: types::CollectionInfoPage = round_trip(text);
    takes_integers_as_text::<types::CollectionInfoPage>(text);
    assert_eq!(page.pagination_info.unwrap().num_records, Some(41));
}

#[test]
fn workspaces_and_their_sources_lose_nothing() {
    let text = include_str!("fixtures/workspace_list.response.json");
    let list: types::WorkspaceList = round_trip(text);
    takes_integers_as_text::<types::WorkspaceList>(text);
    let production = &list.workspaces.unwrap()[0];
    assert_eq!(
        production.sources.as_ref().unwrap()[0].database_type,
        Some(types::WarehouseType::Snowflake)
    );
}

#[test]
fn request_bodies_lose_nothing() {
    let text = include_str!("fixtures/collection_create.request.json");
    round_trip::<types::CollectionCreate>(text);
    round_trip::<types::CollectionUpdate>(text);
    round_trip::<types::CollectionInfosFetch>(include_str!(
        "fixtures/collection_infos_fetch.request.json"
    ));
}

#[test]
fn a_zero_is_sent_where_it_is_set() {
    let create = types::CollectionCreate::new("x").muted_until_timestamp(0);
    assert_eq!(
        serde_json::to_string(&create).unwrap(),
        r#"{"collectionName":"x","mutedUntilTimestamp":0}"#
    );
}

#[test]
fn an_unknown_member_is_no_error_and_an_unknown_enum_value_is_kept() {
    let text = r#"{"id": 1, "databaseType": "DATABASE_TYPE_TOMORROW", "newMember": {"a": [1]}}"#;
    let source: types::Source = serde_json::from_str(text).unwrap();
    assert_eq!(
        source.database_type.as_ref().unwrap().as_str(),
        "DATABASE_TYPE_TOMORROW"
    );
    let back = serde_json::to_value(&source).unwrap();
    assert_eq!(back["databaseType"], "DATABASE_TYPE_TOMORROW");
}

#[test]
fn null_is_taken_for_what_is_absent() {
    let text = r#"{"id": null, "name": null, "metricIds": null, "entityInfo": null, "tags": null}"#;
    let collection: types::Collection = serde_json::from_str(text).unwrap();
    assert_eq!(collection, serde_json::from_str("{}").unwrap());
}
