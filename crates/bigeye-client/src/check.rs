//! The gate of an ELT job: metrics are run, and their results say whether the data may go on.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use client_runtime::codegen::Waiting;
use client_runtime::{Error, Progress};
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;

use crate::Client;
use crate::types::{MetricInfo, MetricInfosFetch, MetricRun, MetricsRun};

/// # Checks
impl Client {
    /// Runs the metrics of a table and waits for the verdict.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// use std::time::Duration;
    ///
    /// use bigeye_client::Verdict;
    ///
    /// let checked = client.check_table(12300).with_deadline(Duration::from_secs(900)).await?;
    /// match checked.verdict() {
    ///     Verdict::Pass => println!("the load may go on"),
    ///     Verdict::Fail => {
    ///         for metric in checked.failing() {
    ///             eprintln!("{}: {:?}", metric.name(), metric.runs);
    ///         }
    ///     }
    ///     Verdict::Unknown => eprintln!("{checked}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Who may see the table may not always run its metrics: that takes a right in Bigeye, and without it the error is a 403.
    pub fn check_table(&self, table_id: i64) -> Check {
        Check::new(self, Which::Table(table_id))
    }

    /// Runs the metrics of a collection and waits for the verdict, see [`check_table`](Self::check_table).
    pub fn check_collection(&self, collection_id: i64) -> Check {
        Check::new(self, Which::Collection(collection_id))
    }

    /// Runs the metrics that carry a tag of the workspace and waits for the verdict, see [`check_table`](Self::check_table). Metrics of a tagged table
    /// that don't carry the tag themselves are not meant.
    pub fn check_tag(&self, tag_id: i64) -> Check {
        Check::new(self, Which::Tag(tag_id))
    }

    /// Runs these metrics and waits for the verdict, see [`check_table`](Self::check_table). No id, no call.
    pub fn check_metrics(&self, metric_ids: impl IntoIterator<Item = i64>) -> Check {
        Check::new(self, Which::Metrics(metric_ids.into_iter().collect()))
    }
}

/// What the results of metrics say together, or of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Each has run, and none alerts.
    Pass,
    /// At least one alerts.
    Fail,
    /// None alerts, but at least one has no result: it could not be run, its query failed, or it isn't there. Also where there is no metric at all.
    Unknown,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
        })
    }
}

/// A metric that was to be run, and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckedMetric {
    /// The metric with its state after the run.
    pub info: MetricInfo,
    /// The runs that the check has caused, one for each group. Empty where the metric did not run.
    pub runs: Vec<MetricRun>,
    /// What they say.
    pub verdict: Verdict,
}

impl CheckedMetric {
    /// Id of the metric.
    pub fn id(&self) -> Option<i64> {
        id(&self.info)
    }

    /// Name of the metric; empty where Bigeye gives none.
    pub fn name(&self) -> &str {
        let configuration = self.info.metric_configuration.as_ref();
        configuration
            .and_then(|configuration| configuration.name.as_deref())
            .unwrap_or_default()
    }
}

/// What came of a [`Check`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Checked {
    /// All metrics that are there, in Bigeye's order.
    pub metrics: Vec<CheckedMetric>,
    /// Ids of metrics that were asked for and are not there, or that were deleted while the others ran.
    pub missing: Vec<i64>,
}

impl Checked {
    /// What the results say together: [`Fail`](Verdict::Fail) if any metric alerts, else [`Unknown`](Verdict::Unknown) if any has no result.
    pub fn verdict(&self) -> Verdict {
        let count = |verdict| self.with(verdict).count();
        if count(Verdict::Fail) > 0 {
            Verdict::Fail
        } else if self.metrics.is_empty() || !self.missing.is_empty() || count(Verdict::Unknown) > 0
        {
            Verdict::Unknown
        } else {
            Verdict::Pass
        }
    }

    /// The metrics that alert.
    pub fn failing(&self) -> impl Iterator<Item = &CheckedMetric> {
        self.with(Verdict::Fail)
    }

    /// The metrics without a result.
    pub fn unknown(&self) -> impl Iterator<Item = &CheckedMetric> {
        self.with(Verdict::Unknown)
    }

    fn with(&self, verdict: Verdict) -> impl Iterator<Item = &CheckedMetric> {
        let metrics = self.metrics.iter();
        metrics.filter(move |metric| metric.verdict == verdict)
    }
}

/// A line for a log: the verdict, and how many metrics alert or have no result.
impl fmt::Display for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (alert, unknown) = (self.failing().count(), self.unknown().count());
        let all = self.metrics.len() + self.missing.len();
        write!(
            f,
            "{}: {alert} of {all} metrics alert, {unknown} have no result, {} are not there",
            self.verdict(),
            self.missing.len()
        )
    }
}

/// Which metrics are run.
#[derive(Clone, Debug)]
enum Which {
    Table(i64),
    Collection(i64),
    Tag(i64),
    Metrics(Vec<i64>),
}

/// A check that runs when it is awaited: it lists the metrics, queues their runs as one workflow, waits for its end, and reads the results.
///
/// A metric counts as run if it has a run that it didn't have before. A workflow that fails or times out at Bigeye is no error: the metrics
/// that it left out have no result.
#[must_use = "nothing is run until it is awaited"]
pub struct Check {
    client: Client,
    which: Which,
    waiting: Waiting,
}

impl Check {
    fn new(client: &Client, which: Which) -> Self {
        Self {
            client: client.clone(),
            which,
            waiting: Waiting::default(),
        }
    }

