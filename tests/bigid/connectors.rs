//! Settings of the connectors whose members are known, compared with what was recorded, documented and read in code.

use bigid_client::types::{
    DataSourceCustomField, DataSourceOwner, DataSourceSettings, DataSourceTag, Enabled, ScanWindow,
};
use serde::Serialize;
use serde_json::{Value, json};

fn wire(settings: &impl Serialize) -> Value {
    serde_json::to_value(settings).unwrap()
}

fn documented(text: &str) -> Value {
    let mut whole: Value = serde_json::from_str(text).unwrap();
    whole["ds_connection"].take()
}

#[track_caller]
fn assert_holds(whole: &Value, part: &Value) {
    for (name, value) in part.as_object().unwrap() {
        assert_eq!(&whole[name], value, "{name}");
    }
}

#[test]
fn mysql_is_what_the_tutorial_sends() {
    let settings = DataSourceSettings::mysql("RANDOMHERE", "sql.mybigid.com", "rockstream");
    let settings = settings.login("bigid", "hunter2");
    let mut expected = documented(include_str!("fixtures/create-mysql.json"));
    expected["password"] = json!("hunter2");
    for name in ["name", "rdb_url", "rdb_name", "username"] {
        expected[name] = wire(&settings)[name].clone();
    }
    assert_eq!(wire(&settings), expected);
    assert!(!format!("{settings:?}").contains("hunter2"));
    let oracle = DataSourceSettings::rdb("rdb-oracle", "Ledger", "db.example.com:1521", "ledger");
    let oracle = oracle.only_tables(["A", "B"]);
    assert_holds(
        &wire(&oracle),
        &json!({"type": "rdb-oracle", "rdb_url": "db.example.com:1521", "rdb_comma_sep_table_list": "A,B"}),
    );
}

#[test]
fn github_is_what_bigid_sends_itself() {
    let settings = DataSourceSettings::github("Code", "hunter2")
        .only_repositories(["repo"])
        .only_branches(["main"])
        .enabled(true)
        .tags(Vec::<DataSourceTag>::new())
        .folders_filter_enabled(true)
        .is_exclusion_folders_enabled(false)
        .is_ocr_enabled(false)
        .is_sample_folders(false)
        .is_sample_files(false)
        .scanner_group("default")
        .custom_fields(Vec::<DataSourceCustomField>::new())
        .owners_v2(Vec::<DataSourceOwner>::new())
        .security_tier("1")
        .differential(false)
        .scan_window_name(ScanWindow::from(vec![]))
        .not_add_to_scope(true)
        .classification_is_enabled(true);
    let mut expected = documented(include_str!("fixtures/create-github.json"));
    expected["name"] = json!("Code");
    expected["personal_access_token"] = json!("hunter2");
    expected["branch_to_scan_list"] = json!("main");
    expected["project_to_scan_list"] = json!("repo");
    assert_eq!(wire(&settings), expected);
}

#[test]
fn the_newer_s3_connector_is_what_bigid_reads_itself() {
    let recorded = documented(include_str!("fixtures/data-source-s3-v2-wrapped.json"));
    let text = |place: &str| {
        recorded
            .pointer(place)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    };
    let settings =
        DataSourceSettings::s3_v2(text("/name"), text("/resourceProperties/resourceEntry"))
            .role_authentication(
                text("/authenticationProperties/roleResourceName"),
                text("/authenticationProperties/roleSessionName"),
            )
            .only_container(text(
                "/containerizedFilter/specificNameFilters/containerUseCase/name",
            ));
    let sent = wire(&settings);
    assert_holds(&recorded, &sent);
    assert_eq!(sent.as_object().unwrap().len(), 7, "{sent}");
}

#[test]
fn the_other_connectors_write_the_members_that_were_recorded() {
    for (text, settings) in [
        (
            include_str!("fixtures/data-source-smb.json"),
            DataSourceSettings::smb("Models", "smb.mybigid.com", "Public\\models")
                .stored_credential("1"),
        ),
        (
            include_str!("fixtures/data-source-mongodb.json"),
            DataSourceSettings::mongodb("Profiles", "mongo.mybigid.com", "rockstream")
                .authentication_db("admin"),
        ),
        (
            include_str!("fixtures/data-source-s3.json"),
            DataSourceSettings::s3("Backups", "samba-data", "us-east-1").aws_scanner_role(),
        ),
        (
            include_str!("fixtures/data-source-salesforce.json"),
            DataSourceSettings::salesforce("SalesForce").salesforce_at("https://x.example.com"),
        ),
    ] {
        let recorded: Value = serde_json::from_str(text).unwrap();
        let sent = wire(&settings);
        for (name, value) in sent.as_object().unwrap() {
            let same_kind = recorded.get(name).map(std::mem::discriminant)
                == Some(std::mem::discriminant(value));
            assert!(same_kind, "{name} of {}", recorded["type"]);
        }
        assert_eq!(sent["type"], recorded["type"]);
    }
}

#[test]
fn connectors_without_a_recording_write_the_members_that_are_named_and_extras() {
    for (settings, expected) in [
        (
            DataSourceSettings::snowflake("Warehouse").extra("warehouse", "SCANS"),
            json!({"type": "snowflake", "name": "Warehouse", "warehouse": "SCANS"}),
        ),
        (
            DataSourceSettings::sharepoint_online("Sites").enabled(Enabled::No),
            json!({"type": "sharepoint-online", "name": "Sites", "enabled": "no"}),
        ),
        (
            DataSourceSettings::google_drive("Drive", "scanner@example.com", "{}"),
            json!({
                "type": "googledrive", "name": "Drive",
                "google_service_account_user": "scanner@example.com", "google_service_account_json": "{}",
            }),
        ),
        (
            DataSourceSettings::generic_rest("Service", "https://api.example.com"),
            json!({"type": "generic-rest-api", "name": "Service", "generic_server_url": "https://api.example.com"}),
        ),
        (
            DataSourceSettings::s3("Old", "b", "eu-west-1").aws_keys("AKIA", "hunter2"),
            json!({
                "type": "s3", "name": "Old", "bucket_name": "b", "aws_region": "eu-west-1",
                "isCredentialsAuth": true, "aws_access_key": "AKIA", "aws_secret_key": "hunter2",
            }),
        ),
        (
            DataSourceSettings::s3("Old", "b", "eu-west-1")
                .aws_cross_account_role("arn", "session"),
            json!({
                "type": "s3", "name": "Old", "bucket_name": "b", "aws_region": "eu-west-1",
                "isCrossAccountAuth": true, "aws_role_arn": "arn", "aws_role_session_name": "session",
            }),
        ),
    ] {
        assert_eq!(wire(&settings), expected);
    }
}
