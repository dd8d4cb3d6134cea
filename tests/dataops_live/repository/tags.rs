//! Tags, and the notes that they had before releases.

use dataops_live_client::Error;
use dataops_live_client::types::{
    SortDirection, TagCreate, TagOrder, TagReleaseCreate, TagReleaseUpdate,
};

use super::{gather, hash, refusal};
use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_tag_with_a_message_is_a_thing_of_its_own() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = |tag: TagCreate| client.create_tag().project_id(PROJECT).body(tag).send();
    let light = create(TagCreate::new("nightly", "develop")).await?;
    let develop = hash(&client, "develop").await?;
    assert_eq!(light.target.as_deref(), Some(&*develop));
    let noted = create(TagCreate::new("v1.1.0", "develop").message("One more")).await?;
    assert_eq!(noted.message.as_deref(), Some("One more"));
    assert_ne!(noted.target.as_deref(), Some(&*develop));
    assert_eq!(
        noted.commit.as_ref().unwrap().id.as_deref(),
        Some(&*develop)
    );

    let get = |name: &str| client.get_tag().project_id(PROJECT).tag_name(name).send();
    assert_eq!(get("v1.1.0").await?.into_inner(), noted.into_inner());
    let again = create(TagCreate::new("v1.1.0", "main")).await;
    assert_eq!(
        refusal(again),
        (400, "Tag v1.1.0 already exists".to_owned())
    );
    assert_eq!(refusal(create(TagCreate::new("v2", "gone")).await).0, 400);
    let delete = client.delete_tag().project_id(PROJECT).tag_name("v1.1.0");
    assert_eq!(delete.send().await?.status(), 204);
    assert_eq!(
        refusal(get("v1.1.0").await),
        (404, "404 Tag Not Found".to_owned())
    );
    Ok(())
}

#[tokio::test]
async fn tags_are_listed_by_version_and_by_keyset() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    for name in ["v1.10.0", "v1.9.0", "v2.0.0", "try"] {
        let tag = TagCreate::new(name, "main");
        client
            .create_tag()
            .project_id(PROJECT)
            .body(tag)
            .send()
            .await?;
    }
    let list = || {
        client
            .list_tags()
            .project_id(PROJECT)
            .sort(SortDirection::Asc)
    };
    let names = |tags: Vec<dataops_live_client::types::Tag>| {
        tags.into_iter().map(|tag| tag.name).collect::<Vec<_>>()
    };
    let by_version = list()
        .search("^v")
        .order_by(TagOrder::Version)
        .send()
        .await?;
    assert_eq!(
        names(by_version.into_inner()),
        ["v1.0", "v1.9.0", "v1.10.0", "v2.0.0"]
    );
    let by_name = list()
        .order_by(TagOrder::Name)
        .keyset()
        .stream()
        .with_page_size(2);
    let by_name = names(gather(by_name).await?);
    assert_eq!(by_name, ["try", "v1.0", "v1.10.0", "v1.9.0", "v2.0.0"]);
    Ok(())
}

#[tokio::test]
async fn notes_of_a_tag_are_those_of_its_release() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let update = |notes: &str| {
        let call = client
            .update_tag_release()
            .project_id(PROJECT)
            .tag_name("v1.0");
        call.body(TagReleaseUpdate::new(notes)).send()
    };
    assert_eq!(refusal(update("none yet").await).0, 404);
    let create = || {
        let call = client
            .create_tag_release()
            .project_id(PROJECT)
            .tag_name("v1.0");
        call.body(TagReleaseCreate::new("The first")).send()
    };
    assert_eq!(create().await?.description.as_deref(), Some("The first"));
    assert_eq!(
        refusal(create().await),
        (409, "Release already exists".to_owned())
    );
    assert_eq!(
        update("Still the first").await?.tag_name.as_deref(),
        Some("v1.0")
    );
    let tag = client
        .get_tag()
        .project_id(PROJECT)
        .tag_name("v1.0")
        .send()
        .await?;
    let notes = tag.release.as_ref().unwrap().description.as_deref();
    assert_eq!(notes, Some("Still the first"));
    let release = client
        .get_release()
        .project_id(PROJECT)
        .tag_name("v1.0")
        .send()
        .await?;
    assert_eq!(release.description.as_deref(), notes);
    Ok(())
}
