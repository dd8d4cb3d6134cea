//! Pipelines and their jobs.

use client_runtime::{Secret, Timestamp};

use super::{Commit, MergeRequest, Project, Repository, User, payload};
use crate::types::{JobStatus, PipelineSource, PipelineStatus};

payload! {
    /// A pipeline has another state.
    PipelineEvent {
        /// `pipeline`.
        object_kind: String,
        /// The pipeline.
        object_attributes: Pipeline,
        /// The merge request that it runs for.
        merge_request: MergeRequest,
        /// Who started it.
        user: User,
        /// Project.
        project: Project,
        /// Commit that it runs on.
        commit: Commit,
        /// The pipeline that started it, if one did.
        source_pipeline: SourcePipeline,
        /// Its jobs.
        builds: Vec<Job>,
    }

    /// A pipeline.
    Pipeline {
        /// Number of the pipeline, unique on the instance.
        id: i64,
        /// Number within the project.
        iid: i64,
        /// Name, if its file gives one.
        name: String,
        /// Branch or tag that it runs on.
        ref_: String,
        /// Whether `ref_` is a tag.
        tag: bool,
        /// Commit that it runs on.
        sha: String,
        /// Commit before the push; zeros if there was none.
        before_sha: String,
        /// What started it.
        source: PipelineSource,
        /// State.
        status: PipelineStatus,
        /// State as the web page shows it.
        detailed_status: String,
        /// Names of the stages, in order.
        stages: Vec<String>,
        /// When it was created.
        created_at: Timestamp,
        /// When it ended.
        finished_at: Timestamp,
        /// How long it ran, in seconds.
        duration: f64,
        /// How long it waited before it ran, in seconds.
        queued_duration: f64,
        /// Variables that it was started with.
        variables: Vec<Variable>,
        /// Its page in a browser.
        url: String,
    }

    /// A variable that a pipeline was started with.
    Variable {
        /// Name.
        key: String,
        /// Value, which is never printed.
        value: Secret,
    }

    /// A job of a pipeline.
    Job {
        /// Number of the job.
        id: i64,
        /// Stage.
        stage: String,
        /// Name.
        name: String,
        /// State.
        status: JobStatus,
        /// When it was created.
        created_at: Timestamp,
        /// When it started.
        started_at: Timestamp,
        /// When it ended.
        finished_at: Timestamp,
        /// How long it ran, in seconds.
        duration: f64,
        /// How long it waited before it ran, in seconds.
        queued_duration: f64,
        /// Why it failed, such as `script_failure`.
        failure_reason: String,
        /// When it runs, such as `on_success` or `manual`.
        when: String,
        /// Whether a person starts it.
        manual: bool,
        /// Whether the pipeline goes on when it fails.
        allow_failure: bool,
        /// Who started it.
        user: User,
        /// What runs it.
        runner: Runner,
        /// Its artifacts.
        artifacts_file: ArtifactsFile,
        /// What it deploys to.
        environment: Environment,
    }

    /// What runs jobs.
    Runner {
        /// Number of the runner.
        id: i64,
        /// Description.
        description: String,
        /// Whether it takes jobs.
        active: bool,
        /// Whose it is, such as `instance_type` or `project_type`.
        runner_type: String,
        /// Whether all projects share it.
        is_shared: bool,
        /// Tags of jobs that it takes.
        tags: Vec<String>,
    }

    /// The file of a job's artifacts.
    ArtifactsFile {
        /// Name of the file.
        filename: String,
        /// Size in bytes.
        size: i64,
    }

    /// What a job deploys to.
    Environment {
        /// Name.
        name: String,
        /// What is done with it, such as `start`.
        action: String,
        /// Tier, such as `production`.
        deployment_tier: String,
    }

    /// The pipeline that started this one.
    SourcePipeline {
        /// Its project.
        project: SourceProject,
        /// Number of the pipeline.
        pipeline_id: i64,
        /// Number of its job that started this one.
        job_id: i64,
    }

    /// The project of a pipeline that started this one.
    SourceProject {
        /// Number of the project.
        id: i64,
        /// Its page in a browser.
        web_url: String,
        /// Full path.
        path_with_namespace: String,
    }

    /// A job has another state.
    JobEvent {
        /// `build`.
        object_kind: String,
        /// Branch or tag that it runs on.
        ref_: String,
        /// Whether `ref_` is a tag.
        tag: bool,
        /// Commit before the push; zeros if there was none.
        before_sha: String,
        /// Commit that it runs on.
        sha: String,
        /// Number of the job.
        build_id: i64,
        /// Name.
        build_name: String,
        /// Stage.
        build_stage: String,
        /// State.
        build_status: JobStatus,
        /// When it was created.
        build_created_at: Timestamp,
        /// When it started.
        build_started_at: Timestamp,
        /// When it ended.
        build_finished_at: Timestamp,
        /// How long it ran, in seconds.
        build_duration: f64,
        /// How long it waited before it ran, in seconds.
        build_queued_duration: f64,
        /// Whether the pipeline goes on when it fails.
        build_allow_failure: bool,
        /// Why it failed, such as `script_failure`.
        build_failure_reason: String,
        /// How often it was tried again.
        retries_count: i64,
        /// Number of the pipeline.
        pipeline_id: i64,
        /// Number of the project.
        project_id: i64,
        /// Name of the project.
        project_name: String,
        /// Who started it.
        user: User,
        /// Its pipeline and commit.
        commit: JobPipeline,
        /// The repository.
        repository: Repository,
        /// Project.
        project: Project,
        /// What runs it.
        runner: Runner,
        /// What it deploys to.
        environment: Environment,
        /// The pipeline that started its own, if one did.
        source_pipeline: SourcePipeline,
    }

    /// What is called `commit` in the event of a job: its pipeline, with the commit that that runs on.
    JobPipeline {
        /// Number of the pipeline.
        id: i64,
        /// Name of the pipeline, if its file gives one.
        name: String,
        /// Commit.
        sha: String,
        /// Message of the commit.
        message: String,
        /// Who wrote the commit.
        author_name: String,
        /// Mail address of who wrote the commit.
        author_email: String,
        /// State of the pipeline.
        status: PipelineStatus,
        /// How long the pipeline ran, in seconds.
        duration: f64,
        /// When the pipeline started.
        started_at: Timestamp,
        /// When the pipeline ended.
        finished_at: Timestamp,
    }
}
