//! Every operation on the wire, against the simulator, which checks each request against the spec.

use dataops_live_client::types::{
    FeatureAccess, MergeMethod, PipelineCreate, PipelineInputValue, PipelineOrder,
    PipelineScheduleCreate, PipelineScheduleInputChange, PipelineScheduleScope,
    PipelineScheduleUpdate, PipelineScheduleVariableCreate, PipelineScheduleVariableUpdate,
    PipelineScope, PipelineStatus, PipelineTrigger, ProjectCreate, ProjectUpdate, SortDirection,
    VariableType, Visibility,
};
use dataops_live_client::{Client, Error};
use vendor_simulator::dataops_live::TRIGGER_TOKEN;

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn projects_are_created_read_changed_listed_and_deleted() {
    let dataops = DataopsLive::start().await;
    projects(&dataops.client()).await.unwrap();
}

async fn projects(client: &Client) -> Result<(), Error> {
    let create = ProjectCreate::new()
        .name("Returns Mart")
        .namespace_id(320_941)
        .visibility(Visibility::Internal)
        .issues_access_level(FeatureAccess::Disabled)
        .initialize_with_readme(true);
    let project = client
        .create_project()
        .body(create)
        .send()
        .await?
        .into_inner();
    assert_eq!(
        project.path_with_namespace.as_deref(),
        Some("northwind/returns-mart")
    );

    let read = client
        .get_project()
        .project_id("northwind/returns-mart")
        .license(true)
        .statistics(true)
        .send()
        .await?;
    assert_eq!(read.id, project.id);
    assert!(read.license.is_some() && read.statistics.is_some());

    let change = ProjectUpdate::new()
        .description("All returns")
        .merge_method(MergeMethod::Ff)
        .ci_default_git_depth(5);
    let changed = client
        .update_project()
        .project_id(&project)
        .body(change.clone())
        .send()
        .await?;
    assert_eq!(changed.merge_method, Some(MergeMethod::Ff));
    let changed = client
        .update_project()
        .project_id(&project)
        .body(change)
        .with_form_body()
        .send()
        .await?;
    assert_eq!(changed.ci_default_git_depth, Some(5));

    let found = client
        .list_projects()
        .search("returns-mart")
        .visibility(Visibility::Internal)
        .simple(true)
        .send()
        .await?;
    assert_eq!(found.len(), 1);
    let deleted = client.delete_project().project_id(&project).send().await?;
    assert_eq!(deleted.status(), 202);
    let gone = client.get_project().project_id(&project).send().await;
    assert!(gone.is_err_and(|error| error.is_not_found()));
    Ok(())
}

#[tokio::test]
async fn namespaces_are_listed_and_read_by_number_and_by_path() {
    let dataops = DataopsLive::start().await;
    namespaces(&dataops.client()).await.unwrap();
}

async fn namespaces(client: &Client) -> Result<(), Error> {
    let all = client
        .list_namespaces()
        .top_level_only(true)
        .stream()
        .collect_up_to(1000)
        .await?;
    assert!(all.len() > 20);
    let found = client
        .list_namespaces()
        .search("analytics")
        .owned_only(false)
        .send()
        .await?;
    let analytics = &found[0];
    let by_path = client
        .get_namespace()
        .namespace_id("northwind/analytics")
        .send()
        .await?;
    let by_number = client
        .get_namespace()
        .namespace_id(analytics.id.to_string())
        .send()
        .await?;
    assert_eq!(*by_path, *by_number);
    assert!(by_path.parent_id.is_some());
    Ok(())
}

#[tokio::test]
async fn pipelines_and_jobs_are_listed_started_retried_and_canceled() {
    let dataops = DataopsLive::start().await;
    pipelines(&dataops.client()).await.unwrap();
}

