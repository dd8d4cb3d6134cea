//! BigML: the steps as our client does them. The same steps with BigML's own bindings are in `bindings/bigml/steps.py`.

use anyhow::{Context, Result, bail};
use bigml_client::Client;
use bigml_client::types::{
    Anomaly, AnomalyCreate, BatchPrediction, BatchPredictionCreate, Cluster, ClusterCreate,
    Dataset, DatasetCreate, DatasetUpdate, Ensemble, EnsembleCreate, Evaluation, EvaluationCreate,
    Execution, ExecutionCreate, Model, ModelCreate, Prediction, PredictionCreate, Project,
    ProjectCreate, Sample, SampleCreate, Scalar, Script, ScriptCreate, Source, SourceCreate,
    SourceUpdate,
};
use futures_util::future::BoxFuture;
use serde_json::{from_value, json};
use vendor_simulator::{Simulator, Vendor, bigml};

use crate::exchange::Exchange;
use crate::known::{Known, Side, What};
use crate::run::Place;
use crate::suite::{Ours, Suite};

pub(crate) const SUITE: Suite = Suite {
    vendor: Vendor::Bigml,
    steps: &[
        "create_a_project",
        "account_tasks",
        "upload_a_source",
        "inline_source",
        "remote_source",
        "compose_sources",
        "close_a_composite_source",
        "update_a_source",
        "create_a_dataset",
        "update_a_dataset",
        "clone_a_dataset",
        "download_a_dataset",
        "create_a_model",
        "read_a_part_of_a_model",
        "predict",
        "evaluate",
        "predict_all_rows",
        "download_the_predictions",
        "create_an_ensemble",
        "find_clusters",
        "find_anomalies",
        "sample_a_dataset",
        "create_a_script",
        "execute_a_script",
        "list_predictions",
        "list_with_filters",
        "list_with_negation",
        "work_in_a_project",
        "clean_up",
    ],
    known: KNOWN,
    steady,
    environment,
    ours: |simulator, place| Ok(Box::new(Steps::new(simulator, place)?)),
};

/// What differs, and why that is right.
const KNOWN: &[Known] = &[
    Known {
        what: What::Request {
            side: Side::Bindings,
            is: is_look_before_a_change,
        },
        reason: "the bindings look whether a resource is finished before they change it or make another of it; our client leaves that to who calls it, and BigML refuses what it can't do",
    },
    Known {
        what: What::Field {
            name: "content type",
            is: |theirs, ours| theirs == with_charset(ours).as_deref(),
        },
        reason: "application/json has no parameter `charset`: JSON is UTF-8 (RFC 8259)",
    },
    Known {
        what: What::Field {
            name: "accept",
            is: |theirs, ours| theirs == with_charset(ours).as_deref(),
        },
        reason: "the same in what is accepted",
    },
    Known {
        what: What::Field {
            name: "accept",
            is: |theirs, ours| theirs == Some("*/*") && ours == Some(JSON),
        },
        reason: "the bindings ask for JSON only in reads, our client always: it reads the errors too",
    },
    Known {
        what: What::Field {
            name: "body /project",
            is: |theirs, ours| theirs.is_some() && ours.is_none(),
        },
        reason: "in a project the bindings write it into the query and again into each body; it says nothing more there",
    },
    Known {
        what: What::Field {
            name: "path",
            is: |theirs, ours| {
                theirs == Some("/bigml/prediction") && ours == Some("/bigml/andromeda/prediction")
            },
        },
        reason: "the bindings list predictions where they are made, without a version in the path; our client lists them where they are kept",
    },
    Known {
        what: What::Field {
            name: "part disable_datetime",
            is: |theirs, ours| theirs == Some("True") && ours == Some("true"),
        },
        reason: "the bindings write a boolean in a form as Python does; JSON's word is what BigML's documents have",
    },
];

const JSON: &str = "application/json";

