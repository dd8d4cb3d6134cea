// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::account::GetStatus;
pub use super::anomalies::{
    CreateAnomaly, DeleteAnomaly, GetAnomaly, ListAnomalies, UpdateAnomaly,
};
pub use super::batch_predictions::{
    CreateBatchPrediction, DeleteBatchPrediction, GetBatchPrediction,
    ListBatchPredictions, RequestBatchPredictionDownload, UpdateBatchPrediction,
};
pub use super::clusters::{
    CreateCluster, DeleteCluster, GetCluster, ListClusters, UpdateCluster,
};
pub use super::composites::{
    CreateComposite, DeleteComposite, GetComposite, ListComposites, UpdateComposite,
};
pub use super::configurations::{
    CreateConfiguration, DeleteConfiguration, GetConfiguration, ListConfigurations,
    UpdateConfiguration,
};
pub use super::correlations::{
    CreateCorrelation, DeleteCorrelation, GetCorrelation, ListCorrelations,
    UpdateCorrelation,
};
pub use super::datasets::{
    CreateDataset, DeleteDataset, GetDataset, ListDatasets, RequestDatasetDownload,
    UpdateDataset,
};
pub use super::ensembles::{
    CreateEnsemble, DeleteEnsemble, GetEnsemble, ListEnsembles, UpdateEnsemble,
};
pub use super::evaluations::{
    CreateEvaluation, DeleteEvaluation, GetEvaluation, ListEvaluations, UpdateEvaluation,
};
pub use super::executions::{
    CreateExecution, DeleteExecution, GetExecution, GetSharedExecution, ListExecutions,
    UpdateExecution,
};
pub use super::external_connectors::{
    CreateExternalConnector, DeleteExternalConnector, GetExternalConnector,
    ListExternalConnectors, UpdateExternalConnector,
};
pub use super::libraries::{
    CreateLibrary, DeleteLibrary, GetLibrary, GetSharedLibrary, ListLibraries,
    UpdateLibrary,
};
pub use super::models::{CreateModel, DeleteModel, GetModel, ListModels, UpdateModel};
pub use super::predictions::{
    CreatePrediction, DeletePrediction, GetPrediction, ListPredictions, UpdatePrediction,
};
pub use super::projects::{
    CreateProject, DeleteProject, GetProject, ListProjects, UpdateProject,
};
pub use super::samples::{
    CreateSample, DeleteSample, GetSample, ListSamples, UpdateSample,
};
pub use super::scripts::{
    CreateScript, DeleteScript, GetPublicScript, GetScript, GetSharedScript, ListScripts,
    UpdateScript,
};
pub use super::sources::{
    CreateSource, DeleteSource, GetSource, ListSources, UpdateSource,
};
pub use super::statistical_tests::{
    CreateStatisticalTest, DeleteStatisticalTest, GetStatisticalTest,
    ListStatisticalTests, UpdateStatisticalTest,
};
