//! Data sources by their name: added, read, changed, queried and deleted.

use bigid_client::types::{
    DataSourceCreate, DataSourceQuery, DataSourceQueryRequest, DataSourceSettings, DataSourceTest,
    DataSourceUpdate, FieldFilter, FieldSort, FilterOperator, SortOrder,
};
use serde_json::{Value, json};

use crate::Bigid;

/// A share as a public script adds one: with flags as text.
fn share() -> Value {
    let text = include_str!("fixtures/create-smb.json");
    serde_json::from_str(text).unwrap()
}

impl Bigid {
    async fn add_share(&self) -> String {
        let body: DataSourceCreate = serde_json::from_value(share()).unwrap();
        let added = self.client().create_data_source().body(body).send().await;
        added.unwrap().into_inner().name.unwrap()
    }

    async fn read(&self, name: &str) -> Value {
        let found = self.client().get_data_source().name(name).send().await;
        serde_json::to_value(found.unwrap().into_inner()).unwrap()
    }
}

#[tokio::test]
async fn settings_stay_as_they_were_sent_and_the_password_reads_back_as_its_mask() {
    let bigid = Bigid::start().await;
    let name = bigid.add_share().await;
    let file = bigid.client().export_data_sources().send().await.unwrap();
    let file: Value = serde_json::from_slice(&file.bytes().await.unwrap()).unwrap();
    let stored = file["ds_connections"].as_array().unwrap().last().unwrap();
    let sent = bigid.simulator.requests_of("createDataSource")[0]
        .json()
        .unwrap();
    for (member, value) in sent["ds_connection"].as_object().unwrap() {
        match member.as_str() {
            "password" => assert_eq!(stored["password"], "******"),
            _ => assert_eq!(&stored[member], value, "{member}"),
        }
    }
    let read = bigid.read(&name).await;
    assert_eq!(read["password"], "******");
    assert_eq!(read["id"], name.as_str());
    assert_ne!(read["_id"], name.as_str());
}

#[tokio::test]
async fn the_credentials_of_a_data_source_can_be_left_out_of_it() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let request = client.get_data_source().name("Source 0");
    let request = request.without_credential_value(true);
    let found = request
        .should_keep_disabled_custom_fields(true)
        .send()
        .await;
    let found = found.unwrap().into_inner();
    assert_eq!(found.username.as_deref(), Some("scanner"));
    assert!(found.password.is_none());
}

#[tokio::test]
async fn a_change_keeps_what_it_does_not_mention_and_the_password_behind_the_mask() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let name = bigid.add_share().await;
    let before = bigid.read(&name).await;
    let settings = DataSourceSettings::new("smb")
        .name(name.as_str())
        .comment("moved")
        .password("******");
    let update = client.update_data_source().name(name.as_str());
    let changed = update.body(DataSourceUpdate::new().ds_connection(settings));
    let changed = changed.send().await.unwrap().into_inner().unwrap();
    assert_eq!(changed.comment.as_deref(), Some("moved"));

    let after = bigid.read(&name).await;
    assert_eq!(after["comment"], "moved");
    for member in [
        "_id",
        "created_at",
        "smbServer",
        "sharedResource",
        "Is_sample_files",
    ] {
        assert_eq!(after[member], before[member], "{member}");
    }
    let credentials = client
        .get_app_credentials()
        .tpa_id(vendor_simulator::bigid::APP);
    let credentials = credentials.data_source_name(name.as_str()).send().await;
    let password = credentials.unwrap().into_inner().password.unwrap().value;
    let sent = share();
    assert_eq!(
        password.unwrap().expose(),
        sent["ds_connection"]["password"]
    );
}

#[tokio::test]
async fn a_change_to_another_name_and_one_to_an_unknown_kind_are_refused() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let before = bigid.read("Source 1").await;
    for settings in [
        DataSourceSettings::new("smb").name("Other"),
        DataSourceSettings::new("punched-cards").name("Source 1"),
    ] {
        let update = client.update_data_source().name("Source 1");
        let update = update.body(DataSourceUpdate::new().ds_connection(settings));
        let error = update.send().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400, "{error}");
    }
    assert_eq!(bigid.read("Source 1").await, before);
}

