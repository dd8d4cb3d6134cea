//! Files, directories and commits with the hashes that git gives them.

use std::collections::BTreeMap;

use bytes::Bytes;
use chrono::{DateTime, FixedOffset};
use sha1::{Digest, Sha1};

/// A file of a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct File {
    pub(in super::super) content: Bytes,
    /// Whether it is a program.
    pub(in super::super) executable: bool,
}

impl File {
    pub(super) fn text(content: impl Into<String>) -> Self {
        Self {
            content: Bytes::from(content.into()),
            executable: false,
        }
    }

    /// Its content, when that is text.
    pub(super) fn as_text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.content).ok();
        text.filter(|text| !text.contains('\0'))
    }

    /// The hash of its blob.
    pub(super) fn blob(&self) -> String {
        hex(&hash("blob", &self.content))
    }

    pub(super) fn mode(&self) -> &'static str {
        if self.executable { "100755" } else { "100644" }
    }
}

/// All files of a commit, by their paths.
pub(in super::super) type Files = BTreeMap<String, File>;

/// Who did something, and when, in the zone of that time.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) at: DateTime<FixedOffset>,
}

/// What a directory holds.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) mode: &'static str,
    hash: [u8; 20],
}

impl Entry {
    pub(super) fn is_directory(&self) -> bool {
        self.mode == DIRECTORY
    }

    pub(super) fn id(&self) -> String {
        hex(&self.hash)
    }

    pub(super) fn name(&self) -> &str {
        name(&self.path)
    }
}

const DIRECTORY: &str = "040000";

/// The last part of a path.
pub(super) fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The entries of one directory (the root is the empty text), in the order in which git hashes them.
pub(super) fn entries(files: &Files, directory: &str) -> Vec<Entry> {
    let above = if directory.is_empty() {
        String::new()
    } else {
        format!("{directory}/")
    };
    let mut found: BTreeMap<String, Entry> = BTreeMap::new();
    let below = files
        .range(above.clone()..)
        .take_while(|(path, _)| path.starts_with(&above));
    for (path, file) in below {
        let rest = path.get(above.len()..).unwrap_or_default();
        let (key, entry) = match rest.split_once('/') {
            Some((first, _)) => {
                let key = format!("{first}/");
                if found.contains_key(&key) {
                    continue;
                }
                let path = format!("{above}{first}");
                let hash = tree(files, &path);
                (
                    key,
                    Entry {
                        path,
                        mode: DIRECTORY,
                        hash,
                    },
                )
            }
            None => (
                rest.to_owned(),
                Entry {
                    path: path.clone(),
                    mode: file.mode(),
                    hash: hash("blob", &file.content),
                },
            ),
        };
        found.insert(key, entry);
    }
    found.into_values().collect()
}

fn tree(files: &Files, directory: &str) -> [u8; 20] {
    let mut content = Vec::new();
    for entry in entries(files, directory) {
        // git leaves out the zero with which the mode of a directory begins.
        content.extend(entry.mode.trim_start_matches('0').as_bytes());
        content.push(b' ');
        content.extend(entry.name().as_bytes());
        content.push(0);
        content.extend(entry.hash);
    }
    hash("tree", &content)
}

/// The hash of a commit.
pub(super) fn commit(
    files: &Files,
    parents: &[String],
    author: &Signature,
    committer: &Signature,
    message: &str,
) -> String {
    let mut content = format!("tree {}\n", hex(&tree(files, "")));
    for parent in parents {
        content += &format!("parent {parent}\n");
    }
    for (role, signature) in [("author", author), ("committer", committer)] {
        let Signature { name, email, at } = signature;
        let zone = at.format("%z");
        content += &format!("{role} {name} <{email}> {} {zone}\n", at.timestamp());
    }
    content += &format!("\n{message}");
    hex(&hash("commit", content.as_bytes()))
}

/// The hash of a tag with a message.
pub(super) fn tag(commit: &str, name: &str, message: &str) -> String {
    let content = format!("object {commit}\ntype commit\ntag {name}\n\n{message}");
    hex(&hash("tag", content.as_bytes()))
}

fn hash(kind: &str, content: &[u8]) -> [u8; 20] {
    let mut sha = Sha1::new();
    sha.update(format!("{kind} {}\0", content.len()));
    sha.update(content);
    sha.finalize().into()
}

/// Bytes as hexadecimal digits.
pub(in super::super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_git() {
        let hello = File::text("hello\n");
        assert_eq!(hello.blob(), "ce013625030ba8dba906f756967f9e9ca394464a");
        let files = Files::from([("hello.txt".to_owned(), hello)]);
        assert_eq!(
            hex(&tree(&files, "")),
            "aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7"
        );
        assert_eq!(
            hex(&tree(&Files::new(), "")),
            "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        );
    }

    #[test]
    fn a_directory_is_one_entry_and_stands_where_git_puts_it() {
        let files: Files = ["a.sql", "a/one.sql", "a/two/three.sql", "a0"]
            .into_iter()
            .map(|path| (path.to_owned(), File::text("x")))
            .collect();
        let paths = |directory| {
            let entries = entries(&files, directory).into_iter();
            entries.map(|entry| entry.path).collect::<Vec<_>>()
        };
        assert_eq!(paths(""), ["a.sql", "a", "a0"]);
        assert_eq!(paths("a"), ["a/one.sql", "a/two"]);
        assert!(paths("b").is_empty());
    }
}
