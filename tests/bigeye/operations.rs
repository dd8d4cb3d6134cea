//! Every operation on the wire.

use std::collections::BTreeSet;

use bigeye_client::types;
use bigeye_client::types::{CollectionCreate, CollectionUpdate, WorkspaceCreate, WorkspaceUpdate};
use serde_json::Value;
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;

#[tokio::test]
async fn workspaces_are_created_listed_read_renamed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    let made = client
        .create_workspace()
        .body(WorkspaceCreate::new("Trial"))
        .send()
        .await
        .unwrap();
    let id = made.id.unwrap();
    assert_eq!(made.name.as_deref(), Some("Trial"));

    let list = client.list_workspaces().send().await.unwrap().into_inner();
    let names: Vec<_> = list
        .workspaces
        .unwrap()
        .into_iter()
        .filter_map(|workspace| workspace.name)
        .collect();
    assert_eq!(names, ["Production", "Staging", "Sandbox", "Trial"]);

    client
        .update_workspace()
        .workspace_id(id)
        .body(WorkspaceUpdate::new("Proof"))
        .send()
        .await
        .unwrap();
    let read = client
        .get_workspace()
        .workspace_id(id)
        .send()
        .await
        .unwrap();
    assert_eq!(read.name.as_deref(), Some("Proof"));

    client
        .delete_workspace()
        .workspace_id(id)
        .send()
        .await
        .unwrap();
    let error = client
        .get_workspace()
        .workspace_id(id)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn collections_are_created_listed_read_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let webhook = types::Webhook::new()
        .webhook_url("https://hooks.example.com/x")
        .webhook_headers([types::WebhookHeader::new().key("X-Token").value("made-up")]);
    let wanted = CollectionCreate::new("Promises")
        .description("What we promise")
        .metric_ids([1, 2, 100_000])
        .notification_channels([types::NotificationChannel::Webhook(webhook.clone())]);
    let made = client
        .create_collection()
        .body(wanted)
        .send()
        .await
        .unwrap()
        .into_inner();
    let failed = made.failed_metric_edits.unwrap();
    assert_eq!(failed[0].metric_id, Some(100_000));
    let made = made.collection.unwrap();
    let id = made.id.unwrap();
    assert_eq!(made.metric_ids, Some(vec![1, 2]));
    assert_eq!(
        made.notification_channels.unwrap(),
        [types::NotificationChannel::Webhook(webhook)]
    );

    let list = client.list_collections().send().await.unwrap().into_inner();
    let last = list.collections.unwrap().pop().unwrap();
    assert_eq!(last.name.as_deref(), Some("Promises"));

    let changed = client
        .update_collection()
        .collection_id(id)
        .body(CollectionUpdate::new().metric_ids(Vec::<i64>::new()))
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(changed.collection.unwrap().metric_ids, Some(vec![]));

    let read = client
        .get_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    let read = read.into_inner().collection.unwrap();
    assert_eq!(read.name.as_deref(), Some("Promises"));

    client
        .delete_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    let error = client
        .get_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn collections_are_read_with_their_state() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = client
        .list_collection_infos()
        .send()
        .await
        .unwrap()
        .into_inner()
        .collection_infos
        .unwrap();
    assert_eq!(all.len(), 12);

    let id = all[3]
        .collection_configuration
        .as_ref()
        .unwrap()
        .id
        .unwrap();
    let one = client
        .get_collection_info()
        .collection_id(id)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(one.collection_info.as_ref(), Some(&all[3]));

    let wanted = types::CollectionInfosFetch::new()
        .search("orders")
        .sort_field(types::CollectionInfoSortField::Name)
        .sort_direction(types::SortDirection::Descending)
        .page_size(1);
    let page = client
        .fetch_collection_infos()
        .body(wanted)
        .send()
        .await
        .unwrap()
        .into_inner();
    let infos = page.collection_infos.unwrap();
    assert_eq!(infos.len(), 1);
    let name = infos[0]
        .collection_configuration
        .as_ref()
        .unwrap()
        .name
        .as_deref();
    assert_eq!(name, Some("Orders 2"));
    assert_eq!(page.pagination_info.unwrap().num_records, Some(2));
}