fn with_charset(media_type: Option<&str>) -> Option<String> {
    (media_type == Some(JSON)).then(|| format!("{JSON};charset=utf-8"))
}

/// `GET /dataset/..?full=false` before a POST or PUT.
fn is_look_before_a_change(exchange: &Exchange, rest: &[String]) -> bool {
    let small = exchange.fields.get("query full").map(String::as_str) == Some("false");
    let is_change = |line: &String| line.starts_with("POST ") || line.starts_with("PUT ");
    exchange.line.starts_with("GET ") && small && rest.iter().any(is_change)
}

/// The first 8 of an id's 24 digits are a time.
fn steady(text: &str) -> String {
    let mut rest = text;
    let mut steady = String::new();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_hexdigit()) {
        let (before, digits) = rest.split_at(start);
        let end = digits.find(|letter: char| !letter.is_ascii_hexdigit());
        let (digits, after) = digits.split_at(end.unwrap_or(digits.len()));
        steady += before;
        steady += if digits.len() == 24 {
            &digits[8..]
        } else {
            digits
        };
        rest = after;
    }
    steady + rest
}

/// What points the bindings at the simulator.
fn environment(simulator: &Simulator) -> Vec<(&'static str, String)> {
    // the bindings put `http://`, the domain, the version and the path together
    let domain = format!("{}/bigml", simulator.address());
    vec![
        ("BIGML_USERNAME", bigml::USERNAME.to_owned()),
        ("BIGML_API_KEY", bigml::API_KEY.to_owned()),
        ("BIGML_PROTOCOL", "http".to_owned()),
        // the domain of predictions is the same; there is no version in their address
        ("BIGML_PREDICTION_PROTOCOL", "http".to_owned()),
        ("BIGML_DOMAIN", domain),
        ("BIGML_API_VERSION", "andromeda".to_owned()),
    ]
}

const TAGS: [&str; 2] = ["conformance", "two kinds, of flowers"];

struct Steps {
    client: Client,
    flowers: std::path::PathBuf,
    project: Option<Project>,
    source: Option<Source>,
    inline: Option<Source>,
    remote: Option<Source>,
    inside: Option<Source>,
    dataset: Option<Dataset>,
    model: Option<Model>,
    prediction: Option<Prediction>,
    evaluation: Option<Evaluation>,
    batch: Option<BatchPrediction>,
    ensemble: Option<Ensemble>,
    cluster: Option<Cluster>,
    anomaly: Option<Anomaly>,
    sample: Option<Sample>,
    composite: Option<Source>,
    clone: Option<Dataset>,
    script: Option<Script>,
    execution: Option<Execution>,
}

/// The id without its type.
fn bare(source: &Source) -> String {
    let id = source.resource.to_string();
    id.trim_start_matches("source/").to_owned()
}

/// What an earlier step made.
fn made<T>(resource: &Option<T>) -> Result<&T> {
    resource.as_ref().context("an earlier step has not made it")
}

impl Ours for Steps {
    fn step<'a>(&'a mut self, name: &'a str) -> BoxFuture<'a, Result<String>> {
        Box::pin(async move {
            match name {
                "create_a_project" => self.create_a_project().await,
                "account_tasks" => self.account_tasks().await,
                "upload_a_source" => self.upload_a_source().await,
                "inline_source" => self.inline_source().await,
                "remote_source" => self.remote_source().await,
                "compose_sources" => self.compose_sources().await,
                "close_a_composite_source" => self.close_a_composite_source().await,
                "update_a_source" => self.update_a_source().await,
                "create_a_dataset" => self.create_a_dataset().await,
                "update_a_dataset" => self.update_a_dataset().await,
                "clone_a_dataset" => self.clone_a_dataset().await,
                "download_a_dataset" => self.download_a_dataset().await,
                "create_a_model" => self.create_a_model().await,
                "read_a_part_of_a_model" => self.read_a_part_of_a_model().await,
                "predict" => self.predict().await,
                "evaluate" => self.evaluate().await,
                "predict_all_rows" => self.predict_all_rows().await,
                "download_the_predictions" => self.download_the_predictions().await,
                "create_an_ensemble" => self.create_an_ensemble().await,
                "find_clusters" => self.find_clusters().await,
                "find_anomalies" => self.find_anomalies().await,
                "sample_a_dataset" => self.sample_a_dataset().await,
                "create_a_script" => self.create_a_script().await,
                "execute_a_script" => self.execute_a_script().await,
                "list_predictions" => self.list_predictions().await,
                "list_with_filters" => self.list_with_filters().await,
                "list_with_negation" => self.list_with_negation().await,
                "work_in_a_project" => self.work_in_a_project().await,
                "clean_up" => self.clean_up().await,
                _ => bail!("our client has no such step"),
            }
        })
    }
}

