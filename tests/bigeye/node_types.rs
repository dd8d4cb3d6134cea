//! Custom integration types, and the custom node types of their nodes.

use bigeye_client::Client;
use bigeye_client::types::{
    CustomIntegrationType, CustomNodeType, CustomNodeTypeBulkCreate, DataNodeType, IntegrationType,
    NodeType,
};
use vendor_simulator::bigeye;

use crate::Bigeye;

async fn integration(client: &Client, name: &str) -> i64 {
    let wanted = CustomIntegrationType::new()
        .name(name)
        .type_(IntegrationType::EtlTool);
    let made = client.create_custom_integration_type().body(wanted);
    made.send().await.unwrap().id.unwrap()
}

async fn integrations(client: &Client) -> Vec<CustomIntegrationType> {
    let list = client.list_custom_integration_types().send().await;
    list.unwrap().into_inner().types.unwrap()
}

async fn node_types(client: &Client) -> Vec<CustomNodeType> {
    let list = client.list_custom_node_types().send().await;
    list.unwrap().into_inner().types.unwrap()
}

fn of(integration: i64) -> CustomIntegrationType {
    CustomIntegrationType::new().id(integration)
}

#[tokio::test]
async fn a_custom_integration_type_is_made_changed_listed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = integration(&client, "Airflow").await;
    let change = CustomIntegrationType::new().description("Jobs by night");
    let change = client
        .update_custom_integration_type()
        .integration_type_id(id)
        .body(change);
    let changed = change.send().await.unwrap().into_inner();
    assert_eq!(changed.name.as_deref(), Some("Airflow"));
    assert_eq!(changed.description.as_deref(), Some("Jobs by night"));
    assert_eq!(integrations(&client).await, [changed]);

    let delete = || {
        client
            .delete_custom_integration_type()
            .integration_type_id(id)
    };
    delete().send().await.unwrap();
    assert!(integrations(&client).await.is_empty());
    assert!(delete().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn custom_node_types_are_made_in_bulk_and_say_which_could_not_be_made() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let integration = integration(&client, "Airflow").await;
    let table = NodeType::DataNodeType(DataNodeType::Table);
    let wanted = CustomNodeType::new()
        .name("Task")
        .name_plural("Tasks")
        .integration_type(of(integration))
        .allowed_parent_node_types([table.clone()]);
    let types = [
        wanted,
        CustomNodeType::new().name("Lost").integration_type(of(1)),
    ];
    let wanted = CustomNodeTypeBulkCreate::new().types(types);
    let made = client.bulk_create_custom_node_types().body(wanted);
    let made = made.send().await.unwrap().into_inner();
    let failed = &made.failed_updates.unwrap()[0];
    let reason = failed.reason.as_deref().unwrap();
    assert_eq!(reason, "Custom integration type 1 not found");

    let all = node_types(&client).await;
    assert_eq!(all[0].id, Some(made.successful_ids.unwrap()[0]));
    assert_eq!(all[0].name_plural.as_deref(), Some("Tasks"));
    assert_eq!(all[0].allowed_parent_node_types, Some(vec![table]));
    let whole = all[0].integration_type.as_ref().unwrap();
    assert_eq!(whole.name.as_deref(), Some("Airflow"));
}

#[tokio::test]
async fn a_custom_node_type_is_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let integration = integration(&client, "Airflow").await;
    let wanted = CustomNodeType::new()
        .name("Task")
        .integration_type(of(integration));
    let wanted = CustomNodeTypeBulkCreate::new().types([wanted]);
    let made = client.bulk_create_custom_node_types().body(wanted);
    let made = made.send().await.unwrap().into_inner();
    let id = made.successful_ids.unwrap()[0];
    let change = CustomNodeType::new().is_column_display(true);
    let change = client
        .update_custom_node_type()
        .node_type_id(id)
        .body(change);
    let changed = change.send().await.unwrap();
    assert_eq!(changed.is_column_display, Some(true));
    assert_eq!(changed.name.as_deref(), Some("Task"));

    let delete = || client.delete_custom_node_type().node_type_id(id).send();
    delete().await.unwrap();
    assert!(node_types(&client).await.is_empty());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn who_may_edit_reads_custom_types_and_makes_none() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::EDIT_API_KEY);
    assert!(integrations(&client).await.is_empty());
    let wanted = CustomIntegrationType::new().name("Mine");
    let call = client.create_custom_integration_type().body(wanted);
    assert_eq!(call.send().await.unwrap_err().status().unwrap(), 403);
    let call = client.delete_custom_node_type().node_type_id(1);
    assert_eq!(call.send().await.unwrap_err().status().unwrap(), 403);
}
