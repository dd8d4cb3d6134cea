//! Lists as streams: page after page by offset, never by the link that holds the credentials.

use bigml_client::types;
use vendor_simulator::Fault;

use crate::Bigml;

async fn with_projects(count: usize) -> Bigml {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    for number in 0..count {
        let body = types::ProjectCreate::new().name(format!("project {number:03}"));
        client.create_project().body(body).send().await.unwrap();
    }
    bigml.simulator.clear_requests();
    bigml
}

#[tokio::test]
async fn a_stream_gives_every_item_once_and_in_order() {
    let bigml = with_projects(20).await;
    let mut all = bigml
        .client()
        .list_projects()
        .order_by(|project| project.name().ascending())
        .stream()
        .with_page_size(4);
    let mut names = Vec::new();
    while let Some(project) = all.try_next().await.unwrap() {
        names.push(project.name.unwrap());
    }
    assert_eq!(all.total(), Some(25));
    assert_eq!(names.len(), 25);
    assert!(names.is_sorted());
}

#[tokio::test]
async fn pages_are_asked_for_by_limit_and_offset() {
    let bigml = with_projects(3).await;
    let all = bigml
        .client()
        .list_projects()
        .stream()
        .with_page_size(3)
        .with_prefetch(1);
    assert_eq!(all.collect_up_to(100).await.unwrap().len(), 8);
    let asked: Vec<_> = bigml
        .simulator
        .requests()
        .iter()
        .map(|request| {
            (
                request.query("limit").map(str::to_owned),
                request.query("offset").unwrap_or("0").to_owned(),
            )
        })
        .collect();
    let page = |offset: &str| (Some("3".to_owned()), offset.to_owned());
    assert_eq!(asked, [page("0"), page("3"), page("6")]);
}

#[tokio::test]
async fn a_stream_asks_for_the_largest_pages_unless_told_otherwise() {
    let bigml = with_projects(1).await;
    bigml
        .client()
        .list_projects()
        .stream()
        .collect_up_to(1000)
        .await
        .unwrap();
    assert_eq!(bigml.simulator.requests()[0].query("limit"), Some("200"));
    bigml.simulator.clear_requests();
    bigml
        .client()
        .list_projects()
        .limit(5)
        .stream()
        .collect_up_to(1000)
        .await
        .unwrap();
    assert_eq!(bigml.simulator.requests()[0].query("limit"), Some("5"));
}

#[tokio::test]
async fn good_pages_come_before_the_error_of_a_bad_one() {
    let bigml = with_projects(5).await;
    let client = bigml.client().with(|options| options.without_retry());
    bigml
        .simulator
        .inject(Fault::status(500).on("listProjects").after(2));
    let mut all = client
        .list_projects()
        .stream()
        .with_page_size(2)
        .with_prefetch(1);
    for _ in 0..4 {
        all.try_next().await.unwrap().unwrap();
    }
    assert_eq!(all.try_next().await.unwrap_err().status().unwrap(), 500);
    assert!(all.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn one_page_has_its_meta_and_hides_the_links() {
    let bigml = with_projects(5).await;
    let page = bigml
        .client()
        .list_projects()
        .limit(3)
        .offset(3)
        .send()
        .await
        .unwrap();
    assert_eq!(page.meta.total_count, Some(10));
    assert_eq!((page.meta.limit, page.meta.offset), (Some(3), Some(3)));
    assert!(
        page.meta
            .next
            .as_ref()
            .unwrap()
            .expose()
            .contains("offset=6")
    );
    let shown = format!("{page:?}");
    assert!(!shown.contains(vendor_simulator::bigml::API_KEY), "{shown}");
}

#[tokio::test]
async fn a_list_with_a_filter_goes_on_where_it_stood() {
    let bigml = with_projects(20).await;
    let list = |client: bigml_client::Client| {
        client
            .list_projects()
            .filter(|project| project.name().icontains("project"))
            .order_by(|project| project.name().ascending())
            .stream()
            .with_page_size(4)
    };
    let mut names = Vec::new();
    let mut first = list(bigml.client());
    for _ in 0..10 {
        names.push(first.try_next().await.unwrap().unwrap().name.unwrap());
    }
    let stored = first.position().unwrap().to_string();
    drop(first);

    let position: bigml_client::PagePosition = stored.parse().unwrap();
    let mut rest = list(bigml.client()).resume_from(&position);
    while let Some(project) = rest.try_next().await.unwrap() {
        names.push(project.name.unwrap());
    }
    let wanted: Vec<_> = (0..20)
        .map(|number| format!("project {number:03}"))
        .collect();
    assert_eq!(names, wanted);

    // of another filter, or another part of the account
    let elsewhere = bigml.client().in_organization("5f0000000000000000000001");
    for other in [bigml.client().list_projects().stream(), list(elsewhere)] {
        let error = other.resume_from(&position).try_next().await.unwrap_err();
        assert!(error.to_string().contains("other parameters"), "{error}");
    }
}
