//! All files are written, or none.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Writer;
use crate::workspace::Workspace;

struct Tree {
    dir: TempDir,
    workspace: Workspace,
}

impl Tree {
    fn new(files: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("specs")).unwrap();
        for (name, text) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let workspace = Workspace::find(Some(dir.path().to_owned())).unwrap();
        Self { dir, workspace }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn writer(&self, wanted: &[(&str, Option<&str>)]) -> Writer<'_> {
        let mut writer = Writer::new(&self.workspace);
        for (name, text) in wanted {
            match text {
                Some(text) => writer.ensure(&self.path(name), text).unwrap(),
                None => writer.remove(&self.path(name)).unwrap(),
            }
        }
        writer
    }

    /// All directories (ending in `/`) and files with their contents.
    fn snapshot(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        self.collect(self.dir.path(), &mut found);
        found
    }

    fn collect(&self, dir: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let name = self.workspace.shown(&path);
            if path.is_dir() {
                found.insert(format!("{name}/"), String::new());
                self.collect(&path, found);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
}

#[test]
fn files_are_written_replaced_and_removed_at_once_and_nothing_else_stays() {
    let tree = Tree::new(&[("a", "1"), ("old/deep/b", "2"), ("old/c", "3")]);
    let writer = tree.writer(&[
        ("a", Some("one")),
        ("new/d", Some("four")),
        ("old/deep/b", None),
    ]);
    writer.write().unwrap();
    let expected = [
        ("a", "one"),
        ("new/", ""),
        ("new/d", "four"),
        ("old/", ""),
        ("old/c", "3"),
        ("specs/", ""),
    ];
    let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(tree.snapshot(), BTreeMap::from(expected));
}

#[test]
fn a_failure_while_files_are_replaced_takes_back_those_that_were_replaced_already() {
    let tree = Tree::new(&[("a", "1"), ("b", "2"), ("m", "3"), ("z", "4")]);
    let writer = tree.writer(&[
        ("a", Some("one")),
        ("b", None),
        ("dir/c", Some("new")),
        ("m", Some("three")),
        ("z", None),
    ]);
    // somebody puts a directory where a file was: it can't be replaced by one
    fs::remove_file(tree.path("m")).unwrap();
    fs::create_dir(tree.path("m")).unwrap();
    fs::write(tree.path("m/inside"), "mine").unwrap();
    let before = tree.snapshot();
    let error = format!("{:#}", writer.write().err().unwrap());
    assert!(error.contains("nothing was written"), "{error}");
    assert!(error.contains("can't replace m"), "{error}");
    assert_eq!(tree.snapshot(), before);
}

#[test]
fn a_failure_while_files_are_prepared_leaves_the_tree_as_it_was() {
    let tree = Tree::new(&[("a", "1")]);
    let writer = tree.writer(&[
        ("a", Some("one")),
        ("new/b", Some("two")),
        ("z/c", Some("three")),
    ]);
    fs::write(tree.path("z"), "no directory").unwrap();
    let before = tree.snapshot();
    let error = format!("{:#}", writer.write().err().unwrap());
    assert!(error.contains("can't write z/c"), "{error}");
    assert_eq!(tree.snapshot(), before);
}

#[test]
fn a_file_that_is_what_it_should_be_is_not_touched_however_its_lines_end() {
    let tree = Tree::new(&[("a", "1\r\n2\r\n")]);
    let summary = tree.writer(&[("a", Some("1\n2\n"))]).write().unwrap();
    assert!(!summary.has_changed("files"));
    assert_eq!(fs::read_to_string(tree.path("a")).unwrap(), "1\r\n2\r\n");
}

#[test]
fn a_file_that_changes_keeps_the_way_in_which_its_lines_end() {
    let tree = Tree::new(&[("a", "1\r\n2\r\n")]);
    tree.writer(&[("a", Some("1\n3\n"))]).write().unwrap();
    assert_eq!(fs::read_to_string(tree.path("a")).unwrap(), "1\r\n3\r\n");
}

#[test]
fn a_file_that_is_asked_for_twice_gets_the_last_contents_and_readers_see_them() {
    let tree = Tree::new(&[("a", "1")]);
    let mut writer = tree.writer(&[("a", Some("one"))]);
    let text = writer.text(&tree.path("a")).unwrap().unwrap();
    writer
        .ensure(&tree.path("a"), &format!("{text}, two"))
        .unwrap();
    writer.write().unwrap();
    assert_eq!(fs::read_to_string(tree.path("a")).unwrap(), "one, two");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let tree = Tree::new(&[("real", "1")]);
    fs::set_permissions(tree.path("real"), fs::Permissions::from_mode(0o750)).unwrap();
    symlink(tree.path("real"), tree.path("link")).unwrap();
    tree.writer(&[("link", Some("one"))]).write().unwrap();
    assert!(tree.path("link").is_symlink());
    assert_eq!(fs::read_to_string(tree.path("real")).unwrap(), "one");
    let mode = fs::metadata(tree.path("real"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o750);
}
