//! What Bigeye provides to find sensitive data: two data classes of the first workspace, each with a classifier.

use serde_json::{Value, json};

use super::super::classifiers;
use super::super::state::State;
use super::FIRST;

pub(super) fn add(state: &mut State, since: i64) {
    for (id, category, sensitivity, kind, name) in [
        (601, 611, "CONFIDENTIAL", "EMAIL_ADDRESS", "E-mail address"),
        (602, 612, "RESTRICTED", "US_SSN", "Social security number"),
    ] {
        let class = json!({
            "name": name,
            "description": format!("{name} of a person"),
            "colorHex": "#3366CC",
            "sensitivity": format!("DATA_SENSITIVITY_{sensitivity}"),
        });
        let class = provided(id, &class, json!({"categoryIds": [category]}), since);
        state.data_classes.put(id, FIRST, class);
        let detector = json!({"machineLearningDetector": classifiers::machine(kind, name)});
        let classifier = json!({
            "name": format!("{name} detector"),
            "description": format!("Recognizes: {name}"),
            "dataClassId": id,
            "detector": {"simpleDetector": detector},
        });
        let id = id + 100;
        let classifier = provided(id, &classifier, json!({}), since);
        state.classifiers.put(id, FIRST, classifier);
    }
}

/// Keeps how it came.
fn provided(id: i64, original: &Value, mut body: Value, since: i64) -> Value {
    for (member, value) in original.as_object().into_iter().flatten() {
        body[member] = value.clone();
    }
    body["id"] = json!(id);
    body["workspaceId"] = json!(FIRST);
    body["providedByBigeye"] = json!(true);
    body["original"] = original.clone();
    body["entityInfo"] = json!({"createdEpochSeconds": since});
    body
}
