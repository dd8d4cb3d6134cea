//! Which pages to ask for next: decisions without time or network.

use super::fetch::Position;
use super::{Next, PageStyle};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What is known of a page when the plan goes on.
#[derive(Debug)]
pub(super) struct Seen<'a> {
    pub(super) items: usize,
    pub(super) total: Option<u64>,
    pub(super) next: &'a Next,
    pub(super) fingerprint: Option<u64>,
    pub(super) link: Option<&'a reqwest::Url>,
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The page at this position.
    Next(Position),
    /// Nothing.
    End,
    /// Nothing, and this page was there before.
    Repeated,
}

/// Where a list stands.
pub(super) struct Plan {
    style: PageStyle,
    /// How many items a page were asked for.
    limit: Option<u64>,
    /// Number of the page, or of the items before it, that comes next in order.
    number: u64,
    /// How many items a full page has, once one was seen.
    size: Option<u64>,
    /// Whether pages further on can be addressed without the ones before them.
    ahead: bool,
    /// No page begins at this number or above.
    end: Option<u64>,
    /// Fingerprint of the page before.
    previous: Option<u64>,
    /// Hashes of the cursors and links that were there.
    known: HashSet<u64>,
}

impl Plan {
    /// `first` is the number that the caller has set for the page or the offset.
    pub(super) fn new(style: PageStyle, limit: Option<u64>, first: Option<u64>) -> Self {
        let number = match style {
            PageStyle::Page { .. } => first.unwrap_or(1),
            _ => first.unwrap_or(0),
        };
        Self {
            style,
            limit,
            number,
            size: None,
            ahead: false,
            end: None,
            previous: None,
            known: HashSet::new(),
        }
    }

    /// How many items a page has, as far as is known.
    pub(super) fn size(&self) -> Option<u64> {
        self.size
    }

    /// Whether there is no doubt about the next page, and those after it can be addressed too.
    pub(super) fn is_ahead(&self) -> bool {
        self.ahead
    }

    /// The page `count` pages after the next one, if it can be asked for before that.
    pub(super) fn ahead(&self, count: usize) -> Option<Position> {
        if !self.ahead {
            return None;
        }
        let step = match self.style {
            PageStyle::Page { .. } => 1,
            _ => self.size?,
        };
        let number = u64::try_from(count)
            .ok()?
            .checked_mul(step)?
            .checked_add(self.number)?;
        let beyond = self.end.is_some_and(|end| number >= end);
        (!beyond).then_some(Position::Number(number))
    }

    /// Takes note of a page, and gives what comes after it.
    pub(super) fn follow(&mut self, seen: &Seen<'_>) -> Step {
        if seen.items == 0 {
            return Step::End;
        }
        if let Some(print) = seen.fingerprint {
            // the same page again, where nothing is said about a next one: this server does not page
            if self.previous.replace(print) == Some(print) {
                return Step::Repeated;
            }
        }
        if *seen.next == Next::End {
            return Step::End;
        }
        let position = match self.style {
            PageStyle::Link => self.follow_link(seen),
            _ if seen.link.is_some() => self.follow_link(seen),
            PageStyle::Cursor { .. } => self.follow_cursor(seen),
            PageStyle::Page { .. } => self.follow_page(seen),
            PageStyle::Offset { .. } => self.follow_offset(seen),
        };
        position.map_or(Step::End, Step::Next)
    }

    fn follow_link(&mut self, seen: &Seen<'_>) -> Option<Position> {
        let url = seen.link?;
        self.ahead = false;
        self.is_new(url.as_str())
            .then(|| Position::Url(Box::new(url.clone())))
    }

    fn follow_cursor(&mut self, seen: &Seen<'_>) -> Option<Position> {
        let cursor = match seen.next {
            Next::Cursor(cursor) => cursor.clone(),
            Next::Number(number) => number.to_string(),
            Next::Unknown | Next::End => return None,
        };
        self.is_new(&cursor).then_some(Position::Cursor(cursor))
    }

    fn follow_page(&mut self, seen: &Seen<'_>) -> Option<Position> {
        let items = seen.items as u64;
        let current = self.number;
        let size = *self
            .size
            .get_or_insert_with(|| match (self.limit, seen.total) {
                // the last page of a list that was begun in its middle is short, but tells what a full one is
                (Some(limit), Some(total))
                    if total
                        == current
                            .saturating_sub(1)
                            .saturating_mul(limit)
                            .saturating_add(items) =>
                {
                    limit
                }
                _ => items,
            });
        let next = match seen.next {
            Next::Number(number) => *number,
            _ => current.checked_add(1)?,
        };
        let told = matches!(seen.next, Next::Number(_));
        let before = current.saturating_sub(1).saturating_mul(size);
        let over = !told
            && seen
                .total
                .is_some_and(|total| before.saturating_add(items) >= total);
        // a number that does not grow would go round for ever
        if over || next <= current {
            return None;
        }
        let pages = seen.total.map(|total| total.div_ceil(size.max(1)));
        let full = self.limit.is_some_and(|limit| items >= limit);
        self.number = next;
        self.ahead = next - current == 1
            && match pages {
                Some(pages) => pages >= next,
                None => told || full,
            };
        self.end = pages.map(|pages| pages.saturating_add(1));
        Some(Position::Number(next))
    }

