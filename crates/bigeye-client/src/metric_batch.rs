//! Many metrics from one template: a few at a time, with one progress for all.

use std::fmt;
use std::future::IntoFuture;

use client_runtime::Error;
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, stream};

use crate::Client;
use crate::types::{MetricConfiguration, MetricType, MetricTypeMetricType, TemplateMetric};

/// So many metrics are made at once unless something else is said.
const CONCURRENCY: usize = 4;

/// # Metrics in batches
impl Client {
    /// Makes metrics from a template: each configuration says where and with which thresholds, and gets the template as its type.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// use bigeye_client::types::MetricConfiguration;
    ///
    /// let metrics = [12300, 12301, 12302].map(|table| MetricConfiguration::new().name("Late orders").dataset_id(table));
    /// let results = client
    ///     .create_metrics_from_template(77, metrics)
    ///     .on_progress(|now| println!("{} of {}, {} failed", now.done, now.metrics, now.failed))
    ///     .await;
    /// for result in results {
    ///     match result {
    ///         Ok(metric) => println!("{:?}", metric.id),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// One that fails stops none of the others. A configuration with an `id` changes the metric of that id. Bigeye makes a metric by a POST, which is never sent a
    /// second time: an error without an answer may mean that the metric is there.
    pub fn create_metrics_from_template(
        &self,
        template_id: i64,
        metrics: impl IntoIterator<Item = MetricConfiguration>,
    ) -> CreateMetrics {
        let template = TemplateMetric::new().template_id(template_id);
        let kind = MetricTypeMetricType::TemplateMetric(template);
        let kind = MetricType::new().metric_type(kind);
        let metrics = metrics.into_iter();
        self.create_metrics(metrics.map(|metric| metric.metric_type(kind.clone())))
    }

    /// Makes many metrics, of any type, see [`create_metrics_from_template`](Self::create_metrics_from_template).
    pub fn create_metrics(
        &self,
        metrics: impl IntoIterator<Item = MetricConfiguration>,
    ) -> CreateMetrics {
        CreateMetrics {
            client: self.clone(),
            metrics: metrics.into_iter().collect(),
            concurrency: CONCURRENCY,
            report: None,
        }
    }
}

/// How far a batch is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricsProgress {
    /// Metrics that are made, or failed.
    pub done: usize,
    /// Metrics that failed.
    pub failed: usize,
    /// All metrics.
    pub metrics: usize,
}

type Report = Box<dyn FnMut(MetricsProgress) + Send>;

/// A batch that begins when it is awaited. The results stand where their configurations stood.
#[must_use = "nothing is made until it is awaited"]
pub struct CreateMetrics {
    client: Client,
    metrics: Vec<MetricConfiguration>,
    concurrency: usize,
    report: Option<Report>,
}

impl CreateMetrics {
    /// So many calls at once, at least 1; 4 unless set.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Calls `report` after each metric.
    pub fn on_progress(mut self, report: impl FnMut(MetricsProgress) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    async fn run(mut self) -> Vec<Result<MetricConfiguration, Error>> {
        let mut progress = MetricsProgress {
            metrics: self.metrics.len(),
            ..MetricsProgress::default()
        };
        let client = self.client;
        let calls = self.metrics.into_iter().enumerate().map(|(place, metric)| {
            let call = client.create_metric().body(metric);
            async move {
                let made = call.send().await;
                (place, made.map(|answer| answer.into_inner()))
            }
        });
        let mut calls = stream::iter(calls).buffer_unordered(self.concurrency);
        let mut results = Vec::with_capacity(progress.metrics);
        while let Some((place, result)) = calls.next().await {
            progress.done += 1;
            progress.failed += usize::from(result.is_err());
            if let Some(report) = &mut self.report {
                report(progress);
            }
            results.push((place, result));
        }
        results.sort_by_key(|(place, _)| *place);
        results.into_iter().map(|(_, result)| result).collect()
    }
}

impl IntoFuture for CreateMetrics {
    type Output = Vec<Result<MetricConfiguration, Error>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// Shows no configuration: a notification channel may hold a secret.
impl fmt::Debug for CreateMetrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMetrics")
            .field("metrics", &self.metrics.len())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
