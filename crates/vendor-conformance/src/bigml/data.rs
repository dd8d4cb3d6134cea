//! Projects, sources, datasets, and what describes them.

use anyhow::{Context, Result};
use bigml_client::types::{DatasetUpdate, SourceCreate, SourceUpdate};
use serde_json::{from_value, json};

use super::steps::{Steps, TAGS, created, deleted, finished, shown};

impl Steps {
    pub(super) async fn create_a_project(&mut self) -> Result<String> {
        let project = created!(self, create_project(ProjectCreate), "project", {
            "name": "Flowers, größer & <kleiner>",
            "tags": TAGS,
        });
        shown(&project, "name")
    }

    pub(super) async fn account_tasks(&mut self) -> Result<String> {
        let request = self.client.get_status().include("subscription,tasks");
        let status = request.send().await?;
        let room = status.available_tasks();
        Ok(room.context("the status has no tasks")?.to_string())
    }

    pub(super) async fn upload_a_source(&mut self) -> Result<String> {
        let arguments: SourceCreate = from_value(json!({
            "name": "Flowers, größer",
            "project": self.id("project")?,
            "tags": TAGS,
            "category": 12,
            "disable_datetime": true,
            "source_parser": {"header": true, "separator": ","},
        }))?;
        let request = self.client.upload_source(&self.flowers);
        let source = request.arguments(|_| arguments).send_and_wait().await?;
        let source = self.keep("source", &*source)?;
        shown(&source, "file_name")
    }

    pub(super) async fn inline_source(&mut self) -> Result<String> {
        let source = finished!(self, create_source(SourceCreate), "inline", {
            "data": r#"[["a", "b"], [1, 2.5], [3, "x"]]"#,
            "name": "inline",
        });
        shown(&source, "name")
    }

    pub(super) async fn remote_source(&mut self) -> Result<String> {
        let source = finished!(self, create_source(SourceCreate), "remote", {
            "remote": "https://static.bigml.com/csv/iris.csv",
            "tags": TAGS,
        });
        shown(&source, "resource")
    }

    pub(super) async fn external_connector(&mut self) -> Result<String> {
        let connector = created!(self, create_external_connector(ExternalConnectorCreate), "connector", {
            "source": "mysql",
            "connection": {
                "host": "db.example.com",
                "port": 3306,
                "user": "reader",
                "password": "p&ss wörd",
                "database": "flowers",
            },
            "name": "flowers at home",
        });
        shown(&connector, "name")
    }

    pub(super) async fn keep_a_configuration(&mut self) -> Result<String> {
        let configuration = created!(self, create_configuration(ConfigurationCreate), "configuration", {
            "configurations": {"dataset": {"name": "configured", "tags": TAGS}},
            "name": "defaults",
        });
        shown(&configuration, "name")
    }

    pub(super) async fn compose_sources(&mut self) -> Result<String> {
        let bare = |id: String| id.trim_start_matches("source/").to_owned();
        let source = created!(self, create_source(SourceCreate), "composite", {
            "name": "together",
            "sources": [bare(self.id("inline")?), bare(self.id("remote")?)],
        });
        shown(&source, "name")
    }

    pub(super) async fn close_a_composite_source(&mut self) -> Result<String> {
        let request = self.client.update_source().source(self.id("composite")?);
        let source = request
            .body(SourceUpdate::new().closed(true))
            .send()
            .await?;
        let closed = source.into_inner().closed;
        Ok(closed
            .context("the source doesn't say whether it is closed")?
            .to_string())
    }

    pub(super) async fn update_a_source(&mut self) -> Result<String> {
        let changes: SourceUpdate = from_value(json!({
            "name": "renamed",
            "fields": {"000002": {"optype": "categorical", "label": "which"}},
        }))?;
        let request = self.client.update_source().source(self.id("source")?);
        let source = request.body(changes).send().await?;
        source.into_inner().name.context("the source has no name")
    }

    pub(super) async fn create_a_dataset(&mut self) -> Result<String> {
        let dataset = finished!(self, create_dataset(DatasetCreate), "dataset", {
            "source": self.id("source")?,
            "name": "Flowers",
            "project": self.id("project")?,
            "tags": TAGS,
        });
        shown(&dataset, "rows")
    }

    pub(super) async fn update_a_dataset(&mut self) -> Result<String> {
        let changes: DatasetUpdate = from_value(json!({
            "tags": ["fresh"],
            "objective_field": {"id": "000002"},
        }))?;
        let request = self.client.update_dataset().dataset(self.id("dataset")?);
        let dataset = request.body(changes).send().await?;
        let tags = dataset.into_inner().tags.unwrap_or_default();
        tags.into_iter().next().context("the dataset has no tags")
    }

    pub(super) async fn clone_a_dataset(&mut self) -> Result<String> {
        let dataset = finished!(self, create_dataset(DatasetCreate), "clone", {
            "origin": self.id("dataset")?,
            "name": "copy",
        });
        shown(&dataset, "name")
    }

    pub(super) async fn download_a_dataset(&mut self) -> Result<String> {
        let rows = self.client.download_dataset(self.id("dataset")?).await?;
        Ok(rows.into_inner().bytes().await?.len().to_string())
    }

    pub(super) async fn sample_a_dataset(&mut self) -> Result<String> {
        let sample = finished!(self, create_sample(SampleCreate), "sample", {
            "dataset": self.id("dataset")?,
            "name": "some rows",
        });
        shown(&sample, "name")
    }

    pub(super) async fn texts(&mut self) -> Result<String> {
        finished!(self, create_source(SourceCreate), "letters", {
            "data": r#"[["letter"], ["The red roses of my garden smell in the evening"], ["A red rose smells of summer and of rain"], ["The garden sleeps under the snow of winter"], ["Snow and rain and wind in the winter evening"]]"#,
        });
        let dataset = finished!(self, create_dataset(DatasetCreate), "texts", {
            "source": self.id("letters")?,
        });
        shown(&dataset, "rows")
    }

    pub(super) async fn correlate(&mut self) -> Result<String> {
        let correlation = finished!(self, create_correlation(CorrelationCreate), "correlation", {
            "dataset": self.id("dataset")?,
            "name": "what goes together",
        });
        shown(&correlation, "name")
    }

    pub(super) async fn test_statistics(&mut self) -> Result<String> {
        let test = finished!(self, create_statistical_test(StatisticalTestCreate), "test", {
            "dataset": self.id("dataset")?,
            "name": "how normal",
        });
        shown(&test, "name")
    }

    pub(super) async fn delete_data(&mut self) -> Result<String> {
        deleted!(self:
            delete_statistical_test statisticaltest "test",
            delete_correlation correlation "correlation",
            delete_sample sample "sample",
            delete_dataset dataset "clone",
            delete_dataset dataset "dataset",
            delete_dataset dataset "texts",
            delete_source source "letters",
            delete_source source "inside",
            delete_source source "composite",
            delete_source source "remote",
            delete_source source "inline",
            delete_source source "source",
            delete_external_connector externalconnector "connector",
            delete_configuration configuration "configuration",
            delete_project project "project",
        )
    }
}
