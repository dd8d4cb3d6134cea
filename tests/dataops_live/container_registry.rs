//! The container registry: repositories and tags.

use dataops_live_client::types::{RegistryRepositoryStatus, RegistryTagOrder, SortDirection};

use crate::{DataopsLive, PROJECT};

/// A repository with 26 tags.
const REPOSITORY: i64 = 980;

#[tokio::test]
async fn repositories_are_listed_with_what_is_asked_for_and_deleted_later() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = client.list_project_registry_repositories();
    let list = list.project_id(PROJECT);
    let plain = list.clone().send().await.unwrap();
    assert!(plain[0].tags.is_none() && plain[0].tags_count.is_none());
    let counted = list.tags_count(true).tags(true).send().await.unwrap();
    assert_eq!(counted[0].tags_count, Some(26));
    assert_eq!(counted[0].tags.as_ref().unwrap().len(), 26);
    let group = client.list_group_registry_repositories();
    let group = group.group_id("northwind").send().await.unwrap();
    assert_eq!(group.len(), 2);

    let read = client.get_registry_repository().repository_id(REPOSITORY);
    let whole = read.clone().size(true).send().await.unwrap();
    assert!(whole.size > Some(1_000_000_000) && whole.status.is_none());
    let delete = client.delete_registry_repository().project_id(PROJECT);
    delete.repository_id(REPOSITORY).send().await.unwrap();
    assert_eq!(
        read.send().await.unwrap().status,
        Some(RegistryRepositoryStatus::DeleteScheduled)
    );
}

#[tokio::test]
async fn tags_come_by_page_and_by_keyset_of_their_names() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = client.list_registry_tags().project_id(PROJECT);
    let list = list.repository_id(REPOSITORY).per_page(10);
    let by_page = list.clone().stream().collect_up_to(100).await.unwrap();
    assert!(by_page.len() == 26 && by_page[0].digest.is_none());
    let by_keyset = list
        .keyset()
        .order_by(RegistryTagOrder::Name)
        .sort(SortDirection::Desc);
    let by_keyset = by_keyset.stream().collect_up_to(100).await.unwrap();
    let names: Vec<&str> = by_keyset.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!((names.len(), names[0], names[25]), (26, "v1.24", "latest"));
}

#[tokio::test]
async fn one_tag_and_many_tags_are_deleted_and_latest_stays() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let tag = client.get_registry_tag().project_id(PROJECT);
    let tag = tag.repository_id(REPOSITORY).tag_name("v1.03");
    let whole = tag.clone().send().await.unwrap();
    assert!(whole.digest.as_deref().unwrap().starts_with("sha256:"));
    let delete = client.delete_registry_tag().project_id(PROJECT);
    let delete = delete.repository_id(REPOSITORY).tag_name("v1.03");
    assert_eq!(delete.send().await.unwrap().status(), 204);
    assert!(tag.send().await.unwrap_err().is_not_found());

    let many = client.delete_registry_tags().project_id(PROJECT);
    let many = many.repository_id(REPOSITORY);
    let error = many.clone().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let accepted = many
        .name_regex_delete(".*")
        .name_regex_keep("v1\\.00")
        .keep_n(2)
        .older_than("1d");
    assert_eq!(accepted.send().await.unwrap().status(), 202);
    let left = client.list_registry_tags().project_id(PROJECT);
    let left = left.repository_id(REPOSITORY).send().await.unwrap();
    let names: Vec<&str> = left.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["latest", "v1.00", "v1.23", "v1.24"]);
}
