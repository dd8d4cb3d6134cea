//! Both sides, step by step.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use vendor_simulator::Simulator;

use crate::bindings::Bindings;
use crate::compare::{Compared, compare};
use crate::exchange::{Exchange, exchanges};
use crate::known::{apply, unused};
use crate::suite::Suite;
use crate::table::aligned;

/// A directory for files, gone when this is dropped.
#[derive(Debug)]
pub struct Place(tempfile::TempDir);

impl Place {
    fn new(suite: &Suite) -> Result<Self> {
        let place = Self(tempfile::tempdir()?);
        for (name, content) in suite.files {
            std::fs::write(place.file(name), content)?;
        }
        Ok(place)
    }

    pub(crate) fn directory(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// What one side did in a step.
#[derive(Debug)]
struct Done {
    /// What came of it, or what went wrong.
    result: Result<String>,
    requests: Vec<Exchange>,
    sent: usize,
}

/// What came of a vendor's steps.
#[derive(Debug)]
pub struct Outcome {
    /// Tables and differences, to be printed.
    pub report: String,
    /// Whether each step went well and nothing unknown differs.
    pub passed: bool,
}

/// Does the steps of a vendor, with its bindings if there is a Python that has them, and compares.
///
/// # Errors
/// A simulator or the bindings don't start. What goes wrong in a step is in the outcome.
pub async fn run(suite: &Suite, python: Option<&Path>) -> Result<Outcome> {
    let ours = ours(suite).await?;
    let Some(python) = python else {
        return Ok(alone(suite, &ours));
    };
    let theirs = theirs(suite, python).await?;
    Ok(compared(suite, &theirs, &ours))
}

async fn ours(suite: &Suite) -> Result<Vec<Done>> {
    let place = Place::new(suite)?;
    let simulator = Simulator::start()
        .await
        .context("the simulator doesn't start")?;
    let mut client = (suite.ours)(&simulator, &place)?;
    let mut done = Vec::new();
    for step in suite.steps {
        simulator.clear_requests();
        let result = client.step(step).await;
        done.push(Done::new(suite, &simulator, result).await?);
    }
    Ok(done)
}

async fn theirs(suite: &Suite, python: &Path) -> Result<Vec<Done>> {
    let place = Place::new(suite)?;
    let simulator = Simulator::start()
        .await
        .context("the simulator doesn't start")?;
    let mut environment = (suite.environment)(&simulator);
    let directory = place.directory().to_string_lossy().into_owned();
    environment.push(("CONFORMANCE_DIRECTORY", directory));
    let mut bindings = Bindings::start(python, suite.vendor.name(), environment)?;
    let mut done = Vec::new();
    for step in suite.steps {
        simulator.clear_requests();
        let result = bindings.step(step).await;
        done.push(Done::new(suite, &simulator, result).await?);
    }
    Ok(done)
}

impl Done {
    async fn new(suite: &Suite, simulator: &Simulator, result: Result<String>) -> Result<Self> {
        let requests = simulator.requests();
        Ok(Self {
            result: result.map(|text| (suite.steady)(&text)),
            sent: requests.len(),
            requests: exchanges(&requests, suite.headers, suite.steady).await?,
        })
    }

    fn outcome(&self) -> String {
        match &self.result {
            Ok(result) => result.clone(),
            Err(_) => "FAILED".to_owned(),
        }
    }
}

fn alone(suite: &Suite, ours: &[Done]) -> Outcome {
    let mut rows = vec![["step", "requests", "result"].map(str::to_owned).to_vec()];
    let mut report = String::new();
    for (step, ours) in suite.steps.iter().zip(ours) {
        rows.push(vec![spoken(step), ours.sent.to_string(), ours.outcome()]);
        if let Err(error) = &ours.result {
            report += &format!("\n{}: {error:#}\n", spoken(step));
        }
    }
    Outcome {
        report: format!(
            "{}: our client alone; its own bindings are not here\n\n{}{report}",
            suite.vendor,
            aligned(&rows)
        ),
        passed: ours.iter().all(|ours| ours.result.is_ok()),
    }
}

fn compared(suite: &Suite, theirs: &[Done], ours: &[Done]) -> Outcome {
    let header = [
        "step",
        "bindings",
        "client",
        "fields",
        "known",
        "differences",
        "result",
    ];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    let mut details = String::new();
    let mut times = vec![0; suite.known.len()];
    let mut total = [0; 5];
    for ((step, theirs), ours) in suite.steps.iter().zip(theirs).zip(ours) {
        let mut compared = compare(&theirs.requests, &ours.requests);
        let known = apply(suite.known, &mut compared.differences);
        times
            .iter_mut()
            .zip(&known)
            .for_each(|(all, here)| *all += here);
        let problems = problems(theirs, ours, &compared);
        let numbers = [
            theirs.sent,
            ours.sent,
            compared.fields,
            known.iter().sum(),
            problems.len(),
        ];
        total
            .iter_mut()
            .zip(numbers)
            .for_each(|(total, number)| *total += number);
        let numbers = numbers.map(|number| number.to_string());
        rows.push([vec![spoken(step)], numbers.to_vec(), vec![ours.outcome()]].concat());
        for problem in problems {
            details += &format!("\n{}: {problem}\n", spoken(step));
        }
    }
    rows.push(
        [
            vec!["all".to_owned()],
            total.map(|number| number.to_string()).to_vec(),
        ]
        .concat(),
    );
    let mut known = vec![["times", "known difference"].map(str::to_owned).to_vec()];
    let pairs = suite.known.iter().zip(&times);
    known.extend(pairs.map(|(known, times)| vec![times.to_string(), known.reason.to_owned()]));
    for known in unused(suite.known, &times) {
        details += &format!(
            "\na known difference does not occur; take it out: {}\n",
            known.reason
        );
    }
    let passed = details.is_empty();
    Outcome {
        report: format!(
            "{}: requests of its own bindings and of our client\n\n{}\n{}{details}",
            suite.vendor,
            aligned(&rows),
            aligned(&known)
        ),
        passed,
    }
}

fn problems(theirs: &Done, ours: &Done, compared: &Compared) -> Vec<String> {
    let mut problems: Vec<String> = compared
        .differences
        .iter()
        .map(ToString::to_string)
        .collect();
    match (&theirs.result, &ours.result) {
        (Ok(their), Ok(our)) if their != our => {
            problems.push(format!(
                "result\n  - bindings: {their}\n  + client:   {our}"
            ));
        }
        _ => {}
    }
    for (side, done) in [("the bindings", theirs), ("the client", ours)] {
        if let Err(error) = &done.result {
            problems.push(format!("{side}: {error:#}"));
        }
    }
    problems
}

/// `create_a_model` is `create a model`.
fn spoken(step: &str) -> String {
    step.replace('_', " ")
}
