//! The pages of a list as a stream.

use super::fetch::{Fetch, Fetched, Fetching, Target, fetch, put};
use super::items::ItemStream;
use super::plan::{Plan, Seen, Step};
use super::position::{Mark, PagePosition, refused};
use super::{Next, Page, PagePlace, PageStyle, Pagination};
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::response::Response;
use crate::{RawJson, body_place};
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
/// fails ends the stream with its error, after all pages before it. A list that leads round to a page that was there before ends with an
/// error too, after all pages up to there.
///
/// [`position`](Self::position) says where it stands, and [`resume_from`](Self::resume_from) goes on from there, in another process too.
pub struct PageStream<T> {
    call: Call,
    pagination: &'static Pagination,
    fetch: Box<dyn Fn(Call, Target) -> Fetching<T> + Send + Sync>,
    prefetch: usize,
    page_size: Option<u32>,
    /// How many items the consumer wants at most.
    wanted: Option<u64>,
    received: u64,
    total: Option<u64>,
    state: State,
    resumed: Option<PagePosition>,
    at: At,
    /// The page that was given last, and how many items it had.
    given: Option<(Mark, u64)>,
    /// What is left of the page that was given last, where its items were taken one by one.
    left: Vec<T>,
    queue: VecDeque<(Target, Fetch<T>)>,
}

enum State {
    New,
    Running(Plan),
    /// What was given is all that can be reached, but not the end.
    Broken(Error),
    Ended,
}

/// The page that comes next.
enum At {
    Start,
    Page(Mark),
    End,
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
    let pagination = call.keyset.map_or(pagination, |keyset| &keyset.pages);
    ItemStream::new(PageStream {
        call,
        pagination,
        fetch: Box::new(move |call, target| Box::pin(fetch(call, pagination, target, split))),
        prefetch,
        page_size: None,
        wanted: None,
        received: 0,
        total: None,
        state: State::New,
        resumed: None,
        at: At::Start,
        given: None,
        left: Vec::new(),
        queue: VecDeque::new(),
    })
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

    /// Goes on at a position that [`position`](Self::position) gave, see [`ItemStream::resume_from`]. At the position of an item the first
    /// page has what is left of it.
    #[must_use]
    pub fn resume_from(mut self, position: impl Into<Option<PagePosition>>) -> Self {
        self.resumed = position.into();
        self.state = State::New;
        self.at = At::Start;
        self.given = None;
        self.left.clear();
        self.queue.clear();
        self
    }

    /// Where the next page begins, to be stored and given to [`resume_from`](Self::resume_from); `None` at the end of the list.
    ///
    /// Pages that were fetched ahead don't count. After an error it is where the page that failed begins, so that the list can be gone on with when
    /// the trouble is over.
    pub fn position(&self) -> Option<PagePosition> {
        if !self.left.is_empty() {
            return self.position_within(self.left.len());
        }
        match &self.at {
            At::Start => Some(match &self.resumed {
                Some(position) => position.clone(),
                None => self.position_of(&Mark::page(Target::First, None)),
            }),
            At::Page(mark) => Some(self.position_of(mark)),
            At::End => None,
        }
    }

    /// Where the next item is, when so many are left of the page that was given last.
    pub(super) fn position_within(&self, left: usize) -> Option<PagePosition> {
        let (mark, length) = self.given.as_ref()?;
        Some(self.position_of(&Mark {
            taken: length.saturating_sub(left as u64),
            ..mark.clone()
        }))
    }

    fn position_of(&self, mark: &Mark) -> PagePosition {
        // one that does not fit would have been the stream's only outcome
        let size = self.size().ok().flatten();
        PagePosition::of(&self.call, self.pagination, size, mark)
    }

    /// How many items all pages have together, if the vendor says so; known after the first page.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next page; `None` at the end. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// The page could not be fetched; the stream is at its end then. [`position`](Self::position) is where that page begins.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Takes back what is left of the page that was given last.
    pub(super) fn leave(&mut self, items: Vec<T>) {
        self.left = items;
    }

