//! Bigeye: find the workspace, list and create collections, meet the 400 without a workspace; on the simulator also what a data team does every day.

use anyhow::{Context, Result, ensure};
use bigeye_client::types::{CollectionCreate, CollectionInfosFetch, CollectionUpdate};
use bigeye_client::{ALL_WORKSPACES, Client};
use vendor_simulator::Fault;

use crate::demo::Demo;

mod daily_work;

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGEYE_API_KEY"];

/// What the demo makes carries this in its name, so that it is recognised in a real account.
const MARK: &str = "Demo of a typed client";

/// What goes wrong on the simulator: a server that is busy, and a connection that breaks while a page is fetched.
pub fn faults() -> Vec<Fault> {
    vec![
        Fault::status(503).on("listWorkspaces"),
        Fault::close().on("fetchCollectionInfos").after(1),
    ]
}

/// The steps.
///
/// # Errors
/// The first step that fails.
pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
    let client = connect(demo)?;
    demo.step("check the key", async |_| {
        client.verify_personal_api_key().send().await?;
        Ok(())
    })
    .await?;
    let workspace = find_workspace(demo, &client).await?;
    meet_the_400(demo, &client).await?;

    let client = client.with_workspace(workspace);
    let before = demo
        .step("list its collections", async |_| {
            let list = client.list_collections().send().await?.into_inner();
            Ok(list.collections.unwrap_or_default().len())
        })
        .await?;
    let made = create_collections(demo, &client).await?;
    let result = work_with(demo, &client, &made, before).await;
    clean_up(demo, &client, &made).await?;
    result
}

fn connect(demo: &Demo<'_>) -> Result<Client> {
    let mut builder = Client::builder().api_key(demo.variable("BIGEYE_API_KEY")?);
    if let Some(url) = demo.optional("BIGEYE_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

/// The one that the environment names, else the default one, else the first.
async fn find_workspace(demo: &mut Demo<'_>, client: &Client) -> Result<i64> {
    let named = demo.optional("BIGEYE_WORKSPACE_ID");
    demo.step("find the workspace", async |step| {
        if let Some(id) = named {
            return id
                .parse()
                .context("BIGEYE_WORKSPACE_ID is no integer; set the workspace's id");
        }
        let everywhere = client.with_workspace(ALL_WORKSPACES);
        let list = everywhere.list_workspaces().send().await?.into_inner();
        let workspaces = list.workspaces.unwrap_or_default();
        step.show(format!("{} workspaces", workspaces.len()));
        workspaces
            .iter()
            .find(|workspace| workspace.is_default == Some(true))
            .or(workspaces.first())
            .and_then(|workspace| workspace.id)
            .context("the key's user sees no workspace")
    })
    .await
}

/// A call that names no workspace is refused, unless the user sees a single one.
async fn meet_the_400(demo: &mut Demo<'_>, client: &Client) -> Result<()> {
    let simulated = demo.simulator().is_some();
    demo.step("meet the 400 without a workspace", async |step| {
        match client.list_collections().send().await {
            Ok(_) => ensure!(!simulated, "the simulator took a call without a workspace"),
            Err(error) if error.is_invalid_request() => step.show(error.to_string()),
            Err(error) => return Err(error.into()),
        }
        Ok(())
    })
    .await
}

async fn create_collections(demo: &mut Demo<'_>, client: &Client) -> Result<Vec<i64>> {
    demo.step("create three collections", async |step| {
        let mut made = Vec::new();
        for number in 1..=3 {
            step.show(format!("{number} of 3"));
            let wanted = CollectionCreate::new(format!("{MARK} {number}"))
                .description("Made by a demo, which deletes it at its end");
            let answer = client.create_collection().body(wanted).send().await?;
            let collection = answer.into_inner().collection.unwrap_or_default();
            made.push(collection.id.context("the new collection has no id")?);
        }
        Ok(made)
    })
    .await
}

async fn work_with(
    demo: &mut Demo<'_>,
    client: &Client,
    made: &[i64],
    before: usize,
) -> Result<()> {
    demo.step("rename one of them", async |_| {
        let id = *made.first().context("nothing was made")?;
        let name = format!("{MARK} 1, renamed");
        let body = CollectionUpdate::new().collection_name(name.clone());
        let changed = client
            .update_collection()
            .collection_id(id)
            .body(body)
            .send()
            .await?
            .into_inner();
        let collection = changed.collection.unwrap_or_default();
        ensure!(
            collection.name.as_ref() == Some(&name),
            "it is called {:?}",
            collection.name
        );
        Ok(())
    })
    .await?;
    demo.step("page through their state", async |step| {
        let wanted = CollectionInfosFetch::new();
        let mut infos = client
            .fetch_collection_infos()
            .body(wanted)
            .stream()
            .with_page_size(5);
        let mut seen = 0;
        while infos.try_next().await?.is_some() {
            seen += 1;
            step.show(format!("{seen} collections"));
        }
        ensure!(
            seen >= before + made.len(),
            "{seen} collections, and {before} were there before"
        );
        Ok(())
    })
    .await?;
    if demo.simulator().is_some() {
        let collection = *made.first().context("nothing was made")?;
        daily_work::work(demo, client, collection).await?;
    }
    Ok(())
}

async fn clean_up(demo: &mut Demo<'_>, client: &Client, made: &[i64]) -> Result<()> {
    demo.step("delete what was made", async |_| {
        for id in made {
            client.delete_collection().collection_id(*id).send().await?;
        }
        Ok(())
    })
    .await
}
