//! The repository of a project: commits, files, branches and tags that belong together.

mod branches;
mod commits;
mod files;
mod picks;
mod states;
mod tags;
mod views;

use dataops_live_client::types::{
    Commit, CommitAction, CommitActionKind, CommitCreate, RepositoryFileCreate,
};
use dataops_live_client::{Client, Error, ItemStream};

use crate::PROJECT;

const ORDERS: &str = "dataops/modelling/models/orders.sql";

fn create(path: &str, content: &str) -> CommitAction {
    CommitAction::new(CommitActionKind::Create, path).content(content)
}

fn update(path: &str, content: &str) -> CommitAction {
    CommitAction::new(CommitActionKind::Update, path).content(content)
}

async fn commit(client: &Client, commit: CommitCreate) -> Result<Commit, Error> {
    let call = client.create_commit().project_id(PROJECT).body(commit);
    Ok(call.send().await?.into_inner())
}

/// Commits a new file.
async fn add_file(client: &Client, branch: &str, path: &str, content: &str) -> Result<(), Error> {
    let file = RepositoryFileCreate::new(branch, format!("Add {path}"), content);
    let call = client.create_file().project_id(PROJECT).file_path(path);
    let answer = call.body(file).send().await?;
    assert_eq!(answer.file_path.as_deref(), Some(path));
    assert_eq!(answer.branch.as_deref(), Some(branch));
    Ok(())
}

/// The hash of the commit that a branch, a tag or a shorter hash means.
async fn hash(client: &Client, git_ref: &str) -> Result<String, Error> {
    let commit = client.get_commit().project_id(PROJECT).sha(git_ref);
    Ok(commit.send().await?.id.clone().unwrap_or_default())
}

/// The content of a file.
async fn text(client: &Client, git_ref: &str, path: &str) -> Result<String, Error> {
    let file = client.download_file().project_id(PROJECT).file_path(path);
    file.ref_(git_ref).send().await?.text().await
}

async fn gather<T: Send + 'static>(mut stream: ItemStream<T>) -> Result<Vec<T>, Error> {
    let mut items = Vec::new();
    while let Some(item) = stream.try_next().await? {
        items.push(item);
    }
    Ok(items)
}

/// The message of a refusal, with its status.
fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    let error = result.unwrap_err();
    let status = error.status().map_or(0, |status| status.as_u16());
    (status, error.message().unwrap_or_default().to_owned())
}
