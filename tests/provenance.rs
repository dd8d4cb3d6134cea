//! A program can say which spec its client was made from.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Each vendor with what its crate says of its spec.
const CRATES: [(&str, &str, &str); 4] = [
    (
        "bigeye",
        bigeye_client::SPEC_VERSION,
        bigeye_client::SPEC_SHA256,
    ),
    (
        "bigid",
        bigid_client::SPEC_VERSION,
        bigid_client::SPEC_SHA256,
    ),
    (
        "bigml",
        bigml_client::SPEC_VERSION,
        bigml_client::SPEC_SHA256,
    ),
    (
        "dataops-live",
        dataops_live_client::SPEC_VERSION,
        dataops_live_client::SPEC_SHA256,
    ),
];

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join(name)
}

#[test]
fn the_version_of_the_spec_is_that_of_its_sources() {
    let text = fs::read_to_string(path("specs/SOURCES.toml")).unwrap();
    let sources: toml::Table = toml::from_str(&text).unwrap();
    for (vendor, version, _) in CRATES {
        assert_eq!(
            sources[vendor]["version"].as_str(),
            Some(version),
            "{vendor}"
        );
    }
}

#[test]
fn the_hash_of_the_spec_is_that_of_the_published_document() {
    for (vendor, version, sha256) in CRATES {
        let document = fs::read(path(&format!("crates/{vendor}-client/openapi.json"))).unwrap();
        let hash: String = Sha256::digest(&document)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(hash, sha256, "{vendor}");
        let document: serde_json::Value = serde_json::from_slice(&document).unwrap();
        assert_eq!(document["info"]["x-spec-version"], version, "{vendor}");
    }
}
