//! Sums over the catalog: what its attributes, data sources and rules come to.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::object::{Attribute, EMAIL, Object, SSN};
use crate::bigid::failure::Failure;
use crate::bigid::form::{enveloped, ok};
use crate::bigid::{Shared, State};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-catalog/results-tuning/attributes", get(attributes))
        .route("/data-catalog/object-summary", get(summaries))
        .route("/data-catalog/object-summary/{source}", get(summary))
        .route("/data-catalog/risk/ds/summary", get(risks))
        .route("/data-catalog/rules", get(rules))
}

async fn attributes(Extracted(state): Extracted<Shared>) -> Response {
    let mut attributes: Vec<Value> = [&EMAIL, &SSN]
        .into_iter()
        .map(|attribute| classifier(&state, attribute))
        .collect();
    attributes.push(json!({
        "attributeId": "a837f938d48d839af721d49f99a35a7a",
        "attributeType": "IDSoR Attribute",
        "attributeName": "full_name",
        "displayName": "Full Name",
        "totalFields": 0,
        "totalFindings": 0,
        "categories": [{"displayName": "Personal"}],
        "friendlyName": {"originalName": "full_name", "description": null, "friendlyName": "Full Name", "glossaryId": "fn_item_1"},
    }));
    enveloped(json!({"totalCount": attributes.len(), "attributes": attributes}))
}

fn classifier(state: &State, attribute: &Attribute) -> Value {
    let found = state
        .catalog
        .objects()
        .flat_map(Object::findings)
        .filter(|(found, _)| found.name == attribute.name);
    let (fields, findings) = found.fold((0, 0), |(fields, findings), (_, count)| {
        (fields + 1, findings + count)
    });
    json!({
        "attributeId": attribute.name,
        "attributeType": "Classification",
        "attributeName": attribute.name,
        "displayName": attribute.friendly,
        "totalFields": fields,
        "totalFindings": findings,
        "categories": [{"displayName": attribute.category}],
        // Nobody has written anything about it.
        "friendlyName": {},
    })
}

#[derive(Clone, Copy, Default)]
struct Sum {
    objects: usize,
    with_findings: usize,
    open_with_findings: usize,
    findings: usize,
}

impl Sum {
    fn value(self, source: &str) -> Value {
        json!({
            "source": source,
            "totalObjects": self.objects,
            "totalObjectsWithPii": self.with_findings,
            "totalObjectsWithPiiAndOpenAccess": self.open_with_findings,
            "scanId": "5f0000000000000000000001",
        })
    }
}

/// By data source.
fn sums(state: &State) -> BTreeMap<String, Sum> {
    let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
    for object in state.catalog.objects() {
        let sum = sums.entry(object.source()).or_default();
        let findings = object.total_findings();
        sum.objects += 1;
        sum.findings += findings;
        if findings > 0 {
            sum.with_findings += 1;
            sum.open_with_findings += usize::from(object.is_open());
        }
    }
    sums
}

async fn summaries(Extracted(state): Extracted<Shared>) -> Response {
    let sums = sums(&state);
    let all: Vec<Value> = sums.iter().map(|(source, sum)| sum.value(source)).collect();
    ok(&json!({"data": all}))
}

async fn summary(
    Extracted(state): Extracted<Shared>,
    Path(source): Path<String>,
) -> Result<Response, Failure> {
    let sums = sums(&state);
    let sum = sums
        .get(&source)
        .ok_or_else(|| Failure::not_found("Data source", &source))?;
    Ok(enveloped(sum.value(&source)))
}

/// A number of findings for each data source: the simulator's guess.
async fn risks(Extracted(state): Extracted<Shared>) -> Response {
    let sums = sums(&state);
    let risks = sums
        .iter()
        .map(|(source, sum)| json!({"source": source, "risk": sum.findings}));
    enveloped(Value::Array(risks.collect()))
}

async fn rules() -> Response {
    let rule = |number: u32, name: &str, predefined: bool, query: &str| {
        json!({
            "id": format!("6a0000000000000000000{number:03}"),
            "name": name,
            "type": "TAG",
            "description": "",
            "isEnabled": true,
            "isPredefined": predefined,
            "action": {"tags": []},
            "bigidQuery": query,
            "createdAt": "2023-01-02T03:04:05.000Z",
            "updatedAt": "2023-01-02T03:04:05.000Z",
        })
    };
    let rules = [
        rule(
            1,
            "Open to everybody",
            true,
            r#"open_access = "Yes" AND total_pii_count > to_number(0)"#,
        ),
        rule(2, "Reports", false, r#"objectName = /report.*/"#),
    ];
    ok(&json!({"total": rules.len(), "rules": rules}))
}