    /// The consumer takes at most so many items; a larger page would be fetched for nothing.
    pub(super) fn want(&mut self, most: usize) {
        self.wanted = u64::try_from(most).ok();
        let most = u32::try_from(most).unwrap_or(u32::MAX).max(1);
        let by_caller =
            self.page_size.is_some() || self.asked().is_some() || self.resumed.is_some();
        if !by_caller && self.pagination.max_limit.is_some_and(|max| most < max) {
            self.page_size = Some(most);
        }
    }

    /// A parameter of the page that the caller has set.
    fn set(&self, name: &str) -> Option<u64> {
        match self.pagination.place {
            PagePlace::Query => self.call.query_value(name)?.trim().parse().ok(),
            PagePlace::Body => body_place::get(&self.call.body_members()?, name)?.as_u64(),
        }
    }

    /// How many items a page the call asks for.
    fn asked(&self) -> Option<u64> {
        self.set(self.pagination.limit?)
    }

    /// How many items a page to ask for: what the caller wants, what the position was taken with, or the most.
    fn size(&self) -> Result<Option<u64>, Error> {
        if self.pagination.limit.is_none() {
            return Ok(None);
        }
        let most = self.pagination.max_limit.map(u64::from);
        let wanted = self.page_size.map(u64::from).or_else(|| self.asked());
        let Some(position) = &self.resumed else {
            return Ok(wanted.or(most));
        };
        let then = position.page_size();
        let fits = match (wanted, then) {
            (Some(_), _) => wanted == then,
            (None, Some(then)) => then > 0 && most.is_some_and(|most| then <= most),
            (None, None) => most.is_none(),
        };
        if fits {
            return Ok(then);
        }
        let words = |size: Option<u64>| size.map_or("no".to_owned(), |size| size.to_string());
        Err(refused(format!(
            "was taken with a page size of {}, and this list asks for {}; set the same",
            words(then),
            words(wanted.or(most))
        )))
    }

    /// Writes the page size into the call, and finds out where it starts.
    fn start(&mut self) -> Result<(Plan, Mark), Error> {
        let Pagination { style, place, .. } = *self.pagination;
        if place == PagePlace::Body {
            self.call.ensure_body();
        }
        if let Some(position) = &self.resumed {
            position.check(&self.call, self.pagination)?;
        }
        let size = self.size()?;
        if let (Some(name), Some(size)) = (self.pagination.limit, size)
            && self.asked() != Some(size)
        {
            put(&mut self.call, place, name, &RawJson::encode(&size)?)?;
        }
        let mut mark = match &self.resumed {
            Some(position) => position.mark(&self.call, self.pagination)?,
            None => Mark::page(Target::First, None),
        };
        let number = match &mark.target {
            Target::Number(number) => Some(*number),
            _ => style.parameters().iter().find_map(|name| self.set(name)),
        };
        // several parameters have the same number from the first page on
        if let (PageStyle::Offsets { .. }, Target::First) = (style, &mark.target) {
            mark.target = Target::Number(number.unwrap_or(0));
        }
        let mut plan = Plan::new(style, size, number);
        plan.begin(self.address(&mark.target).as_deref(), mark.before);
        Ok((plan, mark))
    }

