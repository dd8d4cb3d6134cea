//! Puts the inside of a client together.

use crate::base_url::BaseUrl;
use crate::core::{Core, Shared};
use crate::explain::Explain;
use crate::options::Options;
use crate::second_server::{Second, SecondServer};
use crate::tls::CaFile;
use crate::vendor::Vendor;
use crate::{Error, tls};
use auth_middleware::{
    Chance, Classify, Clock, Credential, Propagator, RateLimit, RetryBudget, Secret, Stack,
};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// Builds a [`Core`]. A vendor crate's own builder wraps it.
pub struct CoreBuilder {
    vendor: &'static Vendor,
    base_url: Option<String>,
    second: Option<(&'static SecondServer, Option<String>)>,
    http: Option<reqwest::Client>,
    ca_file: Option<PathBuf>,
    user_agent: Option<String>,
    credential: Option<Arc<dyn Credential>>,
    classify: Option<Arc<dyn Classify>>,
    clock: Clock,
    chance: Chance,
    retry_budget: Option<RetryBudget>,
    rate_limit: Option<Arc<dyn RateLimit>>,
    propagator: Option<Arc<dyn Propagator>>,
    secrets: Vec<Secret>,
    explain: Option<Arc<dyn Explain>>,
    longest_url: Option<usize>,
    options: Options,
}

impl CoreBuilder {
    pub(crate) fn new(vendor: &'static Vendor) -> Self {
        let mut options = Options::default();
        if vendor.retry_500 {
            let retry = std::mem::take(&mut options.policy.retry);
            options.policy.retry = retry.with_status(http::StatusCode::INTERNAL_SERVER_ERROR);
        }
        Self {
            vendor,
            base_url: None,
            second: None,
            http: None,
            ca_file: None,
            user_agent: None,
            credential: None,
            classify: None,
            clock: Clock::system(),
            chance: Chance::system(),
            retry_budget: None,
            rate_limit: None,
            propagator: None,
            secrets: Vec::new(),
            explain: None,
            longest_url: None,
            options,
        }
    }

    /// The address below which the operations are; see [`BaseUrl::parse`] for what is mended and what refused.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The operations that a server of their own can answer, and where it is; without an address the main server answers them. The credential goes
    /// there too.
    #[must_use]
    pub fn second_server(
        mut self,
        server: &'static SecondServer,
        base_url: Option<String>,
    ) -> Self {
        self.second = Some((server, base_url));
        self
    }

    /// What authenticates the requests. Without it: nothing.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.credential = Some(credential);
        self
    }

    /// What the vendor's answers mean beyond their status.
    #[must_use]
    pub fn classify(mut self, classify: Arc<dyn Classify>) -> Self {
        self.classify = Some(classify);
        self
    }

