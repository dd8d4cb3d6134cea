//! The rows of a dataset or a batch prediction as CSV: asked for until they are there.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

use client_runtime::{Download, Error};
use serde::Deserialize;

use crate::Client;

/// # Exports
impl Client {
    /// The rows of a dataset as CSV. The id may have `dataset/` before it or not.
    ///
    /// The first request starts the export; it is repeated until the export is there, which can take minutes for large datasets.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// let bytes = client.download_dataset("4f66a80803ce8940c5000006").await?.to_file("iris.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_dataset(&self, id: impl Into<String>) -> Export {
        Export::new(self, Kind::Dataset, id.into())
    }

    /// The result of a batch prediction as CSV, see [`download_dataset`](Self::download_dataset). The id may have `batchprediction/` before it
    /// or not.
    pub fn download_batch_prediction(&self, id: impl Into<String>) -> Export {
        Export::new(self, Kind::BatchPrediction, id.into())
    }
}

/// An export that is asked for until it is there when it is awaited; from [`Client::download_dataset`].
///
/// It asks again after half a second, then less and less often, at least every 15 seconds ([`with_interval`](Self::with_interval)).
#[must_use = "an export does nothing until it is awaited"]
pub struct Export {
    client: Client,
    kind: Kind,
    id: String,
    first_pause: Duration,
    longest_pause: Duration,
    progress: Option<Box<dyn FnMut(u32) + Send>>,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Dataset,
    BatchPrediction,
}

impl Export {
    fn new(client: &Client, kind: Kind, id: String) -> Self {
        Self {
            client: client.clone(),
            kind,
            id,
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(15),
            progress: None,
        }
    }

    /// The first pause between two requests, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest.max(first);
        self
    }

    /// Calls `report` with the number of requests so far, after each that didn't give the rows.
    pub fn on_progress(mut self, report: impl FnMut(u32) + Send + 'static) -> Self {
        self.progress = Some(Box::new(report));
        self
    }

    async fn run(mut self) -> Result<Download, Error> {
        let clock = self.client.core.clock().clone();
        let mut pause = self.first_pause;
        for requests in 1.. {
            let download = ask(&self.client, self.kind, &self.id).await?;
            let json = download
                .content_type()
                .is_some_and(|content_type| content_type.contains("json"));
            if !json {
                return Ok(download);
            }
            prepared(download).await?;
            if let Some(report) = &mut self.progress {
                report(requests);
            }
            let share = 0.75 + self.client.core.chance().fraction() / 2.0;
            clock.sleep(pause.mul_f64(share)).await;
            pause = (pause * 2).min(self.longest_pause);
        }
        Err(Error::invalid_request("the export was asked for too often"))
    }
}

/// One request: the rows, or what is said in their place.
async fn ask(client: &Client, kind: Kind, id: &str) -> Result<Download, Error> {
    match kind {
        Kind::Dataset => client.request_dataset_download().dataset(id).send().await,
        Kind::BatchPrediction => {
            let request = client.request_batch_prediction_download();
            request.batchprediction(id).send().await
        }
    }
}

/// What is said while the export is prepared.
#[derive(Debug, Deserialize)]
struct Preparation {
    status: Option<State>,
}

#[derive(Debug, Deserialize)]
struct State {
    code: Option<i64>,
    message: Option<String>,
}

/// Reads what stands in place of the rows: an error when the export has failed.
async fn prepared(download: Download) -> Result<(), Error> {
    let body = download.bytes().await?;
    let state = serde_json::from_slice::<Preparation>(&body)
        .ok()
        .and_then(|preparation| preparation.status);
    match state {
        Some(state) if state.code.is_some_and(|code| code < 0) => {
            let message = state.message.unwrap_or_default();
            Err(Error::invalid_request(format!(
                "the export failed: {message}"
            )))
        }
        _ => Ok(()),
    }
}

impl IntoFuture for Export {
    type Output = Result<Download, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
