// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types of ids of resources.

/// The id of a resource of type `anomaly`: `anomaly/` and 24 hexadecimal digits.
pub type AnomalyId = client_runtime::ResourceId<kinds::Anomaly>;

/// The id of a resource of type `anomalyscore`: `anomalyscore/` and 24 hexadecimal digits.
pub type AnomalyScoreId = client_runtime::ResourceId<kinds::AnomalyScore>;

/// The id of a resource of a type that it says itself.
pub type AnyId = client_runtime::AnyId;

/// The id of a resource of type `association`: `association/` and 24 hexadecimal digits.
pub type AssociationId = client_runtime::ResourceId<kinds::Association>;

/// The id of a resource of type `associationset`: `associationset/` and 24 hexadecimal digits.
pub type AssociationSetId = client_runtime::ResourceId<kinds::AssociationSet>;

/// The id of a resource of type `anomaly` without `anomaly/`: 24 hexadecimal digits.
pub type BareAnomalyId = client_runtime::BareResourceId<kinds::Anomaly>;

/// The id of a resource of type `anomalyscore` without `anomalyscore/`: 24 hexadecimal digits.
pub type BareAnomalyScoreId = client_runtime::BareResourceId<kinds::AnomalyScore>;

/// The id of a resource of type `association` without `association/`: 24 hexadecimal digits.
pub type BareAssociationId = client_runtime::BareResourceId<kinds::Association>;

/// The id of a resource of type `associationset` without `associationset/`: 24 hexadecimal digits.
pub type BareAssociationSetId = client_runtime::BareResourceId<kinds::AssociationSet>;

/// The id of a resource of type `batchanomalyscore` without `batchanomalyscore/`: 24 hexadecimal digits.
pub type BareBatchAnomalyScoreId = client_runtime::BareResourceId<
    kinds::BatchAnomalyScore,
>;

/// The id of a resource of type `batchcentroid` without `batchcentroid/`: 24 hexadecimal digits.
pub type BareBatchCentroidId = client_runtime::BareResourceId<kinds::BatchCentroid>;

/// The id of a resource of type `batchprediction` without `batchprediction/`: 24 hexadecimal digits.
pub type BareBatchPredictionId = client_runtime::BareResourceId<kinds::BatchPrediction>;

/// The id of a resource of type `batchprojection` without `batchprojection/`: 24 hexadecimal digits.
pub type BareBatchProjectionId = client_runtime::BareResourceId<kinds::BatchProjection>;

/// The id of a resource of type `batchtopicdistribution` without `batchtopicdistribution/`: 24 hexadecimal digits.
pub type BareBatchTopicDistributionId = client_runtime::BareResourceId<
    kinds::BatchTopicDistribution,
>;

/// The id of a resource of type `centroid` without `centroid/`: 24 hexadecimal digits.
pub type BareCentroidId = client_runtime::BareResourceId<kinds::Centroid>;

/// The id of a resource of type `cluster` without `cluster/`: 24 hexadecimal digits.
pub type BareClusterId = client_runtime::BareResourceId<kinds::Cluster>;

/// The id of a resource of type `composite` without `composite/`: 24 hexadecimal digits.
pub type BareCompositeId = client_runtime::BareResourceId<kinds::Composite>;

/// The id of a resource of type `configuration` without `configuration/`: 24 hexadecimal digits.
pub type BareConfigurationId = client_runtime::BareResourceId<kinds::Configuration>;

/// The id of a resource of type `correlation` without `correlation/`: 24 hexadecimal digits.
pub type BareCorrelationId = client_runtime::BareResourceId<kinds::Correlation>;

/// The id of a resource of type `dataset` without `dataset/`: 24 hexadecimal digits.
pub type BareDatasetId = client_runtime::BareResourceId<kinds::Dataset>;

