//! Two sides of a step, next to each other.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::exchange::Exchange;
use crate::known::Side;

/// What differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A field of a request that both send.
    Field {
        /// Method and path.
        line: String,
        /// Its name.
        field: String,
        /// What the bindings send; `None` where they don't send it.
        theirs: Option<String>,
        /// What our client sends.
        ours: Option<String>,
    },
    /// A request that one side sends and the other doesn't.
    Request {
        /// Who sends it.
        side: Side,
        /// The request.
        exchange: Exchange,
        /// What this side sends after it in the step: methods and paths.
        rest: Vec<String>,
    },
}

/// The comparison of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// How many requests the bindings send, repeats apart.
    pub theirs: usize,
    /// How many our client sends.
    pub ours: usize,
    /// How many fields were compared.
    pub fields: usize,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// Compares what both sides send in a step. Requests belong together by method and path, in their order.
pub fn compare(theirs: &[Exchange], ours: &[Exchange]) -> Compared {
    let mut compared = Compared {
        theirs: theirs.len(),
        ours: ours.len(),
        ..Compared::default()
    };
    let lines = |side: &[Exchange]| -> Vec<String> {
        side.iter().map(|exchange| exchange.line.clone()).collect()
    };
    for operation in capture_diff_slices(Algorithm::Myers, &lines(theirs), &lines(ours)) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = operation
        {
            let pairs = theirs
                .iter()
                .skip(old_index)
                .zip(ours.iter().skip(new_index));
            pairs
                .take(len)
                .for_each(|(theirs, ours)| compared.fields(theirs, ours));
            continue;
        }
        compared.only(Side::Bindings, theirs, operation.old_range());
        compared.only(Side::Client, ours, operation.new_range());
    }
    compared
}

impl Compared {
    fn fields(&mut self, theirs: &Exchange, ours: &Exchange) {
        let missing = ours
            .fields
            .keys()
            .filter(|name| !theirs.fields.contains_key(*name));
        for name in theirs.fields.keys().chain(missing) {
            self.fields += 1;
            let (their, our) = (theirs.fields.get(name), ours.fields.get(name));
            if their != our {
                self.differences.push(Difference::Field {
                    line: theirs.line.clone(),
                    field: name.clone(),
                    theirs: their.cloned(),
                    ours: our.cloned(),
                });
            }
        }
    }

    fn only(&mut self, side: Side, all: &[Exchange], range: std::ops::Range<usize>) {
        for place in range {
            let Some(exchange) = all.get(place) else {
                continue;
            };
            self.differences.push(Difference::Request {
                side,
                exchange: exchange.clone(),
                rest: all
                    .iter()
                    .skip(place + 1)
                    .map(|next| next.line.clone())
                    .collect(),
            });
        }
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Field {
                line,
                field,
                theirs,
                ours,
            } => {
                let shown =
                    |value: &Option<String>| value.as_deref().unwrap_or("(not sent)").to_owned();
                writeln!(f, "{line}: {field}")?;
                writeln!(f, "  - bindings: {}", shown(theirs))?;
                write!(f, "  + client:   {}", shown(ours))
            }
            Self::Request { side, exchange, .. } => {
                write!(
                    f,
                    "only the {side} send{}: {}",
                    if *side == Side::Client { "s" } else { "" },
                    exchange.line
                )?;
                for (name, value) in &exchange.fields {
                    if !matches!(name.as_str(), "method" | "path") {
                        write!(f, "\n    {name}: {value}")?;
                    }
                }
                Ok(())
            }
        }
    }
}