impl Steps {
    fn new(simulator: &Simulator, place: &Place) -> Result<Self> {
        let clock = bigml_client::client_runtime::testing::ManualClock::new();
        let client = Client::builder()
            .base_url(simulator.url(Vendor::Bigml))
            .prediction_server(format!("http://{}/bigml", simulator.address()))
            .credentials(bigml::USERNAME, bigml::API_KEY)
            .core(|core| core.clock(clock.clock()))
            .build()?;
        Ok(Self {
            client,
            flowers: place.file("flowers.csv"),
            project: None,
            source: None,
            inline: None,
            remote: None,
            inside: None,
            dataset: None,
            model: None,
            prediction: None,
            evaluation: None,
            batch: None,
            ensemble: None,
            cluster: None,
            anomaly: None,
            sample: None,
            composite: None,
            clone: None,
            script: None,
            execution: None,
        })
    }

    async fn create_a_project(&mut self) -> Result<String> {
        let body = ProjectCreate::new()
            .name("Flowers, größer & <kleiner>")
            .tags(TAGS);
        let project = self
            .client
            .create_project()
            .body(body)
            .send()
            .await?
            .into_inner();
        let name = project.name.clone();
        self.project = Some(project);
        name.context("the project has no name")
    }

    async fn account_tasks(&mut self) -> Result<String> {
        let status = self
            .client
            .get_status()
            .include("subscription,tasks")
            .send()
            .await?;
        Ok(status.tasks.context("the status has no tasks")?.to_string())
    }

    async fn upload_a_source(&mut self) -> Result<String> {
        let arguments: SourceCreate = from_value(json!({
            "name": "Flowers, größer",
            "project": made(&self.project)?.resource,
            "tags": TAGS,
            "category": 12,
            "disable_datetime": true,
            "source_parser": {"header": true, "separator": ","},
        }))?;
        let request = self
            .client
            .upload_source(&self.flowers)
            .arguments(arguments);
        let source = request.send_and_wait().await?.into_inner();
        let fields = source
            .fields
            .as_ref()
            .context("the source has no fields")?
            .len();
        self.source = Some(source);
        Ok(fields.to_string())
    }

