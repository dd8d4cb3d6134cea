//! Releases and the files that are linked to them.

use dataops_live_client::types::{
    ReleaseAssetsCreate, ReleaseCreate, ReleaseLinkCreate, ReleaseLinkType, ReleaseLinkUpdate,
    ReleaseOrder, ReleaseUpdate, SortDirection,
};
use dataops_live_client::{Client, Error, Refusal};

use crate::{DataopsLive, PROJECT};

async fn create(client: &Client, release: ReleaseCreate) -> Result<(), Error> {
    let call = client.create_release().project_id(PROJECT).body(release);
    call.send().await.map(|_| ())
}

#[tokio::test]
async fn a_release_brings_its_tag_its_files_and_its_archives() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let book = ReleaseLinkCreate::new("Runbook", "https://docs.example/runbook")
        .link_type(ReleaseLinkType::Runbook);
    let release = ReleaseCreate::new("v2.0.0")
        .name("Two")
        .description("# News\n\nFaster.")
        .ref_("develop")
        .tag_message("The second")
        .assets(ReleaseAssetsCreate::new().links([book]));
    create(&client, release).await?;
    let get = || client.get_release().project_id(PROJECT).tag_name("v2.0.0");
    let made = get().include_html_description(true).send().await?;
    assert_eq!(made.name.as_deref(), Some("Two"));
    let html = made.description_html.as_deref().unwrap();
    assert!(
        html.starts_with("<h1") && html.contains("<p dir=\"auto\">Faster.</p>"),
        "{html}"
    );
    let assets = made.assets.as_ref().unwrap();
    assert_eq!(assets.count, Some(5));
    let formats = assets.sources.as_ref().unwrap().iter();
    let formats: Vec<_> = formats
        .map(|source| source.format.as_deref().unwrap())
        .collect();
    assert_eq!(formats, ["zip", "tar.gz", "tar.bz2", "tar"]);
    let link = &assets.links.as_ref().unwrap()[0];
    assert_eq!(link.link_type, Some(ReleaseLinkType::Runbook));
    let pages = made.links.as_ref().unwrap();
    assert!(
        pages
            .self_url
            .as_deref()
            .unwrap()
            .ends_with("/-/releases/v2.0.0")
    );
    assert_eq!(get().send().await?.description_html, None);

    let tag = client
        .get_tag()
        .project_id(PROJECT)
        .tag_name("v2.0.0")
        .send()
        .await?;
    assert_eq!(tag.message.as_deref(), Some("The second"));
    assert_eq!(tag.commit, made.commit.clone());
    Ok(())
}

#[tokio::test]
async fn a_second_release_of_a_tag_and_a_tag_from_nowhere_are_refused() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    create(&client, ReleaseCreate::new("v1.0")).await?;
    let again = create(&client, ReleaseCreate::new("v1.0"))
        .await
        .unwrap_err();
    assert_eq!(again.status().unwrap(), 409);
    assert_eq!(again.message(), Some("Release already exists"));
    let nowhere = create(&client, ReleaseCreate::new("v9")).await.unwrap_err();
    assert_eq!(nowhere.message(), Some("Ref is not specified"));
    Ok(())
}

