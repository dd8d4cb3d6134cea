//! Commits: what they do with files, and what is known about them.

use dataops_live_client::Error;
use dataops_live_client::types::{CommitAction, CommitActionKind, CommitCreate, FileEncoding};

use super::{ORDERS, commit, create, gather, hash, refusal, text, update};
use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_commit_creates_changes_moves_and_deletes_files_at_once() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let before = hash(&client, "develop").await?;
    let moved =
        CommitAction::new(CommitActionKind::Move, "docs/README.md").previous_path("README.md");
    let gone = CommitAction::new(
        CommitActionKind::Delete,
        "dataops/modelling/models/returns.sql",
    );
    let bytes = create("logo.png", "iVBORw0KGgo=").encoding(FileEncoding::Base64);
    let actions = [
        update(ORDERS, "select id\nfrom raw.orders\n"),
        moved,
        gone,
        bytes,
    ];
    let made = CommitCreate::new("develop", "Tidy up\n\nSigned-off-by: Mira <m@x>\n", actions)
        .author_name("Ana Duarte")
        .author_email("ana@dataops.example");
    let made = commit(&client, made).await?;
    assert_eq!(made.title.as_deref(), Some("Tidy up"));
    assert_eq!(made.parent_ids, Some(vec![before]));
    assert_eq!(made.author_name.as_deref(), Some("Ana Duarte"));
    assert_eq!(made.committer_name.as_deref(), Some("Mira Lindqvist"));
    let stats = made.stats.unwrap();
    // orders.sql loses four lines of six and gets one for another; returns.sql loses its only one
    assert_eq!((stats.additions, stats.deletions), (Some(1), Some(6)));

    assert_eq!(
        text(&client, "develop", ORDERS).await?,
        "select id\nfrom raw.orders\n"
    );
    assert!(
        text(&client, "develop", "docs/README.md")
            .await?
            .starts_with("# ")
    );
    assert!(
        text(&client, "develop", "README.md")
            .await
            .unwrap_err()
            .is_not_found()
    );
    let logo = client
        .download_file()
        .project_id(PROJECT)
        .file_path("logo.png");
    let logo = logo.ref_("develop").send().await?.bytes().await?;
    assert_eq!(&logo[..], b"\x89PNG\r\n\x1a\n");

    let sha = made.id.unwrap();
    let diffs = client.list_commit_diffs().project_id(PROJECT).sha(&*sha);
    let diffs = diffs.unidiff(true).send().await?;
    let of = |path: &str| {
        diffs
            .iter()
            .find(|diff| diff.new_path.as_deref() == Some(path))
            .unwrap()
    };
    let changed = of(ORDERS).diff.clone().unwrap();
    assert!(
        changed.starts_with(&format!(
            "--- a/{ORDERS}\n+++ b/{ORDERS}\n@@ -1,6 +1,2 @@\n"
        )),
        "{changed}"
    );
    assert!(changed.contains("\n-    placed_at\n"), "{changed}");
    assert_eq!(of("docs/README.md").renamed_file, Some(true));
    assert_eq!(of("docs/README.md").old_path.as_deref(), Some("README.md"));
    assert_eq!(of("logo.png").new_file, Some(true));
    assert_eq!(
        of("dataops/modelling/models/returns.sql").deleted_file,
        Some(true)
    );
    assert_eq!(diffs.len(), 4);
    Ok(())
}

#[tokio::test]
async fn actions_that_do_not_fit_the_files_are_refused_and_nothing_is_committed()
-> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let before = hash(&client, "main").await?;
    let cases = [
        (
            create("README.md", "x"),
            "A file with this name already exists",
        ),
        (
            update("gone.sql", "x"),
            "A file with this name doesn't exist",
        ),
        (
            update("README.md", "x").last_commit_id("0123456789012345678901234567890123456789"),
            "You are attempting to update a file that has changed since you started editing it.",
        ),
    ];
    for (action, message) in cases {
        let actions = [create("new.sql", "select 1\n"), action];
        let refused = commit(&client, CommitCreate::new("main", "Try", actions)).await;
        assert_eq!(refusal(refused), (400, message.to_owned()));
    }
    assert_eq!(hash(&client, "main").await?, before);
    Ok(())
}

