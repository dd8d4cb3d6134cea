//! The generated code of this workspace's clients.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use spec_codegen::{Bundle, Settings};
use spec_diff::rust_api::RustApi;

use crate::lines;

const VENDORS: [&str; 4] = ["bigeye", "bigid", "bigml", "dataops-live"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap()
        .to_owned()
}

/// The files below `dir`, by their path there.
fn files(dir: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut dirs = vec![dir.to_owned()];
    while let Some(current) = dirs.pop() {
        for entry in fs::read_dir(&current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                let name = path
                    .strip_prefix(dir)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn specs(vendor: &str) -> BTreeMap<String, String> {
    files(&root().join("specs").join(vendor))
}

fn generated(vendor: &str, specs: &BTreeMap<String, String>) -> RustApi {
    let bundle = Bundle::from_files(specs).unwrap();
    let settings = Settings {
        vendor: vendor.to_owned(),
        command: "test".to_owned(),
    };
    let generated = spec_codegen::generate(&bundle, &settings).unwrap();
    RustApi::of_generated(&generated.files).unwrap()
}

#[test]
fn every_client_is_read_and_has_not_changed_from_itself() {
    for vendor in VENDORS {
        let dir = root()
            .join("crates")
            .join(format!("{vendor}-client"))
            .join("src/generated");
        let api = RustApi::of_generated(&files(&dir)).unwrap();
        assert!(api.paths().count() > 100, "{vendor}");
        assert_eq!(
            lines(&api, &generated(vendor, &specs(vendor))),
            [""; 0],
            "{vendor}"
        );
    }
}

/// The changes of a client whose spec has `new` in place of `old`, once.
fn after(vendor: &str, file: &str, old: &str, new: &str) -> Vec<String> {
    let before = specs(vendor);
    let mut changed = before.clone();
    let text = changed.get_mut(file).unwrap();
    assert_eq!(text.matches(old).count(), 1, "{file} has `{old}` once");
    *text = text.replace(old, new);
    lines(&generated(vendor, &before), &generated(vendor, &changed))
}

const SCHEDULE: &str = "pipeline_schedule.yaml";

#[test]
fn a_spec_that_requires_a_property_more_breaks_the_constructor() {
    assert_eq!(
        after(
            "dataops-live",
            SCHEDULE,
            "required: [description, ref, cron]",
            "required: [description, ref, cron, cron_timezone]",
        ),
        [
            "! types::PipelineScheduleCreate::cron_timezone: is `String` and was `Option<String>`",
            "! types::PipelineScheduleCreate::new: takes `description: impl Into<String>`, `ref_: impl Into<String>`, `cron: impl Into<String>`, \
            `cron_timezone: impl Into<String>` and took `description: impl Into<String>`, `ref_: impl Into<String>`, `cron: impl Into<String>`",
        ]
    );
}

#[test]
fn a_spec_that_requires_two_properties_in_another_order_breaks_the_constructor_that_still_compiles()
{
    assert_eq!(
        after(
            "dataops-live",
            SCHEDULE,
            "required: [description, ref, cron]",
            "required: [description, cron, ref]",
        ),
        [
            "! types::PipelineScheduleCreate::new: takes `cron` where it took `ref_`",
            "! types::PipelineScheduleCreate::new: takes `ref_` where it took `cron`",
        ]
    );
}

#[test]
fn a_spec_with_a_value_more_adds_a_variant() {
    assert_eq!(
        after(
            "dataops-live",
            SCHEDULE,
            "enum: [active, inactive]",
            "enum: [active, inactive, late]"
        ),
        ["+ types::PipelineScheduleScope::Late: the variant is new"]
    );
}

#[test]
fn a_spec_with_another_name_of_an_operation_has_another_request() {
    assert_eq!(
        after(
            "dataops-live",
            SCHEDULE,
            "operationId: playPipelineSchedule",
            "operationId: startPipelineSchedule",
        ),
        [
            "! Client::play_pipeline_schedule: the method is gone",
            "+ Client::start_pipeline_schedule: the method is new",
            "! builder::PlayPipelineSchedule: is gone",
            "+ builder::StartPipelineSchedule: is new",
        ]
    );
}

#[test]
fn a_spec_with_another_name_of_a_property_changes_the_field_and_its_setter() {
    assert_eq!(
        after(
            "dataops-live",
            SCHEDULE,
            "cron_timezone: {type: string, description: Time zone of the expression.}",
            "zone: {type: string, description: Time zone of the expression.}",
        ),
        [
            "! types::PipelineScheduleUpdate::cron_timezone: the field is gone",
            "! types::PipelineScheduleUpdate::cron_timezone: the method is gone",
            "+ types::PipelineScheduleUpdate::zone: the field is new",
            "+ types::PipelineScheduleUpdate::zone: the method is new",
        ]
    );
}
