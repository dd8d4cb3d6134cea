//! The pages of a list, and their items, as streams.

use super::fetch::{Fetch, Fetched, Fetching, Position, fetch, put};
use super::plan::{Plan, Seen, Step};
use super::{Page, PagePlace, Pagination};
use crate::Error;
use crate::call::Call;
use crate::response::Response;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// How many pages are on their way at once, unless the caller says otherwise.
const PREFETCH: usize = 4;

/// The pages of a list, in order.
///
/// Where pages are addressed by number or offset, several are on their way at once; the memory is bounded by their number. A page that
/// fails ends the stream with its error, after all pages before it.
pub struct PageStream<T> {
    call: Call,
    pagination: &'static Pagination,
    fetch: Box<dyn Fn(Call, Position) -> Fetching<T> + Send + Sync>,
    prefetch: usize,
    page_size: Option<u32>,
    /// How many items the consumer wants at most.
    wanted: Option<u64>,
    received: u64,
    total: Option<u64>,
    state: State,
    queue: VecDeque<(Position, Fetch<T>)>,
}

enum State {
    New,
    Running(Plan),
    Ended,
}

/// The items of a list, page after page, in order. See [`PageStream`] for how the pages are fetched.
///
/// It is a [`Stream`], and `try_next` works without importing anything:
///
/// ```no_run
/// # async fn f(mut projects: client_runtime::ItemStream<String>) -> Result<(), client_runtime::Error> {
/// while let Some(project) = projects.try_next().await? {
///     println!("{project}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Dropping it cancels what is on its way.
pub struct ItemStream<T> {
    pages: PageStream<T>,
    items: std::vec::IntoIter<T>,
}

/// All pages of a list, from the one that `call` asks for.
pub fn paginate<B, T>(
    call: Call,
    pagination: &'static Pagination,
    split: fn(Response<B>) -> Page<T>,
) -> ItemStream<T>
where
    B: DeserializeOwned + Send + 'static,
    T: Send + 'static,
{
    let prefetch = call.core().options().prefetch.unwrap_or(PREFETCH);
    ItemStream {
        pages: PageStream {
            call,
            pagination,
            fetch: Box::new(move |call, position| {
                Box::pin(fetch(call, pagination, position, split))
            }),
            prefetch,
            page_size: None,
            wanted: None,
            received: 0,
            total: None,
            state: State::New,
            queue: VecDeque::new(),
        },
        items: Vec::new().into_iter(),
    }
}

impl<T: Send + 'static> PageStream<T> {
    /// How many pages are on their way or waiting at once, where the vendor allows it; 1 is one after the other. To be set
    /// before the first page is asked for.
    #[must_use]
    pub fn with_prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages.max(1);
        self
    }

    /// How many items a page are asked for. To be set before the first page is asked for. Without it: what the call says, else the most
    /// that the vendor gives.
    #[must_use]
    pub fn with_page_size(mut self, items: u32) -> Self {
        self.page_size = Some(items.max(1));
        self
    }

    /// How many items all pages have together, if the vendor says so; known after the first page.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// The page could not be fetched; the stream is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Writes the page size into the call, and finds out where it starts.
    fn start(&mut self) -> Result<Plan, Error> {
        let Pagination {
            style,
            limit,
            max_limit,
            place,
        } = *self.pagination;
        let set = |call: &Call, name: &str| match place {
            PagePlace::Query => call.query_value(name)?.trim().parse::<u64>().ok(),
            PagePlace::Body => call.body_number(name),
        };
        if place == PagePlace::Body {
            self.call.ensure_body();
        }
        let asked = limit.and_then(|name| set(&self.call, name));
        let size = match self.page_size {
            Some(size) => Some(u64::from(size)),
            None => asked.or(max_limit.map(u64::from)),
        };
        if let (Some(name), Some(size)) = (limit, size)
            && asked != Some(size)
        {
            put(&mut self.call, place, name, size.into())?;
        }
        let first = style.parameter().and_then(|name| set(&self.call, name));
        Ok(Plan::new(style, size.filter(|_| limit.is_some()), first))
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        if let State::New = self.state {
            match self.start() {
                Ok(plan) => self.state = State::Running(plan),
                Err(error) => {
                    return self.end(Some(Err(error.with_operation(self.call.operation()))));
                }
            }
            self.push(Position::First, false);
        }
        let State::Running(plan) = &mut self.state else {
            return Poll::Ready(None);
        };
        let Some((_, front)) = self.queue.front_mut() else {
            return Poll::Ready(None);
        };
        let fetched = match ready!(front.poll(context)) {
            Ok(fetched) => fetched,
            Err(error) => return self.end(Some(Err(error))),
        };
        self.queue.pop_front();
        let Fetched {
            page,
            fingerprint,
            link,
        } = fetched;
        self.total = page.total.or(self.total);
        self.received += page.items.len() as u64;
        let step = plan.follow(&Seen {
            items: page.items.len(),
            total: page.total,
            next: &page.next,
            fingerprint,
            link: link.as_ref(),
        });
        match step {
            Step::Repeated => self.end(None),
            Step::End => {
                let page = (!page.items.is_empty()).then_some(Ok(page));
                self.end(page)
            }
            Step::Next(position) => {
                self.go_on(position);
                Poll::Ready(Some(Ok(page)))
            }
        }
    }

    fn end(
        &mut self,
        last: Option<Result<Page<T>, Error>>,
    ) -> Poll<Option<Result<Page<T>, Error>>> {
        self.state = State::Ended;
        self.queue.clear();
        Poll::Ready(last)
    }

    /// Fills the queue from the next position on. What was fetched ahead and does not follow, is thrown away.
    fn go_on(&mut self, next: Position) {
        if self
            .queue
            .front()
            .is_none_or(|(position, _)| *position != next)
        {
            self.queue.clear();
        }
        let State::Running(plan) = &self.state else {
            return;
        };
        let needed = match (self.wanted, plan.size()) {
            (Some(wanted), Some(size)) => {
                let pages = wanted.saturating_sub(self.received).div_ceil(size.max(1));
                usize::try_from(pages).unwrap_or(usize::MAX)
            }
            _ => usize::MAX,
        };
        let depth = self.prefetch.min(needed);
        let mut positions = Vec::new();
        for count in self.queue.len()..depth {
            match if count == 0 {
                Some(next.clone())
            } else {
                plan.ahead(count)
            } {
                Some(position) => positions.push(position),
                None => break,
            }
        }
        // what is not fetched ahead waits until it is asked for: nobody may want it
        let ahead = depth > 1 && plan.is_ahead();
        for position in positions {
            self.push(position, ahead);
        }
        if self.queue.is_empty() {
            self.push(next, false);
        }
    }

    fn push(&mut self, position: Position, ahead: bool) {
        let fetching = (self.fetch)(self.call.clone(), position.clone());
        let fetch = if ahead {
            Fetch::ahead(fetching)
        } else {
            Fetch::Here(fetching)
        };
        self.queue.push_back((position, fetch));
    }
}

