//! Cherry-picks and reverts.

use dataops_live_client::Error;
use dataops_live_client::types::{CommitCherryPick, CommitCreate, CommitRevert};

use super::{ORDERS, commit, hash, refusal, text, update};
use crate::{DataopsLive, PROJECT};

const RETURNS: &str = "dataops/modelling/models/returns.sql";

#[tokio::test]
async fn a_commit_is_picked_onto_another_branch() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let sha = hash(&client, "develop").await?;
    let pick = |how: CommitCherryPick| {
        let call = client.cherry_pick_commit().project_id(PROJECT).sha(&*sha);
        call.body(how).send()
    };
    let before = hash(&client, "main").await?;
    let tried = pick(CommitCherryPick::new("main").dry_run(true)).await?;
    assert_eq!(tried.extra["dry_run"], "success");
    assert_eq!(hash(&client, "main").await?, before);

    let picked = pick(CommitCherryPick::new("main").message("Model returns")).await?;
    assert_eq!(picked.title.as_deref(), Some("Model returns"));
    assert_eq!(picked.parent_ids, Some(vec![before]));
    assert!(
        text(&client, "main", RETURNS)
            .await?
            .contains("returned_at")
    );
    let again = pick(CommitCherryPick::new("main")).await;
    let error = again.as_ref().unwrap_err();
    assert!(String::from_utf8_lossy(error.body()).contains("\"error_code\":\"empty\""));
    assert_eq!(refusal(again).0, 400);
    let elsewhere = pick(CommitCherryPick::new("gone")).await;
    assert_eq!(refusal(elsewhere), (404, "404 Branch Not Found".to_owned()));
    Ok(())
}

#[tokio::test]
async fn a_revert_takes_a_change_back_unless_something_else_is_there_now() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let sha = hash(&client, "main").await?;
    let revert = || {
        let call = client.revert_commit().project_id(PROJECT).sha(&*sha);
        call.body(CommitRevert::new("main")).send()
    };
    assert!(
        text(&client, "main", ORDERS)
            .await?
            .contains("is_cancelled")
    );
    let reverted = revert().await?;
    assert_eq!(
        reverted.message.as_deref(),
        Some(&*format!(
            "Revert \"Count cancelled orders apart\"\n\nThis reverts commit {sha}"
        ))
    );
    assert!(
        !text(&client, "main", ORDERS)
            .await?
            .contains("is_cancelled")
    );

    let change = CommitCreate::new("main", "Rewrite", [update(ORDERS, "select 1\n")]);
    commit(&client, change).await?;
    let (status, message) = refusal(revert().await);
    assert_eq!(status, 400);
    assert!(message.contains("cannot revert this commit"), "{message}");
    Ok(())
}
