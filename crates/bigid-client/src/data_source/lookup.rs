//! A data source by its name.

use client_runtime::Error;

use crate::Client;
use crate::types::DataSource;

/// # Data sources by name
impl Client {
    /// The data source with this name, without its wrapper; `None` if there is none.
    ///
    /// # Errors
    /// As for [`get_data_source`](Self::get_data_source), but for 404.
    pub async fn find_data_source(&self, name: &str) -> Result<Option<DataSource>, Error> {
        match self.get_data_source().name(name).send_whole().await {
            Ok(found) => Ok(found.into_inner().ds_connection),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The data source with this name, which is missed if it is not there.
    pub(super) async fn data_source(&self, name: &str) -> Result<DataSource, Error> {
        let found = self.get_data_source().name(name).send().await?;
        Ok(found.into_inner())
    }
}
