//! Bodies that a maintainer has collected in a directory of their own.

use std::panic::{UnwindSafe, catch_unwind};
use std::path::Path;

/// Names and texts of the JSON files in the directory that the environment variable names, by name.
///
/// # Panics
/// The variable is not set, or the directory can't be read or has no such file.
pub fn samples(variable: &str) -> Vec<(String, String)> {
    let directory = std::env::var(variable).expect("the variable names a directory");
    let entries = std::fs::read_dir(&directory).expect("the directory can be read");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".json")).collect();
    names.sort();
    assert!(!names.is_empty(), "{directory} has no samples");
    let with_text = |name: String| {
        let text = std::fs::read_to_string(Path::new(&directory).join(&name));
        (name, text.expect("the sample is text"))
    };
    names.into_iter().map(with_text).collect()
}

/// What is lost of a sample: the words with which `check` panics.
pub fn lost(name: &str, check: impl FnOnce() + UnwindSafe) -> Option<String> {
    let panic = catch_unwind(check).err()?;
    let said = panic.downcast_ref::<String>().cloned();
    Some(format!("{name}: {}", said.unwrap_or_default()))
}
