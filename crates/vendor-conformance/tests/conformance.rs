//! What `cargo xtask conformance` runs. `CONFORMANCE_VENDOR` says whose bindings, `CONFORMANCE_PYTHON` is a Python that has them. Without the
//! two our client does the steps of every vendor alone.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use vendor_conformance::{SUITES, Suite, run};

fn main() -> Result<ExitCode> {
    if is_about_other_tests() {
        return Ok(ExitCode::SUCCESS);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let python = std::env::var_os("CONFORMANCE_PYTHON").map(PathBuf::from);
    let mut passed = true;
    for suite in chosen()? {
        let outcome = runtime.block_on(run(suite, python.as_deref()))?;
        println!("{}", outcome.report);
        passed &= outcome.passed;
    }
    Ok(if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether the tests are only listed, or chosen by a part of their name: this program has none by name.
fn is_about_other_tests() -> bool {
    std::env::args()
        .skip(1)
        .any(|argument| argument == "--list" || !argument.starts_with('-'))
}

fn chosen() -> Result<Vec<&'static Suite>> {
    let Ok(name) = std::env::var("CONFORMANCE_VENDOR") else {
        return Ok(SUITES.iter().collect());
    };
    let suites: Vec<&Suite> = SUITES
        .iter()
        .filter(|suite| suite.vendor.name() == name)
        .collect();
    if suites.is_empty() {
        bail!("there are no steps for the bindings of {name:?}");
    }
    Ok(suites)
}
