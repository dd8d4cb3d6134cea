//! Joins of two tables.

use bigeye_client::Client;
use bigeye_client::types::{
    Join, JoinColumnIdPairing, JoinSortField, JoinSortOption, JoinTableFilter, JoinUpdate,
    JoinWrite, JoinsFetch, SortDirection,
};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::Bigeye;

/// Tables of the first source: orders, customers and payments, with their first columns.
const ORDERS: i64 = 123_000;
const CUSTOMERS: i64 = 123_001;
const PAYMENTS: i64 = 123_002;

/// A join over the first columns of two tables.
fn wanted(left: i64, right: i64) -> JoinWrite {
    let key = JoinColumnIdPairing::new()
        .left_column_id(left * 10)
        .right_column_id(right * 10);
    JoinWrite::new()
        .left_table_id(left)
        .right_table_id(right)
        .key_columns([key])
}

async fn make(client: &Client, join: JoinWrite) -> Join {
    let made = client.create_join().body(join).send().await.unwrap();
    made.into_inner().join.unwrap()
}

/// The names of the left tables of the joins that a fetch finds.
async fn find(client: &Client, fetch: JoinsFetch) -> Vec<String> {
    let call = client.fetch_joins().body(fetch.page_size(1));
    let joins: Vec<_> = call.stream().try_collect().await.unwrap();
    let names = joins.into_iter().map(|join| join.left_table.unwrap().name);
    names.map(Option::unwrap).collect()
}

#[tokio::test]
async fn a_join_is_made_changed_and_deleted_and_names_its_tables_and_columns() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted(ORDERS, CUSTOMERS)).await.id.unwrap();
    let filter = JoinTableFilter::WhereClause("AMOUNT > 0".to_owned());
    let change = JoinWrite::new()
        .right_table_id(PAYMENTS)
        .left_filter(filter.clone());
    let change = JoinUpdate::new().join_id(id).request(change);
    let changed = client.update_join().join_id(id).body(change).send().await;
    let changed = changed.unwrap().into_inner().join.unwrap();

    let read = client.get_join().join_id(id).send().await.unwrap();
    let read = read.into_inner();
    assert_eq!(read, changed);
    assert_eq!(read.left_filter, Some(filter));
    assert_eq!(read.left_table.unwrap().name.as_deref(), Some("ORDERS"));
    assert_eq!(read.right_table.unwrap().name.as_deref(), Some("PAYMENTS"));
    let key = &read.key_columns.unwrap()[0];
    let column = key.left_column.as_ref().unwrap();
    assert_eq!(column.name.as_deref(), Some("ID"));

    let delete = || client.delete_join().join_id(id).send();
    delete().await.unwrap();
    let gone = client.get_join().join_id(id).send().await.unwrap_err();
    assert!(gone.is_not_found());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn joins_are_found_by_either_of_their_tables_and_sorted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    make(&client, wanted(ORDERS, CUSTOMERS)).await;
    make(&client, wanted(PAYMENTS, ORDERS)).await;
    let by_left = JoinSortOption::new()
        .sort_field(JoinSortField::LeftTable)
        .sort_direction(SortDirection::Descending);
    let all = JoinsFetch::new().sort_option([by_left]);
    assert_eq!(find(&client, all).await, ["PAYMENTS", "ORDERS"]);
    let fetch = JoinsFetch::new;
    assert_eq!(find(&client, fetch().table_id(ORDERS)).await.len(), 2);
    assert_eq!(
        find(&client, fetch().table_id(PAYMENTS)).await,
        ["PAYMENTS"]
    );
    let customers = fetch().column_id(CUSTOMERS * 10);
    assert_eq!(find(&client, customers).await, ["ORDERS"]);
    assert_eq!(find(&client, fetch().search("cust")).await, ["ORDERS"]);
    assert!(find(&client, fetch().source_id(1231)).await.is_empty());
}

#[tokio::test]
async fn a_join_of_a_table_that_is_not_there_is_refused_and_so_is_who_may_only_view() {
    let bigeye = Bigeye::start().await;
    let nowhere = bigeye.client().create_join().body(wanted(ORDERS, 77));
    assert!(nowhere.send().await.unwrap_err().is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = viewer.create_join().body(wanted(ORDERS, CUSTOMERS));
    assert_eq!(refused.send().await.unwrap_err().status().unwrap(), 403);
    assert!(find(&viewer, JoinsFetch::new()).await.is_empty());
}
