//! Searches: what a hit is follows from the scope.

use dataops_live_client::types::{
    Commit, Issue, Project, SearchScope, SearchType, UserBasic, WikiPageCreate,
};
use dataops_live_client::{Error, FileHit, SearchHit};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_project_is_searched_for_commits_pieces_of_files_and_pages() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let search = |scope: SearchScope, text: &str| {
        let search = client.search_project().project_id(PROJECT);
        search.scope(scope).search(text)
    };
    let hits = search(SearchScope::Commits, "CANCELLED").send().await?;
    let commit: Commit = hits[0].decode()?;
    assert_eq!(
        commit.title.as_deref(),
        Some("Count cancelled orders apart")
    );
    assert_eq!(hits.len(), 1);

    let mut hits = search(SearchScope::Blobs, "is_cancelled").stream();
    let hit: FileHit = hits.try_next().await?.unwrap().decode()?;
    assert_eq!(
        hit.path.as_deref(),
        Some("dataops/modelling/models/orders.sql")
    );
    assert_eq!(
        hit.basename.as_deref(),
        Some("dataops/modelling/models/orders")
    );
    assert_eq!(
        (hit.startline, hit.ref_.as_deref(), hit.id),
        (Some(2), Some("main"), None)
    );
    assert!(
        hit.data
            .as_deref()
            .unwrap()
            .contains("    cancelled_at is not null")
    );
    assert!(hits.try_next().await?.is_none());
    let at_tag = search(SearchScope::Blobs, "is_cancelled")
        .ref_("v1.0")
        .send()
        .await?;
    assert!(at_tag.is_empty());

    let page = WikiPageCreate::new("home", "How we count returns");
    client
        .create_wiki_page()
        .project_id(PROJECT)
        .body(page)
        .send()
        .await?;
    let pages = search(SearchScope::WikiBlobs, "returns").send().await?;
    assert_eq!(
        pages[0].decode::<FileHit>()?.path.as_deref(),
        Some("home.md")
    );
    Ok(())
}

#[tokio::test]
async fn the_instance_and_a_group_are_searched_for_projects_and_people() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let search =
        |scope: SearchScope, text: &str| client.search_instance().scope(scope).search(text);
    let people = search(SearchScope::Users, "hradek").send().await?;
    assert_eq!(
        people[0].decode::<UserBasic>()?.username.as_deref(),
        Some("tomas.hradek")
    );
    let everywhere = search(SearchScope::Projects, "orders").stream();
    let everywhere = everywhere.with_page_size(2);
    let mut found = 0;
    let mut everywhere = everywhere;
    while let Some(hit) = everywhere.try_next().await? {
        let project: Project = hit.decode()?;
        assert!(project.path_with_namespace.unwrap().contains("orders"));
        found += 1;
    }
    let in_group = client.search_group().group_id("northwind");
    let in_group = in_group
        .scope(SearchScope::Projects)
        .search("orders")
        .send()
        .await?;
    assert!(!in_group.is_empty() && in_group.len() < found);
    Ok(())
}

#[tokio::test]
async fn code_of_several_projects_needs_a_search_server() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    client
        .get_branch()
        .project_id(PROJECT)
        .branch("main")
        .send()
        .await?;
    let search = || {
        client
            .search_instance()
            .scope(SearchScope::Blobs)
            .search("orders")
    };
    let refused = search().send().await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 400);
    let found = search().search_type(SearchType::Advanced).send().await?;
    assert!(!found.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_hit_that_is_read_as_another_type_is_an_error_that_names_the_place() -> Result<(), Error>
{
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let search = client.search_project().project_id(PROJECT);
    let hits = search
        .scope(SearchScope::Commits)
        .search("orders")
        .send()
        .await?;
    // the id of a commit is a hash
    let error = hits[0].decode::<Issue>().unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("id"), "{error}");
    Ok(())
}