#[tokio::test]
async fn releases_are_listed_by_their_day_changed_and_deleted() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let latest = || client.get_latest_release().project_id(PROJECT).send();
    assert!(latest().await.unwrap_err().is_not_found());
    let days = [
        ("v3", "2026-03-01T08:00:00Z"),
        ("v1.0", "2026-01-01T08:00:00Z"),
    ];
    for (tag, day) in days {
        let release = ReleaseCreate::new(tag).ref_("main").released_at(day);
        create(&client, release).await?;
    }
    create(
        &client,
        ReleaseCreate::new("v4")
            .ref_("main")
            .released_at("2999-01-01T00:00:00Z"),
    )
    .await?;
    let newest = latest().await?;
    assert_eq!(
        (&*newest.tag_name, newest.upcoming_release),
        ("v4", Some(true))
    );
    let list = || client.list_releases().project_id(PROJECT);
    let tags = |releases: &[dataops_live_client::types::Release]| {
        releases
            .iter()
            .map(|release| release.tag_name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(tags(&list().send().await?), ["v4", "v3", "v1.0"]);
    let by_creation = list()
        .order_by(ReleaseOrder::CreatedAt)
        .sort(SortDirection::Asc);
    assert_eq!(tags(&by_creation.send().await?), ["v3", "v1.0", "v4"]);
    assert!(
        list()
            .updated_after("2998-01-01T00:00:00Z")
            .send()
            .await?
            .is_empty()
    );
    let streamed = list().stream().with_page_size(2).try_next().await?.unwrap();
    assert_eq!(streamed.tag_name, "v4");

    let update = client.update_release().project_id(PROJECT).tag_name("v4");
    let update = update.body(
        ReleaseUpdate::new()
            .name("Four")
            .released_at("2026-02-01T00:00:00Z"),
    );
    let changed = update.send().await?;
    assert_eq!(
        (changed.name.as_deref(), changed.upcoming_release),
        (Some("Four"), Some(false))
    );
    let gone = client
        .delete_release()
        .project_id(PROJECT)
        .tag_name("v4")
        .send()
        .await?;
    assert_eq!(gone.as_ref().unwrap().tag_name, "v4");
    let get = client
        .get_release()
        .project_id(PROJECT)
        .tag_name("v4")
        .send()
        .await;
    assert!(get.unwrap_err().is_not_found());
    // its tag stays
    client
        .get_tag()
        .project_id(PROJECT)
        .tag_name("v4")
        .send()
        .await?;
    Ok(())
}

#[tokio::test]
async fn links_of_a_release_are_added_changed_and_deleted() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    create(&client, ReleaseCreate::new("v1.0")).await?;
    let add = |name: &str, url: &str| {
        let link = ReleaseLinkCreate::new(name, url);
        let call = client
            .create_release_link()
            .project_id(PROJECT)
            .tag_name("v1.0");
        call.body(link).send()
    };
    let docs = add("Docs", "https://docs.example/v1").await?;
    assert_eq!(
        (docs.link_type.clone(), docs.external),
        (Some(ReleaseLinkType::Other), Some(true))
    );
    let same = add("Docs", "https://docs.example/v2").await.unwrap_err();
    assert_eq!(same.fields()["name"], ["has already been taken"]);
    let odd = add("Odd", "gopher://docs.example").await.unwrap_err();
    assert!(odd.fields().contains_key("url"));
    let image = add("Image", "https://registry.example/v1").await?;

    let list = client
        .list_release_links()
        .project_id(PROJECT)
        .tag_name("v1.0");
    let ids: Vec<_> = list.send().await?.iter().map(|link| link.id).collect();
    assert_eq!(ids, [image.id, docs.id]);
    let update = client
        .update_release_link()
        .project_id(PROJECT)
        .tag_name("v1.0");
    let change = ReleaseLinkUpdate::new().link_type(ReleaseLinkType::Image);
    update.link_id(image.id).body(change).send().await?;
    let get = || {
        client
            .get_release_link()
            .project_id(PROJECT)
            .tag_name("v1.0")
            .link_id(image.id)
    };
    let read = get().send().await?;
    assert_eq!(
        (read.link_type.clone(), read.url.clone()),
        (Some(ReleaseLinkType::Image), image.url.clone())
    );

    let delete = client
        .delete_release_link()
        .project_id(PROJECT)
        .tag_name("v1.0");
    let gone = delete.link_id(image.id).send().await?.into_inner();
    assert_eq!(gone.unwrap().id, image.id);
    assert!(get().send().await.unwrap_err().is_not_found());
    Ok(())
}
