//! Runs scans and follows them to their end.

use std::collections::BTreeSet;
use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::codegen::{Waiting, begin_and_wait_until, missing};
use client_runtime::{Error, Progress, Waiter};
use futures_util::future::BoxFuture;

use super::ScanRun;
use super::looks::Looks;
use crate::Client;
use crate::generated::scans::{GET_SCAN, START_SCAN};
use crate::types::{ScanProfileCreate, ScanStart};

/// The one kind of scan that is known: a scan of data sources.
const DATA_SOURCE_SCAN: &str = "dsScan";

/// # Scans to their end
impl Client {
    /// Runs a scan profile and waits for the end of all its scans.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// use std::time::Duration;
    ///
    /// use bigid_client::ScanVerdict;
    ///
    /// let run = client.run_scan("Weekly scan").with_deadline(Duration::from_secs(3600)).await?;
    /// match run.verdict() {
    ///     ScanVerdict::Completed => println!("{} scans", run.children.len()),
    ///     _ => eprintln!("{run}"), // partial: 1 Failed, 7 Completed
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A scan that failed is no error: it is a part of the verdict. Not all states are known, and one that is not known means that the scan goes on:
    /// set a deadline, whose error names these states, and [`ended_by`](RunScan::ended_by) for those of your deployment that are an end.
    pub fn run_scan(&self, profile: impl Into<String>) -> RunScan {
        RunScan::new(self, What::Profile(profile.into()))
    }

    /// Scans these data sources and waits for the end, see [`run_scan`](Self::run_scan). They are named by their names, as BigID's own code does, or by
    /// their `_id`, as its tutorial does.
    ///
    /// BigID scans by profiles only, and no way is known to delete one. So a profile with the data sources in its name is made once, and used again by the
    /// next scan of the same ones; [`profile_named`](RunScan::profile_named) gives it another name.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// let run = client.scan_data_sources(["shop-db", "shop-files"]).origin("nightly job").await?;
    /// println!("{run}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn scan_data_sources<S: Into<String>>(
        &self,
        data_sources: impl IntoIterator<Item = S>,
    ) -> RunScan {
        let data_sources: BTreeSet<String> = data_sources.into_iter().map(Into::into).collect();
        let names: Vec<&str> = data_sources.iter().map(String::as_str).collect();
        let profile = ScanProfileCreate::new(format!("bigid-client: {}", names.join(", ")));
        let profile = profile
            .scan_type(DATA_SOURCE_SCAN)
            .data_source_list(data_sources)
            .all_enabled_ds(false)
            .is_custom_scan_profile(true)
            .active(false);
        RunScan::new(self, What::DataSources(Box::new(profile)))
    }

    /// Waits for the end of a run that was started elsewhere, by the id of its scan, see [`run_scan`](Self::run_scan).
    pub fn follow_scan(&self, scan_id: impl Into<String>) -> RunScan {
        RunScan::new(self, What::Started(scan_id.into()))
    }
}

/// What is scanned.
#[derive(Clone, Debug)]
enum What {
    Profile(String),
    DataSources(Box<ScanProfileCreate>),
    Started(String),
}

type OnStart = Box<dyn FnOnce(&str) + Send>;

/// A run of scans. It starts when it is awaited: the scan is followed by its id, and so are the scans of its data sources, which BigID lists with the
/// runs of profiles. Where that list is not there, or doesn't have the run, the scan itself decides.
///
/// A start whose answer got lost is not sent again: see [`Error::is_outcome_unknown`].
#[must_use = "nothing is scanned until it is awaited"]
pub struct RunScan {
    client: Client,
    what: What,
    origin: Option<String>,
    ended_by: Vec<String>,
    waiting: Waiting,
    on_start: Option<OnStart>,
}

impl RunScan {
    fn new(client: &Client, what: What) -> Self {
        Self {
            client: client.clone(),
            what,
            origin: None,
            ended_by: Vec::new(),
            waiting: Waiting::default(),
            on_start: None,
        }
    }

    /// Who starts the scan, in words; BigID shows it in the scan's history.
    pub fn origin(mut self, who: impl Into<String>) -> Self {
        self.origin = Some(who.into());
        self
    }

    /// Name of the profile that is made for the data sources. A profile of that name is used if it scans the same ones; else it is an error.
    pub fn profile_named(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.with_profile(move |profile| profile.name(name))
    }

