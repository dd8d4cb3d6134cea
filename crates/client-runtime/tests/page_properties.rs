//! Whatever lengths a vendor gives its pages, every item comes once and in order.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::Response;
use client_runtime::codegen::{Next, Page, PagePlace, PageStyle, Pagination, paginate};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::json;
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
