//! Runs pipelines and follows them to their end.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::codegen::{Waiting, begin_and_wait_until};
use client_runtime::{Error, Progress, Secret, Waiter};
use futures_util::future::BoxFuture;
use serde_json::Value;

use super::looks::{Looks, Rules, Told, to_bytes};
use super::manual::{ManualRules, OnManual};
use super::order::Order;
use super::states::Changes;
use super::{PipelineRun, PipelineStates, PipelineVerdict, StateChange};
use crate::Client;
use crate::generated::pipelines::GET_PIPELINE;
use crate::types::{Pipeline, PipelineId, PipelineVariableCreate, ProjectRef, VariableType};

/// The variable by which DataOps.live chooses the pipeline file.
const FILE: &str = "_PIPELINE_FILE_NAME";
/// How much of the end of a failed job's log an error has, in bytes.
const LOG_END: usize = 4 * 1024;
/// So many bytes of names of jobs are in an error's line.
const NAMES: usize = 500;

/// # Pipelines to their end
impl Client {
    /// Runs a pipeline on a branch or tag and waits for its end.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), dataops_live_client::Error> {
    /// use std::time::Duration;
    ///
    /// use dataops_live_client::PipelineRun;
    ///
    /// let run = client
    ///     .run_pipeline("group/project", "main")
    ///     .file("full-ci.yml")
    ///     .variable("FULL_REFRESH", "1")
    ///     .with_deadline(Duration::from_secs(3600))
    ///     .on_change(|change| println!("{change}")) // job Load Orders: running
    ///     .await;
    /// match run {
    ///     Ok(run) => println!("{run}"), // pipeline 81: success: 3 success
    ///     Err(error) if error.is_job_failed() => {
    ///         for job in error.job::<PipelineRun>()?.failed_jobs {
    ///             eprintln!("{} of {}: {:?}", job.name, job.stage, job.failure_reason);
    ///             eprintln!("{}", job.log_end.unwrap_or_default());
    ///         }
    ///     }
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A pipeline that has failed or was cancelled is an error ([`Error::is_job_failed`]) whose line names the jobs that failed. The run itself, with the
    /// ends of their logs, is `error.job::<PipelineRun>()`.
    pub fn run_pipeline(
        &self,
        project: impl Into<ProjectRef>,
        git_ref: impl Into<String>,
    ) -> RunPipeline {
        let order = Order::new(git_ref.into());
        RunPipeline::new(self, project.into(), What::Start(Box::new(order)))
    }

    /// Waits for the end of a pipeline that was started elsewhere, see [`run_pipeline`](Self::run_pipeline).
    pub fn follow_pipeline(
        &self,
        project: impl Into<ProjectRef>,
        pipeline_id: impl Into<PipelineId>,
    ) -> RunPipeline {
        RunPipeline::new(self, project.into(), What::Follow(pipeline_id.into()))
    }

    /// Runs the failed and cancelled jobs of a pipeline again and waits for its end, see [`run_pipeline`](Self::run_pipeline). The pipeline keeps its
    /// number; the jobs that run again get new ones.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), dataops_live_client::Error> {
    /// use dataops_live_client::PipelineRun;
    ///
    /// let run = match client.run_pipeline("group/project", "main").await {
    ///     Err(error) if error.is_job_failed() => {
    ///         let failed: PipelineRun = error.job()?;
    ///         client.rerun_pipeline("group/project", failed.pipeline.id).await?
    ///     }
    ///     run => run?,
    /// };
    /// # drop(run);
    /// # Ok(())
    /// # }
    /// ```
    pub fn rerun_pipeline(
        &self,
        project: impl Into<ProjectRef>,
        pipeline_id: impl Into<PipelineId>,
    ) -> RunPipeline {
        RunPipeline::new(self, project.into(), What::Rerun(pipeline_id.into()))
    }
}

/// What is followed.
#[derive(Clone, Debug)]
enum What {
    Start(Box<Order>),
    Follow(PipelineId),
    Rerun(PipelineId),
}

type OnStart = Box<dyn FnOnce(&Pipeline) + Send>;

/// A run of a pipeline. It starts when it is awaited, and is followed with its stages, its jobs and the pipelines that it starts.
///
/// A start whose answer got lost is not sent again: see [`Error::is_outcome_unknown`]. Dropping it ends the asking; the pipeline goes on at DataOps.live,
/// and [`Client::follow_pipeline`] waits for it again.
#[must_use = "nothing is run until it is awaited"]
pub struct RunPipeline {
    client: Client,
    project: ProjectRef,
    what: What,
    rules: Rules,
    waiting: Waiting,
    on_start: Option<OnStart>,
    told: Vec<Told>,
    /// What errors and ends of logs must not show, besides the client's own secrets.
    secrets: Vec<Secret>,
    cancel_when_late: bool,
    /// Something was set that only a pipeline which is started takes.
    is_misordered: bool,
}

