//! The items of a list as a stream.

use super::PagePosition;
use super::stream::PageStream;
use crate::Error;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

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
/// Dropping it cancels what is on its way. [`position`](Self::position) says where it stands, and [`resume_from`](Self::resume_from) goes on
/// from there, in another process too.
pub struct ItemStream<T> {
    pages: PageStream<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: Send + 'static> ItemStream<T> {
    pub(super) fn new(pages: PageStream<T>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
        }
    }

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

    /// Goes on at a position that [`position`](Self::position) gave: the next item is the one after those that were taken by then. Takes a
    /// [`PagePosition`], a reference to one, or an `Option`, of which `None` is the beginning.
    ///
    /// The call must be the one that the position comes from, with the same parameters and page size; else the first item is an error that says what
    /// differs, and nothing is sent. A stream that has begun, or ended with an error, goes on at the position too.
    ///
    /// The page in which the position is, is fetched again. If the list changed in between, the items are counted in the list as it is now: where it is paged by
    /// number or offset, each item that came or went before the position moves those after it by one, as it does between two pages of
    /// one stream. Where it is paged by cursor or keyset, only changes in that one page count.
    ///
    /// ```no_run
    /// # async fn f(list: impl Fn() -> client_runtime::ItemStream<String>) -> Result<(), client_runtime::Error> {
    /// let mut projects = list();
    /// let first = projects.try_next().await?;
    /// let position = projects.position();
    /// // later, elsewhere
    /// let second = list().resume_from(position).try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn resume_from(mut self, position: impl Into<Option<PagePosition>>) -> Self {
        self.items = Vec::new().into_iter();
        self.pages = self.pages.resume_from(position);
        self
    }

    /// Where the next item is, to be stored and given to [`resume_from`](Self::resume_from); `None` at the end of the list.
    ///
    /// Pages that were fetched ahead don't count. After an error it is where the page that failed begins, so that the list can be gone on with when
    /// the trouble is over.
    pub fn position(&self) -> Option<PagePosition> {
        match self.items.len() {
            0 => self.pages.position(),
            left => self.pages.position_within(left),
        }
    }

    /// How many items there are altogether, if the vendor says so; known after the first item.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The pages instead of the items. What is left of a page that was begun is the first.
    #[must_use]
    pub fn pages(mut self) -> PageStream<T> {
        self.pages.leave(self.items.collect());
        self.pages
    }

    /// The next item; `None` at the end. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// A page could not be fetched; all items before it were given, and the stream is at its end. [`position`](Self::position) is where that
    /// page begins.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// The first `most` items, or all if there are fewer. No page is asked for that is not needed for them.
    ///
    /// # Errors
    /// A page could not be fetched.
    pub async fn collect_up_to(mut self, most: usize) -> Result<Vec<T>, Error> {
        let mut collected = Vec::new();
        self.pages.want(most);
        while collected.len() < most {
            match self.try_next().await? {
                Some(item) => collected.push(item),
                None => break,
            }
        }
        Ok(collected)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // The memory of a page that was taken isn't kept while the next one comes.
            self.items = Vec::new().into_iter();
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.items = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// it holds nothing that is pinned in place
impl<T> Unpin for ItemStream<T> {}

impl<T: Send + 'static> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
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
