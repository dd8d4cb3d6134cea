//! A deployment behind a relay that drops status and content type, as the recorded sandbox.

use bigid_client::Client;
use bigid_client::types::{
    DataCategoryCreate, DataSourceSettings, DataSourceUpdate, RoleCreate, ScanProfileCreate,
    ScanStart, ScanState, UserUpdate,
};
use client_runtime::testing::ManualClock;
use vendor_simulator::bigid;

use crate::Bigid;

impl Bigid {
    /// A client of the relayed deployment, whose waits take no time.
    pub(crate) fn relayed(&self) -> Client {
        let builder = self.builder().user_token(bigid::RELAYED_USER_TOKEN);
        let builder = builder.core(|core| core.clock(ManualClock::new().clock()));
        builder.build().unwrap()
    }
}

#[tokio::test]
async fn lists_are_read_whatever_the_relay_calls_them() {
    let bigid = Bigid::start().await;
    let client = bigid.relayed();
    let users = client.list_users().limit(2).stream();
    assert_eq!(users.collect_up_to(100).await.unwrap().len(), 5);
    let terms = client.list_glossary_items().send().await.unwrap();
    assert_eq!(terms.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(terms.len(), 3);
    let profiles = client.list_scan_profiles().send().await.unwrap();
    assert_eq!(profiles.len(), 6);
    let log = client.download_audit_log().send().await.unwrap();
    assert!(!log.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_sent_through_a_relay_is_kept() {
    let bigid = Bigid::start().await;
    let client = bigid.relayed();
    let settings = DataSourceSettings::new("smb").comment("moved");
    let update = DataSourceUpdate::new().ds_connection(settings);
    let update = client.update_data_source().name("Source 1").body(update);
    let changed = update.send().await.unwrap().into_inner().unwrap();
    assert_eq!(changed.comment.as_deref(), Some("moved"));
    let change = UserUpdate::new().last_name("Doe");
    let change = client.update_user().user("user0@example.com").body(change);
    assert!(change.send().await.unwrap().into_inner().is_none());
    let users = client.list_users().send().await.unwrap().into_inner();
    let users = users.data.unwrap().users.unwrap();
    assert_eq!(users[0].last_name.as_deref(), Some("Doe"));
    let deleted = client.delete_classification().name("SSN").send().await;
    deleted.unwrap();
    let left = client.list_classifications().send().await.unwrap();
    assert_eq!(left.len(), 2);
}

#[tokio::test]
async fn a_scan_is_followed_through_a_relay() {
    let bigid = Bigid::start().await;
    let client = bigid.relayed();
    let profile = ScanProfileCreate::new("Shares").data_source_list(["Source 1"]);
    let added = client.create_scan_profile().body(profile).send().await;
    assert_eq!(added.unwrap().name.as_deref(), Some("Shares"));
    let start = client.start_scan().body(ScanStart::new("dsScan", "Shares"));
    let ended = start.send_and_wait().await.unwrap();
    assert_eq!(ended[0].state, Some(ScanState::Completed));
}

#[tokio::test]
async fn failures_behind_a_relay_are_errors_that_say_why() {
    let bigid = Bigid::start().await;
    let client = bigid.relayed();
    let role = || client.create_role().body(RoleCreate::new("Readers"));
    role().send().await.unwrap();
    let nothing = client.get_data_source().name("Nowhere").send().await;
    let twice = role().send().await;
    let start = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nobody's"));
    let started = start.send().await;
    let category = client
        .create_data_category()
        .body(DataCategoryCreate::new());
    let added = category.send().await;
    let deleted = client.delete_data_source().name("Nowhere").send().await;
    for (error, wanted) in [
        (nothing.unwrap_err(), "Data source Nowhere was not found"),
        (twice.unwrap_err(), "Role Readers exists already"),
        (started.unwrap_err(), "Scan profile Nobody's was not found"),
        (added.unwrap_err(), "unique_name is required"),
        (deleted.unwrap_err(), "Data source Nowhere was not found"),
    ] {
        assert_eq!(error.status().unwrap(), 200, "{error}");
        assert_eq!(error.message(), Some(wanted), "{error}");
    }
}
