//! A small workspace in a directory of its own, on which a test runs `cargo xtask`.

#![allow(dead_code, reason = "each test uses a part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A workspace with one vendor, `tiny`, at most.
pub struct Tiny(TempDir);

impl Tiny {
    /// One with these files and no others.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let tiny = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            tiny.write(name, text);
        }
        tiny
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// Replaces a text of a file, which must be there.
    #[track_caller]
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// `cargo xtask` here.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_of(Path::new(env!("CARGO_BIN_EXE_xtask")), arguments)
    }

    /// The same by another build of the program.
    pub fn command_of(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        // what is remembered in the target directory is this workspace's own
        command.env_remove("CARGO_TARGET_DIR");
        command.arg("--root").arg(self.root()).args(arguments);
        command
    }
}
