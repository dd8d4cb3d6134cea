// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::account::GetStatus;
pub use super::anomalies::{
    CreateAnomaly, DeleteAnomaly, GetAnomaly, ListAnomalies, ListAnomaliesProperties,
    UpdateAnomaly,
};
pub use super::batch_predictions::{
    CreateBatchPrediction, DeleteBatchPrediction, GetBatchPrediction,
    ListBatchPredictions, ListBatchPredictionsProperties, RequestBatchPredictionDownload,
    UpdateBatchPrediction,
};
pub use super::clusters::{
    CreateCluster, DeleteCluster, GetCluster, ListClusters, ListClustersProperties,
    UpdateCluster,
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
    CreateCorrelation, DeleteCorrelation, GetCorrelation, ListCorrelations,
    ListCorrelationsProperties, UpdateCorrelation,
};
pub use super::datasets::{
    CreateDataset, DeleteDataset, GetDataset, ListDatasets, ListDatasetsProperties,
    RequestDatasetDownload, UpdateDataset,
};
pub use super::deepnets::{
    CreateDeepnet, DeleteDeepnet, GetDeepnet, GetSharedDeepnet, ListDeepnets,
    ListDeepnetsProperties, UpdateDeepnet,
};
pub use super::ensembles::{
    CreateEnsemble, DeleteEnsemble, GetEnsemble, ListEnsembles, ListEnsemblesProperties,
    UpdateEnsemble,
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
    CreateModel, DeleteModel, GetModel, ListModels, ListModelsProperties, UpdateModel,
};
pub use super::optimls::{
    CreateOptiml, DeleteOptiml, GetOptiml, ListOptimls, ListOptimlsProperties,
    UpdateOptiml,
};
pub use super::predictions::{
    CreatePrediction, DeletePrediction, GetPrediction, ListPredictions,
    ListPredictionsProperties, UpdatePrediction,
};
pub use super::projects::{
    CreateProject, DeleteProject, GetProject, ListProjects, ListProjectsProperties,
    UpdateProject,
};
pub use super::samples::{
    CreateSample, DeleteSample, GetSample, ListSamples, ListSamplesProperties,
    UpdateSample,
};
pub use super::scripts::{
    CreateScript, DeleteScript, GetPublicScript, GetScript, GetSharedScript, ListScripts,
    ListScriptsProperties, UpdateScript,
};
pub use super::sources::{
    CreateSource, DeleteSource, GetSource, ListSources, ListSourcesProperties,
    UpdateSource,
};
pub use super::statistical_tests::{
    CreateStatisticalTest, DeleteStatisticalTest, GetStatisticalTest,
    ListStatisticalTests, ListStatisticalTestsProperties, UpdateStatisticalTest,
};
