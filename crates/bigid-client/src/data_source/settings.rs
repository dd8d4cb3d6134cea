//! Settings that are made from a data source as it was read.

use client_runtime::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::types::{DataSource, DataSourceSettings};

/// What happened to a data source. BigID writes it; nobody sends it.
const HISTORY: [&str; 19] = [
    "_id",
    "id",
    "created_at",
    "updated_at",
    "last_scan_at",
    "last_sub_scan_id",
    "defaultScanId",
    "defaultScanProfileId",
    "connectionStatusTest",
    "connectionStatusScan",
    "connectionStatusDeleteFindings",
    "test_is_success",
    "test_timestamp",
    "scan_is_success",
    "scan_timestamp",
    "scan_num_of_objects",
    "deletion_is_success",
    "deletion_timestamp",
    "enrichmentFields",
];

impl DataSource {
    /// The settings of a data source, to be changed and sent back. What happened to it (scans, tests, times, ids) is left out; everything else is as it came,
    /// flags in the form that they came in, and masked secrets masked.
    ///
    /// ```
    /// use bigid_client::types::{DataSource, Flag};
    ///
    /// let source: DataSource = serde_json::from_str(r#"{"_id": "5d93", "name": "Orders", "type": "rdb-mysql", "is_idsor_supported": "false"}"#)?;
    /// let mut settings = source.into_settings()?;
    /// Flag::turn(&mut settings.differential, true);
    /// assert_eq!(settings.is_idsor_supported, Some(Flag::from("false")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It has no `type`.
    pub fn into_settings(self) -> Result<DataSourceSettings, Error> {
        settings_of(stored_members(&self)?)
    }
}

/// The members of a data source that are settings.
pub(super) fn stored_members(source: &DataSource) -> Result<Map<String, Value>, Error> {
    let mut members = members_of(source)?;
    for name in HISTORY {
        members.remove(name);
    }
    Ok(members)
}

/// The members of a value as they would be sent. They hold secrets.
pub(super) fn members_of(value: &impl Serialize) -> Result<Map<String, Value>, Error> {
    match serde_json::to_value(value) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Error::invalid_request(
            "the data source is no JSON object; read it again",
        )),
    }
}

/// Settings of these members. Why they can't be read is not repeated: it could hold a secret.
pub(super) fn settings_of(members: Map<String, Value>) -> Result<DataSourceSettings, Error> {
    if members.get("type").and_then(Value::as_str).is_none() {
        return Err(Error::invalid_request(
            "the data source has no `type`, and can't be sent without; read all of its members",
        ));
    }
    typed(Value::Object(members))
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    serde_json::from_value(value).map_err(|_| {
        Error::invalid_request(
            "the members of the data source don't fit its settings; compare them with getConnectorTypeTemplate",
        )
    })
}

/// Under which name the settings are sent.
pub(super) fn name_of(settings: &DataSourceSettings) -> Result<String, Error> {
    let name = settings.name.clone().unwrap_or_default();
    if name.trim().is_empty() {
        return Err(Error::invalid_request(
            "the settings have no `name`; a data source is found and kept by it",
        ));
    }
    Ok(name)
}
