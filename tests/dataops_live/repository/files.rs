//! Files: their content, what is known without it, and commits of one file.

use dataops_live_client::types::{FileEncoding, RepositoryFileCreate, RepositoryFileUpdate};
use dataops_live_client::{Error, FileMetadata};
use sha2::{Digest, Sha256};

use super::{ORDERS, add_file, hash, refusal, text};
use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_file_with_a_path_is_created_read_changed_and_deleted() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let path = "models/näch ste/ä b.sql";
    add_file(&client, "develop", path, "select 1\n").await?;
    let sent = &dataops.simulator.requests_of("createFile")[0];
    assert!(
        sent.path
            .ends_with("/files/models%2Fn%C3%A4ch%20ste%2F%C3%A4%20b.sql"),
        "{}",
        sent.path
    );

    let get = || {
        client
            .get_file()
            .project_id(PROJECT)
            .file_path(path)
            .ref_("develop")
    };
    let file = get().send().await?;
    assert_eq!(file.content.as_deref(), Some("c2VsZWN0IDEK"));
    assert_eq!(
        (file.size, file.file_name.as_deref()),
        (Some(9), Some("ä b.sql"))
    );
    assert_eq!(
        file.commit_id.clone().unwrap(),
        hash(&client, "develop").await?
    );

    let change = || {
        let change = RepositoryFileUpdate::new("develop", "Change", "c2VsZWN0IDIK");
        change
            .encoding(FileEncoding::Base64)
            .last_commit_id(file.last_commit_id.clone().unwrap())
    };
    let update = |change: RepositoryFileUpdate| {
        let call = client.update_file().project_id(PROJECT).file_path(path);
        call.body(change).send()
    };
    update(change()).await?;
    assert_eq!(text(&client, "develop", path).await?, "select 2\n");
    // somebody else has changed it since
    let (status, message) = refusal(update(change()).await);
    assert_eq!(status, 400);
    assert!(message.contains("has changed since"), "{message}");

    let delete = || {
        let call = client.delete_file().project_id(PROJECT).file_path(path);
        call.branch("develop").commit_message("Delete").send()
    };
    assert_eq!(delete().await?.status(), 204);
    assert!(get().send().await.unwrap_err().is_not_found());
    assert_eq!(refusal(delete().await).0, 400);
    Ok(())
}

#[tokio::test]
async fn what_is_known_of_a_file_comes_without_its_content() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let head = || {
        client
            .get_file_metadata()
            .project_id(PROJECT)
            .file_path(ORDERS)
    };
    let answer = head().ref_("main").send().await?;
    let known = FileMetadata::of(answer.headers());
    let file = client.get_file().project_id(PROJECT).file_path(ORDERS);
    let file = file.ref_("main").send().await?;
    assert_eq!(known.file_path.as_deref(), Some(ORDERS));
    assert_eq!(known.file_name.as_deref(), Some("orders.sql"));
    assert_eq!(known.size.map(|size| size as i64), file.size);
    assert_eq!(known.ref_.as_deref(), Some("main"));
    assert_eq!(known.encoding.as_deref(), Some("base64"));
    assert_eq!(known.execute_filemode, Some(false));
    assert_eq!(
        (&known.blob_id, &known.commit_id),
        (&file.blob_id, &file.commit_id)
    );
    assert_eq!(known.last_commit_id, file.last_commit_id);
    assert_eq!(known.content_sha256, file.content_sha256);
    // the answer with the content says the same
    assert_eq!(FileMetadata::of(file.headers()), known);

    let raw = client
        .download_file()
        .project_id(PROJECT)
        .file_path(ORDERS)
        .send()
        .await?;
    assert_eq!(FileMetadata::of(raw.headers()), known);
    let digest = Sha256::digest(raw.bytes().await?);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(known.content_sha256, Some(digest));
    assert!(head().ref_("gone").send().await.unwrap_err().is_not_found());
    Ok(())
}

#[tokio::test]
async fn a_file_starts_a_branch() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let file = RepositoryFileCreate::new("try/one", "Try", "select 1\n").start_branch("qa");
    let file = file.author_name("Ana Duarte").execute_filemode(true);
    let call = client.create_file().project_id(PROJECT).file_path("run.sh");
    call.body(file).send().await?;
    let head = client
        .get_file_metadata()
        .project_id(PROJECT)
        .file_path("run.sh");
    let known = FileMetadata::of(head.ref_("try/one").send().await?.headers());
    assert_eq!(known.execute_filemode, Some(true));
    let commit = client
        .get_commit()
        .project_id(PROJECT)
        .sha("try/one")
        .send()
        .await?;
    assert_eq!(commit.author_name.as_deref(), Some("Ana Duarte"));
    assert_eq!(commit.parent_ids, Some(vec![hash(&client, "qa").await?]));
    Ok(())
}

#[tokio::test]
async fn blame_names_the_commit_of_each_line() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let blame = || {
        client
            .get_file_blame()
            .project_id(PROJECT)
            .file_path(ORDERS)
            .ref_("main")
    };
    let ranges = blame().send().await?;
    let read: Vec<_> = ranges
        .iter()
        .map(|range| {
            let message = range.commit.as_ref().unwrap().message.as_deref().unwrap();
            (
                message.lines().next().unwrap(),
                range.lines.as_ref().unwrap().len(),
            )
        })
        .collect();
    assert_eq!(
        read,
        [
            ("Add the orders model", 3),
            ("Count cancelled orders apart", 1),
            ("Add the orders model", 2),
        ]
    );
    let one = blame().range_start(4).range_end(4).send().await?;
    assert_eq!(one.len(), 1);
    assert_eq!(
        one[0].lines.as_ref().unwrap(),
        &["    cancelled_at is not null as is_cancelled,"]
    );
    assert_eq!(refusal(blame().range_start(4).send().await).0, 400);
    Ok(())
}
