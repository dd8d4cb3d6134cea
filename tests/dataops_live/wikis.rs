//! Pages of a project's wiki.

use client_runtime::FilePart;
use dataops_live_client::types::{WikiFormat, WikiPageCreate, WikiPageUpdate};
use dataops_live_client::{Error, Refusal};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_page_is_found_by_the_slug_of_its_title_and_moves_with_it() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = |title: &str| {
        let page = WikiPageCreate::new(title, "Install **everything**.");
        client
            .create_wiki_page()
            .project_id(PROJECT)
            .body(page)
            .send()
    };
    let page = create("Guides/Getting started").await?;
    assert_eq!(page.slug, "Guides/Getting-started");
    assert_eq!(page.format, Some(WikiFormat::Markdown));
    let again = create("Guides/Getting started").await.unwrap_err();
    assert!(again.fields().contains_key("base"));
    create("home").await?;

    let get = |slug: &str| client.get_wiki_page().project_id(PROJECT).slug(slug);
    assert_eq!(
        get(&page.slug).send().await?.into_inner(),
        page.clone().into_inner()
    );
    let sent = &dataops.simulator.requests_of("getWikiPage")[0];
    assert!(
        sent.path.ends_with("/wikis/Guides%2FGetting-started"),
        "{}",
        sent.path
    );
    let html = get(&page.slug).render_html(true).send().await?;
    assert!(
        html.content
            .as_deref()
            .unwrap()
            .contains("<strong>everything</strong>")
    );

    let update = |change: WikiPageUpdate| {
        let call = client
            .update_wiki_page()
            .project_id(PROJECT)
            .slug(&*page.slug);
        call.body(change).send()
    };
    assert_eq!(
        update(WikiPageUpdate::new())
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        400
    );
    assert!(
        update(WikiPageUpdate::new().title("home"))
            .await
            .unwrap_err()
            .fields()
            .contains_key("base")
    );
    let moved = update(
        WikiPageUpdate::new()
            .title("Start")
            .format(WikiFormat::Asciidoc),
    )
    .await?;
    assert_eq!(
        (&*moved.slug, moved.content.clone()),
        ("Start", page.content.clone())
    );
    assert!(get(&page.slug).send().await.unwrap_err().is_not_found());

    let list = || client.list_wiki_pages().project_id(PROJECT);
    let pages = list().send().await?;
    let slugs: Vec<_> = pages
        .iter()
        .map(|page| (&*page.slug, page.content.is_some()))
        .collect();
    assert_eq!(slugs, [("Start", false), ("home", false)]);
    assert!(list().with_content(true).send().await?[0].content.is_some());
    let delete = client.delete_wiki_page().project_id(PROJECT).slug("Start");
    assert_eq!(delete.send().await?.status(), 204);
    assert_eq!(list().send().await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_file_for_the_wiki_says_how_to_show_it() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let file = FilePart::bytes("plan.png", &b"\x89PNG"[..]);
    let upload = client
        .upload_wiki_attachment()
        .project_id(PROJECT)
        .file(file);
    let placed = upload.send().await?;
    let path = placed.file_path.as_deref().unwrap();
    assert!(
        path.starts_with("uploads/") && path.ends_with("/plan.png"),
        "{path}"
    );
    let shown = placed.link.as_ref().unwrap().markdown.as_deref();
    assert_eq!(shown, Some(&*format!("![plan]({path})")));
    Ok(())
}
