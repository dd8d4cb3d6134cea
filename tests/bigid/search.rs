//! Search in the metadata, its index, and the data explorer.

use bigid_client::types::{
    AnyAnswer, ExplorerQuery, FieldSort, FullSearch, QuickSearch, SearchFieldType, SearchFilter,
    SearchHealth, SearchOperator, SkipLimit, SortOrder,
};
use serde_json::{Map, Value, json};

use crate::Bigid;

fn object(members: Value) -> Map<String, Value> {
    members.as_object().unwrap().clone()
}

fn data(answer: AnyAnswer) -> Value {
    let AnyAnswer::Object(answer) = answer else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    answer.data.unwrap()
}

#[tokio::test]
async fn a_quick_search_has_a_few_hits_of_each_type() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let search = async |body: QuickSearch| {
        let found = client.quick_search_metadata().body(body).send().await;
        found.unwrap().into_inner()
    };
    let everything = search(QuickSearch::new("*").top(2)).await;
    let counts: Vec<_> = everything
        .iter()
        .map(|kind| (kind.type_.as_deref().unwrap(), kind.count.unwrap()))
        .collect();
    let wanted = [
        ("file", 24),
        ("rdb", 12),
        ("mongodb", 12),
        ("policy", 4),
        ("actionable_insights_cases", 24),
    ];
    assert_eq!(counts, wanted);
    assert!(
        everything
            .iter()
            .all(|kind| kind.results.as_ref().unwrap().len() == 2)
    );
    let reports = search(QuickSearch::new("report-4")).await;
    let hits = reports[0].results.as_ref().unwrap();
    let primary = &hits[0].primary.as_ref().unwrap()[0];
    let highlighted = primary.highlighted_value.as_deref().unwrap();
    assert!(
        highlighted.contains("<em>report-4</em>1.pdf"),
        "{highlighted}"
    );
}

#[tokio::test]
async fn a_full_search_takes_conditions_an_order_and_a_page() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let many = SearchFilter::new(
        "total_pii_count",
        SearchOperator::GreaterThan,
        40,
        SearchFieldType::Number,
    );
    let files = SearchFilter::new(
        "_es_entityType",
        SearchOperator::Equal,
        "file",
        SearchFieldType::EntityType,
    );
    let sort = FieldSort::new()
        .field("total_pii_count")
        .order(SortOrder::Desc);
    let search = |skip: i64| {
        let paging = SkipLimit::new().skip(skip).limit(2);
        let body = FullSearch::new("*").filter([many.clone(), files.clone()]);
        let body = body.sort([sort.clone()]).paging(paging);
        client.search_metadata().body(body).send()
    };
    let mut found = Vec::new();
    loop {
        let page = search(found.len() as i64).await.unwrap().into_inner();
        let hits = page.results.unwrap();
        if hits.is_empty() {
            break;
        }
        found.extend(hits.into_iter().map(|hit| {
            let asset = &hit.assets.unwrap()[0];
            asset.value.as_ref().unwrap().as_i64().unwrap()
        }));
    }
    assert_eq!(found, [52, 49]);
    let unknown = SearchFilter::new("source", "like", "Source 1", SearchFieldType::String);
    let body = QuickSearch::new("*").filter([unknown]);
    let error = client.quick_search_metadata().body(body).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 400);
}

#[tokio::test]
async fn the_search_works_and_says_what_it_can_be_filtered_by() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let health = client.check_search_health().send().await.unwrap();
    assert!(
        matches!(&*health, SearchHealth::Object(report) if report.response.as_deref() == Some("OK"))
    );
    let fields = client
        .list_search_filter_fields()
        .body(Map::new())
        .send()
        .await;
    let fields = data(fields.unwrap().into_inner());
    assert_eq!(fields[0]["field"], "source");
    let begun = object(json!({"field": "source", "text": "Source 1"}));
    let values = client
        .suggest_search_filter_values()
        .body(begun)
        .send()
        .await;
    assert_eq!(
        data(values.unwrap().into_inner()),
        json!(["Source 1", "Source 10", "Source 11"])
    );
}

