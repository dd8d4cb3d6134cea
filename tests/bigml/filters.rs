//! Filters and order, as they are on the wire and as they work.

use std::sync::mpsc;

use bigml_client::builder::{ListSources, ListSourcesProperties};
use bigml_client::client_runtime::Timestamp;
use bigml_client::client_runtime::chrono::{DateTime, Utc};
use bigml_client::filter::Condition;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::Bigml;

/// The pairs that a list puts on the wire, next to the credentials.
async fn sent(bigml: &Bigml, list: ListSources) -> Vec<(String, String)> {
    bigml.simulator.clear_requests();
    // what the simulator finds doesn't matter here
    let _ = list.send().await;
    let mut pairs = bigml.simulator.requests()[0].query.clone();
    pairs.retain(|(name, _)| name != "username" && name != "api_key");
    pairs
}

type Typed = fn(ListSourcesProperties) -> Condition;

#[tokio::test]
async fn all_ten_filters_are_written_as_documented() {
    let bigml = Bigml::start().await;
    let table: [(Typed, &str, &str); 20] = [
        (|s| s.name().eq("a b"), "name", "a b"),
        (|s| s.size().ne(1_048_576), "!size", "1048576"),
        (|s| s.name().ne("test"), "!name", "test"),
        (|s| s.size().gt(1_048_576_i64), "size__gt", "1048576"),
        (|s| s.size().gte(0.5), "size__gte", "0.5"),
        (
            |s| s.size().lt(u64::MAX),
            "size__lt",
            "18446744073709551615",
        ),
        (|s| s.size().lte(-1), "size__lte", "-1"),
        (|s| s.size().is_in([1, 2, 3]), "size__in", "1,2,3"),
        (
            |s| s.created().lt("2022-03-20"),
            "created__lt",
            "2022-03-20T00:00:00.000000",
        ),
        (
            |s| {
                s.created()
                    .gte(Timestamp::from("2022-03-20T10:00:00.5+02:00"))
            },
            "created__gte",
            "2022-03-20T08:00:00.500000",
        ),
        (
            |s| s.updated().eq(DateTime::<Utc>::UNIX_EPOCH),
            "updated",
            "1970-01-01T00:00:00.000000",
        ),
        (|s| s.name().contains("test"), "name__contains", "test"),
        (|s| s.name().icontains("test"), "name__icontains", "test"),
        (|s| s.name().starts_with("test"), "name__startswith", "test"),
        (
            |s| s.name().istarts_with("té&=st"),
            "name__istartswith",
            "té&=st",
        ),
        (|s| s.name().is_in(vec!["a".to_owned()]), "name__in", "a"),
        (
            |s| s.tags().is_in(["fraud", "test"]),
            "tags__in",
            "fraud,test",
        ),
        (|s| s.tags().eq("fraud"), "tags", "fraud"),
        (|s| s.private().eq(true), "private", "true"),
        (|s| s.private().ne(true), "!private", "true"),
    ];
    for (condition, name, value) in table {
        let list = bigml.client().list_sources().filter(condition);
        assert_eq!(
            sent(&bigml, list).await,
            [(name.to_owned(), value.to_owned())]
        );
    }
}

