//! The settings of a data source without their wrapper.

use crate::builder::{CreateDataSource, TestDataSourceConnection};
use crate::types::DataSourceSettings;

/// # Settings without their wrapper
impl CreateDataSource {
    /// Sends the settings as members of the body itself and not inside `ds_connection`: the form that the description on APIs.io has, for a deployment that
    /// refuses the other.
    pub fn flat_body(mut self, settings: impl Into<DataSourceSettings>) -> Self {
        self.call.json(&settings.into());
        self
    }
}

/// # Settings without their wrapper
impl TestDataSourceConnection {
    /// Sends the settings as members of the body itself and not inside `ds_connection`: the form that the description on APIs.io has, for a deployment that
    /// refuses the other.
    pub fn flat_body(mut self, settings: impl Into<DataSourceSettings>) -> Self {
        self.call.json(&settings.into());
        self
    }
}
