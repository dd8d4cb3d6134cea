//! What becomes of a pipeline that waits for a person.

use std::collections::BTreeSet;

/// What is done about jobs that a person has to start before the pipeline goes on. Manual jobs that may be left alone (`allow_failure`) are not meant:
/// they hold nothing up, and are only started by name ([`RunPipeline::play`](crate::RunPipeline::play)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnManual {
    /// It is waited for, until the deadline.
    #[default]
    Wait,
    /// They are started.
    PlayAll,
    /// The waiting ends with an error that names them; the pipeline stays as it is.
    Stop,
}

/// What is started, and what was.
#[derive(Clone, Debug, Default)]
pub(super) struct ManualRules {
    pub(super) policy: OnManual,
    /// Jobs that are started whatever the policy is.
    pub(super) names: BTreeSet<String>,
}
