//! Streams over lists: by the numbers of the pages, and by keyset.

use dataops_live_client::types::{Project, ProjectOrder, SortDirection};
use dataops_live_client::{Client, ItemStream};
use vendor_simulator::dataops_live::PROJECT_ID;
use vendor_simulator::{DataSize, Fault, Simulator, Vendor, dataops_live};

use crate::DataopsLive;

async fn ids(mut stream: ItemStream<Project>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(project) = stream.try_next().await.unwrap() {
        ids.push(project.id);
    }
    ids
}

fn by_number(client: &Client) -> ItemStream<Project> {
    client
        .list_projects()
        .order_by(ProjectOrder::Id)
        .sort(SortDirection::Asc)
        .stream()
}

fn all() -> Vec<i64> {
    (PROJECT_ID..PROJECT_ID + 45).collect()
}

#[tokio::test]
async fn a_stream_gives_every_project_of_every_page_in_order() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    for (pages_ahead, page_size) in [(1, 10), (4, 10), (8, 7), (64, 1), (8, 100)] {
        let stream = by_number(&client)
            .with_prefetch(pages_ahead)
            .with_page_size(page_size);
        assert_eq!(
            ids(stream).await,
            all(),
            "{pages_ahead} ahead, {page_size} a page"
        );
    }
}

#[tokio::test]
async fn a_stream_asks_for_the_largest_pages_and_for_no_page_twice() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    assert_eq!(ids(by_number(&client)).await.len(), 45);
    let requests = dataops.simulator.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].query("per_page"), Some("100"));

    dataops.simulator.clear_requests();
    let stream = by_number(&client).with_page_size(10).with_prefetch(8);
    assert_eq!(ids(stream).await.len(), 45);
    let mut pages: Vec<u32> = dataops
        .simulator
        .requests()
        .iter()
        .map(|request| {
            request
                .query("page")
                .map_or(1, |page| page.parse().unwrap())
        })
        .collect();
    pages.sort_unstable();
    assert_eq!(pages, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn pages_are_fetched_ahead_while_one_is_read() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let mut stream = by_number(&client).with_page_size(5).with_prefetch(4);
    let first = stream.try_next().await.unwrap().unwrap();
    assert_eq!(first.id, PROJECT_ID);
    assert_eq!(stream.total(), Some(45));
    // reading on within the first page asks for nothing that is not on its way already
    for _ in 0..5 {
        stream.try_next().await.unwrap().unwrap();
    }
    assert!(dataops.simulator.requests().len() > 2);
    drop(stream);
}

#[tokio::test]
async fn the_items_of_good_pages_come_before_the_error_of_a_bad_one() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::status(403).on("listProjects").after(2));
    let mut stream = by_number(&dataops.client())
        .with_page_size(10)
        .with_prefetch(1);
    let mut seen = Vec::new();
    let error = loop {
        match stream.try_next().await {
            Ok(project) => seen.push(project.unwrap().id),
            Err(error) => break error,
        }
    };
    assert_eq!(seen, all()[..20]);
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn a_stream_starts_at_the_page_that_is_set() {
    let dataops = DataopsLive::start().await;
    let list = dataops
        .client()
        .list_projects()
        .order_by(ProjectOrder::Id)
        .sort(SortDirection::Asc);
    let stream = list.per_page(10).page(4).stream();
    assert_eq!(ids(stream).await, all()[30..]);
}

#[tokio::test]
async fn filters_and_array_parameters_go_with_every_page() {
    let dataops = DataopsLive::start().await;
    let list = dataops
        .client()
        .list_projects()
        .topic(["orders".to_owned(), "pipeline".to_owned()])
        .archived(false);
    let stream = list.stream().with_page_size(1).with_prefetch(2);
    let projects = stream.collect_up_to(100).await.unwrap();
    assert!(!projects.is_empty());
    for project in &projects {
        assert!(
            project
                .topics
                .as_ref()
                .unwrap()
                .contains(&"orders".to_owned())
        );
    }
    for request in dataops.simulator.requests() {
        assert_eq!(request.query("topic"), Some("orders,pipeline"));
        assert_eq!(request.query("archived"), Some("false"));
    }
}

