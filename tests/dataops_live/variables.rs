//! Variables of projects and groups: scopes, masks, hidden values.

use dataops_live_client::types::{
    GroupVariableCreate, GroupVariableUpdate, ProjectVariableCreate, ProjectVariableUpdate,
    VariableType,
};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_project_variable_is_created_read_changed_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = ProjectVariableCreate::new("TARGET_SCHEMA", "marts")
        .description("Where models go")
        .protected(true)
        .variable_type(VariableType::File);
    let create = client.create_project_variable().project_id(PROJECT);
    let created = create.body(body).send().await.unwrap();
    assert_eq!(created.status(), 201);
    assert_eq!(created.environment_scope.as_deref(), Some("*"));
    assert_eq!(created.variable_type, Some(VariableType::File));
    assert_eq!(
        (created.protected, created.masked, created.hidden),
        (Some(true), Some(false), Some(false))
    );

    let body = ProjectVariableUpdate::new()
        .value("marts_qa")
        .environment_scope("qa");
    let update = client
        .update_project_variable()
        .project_id(PROJECT)
        .key("TARGET_SCHEMA");
    let changed = update.body(body).send().await.unwrap();
    assert_eq!(changed.description.as_deref(), Some("Where models go"));

    let read = client
        .get_project_variable()
        .project_id(PROJECT)
        .key("TARGET_SCHEMA");
    let read = read.send().await.unwrap();
    assert_eq!(*read, *changed);
    assert_eq!(read.value.as_ref().unwrap().expose(), "marts_qa");
    assert!(!format!("{read:?}").contains("marts_qa"));

    let delete = client
        .delete_project_variable()
        .project_id(PROJECT)
        .key("TARGET_SCHEMA");
    assert_eq!(delete.clone().send().await.unwrap().status(), 204);
    assert!(delete.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn of_two_variables_with_one_name_the_environment_scope_says_which_is_meant() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let read = client
        .get_project_variable()
        .project_id(PROJECT)
        .key("SNOWFLAKE_PASSWORD");
    let error = read.clone().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
    assert!(
        error.to_string().contains("filter[environment_scope]"),
        "{error}"
    );
    let qa = read.filter_environment_scope("qa").send().await.unwrap();
    assert_eq!(qa.environment_scope.as_deref(), Some("qa"));
    let sent = dataops.simulator.requests_of("getProjectVariable");
    assert_eq!(sent[1].query("filter[environment_scope]"), Some("qa"));

    let delete = client
        .delete_project_variable()
        .project_id(PROJECT)
        .key("SNOWFLAKE_PASSWORD");
    delete.filter_environment_scope("qa").send().await.unwrap();
    let left = client.list_project_variables().project_id(PROJECT);
    let left = left.stream().collect_up_to(100).await.unwrap();
    let scopes = left.iter().map(|one| one.environment_scope.as_deref());
    assert_eq!(scopes.collect::<Vec<_>>(), [Some("*"), Some("production")]);
}

#[tokio::test]
async fn a_hidden_value_never_comes_back() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = ProjectVariableCreate::new("API_KEY", "not-to-be-seen").masked_and_hidden(true);
    let create = client.create_project_variable().project_id(PROJECT);
    let created = create.body(body).send().await.unwrap();
    assert_eq!(
        (created.hidden, created.masked, created.value.is_none()),
        (Some(true), Some(true), true)
    );
    let read = client
        .get_project_variable()
        .project_id(PROJECT)
        .key("API_KEY");
    assert!(read.send().await.unwrap().value.is_none());
}

#[tokio::test]
async fn a_second_variable_and_a_value_that_cannot_be_masked_are_refused_by_field() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = |body| {
        let call = client.create_project_variable().project_id(PROJECT);
        call.body(body).send()
    };
    let second = ProjectVariableCreate::new("SNOWFLAKE_ACCOUNT", "again");
    let error = create(second).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(
        error.to_string().contains("has already been taken"),
        "{error}"
    );

    let other_scope = ProjectVariableCreate::new("SNOWFLAKE_ACCOUNT", "again");
    create(other_scope.environment_scope("qa")).await.unwrap();

    let short = ProjectVariableCreate::new("PIN", "1234").masked(true);
    let error = create(short).await.unwrap_err();
    assert!(error.to_string().contains("value"), "{error}");
    assert!(!error.to_string().contains("1234"), "{error}");
}

#[tokio::test]
async fn a_group_variable_is_created_read_changed_listed_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = GroupVariableCreate::new("REGION", "eu-central-1").raw(true);
    let create = client.create_group_variable().group_id("northwind");
    let created = create.body(body).send().await.unwrap();
    assert_eq!(created.raw, Some(true));

    let body = GroupVariableUpdate::new().value("eu-west-1");
    let update = client
        .update_group_variable()
        .group_id("northwind")
        .key("REGION");
    let changed = update
        .filter_environment_scope("*")
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(changed.value.as_ref().unwrap().expose(), "eu-west-1");
    let read = client
        .get_group_variable()
        .group_id("northwind")
        .key("REGION");
    assert_eq!(*read.send().await.unwrap(), *changed);

    let list = client.list_group_variables().group_id("northwind");
    assert_eq!(list.clone().send().await.unwrap().len(), 4);
    let delete = client
        .delete_group_variable()
        .group_id("northwind")
        .key("REGION");
    delete.send().await.unwrap();
    assert_eq!(list.send().await.unwrap().len(), 3);
    let elsewhere = client.list_group_variables().group_id("academy");
    assert!(elsewhere.send().await.unwrap().is_empty());
}