impl<T: Send + 'static> ItemStream<T> {
    /// How many pages are on their way or waiting at once, where the vendor allows it (default 4); 1 is one after the other. To be set
    /// before the first item is asked for.
    #[must_use]
    pub fn with_prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.with_prefetch(pages);
        self
    }

    /// How many items a page are asked for. To be set before the first item is asked for. Without it: what the call says, else the most
    /// that the vendor gives.
    #[must_use]
    pub fn with_page_size(mut self, items: u32) -> Self {
        self.pages = self.pages.with_page_size(items);
        self
    }

    /// How many items there are altogether, if the vendor says so; known after the first item.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The pages instead of the items. What is left of a page that was begun is lost.
    #[must_use]
    pub fn pages(self) -> PageStream<T> {
        self.pages
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// A page could not be fetched; all items before it were given, and the stream is at its end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// The first `most` items, or all if there are fewer. No page is asked for that is not needed for them.
    ///
    /// # Errors
    /// A page could not be fetched.
    pub async fn collect_up_to(mut self, most: usize) -> Result<Vec<T>, Error> {
        let mut collected = Vec::new();
        self.pages.wanted = u64::try_from(most).ok();
        self.ask_for_no_more_than(most);
        while collected.len() < most {
            match self.try_next().await? {
                Some(item) => collected.push(item),
                None => break,
            }
        }
        Ok(collected)
    }

    /// A page that is larger than what is wanted would be fetched for nothing.
    fn ask_for_no_more_than(&mut self, most: usize) {
        let pages = &mut self.pages;
        let by_caller = pages.page_size.is_some()
            || pages
                .pagination
                .limit
                .is_some_and(|name| match pages.pagination.place {
                    PagePlace::Query => pages.call.query_value(name).is_some(),
                    PagePlace::Body => pages.call.body_number(name).is_some(),
                });
        let most = u32::try_from(most).unwrap_or(u32::MAX).max(1);
        if !by_caller && pages.pagination.max_limit.is_some_and(|max| most < max) {
            pages.page_size = Some(most);
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.items = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// neither holds anything that is pinned in place
impl<T> Unpin for ItemStream<T> {}
impl<T> Unpin for PageStream<T> {}

impl<T: Send + 'static> Stream for PageStream<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T: Send + 'static> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for PageStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream")
            .field("call", &self.call)
            .field("total", &self.total)
            .field("prefetch", &self.prefetch)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("pages", &self.pages)
            .field("left_of_page", &self.items.len())
            .finish()
    }
}
