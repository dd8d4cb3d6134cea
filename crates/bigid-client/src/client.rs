//! How a client is made.

use std::path::PathBuf;
use std::sync::Arc;

use client_runtime::{
    Core, CoreBuilder, Credential, Error, Options, Secret, SecretProvider, TokenStore, env,
    jwt_claim,
};

use crate::auth::Identity;
use crate::error::{Failures, VENDOR};
use crate::{Client, base_url};

impl Client {
    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from environment variables: `BIGID_URL`, or else `BIGID_DEPLOYMENT`, and `BIGID_USER_TOKEN`, or `BIGID_ACCESS_TOKEN`, or `BIGID_USERNAME` and
    /// `BIGID_PASSWORD`. A secret can also be in a file that only its owner may read: `BIGID_USER_TOKEN_FILE`, `BIGID_ACCESS_TOKEN_FILE`,
    /// `BIGID_PASSWORD_FILE`. `BIGID_CA_FILE` names a file for [`ca_file`](ClientBuilder::ca_file).
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
/// # fn example() -> Result<(), bigid_client::Error> {
/// use std::time::Duration;
///
/// let client = bigid_client::Client::builder()
///     .base_url("https://tenant.example.com")
///     .user_token("eyJ...")
///     .options(|options| options.timeout(Duration::from_secs(60)))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ClientBuilder {
    core: CoreBuilder,
    address: Option<Address>,
    identity: Option<Identity>,
    token_store: Option<Arc<dyn TokenStore>>,
}

/// Where the deployment is.
#[derive(Debug)]
enum Address {
    Url(String),
    Deployment(String),
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            core: Core::builder(&VENDOR).classify(Arc::new(Failures)),
            address: None,
            identity: None,
            token_store: None,
        }
    }

    /// The settings that the environment has, see [`Client::from_env`]; the others can be set on top.
    ///
    /// # Errors
    /// As for [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        let builder = match env::optional("BIGID_DEPLOYMENT")? {
            Some(name) if env::optional("BIGID_URL")?.is_none() => Self::new().deployment(name),
            _ => Self::new().base_url(env::required("BIGID_URL")?),
        };
        let builder = match env::optional("BIGID_CA_FILE")? {
            Some(path) => builder.ca_file(path),
            None => builder,
        };
        if env::optional_secret("BIGID_USER_TOKEN")?.is_none() {
            if let Some(token) = env::optional_secret("BIGID_ACCESS_TOKEN")? {
                return Ok(builder.access_token(token));
            }
            if let Some(username) = env::optional("BIGID_USERNAME")? {
                return Ok(builder.login(username, env::secret("BIGID_PASSWORD")?));
            }
        }
        Ok(builder.user_token(env::secret("BIGID_USER_TOKEN")?))
    }

    /// The address of the deployment. `/api/v1` is added where it is missing; a slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.address = Some(Address::Url(url.into()));
        self
    }

    /// A deployment that BigID hosts, by its name: `acme` for `https://acme.bigid.com`. Any other is given by [`base_url`](Self::base_url); the later of
    /// the two counts.
    #[must_use]
    pub fn deployment(mut self, name: impl Into<String>) -> Self {
        self.address = Some(Address::Deployment(name.into()));
        self
    }

    /// A file with certificates in PEM that the deployment's may come from, besides those that the system trusts: for deployments behind an authority of one's
    /// own, or with a certificate that they signed themselves. All else is checked as ever.
    #[must_use]
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.core = self.core.ca_file(path);
        self
    }

    /// A user token, made in the administration pages. The client exchanges it for system tokens by itself.
    #[must_use]
    pub fn user_token(mut self, token: impl Into<Secret>) -> Self {
        self.identity = Some(Identity::UserToken(token.into()));
        self
    }

    /// A token of either kind. One that calls itself an access token (the claim `type` is `access-token`) is [used as it is](Self::access_token), such as the
    /// one that BigID gives an app; any other is taken for a [user token](Self::user_token), and exchanged.
    #[must_use]
    pub fn token(self, token: impl Into<Secret>) -> Self {
        let token = token.into();
        match jwt_claim(token.expose(), "type").as_deref() {
            Some("access-token") => self.access_token(token),
            _ => self.user_token(token),
        }
    }

    /// A user token that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when BigID refuses it. The client
    /// exchanges it for system tokens by itself.
    #[must_use]
    pub fn user_token_from(mut self, provider: impl SecretProvider + 'static) -> Self {
        self.identity = Some(Identity::Provided(Box::new(provider)));
        self
    }

    /// A credential of one's own, for proxies that want another header. Its `Debug` must not print the secret.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.identity = Some(Identity::Own(credential));
        self
    }

    /// An access token (a system token, or that of a session), used as it is until it is over.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.identity = Some(Identity::AccessToken(token.into()));
        self
    }

    /// A user who logs in, where the deployment still has that. The client logs in again when the session is over.
    #[must_use]
    pub fn login(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.identity = Some(Identity::Login {
            username: username.into(),
            password: password.into(),
        });
        self
    }

    /// Where the system tokens are shared with the other processes of a fleet, so that one of them makes the exchange. A store is
    /// for one user of one deployment. Without it, each process exchanges for itself.
    ///
    /// The crate's README has an example with Redis.
    #[must_use]
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.token_store = Some(store);
        self
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

    /// The client. Nothing is sent before its first call.
    ///
    /// # Errors
    /// There is no credential or it can't be sent, the base URL is missing or isn't one, the deployment is no name, or the CA file can't be used.
    pub fn build(self) -> Result<Client, Error> {
        let Some(identity) = self.identity else {
            return Err(Error::configuration(
                "there is no credential; set a user token, an access token, or a user name and password",
            ));
        };
        let mut core = self.core;
        if let Some(secret) = identity.secret() {
            core = core.conceal(secret);
        }
        if let Some(address) = self.address {
            let url = match address {
                Address::Url(url) => url,
                Address::Deployment(name) => base_url::of_deployment(&name)?,
            };
            core = core.base_url(base_url::completed(&url));
        }
        let plain = core.build()?;
        let credential = identity
            .credential(&plain, self.token_store)
            .map_err(|error| Error::configuration(error.to_string()))?;
        Ok(Client {
            core: plain.with_credential(credential),
        })
    }
}
