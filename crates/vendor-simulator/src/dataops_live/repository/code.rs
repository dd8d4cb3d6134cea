//! A project with its repository: what handlers of commits, files, branches and tags work on.

use axum::response::Response;
use chrono::{DateTime, SubsecRound, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::super::ci::run::Run;
use super::super::failure::{self, Failure};
use super::super::people::CALLER;
use super::super::projects::Project;
use super::super::protected_refs;
use super::super::shelf::{Owner, Shelves};
use super::super::store::{State, Store};
use super::first;
use super::history::{Commit, NewCommit, Repository};
use super::objects::{Files, Signature};
use super::{diff, trailers};
use crate::reply;

/// A project, its repository, and what else answers about them are made of.
pub(in super::super) struct Code<'a> {
    pub(in super::super) project: &'a Project,
    pub(in super::super) repository: &'a mut Repository,
    /// Rules, releases.
    pub(in super::super) things: &'a Shelves,
    runs: Vec<&'a Run>,
    /// The project's page.
    pub(in super::super) page: String,
    now: DateTime<Utc>,
}

impl State {
    /// Makes the repository of a project that nobody has looked into, and protects its default branch.
    fn open(&mut self, id: i64) {
        let Some(project) = self.projects.get(&id) else {
            return;
        };
        if self.repositories.contains_key(&id) {
            return;
        }
        self.repositories.insert(id, first::repository(project));
        let rule = protected_refs::simple_rule(self.number(), "main", 40, 40);
        self.things
            .add(protected_refs::BRANCHES, Owner::Project(id), rule);
    }

    /// The repository of a project, which is made when it is first asked for.
    pub(in super::super) fn code(
        &mut self,
        api: &Store,
        project: &str,
    ) -> Result<Code<'_>, Failure> {
        let id = self.project(project)?.id;
        self.open(id);
        let project = self.projects.get(&id);
        let project = project.ok_or_else(|| failure::not_found("Project"))?;
        let repository = self.repositories.entry(id).or_default();
        let runs = self.runs.values().filter(|run| run.project == id).collect();
        Ok(Code {
            project,
            repository,
            things: &self.things,
            runs,
            page: format!("{}/{}", api.instance(), project.full_path),
            now: api.world.now(),
        })
    }
}

impl Code<'_> {
    pub(in super::super) fn default_branch(&self) -> &str {
        let set = self.project.settings.get("default_branch");
        set.and_then(Value::as_str).unwrap_or("main")
    }

    /// The commit that a parameter means; left out or empty, the newest of the default branch.
    pub(super) fn at(&self, git_ref: Option<&str>) -> Result<&Commit, Failure> {
        let git_ref = git_ref.filter(|text| !text.is_empty());
        self.repository
            .find(git_ref.unwrap_or_else(|| self.default_branch()))
    }

    /// The commits of a branch or tag, newest first.
    pub(in super::super) fn history(&self, git_ref: Option<&str>) -> Result<Vec<&Commit>, Failure> {
        Ok(self.repository.ancestors(self.at(git_ref)?, false))
    }

    /// The files that are text: path and content.
    pub(in super::super) fn texts(
        &self,
        git_ref: Option<&str>,
    ) -> Result<Vec<(&str, &str)>, Failure> {
        let files = self.at(git_ref)?.files.iter();
        let texts = files.filter_map(|(path, file)| Some((path.as_str(), file.as_text()?)));
        Ok(texts.collect())
    }

    /// As lists show a commit.
    pub(in super::super) fn show(&self, commit: &Commit) -> Value {
        let (trailers, extended) = trailers::read(&commit.message);
        json!({
            "id": commit.id,
            "short_id": commit.id.get(..8),
            "created_at": written(&commit.committer),
            "parent_ids": commit.parents,
            "title": commit.title(),
            "message": commit.message,
            "author_name": commit.author.name,
            "author_email": commit.author.email,
            "authored_date": written(&commit.author),
            "committer_name": commit.committer.name,
            "committer_email": commit.committer.email,
            "committed_date": written(&commit.committer),
            "trailers": trailers,
            "extended_trailers": extended,
            "web_url": format!("{}/-/commit/{}", self.page, commit.id),
        })
    }

    /// With what one commit has besides: its numbers and its newest pipeline.
    pub(super) fn whole(&self, commit: &Commit, stats: bool) -> Value {
        let mut whole = self.show(commit);
        let pipeline = self.runs.iter().rev().find(|run| run.sha == commit.id);
        if let Value::Object(members) = &mut whole {
            if stats {
                let before = self.repository.before(commit);
                members.insert("stats".to_owned(), diff::stats(&before, &commit.files));
            }
            let status = pipeline.map(|run| run.status());
            members.insert("status".to_owned(), json!(status));
            members.insert("project_id".to_owned(), self.project.id.into());
            let pipeline = pipeline.map(|run| run.brief(&self.page));
            members.insert("last_pipeline".to_owned(), pipeline.unwrap_or_default());
        }
        whole
    }

    /// 201 with a commit that was just made.
    pub(super) fn made(&self, id: &str, stats: bool) -> Result<Response, Failure> {
        let commit = self.repository.find(id)?;
        let answer = self.whole(commit, stats);
        Ok(reply::json(StatusCode::CREATED, &answer))
    }

    /// Puts a commit of the caller's on top of others, and a branch on it.
    pub(super) fn add(&mut self, branch: &str, draft: Draft) -> String {
        let committer = self.signature(&Author::default());
        let new = NewCommit {
            parents: draft.parents,
            files: draft.files,
            message: draft.message,
            author: draft.author,
            committer,
        };
        let id = self.repository.commit(new).id.clone();
        self.repository
            .branches
            .insert(branch.to_owned(), id.clone());
        id
    }

    /// An author, now.
    pub(super) fn signature(&self, author: &Author) -> Signature {
        let Author { name, email } = author.clone();
        Signature {
            name: name.unwrap_or_else(|| CALLER.name.to_owned()),
            email: email.unwrap_or_else(|| first::email(CALLER)),
            at: self.now.trunc_subsecs(0).fixed_offset(),
        }
    }
}

/// What a new commit is to be.
pub(super) struct Draft {
    pub(super) parents: Vec<String>,
    pub(super) files: Files,
    pub(super) message: String,
    pub(super) author: Signature,
}

/// The author that a request names; the caller for what it leaves out.
#[derive(Clone, Debug, Default)]
pub(super) struct Author {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
}

/// A time as commits have it, in the zone of who made them: `2026-01-05T09:30:00.000+01:00`.
fn written(signature: &Signature) -> String {
    signature.at.format("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string()
}
