//! How a client is made.

use std::sync::Arc;

use client_runtime::{
    Core, CoreBuilder, Credential, CredentialError, Error, Options, ProvidedCredential, Secret,
    SecretProvider, env,
};

use crate::error::VENDOR;
use crate::{Client, auth};

/// The address of {{title}}, used when no other is given.
pub const DEFAULT_URL: &str = "{{url}}";

impl Client {
    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from environment variables: `{{VENDOR}}_USER` and `{{VENDOR}}_PASSWORD`, and `{{VENDOR}}_URL` where it is set. The password can also be in a file that only
    /// its owner may read: `{{VENDOR}}_PASSWORD_FILE`.
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
/// # fn example() -> Result<(), {{crate}}::Error> {
/// use std::time::Duration;
///
/// let client = {{crate}}::Client::builder()
///     .basic("user", "...")
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
        if let Some(url) = env::optional("{{VENDOR}}_URL")? {
            builder = builder.base_url(url);
        }
        let user = env::required("{{VENDOR}}_USER")?;
        Ok(builder.basic(user, env::secret("{{VENDOR}}_PASSWORD")?))
    }

    /// The address: [`DEFAULT_URL`] unless there is another one. A slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core = self.core.base_url(url);
        self
    }

    /// User name and password.
    #[must_use]
    pub fn basic(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.into(), password.into());
        let pair = auth::pair(&user, &password);
        self.credential = Some(auth::basic(&user, &password));
        self.core = self.core.conceal(password).conceal(pair);
        self
    }

    /// A user name, and a password that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when {{title}} refuses it.
    #[must_use]
    pub fn basic_from(
        mut self,
        user: impl Into<String>,
        provider: impl SecretProvider + 'static,
    ) -> Self {
        let user = user.into();
        let make = move |password: &Secret| auth::basic(&user, password);
        self.credential = Some(Ok(Arc::new(ProvidedCredential::new(provider, make))));
        self
    }

    /// A credential of one's own, for proxies that want another one. Its `Debug` must not print the secret.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.credential = Some(Ok(credential));
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
    /// There is no credential or it can't be sent, or the base URL isn't one.
    pub fn build(self) -> Result<Client, Error> {
        let credential = match self.credential {
            Some(Ok(credential)) => credential,
            Some(Err(error)) => return Err(Error::configuration(error.to_string())),
            None => {
                return Err(Error::configuration(
                    "there is no credential; set a user name and a password",
                ));
            }
        };
        Ok(Client {
            core: self.core.credential(credential).build()?,
        })
    }
}
