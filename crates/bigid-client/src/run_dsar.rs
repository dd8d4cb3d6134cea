//! Requests of data subjects, from the request to what was found.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Operation, Phase, Polled, Waiting, begin_and_wait_until,
    failed_job, missing,
};
use client_runtime::{Download, Error, ItemStream, Progress, Response, Waiter};
use futures_util::future::BoxFuture;
use serde_json::json;

use crate::Client;
use crate::generated::dsar::{CREATE_DSAR_REPORT, LIST_DSAR_SCANS};
use crate::types::{DsarRecord, DsarReportCreate, DsarScan, DsarState, DsarSubject};

/// The same path as the records, and another form.
static EXPORT_DSAR_REPORT: Operation = Operation {
    id: "exportDsarReport",
    method: Method::GET,
    path: "/sar/reports/{requestId}",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/csv"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// How many searches are listed in one answer.
const PAGE: i64 = 500;

/// # Requests of data subjects to their end
impl Client {
    /// Asks for a report of what is stored of a person, and waits until the search is over. `profile_id` says where is searched
    /// ([`list_dsar_profiles`](Self::list_dsar_profiles)).
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client, profile: &str) -> Result<(), bigid_client::Error> {
    /// use std::time::Duration;
    ///
    /// use bigid_client::types::DsarSubject;
    ///
    /// let person = DsarSubject::new().user_id("4711").display_name("Ann Example");
    /// let report = client.run_dsar(profile, person).with_deadline(Duration::from_secs(3600)).await?;
    /// let mut records = report.records(); // page after page
    /// while let Some(record) = records.try_next().await? {
    ///     println!("{:?} in {:?}", record.attribute, record.full_object_name);
    /// }
    /// report.csv().await?.to_file("report.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A search that failed is an error ([`Error::is_job_failed`]). A request whose answer got lost is not sent again: see [`Error::is_outcome_unknown`].
    pub fn run_dsar(&self, profile_id: impl Into<String>, person: DsarSubject) -> RunDsar {
        let request = DsarReportCreate::new(person).profile_id(profile_id);
        RunDsar::new(self, What::Request(Box::new(request)))
    }

    /// Waits for the end of a search that was asked for elsewhere, by the id of its request, see [`run_dsar`](Self::run_dsar).
    pub fn follow_dsar(&self, request_id: impl Into<String>) -> RunDsar {
        RunDsar::new(self, What::Asked(request_id.into()))
    }

    /// What was found of a person, as CSV, by the id of the request. Personal data.
    ///
    /// # Errors
    /// There is no such request, or BigID has no file of it.
    pub async fn export_dsar_report(
        &self,
        request_id: impl Into<String>,
    ) -> Result<Download, Error> {
        let mut call = Call::new(&self.core, &EXPORT_DSAR_REPORT);
        call.path::<String>("requestId", request_id.into());
        call.query_pair("format", "csv");
        call.send_bytes().await
    }
}

/// A search that is over, and the way to what it found.
#[derive(Clone)]
pub struct DsarRun {
    client: Client,
    /// Id of the request.
    request_id: String,
    /// The search, as BigID lists it.
    scan: DsarScan,
}

impl DsarRun {
    /// Id of the request.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The search, as BigID lists it.
    pub fn scan(&self) -> &DsarScan {
        &self.scan
    }

    /// What was found, page after page. Personal data.
    pub fn records(&self) -> ItemStream<DsarRecord> {
        let report = self.client.get_dsar_report();
        report.request_id(self.request_id.clone()).stream()
    }

    /// What was found, as CSV. Personal data.
    ///
    /// # Errors
    /// As those of [`Client::export_dsar_report`].
    pub async fn csv(&self) -> Result<Download, Error> {
        self.client.export_dsar_report(&self.request_id).await
    }
}

impl fmt::Debug for DsarRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DsarRun")
            .field("request_id", &self.request_id)
            .field("scan", &self.scan)
            .finish_non_exhaustive()
    }
}

/// What is waited for.
#[derive(Clone)]
enum What {
    Request(Box<DsarReportCreate>),
    Asked(String),
}

type OnStart = Box<dyn FnOnce(&str) + Send>;

/// A request of a data subject. It is sent when it is awaited; then the search is looked for in the list of searches until it is over.
#[must_use = "nothing is asked for until it is awaited"]
pub struct RunDsar {
    client: Client,
    what: What,
    waiting: Waiting,
    on_start: Option<OnStart>,
}

impl RunDsar {
    fn new(client: &Client, what: What) -> Self {
        Self {
            client: client.clone(),
            what,
            waiting: Waiting::default(),
            on_start: None,
        }
    }

