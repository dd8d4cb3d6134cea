//! Filters and order, as they are on the wire and as they work.

use bigml_client::client_runtime::Timestamp;
use bigml_client::{Filter, OrderBy};

use crate::Bigml;

/// The pairs that one condition puts on the wire, next to the credentials.
async fn wire(
    bigml: &Bigml,
    property: &str,
    condition: impl Into<Filter>,
) -> Vec<(String, String)> {
    bigml.simulator.clear_requests();
    // What the simulator finds doesn't matter here.
    let _ = bigml
        .client()
        .list_projects()
        .filter(property, condition)
        .send()
        .await;
    let mut pairs = bigml.simulator.requests()[0].query.clone();
    pairs.retain(|(name, _)| name != "username" && name != "api_key");
    pairs
}

#[tokio::test]
async fn all_ten_filters_are_written_as_documented() {
    let bigml = Bigml::start().await;
    let before = Timestamp::from("2022-03-20");
    for (property, filter, name, value) in [
        ("name", Filter::equal("a b"), "name", "a b"),
        ("size", Filter::not(1_048_576), "!size", "1048576"),
        ("size", Filter::gt(1_048_576_i64), "size__gt", "1048576"),
        ("size", Filter::gte(0.5), "size__gte", "0.5"),
        (
            "created",
            Filter::lt(before.clone()),
            "created__lt",
            "2022-03-20T00:00:00.000000",
        ),
        (
            "created",
            Filter::lte(before),
            "created__lte",
            "2022-03-20T00:00:00.000000",
        ),
        ("name", Filter::contains("test"), "name__contains", "test"),
        ("name", Filter::icontains("test"), "name__icontains", "test"),
        (
            "name",
            Filter::starts_with("test"),
            "name__startswith",
            "test",
        ),
        (
            "name",
            Filter::istarts_with("té&=st"),
            "name__istartswith",
            "té&=st",
        ),
        (
            "tags",
            Filter::any_of(["fraud", "test"]),
            "tags__in",
            "fraud,test",
        ),
    ] {
        let sent = wire(&bigml, property, filter).await;
        assert_eq!(sent, [(name.to_owned(), value.to_owned())]);
    }
}

#[tokio::test]
async fn anything_else_is_written_as_it_is() {
    let bigml = Bigml::start().await;
    let sent = wire(&bigml, "name__icontains", "fraud").await;
    assert_eq!(sent, [("name__icontains".to_owned(), "fraud".to_owned())]);
    let sent = wire(&bigml, "private", true).await;
    assert_eq!(sent, [("private".to_owned(), "true".to_owned())]);
}

#[tokio::test]
async fn several_conditions_on_one_property_add_up() {
    let bigml = Bigml::start().await;
    let request = bigml.client().list_projects();
    let request = request.filter("name", Filter::icontains("fraud"));
    let request = request.filter("name", Filter::contains("claims"));
    let request = request
        .filter("category", Filter::gte(1))
        .filter("category", Filter::lt(20));
    let found = request.send().await.unwrap();
    let names: Vec<_> = found
        .objects
        .iter()
        .map(|project| project.name.as_deref())
        .collect();
    assert_eq!(names, [Some("Fraud in claims")]);
}

#[tokio::test]
async fn a_list_is_ordered_both_ways() {
    let bigml = Bigml::start().await;
    for (order, sent, first) in [
        (OrderBy::ascending("name"), "name", "Card fraud"),
        (OrderBy::descending("name"), "-name", "Sandbox"),
    ] {
        bigml.simulator.clear_requests();
        let list = bigml
            .client()
            .list_projects()
            .order_by(order)
            .send()
            .await
            .unwrap();
        assert_eq!(list.objects[0].name.as_deref(), Some(first));
        assert_eq!(bigml.simulator.requests()[0].query("order_by"), Some(sent));
    }
}

#[tokio::test]
async fn what_cannot_be_sorted_by_is_refused_by_the_vendor() {
    let bigml = Bigml::start().await;
    let list = bigml.client().list_projects().order_by("nothing");
    assert_eq!(list.send().await.unwrap_err().code(), Some("-1208"));
}

#[tokio::test]
async fn filters_hold_for_every_page_of_a_stream() {
    let bigml = Bigml::start().await;
    let list = bigml
        .client()
        .list_projects()
        .filter("name", Filter::not("Churn"));
    let found = list
        .order_by("name")
        .stream()
        .with_page_size(2)
        .collect_up_to(10)
        .await
        .unwrap();
    let names: Vec<_> = found
        .iter()
        .map(|project| project.name.as_deref().unwrap())
        .collect();
    assert_eq!(
        names,
        ["Card fraud", "Flowers", "Fraud in claims", "Sandbox"]
    );
    for request in bigml.simulator.requests() {
        assert_eq!(request.query("!name"), Some("Churn"));
    }
}
