//! Whatever lengths a vendor gives its pages, whatever fails and wherever it is stopped and gone on with, every item comes once and in order, and few
//! pages are in memory.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{Next, Page, PagePlace, PageStyle, Pagination, paginate};
use client_runtime::{Error, ItemStream, PagePosition, PageStream, Response};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::paged::{BY_PAGE, STYLES, Style, numbers};
use support::{Reply, Server, list};

#[derive(Deserialize)]
struct Body {
    items: Vec<u64>,
    total: Option<u64>,
}

fn split(page: Response<Body>) -> Page<u64> {
    let body = page.into_inner();
    Page {
        items: body.items,
        total: body.total,
        next: Next::Unknown,
    }
}

static BY_OFFSET: Pagination = Pagination {
    style: PageStyle::Offset { offset: "offset" },
    limit: Some("limit"),
    max_limit: Some(8),
    place: PagePlace::Query,
};

/// How long a page is that begins at an offset: irregular, but never empty before the end.
fn length(offset: u64, limit: u64, cuts: &[u64]) -> u64 {
    let cut = cuts[usize::try_from(offset).unwrap() % cuts.len()];
    (limit - cut.min(limit - 1)).max(1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_item_is_lost_or_doubled(
        count in 0_u64..60,
        start in 0_u64..20,
        cuts in proptest::collection::vec(prop_oneof![4 => Just(0_u64), 1 => 0_u64..8], 1..20),
        with_total in any::<bool>(),
        prefetch in 1_usize..6,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let items = runtime.block_on(async {
            let server = Server::start(move |_, request| {
                let offset = request.number("offset").unwrap_or(0);
                let length = length(offset, request.number("limit").unwrap(), &cuts);
                let items: Vec<u64> = (offset..count.min(offset + length)).collect();
                Reply::json(json!({"items": items, "total": with_total.then_some(count)}).to_string())
            })
            .await;
            let mut call = list(&server.core());
            call.query::<u64>("offset", start);
            let mut stream = paginate(call, &BY_OFFSET, split).with_prefetch(prefetch);
            let mut items = Vec::new();
            while let Some(item) = stream.try_next().await.unwrap() {
                items.push(item);
            }
            items
        });
        prop_assert_eq!(items, (start..count).collect::<Vec<_>>());
    }
}

/// A list that is taken by items or by pages.
enum Walk {
    Items(ItemStream<u64>),
    Pages(PageStream<u64>),
}

impl Walk {
    async fn next(&mut self) -> Result<Option<Vec<u64>>, Error> {
        match self {
            Self::Items(items) => Ok(items.try_next().await?.map(|item| vec![item])),
            Self::Pages(pages) => Ok(pages.try_next().await?.map(|page| page.items)),
        }
    }

    fn position(&self) -> Option<PagePosition> {
        match self {
            Self::Items(items) => items.position(),
            Self::Pages(pages) => pages.position(),
        }
    }
}

/// What a server sends instead of a page.
fn fault(kind: usize) -> Reply {
    match kind {
        0 => Reply::new(404, r#"{"message":"gone"}"#),
        1 => Reply::new(503, "<html><title>503</title>"),
        2 => Reply::json(r#"{"items":[0,"#),
        _ => Reply::json(r#"{"items":[0]}"#).announced(500),
    }
}

/// Walks through a list with a client of its own for each stretch; each ends at a stop, an error, or the end.
async fn stretches(
    style: Style,
    server: &Server,
    size: u32,
    prefetch: usize,
    stops: Vec<(usize, bool)>,
) -> Vec<u64> {
    let (mut all, mut stops, mut position) = (Vec::new(), stops.into_iter(), None);
    for _ in 0..100 {
        let core = server.core().with(|options| options.without_retry());
        let (stop, by_page) = stops.next().unwrap_or((usize::MAX, false));
        let stream = paginate(style.call(&core), style.pagination(), style.split())
            .with_page_size(size)
            .with_prefetch(prefetch)
            .resume_from(position);
        let mut walk = match by_page {
            false => Walk::Items(stream),
            true => Walk::Pages(stream.pages()),
        };
        let mut taken = 0;
        while taken < stop {
            match walk.next().await {
                Ok(Some(items)) => all.extend(items),
                Ok(None) => return all,
                Err(_) => break,
            }
            taken += 1;
        }
        match walk.position() {
            // through a text, as in another process
            Some(at) => position = Some(at.to_string().parse::<PagePosition>().unwrap()),
            None => return all,
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_fails_and_wherever_it_stops_every_item_comes_once(
        style in 0..STYLES.len(),
        count in 0_u64..90,
        size in 1_u32..=10,
        prefetch in 1_usize..6,
        faults in proptest::collection::vec((0_usize..40, 0_usize..4), 0..8),
        stops in proptest::collection::vec((0_usize..12, any::<bool>()), 0..8),
        threads in any::<bool>(),
    ) {
        let style = STYLES[style];
        let mut runtime = if threads {
            tokio::runtime::Builder::new_multi_thread()
        } else {
            tokio::runtime::Builder::new_current_thread()
        };
        let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
        let items = runtime.block_on(async {
            let good = style.reply(count);
            let server = Server::start(move |number, request| {
                match faults.iter().find(|(at, _)| *at == number) {
                    Some((_, kind)) => fault(*kind),
                    None => good(number, request),
                }
            })
            .await;
            stretches(style, &server, size, prefetch, stops).await
        });
        prop_assert_eq!(items, numbers(count));
    }
}

/// How many decoded pages there are, and how many there were at most.
static LIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Is there as long as a page, or an item of it.
struct Live;

impl Live {
    fn new() -> Arc<Self> {
        let live = LIVE.fetch_add(1, Ordering::SeqCst) + 1;
        MOST.fetch_max(live, Ordering::SeqCst);
        Arc::new(Self)
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Deserialize)]
struct LiveBody {
    items: Vec<u64>,
    total: Option<u64>,
    #[serde(skip, default = "Live::new")]
    live: Arc<Live>,
}

fn split_live(page: Response<LiveBody>) -> Page<Arc<Live>> {
    let body = page.into_inner();
    Page {
        items: body.items.iter().map(|_| Arc::clone(&body.live)).collect(),
        total: body.total,
        next: Next::Unknown,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_more_pages_are_in_memory_than_prefetch_and_two(
        pages in 1_u64..40,
        prefetch in 1_usize..9,
        threads in any::<bool>(),
        idle in 0_usize..30,
    ) {
        let mut runtime = if threads {
            tokio::runtime::Builder::new_multi_thread()
        } else {
            tokio::runtime::Builder::new_current_thread()
        };
        let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
        MOST.store(0, Ordering::SeqCst);
        runtime.block_on(async {
            let server = Style::Page.server(pages * 10).await;
            let mut stream = paginate(list(&server.core()), &BY_PAGE, split_live).with_prefetch(prefetch);
            let mut taken = 0_usize;
            while let Some(item) = stream.try_next().await.unwrap() {
                taken += 1;
                // a slow consumer, so that all that may be fetched is there
                for _ in 0..idle {
                    tokio::task::yield_now().await;
                }
                let given = taken.div_ceil(10);
                assert!(server.count() <= given + prefetch, "{} asked for, {given} given", server.count());
                drop(item);
            }
            assert_eq!(taken as u64, pages * 10);
        });
        drop(runtime);
        prop_assert_eq!(LIVE.load(Ordering::SeqCst), 0);
        let most = MOST.load(Ordering::SeqCst);
        prop_assert!(most <= prefetch + 2, "{} pages with {} ahead", most, prefetch);
    }
}