/// The id of a resource of type `deepnet` without `deepnet/`: 24 hexadecimal digits.
pub type BareDeepnetId = client_runtime::BareResourceId<kinds::Deepnet>;

/// The id of a resource of type `ensemble` without `ensemble/`: 24 hexadecimal digits.
pub type BareEnsembleId = client_runtime::BareResourceId<kinds::Ensemble>;

/// The id of a resource of type `evaluation` without `evaluation/`: 24 hexadecimal digits.
pub type BareEvaluationId = client_runtime::BareResourceId<kinds::Evaluation>;

/// The id of a resource of type `execution` without `execution/`: 24 hexadecimal digits.
pub type BareExecutionId = client_runtime::BareResourceId<kinds::Execution>;

/// The id of a resource of type `externalconnector` without `externalconnector/`: 24 hexadecimal digits.
pub type BareExternalConnectorId = client_runtime::BareResourceId<
    kinds::ExternalConnector,
>;

/// The id of a resource of type `forecast` without `forecast/`: 24 hexadecimal digits.
pub type BareForecastId = client_runtime::BareResourceId<kinds::Forecast>;

/// The id of a resource of type `fusion` without `fusion/`: 24 hexadecimal digits.
pub type BareFusionId = client_runtime::BareResourceId<kinds::Fusion>;

/// The id of a resource of type `library` without `library/`: 24 hexadecimal digits.
pub type BareLibraryId = client_runtime::BareResourceId<kinds::Library>;

/// The id of a resource of type `linearregression` without `linearregression/`: 24 hexadecimal digits.
pub type BareLinearRegressionId = client_runtime::BareResourceId<
    kinds::LinearRegression,
>;

/// The id of a resource of type `logisticregression` without `logisticregression/`: 24 hexadecimal digits.
pub type BareLogisticRegressionId = client_runtime::BareResourceId<
    kinds::LogisticRegression,
>;

/// The id of a resource of type `model` without `model/`: 24 hexadecimal digits.
pub type BareModelId = client_runtime::BareResourceId<kinds::Model>;

/// The id of a resource of type `optiml` without `optiml/`: 24 hexadecimal digits.
pub type BareOptimlId = client_runtime::BareResourceId<kinds::Optiml>;

/// The id of a resource of type `organization` without `organization/`: 24 hexadecimal digits.
pub type BareOrganizationId = client_runtime::BareResourceId<kinds::Organization>;

/// The id of a resource of type `pca` without `pca/`: 24 hexadecimal digits.
pub type BarePcaId = client_runtime::BareResourceId<kinds::Pca>;

/// The id of a resource of type `prediction` without `prediction/`: 24 hexadecimal digits.
pub type BarePredictionId = client_runtime::BareResourceId<kinds::Prediction>;

/// The id of a resource of type `project` without `project/`: 24 hexadecimal digits.
pub type BareProjectId = client_runtime::BareResourceId<kinds::Project>;

/// The id of a resource of type `projection` without `projection/`: 24 hexadecimal digits.
pub type BareProjectionId = client_runtime::BareResourceId<kinds::Projection>;

/// The id of a resource of type `sample` without `sample/`: 24 hexadecimal digits.
pub type BareSampleId = client_runtime::BareResourceId<kinds::Sample>;

/// The id of a resource of type `script` without `script/`: 24 hexadecimal digits.
pub type BareScriptId = client_runtime::BareResourceId<kinds::Script>;

/// The id of a resource of type `source` without `source/`: 24 hexadecimal digits.
pub type BareSourceId = client_runtime::BareResourceId<kinds::Source>;

/// The id of a resource of type `statisticaltest` without `statisticaltest/`: 24 hexadecimal digits.
pub type BareStatisticalTestId = client_runtime::BareResourceId<kinds::StatisticalTest>;

/// The id of a resource of type `timeseries` without `timeseries/`: 24 hexadecimal digits.
pub type BareTimeSeriesId = client_runtime::BareResourceId<kinds::TimeSeries>;

