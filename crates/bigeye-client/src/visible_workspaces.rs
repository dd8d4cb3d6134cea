//! The workspaces that a key can see: found by name, and named where one is missing.

use std::time::Duration;

use client_runtime::codegen::Explain;
use client_runtime::{Core, Error};
use futures_util::future::BoxFuture;
use futures_util::lock::Mutex;

use crate::Client;
use crate::types::Workspace;

/// What Bigeye answers with, status 400, when a call needs a workspace and names none.
const NONE_NAMED: &str = "workspace id must be supplied";
/// An error waits so long for the list of workspaces.
const PATIENCE: Duration = Duration::from_secs(10);
/// A line of an error names so many.
const NAMED_AT_MOST: usize = 20;

impl Client {
    /// A clone whose calls work in the workspace of this name, see [`with_workspace`](Self::with_workspace). It asks for the workspaces each time, so keep
    /// what it returns.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// let production = client.workspace_named("Production").await?;
    /// let tables = production.list_tables().send().await?;
    /// # let _ = tables;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The list can't be read; no workspace that the key can see has this name, or several have it: the error lists what there is.
    pub async fn workspace_named(&self, name: impl AsRef<str>) -> Result<Self, Error> {
        let list = self.list_workspaces().send().await?.into_inner();
        let visible = list.workspaces.unwrap_or_default();
        let named = |workspace: &&Workspace| workspace.name.as_deref() == Some(name.as_ref());
        let ids: Vec<i64> = visible
            .iter()
            .filter(named)
            .filter_map(|workspace| workspace.id)
            .collect();
        match ids.as_slice() {
            [id] => Ok(self.with_workspace(*id)),
            [] => Err(Error::invalid_request(format!(
                "no workspace is called {:?}; {}",
                name.as_ref(),
                seen(&visible)
            ))),
            several => Err(Error::invalid_request(format!(
                "several workspaces are called {:?}; choose one by its id, {several:?}, with `with_workspace`",
                name.as_ref()
            ))),
        }
    }
}

/// Adds to the 400 of a call that names no workspace which there are. They are asked for until they are known.
#[derive(Default)]
pub(crate) struct WorkspaceAdvice {
    seen: Mutex<Option<String>>,
}

impl Explain for WorkspaceAdvice {
    fn explain<'a>(&'a self, core: &'a Core, error: &'a Error) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            if !is_about_workspace(error) {
                return None;
            }
            let mut known = self.seen.lock().await;
            if known.is_none() {
                *known = ask(core).await;
            }
            let visible = known
                .as_deref()
                .unwrap_or("`list_workspaces` shows those that there are");
            Some(format!(
                "{visible}; set one by `with_workspace`, or by BIGEYE_WORKSPACE_ID for a client from the environment"
            ))
        })
    }
}

fn is_about_workspace(error: &Error) -> bool {
    let says_so = |words: &str| words.to_ascii_lowercase().contains(NONE_NAMED);
    error.status().is_some_and(|status| status.as_u16() == 400)
        && error.message().is_some_and(says_so)
        // the question below
        && error.operation_id() != Some("listWorkspaces")
}

async fn ask(core: &Core) -> Option<String> {
    let core = core.with(|options| options.without_retry().timeout(PATIENCE));
    let visible = (Client { core }).list_workspaces().send().await.ok()?;
    Some(seen(visible.workspaces.as_deref().unwrap_or_default()))
}

fn seen(visible: &[Workspace]) -> String {
    if visible.is_empty() {
        return "this key sees no workspace".to_owned();
    }
    let line = |workspace: &Workspace| {
        let id = workspace
            .id
            .map_or_else(|| "?".to_owned(), |id| id.to_string());
        let name: String = workspace
            .name
            .iter()
            .flat_map(|name| name.chars())
            .take(60)
            .collect();
        format!("{id} {name:?}")
    };
    let mut lines: Vec<String> = visible.iter().take(NAMED_AT_MOST).map(line).collect();
    if visible.len() > NAMED_AT_MOST {
        lines.push(format!("and {} more", visible.len() - NAMED_AT_MOST));
    }
    format!("this key sees the workspaces {}", lines.join(", "))
}
