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

    /// A client from environment variables: `{{VENDOR}}_{{SECRET}}`, and `{{VENDOR}}_URL` where it is set. The {{secret_words}} can also be in a file that only
    /// its owner may read: `{{VENDOR}}_{{SECRET}}_FILE`.
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
///     .{{secret}}("...")
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
        Ok(builder.{{secret}}(env::secret("{{VENDOR}}_{{SECRET}}")?))
    }

    /// The address: [`DEFAULT_URL`] unless there is another one. A slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core = self.core.base_url(url);
        self
    }

    /// An {{secret_words}}, which goes into {{place}}.
    #[must_use]
    pub fn {{secret}}(mut self, {{secret}}: impl Into<Secret>) -> Self {
        self.credential = Some(auth::{{secret}}(&{{secret}}.into()));
        self
    }

    /// An {{secret_words}} that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when {{title}} refuses it.
    #[must_use]
    pub fn {{secret}}_from(mut self, provider: impl SecretProvider + 'static) -> Self {
        let credential = ProvidedCredential::new(provider, auth::{{secret}});
        self.credential = Some(Ok(Arc::new(credential)));
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
                    "there is no credential; set an {{secret_words}}",
                ));
            }
        };
        Ok(Client {
            core: self.core.credential(credential).build()?,
        })
    }
}
