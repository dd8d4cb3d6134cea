//! The commits of a project, and the branches and tags that point at them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::super::failure::{self, Failure};
use super::diff;
use super::objects::{self, Files, Signature};

/// A repository.
#[derive(Debug, Default)]
pub(in super::super) struct Repository {
    commits: HashMap<String, Commit>,
    /// The commit that each branch ends at.
    pub(super) branches: BTreeMap<String, String>,
    pub(super) tags: BTreeMap<String, Tag>,
}

/// A commit with all files that it leaves.
#[derive(Clone, Debug)]
pub(in super::super) struct Commit {
    pub(in super::super) id: String,
    pub(super) parents: Vec<String>,
    pub(super) files: Arc<Files>,
    pub(super) message: String,
    pub(super) author: Signature,
    pub(super) committer: Signature,
    /// Its place in the order in which commits were made: after those of its parents.
    place: usize,
}

/// A tag; one with a message is a thing of its own, with a hash of its own.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) commit: String,
    pub(super) message: Option<String>,
    pub(super) target: String,
}

/// What a new commit is made of.
pub(super) struct NewCommit {
    pub(super) parents: Vec<String>,
    pub(super) files: Files,
    pub(super) message: String,
    pub(super) author: Signature,
    pub(super) committer: Signature,
}

impl Repository {
    pub(super) fn commit(&mut self, new: NewCommit) -> &Commit {
        let NewCommit {
            parents,
            files,
            message,
            author,
            committer,
        } = new;
        let id = objects::commit(&files, &parents, &author, &committer, &message);
        let place = self.commits.len();
        self.commits.entry(id.clone()).or_insert_with(|| Commit {
            id,
            parents,
            files: Arc::new(files),
            message,
            author,
            committer,
            place,
        })
    }

    pub(in super::super) fn has_tag(&self, name: &str) -> bool {
        self.tags.contains_key(name)
    }

    /// The commit that a branch, a tag, a hash or the beginning of a hash means.
    pub(in super::super) fn resolve(&self, git_ref: &str) -> Option<&Commit> {
        let bare = git_ref
            .strip_prefix("refs/heads/")
            .or_else(|| git_ref.strip_prefix("refs/tags/"))
            .unwrap_or(git_ref);
        let tagged = || self.tags.get(bare).map(|tag| &tag.commit);
        match self.branches.get(bare).or_else(tagged) {
            Some(id) => self.commits.get(id),
            None => self.by_hash(git_ref),
        }
    }

    fn by_hash(&self, start: &str) -> Option<&Commit> {
        let is_hash = start.len() >= 7 && start.bytes().all(|byte| byte.is_ascii_hexdigit());
        let mut found = self
            .commits
            .values()
            .filter(|commit| commit.id.starts_with(start));
        let only = found.next().filter(|_| is_hash)?;
        found.next().is_none().then_some(only)
    }

    /// As [`resolve`](Self::resolve), or GitLab's 404 for commits.
    pub(super) fn find(&self, git_ref: &str) -> Result<&Commit, Failure> {
        self.resolve(git_ref)
            .ok_or_else(|| failure::not_found("Commit"))
    }

    pub(super) fn first_parent(&self, commit: &Commit) -> Option<&Commit> {
        self.commits.get(commit.parents.first()?)
    }

    /// The files before a commit.
    pub(super) fn before(&self, commit: &Commit) -> Arc<Files> {
        self.first_parent(commit)
            .map(|parent| Arc::clone(&parent.files))
            .unwrap_or_default()
    }

    /// The commit and all before it, newest first; with `first_parent`, of merges only the side that they were made on.
    pub(super) fn ancestors(&self, commit: &Commit, first_parent: bool) -> Vec<&Commit> {
        let mut seen = HashSet::new();
        let mut open = vec![commit.id.as_str()];
        let mut found = Vec::new();
        while let Some(commit) = open.pop().and_then(|id| self.commits.get(id)) {
            if !seen.insert(&commit.id) {
                continue;
            }
            found.push(commit);
            let wanted = if first_parent { 1 } else { usize::MAX };
            open.extend(commit.parents.iter().take(wanted).map(String::as_str));
        }
        found.sort_by_key(|commit| std::cmp::Reverse(commit.place));
        found
    }

    /// All commits that branches and tags reach, newest first.
    pub(super) fn everything(&self) -> Vec<&Commit> {
        let tips = self.branches.values();
        let tips = tips.chain(self.tags.values().map(|tag| &tag.commit));
        let reached: HashSet<&str> = tips
            .filter_map(|tip| self.commits.get(tip))
            .flat_map(|tip| self.ancestors(tip, false))
            .map(|commit| commit.id.as_str())
            .collect();
        let mut found: Vec<&Commit> = reached
            .into_iter()
            .filter_map(|id| self.commits.get(id))
            .collect();
        found.sort_by_key(|commit| std::cmp::Reverse(commit.place));
        found
    }

    pub(super) fn reaches(&self, from: &Commit, to: &str) -> bool {
        self.ancestors(from, false)
            .iter()
            .any(|commit| commit.id == to)
    }

    /// The newest commit that all of them have in common.
    pub(super) fn merge_base(&self, commits: &[&Commit]) -> Option<&Commit> {
        let (first, others) = commits.split_first()?;
        self.ancestors(first, false)
            .into_iter()
            .find(|base| others.iter().all(|other| self.reaches(other, &base.id)))
    }

    /// Whether a commit changes a file or something below a directory.
    pub(super) fn touches(&self, commit: &Commit, path: &str) -> bool {
        let before = self.before(commit);
        let unchanged = diff::below(&commit.files, path).eq(diff::below(&before, path));
        !unchanged
    }

    /// The newest commit up to this one that changed a file.
    pub(super) fn last_to_touch<'a>(&'a self, commit: &'a Commit, path: &str) -> &'a Commit {
        let mut history = self.ancestors(commit, false).into_iter();
        history
            .find(|commit| self.touches(commit, path))
            .unwrap_or(commit)
    }
}

impl Commit {
    pub(in super::super) fn message(&self) -> &str {
        &self.message
    }

    /// The first line of the message.
    pub(super) fn title(&self) -> &str {
        self.message.lines().next().unwrap_or_default()
    }
}
