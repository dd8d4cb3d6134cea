//! A vendor's own bindings and our client do the same steps, each against a simulator of its own, and what they send is compared field by field.
//!
//! A vendor has a [`Suite`]: names of steps, our side of them (`src/<vendor>/`), the bindings' side (`bindings/<vendor>/steps.py`), and the
//! differences that are known and wanted.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod bigeye;
mod bigml;
mod bindings;
mod compare;
mod exchange;
mod known;
mod run;
mod suite;
mod table;

pub use compare::{Compared, Difference, compare};
pub use exchange::{Exchange, exchanges};
pub use known::{Known, Side, What, apply, unused};
pub use run::{Outcome, run};
pub use suite::{SUITES, Suite};
pub use table::aligned;
