//! Nothing that a user or a server gives reaches another endpoint, is lost, or panics.

use crate::base_url::BaseUrl;
use crate::conceal::conceal;
use crate::{decode, disposition, excerpt, form, json_place, link, path};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use reqwest::Url;

/// Texts that are likely to break something, among any others.
fn tricky() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,8}",
        any::<char>().prop_map(String::from),
        prop_oneof![
            Just(".."),
            Just("."),
            Just("/"),
            Just("\\"),
            Just("%2e"),
            Just("%2F"),
            Just("?"),
            Just("#"),
            Just("&"),
            Just("="),
            Just("+"),
            Just(" "),
            Just(";"),
            Just("\r\n"),
            Just("\""),
            Just("<"),
            Just(">"),
            Just(","),
            Just("rel=next"),
            Just("{id}"),
            Just("token"),
            Just("\": \""),
            Just("\0"),
        ]
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn url(value: &str) -> Option<Url> {
    let mut whole = String::new();
    path::expand(
        &mut whole,
        "/projects/{id}/jobs",
        &[("id", value.to_owned())],
    )
    .ok()?;
    let base = BaseUrl::parse("https://host/api").ok()?;
    Some(base.join(&whole, ""))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_path_value_is_one_segment_and_comes_back_as_it_was(value in tricky()) {
        let Some(url) = url(&value) else {
            prop_assert!(matches!(value.as_str(), "" | "." | ".."));
            return Ok(());
        };
        // what the server reads is what a second parser makes of the text on the wire
        let read = Url::parse(url.as_str()).unwrap();
        let segments: Vec<_> = read.path_segments().unwrap().collect();
        prop_assert_eq!(segments.len(), 4);
        prop_assert_eq!((segments[0], segments[1], segments[3]), ("api", "projects", "jobs"));
        prop_assert_eq!(percent_decode_str(segments[2]).decode_utf8().unwrap(), value);
        prop_assert_eq!((read.query(), read.fragment(), read.host_str()), (None, None, Some("host")));
    }

    #[test]
    fn query_and_form_pairs_come_back_as_they_were(pairs in proptest::collection::vec((tricky(), tricky()), 0..4)) {
        let text = form::url_encoded(&pairs);
        let url = BaseUrl::parse("https://host").unwrap().join("/p", &text);
        let read: Vec<_> = Url::parse(url.as_str()).unwrap().query_pairs().into_owned().collect();
        prop_assert_eq!(read, pairs);
    }

    #[test]
    fn no_base_url_makes_it_panic_and_none_that_is_taken_has_a_query(text in tricky(), scheme in "https?://") {
        for text in [text.clone(), format!("{scheme}{text}"), format!("{scheme}h/{text}")] {
            if let Ok(base) = BaseUrl::parse(&text) {
                let url = base.join("/projects", "a=b");
                prop_assert_eq!(url.query(), Some("a=b"));
                prop_assert!(url.path().ends_with("/projects") && !url.path().ends_with("//projects"));
                prop_assert!(base.contains(&url));
            }
        }
    }

    #[test]
    fn headers_of_any_text_are_read(text in tricky()) {
        if let Some(target) = link::next(&text) {
            prop_assert!(text.contains(target));
        }
        if let Some(name) = disposition::file_name(&format!("attachment; filename={text}")) {
            prop_assert!(!name.contains(['/', '\\']) && !matches!(name.as_str(), "" | "." | ".."));
        }
    }

    #[test]
    fn bodies_of_any_bytes_are_described(body in proptest::collection::vec(any::<u8>(), 0..300), offset in 0_usize..400) {
        let _ = json_place::key_path(&body, offset, &str::to_owned);
        let shown = excerpt::excerpt(&body);
        prop_assert!(shown.len() < 520 && !shown.contains(char::is_control));
        if let Err(error) = decode::body::<Vec<i64>>(&body, Some("text/plain"), &str::to_owned) {
            prop_assert!(error.is_decode() && !error.to_string().contains('\n'));
        }
    }

    #[test]
    fn a_secret_is_masked_wherever_it_is_named_or_known(
        secret in "[a-zA-Z0-9+/&=%äß]{6,30}",
        before in tricky(),
        after in "[a-z ]{0,20}",
    ) {
        let json = serde_json::json!({"x": before, "api_key": secret, "y": after}).to_string();
        // what stands before it may end in a name of its own
        prop_assume!(!before.contains(&secret) && !after.contains(&secret));
        let shown = excerpt::excerpt(json.as_bytes());
        prop_assert!(!shown.contains(&secret), "{}", shown);
        let mut escaped = String::new();
        path::escape_into(&mut escaped, &secret);
        let known = conceal(&format!("{before} {secret} {escaped} {after}"), [secret.as_str()].into_iter());
        prop_assert!(!known.contains(&secret) && !known.contains(&escaped), "{}", known);
    }
}
