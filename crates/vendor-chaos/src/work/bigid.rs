//! BigID: data sources and scans are created, columns listed; tokens expire all the time.

use bigid_client::types::{DataSourceCreate, DataSourceSettings, ScanStart};
use fastrand::Rng;

use super::{Task, quickly};
use crate::book::Breach;

pub(super) async fn piece(task: Task<'_>, chance: &mut Rng) {
    match chance.u8(0..8) {
        0 => add(task).await,
        1 | 2 => scan(task).await,
        _ => list(task).await,
    }
}

async fn add(task: Task<'_>) {
    let client = &task.work.clients.bigid;
    let (creation, _) = task
        .create("createDataSource", |name| {
            let settings = DataSourceSettings::new("rdb-mysql")
                .name(name)
                .enabled("no")
                .rdb_url("sql.example.com")
                .rdb_name("shop")
                .username("scanner")
                .password("no-such-password");
            let body = DataSourceCreate::new().ds_connection(settings);
            client.create_data_source().body(body).send()
        })
        .await;
    task.book().created(creation);
}

async fn scan(task: Task<'_>) {
    let client = &task.work.clients.bigid;
    let (creation, ended) = task
        .create("startScan", |name| {
            let start = ScanStart::new("dsScan", "Nightly").scan_origin(name);
            let call = client.start_scan().body(start).send_and_wait();
            quickly(call).into_future()
        })
        .await;
    if let Some(scans) = ended {
        let state = scans.first().and_then(|scan| scan.state.as_ref());
        let state = state.map(|state| state.as_str().to_owned());
        if state.as_deref() != Some("Completed") {
            task.problem(
                Breach::Untrue,
                format!("a scan was waited for and is {state:?}"),
            );
        }
    }
    task.book().created(creation);
}

async fn list(task: Task<'_>) {
    let fixed = &task.work.fixed;
    let call = task.work.clients.bigid.list_cluster_columns();
    let call = call.cluster_id(fixed.cluster.as_str()).limit(7);
    task.list(
        "columns by offset",
        call.stream(),
        |column| column.fully_qualified_name,
        &fixed.columns,
    )
    .await;
}