#[tokio::test]
async fn a_data_source_that_is_deleted_or_never_was_is_not_found() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let name = bigid.add_share().await;
    client
        .delete_data_source()
        .name(name.as_str())
        .send()
        .await
        .unwrap();
    for name in [name.as_str(), "Source of all/evil?"] {
        let error = client
            .get_data_source()
            .name(name)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert!(error.to_string().contains(name), "{error}");
        let error = client.delete_data_source().name(name).send().await;
        assert!(error.unwrap_err().is_not_found());
        let update = client.update_data_source().name(name);
        let settings = DataSourceSettings::new("smb");
        let update = update.body(DataSourceUpdate::new().ds_connection(settings));
        assert!(update.send().await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn a_second_data_source_of_the_same_name_is_refused() {
    let bigid = Bigid::start().await;
    bigid.add_share().await;
    let body: DataSourceCreate = serde_json::from_value(share()).unwrap();
    let again = bigid.client().create_data_source().body(body);
    let error = again.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(
        error.message().unwrap().contains("exists already"),
        "{error}"
    );
    let all = bigid
        .client()
        .list_all_data_sources()
        .format("json")
        .send()
        .await;
    assert_eq!(all.unwrap().len(), 13);
}

#[tokio::test]
async fn a_query_filters_sorts_pages_and_picks_members() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let page = async |skip: i64| {
        let kinds = FieldFilter::new()
            .field("type")
            .operator(FilterOperator::In)
            .value(json!(["smb", "mongodb"]));
        let query = DataSourceQuery::new()
            .require_total_count(true)
            .skip(skip)
            .offset(skip)
            .limit(4)
            .filter([kinds])
            .sort([FieldSort::new().field("name").order(SortOrder::Desc)])
            .fields(["name", "type"]);
        let request = client.query_data_sources();
        let request = request.body(DataSourceQueryRequest::new().query(query));
        let page = request.send().await.unwrap().into_inner().data.unwrap();
        assert_eq!(page.total_count, Some(6));
        serde_json::to_value(page.ds_connections.unwrap()).unwrap()
    };
    let (first, second) = (page(0).await, page(4).await);
    assert_eq!(first[0], json!({"name": "Source 9", "type": "smb"}));
    assert_eq!(first.as_array().unwrap().len(), 4);
    assert_eq!(
        second,
        json!([{"name": "Source 11", "type": "mongodb"}, {"name": "Source 1", "type": "smb"}])
    );
}

#[tokio::test]
async fn a_query_whose_skip_and_offset_differ_is_refused() {
    let bigid = Bigid::start().await;
    let query = DataSourceQuery::new().skip(1).offset(2);
    let request = bigid.client().query_data_sources();
    let request = request.body(DataSourceQueryRequest::new().query(query));
    assert_eq!(request.send().await.unwrap_err().status().unwrap(), 400);
}

#[tokio::test]
async fn a_test_with_the_stored_password_needs_none_and_is_noted_at_the_data_source() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let candidate = DataSourceSettings::new("rdb-mysql")
        .name("Source 0")
        .rdb_url("unreachable.example.com");
    let test = DataSourceTest::new().ds_connection(candidate);
    let error = client.test_data_source_connection().body(test.clone());
    assert!(
        error
            .send()
            .await
            .unwrap_err()
            .message()
            .unwrap()
            .contains("is required")
    );
    let test = client
        .test_data_source_connection()
        .body(test.is_new_password(false));
    let outcome = test.send().await.unwrap();
    assert_eq!(outcome.success, Some(false));
    assert_eq!(
        outcome.message.as_deref(),
        Some("No connection to unreachable.example.com")
    );
    let read = bigid.read("Source 0").await;
    assert_eq!(read["connectionStatusTest"]["is_success"], false);
    assert_eq!(read["rdb_url"], "sql.example.com");
}

#[tokio::test]
async fn the_ids_that_a_copied_data_source_had_elsewhere_are_not_taken_over() {
    let bigid = Bigid::start().await;
    let original = bigid.read("Source 1").await;
    let mut copy = original.clone();
    copy["name"] = json!("Copy of it");
    let copy: DataSourceCreate = serde_json::from_value(json!({"ds_connection": copy})).unwrap();
    let added = bigid.client().create_data_source().body(copy).send().await;
    let added = added.unwrap().into_inner();
    assert_eq!(added.key.as_deref(), Some("Copy of it"));
    assert_ne!(added.id.as_deref(), original["_id"].as_str());
}
