//! What a change of the generated code means for code that compiled.

#![allow(clippy::unwrap_used)]

#[path = "rust_api/client.rs"]
mod client;
#[path = "rust_api/types.rs"]
mod types;
#[path = "rust_api/vendors.rs"]
mod vendors;

use std::collections::BTreeMap;

use spec_diff::Rust;
use spec_diff::rust_api::{RustApi, compare};

const ROOT: &str = "
    pub mod builder;
    mod client;
    pub mod types;
    pub(crate) mod things;
    pub use self::client::Client;
";

/// The API of a client with these types and this content of `things.rs`.
fn api(types: &str, things: &str) -> RustApi {
    let types = format!(
        "use client_runtime::{{Extra, Lazy, Nullable, Secret, Timestamp}};
        use serde::{{Deserialize, Serialize}};
        use serde_json::{{Map, Value}};
        use std::collections::BTreeMap;
        {types}"
    );
    let things = format!(
        "use client_runtime::{{Error, ItemStream, Response, codegen}};
        use client_runtime::codegen::Call;
        use super::{{Client, builder, types}};
        {things}"
    );
    let files = [
        ("mod.rs", ROOT),
        ("builder.rs", "pub use super::things::*;"),
        ("client.rs", "pub struct Client { pub(crate) core: Core }"),
        ("types/mod.rs", "mod thing; pub use self::thing::*;"),
        ("types/thing.rs", &types),
        ("things.rs", &things),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    RustApi::of_generated(&BTreeMap::from(files)).unwrap()
}

/// The changes, one a line: `+` for a compatible one, `!` for a breaking one.
fn lines(old: &RustApi, new: &RustApi) -> Vec<String> {
    compare(old, new)
        .into_iter()
        .map(|change| {
            let sign = match change.rust {
                Rust::Breaking => '!',
                _ => '+',
            };
            format!("{sign} {}: {}", change.item, change.message)
        })
        .collect()
}

#[track_caller]
fn check_types(old: &str, new: &str, wanted: &[&str]) {
    assert_eq!(lines(&api(old, ""), &api(new, "")), wanted);
}

#[track_caller]
fn check_things(old: &str, new: &str, wanted: &[&str]) {
    let types = "pub struct A {} pub enum State {}";
    assert_eq!(lines(&api(types, old), &api(types, new)), wanted);
}
