//! Copies of data sources from one deployment to another. No secret goes along.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::IntoFuture;

use client_runtime::{Error, Secret};
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use super::flag;
use super::secret_members::{self, Fate};
use super::settings::{settings_of, stored_members};
use crate::Client;
use crate::types::{DataSourceCreate, DataSourceSettings, Enabled};

/// The secrets that stored credentials stand in for.
const BEHIND_CREDENTIAL: [&str; 6] = [
    "password",
    "aws_access_key",
    "aws_secret_key",
    "aws_session_token",
    "google_service_account_json",
    "personal_access_token",
];
/// What means something in its own deployment only.
const OF_THE_DEPLOYMENT: [&str; 4] = ["tags", "archived", "isFromDiscoveryApp", "discoveryAppType"];
/// What is stored beside data sources, and the flag that says that it is used.
const REFERENCES: [(&str, &str); 2] = [
    ("credential_id", "is_credential"),
    ("certificate_id", "is_certificate"),
];

/// # Copies
impl Client {
    /// Copies a data source to another deployment, under the same name.
    ///
    /// Secrets do not go along, whatever BigID shows of them: they come from the caller. Neither do tags and the ids of stored credentials and certificates, which
    /// are the deployment's own. If a secret is missing, the copy is switched off, and the report says which one.
    ///
    /// ```no_run
    /// # async fn example(staging: bigid_client::Client, production: bigid_client::Client, password: bigid_client::Secret) -> Result<(), bigid_client::Error> {
    /// let report = staging.copy_data_source("Orders").to(&production).with_secret("password", password).await?;
    /// println!("{report}"); // Orders: copied
    /// assert!(report.is_complete());
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_data_source(&self, name: impl Into<String>) -> CopySource {
        CopySource {
            client: self.clone(),
            name: name.into(),
        }
    }
}

/// What is to be copied; [`to`](Self::to) says where.
#[derive(Clone, Debug)]
#[must_use = "nothing is copied until it is said where, and that is awaited"]
pub struct CopySource {
    client: Client,
    name: String,
}

impl CopySource {
    /// The deployment that gets the copy. It must not have a data source with this name.
    pub fn to(self, target: &Client) -> CopyDataSource {
        CopyDataSource {
            target: target.clone(),
            copy_name: self.name.clone(),
            source: self,
            secrets: BTreeMap::new(),
            unneeded: BTreeSet::new(),
            references: BTreeMap::new(),
        }
    }
}

/// A copy that begins when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "nothing is copied until it is awaited"]
pub struct CopyDataSource {
    source: CopySource,
    target: Client,
    copy_name: String,
    secrets: BTreeMap<String, Secret>,
    unneeded: BTreeSet<String>,
    references: BTreeMap<&'static str, String>,
}

