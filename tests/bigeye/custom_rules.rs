//! Custom rules: made, replaced, run, found and deleted.

use bigeye_client::types::{
    CollectionCreate, CustomRule, CustomRuleBulkUpdate, CustomRuleCreate, CustomRuleInfo,
    CustomRuleSortField, CustomRuleSortOption, CustomRuleType, CustomRuleUpdate, CustomRulesFetch,
    MetricRunStatus, RevisionType, SortDirection, WhereClause,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

/// The sources of the first workspace.
const SOURCE: i64 = 1230;
const LAKE: i64 = 1231;

fn rule(name: &str) -> CustomRule {
    CustomRule::new()
        .name(name)
        .sql("select count(*) from orders where amount < 0")
        .warehouse_id(SOURCE)
        .custom_rule_type(CustomRuleType::SqlRule)
}

async fn make(client: &Client, rule: CustomRule) -> CustomRuleInfo {
    let wanted = CustomRuleCreate::new().custom_rule(rule);
    let made = client.create_custom_rule().body(wanted).send().await;
    made.unwrap().into_inner()
}

async fn read(client: &Client, id: i64) -> Result<CustomRuleInfo, Error> {
    let read = client.get_custom_rule().custom_rule_id(id).send().await;
    Ok(read?.into_inner())
}

/// The names of the rules that a fetch finds.
async fn find(client: &Client, fetch: CustomRulesFetch) -> Vec<String> {
    let call = client.fetch_custom_rules().body(fetch.page_size(2));
    let rules: Vec<_> = call.stream().try_collect().await.unwrap();
    names(rules)
}

fn names(rules: Vec<CustomRuleInfo>) -> Vec<String> {
    let names = rules.into_iter().map(|info| info.custom_rule.unwrap().name);
    names.map(Option::unwrap).collect()
}

#[tokio::test]
async fn a_rule_is_made_replaced_and_deleted_and_its_revisions_are_kept() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = make(&client, rule("no negative amounts").upper_threshold(5.0)).await;
    let id = made.id.unwrap();
    assert_eq!(made.warehouse.unwrap().id, Some(SOURCE));
    assert_eq!(made.created_by.unwrap().id, Some(7));

    let other = CustomRuleUpdate::new()
        .id(id)
        .custom_rule(rule("few negative amounts").lower_threshold(0.0));
    let call = client.update_custom_rule().custom_rule_id(id).body(other);
    call.send().await.unwrap();
    let now = read(&client, id).await.unwrap().custom_rule.unwrap();
    assert_eq!(now.name.as_deref(), Some("few negative amounts"));
    assert_eq!(
        (now.lower_threshold, now.upper_threshold),
        (Some(0.0), None)
    );

    let revisions = client.list_custom_rule_revisions().custom_rule_id(id);
    let revisions = revisions.send().await.unwrap().into_inner().revisions;
    let revisions: Vec<_> = revisions
        .unwrap()
        .into_iter()
        .map(|one| {
            let kind = one.revision_info.unwrap().type_.unwrap();
            (kind, one.custom_rule.unwrap().upper_threshold)
        })
        .collect();
    assert_eq!(
        revisions,
        [
            (RevisionType::Create, Some(5.0)),
            (RevisionType::Update, None)
        ]
    );

    let delete = || client.delete_custom_rule().custom_rule_id(id).send();
    delete().await.unwrap();
    assert!(read(&client, id).await.unwrap_err().is_not_found());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_threshold_of_zero_is_one() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (rule, status) in [
        (rule("none"), MetricRunStatus::Ok),
        (
            rule("zero").upper_threshold(0.0),
            MetricRunStatus::UpperboundCritical,
        ),
        (rule("low").lower_threshold(0.0), MetricRunStatus::Ok),
    ] {
        let id = make(&client, rule).await.id.unwrap();
        let run = client.run_custom_rule().custom_rule_id(id).send().await;
        let run = run.unwrap().into_inner();
        let latest = &run.latest_runs.as_ref().unwrap()[0];
        assert_eq!(latest.status, Some(status), "{run:?}");
        assert_eq!(
            read(&client, id).await.unwrap().latest_runs,
            run.latest_runs
        );
    }
}