#[tokio::test]
async fn anything_else_is_written_as_it_is() {
    let bigml = Bigml::start().await;
    let list = bigml.client().list_sources();
    let list = list
        .filter_raw("name__icontains", "fraud")
        .filter_raw("!closed", true);
    let list = list.filter_raw("rows__gt", 1024).order_by_raw("-size");
    let expected = [
        ("name__icontains", "fraud"),
        ("!closed", "true"),
        ("rows__gt", "1024"),
        ("order_by", "-size"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(sent(&bigml, list).await, expected);
}

#[tokio::test]
async fn what_cannot_be_written_is_an_error_before_anything_is_sent() {
    let bigml = Bigml::start().await;
    let table: [(Typed, &str); 5] = [
        (
            |s| s.created().gt("tomorrow"),
            "filter `created__gt`: the value is no time",
        ),
        (
            |s| s.size().eq(f64::NAN),
            "filter `size`: the value is no number",
        ),
        (
            |s| s.name().is_in(["a,b"]),
            "filter `name__in`: the value has a comma",
        ),
        (
            |s| s.tags().is_in([""; 0]),
            "filter `tags__in`: the value is missing",
        ),
        (
            |s| s.size().is_in([f64::INFINITY]),
            "filter `size__in`: the value is no number",
        ),
    ];
    for (condition, words) in table {
        let list = bigml.client().list_sources().filter(condition);
        let error = list.send().await.unwrap_err();
        assert!(
            error.is_invalid_request() && error.to_string().contains(words),
            "{error}"
        );
    }
    assert!(bigml.simulator.requests().is_empty());
}

/// A condition, and the pair that the documents say it is.
#[derive(Clone, Debug)]
struct Case {
    condition: Condition,
    pair: (String, String),
}

fn case(condition: Condition, name: &str, value: impl Into<String>) -> Case {
    let pair = (name.to_owned(), value.into());
    Case { condition, pair }
}

/// The properties, as the closures of `filter` get them.
fn properties() -> ListSourcesProperties {
    let (tell, told) = mpsc::channel();
    let client = bigml_client::Client::builder()
        .credentials("a", "b")
        .build();
    let _ = client.unwrap().list_sources().filter(|source| {
        tell.send(source).unwrap();
        source.size().eq(0)
    });
    told.recv().unwrap()
}

fn any_case() -> impl Strategy<Value = Case> {
    let s = properties();
    let text = any::<String>();
    let words = text.prop_flat_map(move |text| {
        prop::sample::select(vec![
            case(s.name().eq(&text), "name", &text),
            case(s.name().ne(&text), "!name", &text),
            case(s.name().contains(&text), "name__contains", &text),
            case(
                s.file_name().icontains(&text),
                "file_name__icontains",
                &text,
            ),
            case(s.tags().starts_with(&text), "tags__startswith", &text),
            case(s.name().istarts_with(&text), "name__istartswith", &text),
        ])
    });
    let integers = any::<i64>().prop_flat_map(move |number| {
        let text = number.to_string();
        prop::sample::select(vec![
            case(s.size().eq(number), "size", &text),
            case(s.size().ne(number), "!size", &text),
            case(s.size().gt(number), "size__gt", &text),
            case(s.size().gte(number), "size__gte", &text),
            case(s.size().lt(number), "size__lt", &text),
            case(s.size().lte(number), "size__lte", &text),
        ])
    });
    let numbers = any::<f64>().prop_filter("finite", |number| number.is_finite());
    let numbers = numbers.prop_map(move |number| {
        // read back it is the same number
        let written = s.size().gt(number).to_string();
        let (_, text) = written.split_once('=').unwrap();
        assert_eq!(text.parse::<f64>().unwrap(), number);
        case(s.size().gt(number), "size__gt", text)
    });
    // microseconds of the years 0 to 9999
    let times = (-62_167_219_200_000_000..253_402_300_800_000_000_i64).prop_map(move |micros| {
        let time = DateTime::from_timestamp_micros(micros).unwrap();
        let text = time.naive_utc().format("%Y-%m-%dT%H:%M:%S%.6f").to_string();
        case(s.created().lt(time), "created__lt", text)
    });
    let lists = prop::collection::vec("[^,]{1,8}", 1..5).prop_map(move |values| {
        let text = values.join(",");
        case(s.tags().is_in(values), "tags__in", text)
    });
    prop_oneof![words, integers, numbers, times, lists]
}

#[test]
fn whatever_is_compared_arrives_as_it_was() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let bigml = runtime.block_on(Bigml::start());
    let mut runner = TestRunner::new(Config {
        cases: 200,
        failure_persistence: None,
        ..Config::default()
    });
    let several = prop::collection::vec(any_case(), 1..4);
    let outcome = runner.run(&several, |cases| {
        let mut list = bigml.client().list_sources();
        let mut expected = Vec::new();
        for Case { condition, pair } in cases {
            list = list.filter(|_| condition);
            expected.push(pair);
        }
        let sent = runtime.block_on(sent(&bigml, list));
        if sent == expected {
            Ok(())
        } else {
            Err(TestCaseError::fail(format!(
                "{sent:?} and not {expected:?}"
            )))
        }
    });
    outcome.unwrap();
}

#[tokio::test]
async fn several_conditions_on_one_property_add_up() {
    let bigml = Bigml::start().await;
    let request = bigml.client().list_projects();
    let request = request.filter(|project| project.name().icontains("fraud"));
    let request = request.filter(|project| project.name().contains("claims"));
    let request = request
        .filter(|project| project.category().gte(1))
        .filter(|project| project.category().lt(20));
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
    let list = || bigml.client().list_projects();
    for (list, sent, first) in [
        (
            list().order_by(|project| project.name().ascending()),
            "name",
            "Card fraud",
        ),
        (
            list().order_by(|project| project.name().descending()),
            "-name",
            "Sandbox",
        ),
    ] {
        bigml.simulator.clear_requests();
        let list = list.send().await.unwrap();
        assert_eq!(list.objects[0].name.as_deref(), Some(first));
        assert_eq!(bigml.simulator.requests()[0].query("order_by"), Some(sent));
    }
}

#[tokio::test]
async fn what_cannot_be_sorted_by_is_refused_by_the_vendor() {
    let bigml = Bigml::start().await;
    let list = bigml.client().list_projects().order_by_raw("nothing");
    assert_eq!(list.send().await.unwrap_err().code(), Some("-1208"));
}

#[tokio::test]
async fn filters_hold_for_every_page_of_a_stream() {
    let bigml = Bigml::start().await;
    let list = bigml
        .client()
        .list_projects()
        .filter(|project| project.name().ne("Churn"));
    let found = list
        .order_by(|project| project.name().ascending())
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