/// The id of a resource of type `topicdistribution` without `topicdistribution/`: 24 hexadecimal digits.
pub type BareTopicDistributionId = client_runtime::BareResourceId<
    kinds::TopicDistribution,
>;

/// The id of a resource of type `topicmodel` without `topicmodel/`: 24 hexadecimal digits.
pub type BareTopicModelId = client_runtime::BareResourceId<kinds::TopicModel>;

/// The id of a resource of type `batchanomalyscore`: `batchanomalyscore/` and 24 hexadecimal digits.
pub type BatchAnomalyScoreId = client_runtime::ResourceId<kinds::BatchAnomalyScore>;

/// The id of a resource of type `batchcentroid`: `batchcentroid/` and 24 hexadecimal digits.
pub type BatchCentroidId = client_runtime::ResourceId<kinds::BatchCentroid>;

/// The id of a resource of type `batchprediction`: `batchprediction/` and 24 hexadecimal digits.
pub type BatchPredictionId = client_runtime::ResourceId<kinds::BatchPrediction>;

/// The id of a resource of type `batchprojection`: `batchprojection/` and 24 hexadecimal digits.
pub type BatchProjectionId = client_runtime::ResourceId<kinds::BatchProjection>;

/// The id of a resource of type `batchtopicdistribution`: `batchtopicdistribution/` and 24 hexadecimal digits.
pub type BatchTopicDistributionId = client_runtime::ResourceId<
    kinds::BatchTopicDistribution,
>;

/// The id of a resource of type `centroid`: `centroid/` and 24 hexadecimal digits.
pub type CentroidId = client_runtime::ResourceId<kinds::Centroid>;

/// The id of a resource of type `cluster`: `cluster/` and 24 hexadecimal digits.
pub type ClusterId = client_runtime::ResourceId<kinds::Cluster>;

/// The id of a resource of type `composite`: `composite/` and 24 hexadecimal digits.
pub type CompositeId = client_runtime::ResourceId<kinds::Composite>;

/// The id of a resource of type `configuration`: `configuration/` and 24 hexadecimal digits.
pub type ConfigurationId = client_runtime::ResourceId<kinds::Configuration>;

/// The id of a resource of type `correlation`: `correlation/` and 24 hexadecimal digits.
pub type CorrelationId = client_runtime::ResourceId<kinds::Correlation>;

/// The id of a resource of type `dataset`: `dataset/` and 24 hexadecimal digits.
pub type DatasetId = client_runtime::ResourceId<kinds::Dataset>;

/// The id of a resource of type `deepnet`: `deepnet/` and 24 hexadecimal digits.
pub type DeepnetId = client_runtime::ResourceId<kinds::Deepnet>;

/// The id of a resource of type `ensemble`: `ensemble/` and 24 hexadecimal digits.
pub type EnsembleId = client_runtime::ResourceId<kinds::Ensemble>;

/// The id of a resource of type `evaluation`: `evaluation/` and 24 hexadecimal digits.
pub type EvaluationId = client_runtime::ResourceId<kinds::Evaluation>;

/// The id of a resource of type `execution`: `execution/` and 24 hexadecimal digits.
pub type ExecutionId = client_runtime::ResourceId<kinds::Execution>;

/// The id of a resource of type `externalconnector`: `externalconnector/` and 24 hexadecimal digits.
pub type ExternalConnectorId = client_runtime::ResourceId<kinds::ExternalConnector>;

/// The id of a resource of type `forecast`: `forecast/` and 24 hexadecimal digits.
pub type ForecastId = client_runtime::ResourceId<kinds::Forecast>;

/// The id of a resource of type `fusion`: `fusion/` and 24 hexadecimal digits.
pub type FusionId = client_runtime::ResourceId<kinds::Fusion>;

/// The id of a resource of type `library`: `library/` and 24 hexadecimal digits.
pub type LibraryId = client_runtime::ResourceId<kinds::Library>;

