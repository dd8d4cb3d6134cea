//! A push, as events tell about it.

use serde_json::{Value, json};

use super::change::Made;
use super::code::Code;

/// A branch or tag that was moved, made or removed.
pub(in super::super) struct Push {
    pub(in super::super) project: i64,
    kind: &'static str,
    name: String,
    from: Option<String>,
    to: Option<String>,
    commits: usize,
    title: Option<String>,
}

impl Push {
    /// A commit on a branch.
    pub(super) fn commit(code: &Code<'_>, branch: &str, made: &Made) -> Self {
        let commit = code.repository.resolve(&made.id);
        Self {
            project: code.project.id,
            kind: "branch",
            name: branch.to_owned(),
            from: made.before.clone(),
            to: Some(made.id.clone()),
            commits: 1,
            title: commit.map(|commit| commit.title().to_owned()),
        }
    }

    /// A branch or tag at a commit that was there.
    pub(in super::super) fn created(
        code: &Code<'_>,
        kind: &'static str,
        name: &str,
        commit: String,
    ) -> Self {
        let found = code.repository.resolve(&commit);
        Self {
            project: code.project.id,
            kind,
            name: name.to_owned(),
            title: found.map(|commit| commit.title().to_owned()),
            from: None,
            to: Some(commit),
            commits: 0,
        }
    }

    pub(super) fn removed(
        code: &Code<'_>,
        kind: &'static str,
        name: &str,
        commit: Option<String>,
    ) -> Self {
        Self {
            project: code.project.id,
            kind,
            name: name.to_owned(),
            from: commit,
            to: None,
            commits: 0,
            title: None,
        }
    }

    pub(in super::super) fn action_name(&self) -> &'static str {
        match (&self.from, &self.to) {
            (None, _) => "pushed new",
            (Some(_), None) => "deleted",
            (Some(_), Some(_)) => "pushed to",
        }
    }

    pub(in super::super) fn show(&self) -> Value {
        let action = match (&self.from, &self.to) {
            (None, _) => "created",
            (Some(_), None) => "removed",
            (Some(_), Some(_)) => "pushed",
        };
        json!({
            "commit_count": self.commits,
            "action": action,
            "ref_type": self.kind,
            "commit_from": self.from,
            "commit_to": self.to,
            "ref": self.name,
            "commit_title": self.title,
            "ref_count": null,
        })
    }
}
