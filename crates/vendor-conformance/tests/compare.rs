//! What the comparison finds, and what it doesn't mind.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use http::{HeaderMap, HeaderValue, Method};
use vendor_conformance::{
    Compared, Difference, Exchange, Known, Side, What, apply, compare, exchanges, unused,
};
use vendor_simulator::{Recorded, RecordedBody, Vendor};

fn request(method: Method, path: &str) -> Recorded {
    Recorded {
        vendor: Vendor::Bigml,
        operation_id: None,
        method,
        path: path.to_owned(),
        full_path: format!("/bigml/andromeda{path}"),
        query: Vec::new(),
        headers: HeaderMap::new(),
        body: RecordedBody::default(),
        fault: None,
        processed: true,
        status: Some(200),
    }
}

fn with_query(path: &str, pairs: &[(&str, &str)]) -> Recorded {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Recorded {
        query: pairs.iter().map(owned).collect(),
        ..request(Method::GET, path)
    }
}

fn with_body(content_type: &'static str, body: &str) -> Recorded {
    let content_type = HeaderValue::from_static(content_type);
    Recorded {
        headers: HeaderMap::from_iter([(http::header::CONTENT_TYPE, content_type)]),
        body: RecordedBody {
            length: body.len() as u64,
            start: body.to_owned().into(),
        },
        ..request(Method::POST, "/source")
    }
}

async fn taken_apart(requests: &[Recorded]) -> Vec<Exchange> {
    exchanges(requests, &[], str::to_owned).await.unwrap()
}

async fn compared(theirs: &[Recorded], ours: &[Recorded]) -> Compared {
    compare(&taken_apart(theirs).await, &taken_apart(ours).await)
}

/// The fields that differ, with both values.
async fn differing(
    theirs: Recorded,
    ours: Recorded,
) -> Vec<(String, Option<String>, Option<String>)> {
    let compared = compared(&[theirs], &[ours]).await;
    let fields = compared.differences.into_iter().map(|difference| {
        let Difference::Field {
            field,
            theirs,
            ours,
            ..
        } = difference
        else {
            panic!("{difference}");
        };
        (field, theirs, ours)
    });
    fields.collect()
}

fn field(
    name: &str,
    theirs: Option<&str>,
    ours: Option<&str>,
) -> (String, Option<String>, Option<String>) {
    let owned = |value: Option<&str>| value.map(str::to_owned);
    (name.to_owned(), owned(theirs), owned(ours))
}

#[tokio::test]
async fn the_order_of_query_pairs_does_not_count_and_their_values_do() {
    let theirs = with_query("/model", &[("limit", "2"), ("name", "a")]);
    let ours = with_query("/model", &[("name", "a"), ("limit", "2")]);
    assert_eq!(differing(theirs.clone(), ours).await, []);
    let ours = with_query("/model", &[("name", "b"), ("full", "yes")]);
    let found = differing(theirs, ours).await;
    let expected = [
        field("query limit", Some("2"), None),
        field("query name", Some("a"), Some("b")),
        field("query full", None, Some("yes")),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_name_that_is_there_twice_is_compared_twice() {
    let theirs = with_query("/model", &[("tag", "a"), ("tag", "b")]);
    let ours = with_query("/model", &[("tag", "a")]);
    let found = differing(theirs, ours).await;
    assert_eq!(found, [field("query tag #2", Some("b"), None)]);
}

#[tokio::test]
async fn bodies_are_compared_as_json_down_to_the_kind_of_each_value() {
    let json = "application/json";
    let theirs = with_body(json, r#"{"a": {"b": [1, 2]}, "c": []}"#);
    let ours = with_body(json, r#"{"c":[],"a":{"b":[1,"2"]}}"#);
    let found = differing(theirs, ours).await;
    let expected = field("body /a/b/1", Some("2"), Some("\"2\""));
    assert_eq!(found, [expected]);
}

#[tokio::test]
async fn parts_of_a_form_are_compared_whatever_their_order_and_boundary() {
    let theirs = with_body(
        "multipart/form-data; boundary=one",
        "--one\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n\
         --one\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n[\"x\"]\r\n--one--\r\n",
    );
    let ours = with_body(
        "multipart/form-data; boundary=two",
        "--two\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n[\"x\"]\r\n\
         --two\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\nContent-Type: text/csv\r\n\r\na,c\r\n--two--\r\n",
    );
    let found = differing(theirs, ours).await;
    let expected = [
        field("part file", Some("a,b"), Some("a,c")),
        field("part file file name", Some("a.csv"), Some("b.csv")),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn the_version_in_the_path_counts() {
    let theirs = Recorded {
        full_path: "/bigml/prediction".to_owned(),
        ..request(Method::POST, "/prediction")
    };
    let found = differing(theirs, request(Method::POST, "/prediction")).await;
    let expected = field(
        "path",
        Some("/bigml/prediction"),
        Some("/bigml/andromeda/prediction"),
    );
    assert_eq!(found, [expected]);
}

#[tokio::test]
async fn how_often_something_is_asked_in_a_row_does_not_count_and_its_form_does() {
    let small = with_query("/model/1", &[("full", "false")]);
    let whole = request(Method::GET, "/model/1");
    let often = [small.clone(), small.clone(), small.clone(), whole.clone()];
    let twice = compared(&often, &[small, whole.clone()]).await;
    assert_eq!((twice.theirs, twice.ours), (2, 2));
    assert_eq!(twice.differences, []);
    let always_whole = compared(&often, &[whole.clone(), whole]).await;
    assert_eq!(always_whole.ours, 1);
    assert_eq!(always_whole.differences.len(), 2, "{always_whole:?}");
}

#[tokio::test]
async fn a_request_that_one_side_sends_is_shown_with_its_fields() {
    let look = with_query("/dataset/1", &[("full", "false")]);
    let create = request(Method::POST, "/model");
    let compared = compared(&[look, create.clone()], &[create]).await;
    let shown: Vec<String> = compared
        .differences
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        shown,
        ["only the bindings send: GET /dataset/1\n    query full: false"]
    );
}

#[tokio::test]
async fn a_known_difference_is_taken_out_and_one_that_does_not_occur_is_told() {
    const KNOWN: &[Known] = &[
        Known {
            what: What::Field {
                name: "query full",
                is: |theirs, ours| theirs == Some("false") && ours.is_none(),
            },
            reason: "occurs",
        },
        Known {
            what: What::Request {
                side: Side::Client,
                is: |_, _| true,
            },
            reason: "does not occur",
        },
    ];
    let theirs = with_query("/model", &[("full", "false"), ("limit", "1")]);
    let mut differences = compared(&[theirs], &[request(Method::GET, "/model")])
        .await
        .differences;
    let times = apply(KNOWN, &mut differences);
    assert_eq!(times, [1, 0]);
    assert_eq!(
        differences[0].to_string(),
        "GET /model: query limit\n  - bindings: 1\n  + client:   (not sent)"
    );
    let reasons: Vec<&str> = unused(KNOWN, &times).map(|known| known.reason).collect();
    assert_eq!(reasons, ["does not occur"]);
}
