//! Bigconfig: plans and applications of the metrics that a source shall have, awaited.

use std::fmt;
use std::future::IntoFuture;
use std::ops::Deref;
use std::time::Duration;

use client_runtime::{Error, Progress, Waiter};
use futures_util::future::BoxFuture;

use crate::Client;
use crate::types::{BigconfigStatus, MetricSuite, MetricSuiteResult, WorkflowProcessingStatus};

/// # Bigconfig
impl Client {
    /// What applying a suite would change. Nothing is changed.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client, suite: bigeye_client::types::MetricSuite) -> Result<(), bigeye_client::Error> {
    /// let plan = client.plan_bigconfig(suite.clone()).await?;
    /// println!("{plan}"); // 3 created, 0 changed, 1 deleted, 12 as they were, 0 failed
    /// if plan.is_complete() && plan.deleted() == 0 {
    ///     let applied = client.apply_bigconfig(suite).await?;
    ///     assert!(applied.is_complete());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_bigconfig(&self, suite: MetricSuite) -> Bigconfig {
        let plan = self.queue_bigconfig_plan().body(suite);
        Bigconfig(plan.send_and_wait())
    }

    /// Applies a suite: creates, changes and deletes metrics, see [`plan_bigconfig`](Self::plan_bigconfig).
    pub fn apply_bigconfig(&self, suite: MetricSuite) -> Bigconfig {
        let apply = self.queue_bigconfig_apply().body(suite);
        Bigconfig(apply.send_and_wait())
    }
}

/// A plan or an application that begins when it is awaited. A workflow that fails is an error; one that could do a part of its work is a
/// [`BigconfigReport`] that is not [complete](BigconfigReport::is_complete).
#[derive(Debug)]
#[must_use = "nothing is planned or applied until it is awaited"]
pub struct Bigconfig(Waiter<BigconfigStatus>);

impl Bigconfig {
    /// Gives up after so long; the work goes on at Bigeye.
    pub fn with_deadline(self, limit: Duration) -> Self {
        Self(self.0.with_deadline(limit))
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(self, first: Duration, longest: Duration) -> Self {
        Self(self.0.with_interval(first, longest))
    }

    /// Calls `report` after each poll.
    pub fn on_progress(self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        Self(self.0.on_progress(report))
    }
}

impl IntoFuture for Bigconfig {
    type Output = Result<BigconfigReport, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(BigconfigReport::new(self.0.await?.into_inner())) })
    }
}

/// What a Bigconfig has changed, or would change. It has the members of [`MetricSuiteResult`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BigconfigReport {
    /// The lists, as Bigeye gives them.
    pub result: MetricSuiteResult,
    /// Whether Bigeye calls its work a partial failure.
    pub partial: bool,
}

impl BigconfigReport {
    fn new(status: BigconfigStatus) -> Self {
        let ended = status.status_response.and_then(|status| status.status);
        Self {
            result: status.bigconfig_response.unwrap_or_default(),
            partial: ended == Some(WorkflowProcessingStatus::PartialFailure),
        }
    }

    /// Whether everything could be done: no partial failure, and no error in the lists.
    pub fn is_complete(&self) -> bool {
        !self.partial && self.failed() == 0
    }

    /// Whether metrics or custom rules are created, changed or deleted.
    pub fn has_changes(&self) -> bool {
        self.created() + self.updated() + self.deleted() > 0
    }

    /// Number of metrics and custom rules that are created.
    pub fn created(&self) -> usize {
        count(&self.created_metrics) + count(&self.created_custom_rules)
    }

    /// Number of metrics and custom rules that are changed.
    pub fn updated(&self) -> usize {
        count(&self.updated_metrics) + count(&self.updated_custom_rules)
    }

    /// Number of metrics and custom rules that are deleted.
    pub fn deleted(&self) -> usize {
        count(&self.deleted_metrics) + count(&self.deleted_custom_rules)
    }

    /// Number of metrics and custom rules that stay as they are.
    pub fn unchanged(&self) -> usize {
        count(&self.unchanged_metrics) + count(&self.unchanged_custom_rules)
    }

    /// Number of errors: metrics that could not be made, cohorts and custom rules with mistakes, and times of creation that could not be set.
    pub fn failed(&self) -> usize {
        let times = self.row_creation_time_response.as_ref();
        let times = times.map_or(0, |times| count(&times.row_creation_time_upsert_failures));
        count(&self.metric_application_errors)
            + count(&self.invalid_cohort_errors)
            + count(&self.custom_rule_errors)
            + times
    }
}

impl Deref for BigconfigReport {
    type Target = MetricSuiteResult;

    fn deref(&self) -> &MetricSuiteResult {
        &self.result
    }
}

/// A line for a log.
impl fmt::Display for BigconfigReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} created, {} changed, {} deleted, {} as they were, {} failed",
            self.created(),
            self.updated(),
            self.deleted(),
            self.unchanged(),
            self.failed()
        )
    }
}

fn count<T>(list: &Option<Vec<T>>) -> usize {
    list.as_ref().map_or(0, Vec::len)
}
