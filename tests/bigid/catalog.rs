//! The catalog: objects found by the query language, in pages, and counted.

use bigid_client::query::{Pattern, Query, flag, number, tag, text};
use bigid_client::types::{CatalogObject, CatalogQuery};
use vendor_simulator::bigid;

use crate::Bigid;

/// The objects that there are.
const ALL: usize = 48;

fn names(objects: &[CatalogObject]) -> Vec<&str> {
    let names = objects.iter().map(|object| object.object_name.as_deref());
    names.map(Option::unwrap).collect()
}

/// The objects that match, by the list, by the query in the body and by the unproven path.
async fn matching(bigid: &Bigid, query: Query) -> Vec<CatalogObject> {
    let client = bigid.client();
    let filter = query.to_text().unwrap();
    let listed = client.list_catalog_objects().filter(&*filter).stream();
    let listed = listed.collect_up_to(1000).await.unwrap();
    let body = CatalogQuery::new().filter(&*filter);
    let queried = client.query_catalog_objects().body(body).stream();
    assert_eq!(queried.collect_up_to(1000).await.unwrap(), listed);
    let entries = client.list_catalog_entries().filter(&*filter).limit(10);
    let entries = entries.stream().collect_up_to(1000).await.unwrap();
    assert_eq!(entries, listed);
    let count = client.count_catalog_objects().filter(filter).send().await;
    assert_eq!(*count.unwrap(), listed.len() as i64);
    listed
}

#[tokio::test]
async fn objects_are_found_by_queries_of_every_kind() {
    let bigid = Bigid::start().await;
    let of_source = matching(&bigid, text("source").equals("Source 1")).await;
    assert_eq!(
        names(&of_source),
        [
            "report-1.pdf",
            "report-13.pdf",
            "report-25.pdf",
            "report-37.pdf"
        ]
    );
    let large = number("total_pii_count").greater_than(45);
    let found = matching(&bigid, large.clone()).await;
    assert_eq!(
        names(&found),
        ["report-41.pdf", "message-46.txt", "customers_47"]
    );
    assert!(found.iter().all(|object| object.total_pii_count > Some(45)));
    let either = text("objectName").equals("orders_0").or(large);
    assert_eq!(matching(&bigid, either).await.len(), 4);
    let reports = text("objectName").matches(Pattern::new("report-[12]\\d.*"));
    assert_eq!(
        names(&matching(&bigid, reports.and(text("source").differs("Source 1"))).await),
        ["report-17.pdf", "report-21.pdf", "report-29.pdf"]
    );
    let high = tag("system.sensitivityClassification.Sensitivity").equals("High");
    let high = matching(&bigid, high).await;
    assert_eq!(high.len(), 7);
    assert!(
        high.iter()
            .all(|object| object.open_access.as_deref() == Some("Yes"))
    );
    let nowhere = matching(&bigid, text("source").equals("nowhere")).await;
    assert!(nowhere.is_empty());
}

#[tokio::test]
async fn duplicates_are_found_by_true_and_read_yes() {
    let bigid = Bigid::start().await;
    let copies = matching(&bigid, text("has_duplicates").equals("true")).await;
    assert_eq!(copies.len(), 6);
    for object in copies {
        assert_eq!(object.has_duplicates.as_deref(), Some("Yes"));
    }
    assert!(
        matching(&bigid, flag("was_scanned").is(false))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_quote_inside_of_a_value_is_a_422_and_the_builder_never_sends_one() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let broken = r#"source = "a"b""#;
    let list = client.list_catalog_objects().filter(broken).send().await;
    let body = CatalogQuery::new().filter(broken);
    let query = client.query_catalog_objects().body(body).send().await;
    let entries = client.list_catalog_entries().filter(broken).send().await;
    let count = client.count_catalog_objects().filter(broken).send().await;
    let columns = client.list_catalog_columns().filter(broken).send().await;
    let errors = [
        list.unwrap_err(),
        query.unwrap_err(),
        entries.unwrap_err(),
        count.unwrap_err(),
        columns.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.status().unwrap(), 422);
    }
    let refused = text("source").equals(r#"a"b"#).to_text().unwrap_err();
    assert!(refused.is_invalid_request());
}

#[tokio::test]
async fn the_counter_is_the_size_of_the_page_and_the_estimate_is_the_total() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let page = client.list_catalog_objects().skip(40).limit(5);
    let page = page.require_total_count(true).send().await.unwrap();
    assert_eq!(page.total_rows_counter, Some(5));
    assert_eq!(page.estimated_count, Some(ALL as i64));
    let page = client.list_catalog_objects().offset(45).limit(5);
    let page = page.send().await.unwrap().into_inner();
    assert_eq!(page.total_rows_counter, Some(3));
    assert_eq!(page.estimated_count, None);
    assert_eq!(
        names(&page.results.unwrap()),
        ["report-45.pdf", "message-46.txt", "customers_47"]
    );
    // The wrong total ends no stream early.
    let all = client.list_catalog_objects().limit(10).stream();
    assert_eq!(all.collect_up_to(1000).await.unwrap().len(), ALL);
}

#[tokio::test]
async fn texts_samples_keys_and_all_at_once() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let found = client.list_catalog_objects().search_text("REPORT-4");
    let found = found.send().await.unwrap().into_inner().results.unwrap();
    assert_eq!(names(&found), ["report-41.pdf", "report-45.pdf"]);
    let count = client.count_catalog_objects().search_text("report-").send();
    assert_eq!(*count.await.unwrap(), 12);

    let key = found[0].id.clone().unwrap();
    let body = CatalogQuery::new().offset_key(key).limit(2);
    let behind = client.query_catalog_objects().body(body).send().await;
    let behind = behind.unwrap().into_inner().results.unwrap();
    assert_eq!(names(&behind), ["message-42.txt", "customers_43"]);

    let sample = client.list_catalog_objects().sample(4).send().await;
    assert_eq!(sample.unwrap().results.as_ref().unwrap().len(), 4);
    let all = client.list_catalog_objects().limit(1).ignore_limit(true);
    assert_eq!(
        all.send().await.unwrap().total_rows_counter,
        Some(ALL as i64)
    );
}

#[tokio::test]
async fn the_catalog_of_the_sandbox_is_read_although_it_is_called_html() {
    let bigid = Bigid::start().await;
    let token = bigid::RELAYED_USER_TOKEN;
    let client = bigid.builder().user_token(token).build().unwrap();
    let objects = client.list_catalog_objects().limit(20).stream();
    let objects = objects.collect_up_to(1000).await.unwrap();
    assert_eq!(objects.len(), ALL);
    let page = client.list_catalog_objects().limit(1).send().await.unwrap();
    assert_eq!(page.status(), 200);
    let content_type = page.headers()["content-type"].to_str().unwrap();
    assert_eq!(content_type, "text/html; charset=utf-8");
    let unreadable = client.list_catalog_objects().filter("source =").send();
    let error = unreadable.await.unwrap_err();
    assert!(
        error.message().unwrap().contains("can't be read"),
        "{error}"
    );
}
