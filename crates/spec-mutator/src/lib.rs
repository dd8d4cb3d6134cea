//! What the tools for specs are tested with: single changes as a vendor makes them, and texts as an accident leaves them.
//!
//! [`mutate`] makes one change of a spec at a random place, of which it says the rule and what was done: `spec-diff` must find just that. [`damage`]
//! spoils a text: whoever reads it must say where it is spoilt. Both are repeatable: the same seed gives the same.

mod damage;
mod expected;
mod mutation;
mod place;
mod role;
mod rules;

pub use damage::{Damage, damage};
pub use expected::{Breaks, Expected};
pub use fastrand::Rng;
pub use mutation::{Mutation, mutate, mutate_by, rules};
