//! Search in the metadata, its index, and the data explorer.

use bigid_client::types::{
    AnyAnswer, ExplorerObject, ExplorerQuery, FieldSort, FullSearch, QuickSearch, SearchFieldType,
    SearchFilter, SearchHealth, SearchOperator, SkipLimit, SortOrder,
};
use serde_json::{Map, Value, json};

use bigid_client::{ItemStream, PagePosition};
use vendor_simulator::Fault;

use crate::Bigid;

fn object(members: Value) -> Map<String, Value> {
    members.as_object().unwrap().clone()
}

fn data(answer: AnyAnswer) -> Value {
    answer.content().unwrap()
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
async fn all_hits_of_a_full_search_come_in_order_page_after_page() {
    let bigid = Bigid::start().await;
    let list = || {
        let sort = FieldSort::new().field("name").order(SortOrder::Asc);
        let body = FullSearch::new("report-").sort([sort]);
        bigid.client().search_metadata().body(body).stream()
    };
    let whole = list().collect_up_to(1000).await.unwrap();
    let ids: Vec<_> = whole.into_iter().map(|hit| hit.id.unwrap()).collect();
    assert_eq!(ids.len(), 12);
    let mut sorted = ids.clone();
    sorted.dedup();
    assert_eq!(sorted, ids);

    let before = bigid.count("searchMetadata");
    let mut hits = list().with_page_size(5).with_prefetch(1);
    let mut found = Vec::new();
    for _ in 0..7 {
        found.push(hits.try_next().await.unwrap().unwrap().id.unwrap());
    }
    let position = hits.position().unwrap();
    while let Some(hit) = hits.try_next().await.unwrap() {
        found.push(hit.id.unwrap());
    }
    assert_eq!(found, ids);
    let requests = bigid.simulator.requests_of("searchMetadata");
    let pages = requests[before..].iter().map(|request| {
        let body = request.json().unwrap();
        assert_eq!(body["text"], "report-");
        assert_eq!(body["sort"], json!([{"field": "name", "order": "asc"}]));
        body["paging"].clone()
    });
    assert_eq!(
        pages.collect::<Vec<_>>(),
        [
            json!({"limit": 5}),
            json!({"limit": 5, "skip": 5}),
            json!({"limit": 5, "skip": 10}),
            json!({"limit": 5, "skip": 12}),
        ]
    );

    let on = list().with_page_size(5).resume_from(position);
    let rest = on.collect_up_to(1000).await.unwrap();
    let rest: Vec<_> = rest.into_iter().map(|hit| hit.id.unwrap()).collect();
    assert_eq!(rest, ids[7..]);
}

#[tokio::test]
async fn a_full_search_begins_where_its_page_says() {
    let bigid = Bigid::start().await;
    let list = |body: FullSearch| bigid.client().search_metadata().body(body).stream();
    let all = list(FullSearch::new("*"))
        .collect_up_to(1000)
        .await
        .unwrap();
    assert_eq!(all.len(), 24 + 12 + 12 + 4 + 24);
    let late = FullSearch::new("*").paging(SkipLimit::new().skip(70).limit(4));
    let late = list(late).collect_up_to(1000).await.unwrap();
    assert_eq!(late.len(), 6);
    let first = late[0].id.as_ref().unwrap();
    assert_eq!(all[70].id.as_ref().unwrap(), first);
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
async fn all_objects_of_the_explorer_come_in_order_and_go_on_where_they_stood() {
    let bigid = Bigid::start().await;
    let query = || ExplorerQuery::new("report-").paging(json!({"limit": 5}));
    let all = || {
        let search = bigid.client().search_explorer_objects();
        search.body(query()).stream()
    };
    let files = || {
        let search = bigid.client().search_explorer_objects_of_type();
        search.entity_type("file").body(query()).stream()
    };
    let name = |object: ExplorerObject| object.data.unwrap().file_name.unwrap();
    let numbers = [1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41, 45];
    let wanted = numbers.map(|number| format!("report-{number}.pdf"));
    for (id, list) in [
        ("searchExplorerObjects", &all as &dyn Fn() -> ItemStream<_>),
        ("searchExplorerObjectsOfType", &files),
    ] {
        for taken in 0..12 {
            let mut first = list();
            let mut names = Vec::new();
            for _ in 0..taken {
                names.push(name(first.try_next().await.unwrap().unwrap()));
            }
            let stored = first.position().unwrap().to_string();
            let position: PagePosition = stored.parse().unwrap();
            let rest = list().resume_from(position).collect_up_to(100).await;
            names.extend(rest.unwrap().into_iter().map(name));
            assert_eq!(names, wanted, "{taken} taken");
        }
        let requests = bigid.simulator.requests_of(id);
        let last = requests.last().unwrap().json().unwrap();
        assert_eq!(last["searchText"], "report-");
        assert_eq!(last["offset"]["offsetKey"][0], 11);
        assert!(last["offset"]["offsetKey"][2]["id"].is_string());
    }
}

#[tokio::test]
async fn the_explorer_ends_where_an_answer_has_no_key_for_the_next_page() {
    let bigid = Bigid::start().await;
    let search = || bigid.client().search_explorer_objects();
    let list = || search().body(ExplorerQuery::new("report-")).stream();
    let object = json!({"entityType": "file", "data": {"fileName": "a"}});
    for end in [
        json!({}),
        json!({"offset": null}),
        json!({"offset": {}}),
        json!({"offset": {"offsetKey": null}}),
        json!({"offset": {"offsetKey": []}}),
    ] {
        let mut page = end;
        page["results"] = json!([object]);
        let answer = Fault::status(200).with_body(page.to_string());
        let before = bigid.count("searchExplorerObjects");
        bigid.simulator.inject(answer.on("searchExplorerObjects"));
        let objects = list().collect_up_to(100).await.unwrap();
        assert_eq!(objects.len(), 1, "{page}");
        assert_eq!(bigid.count("searchExplorerObjects"), before + 1, "{page}");
    }
}

#[tokio::test]
async fn a_key_of_the_explorer_that_was_there_earlier_is_an_error() {
    let bigid = Bigid::start().await;
    for (number, key) in ["a", "b", "a"].into_iter().enumerate() {
        let object = json!({"entityType": "file", "data": {"fileName": number.to_string()}});
        let page = json!({"results": [object], "offset": {"offsetKey": [key]}});
        let answer = Fault::status(200).with_body(page.to_string());
        bigid.simulator.inject(answer.on("searchExplorerObjects"));
    }
    let search = bigid.client().search_explorer_objects();
    let mut objects = search.body(ExplorerQuery::new("report-")).stream();
    for _ in 0..3 {
        assert!(objects.try_next().await.unwrap().is_some());
    }
    let error = objects.try_next().await.unwrap_err();
    assert!(error.to_string().contains("goes round"), "{error}");
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
