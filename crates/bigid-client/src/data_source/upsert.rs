//! A data source by name: added if it is not there, changed where it differs.

use std::fmt;
use std::future::IntoFuture;

use client_runtime::Error;
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use super::difference;
use super::secret_members::{self, Fate, MASK};
use super::settings::{members_of, name_of, settings_of, stored_members};
use crate::Client;
use crate::types::{DataSourceCreate, DataSourceSettings, DataSourceUpdate};

/// Says something while a data source is added, and is never read back.
const ONLY_WHEN_ADDED: &str = "notAddToScope";

/// # Upsert
impl Client {
    /// Makes the data source with this name what the settings say: adds it if it is not there, changes it if it differs, leaves it alone otherwise.
    ///
    /// Settings that are not given stay as they are: the whole data source is read, changed and sent back, as BigID's own code does. Flags are sent in the form
    /// that they are stored in. Secrets read back masked and can't be compared, so secrets that are given are sent each time, see
    /// [`trust_stored_secrets`](UpsertDataSource::trust_stored_secrets).
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client, password: bigid_client::Secret) -> Result<(), bigid_client::Error> {
    /// use bigid_client::types::DataSourceSettings;
    ///
    /// let settings = DataSourceSettings::smb("Reports", "files.example.com", "Public\\reports").login("scanner", password);
    /// let report = client.upsert_data_source(settings.enabled(true)).await?;
    /// println!("{report}"); // Reports: changed enabled, smbServer; secrets sent: password
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_data_source(&self, settings: impl Into<DataSourceSettings>) -> UpsertDataSource {
        UpsertDataSource {
            client: self.clone(),
            settings: settings.into(),
            trust_stored_secrets: false,
        }
    }
}

/// An upsert that begins when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "nothing is changed until it is awaited"]
pub struct UpsertDataSource {
    client: Client,
    settings: DataSourceSettings,
    trust_stored_secrets: bool,
}

impl UpsertDataSource {
    /// Secrets alone are no reason to write: a data source that differs in nothing else is left alone. If something else differs, or the data source is added,
    /// they are sent as ever.
    pub fn trust_stored_secrets(mut self) -> Self {
        self.trust_stored_secrets = true;
        self
    }

    async fn run(self) -> Result<UpsertReport, Error> {
        let name = name_of(&self.settings)?;
        let Some(stored) = self.client.find_data_source(&name).await? else {
            return self.add(name).await;
        };
        let mut given = members_of(&self.settings)?;
        given.remove(ONLY_WHEN_ADDED);
        let stored = stored_members(&stored)?;
        let (changed, secrets) = differences(&stored, &given);
        let is_same = changed.is_empty() && (secrets.is_empty() || self.trust_stored_secrets);
        if is_same {
            return Ok(UpsertReport::new(name, UpsertChange::Unchanged));
        }
        let settings = settings_of(difference::merged(stored, given))?;
        let body = DataSourceUpdate::new().ds_connection(settings);
        let update = self.client.update_data_source().name(name.as_str());
        update.body(body).send().await?;
        Ok(UpsertReport {
            changed,
            secrets,
            ..UpsertReport::new(name, UpsertChange::Updated)
        })
    }

    async fn add(self, name: String) -> Result<UpsertReport, Error> {
        let given = members_of(&self.settings)?;
        let (changed, secrets) = differences(&Map::new(), &given);
        let body = DataSourceCreate::new().ds_connection(self.settings);
        self.client.create_data_source().body(body).send().await?;
        Ok(UpsertReport {
            changed,
            secrets,
            ..UpsertReport::new(name, UpsertChange::Created)
        })
    }
}

/// The names of the members that differ, and the places of the secrets that are given.
fn differences(
    stored: &Map<String, Value>,
    given: &Map<String, Value>,
) -> (Vec<String>, Vec<String>) {
    let mut secrets = Vec::new();
    let mut open = given.clone();
    secret_members::each(&mut open, &mut |place, value| {
        if value != MASK {
            secrets.push(place.to_owned());
        }
        Fate::Remove
    });
    let mut known = stored.clone();
    secret_members::each(&mut known, &mut |_, _| Fate::Remove);
    let changed = difference::names(&known, &open);
    (changed, secrets)
}

impl IntoFuture for UpsertDataSource {
    type Output = Result<UpsertReport, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// What an upsert did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpsertChange {
    /// The data source was not there and was added.
    Created,
    /// It was there and was changed.
    Updated,
    /// It was there and is what the settings say; nothing was sent.
    Unchanged,
}

/// What an upsert did, by the names of members. There are no values in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpsertReport {
    /// Name of the data source.
    pub name: String,
    /// What was done.
    pub change: UpsertChange,
    /// The members that were other than they are now.
    pub changed: Vec<String>,
    /// The secrets that were sent; whether they were other before, nobody can tell.
    pub secrets: Vec<String>,
}

impl UpsertReport {
    fn new(name: String, change: UpsertChange) -> Self {
        Self {
            name,
            change,
            changed: Vec::new(),
            secrets: Vec::new(),
        }
    }
}

/// A line for a log.
impl fmt::Display for UpsertReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let did = match self.change {
            UpsertChange::Created => "added with",
            UpsertChange::Updated => "changed",
            UpsertChange::Unchanged => return write!(f, "{}: as it was", self.name),
        };
        write!(f, "{}: {did} ", self.name)?;
        match self.changed.as_slice() {
            [] => f.write_str("nothing that can be compared")?,
            changed => f.write_str(&changed.join(", "))?,
        }
        match self.secrets.as_slice() {
            [] => Ok(()),
            secrets => write!(f, "; secrets sent: {}", secrets.join(", ")),
        }
    }
}
