//! How a client is made.

use std::sync::Arc;

use client_runtime::{
    Core, CoreBuilder, Credential, CredentialError, Error, IntoId, Options, ProvidedCredential,
    Secret, SecretProvider, env,
};

use crate::error::VENDOR;
use crate::prediction_server::{self, PREDICTION_SERVER};
use crate::scope::{self, Scoped};
use crate::types::{OrganizationId, ProjectId};
use crate::{Client, auth};

/// The public service.
pub const DEFAULT_DOMAIN: &str = "bigml.io";
/// The version of the API that the client was made for.
pub const DEFAULT_VERSION: &str = "andromeda";

impl Client {
    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from environment variables: `BIGML_USERNAME` and `BIGML_API_KEY`; and, where they are set, `BIGML_URL`, or `BIGML_PROTOCOL`,
    /// `BIGML_DOMAIN` and `BIGML_API_VERSION`, `BIGML_PREDICTION_PROTOCOL` and `BIGML_PREDICTION_DOMAIN` ([`ClientBuilder::prediction_server`]), and
    /// `BIGML_ORGANIZATION` and `BIGML_PROJECT`. The key can also be in a file that only its owner may read:
    /// `BIGML_API_KEY_FILE`.
    ///
    /// # Errors
    /// A variable is missing, empty or wrong; the error names it and never shows its value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }
}

/// The settings of a [`Client`].
///
/// ```no_run
/// # fn example() -> Result<(), bigml_client::Error> {
/// use std::time::Duration;
///
/// let client = bigml_client::Client::builder()
///     .credentials("alfred", "79138a6227...")
///     .domain("au.bigml.io")
///     .options(|options| options.timeout(Duration::from_secs(60)))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ClientBuilder {
    core: CoreBuilder,
    credential: Option<Result<Arc<dyn Credential>, CredentialError>>,
    address: Address,
}

#[derive(Debug)]
struct Address {
    url: Option<String>,
    protocol: String,
    domain: String,
    version: String,
    prediction_server: Option<String>,
}