impl RunPipeline {
    fn new(client: &Client, project: ProjectRef, what: What) -> Self {
        Self {
            client: client.clone(),
            project,
            what,
            rules: Rules {
                counts_downstream: false,
                manual: ManualRules::default(),
                log_end: LOG_END,
            },
            waiting: Waiting::default(),
            on_start: None,
            told: Vec::new(),
            secrets: Vec::new(),
            cancel_when_late: false,
            is_misordered: false,
        }
    }

    /// The pipeline file, such as `full-ci.yml`: a file in the root of the project whose name ends with `-ci.yml`. It goes out as the variable
    /// `_PIPELINE_FILE_NAME`.
    pub fn file(self, name: impl Into<String>) -> Self {
        self.variable(FILE, name)
    }

    /// A variable of the run; setting it again replaces it. Its value is no secret: logs and errors may show it.
    pub fn variable(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.with_variable(PipelineVariableCreate::new(key, value))
    }

    /// A variable whose value is taken out of errors and of the ends of logs, where a job prints it. DataOps.live itself masks only variables of projects
    /// and groups that are set to be masked: the log as it is there may show this one.
    pub fn secret_variable(mut self, key: impl Into<String>, value: impl Into<Secret>) -> Self {
        let value: Secret = value.into();
        self.secrets.push(value.clone());
        self.with_variable(PipelineVariableCreate::new(key, value))
    }

    /// A variable whose value the jobs find in a file, of which they get the path. A trigger token can't give one.
    pub fn file_variable(mut self, key: impl Into<String>, content: impl Into<Secret>) -> Self {
        let content: Secret = content.into();
        self.secrets.push(content.clone());
        let variable = PipelineVariableCreate::new(key, content);
        self.with_variable(variable.variable_type(VariableType::File))
    }

    fn with_variable(self, variable: PipelineVariableCreate) -> Self {
        self.ordered(|order| order.set_variable(variable))
    }

    /// An input that the pipeline file declares: text, a number, a boolean or a list. Needs GitLab 17.10.
    pub fn input(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.ordered(|order| {
            order.inputs.insert(name.into(), value.into());
        })
    }

    /// Starts the pipeline with a trigger token, or the token of a running job, and not as the user of the client's access token. It goes into the body of
    /// that one call; the pipeline is followed with the client's access token, because a trigger token can't read.
    pub fn with_trigger_token(mut self, token: impl Into<Secret>) -> Self {
        let token: Secret = token.into();
        self.secrets.push(token.clone());
        self.ordered(|order| order.trigger_token = Some(token))
    }

    fn ordered(mut self, change: impl FnOnce(&mut Order)) -> Self {
        match &mut self.what {
            What::Start(order) => change(order),
            What::Follow(_) | What::Rerun(_) => self.is_misordered = true,
        }
        self
    }

    /// Waits for the pipelines that it starts too, and for those that they start: each that fails is a failure of the run. Without this, the pipeline's own
    /// state decides, as it does at DataOps.live: a job that starts another pipeline without waiting for it (`strategy: depend`) has passed
    /// then. Their jobs are seen either way.
    ///
    /// Of a pipeline that the access token may not read, the state counts that DataOps.live shows of it.
    pub fn with_downstream(mut self) -> Self {
        self.rules.counts_downstream = true;
        self
    }

