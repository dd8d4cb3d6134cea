//! Two branches that are to become one: what lies between them, whether they fit, merges and rebases.

use std::sync::Arc;

use serde_json::Value;

use super::code::{Author, Code, Draft};
use super::diff;
use super::history::Commit;
use super::objects::{Files, Signature};

/// The commits that a comparison of two branches is between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Span {
    /// The newest one that both branches have.
    pub(in super::super) base: String,
    /// Where the target branch ends.
    pub(in super::super) start: String,
    /// Where the source branch ends.
    pub(in super::super) head: String,
}

/// How branches are merged.
#[derive(Clone, Debug)]
pub(in super::super) struct Merge {
    pub(in super::super) target: String,
    pub(in super::super) message: String,
    /// The message of the one commit that the others become.
    pub(in super::super) squash: Option<String>,
}

/// What a merge has made.
#[derive(Clone, Debug)]
pub(in super::super) struct Merged {
    pub(in super::super) commit: String,
    pub(in super::super) squashed: Option<String>,
}

/// Two branches changed the same file in different ways.
#[derive(Debug)]
pub(in super::super) struct Conflict;

impl Code<'_> {
    /// What lies between two branches that are there.
    pub(in super::super) fn span(&self, source: &str, target: &str) -> Option<Span> {
        let branches = &self.repository.branches;
        let head = self.repository.resolve(branches.get(source)?)?;
        let start = self.repository.resolve(branches.get(target)?)?;
        let base = self.repository.merge_base(&[start, head])?;
        Some(Span {
            base: base.id.clone(),
            start: start.id.clone(),
            head: head.id.clone(),
        })
    }

    pub(in super::super) fn has_branch(&self, name: &str) -> bool {
        self.repository.branches.contains_key(name)
    }

    /// Removes a branch, and says where it ended.
    pub(in super::super) fn remove_branch(&mut self, name: &str) -> Option<String> {
        self.repository.branches.remove(name)
    }

    /// The commits of the source that the target lacks, newest first.
    pub(in super::super) fn commits_of(&self, span: &Span) -> Vec<&Commit> {
        self.lacking(&span.start, &span.head)
    }

    /// How many commits of the target the source lacks.
    pub(in super::super) fn diverged(&self, span: &Span) -> usize {
        self.lacking(&span.head, &span.start).len()
    }

    fn lacking(&self, at: &str, of: &str) -> Vec<&Commit> {
        let (Some(at), Some(of)) = (self.repository.resolve(at), self.repository.resolve(of))
        else {
            return Vec::new();
        };
        let known = self.repository.ancestors(at, false);
        let mut commits = self.repository.ancestors(of, false);
        commits.retain(|commit| known.iter().all(|known| known.id != commit.id));
        commits
    }

    /// The files that the source changes.
    pub(in super::super) fn diffs_of(&self, span: &Span, unified: bool) -> Vec<Value> {
        let (old, new) = (self.files(&span.base), self.files(&span.head));
        let changes = diff::between(&old, &new);
        changes.iter().map(|change| change.show(unified)).collect()
    }

    pub(in super::super) fn fits(&self, span: &Span) -> bool {
        self.joined(span).is_ok()
    }

    /// Puts a merge commit on the target branch.
    pub(in super::super) fn merge(&mut self, span: &Span, how: &Merge) -> Result<Merged, Conflict> {
        let files = self.joined(span)?;
        let squashed = how.squash.as_ref().map(|message| {
            let draft = self.draft(vec![span.start.clone()], files.clone(), message);
            self.add(&how.target, draft)
        });
        let side = squashed.clone().unwrap_or_else(|| span.head.clone());
        let draft = self.draft(vec![span.start.clone(), side], files, &how.message);
        let commit = self.add(&how.target, draft);
        Ok(Merged { commit, squashed })
    }

    /// Puts the commits of the source on top of the target, one after the other, and says where the source ends then.
    pub(in super::super) fn rebase(
        &mut self,
        span: &Span,
        source: &str,
    ) -> Result<String, Conflict> {
        self.joined(span)?;
        let mut tip = span.start.clone();
        let mut drafts: Vec<Draft> = Vec::new();
        let mut files = (*self.files(&span.start)).clone();
        for commit in self.commits_of(span).into_iter().rev() {
            if commit.parents.len() > 1 {
                continue;
            }
            files = three_way(&self.repository.before(commit), &files, &commit.files)?;
            drafts.push(Draft {
                parents: Vec::new(),
                files: files.clone(),
                message: commit.message.clone(),
                author: commit.author.clone(),
            });
        }
        for mut draft in drafts {
            draft.parents = vec![tip];
            tip = self.add(source, draft);
        }
        self.repository
            .branches
            .insert(source.to_owned(), tip.clone());
        Ok(tip)
    }

    fn joined(&self, span: &Span) -> Result<Files, Conflict> {
        let (base, start) = (self.files(&span.base), self.files(&span.start));
        three_way(&base, &start, &self.files(&span.head))
    }

    fn files(&self, id: &str) -> Arc<Files> {
        let commit = self.repository.resolve(id);
        commit
            .map(|commit| Arc::clone(&commit.files))
            .unwrap_or_default()
    }

    fn draft(&self, parents: Vec<String>, files: Files, message: &str) -> Draft {
        let author: Signature = self.signature(&Author::default());
        Draft {
            parents,
            files,
            message: message.to_owned(),
            author,
        }
    }
}

/// Our files with what theirs changed since the base, file by file.
fn three_way(base: &Files, ours: &Files, theirs: &Files) -> Result<Files, Conflict> {
    let mut files = ours.clone();
    for path in base.keys().chain(theirs.keys()) {
        let (old, new, now) = (base.get(path), theirs.get(path), ours.get(path));
        if old == new || now == new {
            continue;
        }
        if now != old {
            return Err(Conflict);
        }
        match new {
            Some(file) => files.insert(path.clone(), file.clone()),
            None => files.remove(path),
        };
    }
    Ok(files)
}
