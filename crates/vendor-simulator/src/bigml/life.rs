//! How a resource comes to its end: queued, started, in progress, summarised, finished or faulty.

use serde_json::{Map, Value, json};

use super::kind::Kind;
use crate::job::Job;
use crate::world::World;

/// A tag that makes a resource end as faulty, whatever it is made from.
pub const FAULTY_TAG: &str = "simulator:faulty";

/// One step on the way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stage {
    pub(super) code: i64,
    pub(super) progress: f64,
    task: &'static str,
}

impl Stage {
    const fn new(code: i64, progress: f64, task: &'static str) -> Self {
        Self {
            code,
            progress,
            task,
        }
    }

    pub(super) fn is_final(self) -> bool {
        matches!(self.code, 5 | -1)
    }
}

/// Why a resource is faulty.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) error: i64,
    pub(super) message: String,
    /// What else the status says.
    pub(super) details: Map<String, Value>,
}

impl Failure {
    pub(super) fn new(error: i64, message: impl Into<String>) -> Self {
        Self {
            error,
            message: message.into(),
            details: Map::new(),
        }
    }
}

/// The end of work that went well.
pub(super) const FINISHED: Stage = Stage::new(5, 1.0, "Done");
const FAULTY: Stage = Stage::new(-1, 0.0, "");

/// The steps of a resource.
pub(super) fn steps(world: &World, kind: &Kind, failure: Option<&Failure>) -> Job<Stage> {
    let last = if failure.is_some() { FAULTY } else { FINISHED };
    if !kind.works {
        return world.job([last]);
    }
    let mut steps = vec![
        Stage::new(1, 0.0, ""),
        Stage::new(2, 0.0, ""),
        Stage::new(3, 0.4, "Storing decoded data"),
    ];
    if kind.name == "dataset" && failure.is_none() {
        steps.push(Stage::new(4, 0.8, "Computing summaries"));
    }
    steps.push(last);
    world.job(steps)
}

/// The `status` of a body. Right after the creation it has a code and a message only.
pub(super) fn status(kind: &Kind, stage: Stage, failure: Option<&Failure>) -> Value {
    let noun = kind.noun;
    let message = match (stage.code, failure) {
        (-1, Some(failure)) => failure.message.clone(),
        (1, _) if kind.name == "source" => {
            "The request has been queued and will be processed soon".to_owned()
        }
        (1, _) => format!("The {noun} is being processed and will be created soon"),
        (2, _) => format!("The {noun} creation has been started"),
        (5, _) => format!("The {noun} has been created"),
        _ => format!("The {noun} is being created"),
    };
    let mut status = Map::new();
    status.insert("code".to_owned(), json!(stage.code));
    status.insert("message".to_owned(), json!(message));
    if stage.code == 1 || !kind.works {
        return Value::Object(status);
    }
    // Whole numbers come as integers, as they do from the vendor.
    let progress = if stage.progress.fract() == 0.0 {
        json!(stage.progress as i64)
    } else {
        json!(stage.progress)
    };
    status.insert("elapsed".to_owned(), json!(226));
    status.insert("progress".to_owned(), progress);
    if !stage.task.is_empty() {
        status.insert("task".to_owned(), json!(stage.task));
    }
    if let (-1, Some(failure)) = (stage.code, failure) {
        status.insert("error".to_owned(), json!(failure.error));
        status.extend(failure.details.clone());
    }
    Value::Object(status)
}