    /// A `reqwest::Client` of one's own, for proxies and the like. Start from [`http_client_builder`]: one that
    /// follows redirects would take credentials to other hosts.
    #[must_use]
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// A file with certificates in PEM that the server's may come from, besides those that the system trusts: for servers behind an authority of one's own,
    /// or with a certificate that they signed themselves. It is read when the client is built. All else is checked as ever: name, dates, signatures.
    ///
    /// It does not go together with [`http`](Self::http), whose client has certificates of its own.
    #[must_use]
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_file = Some(path.into());
        self
    }

    /// What stands before the crate's own name in the `User-Agent`: `my-app/1.2`.
    #[must_use]
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Changes the options of all calls.
    #[must_use]
    pub fn options(mut self, change: impl FnOnce(Options) -> Options) -> Self {
        self.options = change(self.options);
        self
    }

    /// Another clock than the system's, for tests.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Other randomness than the default, for tests.
    #[must_use]
    pub fn chance(mut self, chance: Chance) -> Self {
        self.chance = chance;
        self
    }

    /// How much may be retried altogether.
    #[must_use]
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = Some(budget);
        self
    }

    /// What holds requests back; share one among the clients of an account.
    #[must_use]
    pub fn rate_limit(mut self, limit: Arc<dyn RateLimit>) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// What adds the headers of your own tracing, such as `traceparent`, to each attempt; see [`Propagator`] for OpenTelemetry.
    #[must_use]
    pub fn propagator(mut self, propagator: Arc<dyn Propagator>) -> Self {
        self.propagator = Some(propagator);
        self
    }

    /// A secret that must not show in an error even if the server repeats it. For what the credential is made of.
    #[must_use]
    pub fn conceal(mut self, secret: impl Into<Secret>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Who adds to errors what only another call can tell. For vendor crates.
    #[doc(hidden)]
    #[must_use]
    pub fn explain(mut self, explain: Arc<dyn Explain>) -> Self {
        self.explain = Some(explain);
        self
    }

    /// The longest URL that the vendor takes, in characters; a longer one is refused before it is sent. For vendor crates.
    #[doc(hidden)]
    #[must_use]
    pub fn longest_url(mut self, characters: usize) -> Self {
        self.longest_url = Some(characters);
        self
    }

    /// The finished core.
    ///
    /// # Errors
    /// The base URL is missing or not one, the features of this build don't reach it, an option can't be sent, the CA file can't be used, or TLS can't be
    /// set up.
    pub fn build(self) -> Result<Core, Error> {
        let Some(base_url) = &self.base_url else {
            return Err(Error::configuration("the base URL is not set"));
        };
        let base_url = BaseUrl::parse(base_url)?;
        let own_http = self.http.is_some();
        let second = match self.second {
            None => None,
            Some((server, base_url)) => Some(Second {
                server,
                base_url: base_url.as_deref().map(BaseUrl::parse).transpose()?,
            }),
        };
        let second_url = second.as_ref().and_then(|second| second.base_url.as_ref());
        let mut urls = std::iter::once(&base_url).chain(second_url);
        if urls.any(BaseUrl::is_https) && !own_http {
            tls::check()?;
        }
        self.options
            .check()
            .map_err(|error| Error::configuration(error.to_string()))?;
        let ca_file = self.ca_file.as_deref().map(CaFile::read).transpose()?;
        let http = match (self.http, ca_file) {
            (None, ca_file) => {
                http_client(self.vendor, self.user_agent.as_deref(), ca_file.as_ref())?
            }
            (Some(http), None) => http,
            (Some(_), Some(file)) => {
                return Err(file.refused("would not be used by an HTTP client of one's own; give that one the certificates, or leave one of the two out"));
            }
        };
        let mut stack = Stack::builder(http).clock(self.clock).chance(self.chance);
        if let Some(credential) = self.credential {
            stack = stack.credential(credential);
        }
        if let Some(classify) = self.classify {
            stack = stack.classify(classify);
        }
        if let Some(budget) = self.retry_budget {
            stack = stack.retry_budget(budget);
        }
        if let Some(limit) = self.rate_limit {
            stack = stack.rate_limit(limit);
        }
        if let Some(propagator) = self.propagator {
            stack = stack.propagator(propagator);
        }
        Ok(Core {
            shared: Arc::new(Shared {
                vendor: self.vendor,
                base_url,
                second,
                stack: stack.build(),
                own_http,
                secrets: self.secrets,
                explain: self.explain,
                longest_url: self.longest_url,
            }),
            options: Arc::new(self.options),
        })
    }
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CoreBuilder")
            .field("vendor", &self.vendor.name)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

fn http_client(
    vendor: &Vendor,
    application: Option<&str>,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::Client, Error> {
    let user_agent = match application {
        Some(application) => format!("{application} {}", vendor.user_agent),
        None => vendor.user_agent.to_owned(),
    };
    let user_agent = http::HeaderValue::try_from(user_agent)
        .map_err(|_| Error::configuration("the user agent can't be sent as a header"))?;
    tls::configure(auth_middleware::http_client_builder(), ca_file)?
        .user_agent(user_agent)
        .build()
        .map_err(|error| {
            Error::configuration("the HTTP client can't be set up").with_source(error.without_url())
        })
}

/// What the clients are made of when no `reqwest::Client` is given: no redirects, the TLS of this build, small packets at once.
/// Add what you need, such as a proxy, and hand the client to [`CoreBuilder::http`].
///
/// # Errors
/// TLS can't be set up.
pub fn http_client_builder() -> Result<reqwest::ClientBuilder, Error> {
    tls::configure(auth_middleware::http_client_builder(), None)
}
