//! Single changes of the real specs, applied by program, are found to be what they are.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use spec_codegen::{Bundle, Settings, generate};
use spec_diff::rust_api::RustApi;
use spec_diff::{Comparison, Rust, Side, Subject, Verdict, compare};
use spec_mutator::{Breaks, Mutation, Rng, mutate_by, rules};

/// A document with every shape of `x-one-of` and `x-sent-as`, beside the vendors.
const BRANCHES: &str = "branches";
/// One with every other extension.
const EXTENSIONS: &str = "extensions";

fn bundle(vendor: &str) -> Bundle {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let alone = |path: &str| {
        let text = std::fs::read_to_string(root.join(path)).unwrap();
        Bundle::from_files(&[("openapi.yaml".to_owned(), text)].into()).unwrap()
    };
    let bundle = match vendor {
        BRANCHES => alone("crates/spec-codegen/tests/golden/openapi.yaml"),
        EXTENSIONS => alone("crates/spec-mutator/tests/extensions/openapi.yaml"),
        vendor => Bundle::from_dir(&root.join("specs").join(vendor)).unwrap(),
    };
    // one document, as the changed ones are
    Bundle::from_json(&bundle.to_json(), "openapi.json").unwrap()
}

fn api(bundle: &Bundle) -> RustApi {
    let settings = Settings {
        vendor: "any".to_owned(),
        command: String::new(),
    };
    RustApi::of_generated(&generate(bundle, &settings).unwrap().files).unwrap()
}

/// What is wrong with a comparison; nothing if it says what was done.
fn complaints(mutation: &Mutation, found: &Comparison) -> Vec<String> {
    let mut complaints = Vec::new();
    let expected = mutation.expected;
    if found.changes.is_empty() {
        complaints.push("nothing was found".to_owned());
    }
    for change in &found.changes {
        if !expected.found_as.contains(&change.rule) {
            complaints.push(format!(
                "found as {}: {:?} {}",
                change.rule, change.subject, change.message
            ));
        }
    }
    let wire = found.wire();
    for (who, wanted, verdict) in [
        (
            "an old client",
            expected.old_client,
            wire.old_client == Verdict::Breaking,
        ),
        (
            "a new client",
            expected.new_client,
            wire.new_client == Verdict::Breaking,
        ),
        ("code", expected.code, found.rust() == Rust::Breaking),
    ] {
        match (wanted, verdict) {
            (Breaks::Yes, false) => {
                complaints.push(format!("{who} breaks and was called compatible"))
            }
            (Breaks::No, true) => {
                complaints.push(format!("{who} does not break and was called so"))
            }
            _ => {}
        }
    }
    for change in &found.unexplained {
        complaints.push(format!("unexplained: {} {}", change.item, change.message));
    }
    complaints
}

fn check(vendor: &str, seeds: u64) {
    let old = bundle(vendor);
    let before = api(&old);
    let mut wrong = Vec::new();
    let mut applied = 0;
    for rule in rules() {
        for seed in 0..seeds {
            let Some(mutation) = mutate_by(rule, &old.document, &mut Rng::with_seed(seed)) else {
                continue;
            };
            let after = RustApi::of_generated(&mutation.generated.files).unwrap();
            let found = compare(
                &Side {
                    bundle: &old,
                    api: &before,
                },
                &Side {
                    bundle: &mutation.bundle,
                    api: &after,
                },
            );
            applied += 1;
            for complaint in complaints(&mutation, &found) {
                wrong.push(format!(
                    "{vendor} {rule} (seed {seed}), {}: {complaint}",
                    mutation.said
                ));
            }
        }
    }
    assert!(applied > 20, "only {applied} changes were made");
    assert!(
        wrong.is_empty(),
        "{} of {applied}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_was_changed_is_found_under_its_name_and_with_its_verdicts() {
    // a change of a vendor's spec takes seconds, and means the same
    let vendors =
        std::env::var("SPEC_DIFF_VENDORS").unwrap_or_else(|_| format!("{EXTENSIONS},{BRANCHES}"));
    let seeds = std::env::var("SPEC_DIFF_SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok())
        .unwrap_or(1);
    for vendor in vendors.split(',') {
        check(vendor, seeds);
    }
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    for vendor in [
        "bigeye",
        "bigid",
        "bigml",
        "dataops-live",
        BRANCHES,
        EXTENSIONS,
    ] {
        let bundle = bundle(vendor);
        let none = RustApi::of_generated(&std::collections::BTreeMap::new());
        let api = none.unwrap_or_else(|_| api(&bundle));
        let side = Side {
            bundle: &bundle,
            api: &api,
        };
        assert_eq!(compare(&side, &side), Comparison::default(), "{vendor}");
    }
}

#[test]
fn an_operation_that_is_gone_is_told_with_its_subject() {
    let old = bundle("dataops-live");
    let mutation = mutate_by("operation-removed", &old.document, &mut Rng::with_seed(1)).unwrap();
    let (before, after) = (
        api(&old),
        RustApi::of_generated(&mutation.generated.files).unwrap(),
    );
    let found = compare(
        &Side {
            bundle: &old,
            api: &before,
        },
        &Side {
            bundle: &mutation.bundle,
            api: &after,
        },
    );
    assert!(
        matches!(found.changes[0].subject, Subject::Operation(_)),
        "{:?}",
        found.changes
    );
    assert!(!found.changes[0].api.is_empty());
}

/// How a comparison finds a change of a bundled document.
fn found_in(vendor: &str, change: impl FnOnce(&mut serde_json::Value)) -> Comparison {
    let old = bundle(vendor);
    let mut document = old.document.clone();
    change(&mut document);
    let new = Bundle::from_json(&document.to_string(), "openapi.json").unwrap();
    let (before, after) = (api(&old), api(&new));
    compare(
        &Side {
            bundle: &old,
            api: &before,
        },
        &Side {
            bundle: &new,
            api: &after,
        },
    )
}

#[test]
fn who_waits_for_work_sees_a_change_of_the_operation_that_is_polled() {
    let found = found_in("dataops-live", |document| {
        let responses = operation(document, "getPipeline")["responses"]
            .as_object_mut()
            .unwrap();
        responses.insert("204".into(), serde_json::json!({"description": "Nothing."}));
    });
    assert_eq!(found.unexplained, Vec::new());
    let rules: Vec<_> = found.changes.iter().map(|change| change.rule).collect();
    assert_eq!(rules, ["status-added"]);
    let items: Vec<_> = found.changes[0].api.iter().map(|api| &*api.item).collect();
    let starts = |item: &&str| item.starts_with("builder::CreatePipeline::");
    assert!(items.iter().any(starts), "{items:?}");
}

fn operation<'d>(document: &'d mut serde_json::Value, id: &str) -> &'d mut serde_json::Value {
    let paths = document["paths"].as_object_mut().unwrap();
    let mut operations = paths
        .values_mut()
        .flat_map(|item| item.as_object_mut().unwrap().values_mut());
    operations
        .find(|operation| operation["operationId"] == id)
        .unwrap()
}
