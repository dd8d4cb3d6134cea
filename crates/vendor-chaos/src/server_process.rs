//! The process with the simulator, seen from the one with the clients.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};

use crate::server::{REPORT, Report};

/// Ends when it is dropped.
#[derive(Debug)]
pub(crate) struct ServerProcess {
    child: Child,
    words: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
}

impl ServerProcess {
    pub(crate) fn start(seed: u64, rate: f64) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .args(["--seed", &seed.to_string(), "--rate", &rate.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the process with the simulator doesn't start")?;
        let words = child.stdin.take();
        let out = child.stdout.take().context("it has no output")?;
        let mut process = Self {
            child,
            words,
            answers: BufReader::new(out),
            url: String::new(),
        };
        process.url = process.line()?;
        Ok(process)
    }

    /// Says a word, and waits until it is obeyed.
    pub(crate) fn tell(&mut self, word: &str) -> Result<String> {
        let words = self.words.as_mut().context("it hears nothing")?;
        writeln!(words, "{word}").context("the simulator's process is gone")?;
        words.flush()?;
        self.line()
    }

    pub(crate) fn report(&mut self) -> Result<Report> {
        let line = self.tell(REPORT)?;
        serde_json::from_str(&line).context("the simulator's report can't be read")
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        anyhow::ensure!(!line.is_empty(), "the simulator's process is gone");
        Ok(line.trim_end().to_owned())
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        drop(self.words.take());
        // It may be over already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