    /// What is done about jobs that wait for a person; left out, they are waited for until the deadline.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), dataops_live_client::Error> {
    /// use dataops_live_client::{OnManual, PipelineRun};
    ///
    /// let run = client.run_pipeline("group/project", "main").on_manual(OnManual::Stop).await;
    /// if let Err(error) = &run
    ///     && error.code() == Some("manual")
    /// {
    ///     let run: PipelineRun = error.job()?;
    ///     println!("to be approved: {:?}", run.waiting_for_person());
    ///     // days later
    ///     client.follow_pipeline("group/project", run.pipeline.id).play("Deploy").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_manual(mut self, policy: OnManual) -> Self {
        self.rules.manual.policy = policy;
        self
    }

    /// Starts the manual job of this name when its turn has come, whatever is done about the others; also one that may be left alone. More names add up.
    pub fn play(mut self, job: impl Into<String>) -> Self {
        self.rules.manual.names.insert(job.into());
        self
    }

    /// How much of the end of each failed job's log is read, in bytes; left out, 4096. 0 reads none.
    pub fn with_log_end(mut self, bytes: usize) -> Self {
        self.rules.log_end = bytes;
        self
    }

    /// Gives up after so long, counted from the start of the pipeline. The error is a time-out then, and has the run (`error.job::<PipelineRun>()`);
    /// the pipeline goes on at DataOps.live, and [`Client::follow_pipeline`] waits for it again.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.waiting.deadline(limit);
        self
    }

    /// Cancels the pipeline when the deadline is over. It has no effect on [`wait`](Self::wait) and [`states`](Self::states).
    pub fn cancel_when_late(mut self) -> Self {
        self.cancel_when_late = true;
        self
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.waiting.interval(first, longest);
        self
    }

    /// Calls `report` after each poll. Its status is the pipeline's, its message how many jobs are in which state, its task the jobs that run, and its
    /// progress the share of those that have ended.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.waiting.report(report);
        self
    }

    /// Calls `told` for each pipeline, stage and job that has another state than at the poll before.
    pub fn on_change(mut self, told: impl FnMut(&StateChange) + Send + 'static) -> Self {
        self.told.push(Box::new(told));
        self
    }

    /// Calls `told` with the pipeline as soon as it is started, for a program that must not lose its number. It is not called for one that was started
    /// elsewhere.
    pub fn on_start(mut self, told: impl FnOnce(&Pipeline) + Send + 'static) -> Self {
        self.on_start = Some(Box::new(told));
        self
    }

    /// The same as a stream of the states of the pipeline, its stages and its jobs.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), dataops_live_client::Error> {
    /// let mut states = client.run_pipeline("group/project", "main").states();
    /// while let Some(change) = states.try_next().await? {
    ///     println!("{change}"); // stage Data Ingestion: running
    /// }
    /// let run = states.outcome().await?;
    /// # drop(run);
    /// # Ok(())
    /// # }
    /// ```
    pub fn states(self) -> PipelineStates {
        let changes = Changes::default();
        let taken = changes.clone();
        let looks = self.on_change(move |change| taken.add(change)).wait();
        PipelineStates::new(looks.states(), changes)
    }

    /// The same as a waiter, whose polls can be taken one by one.
    pub fn wait(self) -> Waiter<PipelineRun> {
        let mut client = self.client;
        client.core = client.core.concealing(self.secrets);
        let core = client.core.clone();
        let waiter = begin_and_wait_until(&core, &GET_PIPELINE, async move {
            if self.is_misordered {
                return Err(Error::invalid_request(
                    "variables, inputs and a trigger token are for run_pipeline: a pipeline that was started has its own",
                ));
            }
            let (id, begun) = match self.what {
                What::Follow(id) => (id, None),
                What::Rerun(id) => (id, Some(rerun(&client, &self.project, id).await?)),
                What::Start(order) => {
                    let pipeline = order.start(&client, self.project.clone()).await?;
                    (pipeline.id, Some(pipeline))
                }
            };
            if let (Some(told), Some(pipeline)) = (self.on_start, &begun) {
                told(pipeline);
            }
            let begun = begun.map(|pipeline| PipelineRun::new(pipeline, false));
            let begun = begun.as_ref().map(to_bytes).unwrap_or_default();
            let run = Looks::new(client, self.project, id, self.rules, self.told);
            let run = Arc::new(run);
            Ok((begun, move || Arc::clone(&run).look()))
        });
        self.waiting.tell(waiter)
    }
}

impl IntoFuture for RunPipeline {
    type Output = Result<PipelineRun, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (client, project) = (self.client.clone(), self.project.clone());
            let cancels = self.cancel_when_late;
            match self.wait().await {
                Ok(run) => Ok(run.into_inner()),
                Err(error) => Err(late(&client, project, cancels, error).await),
            }
        })
    }
}

/// Says which jobs a run that is given up waits for, and cancels it if that is wanted.
async fn late(client: &Client, project: ProjectRef, cancels: bool, error: Error) -> Error {
    let is_deadline = error.is_timeout() && error.timeout_kind().is_none();
    let run = error.job::<PipelineRun>();
    let (true, Ok(run)) = (is_deadline, run) else {
        return error;
    };
    let waiting = run.waiting_for_person();
    let error = match run.verdict() {
        PipelineVerdict::Manual if !waiting.is_empty() => {
            let names = client
                .core
                .conceal_end(&format!("{waiting:?}"), false, NAMES);
            error.and_note(format!("a person has to start {names}, see on_manual"))
        }
        _ => error,
    };
    if !cancels {
        return error;
    }
    let cancel = client.cancel_pipeline().project_id(project);
    match cancel.pipeline_id(run.pipeline.id).send().await {
        Ok(_) => error.and_note("it was cancelled then".to_owned()),
        Err(failure) => error.and_note(format!("and it could not be cancelled: {failure}")),
    }
}

async fn rerun(client: &Client, project: &ProjectRef, id: PipelineId) -> Result<Pipeline, Error> {
    let request = client.retry_pipeline().project_id(project.clone());
    Ok(request.pipeline_id(id).send().await?.into_inner())
}

impl fmt::Debug for RunPipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunPipeline")
            .field("project", &self.project)
            .field("what", &self.what)
            .field("waiting", &self.waiting)
            .finish_non_exhaustive()
    }
}
