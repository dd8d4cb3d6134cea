//! The daily work with cases.

use bigid_client::query::Conditions;
use bigid_client::types::{Case, CaseStatus, CriticalCase, SeverityLevel};
use bigid_client::{CaseKey, Client, Ticket};
use client_runtime::http::Method;
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::Bigid;

const CASE: &str = "64a58cb40000000000000001";

fn case(members: Value) -> Case {
    serde_json::from_value(members).unwrap()
}

async fn read(client: &Client, id: &str) -> Case {
    let filter = Conditions::of_cases().equal("_id", id);
    let mut found = client.list_cases().filter(filter).stream();
    found.try_next().await.unwrap().unwrap()
}

#[tokio::test]
async fn open_cases_are_asked_for_in_the_language_of_cases() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let open = client.open_cases().collect_up_to(1000).await.unwrap();
    assert_eq!(open.len(), 16);
    let is_open = |case: &Case| case.case_status == Some(CaseStatus::Open);
    assert!(open.iter().all(is_open));
    let sent = bigid.simulator.requests_of("listCases");
    assert_eq!(
        sent[0].query("filter"),
        Some(r#"[{"field":"caseStatus","operator":"equals","value":"open"}]"#)
    );
    let critical = client.open_cases_where(|case| case.equal("severityLevel", "critical"));
    let critical = critical.collect_up_to(1000).await.unwrap();
    assert_eq!(critical.len(), 8);
    let is_critical = |case: &Case| case.severity_level == Some(SeverityLevel::Critical);
    assert!(
        critical
            .iter()
            .all(|case| is_open(case) && is_critical(case))
    );
}

#[tokio::test]
async fn a_case_that_was_changed_reads_back_as_it_was_changed() {
    let bigid = Bigid::start().await;
    for (client, number) in [(bigid.client(), 0), (bigid.relayed(), 1)] {
        let cases = client.list_cases().stream().collect_up_to(1000).await;
        let mut cases = cases.unwrap();
        let case = cases.remove(number);
        let id = case.id.clone().unwrap();
        client.close_case(&case).reason("gone").await.unwrap();
        let closed = read(&client, &id).await;
        assert_eq!(closed.case_status, Some(CaseStatus::Closed));
        assert_eq!(closed.assignee, case.assignee);
        let open = client.open_cases().collect_up_to(1000).await.unwrap();
        assert!(open.iter().all(|other| other.id != case.id));
        for (change, status) in [
            (client.acknowledge_case(&*id), CaseStatus::Acknowledged),
            (client.resolve_case(&*id), CaseStatus::Resolved),
            (client.silence_case(&*id), CaseStatus::Silenced),
            (client.reopen_case(&*id), CaseStatus::Open),
        ] {
            change.await.unwrap();
            assert_eq!(read(&client, &id).await.case_status, Some(status));
        }
        let given = client
            .acknowledge_case(&closed)
            .assign_to("ann@example.com");
        given.await.unwrap();
        let given = read(&client, &id).await;
        assert_eq!(given.case_status, Some(CaseStatus::Acknowledged));
        assert_eq!(given.assignee.as_deref(), Some("ann@example.com"));
        // and the others are as they were
        for other in cases {
            assert_eq!(read(&client, other.id.as_ref().unwrap()).await, other);
        }
    }
}

#[tokio::test]
async fn a_case_is_given_to_somebody_before_its_status_is_changed_with_the_reason() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let worst = client.list_top_critical_cases().send().await.unwrap();
    let worst = worst.items().unwrap();
    let change = client
        .acknowledge_case(&worst[0])
        .assign_to("ann@example.com");
    change.reason("we look into it").await.unwrap();
    let requests = bigid.simulator.requests();
    let patched: Vec<_> = requests
        .iter()
        .filter(|request| request.method == Method::PATCH)
        .collect();
    let id = worst[0].case_id.as_deref().unwrap();
    let path = format!("/actionable-insights/cases/{id}");
    assert_eq!(patched.len(), 2);
    assert!(patched[0].path.ends_with(&path), "{}", patched[0].path);
    assert_eq!(
        patched[0].json().unwrap(),
        json!({"assignee": "ann@example.com"})
    );
    assert_eq!(
        patched[1].json().unwrap(),
        json!({"caseStatus": "acknowledged", "auditReason": "we look into it"})
    );
}

#[tokio::test]
async fn a_case_that_is_not_there_is_not_found_and_nothing_is_changed() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let before = client.list_cases().stream().collect_up_to(1000).await;
    let change = client.close_case(CASE).assign_to("ann@example.com");
    let error = change.await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.operation_id(), Some("assignCase"));
    assert!(client.close_case(CASE).await.unwrap_err().is_not_found());
    let after = client.list_cases().stream().collect_up_to(1000).await;
    assert_eq!(after.unwrap(), before.unwrap());
}

#[tokio::test]
async fn a_case_whose_assignment_failed_keeps_its_status() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let open = client.open_cases().try_next().await.unwrap().unwrap();
    bigid.simulator.inject(Fault::status(400).on("assignCase"));
    let error = client.close_case(&open).assign_to("nobody").await;
    assert_eq!(error.unwrap_err().operation_id(), Some("assignCase"));
    assert_eq!(read(&client, open.id.as_ref().unwrap()).await, open);
}

#[tokio::test]
async fn the_id_of_a_case_is_found_wherever_it_stands_and_the_number_for_people_is_refused() {
    let bigid = Bigid::start().await;
    for (key, id) in [
        (CaseKey::from(&case(json!({"_id": CASE, "id": "x"}))), CASE),
        (CaseKey::from(&case(json!({"id": CASE}))), CASE),
        (CaseKey::from(&case(json!({"caseId": "SPC-12"}))), ""),
        (
            CaseKey::from(
                &serde_json::from_value::<CriticalCase>(json!({"caseId": CASE})).unwrap(),
            ),
            CASE,
        ),
    ] {
        assert_eq!(key.as_str(), id);
    }
    for wrong in ["SPC-12", "", "64a58cb4000000000000000g"] {
        let error = bigid.client().close_case(wrong).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains("_id"), "{error}");
    }
    assert_eq!(bigid.count("updateCaseStatus"), 0);
}

#[test]
fn a_ticket_that_could_not_be_made_is_no_address() {
    let ticket = |ticket: Value| case(json!({"ticketMetadata": ticket}));
    let made = ticket(json!({"ticketType": "jira", "ticketUrl": "https://jira.example.com/S-1"}));
    assert_eq!(
        made.ticket(),
        Some(Ticket::Made {
            system: "jira",
            url: "https://jira.example.com/S-1"
        })
    );
    let failed = ticket(json!({"ticketType": "service_now", "ticketUrl": "Creation Failed"}));
    assert_eq!(
        failed.ticket(),
        Some(Ticket::Failed {
            system: "service_now"
        })
    );
    assert_eq!(ticket(json!({"ticketType": "jira"})).ticket(), None);
    assert_eq!(ticket(json!({"ticketUrl": ""})).ticket(), None);
    assert_eq!(case(json!({})).ticket(), None);
}

#[tokio::test]
async fn the_tickets_of_listed_cases_are_told_apart() {
    let bigid = Bigid::start().await;
    let cases = bigid.client().list_cases().stream();
    let cases = cases.collect_up_to(1000).await.unwrap();
    let tickets: Vec<_> = cases.iter().filter_map(Case::ticket).collect();
    let url = "https://tickets.example.com/SPC-2";
    let system = "jira";
    let failed = Ticket::Failed {
        system: "service_now",
    };
    assert_eq!(tickets, [Ticket::Made { system, url }, failed]);
}
