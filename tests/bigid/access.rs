//! Who can reach which objects, and how sensitive the data are.

use bigid_client::query::{Conditions, text};
use bigid_client::types::{AnyAnswer, PermissionHolder, SensitivityColumnTagging};
use serde_json::Value;

use crate::Bigid;

#[tokio::test]
async fn shared_files_are_found_and_their_permissions_by_their_full_name() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let filter = text("source").equals("Source 1").to_text().unwrap();
    let files = client
        .list_shared_objects()
        .app_id("acl")
        .sort("")
        .grouping("");
    let files = files.filter(filter).limit(3).stream();
    let files = files.collect_up_to(1000).await.unwrap();
    assert_eq!(files.len(), 4);
    assert!(
        files
            .iter()
            .all(|file| file.object_type.as_deref() == Some("file"))
    );
    let open = files[0].annotations.as_ref().unwrap().open_access.as_ref();
    assert_eq!(open.unwrap(), &["OPEN ACCESS"]);

    let name = files[0].fully_qualified_name.as_deref().unwrap();
    assert!(name.contains('/'));
    let permissions = client
        .list_object_permissions()
        .item_path(name)
        .app_id("acl");
    let permissions = permissions.limit(2).require_total_count(true).stream();
    let permissions = permissions.collect_up_to(1000).await.unwrap();
    let holders: Vec<_> = permissions
        .into_iter()
        .filter_map(|one| one.type_)
        .collect();
    use PermissionHolder::{Group, Link, User};
    assert_eq!(holders, [User, Group, Link]);
    let sent = &bigid.simulator.requests_of("listObjectPermissions")[0];
    assert!(sent.path.contains("Public%2Freports%2F"), "{}", sent.path);
    let unknown = client
        .list_object_permissions()
        .item_path("nothing")
        .app_id("acl");
    assert!(unknown.send().await.unwrap_err().is_not_found());
    let wrong = client.list_shared_objects().app_id("other").send().await;
    assert_eq!(wrong.unwrap_err().status().unwrap(), 400);
}

#[tokio::test]
async fn groups_and_users_come_in_pages_and_sorted() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let down = r#"[{"field":"sharedObjectsCount","order":"desc"}]"#;
    let groups = client.list_access_groups().sort(down).limit(10);
    let groups = groups.require_total_count(true).stream();
    let groups = groups.collect_up_to(1000).await.unwrap();
    let counts: Vec<_> = groups
        .iter()
        .filter_map(|group| group.shared_objects_count)
        .collect();
    assert_eq!(counts.len(), 25);
    assert!(counts.is_sorted_by(|one, other| one > other), "{counts:?}");
    let users = client
        .list_access_users()
        .skip(28)
        .require_total_count(true);
    let users = users.send().await.unwrap().into_inner().data.unwrap();
    assert_eq!(users.total_count, Some(30));
    assert_eq!(users.users.unwrap()[0].name.as_deref(), Some("Person 28"));
}

#[tokio::test]
async fn schemes_of_sensitivity_are_listed_read_and_counted() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let schemes = client.list_sensitivity_configs().require_total_count(true);
    let schemes = schemes.sort(r#"[{"field":"name","order":"asc"}]"#).limit(1);
    let schemes = schemes.stream().collect_up_to(100).await.unwrap();
    let names: Vec<_> = schemes
        .iter()
        .filter_map(|scheme| scheme.name.as_deref())
        .collect();
    assert_eq!(names, ["Exposure", "Sensitivity"]);
    assert_eq!(
        schemes[0].column_tagging,
        Some(SensitivityColumnTagging::Boolean(false))
    );
    assert!(matches!(
        schemes[1].column_tagging,
        Some(SensitivityColumnTagging::Object(_))
    ));
    assert_eq!(schemes[1].progress.as_deref(), Some("100"));
    let default = Conditions::new().contains("name", "Sens");
    let default = client.list_sensitivity_configs().filter(default).skip(0);
    let default = default.send().await.unwrap().into_inner().data.unwrap();
    assert_eq!(default.sc_configs.unwrap(), schemes[1..]);

    let id = schemes[0].id.clone().unwrap();
    let data = |answer: AnyAnswer| -> Value { answer.content().unwrap() };
    let one = client
        .get_sensitivity_config()
        .id(&id)
        .send()
        .await
        .unwrap();
    assert_eq!(data(one.into_inner())["name"], "Exposure");
    let by_id = client
        .get_sensitivity_ratio_by_id()
        .id(&id)
        .send()
        .await
        .unwrap();
    let by_name = client.get_sensitivity_ratio_by_name().name("Exposure");
    let by_name = data(by_name.send().await.unwrap().into_inner());
    assert_eq!(by_name["classifiedItemsAmount"], 10);
    assert_eq!(data(by_id.into_inner()), by_name);
    let unknown = client.get_sensitivity_config().id("nothing").send().await;
    assert!(unknown.unwrap_err().is_not_found());
    let all = client.get_sensitivity_ratio().send().await.unwrap();
    let all = all.into_inner();
    assert_eq!(all.classified_items_amount, Some(40));
    assert_eq!(all.unclassified_items_amount, Some(8));
}
