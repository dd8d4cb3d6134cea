//! Organizations and projects: which of the two goes with a request.

use bigml_client::types;

use crate::{Bigml, FLOWERS};

/// `organization` and `project` of the requests so far.
fn scopes(bigml: &Bigml) -> Vec<(Option<String>, Option<String>)> {
    let requests = bigml.simulator.requests();
    let owned = |text: Option<&str>| text.map(str::to_owned);
    requests
        .iter()
        .map(|request| {
            (
                owned(request.query("organization")),
                owned(request.query("project")),
            )
        })
        .collect()
}

#[tokio::test]
async fn an_organization_goes_with_projects_and_the_status_and_a_project_with_the_rest() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let body = types::ProjectCreate::new().name("theirs");
    let project = client
        .create_project()
        .body(body)
        .send()
        .await
        .unwrap()
        .into_inner()
        .resource;
    bigml.simulator.clear_requests();
    let client = client
        .in_organization("5f5670e85299633dc000fbd8")
        .in_project(&project);
    client.list_projects().send().await.unwrap();
    client.get_project().project(&project).send().await.unwrap();
    client.get_status().send().await.unwrap();
    client.list_sources().send().await.unwrap();
    let body = types::SourceCreate::new().data(FLOWERS);
    let source = client.create_source().body(body).send().await.unwrap();
    assert_eq!(source.project.as_ref(), Some(&project));
    let organization = (
        Some("organization/5f5670e85299633dc000fbd8".to_owned()),
        None,
    );
    let project = (None, Some(project.to_string()));
    assert_eq!(
        scopes(&bigml),
        [
            organization.clone(),
            organization.clone(),
            organization,
            project.clone(),
            project
        ]
    );
}

#[tokio::test]
async fn a_project_limits_lists_and_a_clone_can_leave_it() {
    let bigml = Bigml::start().await;
    let projects = bigml.client().list_projects().send().await.unwrap();
    let project = projects.objects[0].resource.clone();
    let inside = bigml.client().in_project(project.bare());
    bigml.source().await;
    assert_eq!(
        inside.list_sources().send().await.unwrap().meta.total_count,
        Some(0)
    );
    let outside = inside.in_personal_account();
    assert_eq!(
        outside
            .list_sources()
            .send()
            .await
            .unwrap()
            .meta
            .total_count,
        Some(1)
    );
}

#[tokio::test]
async fn without_a_scope_nothing_is_sent() {
    let bigml = Bigml::start().await;
    bigml.client().list_projects().send().await.unwrap();
    bigml.client().list_sources().send().await.unwrap();
    assert_eq!(scopes(&bigml), [(None, None), (None, None)]);
}

#[tokio::test]
async fn the_builder_sets_a_scope_and_it_keeps_the_other_parameters() {
    let bigml = Bigml::start().await;
    let builder = bigml
        .builder()
        .organization("organization/5f5670e85299633dc000fbd8")
        .project("5f5670e85299633dc000fbd9");
    let client = builder
        .credentials(
            vendor_simulator::bigml::USERNAME,
            vendor_simulator::bigml::API_KEY,
        )
        .build()
        .unwrap();
    client
        .list_projects()
        .filter(|project| project.name().contains("a&b"))
        .limit(3)
        .send()
        .await
        .unwrap();
    let request = &bigml.simulator.requests()[0];
    assert_eq!(request.query("name__contains"), Some("a&b"));
    assert_eq!(request.query("limit"), Some("3"));
    assert_eq!(scopes(&bigml)[0].1, None);
}

#[tokio::test]
async fn the_id_of_another_type_is_refused_with_both_names_and_nothing_is_sent() {
    let bigml = Bigml::start().await;
    let (project, organization) = (
        "project/5f5670e85299633dc000fbd9",
        "organization/5f5670e85299633dc000fbd8",
    );
    let client = bigml.client();
    for (client, found, wanted) in [
        (client.in_project(organization), "organization", "project"),
        (client.in_organization(project), "project", "organization"),
    ] {
        let error = client.list_sources().send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        let both = format!("of type `{found}` stands where one of type `{wanted}`");
        assert!(error.to_string().contains(&both), "{error}");
    }
    let built = bigml.builder().project(organization);
    let error = built.credentials("alfred", "key").build().unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(
        error.to_string().contains("`organization` stands"),
        "{error}"
    );
    let error = bigml.client().in_project("hunter2").list_sources().send();
    let said = error.await.unwrap_err().to_string();
    assert!(said.contains("no id of type `project`"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn every_type_of_resource_is_in_the_project_and_only_projects_are_in_the_organization() {
    let bigml = Bigml::start().await;
    let client = bigml
        .client()
        .in_organization("5f5670e85299633dc000fbd8")
        .in_project("5f5670e85299633dc000fbd9");
    let id = "5f5670e85299633dc000fbda";
    macro_rules! listed {
        ($($list:ident),+ $(,)?) => { $(client.$list().send().await.unwrap();)+ };
    }
    listed!(
        list_executions,
        list_scripts,
        list_libraries,
        list_predictions,
        list_batch_predictions,
        list_evaluations,
        list_clusters,
        list_anomalies,
        list_ensembles,
        list_samples,
        list_correlations,
        list_statistical_tests,
        list_external_connectors,
        list_configurations,
    );
    // none of them is there
    client
        .get_execution()
        .execution(id)
        .send()
        .await
        .unwrap_err();
    client
        .get_prediction()
        .prediction(id)
        .send()
        .await
        .unwrap_err();
    client.delete_script().script(id).send().await.unwrap_err();
    let changed = client.update_library().library(id);
    let body = types::LibraryUpdate::new().name("new");
    changed.body(body).send().await.unwrap_err();
    let scopes = scopes(&bigml);
    assert_eq!(scopes.len(), 18);
    let project = Some("project/5f5670e85299633dc000fbd9".to_owned());
    for (scope, request) in scopes.iter().zip(bigml.simulator.requests()) {
        assert_eq!(*scope, (None, project.clone()), "{}", request.path);
    }
}
