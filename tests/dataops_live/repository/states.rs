//! What people and other systems say about a commit, and the merge requests that bring it.

use dataops_live_client::Error;
use dataops_live_client::types::{
    CommitCommentCreate, CommitLineType, CommitStatusCreate, CommitStatusState, JobStatus,
};

use super::{ORDERS, gather, hash, refusal};
use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn comments_stand_at_a_commit_and_at_a_line_of_it() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let sha = hash(&client, "main").await?;
    let create = |comment: CommitCommentCreate| {
        let call = client
            .create_commit_comment()
            .project_id(PROJECT)
            .sha(&*sha);
        call.body(comment).send()
    };
    create(CommitCommentCreate::new("Good")).await?;
    let at_line = CommitCommentCreate::new("Why here?").path(ORDERS).line(4);
    assert_eq!(refusal(create(at_line.clone()).await).0, 400);
    let made = create(at_line.line_type(CommitLineType::New)).await?;
    assert_eq!(made.line, Some(4));
    let all = client.list_commit_comments().project_id(PROJECT).sha(&*sha);
    let all = gather(all.stream()).await?;
    let notes: Vec<_> = all
        .iter()
        .map(|comment| comment.note.as_deref().unwrap())
        .collect();
    assert_eq!(notes, ["Good", "Why here?"]);
    assert_eq!(all[1], made.into_inner());
    let elsewhere = client
        .list_commit_comments()
        .project_id(PROJECT)
        .sha("v1.0");
    assert!(elsewhere.send().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn another_systems_state_of_a_commit_goes_on_and_begins_anew() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let set = |state: CommitStatusState| {
        let status = CommitStatusCreate::new(state).name("dbt docs").ref_("main");
        let call = client.set_commit_status().project_id(PROJECT).sha("main");
        call.body(status.target_url("https://docs.example")).send()
    };
    let pending = set(CommitStatusState::Pending).await?;
    assert_eq!(
        (pending.started_at.clone(), pending.finished_at.clone()),
        (None, None)
    );
    let running = set(CommitStatusState::Running).await?;
    assert_eq!(running.id, pending.id);
    assert!(running.started_at.is_some());
    let done = set(CommitStatusState::Success).await?;
    assert_eq!(
        (done.id, done.status.clone()),
        (pending.id, Some(JobStatus::Success))
    );
    let again = set(CommitStatusState::Failed).await?;
    assert_ne!(again.id, done.id);

    let list = || {
        client
            .list_commit_statuses()
            .project_id(PROJECT)
            .sha("main")
    };
    let newest = list().name("dbt docs").send().await?;
    assert_eq!(
        newest.iter().map(|status| status.id).collect::<Vec<_>>(),
        [again.id]
    );
    assert_eq!(list().all(true).ref_("main").send().await?.len(), 2);
    assert!(list().name("other").send().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_commit_that_no_merge_request_brings_has_none() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = |sha: &str| {
        client
            .list_commit_merge_requests()
            .project_id(PROJECT)
            .sha(sha)
    };
    assert!(list("v1.0").send().await?.is_empty());
    assert!(list("0000000").send().await.unwrap_err().is_not_found());
    Ok(())
}
