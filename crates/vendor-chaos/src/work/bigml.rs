//! BigML: projects are created, files uploaded, datasets made, waited for and downloaded.

use bigml_client::FilePart;
use bigml_client::types::{DatasetCreate, ProjectCreate, ProjectUpdate};
use fastrand::Rng;

use super::fixed::FIXED;
use super::{Task, quickly};
use crate::book::{Creation, Deletion};

/// A small table: the header, then rows.
const ROWS: &str = "width,kind\n0.2,small\n1.8,large\n0.3,small\n";

pub(super) async fn piece(task: Task<'_>, chance: &mut Rng) {
    match chance.u8(0..5) {
        0 => create_project(task, chance).await,
        1 | 2 => upload(task).await,
        _ => list(task).await,
    }
}

async fn create_project(task: Task<'_>, chance: &mut Rng) {
    let client = &task.work.clients.bigml;
    let (mut creation, made) = task
        .create("createProject", |name| {
            let body = ProjectCreate::new().name(name);
            client.create_project().body(body).send()
        })
        .await;
    if let Some(project) = made.map(|made| made.into_inner().resource) {
        let read = async || {
            let call = client.get_project().project(project.as_str());
            call.send()
                .await
                .map(|found| found.into_inner().description)
        };
        let text = "Changed".to_owned();
        let body = ProjectUpdate::new().description(text.clone());
        let change = client.update_project().project(project.as_str());
        let changed = change.body(body).send().await;
        task.changed("project", changed, read(), Some(text)).await;
        if chance.u8(0..4) > 0 {
            let call = client.delete_project().project(project.as_str());
            creation.deletion = task.deleted(call.send().await);
            if creation.deletion == Deletion::Done {
                task.gone("a project", read().await);
            }
        }
    }
    task.book().created(creation);
}

/// A file becomes a source, the source a dataset, and the dataset a file again.
async fn upload(task: Task<'_>) {
    let client = &task.work.clients.bigml;
    let (mut creation, made) = task
        .create("createSource", |name| {
            let call = client.upload_source_from(FilePart::bytes("rows.csv", ROWS));
            let call = call.name(name).send_and_wait();
            quickly(call).into_future()
        })
        .await;
    if let Some(source) = made.map(|made| made.into_inner().resource) {
        let dataset = make_dataset(task, source.as_str()).await;
        task.book().created(dataset);
        let call = client.delete_source().source(source.as_str());
        creation.deletion = task.deleted(call.send().await);
        if creation.deletion == Deletion::Done {
            let call = client.get_source().source(source.as_str());
            task.gone("a source", call.send().await);
        }
    }
    task.book().created(creation);
}

async fn make_dataset(task: Task<'_>, source: &str) -> Creation {
    let client = &task.work.clients.bigml;
    let (mut creation, made) = task
        .create("createDataset", |name| {
            let body = DatasetCreate::new().source(source).name(name);
            let call = client.create_dataset().body(body).send_and_wait();
            quickly(call).into_future()
        })
        .await;
    if let Some(dataset) = made.map(|made| made.into_inner().resource) {
        let waiter = client.download_dataset(dataset.as_str());
        let outcome = match quickly(waiter).await {
            Ok(download) => download.into_inner().bytes().await,
            Err(error) => Err(error),
        };
        task.file("a dataset", outcome, ROWS.as_bytes());
        let call = client.delete_dataset().dataset(dataset.as_str());
        creation.deletion = task.deleted(call.send().await);
    }
    creation
}

async fn list(task: Task<'_>) {
    let call = task.work.clients.bigml.list_projects();
    let call = call.filter(|project| project.name().starts_with(FIXED));
    let call = call.order_by(|project| project.created().ascending());
    let items = call.stream().with_page_size(6);
    let fixed = &task.work.fixed.bigml_projects;
    task.list(
        "projects by offset",
        items,
        |project| project.resource.to_string(),
        fixed,
    )
    .await;
}