/// The id of a resource of type `linearregression`: `linearregression/` and 24 hexadecimal digits.
pub type LinearRegressionId = client_runtime::ResourceId<kinds::LinearRegression>;

/// The id of a resource of type `logisticregression`: `logisticregression/` and 24 hexadecimal digits.
pub type LogisticRegressionId = client_runtime::ResourceId<kinds::LogisticRegression>;

/// The id of a resource of type `model`: `model/` and 24 hexadecimal digits.
pub type ModelId = client_runtime::ResourceId<kinds::Model>;

/// The id of a resource of type `optiml`: `optiml/` and 24 hexadecimal digits.
pub type OptimlId = client_runtime::ResourceId<kinds::Optiml>;

/// The id of a resource of type `organization`: `organization/` and 24 hexadecimal digits.
pub type OrganizationId = client_runtime::ResourceId<kinds::Organization>;

/// The id of a resource of type `pca`: `pca/` and 24 hexadecimal digits.
pub type PcaId = client_runtime::ResourceId<kinds::Pca>;

/// The id of a resource of type `prediction`: `prediction/` and 24 hexadecimal digits.
pub type PredictionId = client_runtime::ResourceId<kinds::Prediction>;

/// The id of a resource of type `project`: `project/` and 24 hexadecimal digits.
pub type ProjectId = client_runtime::ResourceId<kinds::Project>;

/// The id of a resource of type `projection`: `projection/` and 24 hexadecimal digits.
pub type ProjectionId = client_runtime::ResourceId<kinds::Projection>;

/// The id of a resource of type `sample`: `sample/` and 24 hexadecimal digits.
pub type SampleId = client_runtime::ResourceId<kinds::Sample>;

/// The id of a resource of type `script`: `script/` and 24 hexadecimal digits.
pub type ScriptId = client_runtime::ResourceId<kinds::Script>;

/// The id of a resource of type `source`: `source/` and 24 hexadecimal digits.
pub type SourceId = client_runtime::ResourceId<kinds::Source>;

/// The id of a resource of type `statisticaltest`: `statisticaltest/` and 24 hexadecimal digits.
pub type StatisticalTestId = client_runtime::ResourceId<kinds::StatisticalTest>;

/// The id of a resource of type `timeseries`: `timeseries/` and 24 hexadecimal digits.
pub type TimeSeriesId = client_runtime::ResourceId<kinds::TimeSeries>;

/// The id of a resource of type `topicdistribution`: `topicdistribution/` and 24 hexadecimal digits.
pub type TopicDistributionId = client_runtime::ResourceId<kinds::TopicDistribution>;

/// The id of a resource of type `topicmodel`: `topicmodel/` and 24 hexadecimal digits.
pub type TopicModelId = client_runtime::ResourceId<kinds::TopicModel>;

/// The types of resources, as what ids are ids of. No value has such a type.
pub mod kinds {
    /// `anomaly`.
    #[derive(Clone, Copy, Debug)]
    pub enum Anomaly {}

    impl client_runtime::ResourceKind for Anomaly {
        const PREFIX: &'static str = "anomaly";
    }

    /// `anomalyscore`.
    #[derive(Clone, Copy, Debug)]
    pub enum AnomalyScore {}

    impl client_runtime::ResourceKind for AnomalyScore {
        const PREFIX: &'static str = "anomalyscore";
    }

    /// `association`.
    #[derive(Clone, Copy, Debug)]
    pub enum Association {}

    impl client_runtime::ResourceKind for Association {
        const PREFIX: &'static str = "association";
    }

    /// `associationset`.
    #[derive(Clone, Copy, Debug)]
    pub enum AssociationSet {}

    impl client_runtime::ResourceKind for AssociationSet {
        const PREFIX: &'static str = "associationset";
    }

