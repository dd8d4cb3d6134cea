//! The daily work with cases.

use bigid_client::types::{Case, CriticalCase};
use bigid_client::{CaseKey, Ticket};
use client_runtime::http::Method;
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::Bigid;

const CASE: &str = "64a58cb40000000000000001";

fn case(members: Value) -> Case {
    serde_json::from_value(members).unwrap()
}

#[tokio::test]
async fn open_cases_are_asked_for_in_the_language_of_cases() {
    let bigid = Bigid::start().await;
    let page = json!({"status": "success", "statusCode": 200, "message": null,
        "data": {"cases": [{"_id": CASE, "caseStatus": "open"}], "totalCount": 1}});
    let page = Fault::status(200).with_body(page.to_string());
    bigid.simulator.inject(page.on("listCases").times(2));
    let client = bigid.client();
    let open = client.open_cases().collect_up_to(10).await.unwrap();
    assert_eq!(open.len(), 1);
    let critical = client.open_cases_where(|case| case.equal("severityLevel", "critical"));
    critical.collect_up_to(10).await.unwrap();
    let sent = bigid.simulator.requests_of("listCases");
    assert_eq!(
        sent[0].query("filter"),
        Some(r#"[{"field":"caseStatus","operator":"equals","value":"open"}]"#)
    );
    assert!(
        sent.last()
            .unwrap()
            .query("filter")
            .unwrap()
            .contains(r#""value":"critical""#)
    );
}

#[tokio::test]
async fn a_case_is_changed_by_its_inner_id_with_a_reason_and_given_to_somebody_before() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for (operation, body) in [("assignCase", "OK"), ("updateCaseStatus", "OK")] {
        let done = Fault::status(200).with_body(body).on(operation);
        bigid.simulator.inject(done.times(9));
    }
    let known = case(json!({"_id": CASE, "caseId": "SPC-12"}));
    let change = client.acknowledge_case(&known).assign_to("ann@example.com");
    change.reason("we look into it").await.unwrap();
    let requests = bigid.simulator.requests();
    let patched: Vec<_> = requests
        .iter()
        .filter(|request| request.method == Method::PATCH)
        .collect();
    assert_eq!(patched.len(), 2);
    assert!(patched[0].path.ends_with(&format!("/cases/{CASE}")));
    assert_eq!(
        patched[0].json().unwrap(),
        json!({"assignee": "ann@example.com"})
    );
    assert_eq!(
        patched[1].json().unwrap(),
        json!({"caseStatus": "acknowledged", "auditReason": "we look into it"})
    );

    client.close_case(CASE).await.unwrap();
    client.resolve_case(CASE).await.unwrap();
    client.silence_case(CASE).await.unwrap();
    client.reopen_case(CASE).await.unwrap();
    let sent = bigid.simulator.requests_of("updateCaseStatus");
    let statuses: Vec<Value> = sent
        .iter()
        .map(|request| request.json().unwrap()["caseStatus"].clone())
        .collect();
    assert_eq!(
        statuses,
        ["acknowledged", "closed", "resolved", "silenced", "open"]
    );
}

#[tokio::test]
async fn a_case_whose_assignment_failed_keeps_its_status() {
    let bigid = Bigid::start().await;
    bigid.simulator.inject(Fault::status(400).on("assignCase"));
    let change = bigid.client().close_case(CASE).assign_to("nobody");
    let error = change.await.unwrap_err();
    assert_eq!(error.operation_id(), Some("assignCase"));
    assert_eq!(bigid.count("updateCaseStatus"), 0);
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
