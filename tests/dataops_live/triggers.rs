//! Trigger tokens: made, used, taken over, deleted.

use dataops_live_client::types::{PipelineSource, PipelineTrigger, TriggerCreate, TriggerUpdate};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_new_trigger_starts_pipelines_until_it_is_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = client.create_trigger().project_id(PROJECT);
    let trigger = create.body(TriggerCreate::new("Orders have come"));
    let trigger = trigger.send().await.unwrap().into_inner();
    assert!(trigger.last_used.is_none());
    let token = trigger.token.clone().unwrap();
    assert!(!format!("{trigger:?}").contains(token.expose()));

    let start = || {
        let body = PipelineTrigger::new(token.expose(), "main");
        let call = client.trigger_pipeline().project_id(PROJECT);
        call.body(body).send()
    };
    let pipeline = start().await.unwrap();
    assert_eq!(pipeline.source, Some(PipelineSource::Trigger));
    let read = client.get_trigger().project_id(PROJECT);
    let read = read.trigger_id(trigger.id);
    assert!(read.send().await.unwrap().last_used.is_some());

    let delete = client.delete_trigger().project_id(PROJECT);
    delete.trigger_id(trigger.id).send().await.unwrap();
    let error = start().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn of_a_colleagues_trigger_the_token_is_shown_only_to_who_takes_it_over() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = client.list_triggers().project_id(PROJECT);
    let triggers = list.stream().collect_up_to(100).await.unwrap();
    let length = |place: usize| triggers[place].token.as_ref().unwrap().expose().len();
    assert_eq!((length(0) > 4, length(1)), (true, 4));

    let update = client.update_trigger().project_id(PROJECT);
    let update = update.trigger_id(triggers[1].id);
    let body = TriggerUpdate::new().description("Warehouse is full");
    let changed = update.body(body).send().await.unwrap();
    assert_eq!(changed.description.as_deref(), Some("Warehouse is full"));

    let take = client.take_trigger_ownership().project_id(PROJECT);
    let taken = take.trigger_id(triggers[1].id).send().await.unwrap();
    assert_eq!(
        taken.owner.as_ref().unwrap().id,
        triggers[0].owner.as_ref().unwrap().id
    );
    assert!(taken.token.as_ref().unwrap().expose().len() > 4);
}