    /// `batchanomalyscore`.
    #[derive(Clone, Copy, Debug)]
    pub enum BatchAnomalyScore {}

    impl client_runtime::ResourceKind for BatchAnomalyScore {
        const PREFIX: &'static str = "batchanomalyscore";
    }

    /// `batchcentroid`.
    #[derive(Clone, Copy, Debug)]
    pub enum BatchCentroid {}

    impl client_runtime::ResourceKind for BatchCentroid {
        const PREFIX: &'static str = "batchcentroid";
    }

    /// `batchprediction`.
    #[derive(Clone, Copy, Debug)]
    pub enum BatchPrediction {}

    impl client_runtime::ResourceKind for BatchPrediction {
        const PREFIX: &'static str = "batchprediction";
    }

    /// `batchprojection`.
    #[derive(Clone, Copy, Debug)]
    pub enum BatchProjection {}

    impl client_runtime::ResourceKind for BatchProjection {
        const PREFIX: &'static str = "batchprojection";
    }

    /// `batchtopicdistribution`.
    #[derive(Clone, Copy, Debug)]
    pub enum BatchTopicDistribution {}

    impl client_runtime::ResourceKind for BatchTopicDistribution {
        const PREFIX: &'static str = "batchtopicdistribution";
    }

    /// `centroid`.
    #[derive(Clone, Copy, Debug)]
    pub enum Centroid {}

    impl client_runtime::ResourceKind for Centroid {
        const PREFIX: &'static str = "centroid";
    }

    /// `cluster`.
    #[derive(Clone, Copy, Debug)]
    pub enum Cluster {}

    impl client_runtime::ResourceKind for Cluster {
        const PREFIX: &'static str = "cluster";
    }

    /// `composite`.
    #[derive(Clone, Copy, Debug)]
    pub enum Composite {}

    impl client_runtime::ResourceKind for Composite {
        const PREFIX: &'static str = "composite";
    }

    /// `configuration`.
    #[derive(Clone, Copy, Debug)]
    pub enum Configuration {}

    impl client_runtime::ResourceKind for Configuration {
        const PREFIX: &'static str = "configuration";
    }

    /// `correlation`.
    #[derive(Clone, Copy, Debug)]
    pub enum Correlation {}

    impl client_runtime::ResourceKind for Correlation {
        const PREFIX: &'static str = "correlation";
    }

    /// `dataset`.
    #[derive(Clone, Copy, Debug)]
    pub enum Dataset {}

    impl client_runtime::ResourceKind for Dataset {
        const PREFIX: &'static str = "dataset";
    }

    /// `deepnet`.
    #[derive(Clone, Copy, Debug)]
    pub enum Deepnet {}

    impl client_runtime::ResourceKind for Deepnet {
        const PREFIX: &'static str = "deepnet";
    }

    /// `ensemble`.
    #[derive(Clone, Copy, Debug)]
    pub enum Ensemble {}

    impl client_runtime::ResourceKind for Ensemble {
        const PREFIX: &'static str = "ensemble";
    }

    /// `evaluation`.
    #[derive(Clone, Copy, Debug)]
    pub enum Evaluation {}

    impl client_runtime::ResourceKind for Evaluation {
        const PREFIX: &'static str = "evaluation";
    }

    /// `execution`.
    #[derive(Clone, Copy, Debug)]
    pub enum Execution {}

    impl client_runtime::ResourceKind for Execution {
        const PREFIX: &'static str = "execution";
    }

    /// `externalconnector`.
    #[derive(Clone, Copy, Debug)]
    pub enum ExternalConnector {}

    impl client_runtime::ResourceKind for ExternalConnector {
        const PREFIX: &'static str = "externalconnector";
    }

    /// `forecast`.
    #[derive(Clone, Copy, Debug)]
    pub enum Forecast {}

    impl client_runtime::ResourceKind for Forecast {
        const PREFIX: &'static str = "forecast";
    }

