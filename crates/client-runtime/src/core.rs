//! What all calls of a client share.

use crate::Error;
use crate::base_url::BaseUrl;
use crate::builder::CoreBuilder;
use crate::conceal::{conceal, conceal_end};
use crate::explain::Explain;
use crate::options::Options;
use crate::second_server::Second;
use crate::vendor::Vendor;
use auth_middleware::{Chance, Clock, Credential, Metrics, Secret, Stack};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The inside of a vendor's client: its address, connections, credential, limits and options.
///
/// A clone is cheap and shares all of it; [`with`](Self::with) gives one with other options.
#[derive(Clone)]
pub struct Core {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<Options>,
}

#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) vendor: &'static Vendor,
    pub(crate) base_url: BaseUrl,
    pub(crate) stack: Stack,
    /// Whether some operations are answered by another server.
    pub(crate) second: Option<Second>,
    /// The `reqwest::Client` is the user's own, and so is its TLS.
    pub(crate) own_http: bool,
    /// What must not be shown, even if the server repeats it.
    pub(crate) secrets: Vec<Secret>,
    /// Who adds to an error what only another call can tell.
    pub(crate) explain: Option<Arc<dyn Explain>>,
    /// The longest URL that the vendor takes, in characters.
    pub(crate) longest_url: Option<usize>,
}

impl Core {
    /// Starts to build the inside of a client.
    pub fn builder(vendor: &'static Vendor) -> CoreBuilder {
        CoreBuilder::new(vendor)
    }

    /// A clone with other options; connections, credential, rate limit and retry budget stay shared.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(Options) -> Options) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            options: Arc::new(change(Options::clone(&self.options))),
        }
    }

    /// A clone for another base URL of the same vendor, with everything else shared. The credential goes there too.
    ///
    /// # Errors
    /// The base URL is not one, see [`BaseUrl::parse`], or the features of this build don't reach it.
    pub fn with_base_url(&self, base_url: &str) -> Result<Self, Error> {
        let base_url = BaseUrl::parse(base_url)?;
        if base_url.is_https() && !self.shared.own_http {
            crate::tls::check()?;
        }
        Ok(self.sharing(|shared| shared.base_url = base_url))
    }

    /// A clone with another credential; connections, limits and options stay shared. A credential whose exchange is itself a
    /// call goes through a core without one, and comes into the client's core by this.
    #[must_use]
    pub fn with_credential(&self, credential: Arc<dyn Credential>) -> Self {
        self.sharing(|shared| {
            shared.stack = shared.stack.with_credential(credential);
            // what was learnt belongs to the other credential
            shared.explain = None;
        })
    }

    /// A clone that keeps these secrets, too, out of what it shows. For parts of a vendor crate that are given secrets with a call.
    #[doc(hidden)]
    #[must_use]
    pub fn concealing(&self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        self.sharing(|shared| shared.secrets.extend(secrets))
    }

    fn sharing(&self, change: impl FnOnce(&mut Shared)) -> Self {
        let mut shared = Shared::clone(&self.shared);
        change(&mut shared);
        Self {
            shared: Arc::new(shared),
            options: Arc::clone(&self.options),
        }
    }

    /// The base URL.
    pub fn base_url(&self) -> &BaseUrl {
        &self.shared.base_url
    }

    /// The vendor.
    pub fn vendor(&self) -> &'static Vendor {
        self.shared.vendor
    }

    /// The options of this clone.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What this client and all its clones have done so far: calls, retries, bytes and the like.
    ///
    /// ```
    /// # fn f(core: client_runtime::Core) {
    /// let metrics = core.metrics();
    /// println!("{} of {} calls failed, {} requests were sent again", metrics.failures, metrics.calls, metrics.retries);
    /// # }
    /// ```
    pub fn metrics(&self) -> Metrics {
        self.shared.stack.metrics()
    }

    /// Words of the server without the secrets that it repeats.
    pub(crate) fn conceal(&self, text: &str) -> String {
        self.among_secrets(|secrets| conceal(text, secrets))
    }

    /// The last bytes of a long text of the server, at most `longest`, from the beginning of a line where there is one, without the secrets that it
    /// repeats. `is_cut` says that `text` is itself only the end of it, so that it may begin in the middle of a secret.
    #[doc(hidden)]
    pub fn conceal_end(&self, text: &str, is_cut: bool, longest: usize) -> String {
        self.among_secrets(|secrets| conceal_end(text, is_cut, longest, secrets))
    }

    fn among_secrets<T>(&self, work: impl FnOnce(&mut dyn Iterator<Item = &str>) -> T) -> T {
        let carried = self.shared.stack.credential().secrets();
        let secrets = self.shared.secrets.iter().chain(&carried);
        work(&mut secrets.map(Secret::expose))
    }

    /// A body without the secrets that it repeats. To be done before it is cut: a part of a secret would not be found.
    pub(crate) fn conceal_body<'a>(&self, body: &'a [u8]) -> Cow<'a, [u8]> {
        let text = String::from_utf8_lossy(body);
        Cow::Owned(self.conceal(&text).into_bytes())
    }

    /// The clock, for a vendor's own ways to wait.
    pub fn clock(&self) -> &Clock {
        self.shared.stack.clock()
    }

    /// The randomness, for a vendor's own ways to wait.
    pub fn chance(&self) -> &Chance {
        self.shared.stack.chance()
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("vendor", &self.shared.vendor.name)
            .field("base_url", &self.shared.base_url)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
