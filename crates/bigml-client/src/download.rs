//! The rows of a dataset or of a batch result as CSV: asked for until they are there.

use bytes::Bytes;
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Operation, Phase, Polled, failed_job, wait_until,
};
use client_runtime::{AnyId, Download, Error, IntoId, Waiter};
use serde::Deserialize;

use crate::Client;
use crate::any_resource::on;
use crate::types::{self, DatasetId};

/// # Exports
impl Client {
    /// The rows of a dataset as CSV. The id may have `dataset/` before it or not.
    ///
    /// The first request starts the export; it is repeated until the export is there, which can take minutes for large datasets.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let rows = client.download_dataset("4f66a80803ce8940c5000006").await?.into_inner();
    /// let bytes = rows.to_file("iris.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_dataset(&self, id: impl IntoId<DatasetId>) -> Waiter<Download> {
        export(self.request_dataset_download().dataset(id).call)
    }
}

/// One method for each type of batch.
macro_rules! batches {
    ($($what:literal $download:ident by $request:ident of $batch:ident: $id:ident;)*) => {
        /// # Exports of batches
        impl Client {$(
            #[doc = concat!("The result of a ", $what, " as CSV, see [`download_dataset`](Self::download_dataset). The id may have")]
            #[doc = concat!("`", stringify!($batch), "/` before it or not.")]
            pub fn $download(&self, id: impl IntoId<types::$id>) -> Waiter<Download> {
                export(self.$request().$batch(id).call)
            }
        )*}
    };
}

batches! {
    "batch prediction" download_batch_prediction by request_batch_prediction_download of batchprediction: BatchPredictionId;
    "batch centroid" download_batch_centroid by request_batch_centroid_download of batchcentroid: BatchCentroidId;
    "batch anomaly score" download_batch_anomaly_score by request_batch_anomaly_score_download of batchanomalyscore: BatchAnomalyScoreId;
    "batch topic distribution" download_batch_topic_distribution by request_batch_topic_distribution_download of batchtopicdistribution:
        BatchTopicDistributionId;
    "batch projection" download_batch_projection by request_batch_projection_download of batchprojection: BatchProjectionId;
}

/// # Exports of any type
impl Client {
    /// The rows of anything that has some, by its id with its type: a dataset, or the result of a batch. See [`download_dataset`](Self::download_dataset).
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client, batch: &str) -> Result<(), bigml_client::Error> {
    /// let mut rows = client.download(batch).await?.into_inner().into_async_read();
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, id: impl IntoId<AnyId>) -> Waiter<Download> {
        export(on(self, &REQUEST_DOWNLOAD, &id.into_id()))
    }
}

static REQUEST_DOWNLOAD: Operation = Operation {
    id: "requestDownload",
    method: Method::GET,
    path: "/{type}/{id}/download",
    // the first one starts the export, and more of them change nothing
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// Repeats a request until its answer is no JSON.
fn export(call: Call) -> Waiter<Download> {
    let (core, operation) = (call.core().clone(), call.operation());
    wait_until(&core, operation, move || ask(call.clone()))
}

async fn ask(call: Call) -> Result<Polled<Download>, Error> {
    let download = call.send_bytes().await?;
    let json = download
        .content_type()
        .is_some_and(|content_type| content_type.contains("json"));
    if !json {
        return Ok(Polled::Done(there(), download.into_response()));
    }
    let body = match download.bytes().await {
        Ok(body) => body,
        // The word that the rows aren't there broke off, and when it was asked for again they were.
        Err(error) if error.is_mismatch() => Bytes::new(),
        Err(error) => return Err(error),
    };
    let state = preparation(&body);
    Ok(match state.phase {
        Phase::Failed => Polled::Failed(state.clone(), failed_job(state, &body)),
        _ => Polled::Running(state, body),
    })
}

/// The state of an export whose rows came.
fn there() -> JobState {
    JobState {
        phase: Phase::Done,
        status: "5".to_owned(),
        progress: Some(1.0),
        message: None,
        task: None,
    }
}

/// What is said while the export is prepared. What can't be read counts as going on.
#[derive(Debug, Default, Deserialize)]
struct Preparation {
    #[serde(default)]
    status: Status,
}

#[derive(Debug, Default, Deserialize)]
struct Status {
    code: Option<i64>,
    message: Option<String>,
    progress: Option<f64>,
}

fn preparation(body: &Bytes) -> JobState {
    let Preparation { status } = serde_json::from_slice(body).unwrap_or_default();
    let failed = status.code == Some(-1);
    JobState {
        phase: if failed {
            Phase::Failed
        } else {
            Phase::Running
        },
        status: status.code.map(|code| code.to_string()).unwrap_or_default(),
        progress: status.progress,
        message: status.message,
        task: None,
    }
}
