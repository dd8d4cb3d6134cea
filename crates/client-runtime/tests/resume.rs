//! A list that is gone on with elsewhere: the next item is the one that was not taken yet, whatever way the vendor pages.

#![allow(clippy::unwrap_used)]

mod support;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use client_runtime::codegen::{Call, PagePlace, PageStyle, Pagination, paginate};
use client_runtime::{Core, Error, ItemStream, PagePosition};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::paged::{BY_LINK, BY_OFFSET, BY_PAGE, STYLES, Style, numbers, split};
use support::{GET, LIST, OTHER_VENDOR, Reply, Request, SECRET, Server, list};

/// As in another process: through a text, with a client of its own.
fn stored(position: Option<PagePosition>) -> PagePosition {
    let text = position.unwrap().to_string();
    assert!(!text.contains(char::is_whitespace), "{text}");
    text.parse().unwrap()
}

async fn rest(mut stream: ItemStream<u64>) -> Vec<u64> {
    let mut items = Vec::new();
    while let Some(item) = stream.try_next().await.unwrap() {
        items.push(item);
    }
    assert!(stream.position().is_none(), "nothing follows the end");
    items
}

async fn refusal(mut stream: ItemStream<u64>) -> String {
    let error = stream.try_next().await.unwrap_err();
    assert!(error.is_invalid_request() && error.attempts() == 0);
    error.to_string()
}

#[tokio::test]
async fn a_list_goes_on_with_the_next_item_in_every_style() {
    for style in STYLES {
        let server = style.server(23).await;
        for taken in [0, 1, 4, 5, 9, 10, 19, 20, 22] {
            let mut stream = style.stream(&server.core());
            let mut items = Vec::new();
            for _ in 0..taken {
                items.push(stream.try_next().await.unwrap().unwrap());
            }
            let position = stored(stream.position());
            drop(stream);
            let on = style.stream(&server.core()).resume_from(&position);
            assert_eq!(stored(on.position()), position, "before it begins");
            items.extend(rest(on).await);
            assert_eq!(items, numbers(23), "{style:?} {taken}");
        }
        assert!(style.stream(&server.core()).position().is_some());
    }
}

#[tokio::test]
async fn pages_go_on_too_and_an_item_s_position_gives_the_rest_of_its_page() {
    for style in STYLES {
        let server = style.server(23).await;
        let mut pages = style.stream(&server.core()).pages();
        let first = pages.try_next().await.unwrap().unwrap();
        let position = stored(pages.position());
        let mut on = style.stream(&server.core()).pages().resume_from(position);
        let second = on.try_next().await.unwrap().unwrap();
        assert_eq!(
            [first.items, second.items].concat(),
            numbers(10),
            "{style:?}"
        );

        let mut items = style.stream(&server.core());
        for _ in 0..7 {
            items.try_next().await.unwrap();
        }
        let position = stored(items.position());
        let mut on = style.stream(&server.core()).resume_from(&position).pages();
        assert_eq!(stored(on.position()), position);
        assert_eq!(on.try_next().await.unwrap().unwrap().items, [7, 8, 9]);
        let next = items.pages();
        assert_eq!(stored(next.position()), position, "of what was left");
    }
}

#[tokio::test]
async fn after_an_error_the_position_is_the_page_that_failed() {
    for prefetch in [1, 4] {
        for style in STYLES {
            let good = style.reply(40);
            let server = Server::start(move |number, request| {
                let reply = good(number, request);
                // the fifth page, until somebody has mended it
                let broken = reply.text().contains("[20,") && number < 20;
                if broken { Reply::new(404, "") } else { reply }
            })
            .await;
            let mut stream = style.stream(&server.core()).with_prefetch(prefetch);
            let mut items = Vec::new();
            let error = loop {
                match stream.try_next().await {
                    Ok(item) => items.push(item.unwrap()),
                    Err(error) => break error,
                }
            };
            assert!(error.is_not_found());
            assert_eq!(items, numbers(20));
            let position = stored(stream.position());
            let missing = 20_usize.saturating_sub(server.count());
            for _ in 0..missing {
                let _ = list(&server.core()).send_empty().await;
            }
            let before = server.count();
            let on = style.stream(&server.core()).resume_from(position);
            items.extend(rest(on).await);
            assert_eq!(items, numbers(40), "{style:?} {prefetch}");
            assert!(
                server.count() - before <= 5,
                "no page before is asked for again"
            );
        }
    }
}

