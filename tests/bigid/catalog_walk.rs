//! A walk through a large catalog: complete, in order, with one token.

use bigid_client::types::{CatalogObject, CatalogQuery};
use bigid_client::{Client, ItemStream, PagePosition};
use vendor_simulator::{DataSize, Simulator, Vendor, bigid};

use crate::Bigid;

const ALL: usize = 200_000;

impl Bigid {
    /// A deployment with 200,000 objects. What it answers isn't checked against the spec, which would take longer than the walk.
    async fn large() -> Self {
        let builder = Simulator::builder().data_size(DataSize::Large);
        Self {
            simulator: builder.validate(false).start().await.unwrap(),
        }
    }

    fn of_large(&self) -> Client {
        let builder = Client::builder().base_url(self.simulator.url(Vendor::Bigid));
        builder.user_token(bigid::USER_TOKEN).build().unwrap()
    }
}

/// Takes every object, and sees that none is missing, twice there or out of order.
async fn walk(mut objects: ItemStream<CatalogObject>) -> usize {
    let mut count = 0;
    while let Some(object) = objects.try_next().await.unwrap() {
        let id = object.id.unwrap();
        assert_eq!(id, format!("6492b505{count:016x}"));
        count += 1;
    }
    count
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_thousand_objects_come_complete_and_in_order_with_one_token() {
    let bigid = Bigid::large().await;
    let client = bigid.of_large();
    let objects = client.list_catalog_objects().stream().with_prefetch(8);
    assert_eq!(walk(objects).await, ALL);
    assert_eq!(bigid.count("refreshAccessToken"), 1);
    let pages = bigid.simulator.requests_of("listCatalogObjects");
    let full = pages
        .iter()
        .filter(|page| page.query("limit") == Some("500"));
    assert_eq!(full.count(), pages.len());
    // Those behind the end are of the prefetch: nobody knows where the end is.
    assert!((401..=409).contains(&pages.len()), "{} pages", pages.len());
}

#[tokio::test]
async fn a_walk_goes_on_in_another_process_where_it_stood() {
    let bigid = Bigid::large().await;
    let client = bigid.of_large();
    let list = || {
        client
            .query_catalog_objects()
            .body(CatalogQuery::new().limit(100))
    };
    let mut first = list().stream();
    for _ in 0..250 {
        first.try_next().await.unwrap();
    }
    let position = first.position().unwrap().to_string();
    let position: PagePosition = position.parse().unwrap();
    let mut rest = list().stream().resume_from(&position);
    let next = rest.try_next().await.unwrap().unwrap();
    assert_eq!(next.object_name.as_deref(), Some("message-250.txt"));
}
