//! What is learnt from a dataset.

use anyhow::{Context, Result};

use super::steps::{Steps, TAGS, deleted, finished, shown};

impl Steps {
    pub(super) async fn create_a_model(&mut self) -> Result<String> {
        let model = finished!(self, create_model(ModelCreate), "model", {
            "dataset": self.id("dataset")?,
            "name": "Which kind",
            "tags": TAGS,
            "stat_pruning": true,
            "node_threshold": 64,
        });
        shown(&model, "name")
    }

    pub(super) async fn read_a_part_of_a_model(&mut self) -> Result<String> {
        let request = self.client.get_model().model(self.id("model")?);
        let request = request.only_model(true).limit(-1);
        let model = request.exclude("importance,summary").send().await?;
        model.into_inner().name.context("the model has no name")
    }

    pub(super) async fn create_an_ensemble(&mut self) -> Result<String> {
        let ensemble = finished!(self, create_ensemble(EnsembleCreate), "ensemble", {
            "dataset": self.id("dataset")?,
            "number_of_models": 3,
            "randomize": true,
        });
        shown(&ensemble, "number_of_models")
    }

    pub(super) async fn create_a_fusion(&mut self) -> Result<String> {
        let fusion = finished!(self, create_fusion(FusionCreate), "fusion", {
            "models": [self.id("model")?, self.id("ensemble")?],
            "name": "both",
        });
        shown(&fusion, "name")
    }

    pub(super) async fn logistic_regression(&mut self) -> Result<String> {
        let regression = finished!(self, create_logistic_regression(LogisticRegressionCreate), "logistic", {
            "dataset": self.id("dataset")?,
            "bias": true,
            "c": 0.5,
            "name": "by a curve",
        });
        shown(&regression, "name")
    }

    pub(super) async fn linear_regression(&mut self) -> Result<String> {
        let regression = finished!(self, create_linear_regression(LinearRegressionCreate), "linear", {
            "dataset": self.id("dataset")?,
            "objective_field": "000000",
            "name": "by a line",
        });
        shown(&regression, "name")
    }

    pub(super) async fn deepnet(&mut self) -> Result<String> {
        let deepnet = finished!(self, create_deepnet(DeepnetCreate), "deepnet", {
            "dataset": self.id("dataset")?,
            "number_of_hidden_layers": 1,
            "name": "by layers",
        });
        shown(&deepnet, "name")
    }

    pub(super) async fn optiml(&mut self) -> Result<String> {
        let optiml = finished!(self, create_optiml(OptimlCreate), "optiml", {
            "dataset": self.id("dataset")?,
            "max_training_time": 60,
            "name": "the best",
        });
        shown(&optiml, "name")
    }

    pub(super) async fn find_clusters(&mut self) -> Result<String> {
        let cluster = finished!(self, create_cluster(ClusterCreate), "cluster", {
            "dataset": self.id("dataset")?,
            "k": 2,
            "cluster_seed": "conformance",
        });
        shown(&cluster, "k")
    }

    pub(super) async fn find_anomalies(&mut self) -> Result<String> {
        let anomaly = finished!(self, create_anomaly(AnomalyCreate), "anomaly", {
            "dataset": self.id("dataset")?,
            "top_n": 3,
            "forest_size": 64,
        });
        shown(&anomaly, "top_n")
    }

    pub(super) async fn find_associations(&mut self) -> Result<String> {
        let association = finished!(self, create_association(AssociationCreate), "association", {
            "dataset": self.id("dataset")?,
            "max_k": 10,
            "name": "what comes with what",
        });
        shown(&association, "name")
    }

    pub(super) async fn find_topics(&mut self) -> Result<String> {
        let topics = finished!(self, create_topic_model(TopicModelCreate), "topics", {
            "dataset": self.id("texts")?,
            "number_of_topics": 2,
            "name": "about what",
        });
        shown(&topics, "name")
    }

    pub(super) async fn find_components(&mut self) -> Result<String> {
        let components = finished!(self, create_pca(PcaCreate), "components", {
            "dataset": self.id("dataset")?,
            "name": "fewer columns",
        });
        shown(&components, "name")
    }

    pub(super) async fn time_series(&mut self) -> Result<String> {
        let series = finished!(self, create_time_series(TimeSeriesCreate), "series", {
            "dataset": self.id("dataset")?,
            "objective_fields": ["000000"],
            "name": "how it goes on",
        });
        shown(&series, "name")
    }

    pub(super) async fn delete_models(&mut self) -> Result<String> {
        deleted!(self:
            delete_time_series timeseries "series",
            delete_pca pca "components",
            delete_topic_model topicmodel "topics",
            delete_association association "association",
            delete_anomaly anomaly "anomaly",
            delete_cluster cluster "cluster",
            delete_optiml optiml "optiml",
            delete_deepnet deepnet "deepnet",
            delete_linear_regression linearregression "linear",
            delete_logistic_regression logisticregression "logistic",
            delete_fusion fusion "fusion",
            delete_ensemble ensemble "ensemble",
            delete_model model "model",
        )
    }
}