async fn pipelines(client: &Client) -> Result<(), Error> {
    let list = client
        .list_pipelines()
        .project_id(PROJECT)
        .scope(PipelineScope::Finished)
        .status(PipelineStatus::Success)
        .ref_("main");
    let finished = list
        .order_by(PipelineOrder::UpdatedAt)
        .sort(SortDirection::Desc)
        .stream()
        .collect_up_to(1000)
        .await?;
    assert!(finished.len() > 10);

    let started = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(PipelineCreate::new("develop"))
        .send()
        .await?;
    let pipeline = client
        .get_pipeline()
        .project_id(PROJECT)
        .pipeline_id(started.id)
        .send()
        .await?;
    assert_eq!(pipeline.ref_.as_deref(), Some("develop"));
    let canceled = client
        .cancel_pipeline()
        .project_id(PROJECT)
        .pipeline_id(started.id)
        .send()
        .await?;
    assert_eq!(canceled.status, PipelineStatus::Canceled);
    let retried = client
        .retry_pipeline()
        .project_id(PROJECT)
        .pipeline_id(started.id)
        .send()
        .await?;
    assert_eq!(retried.status, PipelineStatus::Pending);
    let trigger = PipelineTrigger::new(TRIGGER_TOKEN, "qa");
    let triggered = client
        .trigger_pipeline()
        .project_id(PROJECT)
        .body(trigger)
        .send()
        .await?;
    assert_eq!(triggered.ref_.as_deref(), Some("qa"));

    let jobs = client
        .list_pipeline_jobs()
        .project_id(PROJECT)
        .pipeline_id(finished[0].id)
        .stream()
        .collect_up_to(100)
        .await?;
    assert_eq!(jobs.len(), 3);
    let job = client
        .get_job()
        .project_id(PROJECT)
        .job_id(jobs[0].id)
        .send()
        .await?;
    assert_eq!(
        job.pipeline.as_ref().map(|pipeline| pipeline.id),
        Some(finished[0].id)
    );
    client
        .get_job_trace()
        .project_id(PROJECT)
        .job_id(job.id)
        .send()
        .await?
        .text()
        .await?;
    client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(job.id)
        .send()
        .await?
        .bytes()
        .await?;
    let latest = client
        .download_latest_artifacts()
        .project_id(PROJECT)
        .ref_name("main")
        .job(job.name.as_str());
    latest.send().await?.bytes().await?;
    Ok(())
}

#[tokio::test]
async fn schedules_are_created_changed_played_owned_and_deleted() {
    let dataops = DataopsLive::start().await;
    schedules(&dataops.client()).await.unwrap();
}

async fn schedules(client: &Client) -> Result<(), Error> {
    let input = PipelineScheduleInputChange::new("targets")
        .value(PipelineInputValue::Array(vec!["orders".into()]));
    let create = PipelineScheduleCreate::new("Hourly", "main", "0 * * * *")
        .active(false)
        .inputs([input]);
    let schedule = client
        .create_pipeline_schedule()
        .project_id(PROJECT)
        .body(create)
        .send()
        .await?
        .into_inner();
    let id = schedule.id;

    let variable =
        PipelineScheduleVariableCreate::new("MODE", "fast").variable_type(VariableType::EnvVar);
    let added = client
        .create_pipeline_schedule_variable()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .body(variable)
        .send()
        .await?;
    assert_eq!(
        added.value.as_ref().map(|value| value.expose()),
        Some("fast")
    );
    let change = client
        .update_pipeline_schedule_variable()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .key("MODE");
    change
        .body(PipelineScheduleVariableUpdate::new("slow"))
        .send()
        .await?;

    let update = PipelineScheduleUpdate::new()
        .cron("30 * * * *")
        .active(true);
    let updated = client
        .update_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .body(update)
        .send()
        .await?;
    assert_eq!(
        (updated.cron.as_str(), updated.active),
        ("30 * * * *", Some(true))
    );

    let played = client
        .play_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .send()
        .await?;
    assert_eq!(played.message.as_deref(), Some("201 Created"));
    let runs = client
        .list_pipeline_schedule_pipelines()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .stream()
        .collect_up_to(100)
        .await?;
    let read = client
        .get_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .send()
        .await?;
    assert_eq!(
        read.last_pipeline.as_ref().map(|pipeline| pipeline.id),
        Some(runs[0].id)
    );
    assert_eq!(read.variables.as_ref().map(Vec::len), Some(1));

    let removed = client
        .delete_pipeline_schedule_variable()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .key("MODE")
        .send()
        .await?;
    assert_eq!(
        removed.into_inner().map(|variable| variable.key),
        Some("MODE".to_owned())
    );
    let owned = client
        .take_pipeline_schedule_ownership()
        .project_id(PROJECT)
        .pipeline_schedule_id(910)
        .send()
        .await?;
    assert_eq!(
        owned
            .owner
            .as_ref()
            .and_then(|owner| owner.username.as_deref()),
        Some("mira.lindqvist")
    );
    let active = client
        .list_pipeline_schedules()
        .project_id(PROJECT)
        .scope(PipelineScheduleScope::Active)
        .stream()
        .collect_up_to(100)
        .await?;
    assert_eq!(active.len(), 2);
    client
        .delete_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .send()
        .await?;
    let gone = client
        .get_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(id)
        .send()
        .await;
    assert!(gone.is_err_and(|error| error.is_not_found()));
    Ok(())
}
