//! Streams over data sources and over the columns of a cluster.

use bigid_client::types::{DataSourceQuery, DataSourceQueryRequest};
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::{Bigid, CLUSTER};

#[tokio::test]
async fn all_columns_of_a_cluster_come_in_order_page_after_page() {
    let bigid = Bigid::start().await;
    let request = bigid.client().list_cluster_columns().cluster_id(CLUSTER);
    let mut columns = request.search_text("").limit(25).stream();
    let mut tables = Vec::new();
    while let Some(column) = columns.try_next().await.unwrap() {
        tables.push(column.table_name.unwrap());
    }
    let wanted: Vec<String> = (0..60).map(|number| format!("table_{number}")).collect();
    assert_eq!(tables, wanted);
    assert_eq!(columns.total(), Some(60));
    let mut skips: Vec<_> = bigid
        .simulator
        .requests_of("listClusterColumns")
        .iter()
        .map(|request| {
            (
                request.query("skip").unwrap_or("0").to_owned(),
                request.query("limit").unwrap().to_owned(),
            )
        })
        .collect();
    skips.sort();
    let wanted = [("0", "25"), ("25", "25"), ("50", "25")];
    assert_eq!(
        skips,
        wanted.map(|(skip, limit)| (skip.to_owned(), limit.to_owned()))
    );
}

#[tokio::test]
async fn a_stream_without_a_page_size_takes_what_the_server_gives() {
    let bigid = Bigid::start().await;
    let request = bigid.client().list_cluster_columns().cluster_id(CLUSTER);
    assert_eq!(
        request.stream().collect_up_to(1000).await.unwrap().len(),
        60
    );
    assert_eq!(bigid.count("listClusterColumns"), 1);
}

#[tokio::test]
async fn all_data_sources_come_with_and_without_a_total() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for request in [
        client.list_data_sources(),
        client.list_data_sources().limit(5),
        client.list_data_sources().limit(6),
        client
            .list_data_sources()
            .limit(5)
            .require_total_count(true),
    ] {
        let sources = request.stream().collect_up_to(100).await.unwrap();
        let names: Vec<_> = sources
            .iter()
            .filter_map(|source| source.name.clone())
            .collect();
        let wanted: Vec<_> = (0..12).map(|number| format!("Source {number}")).collect();
        assert_eq!(names, wanted);
    }
}

#[tokio::test]
async fn the_columns_of_good_pages_come_before_the_error_of_a_bad_one() {
    let bigid = Bigid::start().await;
    let failure = r#"{"success": false, "message": "No more"}"#;
    let broken = Fault::status(200)
        .with_body(failure)
        .on("listClusterColumns");
    bigid.simulator.inject(broken.after(1).times(9));
    let request = bigid
        .client()
        .list_cluster_columns()
        .cluster_id(CLUSTER)
        .limit(20);
    let mut columns = request.stream();
    for _ in 0..20 {
        assert!(columns.try_next().await.unwrap().is_some());
    }
    let error = columns.try_next().await.unwrap_err();
    assert_eq!(error.message(), Some("No more"));
    assert!(columns.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_empty_cluster_is_an_empty_stream() {
    let bigid = Bigid::start().await;
    let request = bigid.client().list_cluster_columns().cluster_id(CLUSTER);
    let mut columns = request.filter("source=nowhere").stream();
    assert!(columns.try_next().await.unwrap().is_none());
    assert_eq!(columns.total(), Some(0));
}

#[tokio::test]
async fn the_columns_of_a_cluster_go_on_where_they_stood() {
    let bigid = Bigid::start().await;
    let list = || {
        let request = bigid.client().list_cluster_columns().cluster_id(CLUSTER);
        request.limit(8).stream()
    };
    let wanted: Vec<String> = (0..60).map(|number| format!("table_{number}")).collect();
    for taken in [0, 1, 8, 21, 59] {
        let mut first = list();
        let mut tables = Vec::new();
        for _ in 0..taken {
            tables.push(first.try_next().await.unwrap().unwrap().table_name.unwrap());
        }
        let stored = first.position().unwrap().to_string();
        drop(first);
        let position: bigid_client::PagePosition = stored.parse().unwrap();
        let mut rest = list().resume_from(&position);
        while let Some(column) = rest.try_next().await.unwrap() {
            tables.push(column.table_name.unwrap());
        }
        assert_eq!(tables, wanted, "{taken} taken");

        let other = bigid.client().list_cluster_columns().cluster_id("another");
        let other = other.limit(8).stream().resume_from(&position);
        let error = { other }.try_next().await.unwrap_err();
        assert!(error.to_string().contains("other parameters"), "{error}");
    }
}

#[tokio::test]
async fn data_sources_without_a_total_go_on_where_they_stood() {
    let bigid = Bigid::start().await;
    let list = || bigid.client().list_data_sources().limit(5).stream();
    let mut first = list();
    let mut names = Vec::new();
    for _ in 0..7 {
        names.push(first.try_next().await.unwrap().unwrap().name.unwrap());
    }
    let position = first.position();
    let rest = list()
        .resume_from(position)
        .collect_up_to(100)
        .await
        .unwrap();
    names.extend(rest.into_iter().map(|source| source.name.unwrap()));
    let wanted: Vec<_> = (0..12).map(|number| format!("Source {number}")).collect();
    assert_eq!(names, wanted);
}

#[tokio::test]
async fn a_query_of_data_sources_sends_skip_and_offset_with_the_same_number() {
    let bigid = Bigid::start().await;
    let wanted: Vec<_> = (0..12).map(|number| format!("Source {number}")).collect();
    for with_total in [true, false] {
        let list = || {
            let query = DataSourceQuery::new().limit(5).fields(["name"]);
            let query = query.require_total_count(with_total);
            let body = DataSourceQueryRequest::new().query(query);
            bigid.client().query_data_sources().body(body).stream()
        };
        let before = bigid.count("queryDataSources");
        let mut names = Vec::new();
        let mut sources = list().with_prefetch(1);
        while let Some(source) = sources.try_next().await.unwrap() {
            names.push(source.name.unwrap());
        }
        assert_eq!(names, wanted);
        let requests = bigid.simulator.requests_of("queryDataSources");
        let queries = requests[before..].iter().map(|request| {
            let body = request.json().unwrap();
            body["query"].clone()
        });
        let mut sent: Vec<Value> = queries.collect();
        // without a total the end is a page without anything
        let last = sent.split_off(3);
        assert_eq!(last.len(), usize::from(!with_total));
        let wanted = [0, 5, 10].map(|skip| {
            json!({
                "skip": skip, "offset": skip, "limit": 5, "fields": ["name"],
                "requireTotalCount": with_total,
            })
        });
        assert_eq!(sent, wanted);
        assert!(last.iter().all(|query| query["skip"] == query["offset"]));
    }
}

#[tokio::test]
async fn a_query_of_data_sources_goes_on_where_it_stood() {
    let bigid = Bigid::start().await;
    let list = || {
        bigid
            .client()
            .query_data_sources()
            .stream()
            .with_page_size(5)
    };
    let mut first = list();
    let mut names = Vec::new();
    for _ in 0..7 {
        names.push(first.try_next().await.unwrap().unwrap().name.unwrap());
    }
    let stored = first.position().unwrap().to_string();
    let position: bigid_client::PagePosition = stored.parse().unwrap();
    let rest = list().resume_from(position).collect_up_to(100).await;
    let rest = rest.unwrap().into_iter();
    names.extend(rest.map(|source| source.name.unwrap()));
    let wanted: Vec<_> = (0..12).map(|number| format!("Source {number}")).collect();
    assert_eq!(names, wanted);
}
