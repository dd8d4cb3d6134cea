//! The four clients, as a user makes them: everything that decides what is sent again is the default, only the times are short.

use std::time::Duration;

use anyhow::Result;
use client_runtime::{Backoff, CoreBuilder, Options, RetryBudget, RetryPolicy};
use vendor_simulator::{Vendor, bigeye, bigid, bigml, dataops_live};

use crate::Budget;

/// How long is waited for an answer, or for the next piece of one.
pub(crate) const PATIENCE: Duration = Duration::from_millis(1500);

/// The longest wait that a server may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The longest that a call may take: four attempts, and the waits between them.
const CALL: Duration = Duration::from_secs(30);

/// Where Bigeye's creations go: away from the workspace whose lists are compared.
pub(crate) const WORKSPACE: i64 = 124;
/// The workspace whose lists are compared.
pub(crate) const LISTED_WORKSPACE: i64 = 123;

#[derive(Clone, Debug)]
pub(crate) struct Clients {
    pub(crate) bigeye: bigeye_client::Client,
    pub(crate) bigid: bigid_client::Client,
    pub(crate) dataops_live: dataops_live_client::Client,
    pub(crate) bigml: bigml_client::Client,
}

impl Clients {
    pub(crate) fn new(server: &str, budget: Budget) -> Result<Self> {
        let url = |vendor: Vendor| format!("{server}{}", vendor.prefix());
        let core = |core: CoreBuilder| match budget {
            Budget::Default => core,
            Budget::Unlimited => core.retry_budget(RetryBudget::unlimited()),
        };
        Ok(Self {
            bigeye: bigeye_client::Client::builder()
                .base_url(url(Vendor::Bigeye))
                .api_key(bigeye::API_KEY)
                .options(hurried)
                .core(core)
                .build()?
                .with(retried_500)
                .with_workspace(WORKSPACE),
            bigid: bigid_client::Client::builder()
                .base_url(url(Vendor::Bigid))
                .user_token(bigid::USER_TOKEN)
                .options(hurried)
                .options(retried_500)
                .core(core)
                .build()?,
            dataops_live: dataops_live_client::Client::builder()
                .base_url(url(Vendor::DataopsLive))
                .access_token(dataops_live::PERSONAL_TOKEN)
                .options(hurried)
                .core(core)
                .build()?,
            bigml: bigml_client::Client::builder()
                .base_url(url(Vendor::Bigml))
                .credentials(bigml::USERNAME, bigml::API_KEY)
                .options(hurried)
                .core(core)
                .build()?,
        })
    }
}

/// The default retries with short times.
fn policy() -> RetryPolicy {
    RetryPolicy {
        backoff: Backoff {
            initial: Duration::from_millis(4),
            cap: Duration::from_millis(100),
            ..Backoff::default()
        },
        max_wait: LONGEST_WAIT,
        ..RetryPolicy::default()
    }
}

fn hurried(options: Options) -> Options {
    options
        .retry(policy())
        .attempt_timeout(PATIENCE)
        .idle_timeout(PATIENCE / 2)
        .timeout(CALL)
}

/// Bigeye's and BigID's own default, which a policy of one's own replaces.
fn retried_500(options: Options) -> Options {
    options.retry(policy().with_status(client_runtime::http::StatusCode::INTERNAL_SERVER_ERROR))
}
