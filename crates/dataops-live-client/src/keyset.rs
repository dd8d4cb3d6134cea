//! Lists by keyset: the way through more items than numbered pages reach.

use client_runtime::ItemStream;
use client_runtime::codegen::{Next, Page, PagePlace, PageStyle, Pagination, paginate};

use crate::{Response, builder, types};

static BY_LINK: Pagination = Pagination {
    style: PageStyle::Link {
        moves: &["id_after", "id_before", "cursor"],
    },
    limit: Some("per_page"),
    max_limit: Some(100),
    place: PagePlace::Query,
};

impl builder::ListProjects {
    /// All projects by keyset: each page starts after the last number of the page before it, so that projects which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones.
    ///
    /// Ordered by number, ascending unless `sort` says otherwise; DataOps.live takes no other order here. The pages can't be
    /// fetched ahead, and no total is known: up to some ten thousand projects [`stream`](Self::stream) is faster.
    pub fn keyset(mut self) -> ItemStream<types::Project> {
        if self.call.parameter("sort").is_none() {
            self.call
                .query::<types::SortDirection>("sort", types::SortDirection::Asc);
        }
        self.call.query::<String>("pagination", "keyset");
        self.call
            .query::<types::ProjectOrder>("order_by", types::ProjectOrder::Id);
        paginate(
            self.call,
            &BY_LINK,
            |page: Response<Vec<types::Project>>| Page {
                items: page.into_inner(),
                total: None,
                next: Next::Unknown,
            },
        )
    }
}
