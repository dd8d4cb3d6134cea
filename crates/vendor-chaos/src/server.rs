//! The simulator, in a process of its own: its memory isn't the clients', and it believes nothing that they say.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, BufReader};
use vendor_simulator::{Chaos, Simulator};

use crate::clients::PATIENCE;

/// What a marked creation has in its name, before a number.
pub(crate) const MARK: &str = "chaos-";

/// Faults begin.
pub(crate) const BEGIN: &str = "begin";
/// Faults end.
pub(crate) const END: &str = "end";
/// A [`Report`] is written.
pub(crate) const REPORT: &str = "report";

/// The truth.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Report {
    /// By the number of the mark: how many requests with it were processed, and how many things with it there are.
    pub(crate) deeds: BTreeMap<u64, (u32, u32)>,
    /// How often each kind of fault has hit.
    pub(crate) faults: BTreeMap<String, u64>,
    /// What the other host was sent.
    pub(crate) elsewhere: String,
}

/// Serves until the standard input ends, which it does with the process that started this one. Obeys the words that come by it.
pub(crate) async fn serve(seed: u64, rate: f64) -> Result<()> {
    let simulator = Simulator::builder()
        .count_marked(MARK)
        .seed(seed)
        // Each request is checked against the specs elsewhere; here it would be most of the work.
        .validate(false)
        .start()
        .await
        .context("the simulator doesn't start")?;
    say(&format!("http://{}", simulator.address()))?;
    let mut words = BufReader::new(tokio::io::stdin()).lines();
    while let Some(word) = words.next_line().await? {
        match word.as_str() {
            BEGIN => simulator.set_chaos(Some(Chaos::new(rate, seed).patience(PATIENCE))),
            END => simulator.set_chaos(None),
            _ => {}
        }
        if word == REPORT {
            say(&serde_json::to_string(&report(&simulator))?)?;
        } else {
            say(&word)?;
        }
    }
    simulator.stop().await;
    Ok(())
}

fn report(simulator: &Simulator) -> Report {
    let deeds = simulator.deeds().into_iter().filter_map(|(mark, deeds)| {
        let number = mark.strip_prefix(MARK)?.parse().ok()?;
        Some((number, (deeds.processed, deeds.existing)))
    });
    Report {
        deeds: deeds.collect(),
        faults: simulator.drawn_faults(),
        elsewhere: String::from_utf8_lossy(&simulator.received_elsewhere()).into_owned(),
    }
}

fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