    /// Gives up after so long, counted from the request. The error is a time-out then, and has the id of the request
    /// (`error.job::<types::DsarReportStarted>()`); the search goes on at BigID, and [`Client::follow_dsar`] waits for it again.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.waiting.deadline(limit);
        self
    }

    /// The first pause between two looks, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.waiting.interval(first, longest);
        self
    }

    /// Calls `report` after each look.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.waiting.report(report);
        self
    }

    /// Calls `told` with the id of the request as soon as it is known, for a program that must not lose it.
    pub fn on_start(mut self, told: impl FnOnce(&str) + Send + 'static) -> Self {
        self.on_start = Some(Box::new(told));
        self
    }

    /// The same as a waiter, whose states can be read one by one.
    pub fn wait(self) -> Waiter<DsarRun> {
        let core = self.client.core.clone();
        let (client, what, on_start) = (self.client, self.what, self.on_start);
        let waiter = begin_and_wait_until(&core, &LIST_DSAR_SCANS, async move {
            let request_id = ask(&client, what).await?;
            if let Some(told) = on_start {
                told(&request_id);
            }
            let begun = document(&request_id, "");
            let search = Arc::new(Search { client, request_id });
            Ok((begun, move || Arc::clone(&search).look()))
        });
        self.waiting.tell(waiter)
    }
}

impl IntoFuture for RunDsar {
    type Output = Result<DsarRun, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.wait().await?.into_inner()) })
    }
}

/// Whose data are searched is not printed.
impl fmt::Debug for RunDsar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunDsar")
            .field("waiting", &self.waiting)
            .finish_non_exhaustive()
    }
}

/// Sends the request, and gives its id.
async fn ask(client: &Client, what: What) -> Result<String, Error> {
    let request = match what {
        What::Asked(request_id) => return Ok(request_id),
        What::Request(request) => *request,
    };
    let asked = client.create_dsar_report().body(request).send().await?;
    let request_id = asked.into_inner().request_id;
    request_id.ok_or_else(|| missing(CREATE_DSAR_REPORT.id, "requestId"))
}

/// A search that is looked for.
struct Search {
    client: Client,
    request_id: String,
}

impl Search {
    /// The list of those that run is short, so it is read first; one that ended in another way than well is in neither of the first two.
    async fn look(self: Arc<Self>) -> Result<Polled<DsarRun>, Error> {
        for state in [Some("Started"), Some("Completed"), None] {
            if let Some((scan, answer)) = self.find(state).await? {
                return Ok(self.polled(scan, answer));
            }
        }
        Ok(Polled::Running(
            state_of(Phase::Running, "not listed yet"),
            document(&self.request_id, ""),
        ))
    }

    /// The search among those of a state.
    async fn find(&self, state: Option<&str>) -> Result<Option<(DsarScan, Response<()>)>, Error> {
        let mut list = self.client.list_dsar_scans().limit(PAGE);
        if let Some(state) = state {
            list = list.state(state);
        }
        let (mut skip, mut first) = (0, None);
        loop {
            let page = list.clone().skip(skip).send().await?;
            let scans = page.scans.as_deref().unwrap_or_default();
            let is_it = |scan: &&DsarScan| scan.id.as_ref() == Some(&self.request_id);
            if let Some(scan) = scans.iter().find(is_it).cloned() {
                return Ok(Some((scan, page.map(drop))));
            }
            let begins_with = scans.first().and_then(|scan| scan.id.clone());
            // the same page again: a deployment that doesn't know `skip`
            if begins_with.is_none() || begins_with == first {
                return Ok(None);
            }
            first = begins_with;
            skip += i64::try_from(scans.len()).unwrap_or(PAGE);
        }
    }

    fn polled(&self, scan: DsarScan, answer: Response<()>) -> Polled<DsarRun> {
        let word = scan.state.as_ref().map_or("", DsarState::as_str).to_owned();
        let document = document(&self.request_id, &word);
        match word.as_str() {
            "Completed" => {
                let run = DsarRun {
                    client: self.client.clone(),
                    request_id: self.request_id.clone(),
                    scan,
                };
                Polled::Done(state_of(Phase::Done, &word), answer.map(|()| run))
            }
            "Failed" => {
                let state = state_of(Phase::Failed, &word);
                Polled::Failed(state.clone(), failed_job(state, &document))
            }
            _ => Polled::Running(state_of(Phase::Running, &word), document),
        }
    }
}

fn state_of(phase: Phase, word: &str) -> JobState {
    JobState {
        phase,
        status: word.to_owned(),
        progress: None,
        message: None,
        task: None,
    }
}

/// What errors have as the job.
fn document(request_id: &str, state: &str) -> Bytes {
    let document = json!({"requestId": request_id, "state": state});
    document.to_string().into()
}
