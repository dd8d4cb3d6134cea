//! Pipelines, run and followed to their end, and the logs of their jobs.

mod changes;
mod failed_jobs;
mod log_end;
mod looks;
mod manual;
mod order;
mod outcome;
mod run_pipeline;
mod stage;
mod states;
mod trace;
mod trace_lines;

pub use changes::{StateChange, Subject};
pub use failed_jobs::FailedJob;
pub use manual::OnManual;
pub use outcome::{DownstreamRun, PipelineRun, PipelineVerdict};
pub use run_pipeline::RunPipeline;
pub use stage::Stage;
pub use states::PipelineStates;
pub use trace::{FollowTrace, TraceStream};
pub use trace_lines::TraceLines;