    /// What a page is addressed by, where that is not a number.
    fn address(&self, target: &Target) -> Option<String> {
        match target {
            Target::Cursor(cursor) => Some(cursor.clone()),
            Target::Key(key) => Some(key.get().to_owned()),
            Target::Url(url) => Some(url.to_string()),
            Target::Number(_) => None,
            Target::First => match self.pagination.style {
                PageStyle::Cursor { cursor } => self.call.query_value(cursor).map(str::to_owned),
                PageStyle::Link { .. } => self.call.assemble_url().ok().map(String::from),
                _ => None,
            },
        }
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<T>, Error>>> {
        if !self.left.is_empty() {
            return Poll::Ready(Some(Ok(Page {
                items: std::mem::take(&mut self.left),
                total: self.total,
                next: Next::Unknown,
            })));
        }
        if let State::New = self.state {
            match self.start() {
                Ok((plan, mark)) => {
                    self.state = State::Running(plan);
                    self.push(mark.target.clone(), false);
                    self.at = At::Page(mark);
                }
                Err(error) => return self.fail(error.with_operation(self.call.operation())),
            }
        }
        loop {
            if let State::Broken(_) = self.state
                && let State::Broken(error) = std::mem::replace(&mut self.state, State::Ended)
            {
                return self.fail(error);
            }
            let Some((_, front)) = self.queue.front_mut() else {
                return Poll::Ready(None);
            };
            let fetched = match ready!(front.poll(context)) {
                Ok(fetched) => fetched,
                Err(error) => return self.fail(error),
            };
            self.queue.pop_front();
            let page = self.take(fetched);
            if !page.items.is_empty() {
                return Poll::Ready(Some(Ok(page)));
            }
        }
    }

    /// Ends the stream with an error; the position stays.
    fn fail(&mut self, error: Error) -> Poll<Option<Result<Page<T>, Error>>> {
        self.state = State::Ended;
        self.queue.clear();
        Poll::Ready(Some(Err(error)))
    }

    /// Takes the page that came next, and asks for those after it.
    fn take(&mut self, fetched: Fetched<T>) -> Page<T> {
        let Fetched {
            mut page,
            fingerprint,
            link,
        } = fetched;
        let State::Running(plan) = &mut self.state else {
            return page;
        };
        self.total = page.total.or(self.total);
        let step = plan.follow(&Seen {
            items: page.items.len(),
            total: page.total,
            next: &page.next,
            fingerprint,
            link: link.as_ref(),
        });
        let before = plan.previous();
        if let Step::Repeated | Step::Stuck = step {
            page.items.clear();
        }
        self.give(&mut page);
        match step {
            Step::Next(target) => {
                self.at = At::Page(Mark::page(target.clone(), before));
                self.go_on(target);
            }
            Step::End | Step::Repeated => self.end(State::Ended),
            Step::Round | Step::Stuck => {
                let error = goes_round().with_operation(self.call.operation());
                self.end(State::Broken(error));
            }
        }
        page
    }

    /// Takes away what was taken of the page before, and takes note of the rest.
    fn give(&mut self, page: &mut Page<T>) {
        let At::Page(mark) = std::mem::replace(&mut self.at, At::End) else {
            return;
        };
        let length = page.items.len();
        let taken = usize::try_from(mark.taken).map_or(length, |taken| taken.min(length));
        page.items.drain(..taken);
        self.received += page.items.len() as u64;
        self.given = Some((mark, length as u64));
    }

    fn end(&mut self, state: State) {
        self.state = state;
        self.at = At::End;
        self.queue.clear();
    }

    /// Fills the queue from the next page on. What was fetched ahead and does not follow, is thrown away.
    fn go_on(&mut self, next: Target) {
        if self.queue.front().is_none_or(|(target, _)| *target != next) {
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
        let mut targets = Vec::new();
        for count in self.queue.len()..depth {
            match if count == 0 {
                Some(next.clone())
            } else {
                plan.ahead(count)
            } {
                Some(target) => targets.push(target),
                None => break,
            }
        }
        // what is not fetched ahead waits until it is asked for: nobody may want it
        let ahead = depth > 1 && plan.is_ahead();
        for target in targets {
            self.push(target, ahead);
        }
        if self.queue.is_empty() {
            self.push(next, false);
        }
    }

    fn push(&mut self, target: Target, ahead: bool) {
        let fetching = (self.fetch)(self.call.clone(), target.clone());
        let fetch = if ahead {
            Fetch::ahead(fetching)
        } else {
            Fetch::Here(fetching)
        };
        self.queue.push_back((target, fetch));
    }
}

fn goes_round() -> Error {
    Error::new(Kind::Page).with_detail(
        "the vendor's next page is one that was there before, so the list goes round and its rest can't be reached; report it to the vendor",
    )
}

// it holds nothing that is pinned in place
impl<T> Unpin for PageStream<T> {}

impl<T: Send + 'static> Stream for PageStream<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
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
