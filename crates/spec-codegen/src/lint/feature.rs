//! `x-feature` is the name of a Cargo feature, and what is always there waits for nothing behind one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::{Node, Outline};

pub(super) const RULE: Rule = Rule { name: "feature", check };

/// Features that the crates have for something else.
const TAKEN: [&str; 10] = [
    "default", "rustls", "rustls-no-provider", "aws-lc-rs", "native-tls", "redis", "redis-rustls", "redis-native-tls", "schemars", "build-codegen",
];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let mut features: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, tag) in outline.of(Kind::Tag) {
        let Some(value) = tag.value.get("x-feature") else { continue };
        let is_name = |name: &&str| {
            let letters = name.starts_with(|letter: char| letter.is_ascii_lowercase());
            letters && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
        };
        match value.as_str().filter(is_name) {
            None => findings.add(index, "/x-feature", format!("{value} is no name of a feature"), "write small letters, digits and `-`"),
            Some(taken) if TAKEN.contains(&taken) => {
                findings.add(index, "/x-feature", format!("the feature `{taken}` is there for something else"), "choose another name");
            }
            Some(feature) => {
                features.insert(tag.text("name").unwrap_or_default(), feature);
            }
        }
    }
    let feature = |operation: &Node<'_>| operation.texts("tags").next().and_then(|tag| features.get(tag).copied());
    for (index, operation) in outline.of(Kind::Operation) {
        let polled = operation.value.get("x-wait").and_then(|wait| wait.get("operation")).and_then(Value::as_str);
        let Some(polled) = polled else { continue };
        let Some((_, node)) = outline.of(Kind::Operation).find(|(_, node)| node.text("operationId") == Some(polled)) else { continue };
        if let Some(needed) = feature(node).filter(|needed| feature(operation) != Some(needed)) {
            let message = format!("`{polled}` is only there with the feature `{needed}`");
            findings.add(index, "/x-wait/operation", message, "put both behind one feature, or the polled operation behind none");
        }
    }
}