impl CopyDataSource {
    /// Another name for the copy.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.copy_name = name.into();
        self
    }

    /// A secret of the copy, by the name of its member as [`CopyReport::missing`] has it: `password`, or `authenticationProperties.clientSecret`
    /// for a member below another, or `custom_fields.Key` for the custom field `Key`.
    pub fn with_secret(mut self, member: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.secrets.insert(member.into(), secret.into());
        self
    }

    /// Does without a secret, like the masked password that BigID shows of a data source which needs none.
    pub fn without_secret(mut self, member: impl Into<String>) -> Self {
        self.unneeded.insert(member.into());
        self
    }

    /// The id of the credentials, stored in the target, that the copy uses.
    pub fn with_credential(mut self, id: impl Into<String>) -> Self {
        self.references.insert("credential_id", id.into());
        self
    }

    /// The id of the certificate, stored in the target, that the copy uses.
    pub fn with_certificate(mut self, id: impl Into<String>) -> Self {
        self.references.insert("certificate_id", id.into());
        self
    }

    async fn run(mut self) -> Result<CopyReport, Error> {
        let name = std::mem::take(&mut self.copy_name);
        if self.target.find_data_source(&name).await?.is_some() {
            return Err(Error::invalid_request(format!(
                "the target has a data source {name:?} already; give the copy another name with named(..), or delete that one"
            )));
        }
        let source = self.source.client.data_source(&self.source.name).await?;
        let mut members = stored_members(&source)?;
        members.insert("name".to_owned(), Value::from(name.as_str()));
        let left_out = self.leave_out(&mut members);
        let missing = self.put_secrets(&mut members)?;
        let mut settings = settings_of(members)?;
        if !missing.is_empty() {
            Enabled::turn(&mut settings.enabled, false);
        }
        let enabled = is_enabled(&settings);
        let body = DataSourceCreate::new().ds_connection(settings);
        self.target.create_data_source().body(body).send().await?;
        Ok(CopyReport {
            name,
            enabled,
            missing,
            left_out,
        })
    }

    /// Takes out what means something in its own deployment only, and says what of it there was.
    fn leave_out(&self, members: &mut Map<String, Value>) -> Vec<String> {
        let mut left_out = Vec::new();
        let references = REFERENCES.iter().map(|(id, _)| *id);
        for name in OF_THE_DEPLOYMENT.into_iter().chain(references) {
            if members
                .remove(name)
                .is_some_and(|value| says_something(&value))
            {
                left_out.push(name.to_owned());
            }
        }
        members.remove("updatedPasswords");
        left_out
    }

    /// Puts the caller's secrets in the place of those of the source, and says which ones there are none for.
    fn put_secrets(&mut self, members: &mut Map<String, Value>) -> Result<Vec<String>, Error> {
        let mut missing = self.put_references(members);
        let has_credential = is_on(members, "is_credential");
        secret_members::each(members, &mut |place, value| {
            if let Some(secret) = self.secrets.remove(place) {
                *value = Value::from(secret.expose());
                return Fate::Keep;
            }
            let is_needed = !(has_credential && BEHIND_CREDENTIAL.contains(&place));
            if is_needed && !self.unneeded.contains(place) {
                missing.push(place.to_owned());
            }
            // as recordings have what is not set; BigID may want the member to be there
            *value = Value::from("");
            Fate::Keep
        });
        // the source need not show all of its secrets
        for (place, secret) in std::mem::take(&mut self.secrets) {
            if place.contains('.') {
                return Err(Error::invalid_request(format!(
                    "the data source has no secret {place:?}; the places of its secrets are in the report of a copy without them"
                )));
            }
            members.insert(place, Value::from(secret.expose()));
        }
        Ok(missing)
    }

    fn put_references(&self, members: &mut Map<String, Value>) -> Vec<String> {
        let mut missing = Vec::new();
        for (id, flag) in REFERENCES {
            if let Some(given) = self.references.get(id) {
                let on = members
                    .get(flag)
                    .map_or(Value::Bool(true), |old| flag::value_like(old, true));
                members.insert(flag.to_owned(), on);
                members.insert(id.to_owned(), Value::from(given.as_str()));
            } else if is_on(members, flag) && !self.unneeded.contains(id) {
                missing.push(id.to_owned());
            }
        }
        missing
    }
}

fn is_on(members: &Map<String, Value>, name: &str) -> bool {
    members.get(name).and_then(flag::of_value) == Some(true)
}

/// Data sources without the member are taken in by scans.
fn is_enabled(settings: &DataSourceSettings) -> bool {
    let enabled = settings.enabled.as_ref();
    enabled.and_then(Enabled::is_on) != Some(false)
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

impl IntoFuture for CopyDataSource {
    type Output = Result<CopyReport, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// What has been copied, by the names of members. There are no values in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CopyReport {
    /// Name of the copy.
    pub name: String,
    /// Whether scans take the copy in. They don't if a secret is missing, or if they didn't take in the source.
    pub enabled: bool,
    /// The secrets, and the ids of stored credentials and certificates, that the copy needs and did not get.
    pub missing: Vec<String>,
    /// What the source has and the copy has not because it means something in the source's deployment only.
    pub left_out: Vec<String>,
}

impl CopyReport {
    /// Whether no secret is missing.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// A line for a log.
impl fmt::Display for CopyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: copied", self.name)?;
        if !self.is_complete() {
            write!(f, ", switched off; missing: {}", self.missing.join(", "))?;
        }
        Ok(())
    }
}
