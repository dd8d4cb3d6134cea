//! Cases: found, sorted, changed one by one and many at once, and what they come to.

use bigid_client::query::Conditions;
use bigid_client::types::{
    AnyAnswer, Case, CaseAssignment, CaseSeverityCounts, CaseStatus, CaseStatusUpdate, CasesChange,
    CasesFilter, CasesUpdate, CriticalCases, SeverityLevel,
};
use vendor_simulator::bigid;

use crate::Bigid;

async fn with_status(bigid: &Bigid, status: &str) -> Vec<Case> {
    let filter = Conditions::of_cases().equal("caseStatus", status);
    let cases = bigid.client().list_cases().filter(filter).limit(7);
    let cases = cases.require_total_count(true).stream();
    cases.collect_up_to(1000).await.unwrap()
}

fn number(case: &Case) -> &str {
    case.case_id.as_deref().unwrap()
}

#[tokio::test]
async fn both_spellings_of_equality_find_the_same_cases() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let open = with_status(&bigid, "open").await;
    assert_eq!(open.len(), 16);
    for filter in [
        Conditions::new().equal("caseStatus", "open"),
        Conditions::of_cases().is_in("caseStatus", ["open", "nothing"]),
        Conditions::new().contains("caseStatus", "ope"),
    ] {
        let cases = client.list_cases().filter(filter).stream();
        assert_eq!(cases.collect_up_to(1000).await.unwrap(), open);
    }
    let broken = client.list_cases().filter("caseStatus = open").send().await;
    assert_eq!(broken.unwrap_err().status().unwrap(), 400);
}

#[tokio::test]
async fn cases_are_sorted_and_have_only_the_members_that_are_wanted() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let cases = client
        .list_cases()
        .fields(r#"["caseId","numberOfAffectedObjects"]"#)
        .sort(r#"[{"field":"numberOfAffectedObjects","desc":true}]"#)
        .limit(3)
        .require_total_count(true);
    let page = cases.send().await.unwrap().into_inner().data.unwrap();
    assert_eq!(page.total_count, Some(24));
    let cases = page.cases.unwrap();
    let affected: Vec<_> = cases
        .iter()
        .filter_map(|case| case.number_of_affected_objects)
        .collect();
    assert_eq!(affected.len(), 3);
    assert!(
        affected.is_sorted_by(|one, other| one >= other),
        "{affected:?}"
    );
    assert!(
        cases
            .iter()
            .all(|case| case.case_status.is_none() && case.id.is_none())
    );
    let last = client.list_cases().offset(23).send().await.unwrap();
    let last = last.into_inner().data.unwrap().cases.unwrap();
    assert_eq!(number(&last[0]), "SPC-24");
}

#[tokio::test]
async fn a_case_changes_its_status_and_its_assignee() {
    let bigid = Bigid::start().await;
    let token = bigid::RELAYED_USER_TOKEN;
    let relayed = bigid.builder().user_token(token).build().unwrap();
    for (client, left) in [(bigid.client(), 15), (relayed, 14)] {
        let case = with_status(&bigid, "open").await.remove(0);
        let id = case.id.clone().unwrap();
        let update = CaseStatusUpdate::new(CaseStatus::Resolved).audit_reason("a test");
        client
            .update_case_status()
            .case_id(&id)
            .body(update)
            .send()
            .await
            .unwrap();
        let assign = CaseAssignment::new("somebody@example.com");
        client
            .assign_case()
            .case_id(&id)
            .body(assign)
            .send()
            .await
            .unwrap();
        assert_eq!(with_status(&bigid, "open").await.len(), left);
        let resolved = with_status(&bigid, "resolved").await;
        let case = resolved.iter().find(|found| found.id == case.id).unwrap();
        assert_eq!(case.assignee.as_deref(), Some("somebody@example.com"));
        let dates = case.case_status_update_dates.as_ref().unwrap();
        assert!(dates.contains_key("resolved") && dates.contains_key("open"));
    }
}

#[tokio::test]
async fn the_number_that_people_see_changes_no_case() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let case = with_status(&bigid, "open").await.remove(0);
    let update = || CaseStatusUpdate::new(CaseStatus::Closed);
    let wrong = client.update_case_status().case_id(number(&case));
    assert!(
        wrong
            .body(update())
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
    let assign = client.assign_case().case_id("649bc110ffffffffffffffff");
    let assign = assign.body(CaseAssignment::new("somebody@example.com"));
    assert!(assign.send().await.unwrap_err().is_not_found());
    let unknown = client.update_case_status().case_id(case.id.unwrap());
    let unknown = unknown.body(CaseStatusUpdate::new("forgotten"));
    assert_eq!(unknown.send().await.unwrap_err().status().unwrap(), 400);
    assert_eq!(with_status(&bigid, "open").await.len(), 16);
}

#[tokio::test]
async fn all_cases_of_a_filter_are_changed_and_no_others() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let update = |change: CasesChange, action: &str| {
        let body = CasesUpdate::new("CasesDB", "updateCases", change);
        client.update_cases().action_type(action).body(body).send()
    };
    let silenced = || CasesChange::new("caseStatus", "silenced");
    let of_policy = CasesFilter::new("policyName", ["US SSN"]);
    let change = silenced().cases_filters([of_policy]).audit_reason("a test");
    let answer = update(change.clone(), "update").await.unwrap();
    assert!(matches!(&*answer, Some(AnyAnswer::Object(_))));
    let found = with_status(&bigid, "silenced").await;
    assert_eq!(found.len(), 8);
    assert!(
        found
            .iter()
            .all(|case| case.policy_name.as_deref() == Some("US SSN"))
    );
    assert_eq!(
        update(silenced(), "update")
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        400
    );
    assert!(update(change, "forget").await.unwrap_err().is_not_found());
    update(silenced().all_cases(true), "update").await.unwrap();
    assert_eq!(with_status(&bigid, "silenced").await.len(), 24);
}

