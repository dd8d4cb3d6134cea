//! The ways in which the two programs list all projects, and what is compared.

use crate::case::{Number, Target};

/// How the list is read, and from where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) title: &'static str,
    /// What our program is told, and what the other one is told: it can't fetch ahead.
    pub(super) words: [&'static str; 2],
    pub(super) distant: bool,
    /// What is compared, and what ours is to come to.
    pub(super) limits: [(Number, Target); 3],
}

/// All, in the order of the table.
pub(super) const WAYS: [Way; 6] = [
    Way {
        title: "10,000 projects one page after the other",
        words: ["one", "pages"],
        distant: false,
        limits: ALL_AHEAD,
    },
    Way {
        title: "by keyset",
        words: ["keyset", "keyset"],
        distant: false,
        limits: ALL_AHEAD,
    },
    Way {
        title: "as both come, which is 4 pages ahead with ours",
        words: ["pages", "pages"],
        distant: false,
        limits: MORE_PAGES,
    },
    Way {
        title: "at 20 ms latency one page after the other",
        words: ["one", "pages"],
        distant: true,
        limits: ALL_AHEAD,
    },
    Way {
        title: "at 20 ms latency as both come",
        words: ["pages", "pages"],
        distant: true,
        limits: MORE_PAGES,
    },
    Way {
        title: "at 20 ms latency, ours 8 pages ahead",
        words: ["ahead", "pages"],
        distant: true,
        limits: MORE_PAGES,
    },
];

/// Ours is to be ahead.
pub(super) const AHEAD: Target = Target::Ratio(1.0);
const ALL_AHEAD: [(Number, Target); 3] = [
    (Number::Wall, AHEAD),
    (Number::Cpu, AHEAD),
    (Number::Peak, AHEAD),
];
/// Pages that are fetched ahead take the memory that saves the time: about a MiB each.
const MORE_PAGES: [(Number, Target); 3] = [
    (Number::Wall, AHEAD),
    (Number::Cpu, AHEAD),
    (Number::Peak, Target::MebibytesMore(10.0)),
];
