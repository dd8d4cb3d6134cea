//! Collections with their state, by the older calls.

use bigeye_client::types::CollectionCreate;

use crate::{Bigeye, WORKSPACE};

#[tokio::test]
async fn the_older_calls_answer_as_the_newer_ones() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    // 3 alerts and 4 doesn't
    let wanted = CollectionCreate::new("Two").metric_ids([3, 4]);
    let made = client.create_collection().body(wanted).send().await;
    let id = made.unwrap().into_inner().collection.unwrap().id.unwrap();

    let older = client.get_collection_info_v1().collection_id(id);
    let older = older.send().await.unwrap().into_inner();
    let newer = client.get_collection_info().collection_id(id).send().await;
    assert_eq!(older, newer.unwrap().into_inner());
    let status = older.collection_info.unwrap().collection_metric_status;
    let status = status.unwrap();
    assert_eq!(status.metrics_count, Some(2));
    assert_eq!(status.alerting_metrics_count, Some(1));

    let older = client.list_collection_infos_v1().workspace_id(WORKSPACE);
    let older = older.send().await.unwrap().into_inner();
    let newer = client.list_collection_infos().send().await.unwrap();
    assert_eq!(older, newer.into_inner());
    assert_eq!(older.collection_infos.unwrap().len(), 13);

    let nowhere = client.get_collection_info_v1().collection_id(99_999);
    assert!(nowhere.send().await.unwrap_err().is_not_found());
}
