//! The run: work until enough calls are made, and the comparison with the truth.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use vendor_simulator::Vendor;

use crate::book::{Book, Breach, Counts, Creation, Problem};
use crate::clients::Clients;
use crate::ear::Ear;
use crate::server::{BEGIN, END, Report};
use crate::server_process::ServerProcess;
use crate::work::{Fixed, VENDORS, Work, piece};
use crate::{Arguments, memory, verdict};

/// No piece of work has so many calls that it takes longer, at their own time limits.
const PIECE: Duration = Duration::from_secs(180);
/// From this share of the calls on, memory must stay flat.
const WARM: f64 = 0.25;
/// By so much it may differ in KiB: 16 MiB.
const FLAT: u64 = 16 * 1024;

/// What came of it.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) calls: BTreeMap<Vendor, u64>,
    pub(crate) resent: BTreeMap<Vendor, u64>,
    pub(crate) counts: BTreeMap<Vendor, Counts>,
    pub(crate) creations: Vec<Creation>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) breaches: BTreeMap<Breach, u64>,
    pub(crate) report: Report,
    pub(crate) time: Duration,
    /// Warm, and at the end, in KiB.
    pub(crate) memory: Option<(u64, u64)>,
    pub(crate) arguments: Arguments,
}

pub(crate) fn run(runtime: &Runtime, arguments: &Arguments) -> Result<Outcome> {
    let mut server = ServerProcess::start(arguments.seed, arguments.rate)?;
    let room = usize::try_from(arguments.calls / 4).unwrap_or_default();
    let book = Arc::new(Book::new(room, arguments.sabotage));
    let ear = Ear::new(Arc::clone(&book));
    tracing::subscriber::set_global_default(ear.clone())?;
    let clients = Clients::new(&server.url, arguments.budget)?;
    let fixed = runtime
        .block_on(Fixed::read(&clients))
        .context("the lists can't be read before the faults begin")?;
    let work = Arc::new(Work {
        clients,
        book: Arc::clone(&book),
        fixed,
    });
    server.tell(BEGIN)?;
    let started = Instant::now();
    let memory = runtime.block_on(all(&work, &ear, arguments));
    let time = started.elapsed();
    server.tell(END)?;
    let report = server.report()?;
    let creations = book.creations();
    verdict::compare(&book, &creations, &report);
    let (problems, breaches) = book.problems();
    let of_each = |count: &dyn Fn(Vendor) -> u64| {
        let all = VENDORS.iter();
        all.map(|vendor| (*vendor, count(*vendor))).collect()
    };
    Ok(Outcome {
        calls: of_each(&|vendor| ear.calls_of(vendor)),
        resent: of_each(&|vendor| ear.resent_of(vendor)),
        counts: book.counts(),
        creations,
        problems,
        breaches,
        report,
        time,
        memory,
        arguments: arguments.clone(),
    })
}

/// Works with so many tasks as may be under way at once. Gives the memory when warm and at the end.
async fn all(work: &Arc<Work>, ear: &Ear, arguments: &Arguments) -> Option<(u64, u64)> {
    let pieces = Arc::new(AtomicU64::new(0));
    let wanted = ear.calls() + arguments.calls;
    let mut workers = JoinSet::new();
    for _ in 0..arguments.concurrency {
        let (work, ear, pieces) = (Arc::clone(work), ear.clone(), Arc::clone(&pieces));
        let seed = arguments.seed;
        workers.spawn(async move {
            while ear.calls() < wanted {
                let number = pieces.fetch_add(1, Ordering::Relaxed);
                one(&work, &ear, seed.wrapping_mul(1 << 32).wrapping_add(number)).await;
            }
        });
    }
    let warm_at = ear.calls() + (arguments.calls as f64 * WARM) as u64;
    let warm = async {
        while ear.calls() < warm_at {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        memory::resident()
    };
    let ended = async { while workers.join_next().await.is_some() {} };
    let both = async { tokio::join!(warm, ended).0 };
    let limit = Duration::from_secs(arguments.limit);
    let Ok(warm) = tokio::time::timeout(limit, both).await else {
        let words = format!("the run did not end within {} s", arguments.limit);
        work.book.problem(Breach::Hung, words);
        return None;
    };
    let (warm, end) = (warm?, memory::resident()?);
    if end.saturating_sub(warm) > FLAT {
        let words = format!("memory has grown from {warm} to {end} KiB");
        work.book.problem(Breach::Grown, words);
    }
    Some((warm, end))
}

/// One piece of work with the vendor that had the fewest calls.
async fn one(work: &Arc<Work>, ear: &Ear, seed: u64) {
    let vendor = VENDORS
        .into_iter()
        .min_by_key(|vendor| ear.calls_of(*vendor))
        .unwrap_or(Vendor::Bigeye);
    let limit = PIECE.min(longest(work));
    let done = tokio::time::timeout(limit, piece(Arc::clone(work), vendor, seed)).await;
    if done.is_err() {
        let words = format!("{vendor}: a few calls did not end within {limit:?}");
        work.book.problem(Breach::Hung, words);
    }
}

/// How long a piece of work may take; what hangs on purpose is not waited for.
fn longest(work: &Work) -> Duration {
    match work.book.sabotage {
        Some(crate::sabotage::Sabotage::Hangs) => Duration::from_secs(2),
        _ => PIECE,
    }
}