#[tokio::test]
async fn keys_are_checked() {
    let bigeye = Bigeye::start().await;
    let agent = bigeye
        .builder()
        .api_key(bigeye::AGENT_API_KEY)
        .build()
        .unwrap();
    bigeye
        .unscoped()
        .verify_personal_api_key()
        .send()
        .await
        .unwrap();
    agent.verify_agent_api_key().send().await.unwrap();
    let error = agent.verify_personal_api_key().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
}

#[tokio::test]
async fn a_deleted_thing_may_be_answered_with_nothing_or_an_empty_object() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (status, body) in [(200, "{}"), (200, ""), (204, "")] {
        let answer = Fault::status(status).with_body(body).on("deleteCollection");
        bigeye.simulator.inject(answer);
        let deleted = client.delete_collection().collection_id(1).send().await;
        assert_eq!(deleted.unwrap().status().as_u16(), status, "{body:?}");
    }
}

#[tokio::test]
async fn a_single_collection_is_read_in_the_form_of_the_published_document_too() {
    let bigeye = Bigeye::start().await;
    let answer = Fault::status(200)
        .with_body(r#"{"collections": [{"id": "7", "name": "Old form"}]}"#)
        .on("getCollection");
    bigeye.simulator.inject(answer);
    let read = bigeye
        .client()
        .get_collection()
        .collection_id(7)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(read.collections.unwrap()[0].id, Some(7));
}

#[tokio::test]
async fn every_call_goes_out_as_the_operation_of_its_name() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let create = CollectionCreate::new("x");
    let update = CollectionUpdate::new().collection_name("y");
    let all = types::CollectionInfosFetch::new();
    let rename = WorkspaceUpdate::new("z");
    client.list_workspaces().send().await.unwrap();
    client.list_collections().send().await.unwrap();
    client.list_collection_infos().send().await.unwrap();
    client
        .fetch_collection_infos()
        .body(all)
        .send()
        .await
        .unwrap();
    client.verify_personal_api_key().send().await.unwrap();
    let agent = bigeye.builder().api_key(bigeye::AGENT_API_KEY);
    let agent = agent.build().unwrap();
    agent.verify_agent_api_key().send().await.unwrap();

    let made = client.create_collection().body(create).send().await;
    let id = made.unwrap().into_inner().collection.unwrap().id.unwrap();
    client
        .get_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    client
        .get_collection_info()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    let update = client.update_collection().collection_id(id).body(update);
    update.send().await.unwrap();
    client
        .delete_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap();

    let made = client.create_workspace().body(WorkspaceCreate::new("w"));
    let id = made.send().await.unwrap().id.unwrap();
    client
        .get_workspace()
        .workspace_id(id)
        .send()
        .await
        .unwrap();
    let rename = client.update_workspace().workspace_id(id).body(rename);
    rename.send().await.unwrap();
    client
        .delete_workspace()
        .workspace_id(id)
        .send()
        .await
        .unwrap();

    let sent: BTreeSet<String> = bigeye
        .simulator
        .requests()
        .into_iter()
        .filter_map(|request| request.operation_id)
        .collect();
    assert_eq!(sent.len(), 15, "{sent:?}");
    assert!(sent.is_subset(&documented()), "{sent:?}");
}

/// The operation ids of the crate's document.
fn documented() -> BTreeSet<String> {
    let document = include_str!("../../crates/bigeye-client/openapi.json");
    let document: Value = serde_json::from_str(document).unwrap();
    document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
        .filter_map(|operation| operation["operationId"].as_str())
        .map(str::to_owned)
        .collect()
}
