//! Lists that are gone on with in another process: by the numbers of the pages, and by keyset.

use dataops_live_client::types::{Project, ProjectOrder, SortDirection};
use dataops_live_client::{Client, ItemStream, PagePosition};
use vendor_simulator::dataops_live::PROJECT_ID;
use vendor_simulator::{Fault, Vendor, dataops_live};

use crate::DataopsLive;

/// The same call in both processes.
fn list(client: &Client, keyset: bool) -> ItemStream<Project> {
    let list = client
        .list_projects()
        .order_by(ProjectOrder::Id)
        .sort(SortDirection::Asc)
        .archived(false);
    let stream = if keyset {
        list.keyset().stream()
    } else {
        list.stream()
    };
    stream.with_page_size(10)
}

async fn take(stream: &mut ItemStream<Project>, most: usize) -> Vec<i64> {
    let mut ids = Vec::new();
    while ids.len() < most
        && let Some(project) = stream.try_next().await.unwrap()
    {
        ids.push(project.id);
    }
    ids
}

/// All that are not archived.
async fn all(client: &Client) -> Vec<i64> {
    take(&mut list(client, false), usize::MAX).await
}

const URL: &str = "RESUME_TEST_URL";
const FILE: &str = "RESUME_TEST_FILE";
const KEYSET: &str = "RESUME_TEST_KEYSET";

#[tokio::test(flavor = "multi_thread")]
async fn a_list_goes_on_in_another_process() {
    let dataops = DataopsLive::start().await;
    let expected = all(&dataops.client()).await;
    assert!(expected.len() > 30, "{}", expected.len());
    for keyset in [false, true] {
        for taken in [0, 7, 10, 25] {
            let mut stream = list(&dataops.client(), keyset);
            let mut ids = take(&mut stream, taken).await;
            let directory = tempfile::tempdir().unwrap();
            let file = directory.path().join("position");
            std::fs::write(&file, stream.position().unwrap().to_string()).unwrap();
            drop(stream);

            let url = dataops.simulator.url(Vendor::DataopsLive);
            let printed = tokio::task::spawn_blocking(move || {
                black_box_tests::in_child_process(
                    "resume::prints_the_rest",
                    &[],
                    &[
                        (URL, &url),
                        (FILE, file.to_str().unwrap()),
                        (KEYSET, &keyset.to_string()),
                    ],
                )
            });
            let printed = printed.await.unwrap();
            let rest = printed.lines().filter_map(|line| line.strip_prefix("id "));
            ids.extend(rest.map(|id| id.parse::<i64>().unwrap()));
            assert_eq!(ids, expected, "keyset: {keyset}, {taken} taken");
        }
    }
}

#[tokio::test]
#[ignore = "a child of a_list_goes_on_in_another_process"]
async fn prints_the_rest() {
    let setting = |name| std::env::var(name).unwrap();
    let client = Client::builder()
        .base_url(setting(URL))
        .access_token(dataops_live::PERSONAL_TOKEN)
        .build()
        .unwrap();
    let position: PagePosition = std::fs::read_to_string(setting(FILE))
        .unwrap()
        .parse()
        .unwrap();
    let mut rest = list(&client, setting(KEYSET) == "true").resume_from(position);
    println!();
    for id in take(&mut rest, usize::MAX).await {
        println!("id {id}");
    }
}

#[tokio::test]
async fn a_nightly_job_goes_on_at_the_page_where_it_died() {
    let dataops = DataopsLive::start().await;
    let expected = all(&dataops.client()).await;
    for keyset in [false, true] {
        let trouble = Fault::status(503).on("listProjects").after(3).times(100);
        dataops.simulator.inject(trouble);
        let client = dataops.client().with(|options| options.without_retry());
        let mut night = list(&client, keyset);
        let mut ids = Vec::new();
        let error = loop {
            match night.try_next().await {
                Ok(project) => ids.push(project.unwrap().id),
                Err(error) => break error,
            }
        };
        assert_eq!((error.status().unwrap().as_u16(), ids.len()), (503, 30));
        let stored = serde_json::to_string(&night.position()).unwrap();

        dataops.simulator.clear_faults();
        dataops.simulator.clear_requests();
        let position: Option<PagePosition> = serde_json::from_str(&stored).unwrap();
        let mut next_night = list(&dataops.client(), keyset).resume_from(position);
        ids.extend(take(&mut next_night, usize::MAX).await);
        assert_eq!(ids, expected, "keyset: {keyset}");
        let first = &dataops.simulator.requests()[0];
        assert_eq!(first.query("page"), (!keyset).then_some("4"));
        assert_eq!(first.query("id_after").is_some(), keyset);
    }
}

#[tokio::test]
async fn a_keyset_whose_filter_it_moves_goes_on_too() {
    let dataops = DataopsLive::start().await;
    let down = || {
        let list = dataops.client().list_projects().sort(SortDirection::Desc);
        list.id_before(PROJECT_ID + 25)
            .keyset()
            .stream()
            .with_page_size(10)
    };
    let mut stream = down();
    let mut ids = take(&mut stream, 14).await;
    let position = stream.position().unwrap();
    ids.extend(take(&mut down().resume_from(&position), usize::MAX).await);
    let expected: Vec<i64> = (PROJECT_ID..PROJECT_ID + 25).rev().collect();
    assert_eq!(ids, expected);
}

#[tokio::test]
async fn a_position_of_another_list_is_refused() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let mut stream = list(&client, false);
    take(&mut stream, 3).await;
    let position = stream.position().unwrap();
    let requests = dataops.simulator.requests().len();

    let others = [
        (
            client
                .list_projects()
                .stream()
                .resume_from(&position)
                .try_next()
                .await
                .unwrap_err(),
            "other parameters",
        ),
        (
            list(&client, true)
                .resume_from(&position)
                .try_next()
                .await
                .unwrap_err(),
            "other parameters",
        ),
        (
            list(&client, false)
                .with_page_size(20)
                .resume_from(&position)
                .try_next()
                .await
                .unwrap_err(),
            "page size of 10",
        ),
        (
            client
                .list_namespaces()
                .stream()
                .resume_from(&position)
                .try_next()
                .await
                .unwrap_err(),
            "is one of listProjects (dataops-live), and this list is listNamespaces (dataops-live)",
        ),
    ];
    for (error, said) in others {
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains(said), "{error}");
    }
    assert_eq!(dataops.simulator.requests().len(), requests);
}
