//! The cases that there are from the beginning: each of three policies with some of the data sources.

use serde_json::{Value, json};

use crate::bigid::store::Shelf;

/// Policies with their severity and what they belong to.
const POLICIES: [(&str, &str, Value); 3] = [
    ("US SSN", "critical", Value::Null),
    ("GDPR - Personal", "high", Value::Bool(true)),
    ("Open access", "medium", Value::Null),
];

pub(in crate::bigid) fn shelf() -> Shelf {
    Shelf::of("Case", "caseId", "649bc110").with((0..24).map(seeded))
}

fn seeded(number: usize) -> Value {
    let (policy, severity, gdpr) = &POLICIES[number % POLICIES.len()];
    let source = format!("Source {}", number % 12);
    let connector = ["rdb-mysql", "smb", "s3", "mongodb"][number % 4];
    let status = match number % 6 {
        4 => "acknowledged",
        5 => "closed",
        _ => "open",
    };
    let mut case = json!({
        "caseId": format!("SPC-{}", number + 1),
        "caseStatus": status,
        "caseLabel": format!("{policy} detected on {connector}"),
        "caseType": "dataSourcePolicyCase",
        "policyName": policy,
        "policyType": "catalog",
        "policyOwner": "owner@example.com",
        "policyDescription": "",
        "policyLastTriggered": "2024-01-20T12:00:00.000Z",
        "severityLevel": severity,
        "compliance": gdpr.as_bool().map(|_| "GDPR"),
        "dataSourceName": source,
        "dataSourceDisplayName": source,
        "dataSourceType": connector,
        "dataSourceOwner": null,
        "assignee": "owner@example.com",
        "numberOfAffectedObjects": number * 7 % 50 + 1,
        "caseStatusUpdateDates": {"open": "2023-06-21T08:30:29.075Z"},
        "created_at": "2023-06-21T08:30:29.076Z",
        "updated_at": "2023-06-22T08:00:08.970Z",
    });
    match number {
        1 => {
            case["ticketMetadata"] =
                json!({"ticketType": "jira", "ticketUrl": "https://tickets.example.com/SPC-2"});
        }
        // How BigID says that a ticket could not be made.
        2 => {
            case["ticketMetadata"] =
                json!({"ticketType": "service_now", "ticketUrl": "Creation Failed"});
        }
        _ => {}
    }
    case
}
