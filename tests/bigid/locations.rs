//! Applications, countries, risks of attributes, correlation sets and scanners.

use bigid_client::types::{AnyAnswer, DataSourceCreate, DataSourceSettings, Envelope, ScanStart};
use serde_json::json;

use crate::Bigid;

fn object(answer: AnyAnswer) -> Envelope {
    match answer {
        AnyAnswer::Object(object) => object,
        other => panic!("no object: {other:?}"),
    }
}

#[tokio::test]
async fn data_sources_are_counted_by_country() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for name in ["Berlin", "Bonn"] {
        let settings = DataSourceSettings::new("snowflake")
            .name(name)
            .location("Germany");
        let body = DataSourceCreate::new().ds_connection(settings);
        client.create_data_source().body(body).send().await.unwrap();
    }
    let all = client
        .list_system_locations()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(all[0].name, None);
    assert_eq!(all[0].count, Some(12));
    assert_eq!(all[1].systems.as_ref().unwrap(), &["Berlin", "Bonn"]);
    let some = client.list_system_locations().filter(r#"name = "Germany""#);
    let some = some.send().await.unwrap().into_inner();
    assert_eq!(some.len(), 1);
    assert_eq!(some[0].count, Some(2));
}

#[tokio::test]
async fn people_and_applications_are_counted_by_country() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let people = client.list_identity_locations().filter("count > 50");
    let people = people.send().await.unwrap().into_inner();
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].name.as_deref(), Some("India"));
    let error = client
        .list_identity_locations()
        .filter("count >")
        .send()
        .await;
    assert_eq!(error.unwrap_err().status().unwrap(), 400);

    let here = client.list_application_locations().send().await.unwrap();
    let here = here.into_inner();
    let counts: Vec<_> = here
        .iter()
        .map(|one| (one.name.as_deref(), one.applications_count))
        .collect();
    assert_eq!(counts, [(None, Some(1)), (Some("Germany"), Some(2))]);
    let targets = here[1].target_data_sources.as_ref().unwrap();
    assert_eq!(targets, &["Source 0", "Source 2", "Source 1"]);
    let applications = client.list_applications().send().await.unwrap();
    let applications = applications.into_inner();
    assert_eq!(applications.len(), 3);
    assert_eq!(applications[0]["name"], "Web shop");
}

#[tokio::test]
async fn lists_of_unknown_form_keep_all_that_is_in_them() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let risks = client
        .list_attribute_risks()
        .filter("risk > 50")
        .send()
        .await;
    let risks = object(risks.unwrap().into_inner());
    assert_eq!(
        risks.extra["attributeRisks"],
        json!([{"name": "SSN", "risk": 90}])
    );
    let sets = client.list_correlation_sets().send().await.unwrap();
    assert_eq!(
        object(sets.into_inner()).extra["id_connections"][0]["name"],
        "Staff"
    );
}

#[tokio::test]
async fn scanners_have_as_many_jobs_as_there_are_scans_of_data_sources() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let status = async || {
        let scanners = client.list_scanner_statuses().send().await.unwrap();
        let AnyAnswer::Array(scanners) = scanners.into_inner() else {
            panic!("the simulator sends a bare list")
        };
        scanners[0]["status"].clone()
    };
    let jobs = async || {
        let jobs = client.list_scanner_jobs().send().await.unwrap();
        object(jobs.into_inner()).data.unwrap()
    };
    assert_eq!(status().await, "idle");
    assert_eq!(jobs().await, json!({"waiting": 0, "running": 0}));
    let start = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let started = start.send().await.unwrap().into_inner();
    assert_eq!(jobs().await, json!({"waiting": 2, "running": 0}));
    let id = started.result.unwrap().id.unwrap();
    client.get_scan().scan_id(&id).send().await.unwrap();
    assert_eq!(jobs().await, json!({"waiting": 0, "running": 2}));
    assert_eq!(status().await, "busy");
    for _ in 0..3 {
        client.get_scan().scan_id(&id).send().await.unwrap();
    }
    assert_eq!(jobs().await, json!({"waiting": 0, "running": 0}));
}
