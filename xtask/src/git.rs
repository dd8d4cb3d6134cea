//! What the repository was at another revision.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// The files below a directory of the workspace (`specs/bigml`) at a revision, by their path in that directory. Bytes that are no UTF-8 become `U+FFFD`.
///
/// A directory that the revision doesn't have is empty.
///
/// # Errors
///
/// The workspace is in no git repository, or the repository has no such revision.
pub(crate) fn files_at(
    workspace: &Workspace,
    revision: &str,
    dir: &str,
) -> Result<BTreeMap<String, String>> {
    let commit = commit(workspace, revision)?;
    let dir = format!("{}/", dir.trim_end_matches('/'));
    let list = git(workspace, &["ls-tree", "-r", "-z", &commit, "--", &dir], "")?;
    let list = String::from_utf8_lossy(&list);
    let entries: Vec<(&str, &str)> = list
        .split_terminator('\0')
        .filter_map(|entry| file(entry, &dir))
        .collect();
    let objects: String = entries
        .iter()
        .map(|(object, _)| format!("{object}\n"))
        .collect();
    let contents = git(workspace, &["cat-file", "--batch"], &objects)?;
    let names = entries.iter().map(|(_, name)| *name);
    contents_by_name(names, &contents).with_context(|| format!("git can't read {dir} at {commit}"))
}

/// The full hash of the commit that a revision (`HEAD`, `v1.2.0`, `main~3`) names.
///
/// # Errors
///
/// As [`files_at`].
pub(crate) fn commit(workspace: &Workspace, revision: &str) -> Result<String> {
    let named = format!("{revision}^{{commit}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &named,
    ];
    let output = output(workspace, &arguments, "")?;
    let hash = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && !hash.is_empty() {
        return Ok(hash);
    }
    // says what is wrong if this is no repository at all
    git(workspace, &["rev-parse", "--git-dir"], "")?;
    bail!(
        "the repository has no revision `{revision}`: name a commit, tag or branch that `git log` shows (a shallow clone wants `git fetch --unshallow` first)"
    )
}

/// The object and the name below `dir` of a line of `git ls-tree`, if it is a plain file.
fn file<'l>(entry: &'l str, dir: &str) -> Option<(&'l str, &'l str)> {
    let (about, path) = entry.split_once('\t')?;
    let mut about = about.split(' ');
    let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
    // `100644` and `100755`; not links and not the commits of submodules
    (mode.starts_with("100")).then_some((object, path.strip_prefix(dir)?))
}

/// What `git cat-file --batch` printed: for each object a line that ends in its size, its bytes and a line feed.
fn contents_by_name<'n>(
    names: impl Iterator<Item = &'n str>,
    mut printed: &[u8],
) -> Option<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for name in names {
        let end = printed.iter().position(|byte| *byte == b'\n')?;
        let (head, rest) = printed.split_at(end);
        let size = String::from_utf8_lossy(head)
            .rsplit(' ')
            .next()?
            .parse()
            .ok()?;
        let text = rest.get(1..)?.get(..size)?;
        files.insert(name.to_owned(), String::from_utf8_lossy(text).into_owned());
        printed = rest.get(size + 2..)?;
    }
    Some(files)
}

/// What a git command printed, as text.
///
/// # Errors
///
/// The command failed: its words.
pub(crate) fn run(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let printed = git(workspace, arguments, "")?;
    Ok(String::from_utf8_lossy(&printed).into_owned())
}

/// What a git command printed. That it fails is an error with its words.
fn git(workspace: &Workspace, arguments: &[&str], input: &str) -> Result<Vec<u8>> {
    let output = output(workspace, arguments, input)?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`git {}` in {} failed: {}",
            arguments.join(" "),
            workspace.root().display(),
            words.trim()
        );
    }
    Ok(output.stdout)
}

fn output(workspace: &Workspace, arguments: &[&str], input: &str) -> Result<Output> {
    let start =
        "can't run git: install it, earlier states of the specs are read from the repository";
    let mut child = Command::new("git")
        .current_dir(workspace.root())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context(start)?;
    let stdin = child.stdin.take();
    thread::scope(|scope| {
        // beside us: git stops reading when nobody takes what it prints
        scope.spawn(move || {
            // git says itself why it stopped reading
            stdin.map(|mut stdin| stdin.write_all(input.as_bytes()))
        });
        child.wait_with_output().context("git was lost")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use tempfile::TempDir;

    use super::*;

    /// A workspace in a directory of its repository, with one commit.
    fn committed(files: &[(&str, &str)]) -> (TempDir, Workspace) {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("inner");
        for (name, text) in files {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let workspace = Workspace::find(Some(root)).unwrap();
        git(&workspace, &["init", "--quiet"], "").unwrap();
        git(&workspace, &["add", "."], "").unwrap();
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
        let commit = ["commit", "--quiet", "--no-gpg-sign", "-m", "one"];
        git(&workspace, &[&who[..], &commit[..]].concat(), "").unwrap();
        (dir, workspace)
    }

    #[test]
    fn the_files_of_a_directory_are_as_they_were_committed() {
        let (_dir, workspace) = committed(&[
            ("specs/tiny/a.yaml", "one\n"),
            ("specs/tiny/inner/b ü.yaml", ""),
            ("specs/tinyer/c.yaml", "other"),
        ]);
        fs::write(workspace.specs("tiny").join("a.yaml"), "changed").unwrap();
        let files = files_at(&workspace, "HEAD", "specs/tiny").unwrap();
        let expected = [("a.yaml", "one\n"), ("inner/b ü.yaml", "")];
        assert_eq!(
            files,
            expected
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .into()
        );
        assert!(
            files_at(&workspace, "HEAD", "specs/none")
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn a_revision_that_is_not_there_and_a_directory_without_a_repository_are_errors_that_say_so() {
        let (_dir, workspace) = committed(&[("specs/tiny/a.yaml", "")]);
        let error = files_at(&workspace, "v9", "specs/tiny").unwrap_err();
        assert!(error.to_string().contains("no revision `v9`"), "{error}");
        let error = files_at(&workspace, "--all", "specs/tiny").unwrap_err();
        assert!(error.to_string().contains("no revision `--all`"), "{error}");

        let bare = tempfile::tempdir().unwrap();
        fs::create_dir(bare.path().join("specs")).unwrap();
        let bare = Workspace::find(Some(bare.path().to_owned())).unwrap();
        let error = files_at(&bare, "HEAD", "specs/tiny").unwrap_err();
        assert!(
            error.to_string().contains("not a git repository"),
            "{error}"
        );
    }
}