impl Address {
    fn url(self) -> String {
        match (self.url, self.version.as_str()) {
            (Some(url), _) => url,
            (None, "") => format!("{}://{}", self.protocol, self.domain),
            (None, version) => format!("{}://{}/{version}", self.protocol, self.domain),
        }
    }
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            core: Core::builder(&VENDOR),
            credential: None,
            address: Address {
                url: None,
                protocol: "https".to_owned(),
                domain: DEFAULT_DOMAIN.to_owned(),
                version: DEFAULT_VERSION.to_owned(),
                prediction_server: None,
            },
        }
    }

    /// The settings that the environment has, see [`Client::from_env`]; the others can be set on top.
    ///
    /// # Errors
    /// As for [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        let username = env::required("BIGML_USERNAME")?;
        let mut builder = Self::new().credentials(username, env::secret("BIGML_API_KEY")?);
        builder.address.url = env::optional("BIGML_URL")?;
        if let Some(protocol) = env::optional("BIGML_PROTOCOL")? {
            builder.address.protocol = protocol;
        }
        if let Some(domain) = env::optional("BIGML_DOMAIN")? {
            builder.address.domain = domain;
        }
        // An empty version is a setting too: the newest one.
        if std::env::var_os("BIGML_API_VERSION").is_some() {
            builder.address.version = env::optional("BIGML_API_VERSION")?.unwrap_or_default();
        }
        let domain = &builder.address.domain;
        builder.address.prediction_server = prediction_server::from_env(domain)?;
        if let Some(id) = scope::id_from_env::<OrganizationId>("BIGML_ORGANIZATION")? {
            builder = builder.organization(id);
        }
        if let Some(id) = scope::id_from_env::<ProjectId>("BIGML_PROJECT")? {
            builder = builder.project(id);
        }
        Ok(builder)
    }

    /// User name and API key: the main key, or one with fewer rights. What a key may not do is an error that [`Error::is_auth`] knows, and is not tried again.
    #[must_use]
    pub fn credentials(mut self, username: impl Into<Secret>, api_key: impl Into<Secret>) -> Self {
        let (username, api_key) = (username.into(), api_key.into());
        self.credential = Some(auth::pair(&username, &api_key));
        self.core = self.core.conceal(username).conceal(api_key);
        self
    }

    /// A user name, and an API key that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when BigML
    /// refuses it.
    #[must_use]
    pub fn credentials_from(
        mut self,
        username: impl Into<Secret>,
        provider: impl SecretProvider + 'static,
    ) -> Self {
        let username = username.into();
        self.core = self.core.conceal(username.clone());
        let credential = ProvidedCredential::new(provider, move |key| auth::pair(&username, key));
        self.credential = Some(Ok(Arc::new(credential)));
        self
    }

    /// A credential of one's own, for proxies that want another one. Its `Debug` must not print the secret.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.credential = Some(Ok(credential));
        self
    }

    /// The host of a private deployment or of another region, for instance `au.bigml.io`; [`DEFAULT_DOMAIN`] unless set.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.address.domain = domain.into();
        self
    }

    /// The version in the address, [`DEFAULT_VERSION`] unless set. With an empty one the server takes its newest.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.address.version = version.into();
        self
    }

    /// The whole address, instead of domain and version. A slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.address.url = Some(url.into());
        self
    }

    /// The address of a prediction server, without a version: `https://prediction.example.com`.
    ///
    /// Predictions, centroids, anomaly scores, forecasts and projections are created there, and the batches of these and of topic distributions; everything
    /// else, also reading them later, goes to the main address, as in BigML's own bindings. Such a server answers 202 while it loads the model: the call is made
    /// again, with growing pauses, until the prediction is there or the time limit of the call is over ([`Options::timeout`]). The answer may
    /// have no id, where the server doesn't keep what it predicts.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), bigml_client::Error> {
    /// let client = bigml_client::Client::builder()
    ///     .credentials("alfred", "79138a6227...")
    ///     .prediction_server("https://prediction.example.com")
    ///     .build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn prediction_server(mut self, url: impl Into<String>) -> Self {
        self.address.prediction_server = Some(url.into());
        self
    }

    /// The organization that calls work in, see [`Client::in_organization`].
    #[must_use]
    pub fn organization(self, id: impl IntoId<OrganizationId>) -> Self {
        self.options(|options| scope::organization(options, id))
    }

    /// The project that calls work in, see [`Client::in_project`].
    #[must_use]
    pub fn project(self, id: impl IntoId<ProjectId>) -> Self {
        self.options(|options| scope::project(options, id))
    }

    /// Options of all calls: headers, time limits, retries.
    #[must_use]
    pub fn options(mut self, change: impl FnOnce(Options) -> Options) -> Self {
        self.core = self.core.options(change);
        self
    }

    /// Changes what is the same for every vendor: the `reqwest::Client`, the user agent, the clock, the retry budget.
    #[must_use]
    pub fn core(mut self, change: impl FnOnce(CoreBuilder) -> CoreBuilder) -> Self {
        self.core = change(self.core);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// There are no credentials or they are empty, the address isn't one, or an id or an option can't be sent.
    pub fn build(self) -> Result<Client, Error> {
        let credential = match self.credential {
            Some(Ok(credential)) => credential,
            Some(Err(error)) => return Err(Error::configuration(error.to_string())),
            None => {
                return Err(Error::configuration(
                    "there are no credentials; set a user name and an API key",
                ));
            }
        };
        let prediction_server = self.address.prediction_server.clone();
        let core = self
            .core
            .base_url(self.address.url())
            .second_server(&PREDICTION_SERVER, prediction_server)
            .credential(Arc::new(Scoped(credential)));
        Ok(Client {
            core: core.build()?,
        })
    }
}