    /// Counts by the items received: a vendor may give fewer than it was asked for.
    fn follow_offset(&mut self, seen: &Seen<'_>) -> Option<Position> {
        let items = seen.items as u64;
        let counted = self.number.checked_add(items)?;
        let next = match seen.next {
            Next::Number(number) if *number > self.number => *number,
            _ => counted,
        };
        if seen.total.is_some_and(|total| next >= total) {
            return None;
        }
        // a short page that is not the last one moves all that come after it
        let regular = self.size.is_none_or(|size| size == items) && next == counted;
        self.ahead = regular && (seen.total.is_some() || self.limit == Some(items));
        self.size = Some(items);
        self.number = next;
        self.end = seen.total;
        Some(Position::Number(next))
    }

    fn is_new(&mut self, cursor: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        cursor.hash(&mut hasher);
        let new = self.known.insert(hasher.finish());
        if !new {
            tracing::debug!("the list ends at a cursor that was there before");
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: PageStyle = PageStyle::Page { page: "page" };
    const OFFSET: PageStyle = PageStyle::Offset { offset: "offset" };

    fn seen(items: usize, total: Option<u64>, next: &Next) -> Seen<'_> {
        Seen {
            items,
            total,
            next,
            fingerprint: None,
            link: None,
        }
    }

    fn number(number: u64) -> Step {
        Step::Next(Position::Number(number))
    }

    fn ahead(plan: &Plan) -> Vec<Position> {
        (1..=3).map_while(|count| plan.ahead(count)).collect()
    }

    #[test]
    fn a_total_says_which_pages_can_be_asked_for_ahead() {
        let mut plan = Plan::new(PAGE, Some(10), None);
        assert_eq!(plan.follow(&seen(10, Some(35), &Next::Unknown)), number(2));
        assert_eq!(ahead(&plan), [Position::Number(3), Position::Number(4)]);
        let mut plan = Plan::new(OFFSET, Some(10), None);
        assert_eq!(plan.follow(&seen(10, Some(35), &Next::Unknown)), number(10));
        assert_eq!(ahead(&plan), [Position::Number(20), Position::Number(30)]);
    }

    #[test]
    fn without_a_total_a_full_page_is_needed_to_go_ahead() {
        for style in [PAGE, OFFSET] {
            let mut plan = Plan::new(style, Some(10), None);
            plan.follow(&seen(10, None, &Next::Unknown));
            assert_eq!(ahead(&plan).len(), 3);
            for (limit, items) in [(Some(10), 9), (None, 10)] {
                let mut plan = Plan::new(style, limit, None);
                assert!(matches!(
                    plan.follow(&seen(items, None, &Next::Unknown)),
                    Step::Next(_)
                ));
                assert_eq!(ahead(&plan), []);
            }
        }
    }

    #[test]
    fn a_short_page_in_the_middle_moves_the_offset_by_what_came() {
        let mut plan = Plan::new(OFFSET, Some(10), None);
        plan.follow(&seen(10, Some(100), &Next::Unknown));
        assert_eq!(plan.follow(&seen(7, Some(100), &Next::Unknown)), number(17));
        assert_eq!(ahead(&plan), []);
        assert_eq!(
            plan.follow(&seen(10, Some(100), &Next::Unknown)),
            number(27)
        );
        assert_eq!(
            plan.follow(&seen(10, Some(100), &Next::Unknown)),
            number(37)
        );
        assert_eq!(ahead(&plan).len(), 3);
    }

    #[test]
    fn the_end_is_an_empty_page_a_total_that_is_reached_or_what_the_vendor_says() {
        let mut plan = Plan::new(PAGE, Some(10), None);
        assert_eq!(plan.follow(&seen(0, Some(35), &Next::Unknown)), Step::End);
        assert_eq!(plan.follow(&seen(10, None, &Next::End)), Step::End);
        let mut plan = Plan::new(PAGE, Some(10), Some(4));
        plan.size = Some(10);
        assert_eq!(plan.follow(&seen(5, Some(35), &Next::Unknown)), Step::End);
        let mut plan = Plan::new(OFFSET, Some(10), Some(30));
        assert_eq!(plan.follow(&seen(5, Some(35), &Next::Unknown)), Step::End);
    }

    #[test]
    fn what_repeats_ends_the_list() {
        let mut plan = Plan::new(PageStyle::Cursor { cursor: "c" }, None, None);
        let next = Next::Cursor("a".to_owned());
        assert_eq!(
            plan.follow(&seen(1, None, &next)),
            Step::Next(Position::Cursor("a".to_owned()))
        );
        assert_eq!(plan.follow(&seen(1, None, &next)), Step::End);
        let mut plan = Plan::new(PAGE, None, Some(3));
        assert_eq!(plan.follow(&seen(1, None, &Next::Number(3))), Step::End);
        let mut plan = Plan::new(OFFSET, None, None);
        let same = || Seen {
            fingerprint: Some(7),
            ..seen(5, None, &Next::Unknown)
        };
        assert_eq!(plan.follow(&same()), number(5));
        assert_eq!(plan.follow(&same()), Step::Repeated);
    }

    #[test]
    fn no_number_makes_it_overflow() {
        for style in [PAGE, OFFSET] {
            for first in [0, 1, u64::MAX - 1, u64::MAX] {
                for next in [Next::Unknown, Next::Number(0), Next::Number(u64::MAX)] {
                    for total in [None, Some(0), Some(u64::MAX)] {
                        let mut plan = Plan::new(style, Some(u64::MAX), Some(first));
                        plan.follow(&seen(usize::MAX, total, &next));
                        plan.ahead(usize::MAX);
                        plan.follow(&seen(1, total, &next));
                        plan.ahead(1);
                    }
                }
            }
        }
    }
}
