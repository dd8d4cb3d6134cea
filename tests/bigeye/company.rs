//! The company, its settings, and who calls.

use bigeye_client::types::{
    CompanyUpdate, ConfigList, ConfigValue, ConfigValueType, ConfigValueValue, ConfigsUpdate,
    RoleType,
};
use bigeye_client::{Client, Error};
use serde_json::Map;
use vendor_simulator::bigeye;

use crate::Bigeye;

const COMPANY: i64 = 1;
/// Settings: a number and a text.
const DAYS: &str = "example.retention.days";
const GREETING: &str = "example.greeting";

async fn update(client: &Client, key: &str, value: ConfigValueValue) -> Result<ConfigList, Error> {
    let setting = ConfigValue::new().key(key).value(value);
    let body = ConfigsUpdate::new().advanced_configs([setting]);
    let done = client.update_configs().body(body).send().await;
    done.map(|answer| answer.into_inner())
}

/// The value of a setting.
async fn setting(client: &Client, key: &str) -> ConfigValueValue {
    let all = client.fetch_configs().body(Map::new()).send().await;
    let all = all.unwrap().into_inner().advanced_configs.unwrap();
    let one = all.into_iter().find(|one| one.key.as_deref() == Some(key));
    one.unwrap().value.unwrap()
}

#[tokio::test]
async fn a_setting_is_changed_and_the_others_stay() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    assert_eq!(
        setting(&client, DAYS).await,
        ConfigValueValue::NumberValue(90.0)
    );
    update(&client, DAYS, ConfigValueValue::NumberValue(0.0))
        .await
        .unwrap();
    assert_eq!(
        setting(&client, DAYS).await,
        ConfigValueValue::NumberValue(0.0)
    );
    let text = ConfigValueValue::StringValue("Hello".to_owned());
    assert_eq!(setting(&client, GREETING).await, text);
}

#[tokio::test]
async fn a_setting_says_of_which_kind_its_value_is() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = client.fetch_configs().body(Map::new()).send().await;
    let all = all.unwrap().into_inner().advanced_configs.unwrap();
    for one in all {
        let fits = matches!(
            (one.type_.unwrap(), one.value.unwrap()),
            (ConfigValueType::Integer, ConfigValueValue::NumberValue(_))
                | (ConfigValueType::Bool, ConfigValueValue::BooleanValue(_))
                | (ConfigValueType::String, ConfigValueValue::StringValue(_))
        );
        assert!(fits, "{:?}", one.key);
    }
}

#[tokio::test]
async fn who_is_no_admin_reads_settings_and_changes_none() {
    let bigeye = Bigeye::start().await;
    let manager = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let text = |text: &str| ConfigValueValue::StringValue(text.to_owned());
    let refused = update(&manager, GREETING, text("Goodbye")).await;
    assert_eq!(refused.unwrap_err().status().unwrap(), 403);
    assert_eq!(setting(&manager, GREETING).await, text("Hello"));
}

#[tokio::test]
async fn a_company_is_renamed_by_its_id() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let rename = |id: i64| {
        let name = CompanyUpdate::new().name("Example and sons");
        client.update_company().company_id(id).body(name).send()
    };
    let renamed = rename(COMPANY).await.unwrap().into_inner();
    assert_eq!(renamed.id, Some(COMPANY));
    assert_eq!(renamed.name.as_deref(), Some("Example and sons"));
    let auth = client.get_user_auth().send().await.unwrap();
    assert_eq!(auth.company_name.as_deref(), Some("Example and sons"));
    assert!(rename(2).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn who_calls_has_workspaces_with_a_role_in_each() {
    let bigeye = Bigeye::start().await;
    let editor = bigeye.client_of(bigeye::EDIT_API_KEY);
    let auth = editor.get_user_auth().send().await.unwrap().into_inner();
    assert_eq!(auth.authed, Some(true));
    assert_eq!(auth.name.as_deref(), Some("Edgar"));
    let workspaces = auth.workspaces.unwrap().into_iter();
    let roles: Vec<_> = workspaces
        .map(|one| (one.id.unwrap(), one.role_type.unwrap()))
        .collect();
    assert_eq!(roles, [(123, RoleType::Edit), (124, RoleType::View)]);
    assert_eq!(auth.advanced_configs.unwrap().len(), 3);
}

#[tokio::test]
async fn the_user_of_a_key_is_read_in_whatever_form_they_have() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let user = viewer.get_current_user().send().await.unwrap();
    let user = user.into_inner().unwrap();
    assert_eq!(user["email"], "viewer@example.com");
}

#[tokio::test]
async fn the_server_says_that_it_is_up_in_plain_text() {
    let bigeye = Bigeye::start().await;
    let health = bigeye.client().get_health().send().await.unwrap();
    assert_eq!(health.text().await.unwrap(), "OK");
}
