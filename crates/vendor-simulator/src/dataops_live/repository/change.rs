//! A commit that a request makes on a branch: where it goes, what it may, what is told about it.

use http::StatusCode;
use serde_json::Value;

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::protected_refs;
use super::actions::{Action, refused};
use super::code::{Author, Code, Draft};

/// Where a commit goes and whose it is.
#[derive(Default)]
pub(super) struct Change {
    pub(super) branch: String,
    pub(super) message: String,
    /// The branch or commit that a new branch begins at.
    pub(super) start: Option<String>,
    pub(super) force: bool,
    pub(super) author: Author,
}

/// A commit that was made, as events tell about it.
pub(super) struct Made {
    pub(super) id: String,
    /// Where the branch was before; nothing for a new one.
    pub(super) before: Option<String>,
}

impl Change {
    /// Reads what commits and changes of single files have in common.
    pub(super) fn of_fields(fields: &Fields) -> Result<Self, Failure> {
        Ok(Self {
            branch: fields.required("branch")?.to_owned(),
            message: fields.required("commit_message")?.to_owned(),
            start: fields
                .text("start_sha")
                .or_else(|| fields.text("start_branch"))
                .map(str::to_owned),
            force: fields.switch("force").unwrap_or(false),
            author: Author {
                name: fields.text("author_name").map(str::to_owned),
                email: fields.text("author_email").map(str::to_owned),
            },
        })
    }

    /// Commits the actions.
    pub(super) fn commit(&self, code: &mut Code<'_>, actions: &[Value]) -> Result<Made, Failure> {
        allowed(code, &self.branch)?;
        let before = code.repository.branches.get(&self.branch).cloned();
        let start = match (&before, &self.start) {
            (Some(_), Some(start)) if self.force => start,
            (Some(before), None) => before,
            // A branch that is there begins where it ends, whatever else is said.
            (Some(before), Some(start)) if start == &self.branch => before,
            (Some(_), Some(_)) => {
                return Err(refused(&format!(
                    "A branch called '{}' already exists. Switch to that branch in order to make changes",
                    self.branch
                )));
            }
            (None, Some(start)) => start,
            (None, None) => {
                return Err(refused(
                    "You can only create or edit files when you are on a branch",
                ));
            }
        };
        let tip = code.repository.find(start)?;
        let mut files = (*tip.files).clone();
        for action in actions {
            Action(action).apply(&mut files, code.repository, Some(tip))?;
        }
        let draft = Draft {
            parents: vec![tip.id.clone()],
            files,
            message: self.message.clone(),
            author: code.signature(&self.author),
        };
        let id = code.add(&self.branch, draft);
        Ok(Made { id, before })
    }
}

/// Refuses a push that a rule forbids.
pub(super) fn allowed(code: &Code<'_>, branch: &str) -> Result<(), Failure> {
    if protected_refs::may_push(code.things, code.project.id, branch) {
        return Ok(());
    }
    Err(failure::message(
        StatusCode::FORBIDDEN,
        "403 Forbidden - You are not allowed to push into this branch",
    ))
}
