//! DataOps.live: projects and pipelines are created, lists paged in three ways, artifacts downloaded.

use dataops_live_client::types::{
    PipelineCreate, PipelineTrigger, PipelineVariableCreate, ProjectCreate, ProjectUpdate,
    Visibility,
};
use dataops_live_client::{Client, builder};
use fastrand::Rng;
use vendor_simulator::dataops_live::{PROJECT_ID, TRIGGER_TOKEN, job_with_artifacts_of};

use super::{Task, quickly};
use crate::book::{Breach, Deletion};

/// The project whose pipelines nobody adds to.
const LISTED: i64 = PROJECT_ID;
/// The project whose pipelines are added.
const BUSY: i64 = PROJECT_ID + 1;
/// Numbers of projects that were there from the start are below it.
const EARLY: i64 = 30_000;

pub(super) async fn piece(task: Task<'_>, chance: &mut Rng) {
    match chance.u8(0..10) {
        0..=2 => create_project(task, chance).await,
        3 => start_pipeline(task).await,
        4 => trigger_pipeline(task).await,
        5 => download(task, chance).await,
        _ => list(task, chance).await,
    }
}

async fn create_project(task: Task<'_>, chance: &mut Rng) {
    let client = &task.work.clients.dataops_live;
    let (mut creation, made) = task
        .create("createProject", |name| {
            let body = ProjectCreate::new().name(name);
            client.create_project().body(body).send()
        })
        .await;
    if let Some(id) = made.map(|made| made.id) {
        let read = async || {
            let call = client.get_project().project_id(id.to_string());
            call.send()
                .await
                .map(|project| project.into_inner().description)
        };
        task.read(
            "a new project",
            read().await,
            |description| description,
            None,
        );
        let text = "Changed".to_owned();
        let body = ProjectUpdate::new().description(text.clone());
        let change = client.update_project().project_id(id.to_string());
        let changed = change.body(body).send().await;
        task.changed("project", changed, read(), Some(text)).await;
        if chance.u8(0..4) > 0 {
            let call = client.delete_project().project_id(id.to_string());
            creation.deletion = task.deleted(call.send().await);
            if creation.deletion == Deletion::Done {
                task.gone("a project", read().await);
            }
        }
    }
    task.book().created(creation);
}

/// The name of a pipeline's file is where its mark is.
const FILE: &str = "_PIPELINE_FILE_NAME";

fn file(name: &str) -> String {
    format!("{name}-ci.yml")
}

async fn start_pipeline(task: Task<'_>) {
    let client = &task.work.clients.dataops_live;
    let (creation, ended) = task
        .create("createPipeline", |name| {
            let variable = PipelineVariableCreate::new(FILE, file(&name));
            let body = PipelineCreate::new("main").variables([variable]);
            let call = client.create_pipeline().project_id(BUSY.to_string());
            let call = call.body(body).send_and_wait();
            quickly(call).into_future()
        })
        .await;
    let status = ended.map(|ended| ended.into_inner().status.to_string());
    if status.as_ref().is_some_and(|status| status != "success") {
        task.problem(
            Breach::Untrue,
            format!("a pipeline was waited for and is {status:?}"),
        );
    }
    task.book().created(creation);
}

async fn trigger_pipeline(task: Task<'_>) {
    let client = &task.work.clients.dataops_live;
    let (creation, _) = task
        .create("triggerPipeline", |name| {
            let variables = [(FILE.to_owned(), file(&name))];
            let body = PipelineTrigger::new(TRIGGER_TOKEN, "main").variables(variables);
            let call = client.trigger_pipeline().project_id(BUSY.to_string());
            call.body(body).send()
        })
        .await;
    task.book().created(creation);
}

async fn download(task: Task<'_>, chance: &mut Rng) {
    let length = chance.u32(1..200_000);
    let call = task.work.clients.dataops_live.download_job_artifacts();
    let call = call
        .project_id(LISTED.to_string())
        .job_id(job_with_artifacts_of(length));
    let outcome = match call.send().await {
        Ok(download) => download.bytes().await,
        Err(error) => Err(error),
    };
    let expected: Vec<u8> = (0..length as usize)
        .map(|at| b'a' + (at % (64 * 1024) % 26) as u8)
        .collect();
    task.file("artifacts", outcome, &expected);
}

pub(super) fn internal_projects(client: &Client) -> builder::ListProjects {
    client.list_projects().visibility(Visibility::Internal)
}

pub(super) fn early_projects(client: &Client) -> builder::ListProjects {
    use dataops_live_client::types::{ProjectOrder, SortDirection};
    let call = client.list_projects().id_before(EARLY);
    call.order_by(ProjectOrder::Id).sort(SortDirection::Asc)
}

pub(super) fn old_pipelines(client: &Client) -> builder::ListPipelines {
    client.list_pipelines().project_id(LISTED.to_string())
}

async fn list(task: Task<'_>, chance: &mut Rng) {
    let (client, fixed) = (&task.work.clients.dataops_live, &task.work.fixed);
    match chance.u8(0..4) {
        0 => {
            let items = client.list_namespaces().stream().with_page_size(4);
            let items = items.with_prefetch(chance.usize(1..9));
            let id = |namespace: dataops_live_client::types::Namespace| namespace.id;
            task.list("namespaces by page", items, id, &fixed.namespaces)
                .await;
        }
        1 => {
            let items = internal_projects(client).stream().with_page_size(3);
            let items = items.with_prefetch(8);
            task.list(
                "projects by page",
                items,
                |project| project.id,
                &fixed.internal_projects,
            )
            .await;
        }
        2 => {
            let items = early_projects(client).keyset().stream().with_page_size(10);
            task.list(
                "projects by keyset",
                items,
                |project| project.id,
                &fixed.early_projects,
            )
            .await;
        }
        _ => {
            let items = old_pipelines(client).stream().with_page_size(5);
            task.list(
                "pipelines by page",
                items,
                |pipeline| pipeline.id.get(),
                &fixed.pipelines,
            )
            .await;
        }
    }
}
