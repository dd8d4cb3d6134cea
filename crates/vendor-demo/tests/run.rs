//! Running scenarios.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use std::time::Duration;

use anyhow::{Result, bail};
use vendor_demo::{Counter, Demo, Options, Row, Scenario, run, table};
use vendor_simulator::{Fault, Vendor, bigml};

/// Set by nobody, so that the tests never run on an account.
const VARIABLES: &[&str] = &["VENDOR_DEMO_TEST_ACCOUNT"];

/// A client that works whatever features other crates give reqwest: with a TLS back end but no provider of its own it wants one to be
/// installed, for plain HTTP too.
fn plain_http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

async fn works(demo: &mut Demo<'_>) -> Result<()> {
    let url = demo.variable("BIGML_URL")?;
    let get = async |step: vendor_demo::Step| {
        step.show("asking");
        Ok(plain_http()
            .get(format!("{url}/project"))
            .send()
            .await?
            .status()
            .as_u16())
    };
    assert_eq!(demo.step("ask once", get).await?, 503);
    assert_eq!(demo.step("ask again", get).await?, 401);
    Ok(())
}

async fn fails(demo: &mut Demo<'_>) -> Result<()> {
    demo.step("go wrong", async |_| -> Result<()> {
        bail!("the milk is sour")
    })
    .await?;
    demo.step("never reached", async |_| Ok(())).await
}

fn busy() -> Vec<Fault> {
    vec![Fault::status(503)]
}

const WORKS: Scenario = Scenario {
    vendor: Vendor::Bigml,
    variables: VARIABLES,
    faults: busy,
    run: |demo| Box::pin(works(demo)),
};
const FAILS: Scenario = Scenario {
    vendor: Vendor::Bigeye,
    variables: VARIABLES,
    faults: busy,
    run: |demo| Box::pin(fails(demo)),
};

fn steps(rows: &[Row]) -> Vec<(&str, &str, bool)> {
    rows.iter()
        .map(|row| (row.vendor.as_str(), row.step.as_str(), row.failed))
        .collect()
}

#[tokio::test]
async fn a_failed_step_skips_the_rest_of_its_scenario_and_no_other() {
    let outcome = run(&[FAILS, WORKS], &Options::default(), &Counter::default())
        .await
        .unwrap();
    let expected = [
        ("bigeye", "go wrong", true),
        ("bigml", "ask once", false),
        ("bigml", "ask again", false),
    ];
    assert_eq!(steps(&outcome.rows), expected);
    let [error] = outcome.errors.as_slice() else {
        panic!("{:?}", outcome.errors)
    };
    assert_eq!(format!("{error:#}"), "bigeye: go wrong: the milk is sour");
}

#[tokio::test]
async fn an_account_that_is_named_only_in_part_is_an_error_that_names_what_is_missing() {
    // PATH is set everywhere.
    let half = Scenario {
        variables: &["PATH", "VENDOR_DEMO_TEST_ACCOUNT"],
        ..WORKS
    };
    let error = run(&[half], &Options::default(), &Counter::default())
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("PATH is set, but VENDOR_DEMO_TEST_ACCOUNT is missing or empty"),
        "{error}"
    );
    let options = Options {
        only_simulator: true,
        ..Options::default()
    };
    assert!(
        run(&[half], &options, &Counter::default())
            .await
            .unwrap()
            .errors
            .is_empty()
    );
}

async fn lists(demo: &mut Demo<'_>) -> Result<()> {
    let client = bigml_client::Client::builder()
        .base_url(demo.variable("BIGML_URL")?)
        .credentials(bigml::USERNAME, bigml::API_KEY)
        .build()?;
    for step in ["list while it is busy", "list again"] {
        demo.step(step, async |_| Ok(client.list_projects().send().await?))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_calls_and_retries_of_a_step_are_those_of_its_client() {
    let counter = Counter::default();
    let _listens = tracing::subscriber::set_default(counter.clone());
    let scenario = Scenario {
        faults: || vec![Fault::status(503).times(2)],
        run: |demo| Box::pin(lists(demo)),
        ..WORKS
    };
    let outcome = run(&[scenario], &Options::default(), &counter)
        .await
        .unwrap();
    let counted: Vec<_> = outcome
        .rows
        .iter()
        .map(|row| (row.step.as_str(), row.calls, row.retries))
        .collect();
    assert_eq!(
        counted,
        [("list while it is busy", 1, 2), ("list again", 1, 0)]
    );
}

#[test]
fn the_table_adds_up_and_marks_what_failed() {
    let row = |step: &str, calls, retries, failed| Row {
        vendor: "bigml".to_owned(),
        step: step.to_owned(),
        calls,
        retries,
        time: Duration::from_millis(1250),
        failed,
    };
    let expected = "\
vendor  step          calls  retries    time
------  ------------  -----  -------  ------  --------
bigml   upload a CSV      1        2  1.25 s
bigml   wait             11        0  1.25 s  FAILED
------  ------------  -----  -------  ------  --------
total   2 steps          12        2  2.50 s  1 FAILED
";
    assert_eq!(
        table(&[row("upload a CSV", 1, 2, false), row("wait", 11, 0, true)]),
        expected
    );
}
