//! Policies: made, found by name, and broken by what the catalog has.

use bigid_client::query::text;
use bigid_client::types::{AnyAnswer, Policy, PolicyCondition, PolicyCreate};

use crate::Bigid;

async fn named(bigid: &Bigid, name: &str) -> Vec<Policy> {
    let found = bigid.client().list_policies().name(name).send().await;
    found.unwrap().into_inner()
}

#[tokio::test]
async fn a_new_policy_is_found_by_its_name_and_is_broken_by_its_findings() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let query = text("source").equals("Source 1").to_text().unwrap();
    let make = |most: &str| {
        let condition = PolicyCondition::new()
            .bigid_query(&*query)
            .max_findings(most);
        let name = format!("At most {most}");
        let policy = PolicyCreate::new(name).type_("catalog").severity("high");
        let body = policy.is_enabled(true).compliance_rule_calc(condition);
        client.create_policy().body(body).send()
    };
    for (most, status) in [("4", "VIOLATED"), ("5", "OK")] {
        make(most).await.unwrap();
        let found = named(&bigid, &format!("At most {most}")).await;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].status.as_deref(), Some(status));
        assert_eq!(found[0].findings.as_ref().unwrap().findings_amt, Some(4));
        assert_eq!(found[0].id.as_ref().unwrap().len(), 24);
    }
    let again = make("4").await.unwrap_err();
    assert_eq!(again.status().unwrap(), 400);
    assert!(named(&bigid, "nothing").await.is_empty());
    let condition = PolicyCondition::new().bigid_query(r#"field = "a"b""#);
    let unreadable = PolicyCreate::new("Unreadable").compliance_rule_calc(condition);
    let error = client
        .create_policy()
        .body(unreadable)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 422);
}

#[tokio::test]
async fn policies_and_their_summaries_agree() {
    let bigid = Bigid::start().await;
    let policies = bigid.client().list_policies().send().await.unwrap();
    let summaries = bigid.client().list_policy_summaries().send().await.unwrap();
    let AnyAnswer::Object(summaries) = summaries.into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    let summaries = summaries.data.unwrap();
    let found: Vec<_> = policies
        .iter()
        .map(|policy| policy.findings.as_ref().unwrap().findings_amt.unwrap())
        .collect();
    assert_eq!(found, [7, 32, 7, 0]);
    for (number, policy) in policies.iter().enumerate() {
        assert_eq!(summaries[number]["name"], policy.name.as_deref().unwrap());
        assert_eq!(
            summaries[number]["status"],
            policy.status.as_deref().unwrap()
        );
    }
}
