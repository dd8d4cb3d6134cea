//! Webhooks of projects and groups as the API keeps them. What they send is tested elsewhere.

use dataops_live_client::types::{
    GroupHookCreate, GroupHookUpdate, HookBranchFilter, HookHeaderCreate, HookTrigger,
    HookUrlVariableCreate, ProjectHookCreate, ProjectHookUpdate,
};

use crate::{DataopsLive, PROJECT};

const URL: &str = "https://hooks.example/dataops";

#[tokio::test]
async fn a_hook_of_a_project_is_made_changed_tested_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = ProjectHookCreate::new(URL)
        .name("Deployments")
        .pipeline_events(true)
        .push_events(false)
        .branch_filter_strategy(HookBranchFilter::AllBranches)
        .token("hunter2-token")
        .custom_headers([HookHeaderCreate::new("X-Key", "hunter2-header")])
        .url_variables([HookUrlVariableCreate::new("part", "hunter2-part")]);
    let create = client
        .create_project_hook()
        .project_id(PROJECT)
        .body(create);
    let hook = create.send().await.unwrap().into_inner();
    assert_eq!(
        (hook.pipeline_events, hook.push_events),
        (Some(true), Some(false))
    );
    assert_eq!(
        hook.custom_headers.as_ref().unwrap()[0].key.as_deref(),
        Some("X-Key")
    );
    assert!(!serde_json::to_string(&hook).unwrap().contains("hunter2"));

    let change = ProjectHookUpdate::new().url(URL).job_events(true);
    let change = client
        .update_project_hook()
        .project_id(PROJECT)
        .body(change);
    let changed = change.hook_id(hook.id).send().await.unwrap();
    assert_eq!(
        (changed.job_events, changed.pipeline_events),
        (Some(true), Some(true))
    );
    let listed = client.list_project_hooks().project_id(PROJECT);
    let listed = listed.send().await.unwrap();
    assert_eq!((listed.len(), &listed[0]), (1, &*changed));

    let test = client
        .test_project_hook()
        .project_id(PROJECT)
        .hook_id(hook.id);
    let tested = test
        .trigger(HookTrigger::PipelineEvents)
        .send()
        .await
        .unwrap();
    assert_eq!(tested.message.as_deref(), Some("201 Created"));
    let events = || {
        client
            .list_project_hook_events()
            .project_id(PROJECT)
            .hook_id(hook.id)
    };
    let event = events().send().await.unwrap()[0].clone();
    assert_eq!(event.trigger.as_deref(), Some("pipeline_events"));
    assert_eq!(event.url.as_deref(), Some(URL));
    let failed = events().status(vec!["server_failure".to_owned()]);
    assert!(failed.send().await.unwrap().is_empty());

    let delete = client.delete_project_hook().project_id(PROJECT);
    assert_eq!(delete.hook_id(hook.id).send().await.unwrap().status(), 204);
    let gone = client
        .get_project_hook()
        .project_id(PROJECT)
        .hook_id(hook.id);
    assert!(gone.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_hook_of_a_group_is_made_changed_tested_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = GroupHookCreate::new(URL).subgroup_events(true);
    let create = client
        .create_group_hook()
        .group_id("northwind")
        .body(create);
    let hook = create.send().await.unwrap().into_inner();
    assert_eq!(
        (hook.subgroup_events, hook.group_id),
        (Some(true), Some(320_941))
    );
    let change = GroupHookUpdate::new("https://hooks.example/other").member_events(true);
    let change = client
        .update_group_hook()
        .group_id("northwind")
        .body(change);
    let changed = change.hook_id(hook.id).send().await.unwrap();
    assert_eq!(changed.url, "https://hooks.example/other");
    let read = client.get_group_hook().group_id(320_941).hook_id(hook.id);
    assert_eq!(read.send().await.unwrap().member_events, Some(true));
    let listed = client.list_group_hooks().group_id("northwind").send().await;
    assert_eq!(listed.unwrap().len(), 1);
    let test = client
        .test_group_hook()
        .group_id("northwind")
        .hook_id(hook.id);
    let tested = test.trigger(HookTrigger::PushEvents).send().await.unwrap();
    assert_eq!(tested.status(), 201);
    let delete = client.delete_group_hook().group_id("northwind");
    assert_eq!(delete.hook_id(hook.id).send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn a_hook_whose_address_is_no_url_is_refused_with_the_field() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = ProjectHookCreate::new("ftp://hooks.example");
    let create = client
        .create_project_hook()
        .project_id(PROJECT)
        .body(create);
    let error = create.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 422);
    let fields = dataops_live_client::Refusal::fields(&error);
    assert!(fields.contains_key("url"), "{fields:?}");
}
