//! Runners: where they work, what they have done, and their tokens.

use dataops_live_client::types::{
    JobStatus, ProjectRunnerEnable, RunnerRegister, RunnerScope, RunnerStatus, RunnerType,
    RunnerUpdate, RunnerVerify, SortDirection,
};

use crate::{DataopsLive, PROJECT};

/// The runner of a group that takes all jobs.
const RUNNER: i64 = 61;

#[tokio::test]
async fn runners_are_listed_for_the_caller_the_instance_a_project_and_a_group() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let own = client.list_runners().status(RunnerStatus::Online);
    let own = own.stream().collect_up_to(100).await.unwrap();
    assert!(own.iter().all(|runner| runner.is_shared == Some(false)));
    let all = client.list_all_runners().stream();
    assert_eq!(all.collect_up_to(100).await.unwrap().len(), own.len() + 1);
    let shared = client.list_all_runners().scope(RunnerScope::Shared);
    assert_eq!(shared.send().await.unwrap().len(), 1);
    let here = client.list_project_runners().project_id(PROJECT);
    assert_eq!(here.clone().send().await.unwrap().len(), 3);
    let paused = here.paused(true).send().await.unwrap();
    assert_eq!(paused[0].runner_type, Some(RunnerType::ProjectType));
    let groups = client.list_group_runners().group_id("northwind");
    let groups = groups.type_(RunnerType::GroupType).send().await.unwrap();
    assert_eq!(groups[0].id, RUNNER);
    let tagged = client.list_runners().tag_list("dataops-runner,gpu");
    assert!(tagged.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_runner_is_read_paused_and_asked_for_its_jobs_and_machines() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let runner = client.get_runner().runner_id(RUNNER).send().await.unwrap();
    assert_eq!(runner.groups.as_ref().unwrap().len(), 1);
    assert!(runner.token.is_none());
    let body = RunnerUpdate::new()
        .paused(true)
        .tag_list(["dataops-runner", "gpu"])
        .maximum_timeout(3600);
    let update = client.update_runner().runner_id(RUNNER);
    let changed = update.body(body).send().await.unwrap();
    assert_eq!(
        (changed.paused, changed.active, changed.maximum_timeout),
        (Some(true), Some(false), Some(3600))
    );
    let jobs = client
        .list_runner_jobs()
        .runner_id(RUNNER)
        .status(JobStatus::Failed)
        .sort(SortDirection::Asc);
    let jobs = jobs.stream().collect_up_to(100).await.unwrap();
    assert!(jobs.is_sorted_by_key(|job| job.id) && !jobs.is_empty());
    let project = jobs[0].project.as_ref().unwrap();
    assert_eq!(project.path_with_namespace.as_deref(), Some(PROJECT));
    let machines = client.list_runner_managers().runner_id(RUNNER);
    assert_eq!(machines.send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_runner_registers_without_the_access_token_and_goes_by_its_own() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let reset = client.reset_project_runner_registration_token();
    let token = reset.project_id(PROJECT).send().await.unwrap();
    let token = token.token.clone().unwrap();
    let body = RunnerRegister::new(token.expose()).description("In the warehouse");
    let registered = client.register_runner().body(body).send().await.unwrap();
    let sent = &dataops.simulator.requests_of("registerRunner")[0];
    assert_eq!(sent.header("private-token"), None);
    let runner = client.get_runner().runner_id(registered.id);
    let runner = runner.send().await.unwrap();
    assert_eq!(runner.runner_type, Some(RunnerType::ProjectType));
    assert_eq!(runner.description.as_deref(), Some("In the warehouse"));

    let verify = |token: &str| {
        let call = client.verify_runner();
        call.body(RunnerVerify::new(token)).send()
    };
    verify(registered.token.expose()).await.unwrap();
    let reset = client.reset_runner_authentication_token();
    let fresh = reset.runner_id(registered.id).send().await.unwrap();
    let fresh = fresh.token.clone().unwrap();
    let error = verify(registered.token.expose()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    verify(fresh.expose()).await.unwrap();
    let delete = client.delete_runner_by_token().token(fresh.expose());
    assert_eq!(delete.send().await.unwrap().status(), 204);
    let gone = client.get_runner().runner_id(registered.id).send();
    assert!(gone.await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn registration_tokens_of_the_instance_and_of_a_group_make_runners_of_theirs() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let instance = client.reset_runner_registration_token().send();
    let instance = instance.await.unwrap().into_inner();
    let group = client.reset_group_runner_registration_token();
    let group = group.group_id("northwind").send().await.unwrap();
    for (token, kind) in [
        (instance.token.as_ref(), RunnerType::InstanceType),
        (group.token.as_ref(), RunnerType::GroupType),
    ] {
        let body = RunnerRegister::new(token.unwrap().expose());
        let made = client.register_runner().body(body).send().await.unwrap();
        let made = client.get_runner().runner_id(made.id).send().await.unwrap();
        assert_eq!(made.runner_type, Some(kind));
        let deleted = client.delete_runner().runner_id(made.id).send().await;
        assert_eq!(deleted.unwrap().status(), 204);
    }
}

#[tokio::test]
async fn a_project_runner_is_lent_to_another_project_and_taken_back() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let projects = client.list_projects().per_page(100).send().await.unwrap();
    let path = |project: &&dataops_live_client::types::Project| {
        project.path_with_namespace.as_deref() != Some(PROJECT)
    };
    let other = projects.iter().find(path).unwrap();
    let enable = |runner| {
        let call = client.enable_project_runner().project_id(other);
        call.body(ProjectRunnerEnable::new(runner)).send()
    };
    assert_eq!(enable(62).await.unwrap().id, 62);
    let error = enable(RUNNER).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let take = client.disable_project_runner().project_id(other);
    assert_eq!(take.runner_id(62).send().await.unwrap().status(), 204);
    let owner = client.disable_project_runner().project_id(PROJECT);
    let error = owner.runner_id(62).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}
