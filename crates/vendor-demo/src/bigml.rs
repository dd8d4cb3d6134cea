//! BigML: upload a CSV, wait, dataset, model, prediction, batch prediction downloaded, list with filters, verify a webhook, delete.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use bigml_client::types::{
    BatchPredictionCreate, DatasetCreate, ModelCreate, ModelId, PredictionCreate, ProjectCreate,
    Scalar, SourceId, WebhookCreate,
};
use bigml_client::webhook::{Message, SIGNATURE_HEADER, Verifier};
use bigml_client::{Client, Waiter};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use vendor_simulator::Fault;

use crate::demo::{Demo, Step};

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGML_USERNAME", "BIGML_API_KEY"];

/// What the demo makes carries this tag, so that it is recognised in a real account.
const MARK: &str = "demo-of-a-typed-client";

/// Two kinds of flowers that two numbers tell apart.
const FLOWERS: &str = "petal width,petal length,kind\n\
    0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.7,small\n0.1,1.1,small\n0.3,1.6,small\n\
    1.8,5.9,large\n1.9,5.8,large\n2.1,6.0,large\n2.0,5.5,large\n2.3,6.1,large\n1.7,5.6,large\n";

/// The key that the webhook is signed with.
const SECRET: &str = "the key of the demo's webhook";

/// What goes wrong on the simulator: a poll meets a server that is busy, and a connection breaks while a page is fetched.
pub fn faults() -> Vec<Fault> {
    vec![
        Fault::status(503).on("getDataset").after(1),
        Fault::close().on("listModels"),
    ]
}

/// The steps.
///
/// # Errors
/// The first step that fails.
pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
    let client = connect(demo)?;
    let project = demo
        .step("create a project", async |_| {
            let wanted = ProjectCreate::new().name("Flowers").tags([MARK]);
            let project = client.create_project().body(wanted).send().await?;
            Ok(project.into_inner().resource)
        })
        .await?;
    let result = work_in(demo, &client, project.as_str()).await;
    demo.step("delete what was made", async |step| {
        delete(&client, project.as_str(), &step).await
    })
    .await?;
    result
}

