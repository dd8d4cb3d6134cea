//! Bigeye: the steps as our client does them. The same steps with Bigeye's own SDK are in `bindings/bigeye/`.

mod account;
mod collections;
mod data;
mod deltas;
mod integrations;
mod issues;
mod known;
mod lineage;
mod metrics;
mod monitors;
mod rules;
mod steps;

use vendor_simulator::{Simulator, Vendor, bigeye};

use self::known::KNOWN;
use self::steps::{NAMES, Steps, WORKSPACE};
use crate::suite::Suite;

pub(crate) const SUITE: Suite = Suite {
    vendor: Vendor::Bigeye,
    steps: NAMES,
    known: KNOWN,
    files: &[],
    headers: &["authorization", "x-bigeye-workspace-id"],
    // ids are counted, and no time is in them
    steady: str::to_owned,
    environment,
    ours: |simulator, _| Ok(Box::new(Steps::new(simulator)?)),
};

/// What points the SDK's steps at the simulator: the SDK itself takes address and key as arguments.
fn environment(simulator: &Simulator) -> Vec<(&'static str, String)> {
    vec![
        ("CONFORMANCE_BIGEYE_URL", simulator.url(Vendor::Bigeye)),
        ("CONFORMANCE_BIGEYE_API_KEY", bigeye::API_KEY.to_owned()),
        ("CONFORMANCE_BIGEYE_WORKSPACE", WORKSPACE.to_string()),
    ]
}