    /// Changes the profile that is made for the data sources.
    ///
    /// ```no_run
    /// # fn example(client: bigid_client::Client) -> bigid_client::RunScan {
    /// client.scan_data_sources(["shop-db"]).with_profile(|profile| profile.skip_id_scan(true).description("by the nightly job"))
    /// # }
    /// ```
    pub fn with_profile(
        mut self,
        change: impl FnOnce(ScanProfileCreate) -> ScanProfileCreate,
    ) -> Self {
        if let What::DataSources(profile) = self.what {
            self.what = What::DataSources(Box::new(change(*profile)));
        }
        self
    }

    /// States beside `Completed` and `Failed` in which a scan of your deployment goes on no more, such as that of a scan that somebody stopped.
    pub fn ended_by<S: Into<String>>(mut self, states: impl IntoIterator<Item = S>) -> Self {
        self.ended_by.extend(states.into_iter().map(Into::into));
        self
    }

    /// Gives up after so long, counted from the start of the scan. The error is a time-out then, names the states, and has the run
    /// (`error.job::<ScanRun>()`); the scans go on at BigID, and [`Client::follow_scan`] waits for them again.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.waiting.deadline(limit);
        self
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.waiting.interval(first, longest);
        self
    }

    /// Calls `report` after each poll. Its status is how many scans are in which state, its progress the share of those that have ended.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.waiting.report(report);
        self
    }

    /// Calls `told` with the id of the scan as soon as it is known, for a program that must not lose it.
    pub fn on_start(mut self, told: impl FnOnce(&str) + Send + 'static) -> Self {
        self.on_start = Some(Box::new(told));
        self
    }

    /// The same as a waiter, whose states can be read one by one.
    pub fn wait(self) -> Waiter<ScanRun> {
        let core = self.client.core.clone();
        let (client, what, origin) = (self.client, self.what, self.origin);
        let (ended_by, on_start) = (self.ended_by, self.on_start);
        let waiter = begin_and_wait_until(&core, &GET_SCAN, async move {
            let id = start(&client, what, origin).await?;
            if let Some(told) = on_start {
                told(&id);
            }
            let run = Arc::new(Looks::new(client, ScanRun::new(id, ended_by)));
            let begun = run.begun();
            Ok((begun, move || Arc::clone(&run).look()))
        });
        self.waiting.tell(waiter)
    }
}

impl IntoFuture for RunScan {
    type Output = Result<ScanRun, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.wait().await?.into_inner()) })
    }
}

impl fmt::Debug for RunScan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunScan")
            .field("what", &self.what)
            .field("waiting", &self.waiting)
            .finish_non_exhaustive()
    }
}

/// Starts the scan, and gives its id.
async fn start(client: &Client, what: What, origin: Option<String>) -> Result<String, Error> {
    let profile = match what {
        What::Started(id) => return Ok(id),
        What::Profile(name) => name,
        What::DataSources(profile) => profile_of(client, *profile).await?,
    };
    let mut scan = ScanStart::new(DATA_SOURCE_SCAN, profile);
    scan.scan_origin = origin;
    let started = client.start_scan().body(scan).send().await?.into_inner();
    let id = started.result.and_then(|scan| scan.id);
    id.ok_or_else(|| missing(START_SCAN.id, "result._id"))
}

/// The name of a profile that scans these data sources and nothing else; it is made if there is none.
async fn profile_of(client: &Client, wanted: ScanProfileCreate) -> Result<String, Error> {
    let sources = |list: &Option<Vec<String>>| -> BTreeSet<String> {
        list.iter().flatten().cloned().collect()
    };
    let name = wanted.name.clone();
    if sources(&wanted.data_source_list).is_empty() {
        return Err(Error::invalid_request(
            "no data source is named, and BigID could take an empty list for all of them; give the name of at least one",
        ));
    }
    let profiles = client.list_scan_profiles().send_whole().await?.into_inner();
    let mut profiles = profiles.scan_profiles.into_iter().flatten();
    match profiles.find(|profile| profile.name.as_deref() == Some(&name)) {
        Some(there) if sources(&there.data_source_list) == sources(&wanted.data_source_list) => {}
        Some(_) => {
            return Err(Error::invalid_request(
                "a scan profile of that name is there already and scans other data sources; choose another name with profile_named",
            ));
        }
        None => {
            client.create_scan_profile().body(wanted).send().await?;
        }
    }
    Ok(name)
}