fn connect(demo: &Demo<'_>) -> Result<Client> {
    let mut builder = Client::builder().credentials(
        demo.variable("BIGML_USERNAME")?,
        demo.variable("BIGML_API_KEY")?,
    );
    if let Some(domain) = demo.optional("BIGML_DOMAIN") {
        builder = builder.domain(domain);
    }
    if let Some(url) = demo.optional("BIGML_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

async fn work_in(demo: &mut Demo<'_>, client: &Client, project: &str) -> Result<()> {
    let source = demo
        .step("upload a CSV and wait", async |step| {
            upload(client, project, &step).await
        })
        .await?;
    let dataset = demo
        .step("make a dataset of it", async |step| {
            let wanted = DatasetCreate::new().source(source).project(project);
            let request = client.create_dataset().body(wanted.tags([MARK]));
            let dataset = watched(request.send_and_wait(), &step).await?.into_inner();
            let rows = dataset.rows.context("the dataset has no number of rows")?;
            ensure!(rows == 12, "{rows} of 12 rows arrived");
            Ok(dataset.resource)
        })
        .await?;
    let model = learn(demo, client, project, dataset.as_str()).await?;
    demo.step("predict a flower", async |step| {
        let input = json!({"input_data": {"petal width": 1.9, "petal length": 5.7}});
        let wanted: PredictionCreate = serde_json::from_value(input)?;
        let request = client
            .create_prediction()
            .body(wanted.model(model.clone()).project(project).tags([MARK]));
        let prediction = request.send().await?.into_inner();
        step.show(format!("it is {:?}", prediction.output));
        let right = Some(Scalar::String("large".to_owned()));
        ensure!(prediction.output == right, "it is {:?}", prediction.output);
        Ok(())
    })
    .await?;
    demo.step("predict every row and download", async |step| {
        download(client, project, dataset.as_str(), &model, &step).await
    })
    .await?;
    demo.step("list models with filters", async |step| {
        let mut models = client
            .list_models()
            .filter(|model| model.name().istarts_with("flower"))
            .filter(|model| model.tags().is_in([MARK]))
            .filter_raw("size__gte", 0)
            .order_by(|model| model.created().descending())
            .stream();
        let mut found = false;
        while let Some(listed) = models.try_next().await? {
            step.show(listed.name.unwrap_or_default());
            found |= listed.resource == model;
        }
        ensure!(found, "{model} is not in the list");
        Ok(())
    })
    .await
}

async fn upload(client: &Client, project: &str, step: &Step) -> Result<SourceId> {
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("flowers.csv");
    tokio::fs::write(&path, FLOWERS).await?;
    let request = client.upload_source(&path).project(project).tags([MARK]);
    let source = watched(request.send_and_wait(), step).await?.into_inner();
    let fields = source.fields.as_ref().map_or(0, |fields| fields.len());
    ensure!(fields == 3, "the source has {fields} of 3 fields");
    Ok(source.resource)
}

/// Shows the progress of work while it is waited for. The simulator is quick, and a real account is not asked more often than every five seconds
/// in the long run.
async fn watched<T>(waiter: Waiter<T>, step: &Step) -> Result<bigml_client::Response<T>>
where
    T: Send + 'static,
{
    let shown = step.clone();
    let waiter = waiter
        .with_interval(Duration::from_millis(100), Duration::from_secs(5))
        .on_progress(move |progress| {
            let percent = progress.progress.unwrap_or_default() * 100.0;
            let message = progress.message.as_deref().unwrap_or_default();
            shown.show(format!("{percent:.0} % {message}"));
        });
    Ok(waiter.await?)
}

/// Learns a model. The simulator reports its end to a webhook on this machine, which a real account can't reach.
async fn learn(
    demo: &mut Demo<'_>,
    client: &Client,
    project: &str,
    dataset: &str,
) -> Result<ModelId> {
    let mut wanted = ModelCreate::new()
        .name("Flowers of two kinds")
        .dataset(dataset)
        .project(project)
        .tags([MARK]);
    let listener = match demo.simulator() {
        Some(_) => Some(TcpListener::bind("127.0.0.1:0").await?),
        None => None,
    };
    if let Some(listener) = &listener {
        let url = format!("http://{}/finished", listener.local_addr()?);
        wanted = wanted.webhook(WebhookCreate::new(url).secret(SECRET));
    }
    let model = demo
        .step("learn a model", async |step| {
            let request = client.create_model().body(wanted);
            let model = watched(request.send_and_wait(), &step).await?;
            Ok(model.into_inner().resource)
        })
        .await?;
    if let Some(listener) = listener {
        demo.step("receive and verify the webhook", async |step| {
            let (mut stream, _) = listener.accept().await?;
            let message = receive(&mut stream).await?;
            step.show(&message.message);
            ensure!(
                model == message.resource.as_str(),
                "it is about {}",
                message.resource
            );
            Ok(())
        })
        .await?;
    }
    Ok(model)
}

/// Reads one webhook, checks its signature and answers.
async fn receive(stream: &mut TcpStream) -> Result<Message> {
    let mut request = Vec::new();
    let (head, body) = loop {
        let read = stream.read_buf(&mut request).await?;
        ensure!(
            read > 0 && request.len() < 64 * 1024,
            "the webhook broke off"
        );
        let text = std::str::from_utf8(&request).context("the webhook isn't text")?;
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && header(head, "content-length").and_then(|length| length.parse().ok())
                == Some(body.len())
        {
            break (head, body);
        }
    };
    let signature = header(head, SIGNATURE_HEADER).context("the webhook isn't signed")?;
    let message = Verifier::new(SECRET).verify(body.as_bytes(), signature);
    let status = match message {
        Ok(_) => "201 Created",
        Err(_) => "403 Forbidden",
    };
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
    stream.write_all(answer.as_bytes()).await?;
    Ok(message?)
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    let (_, value) = lines.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(value)
}

async fn download(
    client: &Client,
    project: &str,
    dataset: &str,
    model: &ModelId,
    step: &Step,
) -> Result<()> {
    let wanted = BatchPredictionCreate::new(dataset)
        .model(model)
        .project(project)
        .tags([MARK])
        .all_fields(true)
        .prediction_name("guess");
    let request = client.create_batch_prediction().body(wanted);
    let batch = watched(request.send_and_wait(), step).await?;
    let batch = batch.resource.as_ref().context("it has no id")?;
    let export = client.download_batch_prediction(batch);
    let rows = watched(export, step).await?.into_inner();
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("guesses.csv");
    rows.to_file(&path).await?;
    let text = tokio::fs::read_to_string(&path).await?;
    let Some((names, rows)) = text.split_once('\n') else {
        bail!("the file has no rows");
    };
    ensure!(names.ends_with("guess"), "the first line is {names}");
    let wrong = rows.lines().filter(|row| {
        let mut values = row.rsplit(',');
        values.next() != values.next()
    });
    let wrong = wrong.count();
    ensure!(wrong == 0, "{wrong} rows are predicted wrong");
    Ok(())
}

/// Deletes the project with everything in it, and waits for nothing: the vendor does that in the background.
async fn delete(client: &Client, project: &str, step: &Step) -> Result<()> {
    let mut sources = client
        .list_sources()
        .filter_raw("project", project)
        .stream();
    while let Some(source) = sources.try_next().await? {
        step.show(&source.resource);
        client
            .delete_source()
            .source(source.resource)
            .send()
            .await?;
    }
    client.delete_project().project(project).send().await?;
    Ok(())
}
