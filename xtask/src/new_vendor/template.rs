//! The files of a new vendor, as templates.
//!
//! A template is the file as it shall be, with words in double braces. `rustfmt` has the last word on the Rust ones.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What the words in double braces stand for.
#[derive(Clone, Default)]
pub(super) struct Words(BTreeMap<&'static str, String>);

impl Words {
    pub fn set(&mut self, word: &'static str, meaning: impl Into<String>) {
        self.0.insert(word, meaning.into());
    }

    /// The template with its words replaced. A meaning may have words in turn.
    pub fn fill(&self, template: &str) -> Result<String> {
        let mut filled = self.once(template)?;
        if filled.contains("{{") {
            filled = self.once(&filled)?;
        }
        Ok(filled)
    }

    fn once(&self, template: &str) -> Result<String> {
        let mut filled = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((word, after)) = after.split_once("}}") else {
                bail!("a template has `{{{{` without its end");
            };
            // `use a::{{{word}}}`: the outermost brace belongs to the code
            let (extra, word) = match word.strip_prefix('{') {
                Some(word) => ("{", word),
                None => ("", word),
            };
            let meaning = self.0.get(word);
            let meaning =
                meaning.with_context(|| format!("nothing is said of `{{{{{word}}}}}`"))?;
            filled += before;
            filled += extra;
            filled += meaning;
            rest = after;
        }
        Ok(filled + rest)
    }
}

/// The text as `cargo fmt` would write it.
pub(super) fn formatted(text: &str) -> Result<String> {
    let started = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut rustfmt = started.context("can't start rustfmt: run `rustup component add rustfmt`")?;
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!(
            "rustfmt refuses a file that was made of a template: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    String::from_utf8(output.stdout).context("rustfmt wrote no UTF-8")
}
