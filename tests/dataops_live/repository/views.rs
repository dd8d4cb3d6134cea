//! Views of a whole repository: directories, blobs, comparisons, contributors, changelogs, archives.

use dataops_live_client::Error;
use dataops_live_client::types::{
    ArchiveFormatKind, ChangelogCreate, CommitCreate, ContributorOrder, SortDirection,
    TreeEntryType,
};

use super::{ORDERS, add_file, commit, create, gather, hash, refusal, text};
use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_tree_has_directories_first_and_is_read_by_keyset() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || client.list_tree().project_id(PROJECT);
    let root = list().send().await?;
    let names: Vec<_> = root.iter().map(|entry| &*entry.name).collect();
    assert_eq!(
        names,
        [
            "dataops",
            "pipelines",
            ".gitignore",
            "README.md",
            "full-ci.yml"
        ]
    );
    assert_eq!(root[0].type_, Some(TreeEntryType::Tree));
    assert_eq!(root[0].mode.as_deref(), Some("040000"));

    let files = (0..120).map(|number| create(&format!("data/{number:03}.csv"), "a,b\n"));
    commit(&client, CommitCreate::new("develop", "Many", files)).await?;
    dataops.simulator.clear_requests();
    let below = || list().path("data").ref_("develop");
    let by_key = gather(below().keyset().stream()).await?;
    assert_eq!(by_key.len(), 120);
    let requests = dataops.simulator.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].query("page_token"), Some("data/099.csv"));
    assert_eq!(gather(below().stream().with_page_size(50)).await?, by_key);

    let all = gather(list().recursive(true).stream()).await?;
    assert!(
        all.iter()
            .any(|entry| entry.path.as_deref() == Some(ORDERS))
    );
    let gone = list().path("gone").send().await;
    assert!(gone.unwrap_err().is_not_found());
    Ok(())
}

#[tokio::test]
async fn a_blob_is_found_by_its_hash() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    add_file(&client, "develop", "hello.txt", "hello\n").await?;
    // what `git hash-object` says of it
    let sha = "ce013625030ba8dba906f756967f9e9ca394464a";
    let blob = client
        .get_blob()
        .project_id(PROJECT)
        .sha(sha)
        .send()
        .await?;
    assert_eq!(
        (blob.content.as_deref(), blob.size),
        (Some("aGVsbG8K"), Some(6))
    );
    let raw = client
        .download_blob()
        .project_id(PROJECT)
        .sha(sha)
        .send()
        .await?;
    assert_eq!(raw.bytes().await?, "hello\n");
    let gone = client
        .get_blob()
        .project_id(PROJECT)
        .sha("0000")
        .send()
        .await;
    assert_eq!(refusal(gone), (404, "404 Blob Not Found".to_owned()));
    Ok(())
}

#[tokio::test]
async fn a_comparison_begins_where_histories_part_unless_it_is_straight() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let actions = [create("qa.sql", "select 1\n")];
    commit(&client, CommitCreate::new("qa", "Check", actions)).await?;
    let compare = || {
        client
            .compare_refs()
            .project_id(PROJECT)
            .from("main")
            .to("qa")
    };
    let parted = compare().unidiff(true).send().await?;
    let paths = |comparison: &dataops_live_client::types::Comparison| {
        let diffs = comparison.diffs.as_ref().unwrap().iter();
        diffs
            .map(|diff| diff.new_path.clone().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&parted), ["qa.sql"]);
    assert_eq!(parted.commits.as_ref().unwrap().len(), 1);
    assert_eq!(
        parted.commit.as_ref().unwrap().id,
        Some(hash(&client, "qa").await?)
    );
    let diff = parted.diffs.as_ref().unwrap()[0].diff.as_deref().unwrap();
    assert_eq!(
        diff,
        "--- /dev/null\n+++ b/qa.sql\n@@ -0,0 +1 @@\n+select 1\n"
    );
    let straight = compare().straight(true).send().await?;
    assert_eq!(paths(&straight), [ORDERS, "qa.sql"]);

    let same = client
        .compare_refs()
        .project_id(PROJECT)
        .from("main")
        .to("main");
    let same = same.send().await?;
    assert_eq!(
        (same.compare_same_ref, same.commit.as_ref()),
        (Some(true), None)
    );
    let refs = |refs: &[&str]| {
        refs.iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let base = client
        .get_merge_base()
        .project_id(PROJECT)
        .refs(refs(&["qa", "develop"]));
    assert_eq!(base.send().await?.id, Some(hash(&client, "v1.0").await?));
    let alone = client
        .get_merge_base()
        .project_id(PROJECT)
        .refs(refs(&["qa"]));
    assert_eq!(
        refusal(alone.send().await),
        (400, "Provide at least 2 refs".to_owned())
    );
    Ok(())
}

