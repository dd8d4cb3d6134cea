//! Lists, and work within a project.

use anyhow::Result;
use bigml_client::types::SourceCreate;

use super::steps::Steps;

impl Steps {
    pub(super) async fn list_predictions(&mut self) -> Result<String> {
        let predictions = self.client.list_predictions().limit(2).send().await?;
        Ok(predictions.objects.len().to_string())
    }

    pub(super) async fn list_with_filters(&mut self) -> Result<String> {
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

    pub(super) async fn list_with_negation(&mut self) -> Result<String> {
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

    pub(super) async fn work_in_a_project(&mut self) -> Result<String> {
        let client = self.client.in_project(self.id("project")?);
        let sources = client.list_sources().limit(2).send().await?;
        let body = SourceCreate::new().data(r#"[["a"], [1]]"#).name("inside");
        let source = client.create_source().body(body).send().await?;
        self.keep("inside", &*source)?;
        Ok(sources.objects.len().to_string())
    }
}