#[tokio::test]
async fn rules_are_listed_by_source_and_collection_and_fetched_in_pages() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = CollectionCreate::new("Rules");
    let collection = client.create_collection().body(wanted).send().await;
    let collection = collection.unwrap().into_inner().collection.unwrap();
    let collection = collection.id.unwrap();
    for name in ["a", "b", "c"] {
        make(&client, rule(name)).await;
    }
    make(&client, rule("d").collection_ids([collection])).await;
    let join = rule("e").warehouse_id(LAKE);
    make(&client, join.custom_rule_type(CustomRuleType::JoinRule)).await;

    let of_source = client.list_custom_rules_for_source().warehouse_id(LAKE);
    let of_source = of_source.send().await.unwrap().into_inner();
    assert_eq!(names(of_source.custom_rules.unwrap()), ["e"]);
    let held = client.list_custom_rules_for_collection();
    let held = held.collection_id(collection).send().await.unwrap();
    let held = held.into_inner().custom_rules.unwrap();
    let shown = held[0].collections.as_ref().unwrap()[0]
        .display_name
        .clone();
    assert_eq!(shown.as_deref(), Some("Rules"));
    assert_eq!(names(held), ["d"]);
    let none = client.list_custom_rules_for_source().warehouse_id(77);
    assert!(none.send().await.unwrap_err().is_not_found());

    let by_name = CustomRuleSortOption::new()
        .sort_field(CustomRuleSortField::Name)
        .sort_direction(SortDirection::Descending);
    let all = CustomRulesFetch::new().sort_option([by_name]);
    assert_eq!(find(&client, all).await, ["e", "d", "c", "b", "a"]);
    let joins = CustomRulesFetch::new().rule_types([CustomRuleType::JoinRule]);
    assert_eq!(find(&client, joins).await, ["e"]);
    let search = CustomRulesFetch::new().search("B").source_id(SOURCE);
    assert_eq!(find(&client, search).await, ["b"]);
}

#[tokio::test]
async fn many_rules_are_run_changed_and_deleted_and_what_is_not_there_is_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let one = make(&client, rule("one")).await.id.unwrap();
    let two = make(&client, rule("two")).await.id.unwrap();
    let bulk = |change: CustomRuleBulkUpdate| {
        let call = client.bulk_update_custom_rules().body(change);
        async move { call.send().await.unwrap().into_inner() }
    };
    let these = |ids: &[i64]| WhereClause::new().ids(ids.to_vec());
    let run = CustomRuleBulkUpdate::new().where_(these(&[one, 99_999]));
    let done = bulk(run.is_run(true)).await;
    assert_eq!(done.successful_ids, Some(vec![one]));
    assert_eq!(done.failed_updates.unwrap()[0].id, Some(99_999));
    let runs = async |id| read(&client, id).await.unwrap().latest_runs.unwrap().len();
    assert_eq!((runs(one).await, runs(two).await), (1, 0));

    let renamed = CustomRuleUpdate::new().id(two).custom_rule(rule("three"));
    let change = CustomRuleBulkUpdate::new().where_(these(&[two]));
    bulk(change.updates([renamed])).await;
    let all = WhereClause::new().workspace_id(WORKSPACE);
    assert_eq!(
        find(&client, CustomRulesFetch::new()).await,
        ["one", "three"]
    );
    bulk(CustomRuleBulkUpdate::new().where_(all).is_delete(true)).await;
    assert!(find(&client, CustomRulesFetch::new()).await.is_empty());
}

#[tokio::test]
async fn who_may_only_view_makes_and_runs_no_rule() {
    let bigeye = Bigeye::start().await;
    let id = make(&bigeye.client(), rule("one")).await.id.unwrap();
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    assert!(read(&viewer, id).await.is_ok());
    let wanted = CustomRuleCreate::new().custom_rule(rule("two"));
    let made = viewer.create_custom_rule().body(wanted).send().await;
    assert_eq!(made.unwrap_err().status().unwrap(), 403);
    let run = viewer.run_custom_rule().custom_rule_id(id).send().await;
    assert_eq!(run.unwrap_err().status().unwrap(), 403);
}