#[tokio::test]
async fn contributors_are_counted_by_their_commits() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || client.list_contributors().project_id(PROJECT);
    let of_develop = list()
        .ref_("develop")
        .sort(SortDirection::Desc)
        .send()
        .await?;
    let counted: Vec<_> = of_develop
        .iter()
        .map(|person| (person.name.as_deref().unwrap(), person.commits.unwrap()))
        .collect();
    assert_eq!(counted, [("Mira Lindqvist", 3), ("Tomas Hradek", 2)]);
    let by_name = list().order_by(ContributorOrder::Name).send().await?;
    assert_eq!(
        by_name[1].email.as_deref(),
        Some("tomas.hradek@dataops.example")
    );
    Ok(())
}

#[tokio::test]
async fn a_changelog_is_read_without_a_trace_and_written_into_a_file() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let before = hash(&client, "main").await?;
    let get = || client.get_changelog().project_id(PROJECT).version("1.1.0");
    let unknown = refusal(get().send().await);
    assert_eq!(unknown.0, 422);
    let notes = get()
        .from("v1.0")
        .date("2026-01-31T00:00:00Z")
        .send()
        .await?;
    let notes = notes.notes.clone().unwrap();
    assert!(
        notes.starts_with("## 1.1.0 (2026-01-31)\n\n### fixed (1 change)\n\n- [Count cancelled"),
        "{notes}"
    );
    assert_eq!(hash(&client, "main").await?, before);

    let write = ChangelogCreate::new("1.1.0")
        .from("v1.0")
        .date("2026-01-31T00:00:00Z");
    client
        .add_changelog()
        .project_id(PROJECT)
        .body(write)
        .send()
        .await?;
    assert_eq!(text(&client, "main", "CHANGELOG.md").await?, notes);
    Ok(())
}

#[tokio::test]
async fn an_archive_has_the_files_of_one_commit_in_the_format_that_is_asked_for()
-> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let archive = |format: ArchiveFormatKind| {
        client
            .download_archive()
            .project_id(PROJECT)
            .format(format)
            .sha("v1.0")
    };
    let zip = archive(ArchiveFormatKind::Zip).send().await?;
    let name = zip.file_name().unwrap();
    assert!(
        name.starts_with("sales-pipeline-v1.0-") && name.ends_with(".zip"),
        "{name}"
    );
    let zip = zip.bytes().await?;
    let has = |bytes: &[u8], text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(zip.starts_with(b"PK\x03\x04") && has(&zip, "/full-ci.yml"));
    let sent = &dataops.simulator.requests_of("downloadArchive")[0];
    assert!(
        sent.path.ends_with("/repository/archive.zip"),
        "{}",
        sent.path
    );

    let part = archive(ArchiveFormatKind::Tar)
        .path("dataops")
        .exclude_paths("dataops/snowflake");
    let tar = part.send().await?.bytes().await?;
    assert!(has(&tar, ORDERS) && has(&tar, "select\n    id,") && has(&tar, "ustar"));
    assert!(!has(&tar, "full-ci.yml") && !has(&tar, "databases.template.yml"));
    let packed = archive(ArchiveFormatKind::TarGz)
        .send()
        .await?
        .bytes()
        .await?;
    assert!(packed.starts_with(&[0x1f, 0x8b]));
    Ok(())
}
