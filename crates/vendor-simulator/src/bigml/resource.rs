//! One resource and what is kept with it.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::anomaly::Detector;
use super::association::Rules;
use super::cluster::Groups;
use super::composite::Composite;
use super::hook::Hook;
use super::kind::Kind;
use super::life::{Failure, Stage, status};
use super::pca::Axes;
use super::supervised::Supervised;
use super::table::Table;
use super::timeseries::Series;
use super::topicmodel::Topics;
use super::whizzml::Code;
use crate::job::Job;

/// What later resources are computed from.
#[derive(Clone, Debug, Default)]
pub(super) enum Data {
    #[default]
    Nothing,
    /// The rows of a source, a dataset or a sample.
    Rows(Arc<Table>),
    /// The sources of a source.
    Composite(Arc<Composite>),
    /// What predicts a field.
    Learnt(Arc<dyn Supervised>),
    Groups(Arc<Groups>),
    Detector(Arc<Detector>),
    Rules(Arc<Rules>),
    Topics(Arc<Topics>),
    Axes(Arc<Axes>),
    Series(Arc<Series>),
    Code(Arc<Code>),
    /// The result of a batch prediction.
    Text(Arc<str>),
}

#[derive(Debug)]
pub(super) struct Resource {
    pub(super) kind: &'static Kind,
    /// 24 hexadecimal digits.
    pub(super) id: String,
    /// Counts creations: orders what was created at the same time.
    pub(super) number: u64,
    /// What the body has from the start.
    pub(super) body: Map<String, Value>,
    /// What the body gets when the work is finished.
    pub(super) result: Map<String, Value>,
    pub(super) data: Data,
    pub(super) job: Job<Stage>,
    pub(super) failure: Option<Failure>,
    pub(super) hook: Option<Hook>,
    /// What was created with it, by id with its type.
    pub(super) children: Vec<String>,
    /// How far the export of its rows is, once it was asked for.
    pub(super) export: Option<Job<bool>>,
}

impl Resource {
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.kind.name, self.id)
    }

    /// The rows of a source, a dataset or a sample, or those that a cluster was made of.
    pub(super) fn rows(&self) -> Option<&Arc<Table>> {
        match &self.data {
            Data::Rows(table) => Some(table),
            Data::Groups(groups) => Some(&groups.table),
            Data::Composite(composite) => Some(&composite.table),
            _ => None,
        }
    }

    /// Whether the work is over, well or badly.
    pub(super) fn is_over(&self) -> bool {
        self.job.is_over()
    }

    pub(super) fn is_finished(&self) -> bool {
        self.is_over() && self.failure.is_none()
    }

    /// The body as it is now. `http` is the status of the call; with `poll` the work goes on by a step.
    pub(super) fn view(&mut self, http: u16, poll: bool) -> Map<String, Value> {
        let stage = if poll {
            self.job.poll().copied()
        } else {
            self.job.peek().copied()
        };
        let mut body = self.body.clone();
        let Some(stage) = stage else { return body };
        let code = if stage.code == -1 { 500 } else { http };
        body.insert("code".to_owned(), json!(code));
        body.insert(
            "status".to_owned(),
            status(self.kind, stage, self.failure.as_ref()),
        );
        if stage.is_final() && self.failure.is_none() {
            for (name, value) in &self.result {
                if name == "status" {
                    merge_status(&mut body, value);
                } else {
                    body.insert(name.clone(), value.clone());
                }
            }
        }
        if let Some(hook) = &self.hook {
            body.insert("webhook".to_owned(), hook.property());
        }
        body
    }
}

fn merge_status(body: &mut Map<String, Value>, more: &Value) {
    if let (Some(Value::Object(status)), Value::Object(more)) = (body.get_mut("status"), more) {
        status.extend(more.clone());
    }
}
