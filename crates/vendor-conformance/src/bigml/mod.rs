//! BigML: the steps as our client does them. The same steps with BigML's own bindings are in `bindings/bigml/steps.py`.

mod batches;
mod data;
mod known;
mod lists;
mod models;
mod predictions;
mod steps;
mod whizzml;

use vendor_simulator::{Simulator, Vendor, bigml};

use self::known::KNOWN;
use self::steps::{NAMES, Steps};
use crate::suite::Suite;

pub(crate) const SUITE: Suite = Suite {
    vendor: Vendor::Bigml,
    steps: NAMES,
    known: KNOWN,
    steady,
    environment,
    ours: |simulator, place| Ok(Box::new(Steps::new(simulator, place)?)),
};

/// The first 8 of an id's 24 digits are a time.
fn steady(text: &str) -> String {
    let mut rest = text;
    let mut steady = String::new();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_hexdigit()) {
        let (before, digits) = rest.split_at(start);
        let end = digits.find(|letter: char| !letter.is_ascii_hexdigit());
        let (digits, after) = digits.split_at(end.unwrap_or(digits.len()));
        steady += before;
        steady += if digits.len() == 24 {
            &digits[8..]
        } else {
            digits
        };
        rest = after;
    }
    steady + rest
}

/// What points the bindings at the simulator.
fn environment(simulator: &Simulator) -> Vec<(&'static str, String)> {
    // the bindings put `http://`, the domain, the version and the path together
    let domain = format!("{}/bigml", simulator.address());
    vec![
        ("BIGML_USERNAME", bigml::USERNAME.to_owned()),
        ("BIGML_API_KEY", bigml::API_KEY.to_owned()),
        ("BIGML_PROTOCOL", "http".to_owned()),
        // the domain of predictions is the same; there is no version in their address
        ("BIGML_PREDICTION_PROTOCOL", "http".to_owned()),
        ("BIGML_DOMAIN", domain),
        ("BIGML_API_VERSION", "andromeda".to_owned()),
    ]
}
