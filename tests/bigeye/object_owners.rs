//! Owners of things.

use bigeye_client::types::{
    CustomRule, CustomRuleCreate, CustomRuleType, ObjectOwner, ObjectOwnerWrite, OwnableType,
    UserBulkDelete,
};
use bigeye_client::{Client, Error};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A source, its first table, and a column of that.
const SOURCE: i64 = 1230;
const TABLE: i64 = 123_000;
const COLUMN: i64 = 1_230_000;
/// Users.
const ADA: i64 = 7;
const EDGAR: i64 = 8;

async fn set(
    client: &Client,
    kind: OwnableType,
    thing: i64,
    owner: i64,
) -> Result<ObjectOwner, Error> {
    let wanted = ObjectOwnerWrite::new()
        .ownable_type(kind)
        .ownable_id(thing)
        .owner(owner);
    let done = client.set_object_owner().body(wanted).send().await;
    done.map(|answer| answer.into_inner())
}

/// The owner, and the one that is inherited.
async fn owners(client: &Client, kind: OwnableType, thing: i64) -> (Option<i64>, Option<i64>) {
    let read = client
        .get_object_owner()
        .ownable_type(kind)
        .ownable_id(thing);
    let read = read.send().await.unwrap().into_inner();
    assert_eq!(read.ownable_id, Some(thing));
    (id(read.owner), id(read.inherited_owner))
}

fn id(user: Option<bigeye_client::types::IdAndDisplayName>) -> Option<i64> {
    user.and_then(|user| user.id)
}

#[tokio::test]
async fn an_owner_is_set_read_changed_and_taken_away() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let table = OwnableType::Dataset;
    assert_eq!(owners(&client, table.clone(), TABLE).await, (None, None));
    let done = set(&client, table.clone(), TABLE, ADA).await.unwrap();
    assert_eq!(done.ownable_type, Some(OwnableType::Dataset));
    assert_eq!(done.owner.unwrap().display_name.as_deref(), Some("Ada"));
    set(&client, table.clone(), TABLE, EDGAR).await.unwrap();
    let now = owners(&client, table.clone(), TABLE).await;
    assert_eq!(now, (Some(EDGAR), None));

    let left = client
        .delete_object_owner()
        .ownable_type(table.clone())
        .ownable_id(TABLE);
    let left = left.send().await.unwrap();
    assert_eq!(left.owner, None);
    assert_eq!(owners(&client, table, TABLE).await, (None, None));
}

#[tokio::test]
async fn what_has_no_owner_inherits_the_nearest_one_above() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let column = || owners(&client, OwnableType::Field, COLUMN);
    set(&client, OwnableType::Source, SOURCE, ADA)
        .await
        .unwrap();
    assert_eq!(column().await, (None, Some(ADA)));
    set(&client, OwnableType::Dataset, TABLE, EDGAR)
        .await
        .unwrap();
    assert_eq!(column().await, (None, Some(EDGAR)));
    set(&client, OwnableType::Field, COLUMN, ADA).await.unwrap();
    assert_eq!(column().await, (Some(ADA), Some(EDGAR)));

    let gone = UserBulkDelete::new().user_ids([EDGAR]);
    client.bulk_delete_users().body(gone).send().await.unwrap();
    assert_eq!(column().await, (Some(ADA), Some(ADA)));
}

#[tokio::test]
async fn a_rule_and_an_integration_have_owners_too() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let rule = CustomRule::new()
        .name("No orphans")
        .sql("select 0")
        .warehouse_id(SOURCE)
        .custom_rule_type(CustomRuleType::SqlRule);
    let rule = CustomRuleCreate::new().custom_rule(rule);
    let rule = client.create_custom_rule().body(rule).send().await;
    let rule = rule.unwrap().into_inner().id.unwrap();
    for (kind, thing) in [
        (OwnableType::CustomRule, rule),
        (OwnableType::Integration, 501),
    ] {
        set(&client, kind.clone(), thing, ADA).await.unwrap();
        assert_eq!(owners(&client, kind, thing).await, (Some(ADA), None));
    }
}

#[tokio::test]
async fn an_owner_needs_a_thing_and_a_user_that_are_there_and_the_right_to_edit() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let missing = set(&client, OwnableType::Metric, 99_999, ADA).await;
    assert!(missing.unwrap_err().is_not_found());
    let nobody = set(&client, OwnableType::Metric, 1, 99_999).await;
    assert!(nobody.unwrap_err().is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = set(&viewer, OwnableType::Metric, 1, ADA).await;
    assert_eq!(refused.unwrap_err().status().unwrap(), 403);
    let now = owners(&viewer, OwnableType::Metric, 1).await;
    assert_eq!(now, (None, None));
}
