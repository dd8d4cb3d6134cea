//! What commits do with files: create, update, move, delete, change the mode.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::super::failure::{self, Failure};
use super::super::fields;
use super::history::{Commit, Repository};
use super::objects::{File, Files};

/// One change of a commit, as a body gives it.
pub(super) struct Action<'a>(pub(super) &'a Value);

impl<'a> Action<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }

    fn path(&self) -> Result<&'a str, Failure> {
        self.text("file_path")
            .map(|path| path.trim_matches('/'))
            .filter(|path| !path.is_empty())
            .ok_or_else(|| failure::parameter("actions[0][file_path] is missing"))
    }

    fn content(&self) -> Result<Option<Bytes>, Failure> {
        let Some(content) = self.text("content") else {
            return Ok(None);
        };
        if self.text("encoding") == Some("base64") {
            let decoded = STANDARD.decode(content.replace(['\n', '\r'], ""));
            return decoded
                .map(|bytes| Some(bytes.into()))
                .map_err(|_| refused("content is not base64"));
        }
        Ok(Some(Bytes::copy_from_slice(content.as_bytes())))
    }

    fn executable(&self) -> Option<bool> {
        fields::switch(self.0.get("execute_filemode")?)
    }

    /// Does it to the files that `tip` has left, as far as the actions before it have come.
    pub(super) fn apply(
        &self,
        files: &mut Files,
        repository: &Repository,
        tip: Option<&Commit>,
    ) -> Result<(), Failure> {
        let path = self.path()?;
        match self.text("action").unwrap_or_default() {
            "create" => {
                if files.contains_key(path) {
                    return Err(refused("A file with this name already exists"));
                }
                let file = File {
                    content: self.content()?.unwrap_or_default(),
                    executable: self.executable().unwrap_or(false),
                };
                files.insert(path.to_owned(), file);
            }
            "update" => {
                self.check_last(path, files, repository, tip)?;
                let content = self.content()?;
                let file = existing(files, path)?;
                file.content = content.ok_or_else(|| refused("You must provide content"))?;
                file.executable = self.executable().unwrap_or(file.executable);
            }
            "delete" => {
                self.check_last(path, files, repository, tip)?;
                files.remove(path).ok_or_else(missing)?;
            }
            "move" => {
                let from = self.text("previous_path").unwrap_or_default();
                self.check_last(from, files, repository, tip)?;
                if files.contains_key(path) {
                    return Err(refused("A file with this name already exists"));
                }
                let content = self.content()?;
                let mut file = files.remove(from).ok_or_else(missing)?;
                file.content = content.unwrap_or(file.content);
                files.insert(path.to_owned(), file);
            }
            "chmod" => {
                let executable = self.executable();
                existing(files, path)?.executable = executable.unwrap_or(false);
            }
            _ => {
                return Err(failure::parameter(
                    "actions[0][action] does not have a valid value",
                ));
            }
        }
        Ok(())
    }

    /// Refuses a change of a file that somebody else has changed since the caller saw it.
    fn check_last(
        &self,
        path: &str,
        files: &Files,
        repository: &Repository,
        tip: Option<&Commit>,
    ) -> Result<(), Failure> {
        let known = self.text("last_commit_id").filter(|id| !id.is_empty());
        let (Some(known), Some(tip)) = (known, tip) else {
            return Ok(());
        };
        if files.contains_key(path) && repository.last_to_touch(tip, path).id != known {
            return Err(refused(
                "You are attempting to update a file that has changed since you started editing it.",
            ));
        }
        Ok(())
    }
}

fn existing<'a>(files: &'a mut Files, path: &str) -> Result<&'a mut File, Failure> {
    files.get_mut(path).ok_or_else(missing)
}

fn missing() -> Failure {
    refused("A file with this name doesn't exist")
}

/// 400 with a text.
pub(super) fn refused(text: &str) -> Failure {
    failure::message(StatusCode::BAD_REQUEST, text)
}
