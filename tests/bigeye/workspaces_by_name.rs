//! The workspaces that a key can see: by name, and in the error of a call that names none.

use vendor_simulator::Fault;

use crate::{Bigeye, WORKSPACE};

const HEADER: &str = "x-bigeye-workspace-id";

#[tokio::test]
async fn the_error_of_a_call_without_workspace_lists_them_and_they_are_asked_for_once() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    let visible = client.list_workspaces().send().await.unwrap().into_inner();
    let visible = visible.workspaces.unwrap();
    bigeye.simulator.clear_requests();
    let (tables, metrics) = (client.list_tables(), client.list_metrics());
    let (first, second) = futures_util::join!(tables.send(), metrics.send());
    for error in [first.unwrap_err(), second.unwrap_err()] {
        let line = error.to_string();
        assert!(line.contains("A workspace ID must be supplied"), "{line}");
        for workspace in &visible {
            let named = format!(
                "{} {:?}",
                workspace.id.unwrap(),
                workspace.name.as_ref().unwrap()
            );
            assert!(line.contains(&named), "{line}");
        }
        assert_eq!(
            (error.status().unwrap().as_u16(), error.attempts()),
            (400, 1)
        );
    }
    client.list_collections().send().await.unwrap_err();
    assert_eq!(bigeye.simulator.requests_of("listWorkspaces").len(), 1);
}

#[tokio::test]
async fn a_list_of_workspaces_that_can_not_be_read_leaves_the_error_as_it_is() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    bigeye
        .simulator
        .inject(Fault::status(503).on("listWorkspaces").times(9));
    let error = client.list_tables().send().await.unwrap_err();
    assert_eq!(error.message(), Some("A workspace ID must be supplied"));
    assert!(
        error.to_string().contains("`list_workspaces` shows"),
        "{error}"
    );
    assert_eq!(bigeye.simulator.requests().len(), 2);
    // the next one asks again
    bigeye.simulator.clear_faults();
    let line = client.list_tables().send().await.unwrap_err().to_string();
    assert!(line.contains("sees the workspaces 123 "), "{line}");
    // its own refusal asks for nothing more
    let refusal = r#"{"code":400,"message":"A workspace ID must be supplied"}"#;
    bigeye.simulator.clear_requests();
    let fresh = bigeye.unscoped();
    let fault = Fault::status(400).with_body(refusal).on("listWorkspaces");
    bigeye.simulator.inject(fault.times(9));
    fresh.list_tables().send().await.unwrap_err();
    assert!(fresh.list_workspaces().send().await.is_err());
}

#[tokio::test]
async fn other_errors_ask_for_no_workspaces() {
    let bigeye = Bigeye::start().await;
    let fault = Fault::status(400)
        .with_body(r#"{"code":400,"message":"no"}"#)
        .on("listTables");
    bigeye.simulator.inject(fault);
    bigeye.client().list_tables().send().await.unwrap_err();
    assert_eq!(bigeye.simulator.requests().len(), 1);
}

#[tokio::test]
async fn a_workspace_is_found_by_its_name() {
    let bigeye = Bigeye::start().await;
    let list = bigeye
        .unscoped()
        .list_workspaces()
        .send()
        .await
        .unwrap()
        .into_inner();
    let of = |id| {
        let mut all = list.workspaces.iter().flatten();
        all.find(|workspace| workspace.id == Some(id))
            .unwrap()
            .name
            .clone()
            .unwrap()
    };
    let client = bigeye
        .unscoped()
        .workspace_named(of(WORKSPACE))
        .await
        .unwrap();
    bigeye.simulator.clear_requests();
    client.list_collections().send().await.unwrap();
    assert_eq!(bigeye.simulator.requests()[0].header(HEADER), Some("123"));
    assert!(of(124) != of(WORKSPACE));
}

#[tokio::test]
async fn a_name_that_no_workspace_has_or_several_have_is_an_error_that_says_which_there_are() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    let error = client.workspace_named("Nowhere").await.unwrap_err();
    let line = error.to_string();
    assert!(error.is_invalid_request(), "{line}");
    assert!(
        line.contains(r#"no workspace is called "Nowhere""#) && line.contains("123 "),
        "{line}"
    );

    let twins =
        r#"{"workspaces":[{"id":7,"name":"Twin"},{"id":8,"name":"Twin"},{"id":9,"name":"Other"}]}"#;
    bigeye
        .simulator
        .inject(Fault::status(200).with_body(twins).on("listWorkspaces"));
    let line = client
        .workspace_named("Twin")
        .await
        .unwrap_err()
        .to_string();
    assert!(line.contains("[7, 8]") && !line.contains('9'), "{line}");
}
