//! Data sources that are added, changed or left alone, by their name.

use bigid_client::types::{DataSourceSettings, Enabled, Flag};
use bigid_client::{UpsertChange, UpsertReport};
use serde_json::Value;

use crate::Bigid;

fn share() -> DataSourceSettings {
    DataSourceSettings::smb("Share", "files.example.com", "Public\\reports")
        .enabled(true)
        .is_ocr_enabled(false)
        .differential("false")
        .not_add_to_scope(true)
}

impl Bigid {
    async fn upsert(&self, settings: DataSourceSettings) -> UpsertReport {
        self.client().upsert_data_source(settings).await.unwrap()
    }

    /// The settings that the last update sent.
    fn last_update(&self) -> Value {
        let requests = self.simulator.requests_of("updateDataSource");
        requests.last().unwrap().json().unwrap()["ds_connection"].take()
    }
}

#[tokio::test]
async fn a_data_source_is_added_then_left_alone_then_changed() {
    let bigid = Bigid::start().await;
    let report = bigid.upsert(share()).await;
    assert_eq!(report.change, UpsertChange::Created);
    assert!(report.changed.contains(&"smbServer".to_owned()), "{report}");
    let report = bigid.upsert(share()).await;
    assert_eq!(report.change, UpsertChange::Unchanged);
    assert_eq!(report.to_string(), "Share: as it was");
    assert_eq!(
        (
            bigid.count("createDataSource"),
            bigid.count("updateDataSource")
        ),
        (1, 0)
    );

    let report = bigid
        .upsert(share().smb_server("new.example.com").enabled(Enabled::No))
        .await;
    assert_eq!(report.change, UpsertChange::Updated);
    assert_eq!(report.changed, ["enabled", "smbServer"]);
    assert_eq!(report.to_string(), "Share: changed enabled, smbServer");
    let stored = bigid
        .client()
        .find_data_source("Share")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(stored.smb_server.as_deref(), Some("new.example.com"));
    assert_eq!(stored.shared_resource.as_deref(), Some("Public\\reports"));
}

#[tokio::test]
async fn flags_in_another_form_are_no_change_and_changed_ones_keep_the_stored_form() {
    let bigid = Bigid::start().await;
    bigid.upsert(share()).await;
    let booleans = share()
        .differential(false)
        .security_tier("1")
        .multiple_shares_enabled(false);
    let report = bigid.upsert(booleans.clone()).await;
    assert_eq!(report.changed, ["multiple_shares_enabled"]);
    assert_eq!(bigid.last_update()["differential"], "false");
    let report = bigid.upsert(booleans.differential(true)).await;
    assert_eq!(report.changed, ["differential"]);
    assert_eq!(bigid.last_update()["differential"], "true");
    assert_eq!(bigid.last_update()["multiple_shares_enabled"], false);
}

#[tokio::test]
async fn a_change_sends_the_whole_data_source_without_what_happened_to_it() {
    let bigid = Bigid::start().await;
    let few = DataSourceSettings::new("rdb-mysql")
        .name("Source 4")
        .comment("moved");
    let report = bigid.upsert(few).await;
    assert_eq!(report.changed, ["comment"]);
    let sent = bigid.last_update();
    assert_eq!(sent["rdb_url"], "sql.example.com");
    assert_eq!(sent["numberOfParsingThreads"], "5");
    assert_eq!(sent["password"], "******");
    assert_eq!(sent["owners_v2"][0]["isNotified"], true);
    for history in [
        "_id",
        "id",
        "created_at",
        "last_scan_at",
        "connectionStatusTest",
    ] {
        assert!(sent.get(history).is_none(), "{history}");
    }
}

#[tokio::test]
async fn secrets_are_sent_each_time_unless_the_stored_ones_are_trusted_and_never_shown() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let settings = share()
        .login("scanner", "hunter2")
        .extra("clientSecret", "hunter3");
    let report = bigid.upsert(settings.clone()).await;
    assert_eq!(report.secrets, ["clientSecret", "password"]);
    let report = bigid.upsert(settings.clone()).await;
    assert_eq!(
        (report.change, report.changed.len()),
        (UpsertChange::Updated, 0)
    );
    assert_eq!(bigid.last_update()["password"], "hunter2");
    let line = report.to_string();
    assert_eq!(
        line,
        "Share: changed nothing that can be compared; secrets sent: clientSecret, password"
    );

    let upsert = client
        .upsert_data_source(settings.clone())
        .trust_stored_secrets();
    let shown = format!("{upsert:?}");
    assert_eq!(upsert.await.unwrap().change, UpsertChange::Unchanged);
    let upsert = client.upsert_data_source(settings.comment("new"));
    let report = upsert.trust_stored_secrets().await.unwrap();
    assert_eq!(bigid.last_update()["password"], "hunter2");
    assert!(
        !format!("{shown}{report:?}{report}").contains("hunter"),
        "{shown}"
    );
}

#[tokio::test]
async fn what_was_read_is_changed_and_sent_back_with_its_masks() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let read = client.find_data_source("Source 7").await.unwrap().unwrap();
    let mut settings = read.into_settings().unwrap();
    assert_eq!(settings.differential, Some(Flag::from("false")));
    Flag::turn(&mut settings.differential, true);
    let report = client.upsert_data_source(settings).await.unwrap();
    assert_eq!(report.changed, ["differential"]);
    assert!(report.secrets.is_empty());
    assert_eq!(bigid.last_update()["differential"], "true");
    assert_eq!(bigid.last_update()["password"], "******");
}

#[tokio::test]
async fn settings_without_a_name_are_refused_before_anything_is_sent() {
    let bigid = Bigid::start().await;
    let nameless = DataSourceSettings::new("smb");
    let error = bigid
        .client()
        .upsert_data_source(nameless)
        .await
        .unwrap_err();
    assert!(
        error.is_invalid_request() && error.to_string().contains("`name`"),
        "{error}"
    );
    assert_eq!(bigid.count("getDataSource"), 0);
    assert_eq!(
        bigid.client().find_data_source("No such").await.unwrap(),
        None
    );
}
