//! How a client is made.

use std::sync::Arc;

use client_runtime::{
    Core, CoreBuilder, Credential, CredentialError, Error, Options, ProvidedCredential, Secret,
    SecretProvider, env,
};

use crate::error::VENDOR;
use crate::visible_workspaces::WorkspaceAdvice;
use crate::workspace::{self, Scoped};
use crate::{Client, auth};

/// The address of Bigeye's shared stack, used when no other is given.
pub const DEFAULT_URL: &str = "https://app.bigeye.com";

/// What Bigeye's own client sends at most: longer ones get a 414, 502 or 504.
const LONGEST_URL: usize = 7000;

impl Client {
    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from environment variables: `BIGEYE_API_KEY`, or `BIGEYE_USER` and `BIGEYE_PASSWORD`; and, where they are set,
    /// `BIGEYE_WORKSPACE_ID` and `BIGEYE_URL`. A secret can also be in a file that only its owner may read: `BIGEYE_API_KEY_FILE`, `BIGEYE_PASSWORD_FILE`.
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
/// # fn example() -> Result<(), bigeye_client::Error> {
/// use std::time::Duration;
///
/// let client = bigeye_client::Client::builder()
///     .base_url("https://acme.bigeye.com")
///     .api_key("bigeye_pak_...")
///     .workspace(123)
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
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            core: Core::builder(&VENDOR).base_url(DEFAULT_URL),
            credential: None,
        }
    }

    /// The settings that the environment has, see [`Client::from_env`]; the others can be set on top.
    ///
    /// # Errors
    /// As for [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::new();
        if let Some(url) = env::optional("BIGEYE_URL")? {
            builder = builder.base_url(url);
        }
        if let Some(id) = env::optional("BIGEYE_WORKSPACE_ID")? {
            let id = id.parse().map_err(|_| {
                Error::configuration(
                    "environment variable BIGEYE_WORKSPACE_ID is no integer; set the workspace's id",
                )
            })?;
            builder = builder.workspace(id);
        }
        if env::optional_secret("BIGEYE_API_KEY")?.is_none()
            && let Some(user) = env::optional("BIGEYE_USER")?
        {
            return Ok(builder.basic(user, env::secret("BIGEYE_PASSWORD")?));
        }
        Ok(builder.api_key(env::secret("BIGEYE_API_KEY")?))
    }

    /// The address: [`DEFAULT_URL`] unless the company has a stack of its own. A slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core = self.core.base_url(url);
        self
    }

    /// An API key: personal, of a service account or of an agent. The word `apikey` before it does no harm.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        let key = auth::bare(&key.into());
        self.credential = Some(auth::api_key(&key));
        self.core = self.core.conceal(key);
        self
    }

    /// An API key that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when Bigeye refuses it.
    #[must_use]
    pub fn api_key_from(mut self, provider: impl SecretProvider + 'static) -> Self {
        let credential = ProvidedCredential::new(provider, |key| auth::api_key(&auth::bare(key)));
        self.credential = Some(Ok(Arc::new(credential)));
        self
    }

    /// User name and password instead of a key. The name is sent in lower case, as Bigeye's own client does.
    #[must_use]
    pub fn basic(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.as_ref().to_lowercase(), password.into());
        let pair = auth::pair(&user, &password);
        self.credential = Some(auth::basic(user, &password));
        self.core = self.core.conceal(password).conceal(pair);
        self
    }

    /// A credential of one's own, for proxies that want another header. Its `Debug` must not print the secret.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.credential = Some(Ok(credential));
        self
    }

    /// The workspace that calls work in, see [`Client::with_workspace`]. Users who see a single one need not say it.
    #[must_use]
    pub fn workspace(self, id: i64) -> Self {
        self.options(|options| workspace::scoped(options, id))
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
    /// There is no credential or it can't be sent, or the base URL isn't one.
    pub fn build(self) -> Result<Client, Error> {
        let credential = match self.credential {
            Some(Ok(credential)) => credential,
            Some(Err(error)) => return Err(Error::configuration(error.to_string())),
            None => {
                return Err(Error::configuration(
                    "there is no credential; set an API key, or a user name and password",
                ));
            }
        };
        let core = self
            .core
            .credential(Arc::new(Scoped(credential)))
            .explain(Arc::new(WorkspaceAdvice::default()))
            .longest_url(LONGEST_URL);
        Ok(Client {
            core: core.build()?,
        })
    }
}
