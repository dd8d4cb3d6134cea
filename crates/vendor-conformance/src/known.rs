//! Differences that are known and wanted.

use std::fmt;

use crate::compare::Difference;
use crate::exchange::Exchange;

/// Who sends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The vendor's own bindings.
    Bindings,
    /// Our client.
    Client,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bindings => "bindings",
            Self::Client => "client",
        })
    }
}

/// A difference that is right as it is.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Which one.
    pub what: What,
    /// Why it is right.
    pub reason: &'static str,
}

/// Which difference is known.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// A field of a request that both send.
    Field {
        /// Its name.
        name: &'static str,
        /// Whether it is this one, by the bindings' value and our client's; `None` where it isn't sent.
        is: fn(Option<&str>, Option<&str>) -> bool,
    },
    /// One side sends a request that the other doesn't.
    Request {
        /// Who sends it.
        side: Side,
        /// Which one, by the request and the lines of what this side sends after it in the step.
        is: fn(&Exchange, &[String]) -> bool,
    },
}

impl Known {
    fn is(&self, difference: &Difference) -> bool {
        match (self.what, difference) {
            (
                What::Field { name, is },
                Difference::Field {
                    field,
                    theirs,
                    ours,
                    ..
                },
            ) => name == field && is(theirs.as_deref(), ours.as_deref()),
            (
                What::Request { side, is },
                Difference::Request {
                    side: from,
                    exchange,
                    rest,
                },
            ) => side == *from && is(exchange, rest),
            _ => false,
        }
    }
}

/// Takes the known differences out; gives, for each of `known`, how often it occurred.
pub fn apply(known: &[Known], differences: &mut Vec<Difference>) -> Vec<usize> {
    let mut times = vec![0; known.len()];
    differences.retain(|difference| {
        let Some(place) = known.iter().position(|known| known.is(difference)) else {
            return true;
        };
        times[place] += 1;
        false
    });
    times
}

/// The known differences that never occurred: they are to be taken out of the list.
pub fn unused<'a>(known: &'a [Known], times: &'a [usize]) -> impl Iterator<Item = &'a Known> {
    let pairs = known.iter().zip(times);
    pairs
        .filter(|(_, times)| **times == 0)
        .map(|(known, _)| known)
}
