//! Requests of data subjects: a report runs, its records are read, and what is to be deleted waits.

use bigid_client::Client;
use bigid_client::query::Conditions;
use bigid_client::types::{
    AnyAnswer, DeletionRequestsQuery, DeletionRequestsUpdate, DsarAttributeList, DsarReportCreate,
    DsarState, DsarSubject, FieldFilter, FilterOperator,
};
use client_runtime::Secret;
use serde_json::{Map, Value, json};
use vendor_simulator::bigid;

use crate::Bigid;

async fn profile(client: &Client) -> String {
    let profiles = client.list_dsar_profiles().send().await.unwrap();
    let profiles = profiles.into_inner();
    assert_eq!(profiles[0].name.as_deref(), Some("Default Profile"));
    profiles[0].id.clone().unwrap()
}

async fn ask(client: &Client, name: &str) -> String {
    let subject = DsarSubject::new().user_id("1001").display_name(name);
    let body = DsarReportCreate::new(subject).profile_id(profile(client).await);
    let started = client.create_dsar_report().body(body).send().await.unwrap();
    started.into_inner().request_id.unwrap()
}

#[tokio::test]
async fn a_report_is_followed_in_the_list_of_searches_and_then_read_in_pages() {
    let bigid = Bigid::start().await;
    let token = bigid::RELAYED_USER_TOKEN;
    let relayed = bigid.builder().user_token(token).build().unwrap();
    for client in [bigid.client(), relayed] {
        let request = ask(&client, "Ada Example").await;
        let early = client.get_dsar_report().request_id(&request).send().await;
        assert!(early.unwrap().records.as_ref().unwrap().is_empty());
        let mut states = Vec::new();
        loop {
            let searches = client.list_dsar_scans().limit(5).stream();
            let searches = searches.collect_up_to(100).await.unwrap();
            let search = searches
                .into_iter()
                .find(|search| search.id.as_ref() == Some(&request));
            states.push(search.unwrap().state.unwrap());
            if states.last() != Some(&DsarState::Started) {
                break;
            }
        }
        assert_eq!(
            states,
            [DsarState::Started, DsarState::Started, DsarState::Completed]
        );
        let completed = client.list_dsar_scans().state("Completed").send().await;
        assert!(!completed.unwrap().scans.as_ref().unwrap().is_empty());
        let records = client
            .get_dsar_report()
            .request_id(&request)
            .limit(5)
            .stream();
        let records = records.collect_up_to(1000).await.unwrap();
        assert_eq!(records.len(), 12);
        assert_eq!(records[0].attribute.as_deref(), Some("Email Address"));
    }
}

#[tokio::test]
async fn a_report_is_waited_for_and_one_that_fails_says_so() {
    let bigid = Bigid::start().await;
    let (client, _) = bigid.patient();
    let wait = |request: String| client.get_dsar_report_status().request_id(request).wait();
    let status = wait(ask(&client, "Ada Example").await).await.unwrap();
    assert_eq!(status.status, Some(DsarState::Completed));
    let failed = wait(ask(&client, "broken").await).await.unwrap_err();
    assert!(failed.to_string().contains("Failed"), "{failed}");
    assert!(!failed.to_string().contains("broken"), "{failed}");
}

#[tokio::test]
async fn the_search_of_a_request_and_its_short_report_are_read() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let request = ask(&client, "Ada Example").await;
    for state in ["Started", "Started", "Completed", "Completed"] {
        let search = client.get_dsar_scan().request_id(&request).send().await;
        let AnyAnswer::Object(search) = search.unwrap().into_inner() else {
            panic!("the simulator sends an object")
        };
        assert_eq!(search.extra["state"], state);
    }
    let short = |format: &str| {
        client
            .export_dsar_short_report()
            .request_id(&request)
            .format(format)
            .send()
    };
    let json = short("json").await.unwrap().bytes().await.unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(&json).unwrap(),
        json!({"records": 12})
    );
    let csv = short("csv").await.unwrap().bytes().await.unwrap();
    assert_eq!(&csv[..], b"Records\n12\n");
    let unknown = client.get_dsar_scan().request_id("nothing").send().await;
    assert!(unknown.unwrap_err().is_not_found());
}

