//! Writes the files of a spec.

mod yaml;

pub use yaml::yaml;
