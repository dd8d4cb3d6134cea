//! Branches.

use dataops_live_client::types::{BranchCreate, BranchProtect, BranchSort};
use dataops_live_client::{Client, Error};

use super::{add_file, gather, hash, refusal};
use crate::{DataopsLive, PROJECT};

async fn create(client: &Client, name: &str, git_ref: &str) -> Result<(), Error> {
    let branch = BranchCreate::new(name, git_ref);
    let made = client
        .create_branch()
        .project_id(PROJECT)
        .body(branch)
        .send()
        .await?;
    assert_eq!(made.name, name);
    Ok(())
}

#[tokio::test]
async fn a_branch_is_created_from_any_ref_read_and_deleted() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    create(&client, "feature/orders", "v1.0").await?;
    let get = || {
        client
            .get_branch()
            .project_id(PROJECT)
            .branch("feature/orders")
    };
    let branch = get().send().await?;
    assert_eq!(
        branch.commit.as_ref().unwrap().id,
        Some(hash(&client, "v1.0").await?)
    );
    assert_eq!((branch.merged, branch.default), (Some(true), Some(false)));
    let sent = &dataops.simulator.requests_of("getBranch")[0];
    assert!(
        sent.path.ends_with("/branches/feature%2Forders"),
        "{}",
        sent.path
    );

    let again = create(&client, "feature/orders", "main").await;
    assert_eq!(refusal(again), (400, "Branch already exists".to_owned()));
    let nowhere = create(&client, "b", "gone").await;
    assert_eq!(
        refusal(nowhere),
        (400, "Invalid reference name: gone".to_owned())
    );
    assert_eq!(refusal(create(&client, "a b", "main").await).0, 400);

    let delete = |name: &str| {
        client
            .delete_branch()
            .project_id(PROJECT)
            .branch(name)
            .send()
    };
    assert_eq!(delete("feature/orders").await?.status(), 204);
    assert!(get().send().await.unwrap_err().is_not_found());
    assert_eq!(refusal(delete("main").await).0, 400);
    assert!(delete("gone").await.unwrap_err().is_not_found());
    Ok(())
}

#[tokio::test]
async fn branches_are_listed_by_page_by_keyset_and_by_name() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    for number in 10..35 {
        create(&client, &format!("try/{number}"), "main").await?;
    }
    let list = || client.list_branches().project_id(PROJECT);
    let by_page = gather(list().stream().with_page_size(10)).await?;
    assert_eq!(by_page.len(), 28);
    dataops.simulator.clear_requests();
    let by_key = gather(list().keyset().stream().with_page_size(10)).await?;
    assert_eq!(by_key, by_page);
    let requests = dataops.simulator.requests();
    let tokens: Vec<_> = requests
        .iter()
        .map(|request| request.query("page_token"))
        .collect();
    assert_eq!(tokens, [None, Some("try/16"), Some("try/26")]);

    let names = |branches: &[dataops_live_client::types::Branch]| {
        branches
            .iter()
            .map(|branch| branch.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&list().search("^dev").send().await?), ["develop"]);
    assert_eq!(names(&list().search("a$").send().await?), ["qa"]);
    assert_eq!(
        names(&list().regex("^try/3[13]$").send().await?),
        ["try/31", "try/33"]
    );
    let newest = list()
        .sort(BranchSort::UpdatedDesc)
        .per_page(1)
        .send()
        .await?;
    assert_eq!(names(&newest), ["develop"]);
    Ok(())
}

#[tokio::test]
async fn merged_branches_are_deleted_and_others_stay() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    create(&client, "merged", "main").await?;
    create(&client, "ahead", "main").await?;
    add_file(&client, "ahead", "a.sql", "1\n").await?;
    create(&client, "kept", "main").await?;
    let protect = client.protect_branch().project_id(PROJECT).branch("kept");
    let developers = BranchProtect::new().developers_can_push(true);
    let kept = protect.body(developers).send().await?;
    assert_eq!(kept.protected, Some(true));
    assert_eq!(
        (kept.developers_can_push, kept.developers_can_merge),
        (Some(true), Some(false))
    );

    let answer = client
        .delete_merged_branches()
        .project_id(PROJECT)
        .send()
        .await?;
    assert_eq!(answer.status(), 202);
    let names = async || -> Result<Vec<String>, Error> {
        let left = client.list_branches().project_id(PROJECT).send().await?;
        Ok(left.iter().map(|branch| branch.name.clone()).collect())
    };
    // `qa` is behind `main`, which is as good as merged
    assert_eq!(names().await?, ["ahead", "develop", "kept", "main"]);

    let unprotect = client.unprotect_branch().project_id(PROJECT).branch("kept");
    assert_eq!(unprotect.send().await?.protected, Some(false));
    client
        .delete_merged_branches()
        .project_id(PROJECT)
        .send()
        .await?;
    assert_eq!(names().await?, ["ahead", "develop", "main"]);
    Ok(())
}