    /// `fusion`.
    #[derive(Clone, Copy, Debug)]
    pub enum Fusion {}

    impl client_runtime::ResourceKind for Fusion {
        const PREFIX: &'static str = "fusion";
    }

    /// `library`.
    #[derive(Clone, Copy, Debug)]
    pub enum Library {}

    impl client_runtime::ResourceKind for Library {
        const PREFIX: &'static str = "library";
    }

    /// `linearregression`.
    #[derive(Clone, Copy, Debug)]
    pub enum LinearRegression {}

    impl client_runtime::ResourceKind for LinearRegression {
        const PREFIX: &'static str = "linearregression";
    }

    /// `logisticregression`.
    #[derive(Clone, Copy, Debug)]
    pub enum LogisticRegression {}

    impl client_runtime::ResourceKind for LogisticRegression {
        const PREFIX: &'static str = "logisticregression";
    }

    /// `model`.
    #[derive(Clone, Copy, Debug)]
    pub enum Model {}

    impl client_runtime::ResourceKind for Model {
        const PREFIX: &'static str = "model";
    }

    /// `optiml`.
    #[derive(Clone, Copy, Debug)]
    pub enum Optiml {}

    impl client_runtime::ResourceKind for Optiml {
        const PREFIX: &'static str = "optiml";
    }

    /// `organization`.
    #[derive(Clone, Copy, Debug)]
    pub enum Organization {}

    impl client_runtime::ResourceKind for Organization {
        const PREFIX: &'static str = "organization";
    }

    /// `pca`.
    #[derive(Clone, Copy, Debug)]
    pub enum Pca {}

    impl client_runtime::ResourceKind for Pca {
        const PREFIX: &'static str = "pca";
    }

    /// `prediction`.
    #[derive(Clone, Copy, Debug)]
    pub enum Prediction {}

    impl client_runtime::ResourceKind for Prediction {
        const PREFIX: &'static str = "prediction";
    }

    /// `project`.
    #[derive(Clone, Copy, Debug)]
    pub enum Project {}

    impl client_runtime::ResourceKind for Project {
        const PREFIX: &'static str = "project";
    }

    /// `projection`.
    #[derive(Clone, Copy, Debug)]
    pub enum Projection {}

    impl client_runtime::ResourceKind for Projection {
        const PREFIX: &'static str = "projection";
    }

    /// `sample`.
    #[derive(Clone, Copy, Debug)]
    pub enum Sample {}

    impl client_runtime::ResourceKind for Sample {
        const PREFIX: &'static str = "sample";
    }

    /// `script`.
    #[derive(Clone, Copy, Debug)]
    pub enum Script {}

    impl client_runtime::ResourceKind for Script {
        const PREFIX: &'static str = "script";
    }

    /// `source`.
    #[derive(Clone, Copy, Debug)]
    pub enum Source {}

    impl client_runtime::ResourceKind for Source {
        const PREFIX: &'static str = "source";
    }

    /// `statisticaltest`.
    #[derive(Clone, Copy, Debug)]
    pub enum StatisticalTest {}

    impl client_runtime::ResourceKind for StatisticalTest {
        const PREFIX: &'static str = "statisticaltest";
    }

    /// `timeseries`.
    #[derive(Clone, Copy, Debug)]
    pub enum TimeSeries {}

    impl client_runtime::ResourceKind for TimeSeries {
        const PREFIX: &'static str = "timeseries";
    }

    /// `topicdistribution`.
    #[derive(Clone, Copy, Debug)]
    pub enum TopicDistribution {}

    impl client_runtime::ResourceKind for TopicDistribution {
        const PREFIX: &'static str = "topicdistribution";
    }

    /// `topicmodel`.
    #[derive(Clone, Copy, Debug)]
    pub enum TopicModel {}

    impl client_runtime::ResourceKind for TopicModel {
        const PREFIX: &'static str = "topicmodel";
    }
}
