//! Lineage is collected by a workflow, which is waited for where Bigeye's own client asks.

use bigeye_client::types::{IntegrationPartner, IntegrationWrite, WorkflowProcessingStatus};
use serde_json::json;
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;

const SOURCE: i64 = 1230;

#[tokio::test]
async fn the_lineage_of_a_source_is_waited_for() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    let call = client.queue_source_lineage().source_id(SOURCE);
    let status = call.send_and_wait().await.unwrap();
    assert!(status.succeeded());
    assert!(status.completed_at.is_some());
    let polls = bigeye.simulator.requests_of("getLineageWorkflowStatus");
    let id = status.workflow_id.unwrap();
    assert!(polls.len() > 1);
    assert!(
        polls
            .iter()
            .all(|poll| poll.path.ends_with(&format!("/{id}")))
    );
}

#[tokio::test]
async fn the_lineage_of_an_integration_can_be_done_in_part() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    let wanted = IntegrationWrite::new()
        .name("Reports")
        .integration_partner(IntegrationPartner::Tableau);
    let made = client.create_integration().body(wanted).send().await;
    let integration = made.unwrap().id.unwrap();
    let queued = client
        .queue_integration_lineage()
        .integration_id(integration);
    let queued = queued.send().await.unwrap().into_inner();
    assert_eq!(queued.status, Some(WorkflowProcessingStatus::Queued));
    let id = queued.workflow_id.unwrap();
    let part = json!({"workflowId": id, "status": "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE"});
    let fault = Fault::status(200).with_body(part.to_string());
    bigeye
        .simulator
        .inject(fault.on("getLineageWorkflowStatus"));
    let wait = || client.get_lineage_workflow_status().workflow_id(id).wait();
    let status = wait().await.unwrap();
    assert!(status.failed_partly() && !status.succeeded());
    assert!(wait().await.unwrap().succeeded());
}

#[tokio::test]
async fn who_may_view_collects_no_lineage_and_a_source_that_is_not_there_has_none() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let error = viewer.queue_source_lineage().source_id(SOURCE).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 403);
    let client = bigeye.client();
    let error = client.queue_source_lineage().source_id(99).send_and_wait();
    assert!(error.await.unwrap_err().is_not_found());
    let error = client.queue_integration_lineage().integration_id(99);
    assert!(error.send().await.unwrap_err().is_not_found());
    let error = client.get_lineage_workflow_status().workflow_id(99);
    assert!(error.send().await.unwrap_err().is_not_found());
}