#[tokio::test]
async fn indexing_is_started_followed_and_stopped() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let kind = client
        .get_search_entity_type()
        .entity_type("rdb")
        .send()
        .await;
    assert_eq!(data(kind.unwrap().into_inner())["entityType"], "rdb");
    let unknown = client
        .get_search_entity_type()
        .entity_type("nothing")
        .send();
    assert!(unknown.await.unwrap_err().is_not_found());
    let running = async || {
        let status = client.get_search_index_status().send().await.unwrap();
        let status = data(status.into_inner());
        let running = status.as_array().unwrap().iter();
        running
            .filter(|kind| kind["status"] == "InProgress")
            .count()
    };
    let start = client
        .start_search_indexing()
        .entity_type("rdb")
        .body(Map::new());
    start.send().await.unwrap();
    assert_eq!(running().await, 1);
    let stop = || client.cancel_search_indexing().entity_type("rdb").send();
    stop().await.unwrap();
    assert_eq!(running().await, 0);
    assert!(stop().await.unwrap_err().is_not_found());

    let some = client.index_search_objects().entity_type("file");
    some.body(object(json!({"source": "Source 1"})))
        .send()
        .await
        .unwrap();
    let update = client
        .update_search_object()
        .body(object(json!({"id": "1"})));
    assert!(update.send().await.unwrap().is_none());
    client
        .schedule_search_indexing()
        .tenant_id("tenant")
        .send()
        .await
        .unwrap();
    client.warm_up_search().send().await.unwrap();
    let token = client.get_search_monitoring_token().ignore_header(true);
    let token = token.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(&token[..], b"simulator-monitoring-token");
    let report = client
        .export_data_source_attributes()
        .data_source_name("Source 1");
    let report = report.send().await.unwrap().bytes().await.unwrap();
    assert!(report.starts_with(b"Object,Attribute,Count\nPublic/reports/report-1.pdf,"));
}

#[tokio::test]
async fn the_explorer_goes_on_from_the_offset_of_the_answer_before() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let mut query = ExplorerQuery::new("report-").paging(json!({"limit": 5}));
    let mut names = Vec::new();
    loop {
        let search = client.search_explorer_objects().body(query.clone());
        let page = search.send().await.unwrap().into_inner();
        let objects = page.results.unwrap().into_iter();
        names.extend(objects.map(|object| object.data.unwrap().file_name.unwrap()));
        let Some(offset) = page.offset else { break };
        query = query.offset(offset);
    }
    assert_eq!(names.len(), 12);
    assert_eq!(names[11], "report-45.pdf");
    assert_eq!(bigid.count("searchExplorerObjects"), 4);
}

#[tokio::test]
async fn the_explorer_searches_and_counts_all_types_and_one() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let query = || ExplorerQuery::new("SSN").fields_to_project(["policyName"]);
    let policies = client
        .search_explorer_objects_of_type()
        .entity_type("policy");
    let policies = policies.body(query()).send().await.unwrap().into_inner();
    let policies = policies.results.unwrap();
    assert_eq!(policies.len(), 1);
    let policy = policies[0].data.as_ref().unwrap();
    assert_eq!(policy.policy_name.as_deref(), Some("US SSN"));
    assert_eq!(policy.description, None);
    let all = client.count_explorer_objects().body(query()).send().await;
    assert_eq!(*all.unwrap(), 1 + 8);
    let cases = client.count_explorer_objects_of_type().body(query());
    let cases = cases.entity_type("actionable_insights_cases").send().await;
    assert_eq!(*cases.unwrap(), 8);
    let quick = client
        .quick_search_explorer_objects()
        .body(ExplorerQuery::new("SSN"));
    let quick = data(quick.send().await.unwrap().into_inner());
    assert_eq!(quick["results"].as_array().unwrap().len(), 1 + 3);
    assert_eq!(quick["results"][1]["data"]["severityLevel"], 4);
    let unknown = client
        .count_explorer_objects_of_type()
        .entity_type("nothing");
    let unknown = unknown.body(query()).send().await.unwrap_err();
    assert!(unknown.is_not_found());
}
