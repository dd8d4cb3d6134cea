//! The public items of a generated client as its users see them, and what a change of them means for code that compiled.
//!
//! [`RustApi::of_generated`] reads the generated files, [`compare`] holds two of them against each other, and [`probe`] writes a program that uses
//! all of one, so that a compiler can check what [`compare`] says.

mod attributes;
mod auto_traits;
mod compare;
mod item;
mod macros;
mod method_change;
mod modules;
mod probe;
mod read;
mod spelling;
mod type_change;

use std::collections::BTreeMap;

pub use compare::compare;
pub use probe::{Probe, probe};

/// The public items of a generated client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustApi {
    /// The items by their path below the crate: `types::Project`, `builder::ListProjects`, `Client`.
    items: BTreeMap<String, item::Item>,
}

impl RustApi {
    /// Reads the files of `src/generated`, by their path there.
    ///
    /// # Errors
    ///
    /// A file is not Rust, or has a form that the generator does not write: the file and what is wrong.
    pub fn of_generated(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let modules = modules::Modules::of(files)?;
        Ok(Self {
            items: read::items(&modules)?,
        })
    }

    /// The paths of all items, fields, variants and methods. A field and its setter share one.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        self.items.iter().flat_map(|(path, item)| item.paths(path))
    }
}