#[tokio::test]
async fn a_stream_that_failed_goes_on_itself() {
    let good = Style::Offset.reply(40);
    let server = Server::start(move |number, request| {
        if number == 3 {
            Reply::new(404, "")
        } else {
            good(number, request)
        }
    })
    .await;
    let mut stream = Style::Offset.stream(&server.core()).with_prefetch(1);
    let mut items = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(item)) => items.push(item),
            Ok(None) => break,
            Err(_) => {
                let position = stream.position();
                stream = stream.resume_from(position);
            }
        }
    }
    assert_eq!(items, numbers(40));
}

#[tokio::test]
async fn pages_that_were_fetched_ahead_do_not_count() {
    let server = Style::Page.server(100).await;
    let mut stream = Style::Page.stream(&server.core()).with_prefetch(8);
    for _ in 0..6 {
        stream.try_next().await.unwrap();
    }
    let position = stored(stream.position());
    drop(stream);
    let on = Style::Page.stream(&server.core()).resume_from(position);
    assert_eq!(rest(on).await, (6..100).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_server_that_does_not_page_doubles_nothing() {
    let server = Server::replies(vec![Reply::json(r#"{"items":[0,1,2]}"#)]).await;
    for pagination in [&BY_PAGE, &BY_OFFSET] {
        let stream = || paginate(list(&server.core()), pagination, split);
        let mut first = stream();
        for _ in 0..3 {
            first.try_next().await.unwrap();
        }
        let position = stored(first.position());
        assert_eq!(rest(stream().resume_from(position)).await, [0_u64; 0]);
    }
}

#[tokio::test]
async fn none_is_the_beginning() {
    let server = Style::Page.server(12).await;
    let stream = Style::Page.stream(&server.core());
    let nothing: Option<PagePosition> = None;
    assert_eq!(rest(stream.resume_from(nothing)).await, numbers(12));
}

#[tokio::test]
async fn a_list_that_shrank_below_the_position_goes_on_with_its_next_page() {
    let server = Server::start(|number, request| match request.number("offset") {
        Some(0) | None if number == 0 => Reply::json(r#"{"items":[0,1,2,3,4],"total":7}"#),
        Some(2) => Reply::json(r#"{"items":[],"total":2}"#),
        _ => Reply::json(r#"{"items":[0,1],"total":2}"#),
    })
    .await;
    let mut stream = paginate(list(&server.core()), &BY_OFFSET, split);
    for _ in 0..4 {
        stream.try_next().await.unwrap();
    }
    let position = stored(stream.position());
    let on = paginate(list(&server.core()), &BY_OFFSET, split).resume_from(position);
    assert_eq!(rest(on).await, [0_u64; 0]);
}

async fn position_after(mut stream: ItemStream<u64>, items: usize) -> PagePosition {
    for _ in 0..items {
        stream.try_next().await.unwrap();
    }
    stored(stream.position())
}

#[tokio::test]
async fn the_page_size_of_the_position_is_kept_unless_the_caller_says_another() {
    let server = Style::Offset.server(60).await;
    let plain = || paginate(list(&server.core()), &BY_OFFSET, split);
    let position = position_after(plain().with_page_size(5), 7).await;
    let before = server.count();
    let on = plain().resume_from(&position);
    assert_eq!(on.collect_up_to(3).await.unwrap(), [7, 8, 9]);
    let limits: Vec<_> = server.requests()[before..]
        .iter()
        .map(|request| (request.number("offset"), request.number("limit")))
        .collect();
    assert_eq!(limits, [(Some(5), Some(5))]);

    let said = refusal(plain().with_page_size(6).resume_from(&position)).await;
    assert_eq!(
        said,
        "GET /projects (listProjects) failed: the position was taken with a page size of 5, and this list asks for 6; set the same"
    );
    let mut call = list(&server.core());
    call.query::<u64>("limit", 6);
    let said = refusal(paginate(call, &BY_OFFSET, split).resume_from(&position)).await;
    assert!(said.contains("asks for 6"), "{said}");
    // more than the vendor gives is no size that a stream has taken by itself
    let large = position_after(plain().with_page_size(50), 1).await;
    assert!(
        refusal(plain().resume_from(large))
            .await
            .contains("asks for 10")
    );
}

#[tokio::test]
async fn a_position_of_another_list_is_refused_and_nothing_is_sent() {
    let server = Style::Page.server(60).await;
    let core = server.core();
    let plain = || paginate(list(&core), &BY_PAGE, split);
    let position = position_after(plain(), 3).await;
    let sent = server.count();

    let mut other = Call::new(&core, &GET);
    other.path::<String>("id", "1");
    let other = paginate(other, &BY_PAGE, split).resume_from(&position);
    assert_eq!(
        refusal(other).await,
        "GET /projects/{id} (getProject) failed: the position is one of listProjects (test), and this list is getProject (test)"
    );
    let elsewhere = Core::builder(&OTHER_VENDOR)
        .base_url(&server.url)
        .build()
        .unwrap();
    let said = refusal(paginate(list(&elsewhere), &BY_PAGE, split).resume_from(&position)).await;
    assert!(
        said.contains("(test), and this list is listProjects (other)"),
        "{said}"
    );

    type Change = fn(&mut Call);
    let changes: [Change; 5] = [
        |call| call.query::<String>("search", "x"),
        |call| call.query::<u64>("page", 3_u64),
        |call| call.header::<String>("x-scope", "1"),
        |call| call.with_options(|options| options.default_query("project", "7")),
        |call| call.with_options(|options| options.header("x-workspace", "7")),
    ];
    for change in changes {
        let mut call = list(&core);
        change(&mut call);
        let said = refusal(paginate(call, &BY_PAGE, split).resume_from(&position)).await;
        assert!(said.contains("list with other parameters"), "{said}");
    }
    assert_eq!(server.count(), sent);

    // what says nothing about the list may change
    let mut call = list(&core);
    call.with_options(|options| options.header("x-trace", "7").prefetch(2));
    let on = paginate(call, &BY_PAGE, split).resume_from(&position);
    assert_eq!(rest(on).await.len(), 57);
}

#[tokio::test]
async fn the_path_and_the_body_belong_to_the_list() {
    let server = Style::Body.server(20).await;
    let of = |project: &str, filter: Value| {
        let mut call = Call::new(&server.core(), &support::SEARCH);
        call.path::<String>("id", project);
        call.json(&filter);
        paginate(call, &support::paged::IN_BODY, support::paged::split_cursor)
    };
    let position = position_after(of("1", json!({"a": 1, "b": [true], "pageSize": 5})), 7).await;
    let same = json!({"b": [true], "a": 1});
    assert_eq!(
        rest(of("1", same).resume_from(&position)).await,
        (7..20).collect::<Vec<_>>()
    );
    for (project, filter) in [
        ("2", json!({"a": 1, "b": [true]})),
        ("1", json!({"a": 1, "b": [false]})),
        ("1", json!({"a": 1, "b": []})),
        ("1", json!({"a": 1})),
        ("1", json!({})),
    ] {
        let said = refusal(of(project, filter.clone()).resume_from(&position)).await;
        assert!(
            said.contains("other parameters"),
            "{project} {filter}: {said}"
        );
    }
}

/// What a position says, by reading it as this version writes it.
fn content(position: &PagePosition) -> Value {
    let text = position.to_string();
    let payload = text.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// A text with any content, as a stranger would write it who knows how.
fn forged(content: &Value) -> String {
    let payload = content.to_string();
    let sum = payload
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let sum = (sum ^ (sum >> 32)) as u32;
    format!("p1.{}.{sum:08x}", URL_SAFE_NO_PAD.encode(payload))
}

#[tokio::test]
async fn a_position_says_neither_address_nor_credential() {
    let server = Server::start(|_, request| {
        let host = request.header("host").unwrap().to_owned();
        let link = format!(
            "<http://{host}/projects?private_token=hunter2&id_after=42&search=fraud>; rel=next"
        );
        Reply::json(r#"{"items":[0]}"#).header("link", &link)
    })
    .await;
    let mut call = list(&server.core());
    call.query::<String>("search", "fraud");
    call.query::<String>("api_key", "hunter2");
    let mut stream = paginate(call, &BY_LINK, split);
    stream.try_next().await.unwrap();
    let position = stored(stream.position());
    let content = content(&position);
    assert_eq!(content["p"], json!({"k": [["id_after", "42"]]}));
    let members: Vec<_> = content.as_object().unwrap().keys().cloned().collect();
    assert_eq!(members, ["l", "o", "p", "s", "v"]);
    let shown = format!("{content} {position:?} {position}");
    assert!(
        !shown.contains("hunter2") && !shown.contains("127.0.0.1"),
        "{shown}"
    );
    assert_eq!(format!("{position:?}"), "PagePosition(test listProjects)");
}

#[tokio::test]
async fn an_address_that_holds_the_credential_is_not_stored() {
    let server = Server::start(|_, _| {
        Reply::json(json!({"items": [0], "next": format!("after={SECRET}")}).to_string())
    })
    .await;
    let core = server.builder().conceal(SECRET).build().unwrap();
    let stream = || support::paged::by_cursor(list(&core));
    let position = position_after(stream(), 1).await;
    assert_eq!(content(&position)["p"], "x");
    let said = refusal(stream().resume_from(position)).await;
    assert!(said.contains("can't be stored"), "{said}");
}

#[tokio::test]
async fn a_link_to_another_path_can_be_followed_but_not_stored() {
    let server = Server::start(|number, _| {
        let reply = Reply::json(json!({"items": [number]}).to_string());
        match number {
            0 => reply.header("link", "</projects/more>; rel=next"),
            _ => reply,
        }
    })
    .await;
    let stream = || paginate(list(&server.core()), &BY_LINK, split);
    let position = position_after(stream(), 1).await;
    let said = refusal(stream().resume_from(position)).await;
    assert!(said.contains("leads to another path; begin anew"), "{said}");
}

#[tokio::test]
async fn a_forged_link_changes_nothing_that_the_caller_set() {
    let server = Style::Link.server(30).await;
    let stream = || {
        let mut call = list(&server.core());
        call.query::<String>("owner", "me");
        paginate(call, &BY_LINK, split)
    };
    let position = position_after(stream(), 1).await;
    let with = |pairs: Value| {
        let mut content = content(&position);
        content["p"] = json!({"k": pairs});
        forged(&content).parse::<PagePosition>().unwrap()
    };
    for pairs in [
        json!([["owner", "you"]]),
        json!([["id_after", "3"], ["owner", "you"]]),
        json!([["limit", "100000"]]),
        json!([["private_token", "x"]]),
    ] {
        let said = refusal(stream().resume_from(with(pairs))).await;
        assert!(said.contains("changes what the call sets"), "{said}");
    }
    let before = server.count();
    let odd = json!([
        ["id_after", "3"],
        ["//evil.example/?a#b&owner", "you&owner=you"]
    ]);
    stream().resume_from(with(odd)).try_next().await.unwrap();
    assert_eq!(
        server.requests()[before].target,
        "/projects?owner=me&limit=10&id_after=3&%2F%2Fevil.example%2F%3Fa%23b%26owner=you%26owner%3Dyou"
    );
}

#[tokio::test]
async fn a_place_of_another_style_is_refused() {
    let places = [
        json!("x"),
        json!({"n": 3}),
        json!({"c": "a"}),
        json!({"k": []}),
    ];
    let fitting: [(Style, &[usize]); 4] = [
        (Style::Page, &[1, 3]),
        (Style::Offset, &[1, 3]),
        (Style::Cursor, &[2]),
        (Style::Link, &[3]),
    ];
    for (style, fits) in fitting {
        let server = style.server(30).await;
        let position = stored(style.stream(&server.core()).position());
        for (index, place) in places.iter().enumerate() {
            let mut content = content(&position);
            content["p"] = place.clone();
            let position: PagePosition = forged(&content).parse().unwrap();
            let outcome = style
                .stream(&server.core())
                .resume_from(position)
                .try_next()
                .await;
            assert_eq!(outcome.is_ok(), fits.contains(&index), "{style:?} {place}");
        }
    }
}

#[tokio::test]
async fn what_is_no_position_is_refused_with_words() {
    let server = Style::Page.server(30).await;
    let good = position_after(Style::Page.stream(&server.core()), 3)
        .await
        .to_string();
    assert!(format!(" {good}\n").parse::<PagePosition>().is_ok());
    let cut = &good[..good.len() - 3];
    let changed = good.replacen(&good[5..6], if &good[5..6] == "A" { "B" } else { "A" }, 1);
    let newer = good.replacen("p1", "p2", 1);
    let mut odd = content(&good.parse().unwrap());
    odd["o"] = json!("x\n\u{1b}[31m");
    let odd = forged(&odd);
    for (text, said) in [
        ("", "is no text that a position was written as"),
        ("7", "is no text that a position was written as"),
        (
            "http://h.example/",
            "is no text that a position was written as",
        ),
        (
            newer.as_str(),
            "was written by another version of this library",
        ),
        (cut, "is damaged"),
        (changed.as_str(), "is damaged"),
        ("p1.", "is damaged"),
        ("p1..00000000", "is damaged"),
        (odd.as_str(), "is damaged"),
    ] {
        let error = text.parse::<PagePosition>().unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains(said), "{text}: {error}");
    }
}

#[test]
fn a_position_is_one_text_for_serde() {
    #[derive(serde::Serialize, serde::Deserialize)]
    struct Row {
        at: Option<PagePosition>,
    }
    let core = Core::builder(&support::VENDOR)
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let at = paginate(Call::new(&core, &LIST), &BY_PAGE, split).position();
    let text = serde_json::to_string(&Row { at: at.clone() }).unwrap();
    assert!(text.starts_with(r#"{"at":"p1."#), "{text}");
    assert_eq!(serde_json::from_str::<Row>(&text).unwrap().at, at);
    let error = serde_json::from_str::<Row>(r#"{"at":"p1.x"}"#)
        .err()
        .unwrap();
    assert!(error.to_string().contains("is damaged"), "{error}");
}

fn one_in(request: &Request, name: &str) -> bool {
    let (path, query) = request.target.split_once('?').unwrap();
    path == "/projects" && query.split('&').any(|pair| pair == name)
}

async fn walk(stream: ItemStream<u64>) -> Result<(), Error> {
    stream.collect_up_to(100).await.map(|_| ())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}", tail in "[A-Za-z0-9_.-]{0,80}") {
        let _ = text.parse::<PagePosition>();
        let _ = format!("p1.{tail}").parse::<PagePosition>();
        let _ = format!("p1.{}", forged(&json!(tail)).trim_start_matches("p1.")).parse::<PagePosition>();
    }

    #[test]
    fn no_position_leads_out_of_its_list(
        style in 0_usize..4,
        number in any::<u64>(),
        text in "\\PC{0,20}",
        names in proptest::collection::vec("\\PC{0,8}|limit|owner|id_after|private_token|page", 0..3),
        taken in any::<u64>(),
        before in any::<Option<u64>>(),
    ) {
        let style = [Style::Page, Style::Offset, Style::Cursor, Style::Link][style];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = style.server(30).await;
            let stream = || {
                let mut call = list(&server.core());
                call.query::<String>("owner", "me");
                paginate(call, style.pagination(), style.split())
            };
            let pairs: Vec<_> = names.iter().map(|name| (name, &text)).collect();
            for place in [json!({"n": number}), json!({"c": text}), json!({"k": pairs})] {
                let mut content = content(&stream().position().unwrap());
                content["p"] = place;
                content["t"] = json!(taken);
                content["b"] = json!(before);
                if let Ok(position) = forged(&content).parse::<PagePosition>() {
                    // an error or a page, but of this list
                    let _ = walk(stream().resume_from(position)).await;
                }
            }
            for request in server.requests() {
                assert!(one_in(&request, "owner=me") && one_in(&request, "limit=10"), "{}", request.target);
            }
        });
    }
}

#[test]
fn the_styles_are_those_of_the_vendors() {
    assert!(matches!(BY_PAGE.style, PageStyle::Page { .. }));
    assert!(
        STYLES
            .iter()
            .any(|style| style.pagination().place == PagePlace::Body)
    );
    let _: &Pagination = Style::Link.pagination();
}
