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
    files: &[("flowers.csv", FLOWERS)],
    known: KNOWN,
    headers: &[],
    steady,
    environment,
    ours: |simulator, place| Ok(Box::new(Steps::new(simulator, place)?)),
};

/// Rows that both sides upload: two kinds of flowers that two numbers tell apart.
const FLOWERS: &str = "width,length,kind\n0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.6,small\n\
                       1.8,5.9,big\n1.9,5.8,big\n2.1,6.0,big\n2.0,5.5,big\n";

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