#[tokio::test]
async fn a_keyset_follows_the_links_through_all_projects() {
    let dataops = DataopsLive::start().await;
    let stream = dataops
        .client()
        .list_projects()
        .keyset()
        .stream()
        .with_page_size(10);
    assert_eq!(ids(stream).await, all());
    let requests = dataops.simulator.requests();
    assert_eq!(requests.len(), 5);
    for request in &requests {
        assert_eq!(request.query("pagination"), Some("keyset"));
        assert_eq!(request.query("order_by"), Some("id"));
        assert_eq!(request.query("page"), None);
        assert_eq!(
            request.header("private-token"),
            Some(dataops_live::PERSONAL_TOKEN)
        );
    }
    assert_eq!(
        requests[1].query("id_after"),
        Some((PROJECT_ID + 9).to_string().as_str())
    );
}

#[tokio::test]
async fn a_keyset_goes_down_when_it_is_asked_to_and_keeps_its_filters() {
    let dataops = DataopsLive::start().await;
    let list = dataops
        .client()
        .list_projects()
        .sort(SortDirection::Desc)
        .id_before(PROJECT_ID + 25);
    let stream = list.keyset().stream().with_page_size(10);
    let expected: Vec<i64> = all()[..25].iter().rev().copied().collect();
    assert_eq!(ids(stream).await, expected);
}

#[tokio::test]
async fn ten_thousand_projects_are_streamed_in_order_with_eight_pages_ahead() {
    let simulator = Simulator::builder()
        .data_size(DataSize::Large)
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .base_url(simulator.url(Vendor::DataopsLive))
        .access_token(dataops_live::PERSONAL_TOKEN)
        .build()
        .unwrap();
    let stream = by_number(&client).with_prefetch(8);
    let expected: Vec<i64> = (PROJECT_ID..PROJECT_ID + 10_000).collect();
    assert_eq!(ids(stream).await, expected);
    assert_eq!(simulator.requests().len(), 100);
}

#[tokio::test]
async fn a_keyset_refuses_what_it_can_not_do_before_anything_is_sent() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || client.list_projects().keyset();
    for (call, parameter) in [
        (list().order_by(ProjectOrder::Name), "order_by"),
        (
            client.list_projects().order_by(ProjectOrder::Name).keyset(),
            "order_by",
        ),
        (list().page(2), "page"),
    ] {
        for error in [
            call.clone().stream().try_next().await.unwrap_err(),
            call.send().await.unwrap_err(),
        ] {
            assert!(error.is_invalid_request(), "{error}");
            assert!(error.to_string().contains(parameter), "{error}");
        }
    }
    assert!(dataops.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_page_by_keyset_is_asked_for_in_the_order_that_a_keyset_needs() {
    let dataops = DataopsLive::start().await;
    let list = dataops.client().list_projects().per_page(3).keyset();
    assert_eq!(list.send().await.unwrap().len(), 3);
    let requests = dataops.simulator.requests();
    let sent = |name: &str| requests[0].query(name);
    assert_eq!(
        (sent("pagination"), sent("order_by"), sent("sort")),
        (Some("keyset"), Some("id"), Some("asc"))
    );
}

#[tokio::test]
async fn above_ten_thousand_the_answers_say_no_total_and_a_stream_still_has_all() {
    let simulator = Simulator::builder()
        .data_size(DataSize::Large)
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .base_url(simulator.url(Vendor::DataopsLive))
        .access_token(dataops_live::PERSONAL_TOKEN)
        .build()
        .unwrap();
    let totals = async || {
        let page = client.list_projects().per_page(1).send().await.unwrap();
        let has = |name: &str| page.headers().contains_key(name);
        (has("x-total"), has("x-total-pages"), has("x-next-page"))
    };
    assert_eq!(totals().await, (true, true, true));
    let one_more = dataops_live_client::types::ProjectCreate::new().name("One more");
    client.create_project().body(one_more).send().await.unwrap();
    assert_eq!(totals().await, (false, false, true));
    assert_eq!(ids(by_number(&client)).await.len(), 10_001);
}
