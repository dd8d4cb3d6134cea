//! Tags: by their id, and by their text as in the older calls.

use bigeye_client::Client;
use bigeye_client::types::{
    MetricInfosFetch, Tag, TagItem, TagWrite, TaggableEntityType, TaggingBulkWrite, TaggingWrite,
    TagsFetch, UntaggingWrite,
};

use crate::Bigeye;

fn metric(id: i64) -> TagItem {
    TagItem::new()
        .entity_type(TaggableEntityType::Metric)
        .entity_id(id)
}

async fn make(client: &Client, name: &str) -> Tag {
    let wanted = TagWrite::new().tag(Tag::new().name(name).color_hex("#FF5733"));
    let made = client.create_tag().body(wanted).send().await.unwrap();
    made.into_inner().tag.unwrap()
}

/// The labels of a metric.
async fn labels(client: &Client, id: i64) -> Vec<String> {
    let tags = client
        .list_entity_tags()
        .entity_type(TaggableEntityType::Metric)
        .entity_id(id);
    tags.send().await.unwrap().into_inner().tags.unwrap()
}

#[tokio::test]
async fn a_tag_is_made_changed_found_with_its_count_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let tag = make(&client, "gold").await;
    let id = tag.id.unwrap();
    let item = metric(3).workspace_tag(Tag::new().id(id));
    let tagged = client
        .add_tag_item()
        .body(TaggingWrite::new().tag(item))
        .send()
        .await;
    assert_eq!(tagged.unwrap().into_inner().tag.unwrap().entity_id, Some(3));

    let change = TagWrite::new().tag(Tag::new().name("platinum"));
    client
        .update_tag()
        .tag_id(id)
        .body(change)
        .send()
        .await
        .unwrap();
    let fetch = TagsFetch::new().search("plat").get_tagged_item_counts(true);
    let page = client
        .fetch_tags()
        .body(fetch)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(page.tags.unwrap()[0].color_hex.as_deref(), Some("#FF5733"));
    assert_eq!(
        page.tagged_item_counts.unwrap().get(&id.to_string()),
        Some(&1)
    );
    let items = client.list_tag_items().tag_id(id).send().await.unwrap();
    assert_eq!(items.tags.as_ref().unwrap()[0].entity_id, Some(3));

    client.delete_tag().tag_id(id).send().await.unwrap();
    assert!(labels(&client, 3).await.is_empty());
    let error = client.get_tag().tag_id(id).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn metrics_are_found_by_their_tags_and_show_them() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "gold").await.id.unwrap();
    for number in [3, 5] {
        let item = metric(number).workspace_tag(Tag::new().id(id));
        let call = client.add_tag_item().body(TaggingWrite::new().tag(item));
        call.send().await.unwrap();
    }
    let fetch = MetricInfosFetch::new().tag_ids([id]);
    let found = client
        .fetch_metric_infos()
        .body(fetch)
        .send()
        .await
        .unwrap();
    let found = found.metrics.as_ref().unwrap();
    assert_eq!(found.len(), 2);
    let tags = found[0].tags.as_ref().unwrap();
    assert_eq!(tags[0].name.as_deref(), Some("gold"));

    let off = metric(3).workspace_tag(Tag::new().id(id));
    let call = client
        .remove_tag_item()
        .body(UntaggingWrite::new().tag(off));
    call.send().await.unwrap();
    assert!(labels(&client, 3).await.is_empty());
    assert_eq!(labels(&client, 5).await, ["gold"]);
}

#[tokio::test]
async fn a_label_by_its_text_is_a_tag_too_and_what_fails_of_many_is_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let label = |id: i64, text: &str| metric(id).tag(text);
    let one = TaggingWrite::new().tag(label(8, "nightly"));
    client.tag_entity().body(one).send().await.unwrap();
    let many = TaggingBulkWrite::new().tags([label(8, "core"), label(9, "core")]);
    let done = client.bulk_tag_entities().body(many).send().await.unwrap();
    assert_eq!(done.successes.as_ref().unwrap().len(), 2);
    assert_eq!(labels(&client, 8).await, ["nightly", "core"]);

    let off = TaggingBulkWrite::new().tags([label(8, "core"), label(8, "unheard of")]);
    let done = client
        .bulk_untag_entities()
        .body(off)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(done.successes.unwrap().len(), 1);
    let failed = done.failures.unwrap();
    let failed = failed[0].tag.as_ref().unwrap();
    assert_eq!(failed.tag.as_deref(), Some("unheard of"));
    let last = TaggingWrite::new().tag(label(8, "nightly"));
    client.untag_entity().body(last).send().await.unwrap();
    assert!(labels(&client, 8).await.is_empty());
}

#[tokio::test]
async fn a_name_that_is_too_long_and_a_colour_that_is_none_are_refused() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for tag in [
        Tag::new().name("x".repeat(61)),
        Tag::new().name("red").color_hex("red"),
    ] {
        let wanted = TagWrite::new().tag(tag);
        let error = client.create_tag().body(wanted).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
}
