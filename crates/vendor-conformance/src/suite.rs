//! What is run for one vendor.

use anyhow::Result;
use futures_util::future::BoxFuture;
use vendor_simulator::{Simulator, Vendor};

use crate::known::Known;
use crate::run::Place;
use crate::{bigeye, bigml};

/// The vendors whose bindings are run.
pub static SUITES: &[Suite] = &[bigeye::SUITE, bigml::SUITE];

/// One vendor.
#[derive(Debug)]
pub struct Suite {
    /// Whose bindings.
    pub vendor: Vendor,
    /// What the steps are called: a method of `Steps` in `steps.py` has the same name.
    pub steps: &'static [&'static str],
    /// Files that both sides find in their directory: names and contents.
    pub(crate) files: &'static [(&'static str, &'static str)],
    /// Differences that are right as they are. One that doesn't occur is an error.
    pub known: &'static [Known],
    /// Headers that are compared besides `Accept` and `Content-Type`, in lower case.
    pub headers: &'static [&'static str],
    /// Takes what the time of day puts into ids out of a text, so that both sides' ids are the same.
    pub(crate) steady: fn(&str) -> String,
    /// The environment variables that point the bindings at a simulator.
    pub(crate) environment: fn(&Simulator) -> Vec<(&'static str, String)>,
    pub(crate) ours: fn(&Simulator, &Place) -> Result<Box<dyn Ours>>,
}

/// The steps as our client does them.
pub(crate) trait Ours {
    /// Does one step; gives what came of it in a few words, the same as the bindings' step.
    fn step<'a>(&'a mut self, name: &'a str) -> BoxFuture<'a, Result<String>>;
}
