//! Integrations with other products.

use bigeye_client::Client;
use bigeye_client::types::{DbtCoreRun, IntegrationPartner, IntegrationType, IntegrationWrite};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// An integration with Tableau.
const TABLEAU: i64 = 502;

fn looker() -> IntegrationWrite {
    IntegrationWrite::new()
        .name("Looker")
        .integration_partner(IntegrationPartner::Looker)
        .api_base_uri("https://looker.example.com")
        .api_port(19_999)
        .credentials_public("reader")
        .credentials_private("made-up-secret")
}

async fn names(client: &Client) -> Vec<String> {
    let all = client.list_integrations().send().await.unwrap();
    let all = all.into_inner().integrations.unwrap().into_iter();
    all.map(|one| one.name.unwrap()).collect()
}

#[tokio::test]
async fn an_integration_is_made_read_changed_listed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = client.create_integration().body(looker()).send().await;
    let made = made.unwrap().into_inner();
    let id = made.id.unwrap();
    assert_eq!(made.integration_type, Some(IntegrationType::BiTool));
    let read = || client.get_integration().integration_id(id).send();
    assert_eq!(read().await.unwrap().into_inner(), made);

    let change = IntegrationWrite::new().name("Looker, new").timeout(30);
    let change = client.update_integration().integration_id(id).body(change);
    change.send().await.unwrap();
    let now = read().await.unwrap();
    assert_eq!(now.timeout, Some(30));
    assert_eq!(now.api_port, Some(19_999));
    assert_eq!(
        names(&client).await,
        ["dbt Cloud", "Tableau", "Looker, new"]
    );

    let gone = client.delete_integration().integration_id(id);
    gone.send().await.unwrap();
    assert!(read().await.unwrap_err().is_not_found());
    assert_eq!(names(&client).await.len(), 2);
}

#[tokio::test]
async fn the_secret_of_an_integration_goes_out_and_is_shown_nowhere() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let printed = format!("{:?}", looker());
    assert!(!printed.contains("made-up-secret"), "{printed}");
    let made = client.create_integration().body(looker()).send().await;
    let made = made.unwrap().into_inner();
    assert_eq!(made.credentials_public.as_deref(), Some("reader"));
    assert_eq!(made.credentials_private, None);
    let sent: serde_json::Value = bigeye.simulator.requests_of("createIntegration")[0]
        .json()
        .unwrap();
    assert_eq!(sent["credentialsPrivate"], "made-up-secret");
}

#[tokio::test]
async fn what_was_found_says_which_product_it_is_of() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let entities = client.list_integration_entities().integration_id(TABLEAU);
    let entities = entities.send().await.unwrap().into_inner();
    assert_eq!(
        entities.integration_partner,
        Some(IntegrationPartner::Tableau)
    );
    assert_eq!(entities.dbt_projects, Some(vec![]));
    assert_eq!(entities.metacenter_repositories, Some(vec![]));
    let none = client.list_integration_entities().integration_id(99_999);
    assert!(none.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn runs_of_dbt_core_are_found_through_the_integration_with_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let run = DbtCoreRun::new()
        .project_name("shop")
        .job_name("nightly")
        .manifest_json("{}")
        .run_results_json("{}");
    client.send_dbt_core_run().body(run).send().await.unwrap();
    let wanted = IntegrationWrite::new()
        .name("dbt Core")
        .integration_partner(IntegrationPartner::DbtCore);
    let made = client.create_integration().body(wanted).send().await;
    for (id, names) in [
        (made.unwrap().id.unwrap(), vec!["shop"]),
        (TABLEAU, Vec::new()),
    ] {
        let entities = client.list_integration_entities().integration_id(id);
        let projects = entities.send().await.unwrap().into_inner().dbt_projects;
        let projects = projects.unwrap();
        let found: Vec<_> = projects
            .iter()
            .map(|project| project.name.as_deref().unwrap())
            .collect();
        assert_eq!(found, names);
    }
}

#[tokio::test]
async fn integrations_are_of_a_workspace_and_need_the_right_to_manage() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    assert!(names(&client.with_workspace(124)).await.is_empty());
    let editor = bigeye.client_of(bigeye::EDIT_API_KEY);
    assert_eq!(names(&editor).await.len(), 2);
    let made = editor.create_integration().body(looker()).send().await;
    assert_eq!(made.unwrap_err().status().unwrap(), 403);
    let gone = editor.delete_integration().integration_id(TABLEAU);
    assert_eq!(gone.send().await.unwrap_err().status().unwrap(), 403);
    let manager = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let made = manager.create_integration().body(looker()).send().await;
    made.unwrap();
}
