//! What a Bigconfig says besides metrics: custom rules, the columns that date rows, and the tags of tables and columns.
//!
//! A suite owns the custom rules of its source that have its namespace; a rule is the same one when its name is the same. A rule without a
//! name or a query is an error. Tags are put on what a cohort chooses if it says `manageTags`, and never taken away.

use serde_json::{Value, json};

use super::columns;
use super::custom_rules;
use super::metric_suites::{Place, list};
use super::pattern::{Cohort, Target};
use super::state::State;
use super::tags;
use super::wanted::{id, text, texts};

/// Adds to a report of what a suite would do.
pub(super) fn plan(state: &State, suite: &Value, place: Place, report: &mut Value) {
    plan_rules(state, suite, place, report);
    report["rowCreationTimeResponse"] = dates(state, suite, place);
    let definitions = list(suite, "definitions").iter();
    let cohorts = definitions.flat_map(|definition| list(definition, "cohorts"));
    let cohorts = cohorts.filter(|cohort| cohort["manageTags"] == true);
    let tagged = cohorts.flat_map(|cohort| {
        let targets = Cohort::of(cohort).targets(state, place.workspace, suite);
        let targets = targets.into_iter();
        targets.map(move |target| tags_of(state, cohort, &target))
    });
    report["catalogTagInfos"] = json!(tagged.collect::<Vec<_>>());
}

/// Makes it true.
pub(super) fn carry_out(state: &mut State, report: &mut Value, place: Place) {
    carry_out_rules(state, report, place);
    for column in list(
        &report["rowCreationTimeResponse"],
        "columnsSetAsRowCreationTime",
    ) {
        columns::date_by(state, id(column, "id").unwrap_or_default());
    }
    for tagged in list(report, "catalogTagInfos") {
        let kind = match text(tagged, "catalogEntityType") {
            COLUMN => "COLUMN",
            _ => "DATASET",
        };
        let thing = id(&tagged["entityInfo"], "id").unwrap_or_default();
        let names = texts(tagged, "addedTags");
        tags::put_names(state, place.workspace, (kind, thing), &names, place.now);
    }
}

fn plan_rules(state: &State, suite: &Value, place: Place, report: &mut Value) {
    let mut kept = Vec::new();
    let mut add = |list: &str, info: Value| {
        if let Some(list) = report[list].as_array_mut() {
            list.push(info);
        }
    };
    for rule in list(suite, "customRules") {
        if text(rule, "name").is_empty() || text(rule, "sql").is_empty() {
            let error = "A custom rule needs a name and a query";
            add(
                "customRuleErrors",
                json!({"customRule": rule, "errorMessage": error}),
            );
            continue;
        }
        let mut wanted = custom_rules::with_kind(rule);
        wanted["warehouseId"] = suite["sourceId"].clone();
        wanted["isBigconfig"] = json!(true);
        wanted["bigconfigNamespace"] = json!(text(suite, "namespace"));
        let mut owned = owned(state, suite, place);
        match owned.find(|info| info["customRule"]["name"] == wanted["name"]) {
            None => add("createdCustomRules", json!({"customRule": wanted})),
            Some(there) => {
                kept.extend(id(there, "id"));
                let list = match there["customRule"] == wanted {
                    true => "unchangedCustomRules",
                    false => "updatedCustomRules",
                };
                add(list, json!({"id": there["id"], "customRule": wanted}));
            }
        }
    }
    for gone in owned(state, suite, place) {
        if id(gone, "id").is_some_and(|id| !kept.contains(&id)) {
            add("deletedCustomRules", gone.clone());
        }
    }
}

fn carry_out_rules(state: &mut State, report: &mut Value, place: Place) {
    let created = report["createdCustomRules"].as_array_mut();
    for info in created.into_iter().flatten() {
        let rule = &info["customRule"];
        let made = custom_rules::add(state, place.workspace, rule, place.user, place.now);
        *info = custom_rules::shown(state, made);
    }
    // A rule that isn't there any more stays away.
    for info in list(report, "updatedCustomRules") {
        let rule = id(info, "id").unwrap_or_default();
        let wanted = &info["customRule"];
        drop(custom_rules::change(
            state, rule, wanted, place.user, place.now,
        ));
    }
    for info in list(report, "deletedCustomRules") {
        drop(custom_rules::remove(
            state,
            id(info, "id").unwrap_or_default(),
        ));
    }
}

/// The custom rules of the suite's source and namespace.
fn owned<'a>(state: &'a State, suite: &'a Value, place: Place) -> impl Iterator<Item = &'a Value> {
    let rules = state.custom_rules.in_workspace(place.workspace);
    rules.filter(move |info| {
        let rule = &info["customRule"];
        rule["isBigconfig"] == true
            && id(rule, "warehouseId") == id(suite, "sourceId")
            && text(rule, "bigconfigNamespace") == text(suite, "namespace")
    })
}

/// The columns by which rows are dated; one without dates is a failure.
fn dates(state: &State, suite: &Value, place: Place) -> Value {
    let (mut columns, mut tables, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for cohort in list(suite, "rowCreationCohorts") {
        for target in Cohort::of(cohort).targets(state, place.workspace, suite) {
            let Some(name) = &target.column else {
                continue;
            };
            let named = json!({"id": target.id, "displayName": name});
            let column = state.columns.get(target.id);
            if column.is_some_and(|column| column.body["column"]["canBeMetricTime"] == true) {
                let table = state.tables.get(target.table);
                let table = table.map(|table| table.body["name"].clone());
                columns.push(named);
                tables.push(json!({"id": target.table, "displayName": table}));
            } else {
                let message = "The column has no dates";
                failures.push(json!({"failedColumns": [named], "message": message}));
            }
        }
    }
    json!({
        "columnsSetAsRowCreationTime": columns,
        "tablesWithRowCreationTimeSet": tables,
        "rowCreationTimeUpsertFailures": failures,
    })
}

const COLUMN: &str = "CATALOG_ENTITY_TYPE_FIELD";
const TABLE: &str = "CATALOG_ENTITY_TYPE_DATASET";

/// What the tags of a cohort are to something that it chooses.
fn tags_of(state: &State, cohort: &Value, target: &Target) -> Value {
    let (kind, tagged) = match target.column {
        Some(_) => (COLUMN, "COLUMN"),
        None => (TABLE, "DATASET"),
    };
    let own = tags::of(state, tagged, target.id);
    let names = texts(cohort, "tags").into_iter();
    let (there, added): (Vec<&str>, Vec<&str>) =
        names.partition(|name| own.iter().any(|tag| tag["name"] == *name));
    json!({
        "catalogEntityType": kind,
        "entityInfo": {"id": target.id, "displayName": target.name},
        "addedTags": added,
        "unchangedTags": there,
        "removedTags": [],
    })
}