#[tokio::test]
async fn cases_are_grouped_and_counted_by_what_is_asked_for() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let groups = client
        .list_cases_by_policy()
        .group_by("severity")
        .filter(Conditions::of_cases().equal("caseStatus", "open"))
        .require_total_count(true);
    let AnyAnswer::Object(groups) = groups.send().await.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    let groups = groups.data.unwrap();
    assert_eq!(groups["totalCount"], 3);
    assert_eq!(groups["groupedCases"][0]["severityLevel"], "critical");
    assert_eq!(groups["groupedCases"][0]["caseCount"], 8);
    let closed = client
        .list_cases_by_policy()
        .case_status("closed")
        .skip(0)
        .limit(5);
    let AnyAnswer::Object(closed) = closed.send().await.unwrap().into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(
        closed.data.unwrap()["groupedCases"]
            .as_array()
            .unwrap()
            .len(),
        1
    );

    let counts = client
        .count_cases_by_severity()
        .case_status("open")
        .send()
        .await;
    let CaseSeverityCounts::Array(counts) = counts.unwrap().into_inner() else {
        panic!("the simulator sends a bare list")
    };
    let counts: Vec<_> = counts.iter().filter_map(|count| count.value).collect();
    assert_eq!(counts, [8, 4, 4, 0]);
}

#[tokio::test]
async fn the_most_critical_cases_are_changed_by_their_case_id() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let worst = async || {
        let worst = client.list_top_critical_cases().send().await.unwrap();
        let CriticalCases::Array(worst) = worst.into_inner() else {
            panic!("the simulator sends a bare list")
        };
        worst
    };
    let first = worst().await;
    let amounts: Vec<_> = first.iter().filter_map(|case| case.amount).collect();
    assert_eq!(amounts, [48, 43, 35, 27, 22]);
    assert!(
        first
            .iter()
            .all(|case| case.severity_level == Some(SeverityLevel::Critical))
    );
    let close = client
        .update_case_status()
        .case_id(first[0].case_id.clone().unwrap());
    let close = close.body(CaseStatusUpdate::new(CaseStatus::Closed));
    close.send().await.unwrap();
    assert_eq!(worst().await[0].case_id, first[1].case_id);
    let trends = client.get_case_trends().send().await.unwrap().into_inner();
    let last = |points: Option<Vec<bigid_client::types::CaseTrendPoint>>| {
        let points = points.unwrap();
        assert_eq!(points.len(), 30);
        points.last().unwrap().value
    };
    assert_eq!(
        (last(trends.open), last(trends.closed)),
        (Some(15), Some(5))
    );
}
