//! BigID: exchange the token, add and test a data source, page through clusters and columns, follow a scan to its end.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use bigid_client::Client;
use bigid_client::types::{DataSourceCreate, DataSourceSettings, DataSourceTest, ScanStart};
use vendor_simulator::Fault;

use crate::demo::{Demo, Step};

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGID_URL", "BIGID_USER_TOKEN"];

/// What goes wrong on the simulator: a page of columns comes late, and a look at the scan meets a 503.
pub fn faults() -> Vec<Fault> {
    vec![
        Fault::status(503).on("listClusterColumns").after(1),
        Fault::status(503).on("getScan").after(1),
    ]
}

/// Columns a page: small, so that there is more than one.
const PAGE: i64 = 25;

/// The steps.
///
/// On a real account `BIGID_DEMO_SCAN_PROFILE` names the scan profile to run; without it no scan is started. The data source that is added
/// is disabled, and stays there.
///
/// # Errors
/// The first step that fails.
pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
    let client = Client::builder()
        .base_url(demo.variable("BIGID_URL")?)
        .user_token(demo.variable("BIGID_USER_TOKEN")?)
        .build()?;
    demo.step("exchange the user token", async |step| {
        exchange(&client, &step).await
    })
    .await?;
    demo.step("test and add a data source", async |step| {
        add(&client, &step).await
    })
    .await?;
    let cluster = demo
        .step("list the clusters", async |step| {
            clusters(&client, &step).await
        })
        .await?;
    if let Some(cluster) = cluster {
        demo.step("page through a cluster's columns", async |step| {
            columns(&client, &cluster, &step).await
        })
        .await?;
    }
    let profile = match demo.simulator() {
        Some(_) => Some("Weekly scan".to_owned()),
        None => demo.optional("BIGID_DEMO_SCAN_PROFILE"),
    };
    if let Some(profile) = profile {
        demo.step("follow a scan to its end", async |step| {
            scan(&client, &profile, &step).await
        })
        .await?;
    }
    Ok(())
}

async fn exchange(client: &Client, step: &Step) -> Result<()> {
    let token = client.refresh_access_token().send().await?;
    ensure!(
        token.system_token.is_some(),
        "the answer has no system token in it"
    );
    // The client's own calls use a token that it exchanges by itself.
    let page = client
        .list_data_sources()
        .limit(1)
        .require_total_count(true)
        .send()
        .await?;
    let total = page.data.as_ref().and_then(|page| page.total_count);
    step.show(format!("{} data sources", total.unwrap_or_default()));
    Ok(())
}

async fn add(client: &Client, step: &Step) -> Result<()> {
    let template = client
        .get_connector_type_template()
        .type_("rdb-mysql")
        .send()
        .await?;
    let fields = template.fields.as_ref().map_or(0, Vec::len);
    step.show(format!("rdb-mysql has {fields} fields"));
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let settings = DataSourceSettings::new("rdb-mysql")
        .name(format!("demo-{}", now.as_millis()))
        .enabled("no")
        .rdb_url("sql.example.com")
        .rdb_name("shop")
        .username("scanner")
        .password("no-such-password");
    let test = DataSourceTest::new()
        .ds_connection(settings.clone())
        .is_new_password(true);
    let outcome = client
        .test_data_source_connection()
        .body(test)
        .send()
        .await?;
    let sign = if outcome.success == Some(true) {
        "connects"
    } else {
        "does not connect"
    };
    step.show(format!("the data source {sign}"));
    client
        .create_data_source()
        .body(DataSourceCreate::new().ds_connection(settings))
        .send()
        .await?;
    Ok(())
}

/// The id of the largest cluster.
async fn clusters(client: &Client, step: &Step) -> Result<Option<String>> {
    let clusters = client.list_clusters().send().await?.into_inner();
    step.show(format!("{} clusters", clusters.len()));
    let largest = clusters.into_iter().max_by_key(|cluster| cluster.size);
    Ok(largest.and_then(|cluster| cluster.id))
}

async fn columns(client: &Client, cluster: &str, step: &Step) -> Result<()> {
    let mut columns = client
        .list_cluster_columns()
        .cluster_id(cluster)
        .limit(PAGE)
        .stream();
    let mut count = 0_u64;
    while let Some(column) = columns.try_next().await? {
        count += 1;
        let name = column.fully_qualified_name.unwrap_or_default();
        step.show(format!("column {count}: {name}"));
    }
    if let Some(total) = columns.total() {
        ensure!(count == total, "{count} of {total} columns came");
    }
    Ok(())
}

async fn scan(client: &Client, profile: &str, step: &Step) -> Result<()> {
    let start = ScanStart::new("dsScan", profile).scan_origin("cargo xtask demo");
    let shown = step.clone();
    let ended = client
        .start_scan()
        .body(start)
        .send_and_wait()
        .on_progress(move |progress| shown.show(progress.status.clone()))
        .await?;
    let scan = ended.first().context("the answer has no scan in it")?;
    let state = scan.state.as_ref().map(|state| state.as_str());
    ensure!(state == Some("Completed"), "the scan ended as {state:?}");
    Ok(())
}
