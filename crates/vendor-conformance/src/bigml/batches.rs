//! What is said of all rows of a dataset.

use anyhow::Result;

use super::steps::{Steps, deleted, finished, shown};

impl Steps {
    pub(super) async fn evaluate(&mut self) -> Result<String> {
        let evaluation = finished!(self, create_evaluation(EvaluationCreate), "evaluation", {
            "dataset": self.id("dataset")?,
            "model": self.id("model")?,
            "name": "how good",
        });
        shown(&evaluation, "name")
    }

    pub(super) async fn predict_all_rows(&mut self) -> Result<String> {
        let batch = finished!(self, create_batch_prediction(BatchPredictionCreate), "batch", {
            "dataset": self.id("dataset")?,
            "model": self.id("model")?,
            "all_fields": true,
            "header": true,
            "prediction_name": "guess",
            "separator": ";",
        });
        shown(&batch, "rows")
    }

    pub(super) async fn download_the_predictions(&mut self) -> Result<String> {
        let request = self.client.download_batch_prediction(self.id("batch")?);
        let rows = request.await?.into_inner();
        Ok(rows.bytes().await?.len().to_string())
    }

    pub(super) async fn batch_centroids(&mut self) -> Result<String> {
        let batch = finished!(self, create_batch_centroid(BatchCentroidCreate), "centroids", {
            "dataset": self.id("dataset")?,
            "cluster": self.id("cluster")?,
            "name": "the group of each",
        });
        shown(&batch, "name")
    }

    pub(super) async fn batch_anomaly_scores(&mut self) -> Result<String> {
        let batch = finished!(self, create_batch_anomaly_score(BatchAnomalyScoreCreate), "scores", {
            "dataset": self.id("dataset")?,
            "anomaly": self.id("anomaly")?,
            "name": "how odd each is",
        });
        shown(&batch, "name")
    }

    pub(super) async fn batch_topic_distributions(&mut self) -> Result<String> {
        let batch = finished!(self, create_batch_topic_distribution(BatchTopicDistributionCreate), "distributions", {
            "dataset": self.id("texts")?,
            "topicmodel": self.id("topics")?,
            "name": "about what each is",
        });
        shown(&batch, "name")
    }

    pub(super) async fn batch_projections(&mut self) -> Result<String> {
        let batch = finished!(self, create_batch_projection(BatchProjectionCreate), "projections", {
            "dataset": self.id("dataset")?,
            "pca": self.id("components")?,
            "name": "where each is",
        });
        shown(&batch, "name")
    }

    pub(super) async fn delete_results(&mut self) -> Result<String> {
        deleted!(self:
            delete_execution execution "execution",
            delete_script script "script",
            delete_library library "library",
            delete_batch_projection batchprojection "projections",
            delete_batch_topic_distribution batchtopicdistribution "distributions",
            delete_batch_anomaly_score batchanomalyscore "scores",
            delete_batch_centroid batchcentroid "centroids",
            delete_batch_prediction batchprediction "batch",
            delete_evaluation evaluation "evaluation",
            delete_projection projection "projection",
            delete_forecast forecast "forecast",
            delete_topic_distribution topicdistribution "distribution",
            delete_association_set associationset "set",
            delete_anomaly_score anomalyscore "score",
            delete_centroid centroid "centroid",
            delete_prediction prediction "prediction",
        )
    }
}
