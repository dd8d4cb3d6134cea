//! Tests of connections, with as much time as they may take.

use std::future::IntoFuture;
use std::time::Duration;

use client_runtime::{Error, Response};
use futures_util::future::BoxFuture;

use super::secret_members;
use super::settings::members_of;
use crate::Client;
use crate::types::{DataSourceSettings, DataSourceTest, DataSourceTestResult};

/// The longest that `testConnectionTimeoutInSeconds` may be.
const LONGEST: Duration = Duration::from_secs(7200);
/// What the call takes besides the test.
const MARGIN: Duration = Duration::from_secs(30);

/// # Tests of connections
impl Client {
    /// Connects to a store with these settings. Awaited, it waits as long as the test may take: `test_connection_timeout_in_seconds` of the settings, or
    /// two hours, which is the longest that BigID allows. A connection that failed is no error: look at `success` of the answer.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// use bigid_client::types::DataSourceSettings;
    ///
    /// let settings = DataSourceSettings::mysql("Orders", "db.example.com", "shop")
    ///     .login("scanner", std::env::var("ORDERS_PASSWORD").unwrap_or_default())
    ///     .test_connection_timeout_in_seconds(120);
    /// let outcome = client.test_data_source(settings).await?;
    /// if outcome.success != Some(true) {
    ///     println!("no connection: {}", outcome.message.as_deref().unwrap_or("BigID says no more"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_data_source(&self, settings: impl Into<DataSourceSettings>) -> TestDataSource {
        TestDataSource {
            client: self.clone(),
            subject: Subject::Candidate(Box::new(settings.into())),
            limit: None,
        }
    }

    /// Connects with the settings that BigID has stored under this name, stored secrets included. Otherwise as
    /// [`test_data_source`](Self::test_data_source).
    pub fn test_stored_data_source(&self, name: impl Into<String>) -> TestDataSource {
        TestDataSource {
            client: self.clone(),
            subject: Subject::Stored(name.into()),
            limit: None,
        }
    }
}

#[derive(Clone, Debug)]
enum Subject {
    Candidate(Box<DataSourceSettings>),
    Stored(String),
}

/// A test that begins when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "nothing is tested until it is awaited"]
pub struct TestDataSource {
    client: Client,
    subject: Subject,
    limit: Option<Duration>,
}

impl TestDataSource {
    /// Waits so long at most, whatever the settings say.
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How long it waits at most. `None`: that is known only when the stored settings are read.
    pub fn limit(&self) -> Option<Duration> {
        match &self.subject {
            Subject::Candidate(settings) => Some(self.limit_for(settings)),
            Subject::Stored(_) => self.limit,
        }
    }

    fn limit_for(&self, settings: &DataSourceSettings) -> Duration {
        let said = settings.test_connection_timeout_in_seconds;
        let said = said.and_then(|seconds| u64::try_from(seconds).ok());
        let longest = said.map_or(LONGEST, Duration::from_secs);
        self.limit.unwrap_or(longest.saturating_add(MARGIN))
    }

    async fn run(self) -> Result<Response<DataSourceTestResult>, Error> {
        let (settings, is_stored) = match &self.subject {
            Subject::Candidate(settings) => (settings.as_ref().clone(), false),
            Subject::Stored(name) => {
                let stored = self.client.data_source(name).await?;
                (stored.into_settings()?, true)
            }
        };
        let limit = self.limit_for(&settings);
        let has_secret = secret_members::has_values(members_of(&settings)?);
        let test = DataSourceTest::new()
            .ds_connection(settings)
            .is_new_password(has_secret && !is_stored);
        let patient = self.client.with(|options| {
            options
                .timeout(limit)
                .attempt_timeout(limit)
                .idle_timeout(limit)
        });
        let test = patient.test_data_source_connection().body(test);
        test.send().await
    }
}

impl IntoFuture for TestDataSource {
    type Output = Result<Response<DataSourceTestResult>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
