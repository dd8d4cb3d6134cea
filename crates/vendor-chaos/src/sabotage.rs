//! Guarantees that are broken on purpose, so that it can be seen that the comparison notices.

use clap::ValueEnum;

/// What is done wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sabotage {
    /// A creation of unknown outcome is simply sent again.
    Doubles,
    /// A creation of unknown outcome is reported as one that was not done.
    Denies,
    /// An item of a list is left out.
    Loses,
    /// A secret stands in a trace.
    Leaks,
    /// A call never ends.
    Hangs,
}
