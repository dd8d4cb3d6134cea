//! Which pages to ask for next: decisions without time or network.

use super::fetch::Target;
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
    /// This page.
    Next(Target),
    /// Nothing.
    End,
    /// Nothing, and this page was there before.
    Repeated,
    /// Nothing, and this page was there before, although there is more: the server does not heed the key that it gave.
    Stuck,
    /// A page that was there earlier: the list goes round.
    Round,
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
    /// In a list by page numbers: how many items there are up to the end of the page that was seen last.
    passed: Option<u64>,
    /// Whether pages further on can be addressed without the ones before them.
    ahead: bool,
    /// No page begins at this number or above.
    end: Option<u64>,
    /// Fingerprint of the page before.
    previous: Option<u64>,
    /// Hashes of the cursors and links that were there.
    known: HashSet<u64>,
    /// The one of them that was asked for last.
    current: Option<u64>,
    /// Whether a list by number goes on by links.
    by_link: bool,
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
            passed: None,
            ahead: false,
            end: None,
            previous: None,
            known: HashSet::new(),
            current: None,
            by_link: false,
        }
    }

    /// Takes note of the cursor or link that the list begins with, and of the page before, where the list is gone on with.
    pub(super) fn begin(&mut self, address: Option<&str>, previous: Option<u64>) {
        if let Some(address) = address {
            self.visit(address);
        }
        self.previous = previous;
    }

    /// Fingerprint of the page that was seen last, if it has one.
    pub(super) fn previous(&self) -> Option<u64> {
        self.previous
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
    pub(super) fn ahead(&self, count: usize) -> Option<Target> {
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
        (!beyond).then_some(Target::Number(number))
    }

    /// Takes note of a page, and gives what comes after it.
    pub(super) fn follow(&mut self, seen: &Seen<'_>) -> Step {
        // some vendors filter after they have cut the page, and say that there is more
        let told = seen.link.is_some() || !matches!(seen.next, Next::Unknown | Next::End);
        if seen.items == 0 && !told {
            return Step::End;
        }
        if let Some(print) = seen.fingerprint {
            // the same page again, where nothing is said about a next one: this server does not page
            if self.previous.replace(print) == Some(print) {
                let stuck = told && seen.items > 0;
                return if stuck { Step::Stuck } else { Step::Repeated };
            }
        }
        if *seen.next == Next::End {
            return Step::End;
        }
        match self.style {
            PageStyle::Link { .. } => self.follow_link(seen),
            _ if seen.link.is_some() => self.follow_link(seen),
            // where it has gone on by links, a page without one is the last
            _ if self.by_link && *seen.next == Next::Unknown => Step::End,
            PageStyle::Cursor { .. } => self.follow_cursor(seen),
            PageStyle::Page { .. } => self.follow_page(seen),
            PageStyle::Offset { .. } | PageStyle::Offsets { .. } => {
                self.follow_offset(seen).map_or(Step::End, Step::Next)
            }
        }
    }

    fn follow_link(&mut self, seen: &Seen<'_>) -> Step {
        self.ahead = false;
        self.by_link = true;
        match seen.link {
            Some(url) => self.follow_address(url.as_str(), || Target::Url(Box::new(url.clone()))),
            None => Step::End,
        }
    }

    fn follow_cursor(&mut self, seen: &Seen<'_>) -> Step {
        let cursor = match seen.next {
            Next::Cursor(cursor) => cursor.clone(),
            Next::Number(number) => number.to_string(),
            Next::Key(key) => return self.follow_address(key.get(), || Target::Key(key.clone())),
            Next::Unknown | Next::End => return Step::End,
        };
        self.follow_address(&cursor, || Target::Cursor(cursor.clone()))
    }

    /// The same address at once again is how some vendors say that there is no more. An earlier one leads round.
    fn follow_address(&mut self, address: &str, target: impl FnOnce() -> Target) -> Step {
        let before = self.current;
        if self.visit(address) {
            Step::Next(target())
        } else if self.current == before {
            Step::End
        } else {
            Step::Round
        }
    }

    /// Whether the address was not there before.
    fn visit(&mut self, address: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        address.hash(&mut hasher);
        let hash = hasher.finish();
        self.current = Some(hash);
        self.known.insert(hash)
    }

    fn follow_page(&mut self, seen: &Seen<'_>) -> Step {
        let items = seen.items as u64;
        let current = self.number;
        let size = self.full_page(current, items, seen.total);
        let next = match seen.next {
            Next::Number(number) => *number,
            _ => match current.checked_add(1) {
                Some(next) => next,
                None => return Step::End,
            },
        };
        let told = matches!(seen.next, Next::Number(_));
        let before = || current.saturating_sub(1).saturating_mul(size);
        // counted, not computed: a short page in the middle must not end the list early
        let passed = self.passed.unwrap_or_else(before).saturating_add(items);
        self.passed = Some(passed);
        let over = !told && seen.total.is_some_and(|total| passed >= total);
        if over || next == current {
            return Step::End;
        }
        // a number that does not grow would go round for ever
        if next < current {
            return Step::Round;
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
        Step::Next(Target::Number(next))
    }

    /// How many items a full page has, from the first one that has any.
    fn full_page(&mut self, current: u64, items: u64, total: Option<u64>) -> u64 {
        if let Some(size) = self.size {
            return size;
        }
        let before = |limit: u64| current.saturating_sub(1).saturating_mul(limit);
        let size = match (self.limit, total) {
            // the last page of a list that was begun in its middle is short, but tells what a full one is
            (Some(limit), Some(total)) if total == before(limit).saturating_add(items) => limit,
            _ => items,
        };
        if items > 0 {
            self.size = Some(size);
        }
        size
    }

    /// Counts by the items received: a vendor may give fewer than it was asked for.
    fn follow_offset(&mut self, seen: &Seen<'_>) -> Option<Target> {
        let items = seen.items as u64;
        let counted = self.number.checked_add(items)?;
        let next = match seen.next {
            Next::Number(number) if *number > self.number => *number,
            _ => counted,
        };
        if next == self.number || seen.total.is_some_and(|total| next >= total) {
            return None;
        }
        // a short page that is not the last one moves all that come after it
        let regular = self.size.is_none_or(|size| size == items) && next == counted;
        self.ahead = regular && (seen.total.is_some() || self.limit == Some(items));
        self.size = Some(items).filter(|items| *items > 0);
        self.number = next;
        self.end = seen.total;
        Some(Target::Number(next))
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
        Step::Next(Target::Number(number))
    }

    fn ahead(plan: &Plan) -> Vec<Target> {
        (1..=3).map_while(|count| plan.ahead(count)).collect()
    }

    #[test]
    fn a_total_says_which_pages_can_be_asked_for_ahead() {
        let mut plan = Plan::new(PAGE, Some(10), None);
        assert_eq!(plan.follow(&seen(10, Some(35), &Next::Unknown)), number(2));
        assert_eq!(ahead(&plan), [Target::Number(3), Target::Number(4)]);
        let mut plan = Plan::new(OFFSET, Some(10), None);
        assert_eq!(plan.follow(&seen(10, Some(35), &Next::Unknown)), number(10));
        assert_eq!(ahead(&plan), [Target::Number(20), Target::Number(30)]);
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
            Step::Next(Target::Cursor("a".to_owned()))
        );
        assert_eq!(plan.follow(&seen(1, None, &next)), Step::End);
        let other = Next::Cursor("b".to_owned());
        assert_ne!(plan.follow(&seen(1, None, &other)), Step::End);
        assert_eq!(plan.follow(&seen(1, None, &next)), Step::Round);
        let mut plan = Plan::new(PAGE, None, Some(3));
        assert_eq!(plan.follow(&seen(1, None, &Next::Number(3))), Step::End);
        assert_eq!(plan.follow(&seen(1, None, &Next::Number(2))), Step::Round);
        let mut plan = Plan::new(OFFSET, None, None);
        let same = || Seen {
            fingerprint: Some(7),
            ..seen(5, None, &Next::Unknown)
        };
        assert_eq!(plan.follow(&same()), number(5));
        assert_eq!(plan.follow(&same()), Step::Repeated);
    }

    #[test]
    fn an_empty_page_ends_the_list_unless_the_vendor_says_what_follows() {
        let mut plan = Plan::new(PageStyle::Cursor { cursor: "c" }, None, None);
        let next = Next::Cursor("a".to_owned());
        assert!(matches!(
            plan.follow(&seen(0, None, &next)),
            Step::Next(Target::Cursor(_))
        ));
        assert_eq!(plan.follow(&seen(0, None, &Next::End)), Step::End);
        let mut plan = Plan::new(PAGE, Some(10), None);
        assert_eq!(plan.follow(&seen(0, Some(35), &Next::Number(2))), number(2));
        assert_eq!(plan.size(), None);
        let mut plan = Plan::new(OFFSET, Some(10), None);
        assert_eq!(plan.follow(&seen(0, None, &Next::Number(20))), number(20));
        assert_eq!(plan.follow(&seen(0, None, &Next::Number(20))), Step::End);
        assert_eq!(plan.follow(&seen(0, None, &Next::Unknown)), Step::End);
    }

    #[test]
    fn where_a_list_by_number_went_on_by_links_a_page_without_one_is_the_last() {
        let mut plan = Plan::new(PAGE, Some(10), None);
        let link = reqwest::Url::parse("http://h/p?id_after=7").unwrap();
        let linked = Seen {
            link: Some(&link),
            ..seen(10, None, &Next::Unknown)
        };
        assert!(matches!(plan.follow(&linked), Step::Next(Target::Url(_))));
        assert_eq!(plan.follow(&seen(10, None, &Next::Unknown)), Step::End);
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
