//! Environments, deployments, resource groups.

use dataops_live_client::types::{
    DeploymentCreate, DeploymentOrder, DeploymentStatus, DeploymentUpdate, EnvironmentCreate,
    EnvironmentState, EnvironmentStop, EnvironmentTier, EnvironmentUpdate, PipelineCreate,
    ResourceGroupProcessMode, ResourceGroupUpdate, SortDirection, StaleEnvironmentsStop,
};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn an_environment_is_made_changed_stopped_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = EnvironmentCreate::new("review/orders model")
        .tier(EnvironmentTier::Development)
        .external_url("https://review.dataops.example");
    let create = client.create_environment().project_id(PROJECT);
    let made = create.body(body.clone()).send().await.unwrap();
    assert_eq!(made.slug.as_deref(), Some("review-orders-model"));
    assert_eq!(made.state, Some(EnvironmentState::Available));

    let again = client.create_environment().project_id(PROJECT);
    let error = again.body(body).send().await.unwrap_err();
    assert!(
        error.to_string().contains("has already been taken"),
        "{error}"
    );

    let update = client
        .update_environment()
        .project_id(PROJECT)
        .environment_id(made.id);
    let body = EnvironmentUpdate::new().tier(EnvironmentTier::Testing);
    let changed = update.body(body).send().await.unwrap();
    assert_eq!(changed.tier, Some(EnvironmentTier::Testing));
    assert_eq!(changed.external_url, made.external_url);

    let delete = client
        .delete_environment()
        .project_id(PROJECT)
        .environment_id(made.id);
    let error = delete.clone().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let stop = client
        .stop_environment()
        .project_id(PROJECT)
        .environment_id(made.id);
    let stopped = stop
        .body(EnvironmentStop::new().force(true))
        .send()
        .await
        .unwrap();
    assert_eq!(stopped.state, Some(EnvironmentState::Stopped));
    assert_eq!(delete.send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn environments_are_found_by_name_part_of_a_name_and_state() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = client.list_environments().project_id(PROJECT);
    let names = async |call: dataops_live_client::builder::ListEnvironments| {
        let found = call.stream().collect_up_to(100).await.unwrap();
        found.into_iter().map(|one| one.name).collect::<Vec<_>>()
    };
    assert_eq!(names(list.clone()).await, ["production", "qa", "dev"]);
    assert_eq!(names(list.clone().name("qa")).await, ["qa"]);
    assert_eq!(names(list.clone().search("duct")).await, ["production"]);
    let stopped = list.clone().states(EnvironmentState::Stopped);
    assert!(names(stopped).await.is_empty());
    let error = list.name("qa").search("duct").send().await.unwrap_err();
    assert!(error.to_string().contains("mutually exclusive"), "{error}");

    let stale = client.stop_stale_environments().project_id(PROJECT);
    let body = StaleEnvironmentsStop::new("2026-01-06T00:00:00Z");
    stale.body(body).send().await.unwrap();
    let list = client.list_environments().project_id(PROJECT);
    let stopped = list.states(EnvironmentState::Stopped);
    assert_eq!(names(stopped).await, ["production"]);
}

#[tokio::test]
async fn an_environment_has_its_newest_deployment_with_its_job() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let read = client
        .get_environment()
        .project_id(PROJECT)
        .environment_id(940);
    let production = read.send().await.unwrap().into_inner();
    let last = production.last_deployment.unwrap();
    assert_eq!(last.environment.as_ref().unwrap().id, 940);
    let job = last.deployable.as_ref().unwrap();
    assert_eq!(job.name, "Build All Models");

    let read = client
        .get_deployment()
        .project_id(PROJECT)
        .deployment_id(last.id);
    assert_eq!(*read.send().await.unwrap(), last);
    let list = client
        .list_deployments()
        .project_id(PROJECT)
        .environment("production")
        .status(DeploymentStatus::Success)
        .order_by(DeploymentOrder::Id)
        .sort(SortDirection::Desc);
    assert_eq!(list.send().await.unwrap()[0].id, last.id);
    let merged = client
        .list_deployment_merge_requests()
        .project_id(PROJECT)
        .deployment_id(last.id);
    assert!(merged.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_reported_deployment_makes_its_environment_and_goes_only_when_another_has_come() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let report = |status| {
        let body = DeploymentCreate::new("canary", "main", "0123abcd", false, status);
        let call = client.create_deployment().project_id(PROJECT);
        call.body(body).send()
    };
    let first = report(DeploymentStatus::Running).await.unwrap();
    assert!(first.deployable.is_none());
    let delete = client
        .delete_deployment()
        .project_id(PROJECT)
        .deployment_id(first.id);
    let error = delete.clone().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);

    let update = client
        .update_deployment()
        .project_id(PROJECT)
        .deployment_id(first.id);
    let body = DeploymentUpdate::new(DeploymentStatus::Success);
    let changed = update.body(body).send().await.unwrap();
    assert_eq!(changed.status, Some(DeploymentStatus::Success));
    assert!(delete.clone().send().await.is_err());
    report(DeploymentStatus::Running).await.unwrap();
    assert_eq!(delete.send().await.unwrap().status(), 204);

    let made = client
        .list_environments()
        .project_id(PROJECT)
        .name("canary");
    assert_eq!(made.send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_resource_group_shows_which_jobs_wait_for_it() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let all = client.list_resource_groups().project_id(PROJECT);
    assert_eq!(all.send().await.unwrap().len(), 2);
    let update = client
        .update_resource_group()
        .project_id(PROJECT)
        .key("warehouse");
    let body = ResourceGroupUpdate::new().process_mode(ResourceGroupProcessMode::NewestFirst);
    update.body(body).send().await.unwrap();
    let read = client
        .get_resource_group()
        .project_id(PROJECT)
        .key("warehouse");
    let group = read.send().await.unwrap();
    assert_eq!(
        group.process_mode,
        Some(ResourceGroupProcessMode::NewestFirst)
    );

    let upcoming = client
        .list_resource_group_jobs()
        .project_id(PROJECT)
        .key("warehouse");
    assert!(upcoming.clone().send().await.unwrap().is_empty());
    let start = client.create_pipeline().project_id(PROJECT);
    start
        .body(PipelineCreate::new("main"))
        .send()
        .await
        .unwrap();
    let waiting = upcoming.send().await.unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].name, "Build All Models");
    assert!(waiting[0].runner.is_none());
}
