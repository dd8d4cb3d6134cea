//! What is said of one row.

use anyhow::Result;
use serde_json::{Value, json};

use super::steps::{Steps, created, shown};

/// A row without its kind.
fn row() -> Value {
    json!({"width": 1.9, "length": 5.7})
}

impl Steps {
    pub(super) async fn predict(&mut self) -> Result<String> {
        let prediction = created!(self, create_prediction(PredictionCreate), "prediction", {
            "model": self.id("model")?,
            "input_data": row(),
            "name": "guess",
        });
        shown(&prediction, "output")
    }

    pub(super) async fn find_a_centroid(&mut self) -> Result<String> {
        let centroid = created!(self, create_centroid(CentroidCreate), "centroid", {
            "cluster": self.id("cluster")?,
            "input_data": row(),
        });
        shown(&centroid, "centroid_name")
    }

    pub(super) async fn score_an_anomaly(&mut self) -> Result<String> {
        let score = created!(self, create_anomaly_score(AnomalyScoreCreate), "score", {
            "anomaly": self.id("anomaly")?,
            "input_data": row(),
        });
        shown(&score, "score")
    }

    pub(super) async fn association_set(&mut self) -> Result<String> {
        let set = created!(self, create_association_set(AssociationSetCreate), "set", {
            "association": self.id("association")?,
            "input_data": row(),
            "max_k": 3,
            "name": "what comes with it",
        });
        shown(&set, "name")
    }

    pub(super) async fn topic_distribution(&mut self) -> Result<String> {
        let distribution = created!(self, create_topic_distribution(TopicDistributionCreate), "distribution", {
            "topicmodel": self.id("topics")?,
            "input_data": {"letter": "a rose in the rain"},
            "name": "about what it is",
        });
        shown(&distribution, "name")
    }

    pub(super) async fn forecast(&mut self) -> Result<String> {
        let forecast = created!(self, create_forecast(ForecastCreate), "forecast", {
            "timeseries": self.id("series")?,
            "input_data": {"000000": {"horizon": 3}},
            "name": "next",
        });
        shown(&forecast, "name")
    }

    pub(super) async fn project_a_row(&mut self) -> Result<String> {
        let projection = created!(self, create_projection(ProjectionCreate), "projection", {
            "pca": self.id("components")?,
            "input_data": row(),
            "name": "where it is",
        });
        shown(&projection, "name")
    }
}