#[tokio::test]
async fn people_are_found_and_what_was_asked_is_never_shown() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let profile = profile(&client).await;
    let find = client
        .find_data_subjects()
        .profile_id(&profile)
        .all_attributes(true);
    let by_name = find.clone().user_name(Secret::from("sample"));
    assert!(!format!("{by_name:?}").contains("sample"));
    let people: Vec<Value> = by_name.send().await.unwrap().decode().unwrap();
    assert_eq!(people.len(), 3);
    assert_eq!(people[0]["attributes"]["email"], "1003@example.com");
    let by_id = find.user_id(Secret::from("1005")).send().await.unwrap();
    let people: Vec<Value> = by_id.decode().unwrap();
    assert_eq!(people[0]["displayName"], "Eve Sample");

    let attributes = client
        .list_dsar_attributes()
        .profile_id(&profile)
        .send()
        .await;
    let DsarAttributeList::Array(attributes) = attributes.unwrap().into_inner() else {
        panic!("the simulator sends a bare list")
    };
    assert_eq!(attributes.len(), 2);
    let unknown = client
        .list_dsar_attributes()
        .profile_id("nothing")
        .send()
        .await;
    assert!(unknown.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_request_needs_somebody_and_a_profile_which_can_stand_in_the_query() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let nobody = DsarReportCreate::new(DsarSubject::new());
    let subject = || DsarReportCreate::new(DsarSubject::new().user_id("1001"));
    let profile = profile(&client).await;
    let create = || client.create_dsar_report();
    for refused in [
        create().profile_id(&profile).body(nobody),
        create().body(subject()),
        create().profile_id("nothing").body(subject()),
    ] {
        assert_eq!(refused.send().await.unwrap_err().status().unwrap(), 400);
    }
    create()
        .profile_id(&profile)
        .body(subject())
        .send()
        .await
        .unwrap();
    let one = json!({"profileId": profile, "userDetails": {"userId": "1002"}});
    let mut many = Map::new();
    many.insert("reports".to_owned(), json!([one, one]));
    let many = client
        .create_dsar_reports()
        .body(many)
        .send()
        .await
        .unwrap();
    let AnyAnswer::Object(many) = many.into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(
        many.data.unwrap()["requestIds"].as_array().unwrap().len(),
        2
    );
    let searches = client.list_dsar_scans().stream().collect_up_to(100).await;
    assert_eq!(searches.unwrap().len(), 3);
}

#[tokio::test]
async fn what_was_found_waits_for_its_deletion_and_is_marked() {
    let bigid = Bigid::start().await;
    let (client, _) = bigid.patient();
    let request = ask(&client, "Ada Example").await;
    let status = client.get_dsar_report_status().request_id(&request);
    status.wait().await.unwrap();
    let remove = || client.request_dsar_deletion().request_id(&request).send();
    remove().await.unwrap();
    // Asking twice adds nothing.
    remove().await.unwrap();
    let list = |filter: Conditions| {
        client
            .list_deletion_requests()
            .filter(filter)
            .limit(4)
            .stream()
    };
    let pending = Conditions::new().equal("requestId", &*request);
    let entries = list(pending.clone()).collect_up_to(100).await.unwrap();
    assert!(
        entries.len() > 4
            && entries
                .iter()
                .all(|entry| entry.state.as_deref() == Some("Pending"))
    );

    let equal = |value: &str| {
        let filter = FieldFilter::new()
            .field("requestId")
            .operator(FilterOperator::Equal);
        DeletionRequestsQuery::new([filter.value(value)])
    };
    let mark = |query| {
        let body = DeletionRequestsUpdate::new(query, "Delete Manually").reason("a test");
        client.update_deletion_requests().body(body).send()
    };
    assert_eq!(mark(equal(&request)).await.unwrap().status_code, Some(200));
    let marked = pending.equal("markedAs", "Delete Manually");
    assert_eq!(
        list(marked).collect_up_to(100).await.unwrap().len(),
        entries.len()
    );
    // A failure of status 200: the number is in the body.
    let nothing = mark(equal("nothing")).await.unwrap_err();
    assert_eq!(nothing.status().unwrap(), 200);
    assert_eq!(nothing.code(), Some("404"));
    assert!(nothing.is_not_found(), "{nothing}");
}
