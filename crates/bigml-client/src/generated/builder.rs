// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::account::GetStatus;
pub use super::anomalies::{
    CreateAnomaly, DeleteAnomaly, GetAnomaly, GetPublicAnomaly, GetSharedAnomaly,
    ListAnomalies, ListAnomaliesProperties, UpdateAnomaly,
};
pub use super::anomaly_scores::{
    CreateAnomalyScore, DeleteAnomalyScore, GetAnomalyScore, ListAnomalyScores,
    ListAnomalyScoresProperties, UpdateAnomalyScore,
};
pub use super::association_sets::{
    CreateAssociationSet, DeleteAssociationSet, GetAssociationSet, ListAssociationSets,
    ListAssociationSetsProperties, UpdateAssociationSet,
};
pub use super::associations::{
    CreateAssociation, DeleteAssociation, GetAssociation, GetSharedAssociation,
    ListAssociations, ListAssociationsProperties, UpdateAssociation,
};
pub use super::batch_anomaly_scores::{
    CreateBatchAnomalyScore, DeleteBatchAnomalyScore, GetBatchAnomalyScore,
    ListBatchAnomalyScores, ListBatchAnomalyScoresProperties,
    RequestBatchAnomalyScoreDownload, UpdateBatchAnomalyScore,
};
pub use super::batch_centroids::{
    CreateBatchCentroid, DeleteBatchCentroid, GetBatchCentroid, ListBatchCentroids,
    ListBatchCentroidsProperties, RequestBatchCentroidDownload, UpdateBatchCentroid,
};
pub use super::batch_predictions::{
    CreateBatchPrediction, DeleteBatchPrediction, GetBatchPrediction,
    ListBatchPredictions, ListBatchPredictionsProperties, RequestBatchPredictionDownload,
    UpdateBatchPrediction,
};
pub use super::batch_projections::{
    CreateBatchProjection, DeleteBatchProjection, GetBatchProjection,
    ListBatchProjections, ListBatchProjectionsProperties, RequestBatchProjectionDownload,
    UpdateBatchProjection,
};
pub use super::batch_topic_distributions::{
    CreateBatchTopicDistribution, DeleteBatchTopicDistribution,
    GetBatchTopicDistribution, GetPublicBatchTopicDistribution,
    GetSharedBatchTopicDistribution, ListBatchTopicDistributions,
    ListBatchTopicDistributionsProperties, RequestBatchTopicDistributionDownload,
    UpdateBatchTopicDistribution,
};
pub use super::centroids::{
    CreateCentroid, DeleteCentroid, GetCentroid, ListCentroids, ListCentroidsProperties,
    UpdateCentroid,
};
pub use super::clusters::{
    CreateCluster, DeleteCluster, GetCluster, GetPublicCluster, GetSharedCluster,
    ListClusters, ListClustersProperties, UpdateCluster,
};
pub use super::composites::{
    CreateComposite, DeleteComposite, GetComposite, ListComposites,
    ListCompositesProperties, UpdateComposite,
};
pub use super::configurations::{
    CreateConfiguration, DeleteConfiguration, GetConfiguration, ListConfigurations,
    ListConfigurationsProperties, UpdateConfiguration,
};
pub use super::correlations::{
    CreateCorrelation, DeleteCorrelation, GetCorrelation, GetSharedCorrelation,
    ListCorrelations, ListCorrelationsProperties, UpdateCorrelation,
};
pub use super::datasets::{
    CreateDataset, DeleteDataset, GetDataset, GetPublicDataset, GetSharedDataset,
    ListDatasets, ListDatasetsProperties, RequestDatasetDownload, UpdateDataset,
};
pub use super::deepnets::{
    CreateDeepnet, DeleteDeepnet, GetDeepnet, GetSharedDeepnet, ListDeepnets,
    ListDeepnetsProperties, UpdateDeepnet,
};
pub use super::ensembles::{
    CreateEnsemble, DeleteEnsemble, GetEnsemble, GetSharedEnsemble, ListEnsembles,
    ListEnsemblesProperties, UpdateEnsemble,
};
pub use super::evaluations::{
    CreateEvaluation, DeleteEvaluation, GetEvaluation, ListEvaluations,
    ListEvaluationsProperties, UpdateEvaluation,
};
pub use super::executions::{
    CreateExecution, DeleteExecution, GetExecution, GetSharedExecution, ListExecutions,
    ListExecutionsProperties, UpdateExecution,
};
pub use super::external_connectors::{
    CreateExternalConnector, DeleteExternalConnector, GetExternalConnector,
    ListExternalConnectors, ListExternalConnectorsProperties, UpdateExternalConnector,
};
pub use super::forecasts::{
    CreateForecast, DeleteForecast, GetForecast, ListForecasts, ListForecastsProperties,
    UpdateForecast,
};
pub use super::fusions::{
    CreateFusion, DeleteFusion, GetFusion, GetSharedFusion, ListFusions,
    ListFusionsProperties, UpdateFusion,
};
pub use super::libraries::{
    CreateLibrary, DeleteLibrary, GetLibrary, GetSharedLibrary, ListLibraries,
    ListLibrariesProperties, UpdateLibrary,
};
pub use super::linear_regressions::{
    CreateLinearRegression, DeleteLinearRegression, GetLinearRegression,
    GetSharedLinearRegression, ListLinearRegressions, ListLinearRegressionsProperties,
    UpdateLinearRegression,
};
pub use super::logistic_regressions::{
    CreateLogisticRegression, DeleteLogisticRegression, GetLogisticRegression,
    GetSharedLogisticRegression, ListLogisticRegressions,
    ListLogisticRegressionsProperties, UpdateLogisticRegression,
};
pub use super::models::{
    CreateModel, DeleteModel, GetModel, GetPublicModel, GetSharedModel, ListModels,
    ListModelsProperties, UpdateModel,
};
pub use super::optimls::{
    CreateOptiml, DeleteOptiml, GetOptiml, ListOptimls, ListOptimlsProperties,
    UpdateOptiml,
};
pub use super::predictions::{
    CreatePrediction, DeletePrediction, GetPrediction, ListPredictions,
    ListPredictionsProperties, UpdatePrediction,
};
pub use super::principal_components::{
    CreatePca, DeletePca, GetPca, GetSharedPca, ListPcas, ListPcasProperties, UpdatePca,
};
pub use super::projections::{
    CreateProjection, DeleteProjection, GetProjection, ListProjections,
    ListProjectionsProperties, UpdateProjection,
};
pub use super::projects::{
    CreateProject, DeleteProject, GetProject, ListProjects, ListProjectsProperties,
    UpdateProject,
};
pub use super::samples::{
    CreateSample, DeleteSample, GetSample, GetSharedSample, ListSamples,
    ListSamplesProperties, UpdateSample,
};
pub use super::scripts::{
    CreateScript, DeleteScript, GetPublicScript, GetScript, GetSharedScript, ListScripts,
    ListScriptsProperties, UpdateScript,
};
pub use super::sources::{
    CreateSource, DeleteSource, GetSharedSource, GetSource, ListSources,
    ListSourcesProperties, UpdateSource,
};
pub use super::statistical_tests::{
    CreateStatisticalTest, DeleteStatisticalTest, GetSharedStatisticalTest,
    GetStatisticalTest, ListStatisticalTests, ListStatisticalTestsProperties,
    UpdateStatisticalTest,
};
pub use super::time_series::{
    CreateTimeSeries, DeleteTimeSeries, GetSharedTimeSeries, GetTimeSeries,
    ListTimeSeries, ListTimeSeriesProperties, UpdateTimeSeries,
};
pub use super::topic_distributions::{
    CreateTopicDistribution, DeleteTopicDistribution, GetPublicTopicDistribution,
    GetSharedTopicDistribution, GetTopicDistribution, ListTopicDistributions,
    ListTopicDistributionsProperties, UpdateTopicDistribution,
};
pub use super::topic_models::{
    CreateTopicModel, DeleteTopicModel, GetPublicTopicModel, GetSharedTopicModel,
    GetTopicModel, ListTopicModels, ListTopicModelsProperties, UpdateTopicModel,
};
