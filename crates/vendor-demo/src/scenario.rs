//! The scenarios there are.

use std::fmt;
use std::pin::Pin;

use anyhow::Result;
use vendor_simulator::{Fault, Vendor};

use crate::demo::Demo;
use crate::{bigeye, bigid, bigml, dataops_live};

/// What a scenario's function returns.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// One vendor's scenario.
#[derive(Clone, Copy)]
pub struct Scenario {
    /// Whose.
    pub vendor: Vendor,
    /// The environment variables that make it run on a real account.
    pub variables: &'static [&'static str],
    /// What goes wrong on the simulator.
    pub faults: fn() -> Vec<Fault>,
    /// The steps.
    pub run: for<'a> fn(&'a mut Demo<'_>) -> Running<'a>,
}

impl fmt::Debug for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scenario")
            .field("vendor", &self.vendor)
            .finish_non_exhaustive()
    }
}

/// All four, in the order in which they run.
pub fn scenarios() -> [Scenario; 4] {
    [
        Scenario {
            vendor: Vendor::Bigeye,
            variables: bigeye::VARIABLES,
            faults: bigeye::faults,
            run: |demo| Box::pin(bigeye::run(demo)),
        },
        Scenario {
            vendor: Vendor::Bigid,
            variables: bigid::VARIABLES,
            faults: bigid::faults,
            run: |demo| Box::pin(bigid::run(demo)),
        },
        Scenario {
            vendor: Vendor::DataopsLive,
            variables: dataops_live::VARIABLES,
            faults: dataops_live::faults,
            run: |demo| Box::pin(dataops_live::run(demo)),
        },
        Scenario {
            vendor: Vendor::Bigml,
            variables: bigml::VARIABLES,
            faults: bigml::faults,
            run: |demo| Box::pin(bigml::run(demo)),
        },
    ]
}