    /// Gives up after so long, counted from the moment that the runs are queued. The error is a time-out then, and the runs go on at Bigeye.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.waiting.deadline(limit);
        self
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.waiting.interval(first, longest);
        self
    }

    /// Calls `report` after each poll.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.waiting.report(report);
        self
    }

    async fn run(self) -> Result<Checked, Error> {
        let client = self.client.clone();
        let (before, mut missing) = list(&client, &self.which).await?;
        let ids: Vec<i64> = before.iter().filter_map(id).collect();
        // an empty list could mean all metrics of the workspace
        if ids.is_empty() {
            return Ok(Checked {
                missing,
                ..Checked::default()
            });
        }
        self.run_metrics(&ids).await?;
        let known: HashMap<i64, BTreeSet<Mark>> = before
            .iter()
            .filter_map(|info| Some((id(info)?, runs(info).map(mark).collect())))
            .collect();
        let after = MetricInfosFetch::new().metric_ids(ids.iter().copied());
        let after = infos(&client, after).await?;
        // deleted while the others ran
        missing.extend(absent(&ids, &after));
        let metrics = after.into_iter().map(|info| {
            let known = id(&info).and_then(|id| known.get(&id));
            judge(info, known)
        });
        Ok(Checked {
            metrics: metrics.collect(),
            missing,
        })
    }

    async fn run_metrics(self, ids: &[i64]) -> Result<(), Error> {
        let body = MetricsRun::new().metric_ids(ids.iter().copied());
        let waiter = self.client.queue_metric_runs().body(body).send_and_wait();
        match self.waiting.tell(waiter).await {
            Err(error) if !error.is_job_failed() => Err(error),
            _ => Ok(()),
        }
    }
}

impl IntoFuture for Check {
    type Output = Result<Checked, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check")
            .field("which", &self.which)
            .field("waiting", &self.waiting)
            .finish_non_exhaustive()
    }
}

/// The metrics as they are before the run, and the ids of those that aren't there.
async fn list(client: &Client, which: &Which) -> Result<(Vec<MetricInfo>, Vec<i64>), Error> {
    let all = MetricInfosFetch::new();
    let ids = match which {
        Which::Table(id) => return Ok((infos(client, all.table_ids([*id])).await?, Vec::new())),
        Which::Tag(id) => return Ok((infos(client, all.tag_ids([*id])).await?, Vec::new())),
        Which::Collection(id) => metrics_of(client, *id).await?,
        Which::Metrics(ids) => ids.clone(),
    };
    if ids.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let found = infos(client, all.metric_ids(ids.iter().copied())).await?;
    let missing = absent(&ids, &found).into_iter().collect();
    Ok((found, missing))
}

/// The ids of those that are not there.
fn absent(ids: &[i64], found: &[MetricInfo]) -> BTreeSet<i64> {
    let found: BTreeSet<i64> = found.iter().filter_map(id).collect();
    let absent = ids.iter().filter(|id| !found.contains(id));
    absent.copied().collect()
}

async fn metrics_of(client: &Client, collection: i64) -> Result<Vec<i64>, Error> {
    let answer = client.get_collection().collection_id(collection).send();
    let answer = answer.await?.into_inner();
    let several = answer.collections.into_iter().flatten();
    let collection = answer.collection.into_iter().chain(several).next();
    Ok(collection
        .unwrap_or_default()
        .metric_ids
        .unwrap_or_default())
}

async fn infos(client: &Client, wanted: MetricInfosFetch) -> Result<Vec<MetricInfo>, Error> {
    let wanted = wanted.include_latest_metric_runs(true);
    let infos = client.fetch_metric_infos().body(wanted).stream();
    infos.try_collect().await
}

fn id(info: &MetricInfo) -> Option<i64> {
    info.metric_configuration.as_ref()?.id
}

fn runs(info: &MetricInfo) -> impl Iterator<Item = &MetricRun> {
    info.latest_metric_runs.iter().flatten()
}

/// What tells a run from the one before: its id, and its time where it has none.
type Mark = (Option<i64>, Option<i64>);

fn mark(run: &MetricRun) -> Mark {
    match run.id {
        Some(id) => (Some(id), None),
        None => (None, run.run_at_epoch_seconds),
    }
}

fn judge(info: MetricInfo, known: Option<&BTreeSet<Mark>>) -> CheckedMetric {
    let is_new = |run: &&MetricRun| known.is_none_or(|known| !known.contains(&mark(run)));
    let new: Vec<MetricRun> = runs(&info).filter(is_new).cloned().collect();
    let verdicts: Vec<Verdict> = new.iter().map(verdict).collect();
    let verdict = if verdicts.contains(&Verdict::Fail) {
        Verdict::Fail
    } else if verdicts.is_empty() || verdicts.contains(&Verdict::Unknown) {
        Verdict::Unknown
    } else {
        Verdict::Pass
    };
    CheckedMetric {
        info,
        runs: new,
        verdict,
    }
}

/// The older form of the state is read first, as it is the documented one; by its end, which is the same for all its kinds.
fn verdict(run: &MetricRun) -> Verdict {
    let status = run.status.as_ref().map_or("", |status| status.as_str());
    let summary = run.summary_status.as_ref();
    let summary = summary.map_or("", |status| status.as_str());
    if status.ends_with("_CRITICAL") || summary == "METRIC_STATUS_ALERTING" {
        Verdict::Fail
    } else if status.ends_with("_OK") || summary == "METRIC_STATUS_HEALTHY" {
        Verdict::Pass
    } else {
        Verdict::Unknown
    }
}
