// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::authentication::{CreateSession, RefreshAccessToken};
pub use super::clusters::{ListClusterColumns, ListClusters};
pub use super::connector_templates::{
    GetConnectorTemplate, GetConnectorTypeTemplate, ListConnectorTemplates,
    ListConnectorTypes,
};
pub use super::data_sources::{
    CreateDataSource, ExportDataSources, ListDataSources, TestDataSourceConnection,
};
pub use super::scans::{GetScan, GetScanStatus, ListScans, StartScan};