#[tokio::test]
async fn a_commit_starts_a_branch_and_overwrites_one_by_force() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let new = || CommitCreate::new("try/returns", "Try", [create("a.sql", "1\n")]);
    let (status, message) = refusal(commit(&client, new()).await);
    assert_eq!(status, 400);
    assert!(message.contains("when you are on a branch"), "{message}");

    let made = commit(&client, new().start_branch("qa")).await?;
    assert_eq!(made.parent_ids, Some(vec![hash(&client, "qa").await?]));
    let (status, message) = refusal(commit(&client, new().start_branch("main")).await);
    assert_eq!(status, 400);
    assert!(message.contains("already exists"), "{message}");

    let forced = commit(&client, new().start_branch("main").force(true)).await?;
    assert_eq!(forced.parent_ids, Some(vec![hash(&client, "main").await?]));
    assert_eq!(hash(&client, "try/returns").await?, forced.id.unwrap());
    Ok(())
}

#[tokio::test]
async fn a_file_becomes_a_program_and_keeps_its_content() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let program = CommitAction::new(CommitActionKind::Chmod, ORDERS).execute_filemode(true);
    commit(&client, CommitCreate::new("main", "Run it", [program])).await?;
    let file = client.get_file().project_id(PROJECT).file_path(ORDERS);
    let file = file.ref_("main").send().await?;
    assert_eq!(file.execute_filemode, Some(true));
    assert!(
        text(&client, "main", ORDERS)
            .await?
            .contains("is_cancelled")
    );
    Ok(())
}

#[tokio::test]
async fn commits_are_listed_by_branch_path_author_range_and_page() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || client.list_commits().project_id(PROJECT);
    let titles = |commits: &[dataops_live_client::types::Commit]| {
        let titles = commits.iter().map(|commit| commit.title.clone().unwrap());
        titles.collect::<Vec<_>>()
    };
    let main = list().send().await?;
    assert_eq!(
        titles(&main),
        [
            "Count cancelled orders apart",
            "Add the orders model",
            "Add the pipeline",
            "Initial commit",
        ]
    );
    let of_develop = list().ref_name("main..develop").send().await?;
    assert_eq!(titles(&of_develop), ["Try a model of returns"]);
    assert_eq!(list().all(true).send().await?.len(), 5);
    let of_file = list().path(ORDERS).with_stats(true).send().await?;
    assert_eq!(
        titles(&of_file),
        ["Count cancelled orders apart", "Add the orders model"]
    );
    assert_eq!(of_file[0].stats.as_ref().unwrap().total, Some(1));
    assert_eq!(list().path("pipelines").send().await?.len(), 1);
    assert_eq!(list().author("Tomas").send().await?.len(), 2);
    let second = main[1].committed_date.clone().unwrap();
    assert_eq!(list().since(second.clone()).send().await?.len(), 2);
    assert_eq!(list().until(second).send().await?.len(), 3);

    let trailers = list().trailers(true).send().await?[0]
        .trailers
        .clone()
        .unwrap();
    assert_eq!(trailers["Changelog"], "fixed");
    let streamed = gather(list().stream().with_page_size(3)).await?;
    assert_eq!(titles(&streamed), titles(&main));
    assert!(
        list()
            .ref_name("gone")
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
    Ok(())
}

#[tokio::test]
async fn a_commit_is_found_by_branch_tag_and_short_hash_and_says_where_it_is() -> Result<(), Error>
{
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let get = |sha: &str| client.get_commit().project_id(PROJECT).sha(sha);
    let tagged = get("v1.0").send().await?;
    let sha = tagged.id.clone().unwrap();
    assert_eq!(sha.len(), 40);
    assert_eq!(
        get(tagged.short_id.as_deref().unwrap()).send().await?.id,
        tagged.id
    );
    // the zone of the author is kept
    let written = tagged.authored_date.clone().unwrap();
    assert!(written.as_str().ends_with("+01:00"), "{written}");
    assert_eq!(get(&sha).stats(false).send().await?.stats, None);

    let refs = client
        .list_commit_refs()
        .project_id(PROJECT)
        .sha(&*sha)
        .send()
        .await?;
    let names: Vec<_> = refs
        .iter()
        .map(|found| found.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["develop", "main", "qa", "v1.0"]);
    let sequence = client.get_commit_sequence().project_id(PROJECT).sha(&*sha);
    assert_eq!(sequence.send().await?.count, Some(3));
    Ok(())
}

#[tokio::test]
async fn a_signature_is_read_where_there_is_one() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let signature = |sha: &str| {
        client
            .get_commit_signature()
            .project_id(PROJECT)
            .sha(sha)
            .send()
    };
    let signed = signature("main").await?;
    assert_eq!(signed.verification_status.as_deref(), Some("verified"));
    assert_eq!(signed.gpg_key_subkey_id, None);
    let unsigned = signature("v1.0").await;
    assert_eq!(
        refusal(unsigned),
        (404, "404 GPG Signature Not Found".to_owned())
    );
    Ok(())
}
