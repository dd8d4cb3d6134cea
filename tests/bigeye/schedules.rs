//! Named schedules, and the metrics that run by them.

use bigeye_client::types::{
    MetricConfiguration, MetricSchedule, NamedSchedule, NamedScheduleSortField, NamedScheduleWrite,
};
use futures_util::TryStreamExt;

use crate::Bigeye;

#[tokio::test]
async fn a_schedule_is_made_replaced_listed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let write = |schedule: NamedScheduleWrite| {
        let call = client.create_named_schedule().body(schedule);
        async move { call.send().await.unwrap().into_inner() }
    };
    let made = write(NamedScheduleWrite::new().name("Nightly").cron("0 2 * * *")).await;
    let id = made.id.unwrap();
    assert_eq!(made.timezone.as_deref(), Some("UTC"));
    write(NamedScheduleWrite::new().name("Hourly").cron("0 * * * *")).await;
    write(
        NamedScheduleWrite::new()
            .id(id)
            .name("Nightly")
            .cron("0 3 * * *"),
    )
    .await;

    let all = client.list_named_schedules().page_size(1).stream();
    let all: Vec<_> = all.try_collect().await.unwrap();
    let crons: Vec<_> = all.iter().map(|one| one.cron.as_deref().unwrap()).collect();
    assert_eq!(crons, ["0 3 * * *", "0 * * * *"]);
    let by_name = client
        .list_named_schedules()
        .sort_field(NamedScheduleSortField::Name);
    let by_name = by_name.send().await.unwrap().into_inner();
    let first = &by_name.named_schedules.unwrap()[0];
    assert_eq!(first.name.as_deref(), Some("Hourly"));
    client
        .delete_named_schedule()
        .schedule_id(id)
        .send()
        .await
        .unwrap();
    let left = client.list_named_schedules().search("nightly").send().await;
    assert_eq!(left.unwrap().named_schedules, Some(vec![]));
}

#[tokio::test]
async fn a_schedule_knows_the_metrics_that_run_by_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = NamedScheduleWrite::new().name("Nightly").cron("0 2 * * *");
    let made = client
        .create_named_schedule()
        .body(wanted)
        .send()
        .await
        .unwrap();
    let id = made.id.unwrap();
    let schedule = MetricSchedule::NamedSchedule(NamedSchedule::new().id(id));
    let change = MetricConfiguration::new().id(4).metric_schedule(schedule);
    client.create_metric().body(change).send().await.unwrap();
    let entities = client
        .list_named_schedule_entities()
        .schedule_id(id)
        .send()
        .await;
    let metrics = entities.unwrap().into_inner().metrics.unwrap();
    assert_eq!(metrics.len(), 1);
    assert_eq!(metrics[0].id, Some(4));
}
