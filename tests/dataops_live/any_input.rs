//! Whatever text a caller gives as a parameter: it reaches the endpoint that was called, as it was given.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use tokio::runtime::Runtime;

use crate::DataopsLive;

/// Texts that are made to break out of a path segment or of a query, among any others.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "\\PC{0,6}",
        2 => proptest::sample::select(vec![
            "..", ".", "/", "//", "\\", "%2e%2e", "%2F", "%", "?", "#", "&", "=", "+", " ", ";", ":", "@", "\t", "\r\n", "\"", "<", "{id}", "é", "\u{202e}",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn run(property: impl Fn(&Runtime, &DataopsLive, String) -> Result<(), TestCaseError>) {
    let runtime = Runtime::new().unwrap();
    let dataops = runtime.block_on(DataopsLive::start());
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config)
        .run(&any_text(), |text| property(&runtime, &dataops, text))
        .unwrap();
    runtime.block_on(dataops.simulator.stop());
}

#[test]
fn no_path_value_reaches_another_endpoint() {
    run(|runtime, dataops, text| {
        dataops.simulator.clear_requests();
        let call = dataops.client().get_project().project_id(text.as_str());
        let outcome = runtime.block_on(call.send());
        let requests = dataops.simulator.requests();
        if matches!(text.as_str(), "" | "." | "..") {
            prop_assert!(outcome.is_err_and(|error| error.is_invalid_request()));
            prop_assert!(requests.is_empty());
            return Ok(());
        }
        prop_assert_eq!(requests.len(), 1);
        prop_assert_eq!(requests[0].operation_id.as_deref(), Some("getProject"));
        let segment = requests[0].path.strip_prefix("/projects/").unwrap();
        prop_assert!(!segment.contains('/') && requests[0].query.is_empty());
        prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), text);
        Ok(())
    });
}

#[test]
fn a_query_value_arrives_as_it_was_given() {
    run(|runtime, dataops, text| {
        dataops.simulator.clear_requests();
        let call = dataops.client().list_projects().search(text.as_str());
        // whether something is found does not matter here
        let _ = runtime.block_on(call.send());
        let requests = dataops.simulator.requests();
        prop_assert_eq!(requests.len(), 1);
        prop_assert_eq!(requests[0].operation_id.as_deref(), Some("listProjects"));
        prop_assert_eq!(requests[0].path.as_str(), "/projects");
        prop_assert_eq!(&requests[0].query, &[("search".to_owned(), text)]);
        Ok(())
    });
}
