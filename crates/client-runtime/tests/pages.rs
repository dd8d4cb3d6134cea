//! Lists on the wire: every item once and in order, whatever the vendor's pages look like.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{
    Call, Next, Page, PagePlace, PageStyle, Pagination, header_number, header_text, next_key,
    paginate,
};
use client_runtime::testing::ManualClock;
use client_runtime::{Core, Error, ItemStream, PagePosition, RawJson, Response};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{CREATE, Reply, Request, Server, list};
use tokio::sync::Notify;

#[derive(Deserialize)]
struct Body {
    items: Vec<u64>,
    total: Option<u64>,
    next: Option<String>,
}

const fn pagination(style: PageStyle) -> Pagination {
    Pagination {
        style,
        limit: Some("limit"),
        max_limit: Some(10),
        place: PagePlace::Query,
    }
}

static BY_PAGE: Pagination = pagination(PageStyle::Page { page: "page" });
static BY_OFFSET: Pagination = pagination(PageStyle::Offset { offset: "offset" });
static BY_CURSOR: Pagination = pagination(PageStyle::Cursor { cursor: "cursor" });
static BY_LINK: Pagination = pagination(PageStyle::Link {
    moves: &["id_after"],
});

fn split(page: Response<Body>) -> Page<u64> {
    let body = page.into_inner();
    Page {
        items: body.items,
        total: body.total,
        next: Next::Unknown,
    }
}

fn split_cursor(page: Response<Body>) -> Page<u64> {
    let body = page.into_inner();
    let next = body
        .next
        .filter(|cursor| !cursor.is_empty())
        .map_or(Next::End, Next::Cursor);
    Page {
        items: body.items,
        total: body.total,
        next,
    }
}

/// As generated for `next: header:X-Next-Page`.
fn split_headers(page: Response<Vec<u64>>) -> Page<u64> {
    let total = header_number(page.headers(), "x-total");
    let next = match header_text(page.headers(), "x-next-page") {
        Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
        None => Next::Unknown,
    };
    Page {
        items: page.into_inner(),
        total,
        next,
    }
}

async fn collected(mut stream: ItemStream<u64>) -> (Vec<u64>, Option<Error>) {
    let mut items = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(item)) => items.push(item),
            Ok(None) => return (items, None),
            Err(error) => {
                assert!(
                    stream.try_next().await.unwrap().is_none(),
                    "nothing comes after an error"
                );
                return (items, Some(error));
            }
        }
    }
}

async fn all(stream: ItemStream<u64>) -> Vec<u64> {
    let (items, error) = collected(stream).await;
    assert!(error.is_none(), "{error:?}");
    items
}

fn numbers(to: u64) -> Vec<u64> {
    (0..to).collect()
}

/// A list of `count` numbers by offset or page, of which a page has at most `most`.
fn vendor(
    count: u64,
    most: u64,
    with_total: bool,
) -> impl Fn(usize, &Request) -> Reply + Send + Sync {
    move |_, request| {
        let limit = request.number("limit").unwrap_or(most).min(most);
        let start = match request.number("page") {
            Some(page) => (page - 1) * limit,
            None => request.number("offset").unwrap_or(0),
        };
        let items: Vec<u64> = (start..count.min(start + limit)).collect();
        let total = with_total.then_some(count);
        Reply::json(json!({"items": items, "total": total}).to_string())
    }
}

