//! What is said of sources besides themselves: the schemas with metadata metrics, and the workspace that they are in.

use bigeye_client::types::{MetadataSchemasUpdate, WorkspaceSourceList};
use serde_json::json;
use vendor_simulator::{Fault, bigeye};

use crate::{Bigeye, WORKSPACE};

const SOURCE: i64 = 1230;

#[tokio::test]
async fn the_schemas_with_metadata_metrics_are_set_by_who_manages_the_source() {
    let bigeye = Bigeye::start().await;
    let update = |source: i64| {
        MetadataSchemasUpdate::new()
            .source_id(source)
            .schema_name(["SALES", "FINANCE"])
    };
    let manager = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let done = manager.set_metadata_schemas().body(update(SOURCE));
    done.send().await.unwrap();
    let sent = &bigeye.simulator.requests_of("setMetadataSchemas")[0];
    let expected = json!({"sourceId": SOURCE, "schemaName": ["SALES", "FINANCE"]});
    assert_eq!(sent.json().unwrap(), expected);

    let missing = manager.set_metadata_schemas().body(update(99)).send().await;
    assert!(missing.unwrap_err().is_not_found());
    let editor = bigeye.client_of(bigeye::EDIT_API_KEY);
    let error = editor.set_metadata_schemas().body(update(SOURCE));
    let error = error.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert!(error.message().unwrap().contains("level manage"), "{error}");
}

#[tokio::test]
async fn the_sources_of_a_workspace_come_as_a_list_or_in_an_object() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let list = || client.list_workspace_sources().workspace_id(WORKSPACE);
    let WorkspaceSourceList::Array(sources) = list().send().await.unwrap().into_inner() else {
        panic!("no list");
    };
    let ids: Vec<_> = sources.iter().map(|source| source.id.unwrap()).collect();
    assert_eq!(ids, [SOURCE, SOURCE + 1]);

    let object = json!({"sources": [{"id": 7}], "count": 1});
    let fault = Fault::status(200).with_body(object.to_string());
    bigeye.simulator.inject(fault.on("listWorkspaceSources"));
    let WorkspaceSourceList::Object(object) = list().send().await.unwrap().into_inner() else {
        panic!("no object");
    };
    assert_eq!(object.sources.unwrap()[0].id, Some(7));
    let stranger = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let error = stranger.list_workspace_sources().workspace_id(124);
    assert_eq!(error.send().await.unwrap_err().status().unwrap(), 403);
}
