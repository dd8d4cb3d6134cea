//! Bigeye: collections, created in one workspace and listed in another.

use bigeye_client::types::{
    CollectionCreate, CollectionInfo, CollectionInfosFetch, CollectionUpdate,
};
use fastrand::Rng;

use super::Task;
use crate::book::Deletion;
use crate::clients::LISTED_WORKSPACE;

pub(super) async fn piece(task: Task<'_>, chance: &mut Rng) {
    if chance.bool() {
        return list(task).await;
    }
    let client = &task.work.clients.bigeye;
    let (mut creation, made) = task
        .create("createCollection", |name| {
            let call = client.create_collection().body(CollectionCreate::new(name));
            call.send()
        })
        .await;
    let collection = made.and_then(|made| made.into_inner().collection);
    if let Some(id) = collection.and_then(|collection| collection.id) {
        let name = format!("{}{}", crate::server::MARK, creation.number);
        let read = async || {
            let call = client.get_collection().collection_id(id).send().await;
            call.map(|answer| answer.into_inner().collection.and_then(|found| found.name))
        };
        task.read(
            "a new collection",
            read().await,
            |name| name,
            Some(name.clone()),
        );
        let renamed = format!("{name}, renamed");
        let body = CollectionUpdate::new().collection_name(renamed.clone());
        let change = client.update_collection().collection_id(id).body(body);
        let changed = change.send().await;
        task.changed("collection", changed, read(), Some(renamed))
            .await;
        if chance.u8(0..4) > 0 {
            let call = client.delete_collection().collection_id(id);
            creation.deletion = task.deleted(call.send().await);
            if creation.deletion == Deletion::Done {
                task.gone("a collection", read().await);
            }
        }
    }
    task.book().created(creation);
}

async fn list(task: Task<'_>) {
    let client = task.work.clients.bigeye.with_workspace(LISTED_WORKSPACE);
    let call = client
        .fetch_collection_infos()
        .body(CollectionInfosFetch::new());
    let items = call.stream().with_page_size(5);
    task.list(
        "collections by cursor",
        items,
        id,
        &task.work.fixed.collections,
    )
    .await;
}

pub(super) fn id(info: CollectionInfo) -> Option<i64> {
    info.collection_configuration?.id
}
