//! What people did: what was there before, and what calls bring about.

use dataops_live_client::types::{
    BranchCreate, Event, EventAction, EventTarget, RepositoryFileCreate, SortDirection,
    WikiPageCreate,
};
use dataops_live_client::{Error, ItemStream};

use crate::{DataopsLive, PROJECT};

async fn names(mut stream: ItemStream<Event>) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    while let Some(event) = stream.try_next().await? {
        names.push(event.action_name.unwrap_or_default());
    }
    Ok(names)
}

#[tokio::test]
async fn events_have_the_parts_of_their_kind() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || client.list_project_events().project_id(PROJECT);
    assert_eq!(
        names(list().stream()).await?,
        ["commented on", "opened", "joined", "created"]
    );
    let noted = list().target_type(EventTarget::Note).send().await?;
    let note = noted[0].note.as_ref().unwrap();
    assert_eq!(noted.len(), 1);
    assert!(note.body.as_deref().unwrap().contains("cancelled orders"));

    let file = RepositoryFileCreate::new("develop", "Add a model", "select 1\n");
    let create = client.create_file().project_id(PROJECT).file_path("a.sql");
    create.body(file).send().await?;
    let pushed = list().action(EventAction::Pushed).send().await?;
    let push = pushed[0].push_data.as_ref().unwrap();
    assert_eq!(pushed[0].action_name.as_deref(), Some("pushed to"));
    assert_eq!(
        (push.ref_.as_deref(), push.commit_count),
        (Some("develop"), Some(1))
    );
    assert_eq!(push.commit_title.as_deref(), Some("Add a model"));

    let branch = BranchCreate::new("try", "main");
    client
        .create_branch()
        .project_id(PROJECT)
        .body(branch)
        .send()
        .await?;
    let page = WikiPageCreate::new("home", "Hello");
    client
        .create_wiki_page()
        .project_id(PROJECT)
        .body(page)
        .send()
        .await?;
    let newest = list().per_page(2).send().await?;
    assert_eq!(
        newest[0].wiki_page.as_ref().unwrap().slug.as_deref(),
        Some("home")
    );
    let push = newest[1].push_data.as_ref().unwrap();
    assert_eq!(
        (push.commit_from.clone(), push.action.as_deref()),
        (None, Some("created"))
    );
    Ok(())
}

#[tokio::test]
async fn events_are_the_callers_or_somebody_elses_and_of_a_time() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let own = || client.list_events();
    assert_eq!(names(own().stream()).await?, ["opened", "created"]);
    assert_eq!(names(own().scope("all").stream()).await?.len(), 4);
    let tomas = || client.list_user_events().user_id("tomas.hradek");
    assert_eq!(
        names(tomas().sort(SortDirection::Asc).stream()).await?,
        ["joined", "commented on"]
    );
    assert_eq!(
        names(client.list_user_events().user_id(4102).stream())
            .await?
            .len(),
        2
    );
    let unknown = client.list_user_events().user_id("nobody").send().await;
    assert_eq!(unknown.unwrap_err().message(), Some("404 User Not Found"));

    let joined = tomas().sort(SortDirection::Asc).send().await?[0]
        .created_at
        .clone()
        .unwrap();
    let day = joined.to_utc().unwrap().date_naive();
    assert_eq!(names(tomas().after(day).stream()).await?, ["commented on"]);
    assert!(names(tomas().before(day).stream()).await?.is_empty());
    Ok(())
}
