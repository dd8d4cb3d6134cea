//! DataOps.live: page through namespaces and projects, trigger a pipeline, follow it, read the trace, stream an artifact.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use dataops_live_client::Client;
use dataops_live_client::types::{Job, PipelineId, PipelineTrigger};
use vendor_simulator::Fault;

use crate::demo::Demo;

/// The variables that make it run on a real account: the pipeline that it starts there is one of `DATAOPS_LIVE_PROJECT`.
/// `DATAOPS_LIVE_REF` (`main`) and `DATAOPS_LIVE_PIPELINE_FILE` (`full-ci.yml`) may say which.
pub const VARIABLES: &[&str] = &[
    "DATAOPS_LIVE_TOKEN",
    "DATAOPS_LIVE_TRIGGER_TOKEN",
    "DATAOPS_LIVE_PROJECT",
];

/// What goes wrong on the simulator: a page that fails at first, and a connection that breaks while a pipeline is followed.
pub fn faults() -> Vec<Fault> {
    vec![
        Fault::status(502).on("listProjects").after(1),
        Fault::close().on("getPipeline").after(2),
    ]
}

/// The steps.
///
/// # Errors
/// The first step that fails.
pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
    let client = connect(demo)?;
    let project = demo.variable("DATAOPS_LIVE_PROJECT")?;
    page_through_namespaces(demo, &client).await?;
    page_through_projects(demo, &client).await?;
    demo.step("find the project by its path", async |step| {
        let found = client
            .get_project()
            .project_id(project.as_str())
            .send()
            .await?;
        step.show(format!("{} is number {}", found.name, found.id));
        Ok(())
    })
    .await?;
    let pipeline = trigger(demo, &client, &project).await?;
    follow(demo, &client, &project, pipeline).await?;
    let jobs = list_jobs(demo, &client, &project, pipeline).await?;
    read_the_trace(demo, &client, &project, &jobs).await?;
    stream_an_artifact(demo, &client, &project, &jobs).await
}

fn connect(demo: &Demo<'_>) -> Result<Client> {
    let mut builder = Client::builder().access_token(demo.variable("DATAOPS_LIVE_TOKEN")?);
    if let Some(url) = demo.optional("DATAOPS_LIVE_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

async fn page_through_namespaces(demo: &mut Demo<'_>, client: &Client) -> Result<()> {
    demo.step("page through the namespaces", async |step| {
        let mut namespaces = client.list_namespaces().stream().with_page_size(10);
        let mut seen = 0;
        while let Some(namespace) = namespaces.try_next().await? {
            seen += 1;
            step.show(format!("{seen}: {}", namespace.path));
        }
        ensure!(seen > 0, "the token sees no namespace");
        Ok(())
    })
    .await
}

async fn page_through_projects(demo: &mut Demo<'_>, client: &Client) -> Result<()> {
    demo.step("page through the projects, pages ahead", async |step| {
        let mut projects = client
            .list_projects()
            .membership(true)
            .stream()
            .with_page_size(10)
            .with_prefetch(8);
        let mut seen = 0;
        while let Some(project) = projects.try_next().await? {
            seen += 1;
            step.show(match projects.total() {
                Some(total) => format!("{seen} of {total}: {}", project.name),
                None => format!("{seen}: {}", project.name),
            });
        }
        ensure!(seen > 0, "the token sees no project");
        Ok(())
    })
    .await
}

async fn trigger(demo: &mut Demo<'_>, client: &Client, project: &str) -> Result<PipelineId> {
    let token = demo.variable("DATAOPS_LIVE_TRIGGER_TOKEN")?;
    let branch = demo.optional("DATAOPS_LIVE_REF");
    let file = demo.optional("DATAOPS_LIVE_PIPELINE_FILE");
    demo.step("trigger a pipeline", async |step| {
        let file = file.unwrap_or_else(|| "full-ci.yml".to_owned());
        let branch = branch.unwrap_or_else(|| "main".to_owned());
        let body = PipelineTrigger::new(token, branch)
            .variables([("_PIPELINE_FILE_NAME".to_owned(), file)]);
        let call = client.trigger_pipeline().project_id(project).body(body);
        let pipeline = call.with_form_body().send().await?;
        step.show(format!("number {}, {}", pipeline.id, pipeline.status));
        Ok(pipeline.id)
    })
    .await
}

async fn follow(
    demo: &mut Demo<'_>,
    client: &Client,
    project: &str,
    pipeline: PipelineId,
) -> Result<()> {
    // The simulator's pipelines move on with each look at them.
    let longest = Duration::from_millis(if demo.simulator().is_some() {
        40
    } else {
        10_000
    });
    demo.step("follow it to its end", async |step| {
        let call = client.get_pipeline().project_id(project);
        let waiting = call
            .pipeline_id(pipeline)
            .wait()
            .with_interval(longest / 4, longest);
        let ended = waiting
            .on_progress(move |progress| step.show(progress.status.clone()))
            .await?;
        ensure!(ended.finished_at.is_some(), "it has no time of its end");
        Ok(())
    })
    .await
}

async fn list_jobs(
    demo: &mut Demo<'_>,
    client: &Client,
    project: &str,
    pipeline: PipelineId,
) -> Result<Vec<Job>> {
    demo.step("list its jobs", async |step| {
        let list = client.list_pipeline_jobs().project_id(project);
        let jobs = list
            .pipeline_id(pipeline)
            .stream()
            .collect_up_to(1000)
            .await?;
        step.show(format!("{} jobs", jobs.len()));
        Ok(jobs)
    })
    .await
}

async fn read_the_trace(
    demo: &mut Demo<'_>,
    client: &Client,
    project: &str,
    jobs: &[Job],
) -> Result<()> {
    demo.step("read the trace of a job", async |step| {
        let job = jobs.first().context("the pipeline has no job")?;
        let call = client.get_job_trace().project_id(project).job_id(job.id);
        let trace = call.send().await?.text().await?;
        step.show(format!("{}: {} lines", job.name, trace.lines().count()));
        Ok(())
    })
    .await
}

async fn stream_an_artifact(
    demo: &mut Demo<'_>,
    client: &Client,
    project: &str,
    jobs: &[Job],
) -> Result<()> {
    demo.step("stream an artifact to a file", async |step| {
        let Some(job) = jobs.iter().find(|job| job.artifacts_file.is_some()) else {
            step.show("no job of the pipeline left an artifact");
            return Ok(());
        };
        let folder = tempfile::tempdir()?;
        let call = client.download_job_artifacts().project_id(project);
        let download = call.job_id(job.id).send().await?;
        let bytes = download
            .to_file(folder.path().join("artifacts.zip"))
            .await?;
        step.show(format!("{bytes} bytes"));
        ensure!(bytes > 0, "the archive is empty");
        Ok(())
    })
    .await
}
