//! Virtual tables: made at once or by a workflow, found, changed and deleted.

use bigeye_client::types::{
    MetricConfiguration, TableType, TablesFetch, VirtualTable, VirtualTableList,
    VirtualTableSortField, VirtualTableWrite, VirtualTablesFetch,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

/// The sources of the first workspace.
const SOURCE: i64 = 1230;
const LAKE: i64 = 1231;

const QUERY: &str = "select * from sales.orders where amount > 100";

fn wanted(name: &str, source: i64) -> VirtualTableWrite {
    VirtualTableWrite::new()
        .name(name)
        .sql(QUERY)
        .warehouse_id(source)
}

async fn make(client: &Client, table: VirtualTableWrite) -> Result<VirtualTable, Error> {
    let made = client.create_virtual_table().body(table).send().await;
    Ok(made?.into_inner())
}

fn number(table: &VirtualTable) -> i64 {
    table.table.as_ref().unwrap().id.unwrap()
}

fn names(tables: Vec<VirtualTable>) -> Vec<String> {
    let names = tables.into_iter().map(|one| one.table.unwrap().name);
    names.map(Option::unwrap).collect()
}

#[tokio::test]
async fn a_virtual_table_is_made_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = make(&client, wanted("large orders", SOURCE)).await.unwrap();
    let id = number(&made);
    assert_eq!(made.sql_query.as_deref(), Some(QUERY));
    assert_eq!(made.table.unwrap().table_type, Some(TableType::Virtual));

    let change = wanted("huge orders", SOURCE).sql("with a as (select 1) select * from a");
    let changed = client.update_virtual_table().id(id).body(change);
    changed.send().await.unwrap();
    let read = client.get_virtual_table().id(id).send().await.unwrap();
    assert!(read.sql_query.as_ref().unwrap().starts_with("with a"));
    let table = read.table.as_ref().unwrap();
    assert_eq!(table.name.as_deref(), Some("huge orders"));
    assert_eq!(table.warehouse_id, Some(SOURCE));

    let delete = || client.delete_virtual_table().id(id).send();
    delete().await.unwrap();
    let gone = client.get_virtual_table().id(id).send().await.unwrap_err();
    assert!(gone.is_not_found());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_virtual_table_is_watched_like_a_table() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = make(&client, wanted("large orders", SOURCE)).await.unwrap();
    let id = number(&made);
    let metric = MetricConfiguration::new().name("rows").dataset_id(id);
    let metric = client.create_metric().body(metric).send().await.unwrap();
    let info = client.get_metric_info().metric_id(metric.id.unwrap());
    let info = info.send().await.unwrap().into_inner();
    let table = info.metric_metadata.unwrap().dataset_name;
    assert_eq!(table.as_deref(), Some("large orders"));
    let fetch = TablesFetch::new().search("large");
    let found = client.fetch_tables().body(fetch).send().await.unwrap();
    assert_eq!(found.tables.as_ref().unwrap()[0].id, Some(id));
}

#[tokio::test]
async fn virtual_tables_are_listed_at_once_and_fetched_in_pages() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (name, source) in [("c", SOURCE), ("a", LAKE), ("b", SOURCE)] {
        make(&client, wanted(name, source)).await.unwrap();
    }
    let list = client.list_virtual_tables().workspace_id(WORKSPACE);
    let VirtualTableList::Array(all) = list.send().await.unwrap().into_inner() else {
        panic!("a bare list was expected");
    };
    assert_eq!(names(all), ["c", "a", "b"]);
    let fetch = VirtualTablesFetch::new()
        .sort_field(VirtualTableSortField::Name)
        .page_size(1);
    let pages = client.fetch_virtual_tables().body(fetch).stream();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    assert_eq!(names(pages), ["a", "b", "c"]);
    let fetch = VirtualTablesFetch::new().source_ids([LAKE]);
    let found = client.fetch_virtual_tables().body(fetch).send().await;
    let found = found.unwrap().into_inner();
    assert_eq!(names(found.virtual_tables.unwrap()), ["a"]);
    let there = client
        .with_workspace(124)
        .list_virtual_tables()
        .send()
        .await;
    assert_eq!(there.unwrap().into_inner(), VirtualTableList::Array(vec![]));
}

#[tokio::test]
async fn a_virtual_table_that_is_queued_comes_with_the_end_of_its_workflow() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let queue = client.queue_virtual_table().body(wanted("later", SOURCE));
    let queued = queue.send().await.unwrap().into_inner();
    assert!(queued.virtual_table.is_none());
    let run = queued.status_response.unwrap().workflow_v2_id.unwrap();
    let status = client
        .get_virtual_table_status()
        .workflow_id(run.workflow_id.unwrap())
        .run_id(run.run_id.unwrap());
    let ended = status.wait().await.unwrap().into_inner();
    let made = ended.virtual_table.unwrap();
    let read = client.get_virtual_table().id(number(&made)).send().await;
    assert_eq!(read.unwrap().into_inner(), made);

    let again = client.queue_virtual_table().body(wanted("again", SOURCE));
    let ended = again.send_and_wait().await.unwrap().into_inner();
    let name = ended.virtual_table.unwrap().table.unwrap().name;
    assert_eq!(name.as_deref(), Some("again"));
}

#[tokio::test]
async fn a_query_that_reads_nothing_is_refused_and_queued_it_fails() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let bad = wanted("bad", SOURCE).sql("drop table orders");
    let refused = make(&client, bad.clone()).await.unwrap_err();
    assert!(refused.is_invalid_request());
    let failed = client.queue_virtual_table().body(bad).send_and_wait().await;
    let failed = failed.unwrap_err();
    assert!(failed.is_job_failed(), "{failed}");
    assert_eq!(failed.message(), Some("The workflow failed"));
    let list = client.list_virtual_tables().send().await.unwrap();
    assert_eq!(list.into_inner(), VirtualTableList::Array(vec![]));
}

#[tokio::test]
async fn who_may_only_view_makes_no_virtual_table() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = make(&viewer, wanted("mine", SOURCE)).await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 403);
    let queued = viewer.queue_virtual_table().body(wanted("mine", SOURCE));
    assert_eq!(queued.send().await.unwrap_err().status().unwrap(), 403);
}