    async fn inline_source(&mut self) -> Result<String> {
        let body = SourceCreate::new()
            .data(r#"[["a", "b"], [1, 2.5], [3, "x"]]"#)
            .name("inline");
        let source = self
            .client
            .create_source()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let name = source.name.clone();
        self.inline = Some(source);
        name.context("the source has no name")
    }

    async fn remote_source(&mut self) -> Result<String> {
        let body = SourceCreate::new()
            .remote("https://static.bigml.com/csv/iris.csv")
            .tags(TAGS);
        let source = self
            .client
            .create_source()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let resource = source.resource.to_string();
        self.remote = Some(source);
        Ok(resource)
    }

    async fn compose_sources(&mut self) -> Result<String> {
        let body: SourceCreate = from_value(json!({
            "name": "together",
            "sources": [bare(made(&self.inline)?), bare(made(&self.remote)?)],
        }))?;
        let source = self
            .client
            .create_source()
            .body(body)
            .send()
            .await?
            .into_inner();
        let parts = source.sources.as_ref().map(Vec::len);
        self.composite = Some(source);
        Ok(parts.context("the source has no parts")?.to_string())
    }

    async fn close_a_composite_source(&mut self) -> Result<String> {
        let source = made(&self.composite)?.resource.clone();
        let changes = SourceUpdate::new().closed(true);
        let source = self
            .client
            .update_source()
            .source(source)
            .body(changes)
            .send()
            .await?;
        let closed = source.into_inner().closed;
        Ok(closed
            .context("the source doesn't say whether it is closed")?
            .to_string())
    }

    async fn update_a_source(&mut self) -> Result<String> {
        let changes: SourceUpdate = from_value(json!({
            "name": "renamed",
            "fields": {"000002": {"optype": "categorical", "label": "which"}},
        }))?;
        let source = made(&self.source)?.resource.clone();
        let source = self
            .client
            .update_source()
            .source(source)
            .body(changes)
            .send()
            .await?;
        source.into_inner().name.context("the source has no name")
    }

    async fn create_a_dataset(&mut self) -> Result<String> {
        let body = DatasetCreate::new()
            .source(made(&self.source)?.resource.clone())
            .name("Flowers")
            .project(made(&self.project)?.resource.clone())
            .tags(TAGS);
        let dataset = self
            .client
            .create_dataset()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let rows = dataset.rows;
        self.dataset = Some(dataset);
        Ok(rows.context("the dataset has no rows")?.to_string())
    }

    async fn update_a_dataset(&mut self) -> Result<String> {
        let changes: DatasetUpdate =
            from_value(json!({"tags": ["fresh"], "objective_field": {"id": "000002"}}))?;
        let dataset = made(&self.dataset)?.resource.clone();
        let dataset = self
            .client
            .update_dataset()
            .dataset(dataset)
            .body(changes)
            .send()
            .await?;
        let tags = dataset.into_inner().tags.unwrap_or_default();
        tags.into_iter().next().context("the dataset has no tags")
    }

    async fn clone_a_dataset(&mut self) -> Result<String> {
        let body = DatasetCreate::new()
            .origin(made(&self.dataset)?.resource.clone())
            .name("copy");
        let dataset = self
            .client
            .create_dataset()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let name = dataset.name.clone();
        self.clone = Some(dataset);
        name.context("the dataset has no name")
    }

    async fn download_a_dataset(&mut self) -> Result<String> {
        let rows = self
            .client
            .download_dataset(made(&self.dataset)?.resource.clone())
            .await?;
        Ok(rows.into_inner().bytes().await?.len().to_string())
    }

    async fn create_a_model(&mut self) -> Result<String> {
        let body = ModelCreate::new()
            .dataset(made(&self.dataset)?.resource.clone())
            .name("Which kind")
            .tags(TAGS)
            .stat_pruning(true)
            .node_threshold(64);
        let model = self
            .client
            .create_model()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let name = model.name.clone();
        self.model = Some(model);
        name.context("the model has no name")
    }

    async fn read_a_part_of_a_model(&mut self) -> Result<String> {
        let model = made(&self.model)?.resource.clone();
        let request = self.client.get_model().model(model);
        let model = request
            .only_model(true)
            .limit(-1)
            .exclude("importance,summary")
            .send()
            .await?;
        model.into_inner().name.context("the model has no name")
    }

    async fn predict(&mut self) -> Result<String> {
        let body: PredictionCreate = from_value(json!({
            "model": made(&self.model)?.resource,
            "name": "guess",
            "input_data": {"width": 1.9, "length": 5.7},
        }))?;
        let prediction = self
            .client
            .create_prediction()
            .body(body)
            .send()
            .await?
            .into_inner();
        let output = match &prediction.output {
            Some(Scalar::String(output)) => output.clone(),
            other => format!("{other:?}"),
        };
        self.prediction = Some(prediction);
        Ok(output)
    }

    async fn evaluate(&mut self) -> Result<String> {
        let body = EvaluationCreate::new(made(&self.dataset)?.resource.clone())
            .model(made(&self.model)?.resource.clone())
            .name("how good");
        let request = self.client.create_evaluation().body(body);
        let evaluation = request.send_and_wait().await?.into_inner();
        let name = evaluation.name.clone();
        self.evaluation = Some(evaluation);
        name.context("the evaluation has no name")
    }

    async fn predict_all_rows(&mut self) -> Result<String> {
        let body = BatchPredictionCreate::new(made(&self.dataset)?.resource.clone())
            .model(made(&self.model)?.resource.clone())
            .all_fields(true)
            .header(true)
            .prediction_name("guess")
            .separator(";");
        let request = self.client.create_batch_prediction().body(body);
        let batch = request.send_and_wait().await?.into_inner();
        let rows = batch.rows;
        self.batch = Some(batch);
        Ok(rows
            .context("the batch prediction has no rows")?
            .to_string())
    }

    async fn download_the_predictions(&mut self) -> Result<String> {
        let batch = made(&self.batch)?.resource.clone();
        let rows = self.client.download_batch_prediction(batch).await?;
        Ok(rows.into_inner().bytes().await?.len().to_string())
    }

    async fn create_an_ensemble(&mut self) -> Result<String> {
        let body = EnsembleCreate::new()
            .dataset(made(&self.dataset)?.resource.clone())
            .number_of_models(3)
            .randomize(true);
        let request = self.client.create_ensemble().body(body);
        let ensemble = request.send_and_wait().await?.into_inner();
        let models = ensemble.number_of_models;
        self.ensemble = Some(ensemble);
        Ok(models.context("the ensemble has no models")?.to_string())
    }

    async fn find_clusters(&mut self) -> Result<String> {
        let body = ClusterCreate::new()
            .dataset(made(&self.dataset)?.resource.clone())
            .k(2)
            .cluster_seed("conformance");
        let cluster = self
            .client
            .create_cluster()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let k = cluster.k;
        self.cluster = Some(cluster);
        Ok(k.context("the cluster has no k")?.to_string())
    }

    async fn find_anomalies(&mut self) -> Result<String> {
        let body = AnomalyCreate::new()
            .dataset(made(&self.dataset)?.resource.clone())
            .top_n(3)
            .forest_size(64);
        let anomaly = self
            .client
            .create_anomaly()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let top = anomaly.top_n;
        self.anomaly = Some(anomaly);
        Ok(top
            .context("the anomaly detector has no top_n")?
            .to_string())
    }

    async fn sample_a_dataset(&mut self) -> Result<String> {
        let body = SampleCreate::new(made(&self.dataset)?.resource.clone()).name("some rows");
        let sample = self
            .client
            .create_sample()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let name = sample.name.clone();
        self.sample = Some(sample);
        name.context("the sample has no name")
    }

    async fn create_a_script(&mut self) -> Result<String> {
        let body: ScriptCreate = from_value(json!({
            "source_code": "(define total (+ a b))",
            "name": "sum",
            "inputs": [{"name": "a", "type": "number", "default": 1}, {"name": "b", "type": "number"}],
            "outputs": [{"name": "total", "type": "number"}],
        }))?;
        let script = self
            .client
            .create_script()
            .body(body)
            .send_and_wait()
            .await?
            .into_inner();
        let name = script.name.clone();
        self.script = Some(script);
        name.context("the script has no name")
    }

    async fn execute_a_script(&mut self) -> Result<String> {
        let body: ExecutionCreate = from_value(json!({
            "script": made(&self.script)?.resource,
            "inputs": [["a", 2], ["b", 3.5]],
        }))?;
        let request = self.client.create_execution().body(body);
        let execution = request.send_and_wait().await?.into_inner();
        let code = execution
            .status
            .as_ref()
            .and_then(|status| serde_json::to_value(status).ok()?.get("code").cloned());
        self.execution = Some(execution);
        Ok(code.context("the execution has no status")?.to_string())
    }

    async fn list_predictions(&mut self) -> Result<String> {
        let predictions = self.client.list_predictions().limit(2).send().await?;
        Ok(predictions.objects.len().to_string())
    }

    async fn list_with_filters(&mut self) -> Result<String> {
        let models = self
            .client
            .list_models()
            .filter(|model| model.name().icontains("WHICH"))
            .filter(|model| model.size().lt(1_000_000))
            .filter(|model| model.tags().is_in(["conformance"]))
            .order_by(|model| model.created().descending())
            .limit(5)
            .offset(0)
            .send()
            .await?;
        Ok(models.objects.len().to_string())
    }

    async fn list_with_negation(&mut self) -> Result<String> {
        let datasets = self
            .client
            .list_datasets()
            .filter(|dataset| dataset.size().ne(1))
            .filter(|dataset| dataset.created().lt("2100-01-01T00:00:00.000000"))
            .filter(|dataset| dataset.name().starts_with("Flow"))
            .limit(3)
            .send()
            .await?;
        Ok(datasets.objects.len().to_string())
    }

    async fn work_in_a_project(&mut self) -> Result<String> {
        let client = self.client.in_project(&made(&self.project)?.resource);
        let sources = client.list_sources().limit(2).send().await?;
        let body = SourceCreate::new().data(r#"[["a"], [1]]"#).name("inside");
        self.inside = Some(client.create_source().body(body).send().await?.into_inner());
        Ok(sources.objects.len().to_string())
    }

    async fn clean_up(&mut self) -> Result<String> {
        let client = &self.client;
        let execution = made(&self.execution)?.resource.clone();
        client
            .delete_execution()
            .execution(execution)
            .send()
            .await?;
        client
            .delete_script()
            .script(made(&self.script)?.resource.clone())
            .send()
            .await?;
        client
            .delete_sample()
            .sample(made(&self.sample)?.resource.clone())
            .send()
            .await?;
        client
            .delete_anomaly()
            .anomaly(made(&self.anomaly)?.resource.clone())
            .send()
            .await?;
        client
            .delete_cluster()
            .cluster(made(&self.cluster)?.resource.clone())
            .send()
            .await?;
        client
            .delete_ensemble()
            .ensemble(made(&self.ensemble)?.resource.clone())
            .send()
            .await?;
        let batch = made(&self.batch)?.resource.clone();
        client
            .delete_batch_prediction()
            .batchprediction(batch)
            .send()
            .await?;
        let evaluation = made(&self.evaluation)?.resource.clone();
        client
            .delete_evaluation()
            .evaluation(evaluation)
            .send()
            .await?;
        let prediction = made(&self.prediction)?.resource.clone();
        let prediction = prediction.context("the prediction has no id")?;
        client
            .delete_prediction()
            .prediction(prediction)
            .send()
            .await?;
        client
            .delete_model()
            .model(made(&self.model)?.resource.clone())
            .send()
            .await?;
        for dataset in [&self.clone, &self.dataset] {
            client
                .delete_dataset()
                .dataset(made(dataset)?.resource.clone())
                .send()
                .await?;
        }
        for source in [
            &self.inside,
            &self.composite,
            &self.remote,
            &self.inline,
            &self.source,
        ] {
            client
                .delete_source()
                .source(made(source)?.resource.clone())
                .send()
                .await?;
        }
        client
            .delete_project()
            .project(made(&self.project)?.resource.clone())
            .send()
            .await?;
        Ok("18".to_owned())
    }
}
