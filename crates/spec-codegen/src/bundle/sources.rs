//! The files of a spec, read.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::ENTRY;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, key_path};
use crate::yaml::{self, Node, Position, YamlError};

/// One file, read.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The file's name in the spec's directory.
    pub name: String,
    pub root: Node,
}

impl Source {
    pub fn read(text: &str, name: &str) -> Result<Self, Diagnostics> {
        match read(text) {
            Ok(root) => Ok(Self {
                name: name.to_owned(),
                root,
            }),
            Err(error) => Err(Diagnostics::from(Diagnostic {
                rule: "yaml",
                location: Some(location(name, error.position)),
                pointer: key_path(&error.pointer),
                operation: None,
                message: error.message,
                mend: error.mend,
            })),
        }
    }

    pub fn location(&self, position: Position) -> Location {
        location(&self.name, position)
    }
}

/// All files of a spec. The first one is the entry, if it could be read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    pub files: Vec<Source>,
    /// Files that are there but no YAML: what refers to them is no further error.
    pub broken: HashSet<String>,
    /// The spec is one document, not a directory.
    pub single: bool,
}

impl Sources {
    pub fn from_dir(dir: &Path) -> (Self, Diagnostics) {
        let mut sources = Self::default();
        let mut errors = Diagnostics::default();
        let mut names = match list(dir) {
            Ok(names) => names,
            Err(error) => {
                let message = format!("can't read the directory {}: {error}", dir.display());
                errors.0.push(unreadable("", message));
                return (sources, errors);
            }
        };
        // the entry first, then by name: errors come in the same order everywhere
        names.sort_by_key(|name| (name != ENTRY, name.clone()));
        if names.first().map(String::as_str) != Some(ENTRY) {
            let message = format!("there is no {ENTRY} in {}", dir.display());
            errors.0.push(unreadable("", message));
            return (sources, errors);
        }
        for name in names {
            match fs::read_to_string(dir.join(&name)) {
                Ok(text) => sources.add(&text, name, &mut errors),
                Err(error) => {
                    let message = format!("can't read {name}: {error}");
                    errors.0.push(unreadable(&name, message));
                    sources.broken.insert(name);
                }
            }
        }
        (sources, errors)
    }

    /// The files of a directory that is not on the disk, such as one of an earlier commit.
    pub fn from_files(files: &BTreeMap<String, String>) -> (Self, Diagnostics) {
        let mut sources = Self::default();
        let mut errors = Diagnostics::default();
        let Some(entry) = files.get(ENTRY) else {
            errors.0.push(unreadable(
                "",
                format!("there is no {ENTRY} among the files"),
            ));
            return (sources, errors);
        };
        sources.add(entry, ENTRY.to_owned(), &mut errors);
        for (name, text) in files.iter().filter(|(name, _)| *name != ENTRY) {
            sources.add(text, name.clone(), &mut errors);
        }
        (sources, errors)
    }

    pub fn from_text(text: &str, name: &str) -> (Self, Diagnostics) {
        let mut sources = Self {
            single: true,
            ..Self::default()
        };
        let mut errors = Diagnostics::default();
        sources.add(text, name.to_owned(), &mut errors);
        (sources, errors)
    }

    pub fn position(&self, name: &str) -> Option<usize> {
        self.files.iter().position(|source| source.name == name)
    }

    /// Without its entry there is no spec.
    pub fn entry_is_broken(&self) -> bool {
        self.single && !self.broken.is_empty() || self.broken.contains(ENTRY)
    }

    fn add(&mut self, text: &str, name: String, errors: &mut Diagnostics) {
        match Source::read(text, &name) {
            Ok(source) => self.files.push(source),
            Err(error) => {
                errors.0.extend(error.0);
                self.broken.insert(name);
            }
        }
    }
}

/// Reads YAML; JSON that is none (it may escape characters in ways YAML doesn't know) is read too, without positions.
fn read(text: &str) -> Result<Node, YamlError> {
    yaml::parse(text).or_else(|error| match serde_json::from_str::<Value>(text) {
        Ok(value) if !error.message.starts_with("the key") => Ok(Node::without_positions(&value)),
        _ => Err(error),
    })
}

fn list(dir: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name().into_string().ok();
        names.extend(name.filter(|name| !name.starts_with('.') && name.ends_with(".yaml")));
    }
    Ok(names)
}

fn location(name: &str, position: Position) -> Location {
    Location {
        file: PathBuf::from(name),
        line: position.line,
        column: position.column,
    }
}

fn unreadable(name: &str, message: String) -> Diagnostic {
    Diagnostic {
        rule: "file",
        location: (!name.is_empty()).then(|| location(name, Position::START)),
        pointer: String::new(),
        operation: None,
        message,
        mend: format!(
            "a spec is a directory with {ENTRY} and the files that it refers to, all of them UTF-8 text"
        ),
    }
}
