//! The bindings, in a process of their own.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Longer than any step takes; it ends one that doesn't.
const STEP: Duration = Duration::from_secs(60);

/// The process; it ends when this is dropped.
pub(crate) struct Bindings {
    child: Child,
    names: ChildStdin,
    answers: UnboundedReceiver<String>,
}

impl Bindings {
    /// Starts `bindings/serve_steps.py` with the steps of a vendor. `vendor` is its directory below `bindings/`.
    pub(crate) fn start(
        python: &Path,
        vendor: &str,
        environment: Vec<(&'static str, String)>,
    ) -> Result<Self> {
        let scripts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("bindings");
        let mut command = Command::new(python);
        command
            .arg("-B")
            .arg(scripts.join("serve_steps.py"))
            .arg(scripts.join(vendor))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        // what the caller's environment says about an account or a proxy is not for this
        let own = format!("{}_", vendor.to_ascii_uppercase().replace('-', "_"));
        let foreign =
            |name: &str| name.starts_with(&own) || name.to_ascii_lowercase().ends_with("_proxy");
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(foreign) {
                command.env_remove(&name);
            }
        }
        command.envs(environment).env("NO_PROXY", "127.0.0.1");
        let mut child = command
            .spawn()
            .with_context(|| format!("can't start {}", python.display()))?;
        let names = child.stdin.take().context("the bindings have no input")?;
        let output = child.stdout.take().context("the bindings have no output")?;
        let (sender, answers) = unbounded_channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            // nobody listens any more: it is over
            let _ = lines.into_iter().try_for_each(|line| sender.send(line));
        });
        Ok(Self {
            child,
            names,
            answers,
        })
    }

    /// Does one step; gives what came of it in a few words.
    pub(crate) async fn step(&mut self, name: &str) -> Result<String> {
        writeln!(self.names, "{name}").context("the bindings have ended")?;
        self.names.flush().context("the bindings have ended")?;
        let answer = tokio::time::timeout(STEP, self.answers.recv()).await;
        let Ok(answer) = answer else {
            bail!("the bindings need more than {} s", STEP.as_secs());
        };
        let answer = answer.context("the bindings have ended")?;
        let answer: Value =
            serde_json::from_str(&answer).context("the bindings' answer is no JSON")?;
        match (answer.get("result"), answer.get("error")) {
            (Some(Value::String(result)), _) => Ok(result.clone()),
            (_, Some(Value::String(error))) => Err(anyhow!("{error}")),
            _ => bail!("the bindings' answer says nothing: {answer}"),
        }
    }
}

impl Drop for Bindings {
    fn drop(&mut self) {
        // it may have ended by itself
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
