//! Tags: what there are, and setting them on objects.

use bigid_client::query::tag;
use bigid_client::types::{
    CatalogTag, ObjectTags, ObjectTagsAnswer, ObjectTagsRequest, TagReference,
};

use crate::Bigid;

const FILE: &str = "Source 1.Public/reports/report-1.pdf";

fn reference(tag: &CatalogTag) -> TagReference {
    TagReference::new(tag.tag_id.clone().unwrap(), tag.value_id.clone().unwrap())
}

fn tagged(name: &str, tags: impl IntoIterator<Item = TagReference>) -> ObjectTags {
    let (source, _) = name.split_once('.').unwrap();
    ObjectTags::new(tags, "OBJECT", source, name)
}

async fn pairs(bigid: &Bigid, search: &str) -> Vec<CatalogTag> {
    let pairs = bigid.client().list_tag_pairs().search(search).send().await;
    pairs.unwrap().into_inner()
}

#[tokio::test]
async fn tags_and_their_values_are_listed_together_and_in_pairs() {
    let bigid = Bigid::start().await;
    let tags = bigid.client().list_catalog_tags().send().await.unwrap();
    let tags = tags.into_inner();
    let (values, names): (Vec<_>, Vec<_>) = tags.iter().partition(|tag| tag.parent_id.is_some());
    assert_eq!((names.len(), values.len()), (3, 7));
    let parents_are_there = values
        .iter()
        .all(|value| names.iter().any(|tag| tag.id == value.parent_id));
    assert!(parents_are_there);
    assert_eq!(pairs(&bigid, "").await.len(), 7);
    let found = pairs(&bigid, "backup").await;
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].tag_value.as_deref(), Some("True"));
}

#[tokio::test]
async fn an_object_with_a_new_tag_is_found_by_it_and_the_old_value_gives_way() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let set = |reference: TagReference| {
        let body = ObjectTagsRequest::new([tagged(FILE, [reference])]);
        client.set_object_tags().body(body).send()
    };
    let backup = pairs(&bigid, "hasBackup").await;
    let answer = set(reference(&backup[0])).await.unwrap();
    assert_eq!(answer.status(), 201);
    let result = answer.into_inner();
    assert_eq!(result.modified_count, Some(1));
    assert_eq!(result.mutually_excluded.unwrap().len(), 0);
    let result = set(reference(&backup[1])).await.unwrap().into_inner();
    assert_eq!(result.mutually_excluded.unwrap()[0]["tagValue"], "False");

    let filter = tag("hasBackup").equals("True").to_text().unwrap();
    let found = client
        .list_catalog_objects()
        .filter(filter)
        .send()
        .await
        .unwrap();
    let found = found.into_inner().results.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].fully_qualified_name.as_deref(), Some(FILE));
    // What was there before stays.
    assert_eq!(found[0].tags.as_ref().unwrap().len(), 2);
    let ratio = client.get_sensitivity_ratio().send().await.unwrap();
    assert_eq!(ratio.into_inner().classified_items_amount, Some(40));
}

#[tokio::test]
async fn what_can_not_be_tagged_is_an_error_although_the_answer_says_success() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let used = reference(&pairs(&bigid, "usedBy").await[0]);
    let unknown = TagReference::new("no-tag", "no-value");
    let body = ObjectTagsRequest::new([
        tagged("Source 1.nothing", [used.clone()]),
        tagged("Source 0.shop.orders_0", [unknown]),
        tagged(FILE, [used]),
    ]);
    let error = client
        .set_object_tags()
        .body(body)
        .send_whole()
        .await
        .unwrap_err();
    assert!(error.is_outcome_unknown(), "a part of it is done: {error}");
    let answer: ObjectTagsAnswer = error.json().unwrap();
    assert_eq!(answer.status.as_deref(), Some("success"));
    let result = answer.data.unwrap();
    assert_eq!(result.modified_count, Some(1));
    let errors = result.errors.unwrap();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0]["fullyQualifiedName"], "Source 1.nothing");
}