#[tokio::test]
async fn every_item_comes_once_and_in_order() {
    for count in [0, 1, 10, 11, 35] {
        for with_total in [true, false] {
            for pagination in [&BY_PAGE, &BY_OFFSET] {
                for prefetch in [1, 4] {
                    let server = Server::start(vendor(count, 10, with_total)).await;
                    let stream =
                        paginate(list(&server.core()), pagination, split).with_prefetch(prefetch);
                    assert_eq!(
                        all(stream).await,
                        numbers(count),
                        "{count} {with_total} {pagination:?} {prefetch}"
                    );
                    let pages = count.div_ceil(10).max(1) as usize;
                    if with_total {
                        assert_eq!(server.count(), pages, "no page beyond the end is asked for");
                    } else {
                        assert!(server.count() <= pages + prefetch + 1, "{}", server.count());
                    }
                    assert!(
                        server
                            .requests()
                            .iter()
                            .all(|request| request.number("limit") == Some(10))
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_vendor_that_gives_less_than_it_was_asked_for_loses_no_item() {
    for with_total in [true, false] {
        let server = Server::start(vendor(35, 4, with_total)).await;
        let stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(8);
        assert_eq!(all(stream).await, numbers(35));
    }
}

#[tokio::test]
async fn short_pages_in_the_middle_lose_and_double_nothing() {
    for with_total in [true, false] {
        for prefetch in [1, 4] {
            let server = Server::start(move |_, request| {
                let start = request.number("offset").unwrap_or(0);
                // odd lengths, as of a vendor that filters after it has cut the page
                let length = if start % 20 == 0 { 10 } else { 3 };
                let items: Vec<u64> = (start..75.min(start + length)).collect();
                Reply::json(json!({"items": items, "total": with_total.then_some(75)}).to_string())
            })
            .await;
            let stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(prefetch);
            assert_eq!(all(stream).await, numbers(75));
        }
    }
}

#[tokio::test]
async fn what_the_caller_set_is_where_it_starts_and_how_much_it_asks_for() {
    let server = Server::start(vendor(35, 10, true)).await;
    let core = server.core();
    let mut call = list(&core);
    call.query::<i64>("limit", 5);
    call.query::<i64>("offset", 20);
    assert_eq!(
        all(paginate(call, &BY_OFFSET, split)).await,
        (20..35).collect::<Vec<_>>()
    );
    let mut call = list(&core);
    call.query::<i64>("page", 4);
    assert_eq!(
        all(paginate(call, &BY_PAGE, split)).await,
        (30..35).collect::<Vec<_>>()
    );
    let stream = paginate(list(&core), &BY_PAGE, split).with_page_size(7);
    assert_eq!(all(stream).await, numbers(35));
    let limits: Vec<_> = server
        .requests()
        .iter()
        .filter_map(|request| request.number("limit"))
        .collect();
    assert_eq!(limits, [5, 5, 5, 10, 7, 7, 7, 7, 7]);
}

#[tokio::test]
async fn a_list_whose_server_does_not_page_at_all_comes_once() {
    let server = Server::replies(vec![Reply::json(r#"{"items":[0,1,2]}"#)]).await;
    for pagination in [&BY_PAGE, &BY_OFFSET] {
        assert_eq!(
            all(paginate(list(&server.core()), pagination, split)).await,
            numbers(3)
        );
    }
}

#[tokio::test]
async fn headers_can_say_what_follows() {
    let server = Server::start(|_, request| {
        let page = request.number("page").unwrap_or(1);
        let start = (page - 1) * 10;
        let items: Vec<u64> = (start..35.min(start + 10)).collect();
        let next = if page < 4 {
            (page + 1).to_string()
        } else {
            String::new()
        };
        Reply::json(json!(items).to_string())
            .header("x-next-page", &next)
            .header("x-total", "35")
    })
    .await;
    let mut stream = paginate(list(&server.core()), &BY_PAGE, split_headers);
    assert_eq!(stream.total(), None);
    assert_eq!(stream.try_next().await.unwrap(), Some(0));
    assert_eq!(stream.total(), Some(35));
    assert_eq!(all(stream).await, (1..35).collect::<Vec<_>>());
    assert_eq!(server.count(), 4);
}

/// Three pages by cursor, of which the last one has this as its next cursor.
async fn cursor_server(last: serde_json::Value) -> Server {
    Server::start(move |_, request| {
        let (items, next) = match request.query("cursor") {
            None => ([0, 1], json!("a")),
            Some("a") => ([2, 3], json!("b")),
            Some(_) => ([4, 5], last.clone()),
        };
        Reply::json(json!({"items": items, "next": next}).to_string())
    })
    .await
}

#[tokio::test]
async fn cursors_are_followed_until_they_end_or_repeat() {
    for last in [json!(null), json!(""), json!("b")] {
        let server = cursor_server(last).await;
        assert_eq!(
            all(paginate(list(&server.core()), &BY_CURSOR, split_cursor)).await,
            numbers(6)
        );
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn cursors_that_lead_round_are_an_error_after_all_items() {
    let server = cursor_server(json!("a")).await;
    let mut stream = paginate(list(&server.core()), &BY_CURSOR, split_cursor);
    for item in numbers(6) {
        assert_eq!(stream.try_next().await.unwrap(), Some(item));
    }
    let error = stream.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /projects (listProjects) failed: the vendor's next page is one that was there before, so the list goes round and its rest \
         can't be reached; report it to the vendor"
    );
    assert!(stream.try_next().await.unwrap().is_none());
    assert_eq!((server.count(), stream.position()), (3, None));
}

#[tokio::test]
async fn a_page_that_is_empty_but_says_what_follows_is_no_end() {
    let server = Server::start(|_, request| {
        let (items, next) = match request.query("cursor") {
            None => (json!([]), json!("a")),
            Some("a") => (json!([0]), json!("b")),
            Some("b") => (json!([]), json!("c")),
            Some(_) => (json!([1]), json!(null)),
        };
        Reply::json(json!({"items": items, "next": next}).to_string())
    })
    .await;
    let stream = || paginate(list(&server.core()), &BY_CURSOR, split_cursor);
    assert_eq!(all(stream()).await, numbers(2));
    let mut pages = stream().pages();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.items.len(), 1);
    }
}

#[tokio::test]
async fn pages_of_odd_lengths_by_number_end_no_list_early() {
    let server = Server::start(|_, request| {
        let items: &[u64] = match request.number("page").unwrap_or(1) {
            1 => &[0, 1, 2, 3],
            2 => &[4],
            3 => &[5, 6],
            _ => &[],
        };
        Reply::json(json!({"items": items, "total": 7}).to_string())
    })
    .await;
    let stream = paginate(list(&server.core()), &BY_PAGE, split).with_page_size(4);
    assert_eq!(all(stream).await, numbers(7));
}

#[tokio::test]
async fn a_cursor_can_go_in_the_body() {
    static IN_BODY: Pagination = Pagination {
        place: PagePlace::Body,
        ..pagination(PageStyle::Cursor { cursor: "cursor" })
    };
    let server = Server::start(|number, _| {
        let next = if number == 0 {
            json!("a&b")
        } else {
            json!(null)
        };
        Reply::json(json!({"items": [number], "next": next}).to_string())
    })
    .await;
    let mut call = Call::new(&server.core(), &CREATE);
    call.json(&json!({"name": "x"}));
    assert_eq!(
        all(paginate(call, &IN_BODY, split_cursor)).await,
        numbers(2)
    );
    let bodies: Vec<serde_json::Value> = server
        .requests()
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            json!({"name": "x", "limit": 10}),
            json!({"name": "x", "limit": 10, "cursor": "a&b"})
        ]
    );
    let without = paginate(Call::new(&server.core(), &CREATE), &IN_BODY, split_cursor);
    assert_eq!(all(without).await, [2]);
}

#[tokio::test]
async fn the_offset_and_the_page_size_can_go_below_a_member_of_the_body() {
    static BELOW: Pagination = Pagination {
        limit: Some("paging.limit"),
        place: PagePlace::Body,
        ..pagination(PageStyle::Offset {
            offset: "paging.skip",
        })
    };
    let server = Server::start(|_, request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let skip = body["paging"]["skip"].as_u64().unwrap_or_default();
        let items: Vec<u64> = (skip..7).take(3).collect();
        Reply::json(json!({"items": items, "total": 7}).to_string())
    })
    .await;
    let sent = |from: usize| {
        let requests = server.requests();
        let bodies = requests[from..].iter().map(|request| request.text());
        let mut bodies: Vec<_> = bodies.collect();
        bodies.sort();
        bodies
    };
    let mut call = Call::new(&server.core(), &CREATE);
    call.json(&json!({"name": "x", "paging": {"limit": 3, "sort": "name"}}));
    assert_eq!(all(paginate(call, &BELOW, split)).await, numbers(7));
    assert_eq!(
        sent(0),
        [
            r#"{"name":"x","paging":{"limit":3,"skip":3,"sort":"name"}}"#,
            r#"{"name":"x","paging":{"limit":3,"skip":6,"sort":"name"}}"#,
            r#"{"name":"x","paging":{"limit":3,"sort":"name"}}"#,
        ]
    );
    // without a body, and from an offset that the caller has set
    let mut call = Call::new(&server.core(), &CREATE);
    let bare = paginate(call.clone(), &BELOW, split).with_page_size(3);
    assert_eq!(all(bare).await, numbers(7));
    call.json(&json!({"paging": {"skip": 5}}));
    let late = paginate(call.clone(), &BELOW, split).with_page_size(3);
    assert_eq!(all(late).await, [5, 6]);
    call.json(&json!({"paging": "all"}));
    let mut refused = paginate(call, &BELOW, split);
    let error = refused.try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("`paging.limit`"), "{error}");
}

#[derive(Deserialize)]
struct KeyedBody {
    items: Vec<u64>,
    key: Option<RawJson>,
}

/// As generated for a cursor with `x-raw-json`.
fn split_key(page: Response<KeyedBody>) -> Page<u64> {
    let next = next_key(page.key.as_ref());
    Page {
        items: page.into_inner().items,
        total: None,
        next,
    }
}

static BY_KEY: Pagination = Pagination {
    style: PageStyle::Cursor {
        cursor: "offset.key",
    },
    limit: None,
    max_limit: None,
    place: PagePlace::Body,
};

/// The keys of the pages after the first, in forms that are lost when they are read as numbers.
const KEYS: [&str; 3] = [
    r#"[0.10, null, "a\u0062"]"#,
    "12345678901234567890123",
    r#"{"b": 1e2, "a": [1]}"#,
];

/// Three pages of two; the key of the page behind them is `end`. A body with another key is refused.
fn keyed(end: &'static str) -> impl Fn(usize, &Request) -> Reply + Send + Sync {
    move |_, request| {
        let body = request.text();
        let sent = |key: &&str| body == format!(r#"{{"name":"x","offset":{{"key":{key}}}}}"#);
        let page = match KEYS[..2].iter().position(sent) {
            Some(page) => page + 1,
            None if body == r#"{"name":"x"}"# => 0,
            None => return Reply::new(400, ""),
        };
        let next = if page == 2 { end } else { KEYS[page] };
        Reply::json(format!(
            r#"{{"items": [{}, {}], "key": {next}}}"#,
            2 * page,
            2 * page + 1
        ))
    }
}

fn by_key(core: &Core) -> ItemStream<u64> {
    let mut call = Call::new(core, &CREATE);
    call.json(&json!({"name": "x"}));
    paginate(call, &BY_KEY, split_key)
}

#[tokio::test]
async fn a_cursor_of_any_form_goes_back_as_it_came_until_there_is_none() {
    for end in ["null", "[]", "[ ]", "{}", "\"\""] {
        let server = Server::start(keyed(end)).await;
        assert_eq!(all(by_key(&server.core())).await, numbers(6), "{end}");
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn a_position_keeps_a_cursor_of_any_form_as_it_came() {
    let server = Server::start(keyed("null")).await;
    for taken in 0..6 {
        let mut first = by_key(&server.core());
        for item in 0..taken {
            assert_eq!(first.try_next().await.unwrap(), Some(item));
        }
        let stored = first.position().unwrap().to_string();
        let position: PagePosition = stored.parse().unwrap();
        assert_eq!(position.to_string(), stored);
        let on = by_key(&server.core()).resume_from(&position);
        let left: Vec<u64> = (taken..6).collect();
        assert_eq!(all(on).await, left, "{taken} taken");
        let other = paginate(Call::new(&server.core(), &CREATE), &BY_CURSOR, split_cursor);
        let error = { other.resume_from(position) }
            .try_next()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
}

#[tokio::test]
async fn a_cursor_that_was_there_earlier_is_an_error_and_the_same_at_once_the_end() {
    for (keys, wanted, is_error) in [
        (["[1]", "[2]", "[1]"], 3, true),
        (["[1]", "[1]", "[2]"], 2, false),
    ] {
        let server = Server::start(move |number, _| {
            Reply::json(format!(
                r#"{{"items": [{number}], "key": {}}}"#,
                keys[number]
            ))
        })
        .await;
        let (items, error) = collected(by_key(&server.core())).await;
        assert_eq!(items, numbers(wanted));
        assert_eq!(error.is_some(), is_error, "{error:?}");
    }
}

#[tokio::test]
async fn a_server_that_does_not_heed_the_key_gives_its_page_once_and_then_an_error() {
    let page = r#"{"items": [0, 1], "key": [1]}"#;
    let server = Server::start(move |_, _| Reply::json(page)).await;
    let (items, error) = collected(by_key(&server.core())).await;
    assert_eq!(items, numbers(2));
    assert!(error.unwrap().to_string().contains("goes round"));
    assert_eq!(server.count(), 2);
    let empty = r#"{"items": [], "key": [1]}"#;
    let server = Server::start(move |_, _| Reply::json(empty)).await;
    assert_eq!(all(by_key(&server.core())).await, [0_u64; 0]);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn an_offset_that_two_members_take_is_the_same_in_both() {
    static BOTH: Pagination = Pagination {
        limit: Some("query.limit"),
        place: PagePlace::Body,
        ..pagination(PageStyle::Offsets {
            offsets: &["query.skip", "query.offset"],
        })
    };
    let server = Server::start(|_, request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let query = &body["query"];
        if query["skip"] != query["offset"] {
            return Reply::new(400, "");
        }
        let skip = query["skip"].as_u64().unwrap();
        let items: Vec<u64> = (skip..7).take(3).collect();
        Reply::json(json!({"items": items, "total": 7}).to_string())
    })
    .await;
    let list = |query: serde_json::Value| {
        let mut call = Call::new(&server.core(), &CREATE);
        call.json(&json!({"query": query}));
        paginate(call, &BOTH, split).with_page_size(3)
    };
    assert_eq!(all(list(json!({}))).await, numbers(7));
    assert_eq!(
        server.requests()[0].text(),
        r#"{"query":{"limit":3,"offset":0,"skip":0}}"#
    );
    for begun in [json!({"skip": 5}), json!({"offset": 5})] {
        assert_eq!(all(list(begun)).await, [5, 6]);
    }
    let mut first = list(json!({}));
    for _ in 0..4 {
        first.try_next().await.unwrap();
    }
    let on = list(json!({})).resume_from(first.position());
    assert_eq!(all(on).await, [4, 5, 6]);
}

fn link_server(
    next: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
) -> impl Fn(usize, &Request) -> Reply + Send + Sync {
    move |number, request| {
        let reply = Reply::json(json!({"items": [number]}).to_string());
        let host = request.header("host").unwrap();
        match next(host).filter(|_| number == 0) {
            Some(link) => reply.header("link", &link),
            None => reply,
        }
    }
}

#[tokio::test]
async fn a_link_is_followed_on_the_same_server_without_the_credentials_in_it() {
    let server = Server::start(link_server(|host| {
        Some(format!(
            "<http://{host}/api/projects?private_token=hunter2&id_after=42&x=a%2Fb>; rel=\"next\""
        ))
    }))
    .await;
    let core = server
        .core()
        .with_base_url(&format!("{}/api", server.url))
        .unwrap();
    assert_eq!(
        all(paginate(list(&core), &BY_LINK, split)).await,
        numbers(2)
    );
    assert_eq!(
        server.requests()[1].target,
        "/api/projects?id_after=42&x=a%2Fb"
    );
}

#[tokio::test]
async fn a_link_without_a_path_is_one_of_the_list_s_own_path() {
    let server = Server::start(link_server(|_| Some("<?id_after=42>; rel=next".to_owned()))).await;
    let core = server
        .core()
        .with_base_url(&format!("{}/api", server.url))
        .unwrap();
    assert_eq!(
        all(paginate(list(&core), &BY_LINK, split)).await,
        numbers(2)
    );
    assert_eq!(server.requests()[1].target, "/api/projects?id_after=42");
}

#[tokio::test]
async fn a_list_by_number_that_went_on_by_links_ends_where_they_end() {
    // each link has the last number of its page, and a page number that is not asked for is passed over
    let server = Server::start(|_, request| {
        let after = request.number("id_after").unwrap_or(0);
        let reply = Reply::json(json!({"items": [after, after + 1]}).to_string());
        let link = format!("</projects?id_after={}>; rel=next", after + 2);
        if after < 4 {
            reply.header("link", &link)
        } else {
            reply
        }
    })
    .await;
    let stream = paginate(list(&server.core()), &BY_PAGE, split);
    assert_eq!(all(stream).await, numbers(6));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_list_by_number_goes_on_by_links_where_only_they_say_what_follows() {
    let server = Server::start(link_server(|_| {
        Some("</projects?id_after=42>; rel=next".to_owned())
    }))
    .await;
    let (items, error) = collected(paginate(list(&server.core()), &BY_PAGE, split_first)).await;
    assert!(error.is_none());
    assert_eq!(items, numbers(2));
    assert_eq!(server.requests()[1].target, "/projects?id_after=42");
}

/// As [`split`], and a page without a link is the last.
fn split_first(page: Response<Body>) -> Page<u64> {
    let last = page.header("link").is_none();
    let page = split(page);
    Page {
        next: if last { Next::End } else { Next::Unknown },
        ..page
    }
}

#[tokio::test]
async fn a_link_to_another_place_is_an_error_and_is_not_followed() {
    let elsewhere = Server::replies(vec![Reply::json("{}")]).await;
    let other = elsewhere.url.clone();
    for link in [
        format!("<{other}/api/projects>; rel=next"),
        "</other/projects>; rel=next".to_owned(),
        "<http://[>; rel=next".to_owned(),
    ] {
        let server = Server::start(link_server(move |_| Some(link.clone()))).await;
        let core = server
            .core()
            .with_base_url(&format!("{}/api", server.url))
            .unwrap();
        let (items, error) = collected(paginate(list(&core), &BY_LINK, split)).await;
        let error = error.unwrap().to_string();
        assert!(
            error.contains("was not followed") && !error.contains("127.0.0.1"),
            "{error}"
        );
        assert_eq!((items, server.count()), (Vec::new(), 1));
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn the_items_of_good_pages_come_before_the_error_of_a_bad_one() {
    for prefetch in [1, 4] {
        let good = vendor(100, 10, true);
        let server = Server::start(move |number, request| match request.number("offset") {
            Some(30) => Reply::new(404, r#"{"message":"gone"}"#),
            Some(40) => Reply::json("<html>"),
            _ => good(number, request),
        })
        .await;
        let stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(prefetch);
        let (items, error) = collected(stream).await;
        assert_eq!(items, numbers(30));
        let error = error.unwrap();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.operation_id(), Some("listProjects"));
    }
}

#[tokio::test]
async fn pages_are_fetched_ahead_together_and_no_more_than_asked_for() {
    let waiting = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0), Notify::new()));
    let state = Arc::clone(&waiting);
    let server = Server::start_async(move |_, request| {
        let state = Arc::clone(&state);
        let offset = request.number("offset").unwrap_or(0);
        Box::pin(async move {
            if offset > 0 {
                let now = state.0.fetch_add(1, Ordering::SeqCst) + 1;
                state.1.fetch_max(now, Ordering::SeqCst);
                // the first pages after the first one are only answered when three are on their way
                if offset <= 30 {
                    while state.1.load(Ordering::SeqCst) < 3 {
                        state.2.notified().await;
                    }
                    state.2.notify_waiters();
                    state.2.notify_one();
                }
                if now == 3 {
                    state.2.notify_waiters();
                }
                state.0.fetch_sub(1, Ordering::SeqCst);
            }
            let items: Vec<u64> = (offset..offset + 10).collect();
            Reply::json(json!({"items": items, "total": 100}).to_string())
        })
    })
    .await;
    let stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(3);
    assert_eq!(all(stream).await, numbers(100));
    assert_eq!(waiting.1.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn no_page_is_fetched_that_a_bounded_collection_does_not_need() {
    let server = Server::start(vendor(100, 10, true)).await;
    let core = server.core();
    let first = |most| paginate(list(&core), &BY_OFFSET, split).collect_up_to(most);
    assert_eq!(first(25).await.unwrap(), numbers(25));
    assert_eq!(server.count(), 3);
    assert_eq!(first(4).await.unwrap(), numbers(4));
    assert_eq!(
        (server.count(), server.requests()[3].number("limit")),
        (4, Some(4))
    );
    assert_eq!(first(0).await.unwrap(), numbers(0));
    assert_eq!(server.count(), 4);
    assert_eq!(first(1000).await.unwrap(), numbers(100));
}

#[tokio::test]
async fn pages_come_as_pages() {
    let server = Server::start(vendor(25, 10, true)).await;
    let mut pages = paginate(list(&server.core()), &BY_PAGE, split).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.items.len());
    }
    assert_eq!((sizes, pages.total()), (vec![10, 10, 5], Some(25)));
}

#[tokio::test]
async fn what_is_left_of_a_page_is_the_first_of_the_pages() {
    let server = Server::start(vendor(25, 10, true)).await;
    let mut items = paginate(list(&server.core()), &BY_PAGE, split);
    for item in 0..7 {
        assert_eq!(items.try_next().await.unwrap(), Some(item));
    }
    let mut pages = items.pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push((page.items[0], page.items.len()));
    }
    assert_eq!(sizes, [(7, 3), (10, 10), (20, 5)]);
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_stream_works_with_the_futures_combinators_and_in_a_task() {
    use futures_util::TryStreamExt;
    let server = Server::start(vendor(25, 10, true)).await;
    let stream = paginate(list(&server.core()), &BY_PAGE, split);
    let task = tokio::spawn(async move {
        stream
            .try_filter(|item| std::future::ready(item % 2 == 0))
            .try_collect::<Vec<_>>()
            .await
    });
    assert_eq!(task.await.unwrap().unwrap().len(), 13);
}

#[tokio::test]
async fn each_page_is_retried_on_its_own() {
    let good = vendor(30, 10, true);
    let server = Server::start(move |number, request| {
        if number == 1 {
            Reply::new(503, "busy")
        } else {
            good(number, request)
        }
    })
    .await;
    let clock = ManualClock::new();
    let core: Core = server.builder().clock(clock.clock()).build().unwrap();
    assert_eq!(
        all(paginate(list(&core), &BY_OFFSET, split)).await,
        numbers(30)
    );
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn a_call_that_can_t_be_sent_is_the_stream_s_only_outcome() {
    let server = Server::start(vendor(30, 10, true)).await;
    let mut call = list(&server.core());
    call.query::<i64>("x", u64::MAX);
    let (items, error) = collected(paginate(call, &BY_OFFSET, split)).await;
    assert!(items.is_empty() && error.unwrap().is_invalid_request());
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_stream_that_is_dropped_cancels_what_is_on_its_way() {
    let server = Server::start_async(|_, request| {
        let first = request.number("offset").is_none();
        Box::pin(async move {
            if !first {
                std::future::pending::<()>().await;
            }
            Reply::json(json!({"items": numbers(10), "total": 100}).to_string())
        })
    })
    .await;
    let tasks = || {
        tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
    };
    let mut stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(4);
    stream.try_next().await.unwrap();
    let running = tasks();
    drop(stream);
    tokio::task::yield_now().await;
    assert!(
        tasks() <= running - 4,
        "{} of {running} tasks are left",
        tasks()
    );
}

#[tokio::test]
async fn a_look_that_is_given_up_loses_nothing() {
    use futures_util::FutureExt;
    let server = Server::start(vendor(35, 10, true)).await;
    let mut stream = paginate(list(&server.core()), &BY_OFFSET, split).with_prefetch(2);
    let mut items = Vec::new();
    loop {
        match stream.try_next().now_or_never() {
            Some(Ok(Some(item))) => items.push(item),
            Some(Ok(None)) => break,
            Some(Err(error)) => panic!("{error}"),
            None => tokio::task::yield_now().await,
        }
    }
    assert_eq!((items, server.count()), (numbers(35), 4));
}
