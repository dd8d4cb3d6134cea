//! For programs.

use serde_json::{Value, json as value};

use crate::change::Change;
use crate::compare::Comparison;

/// The version of the form. It grows when something in it is gone or means something else; members may be added without that.
const SCHEMA: u32 = 1;

/// One JSON object:
///
/// ```json
/// {
///   "schema": 1,
///   "vendor": "bigml",
///   "wire": {"old_client": "breaking", "new_client": "compatible"},
///   "rust": "breaking",
///   "changes": [{
///     "rule": "property-removed",
///     "subject": {"schema": "Project"},
///     "file": "specs/bigml/project.yaml", "line": 12, "column": 9,
///     "pointer": "components.schemas.Project.properties.name",
///     "message": "property `name` is gone; it was required",
///     "wire": {"old_client": "breaking", "new_client": "compatible"},
///     "rust": "breaking",
///     "api": [{"item": "types::Project::name", "message": "is gone", "rust": "breaking"}]
///   }],
///   "unexplained": []
/// }
/// ```
///
/// `subject` is `"document"`, `{"operation": ID}` or `{"schema": NAME}`; `rust` is `unchanged`, `compatible` or `breaking`; the worst comes first. `file`, `line` and
/// `column` are where the change is in the new spec, or in the old one for what is gone; they are absent where nobody knows.
pub fn json(vendor: &str, comparison: &Comparison) -> String {
    format!("{:#}\n", object(vendor, comparison))
}

/// What [`json`] prints.
pub fn object(vendor: &str, comparison: &Comparison) -> Value {
    let changes: Vec<Value> = comparison
        .changes
        .iter()
        .map(|one| change(vendor, one))
        .collect();
    value!({
        "schema": SCHEMA,
        "vendor": vendor,
        "wire": comparison.wire(),
        "rust": comparison.rust(),
        "changes": changes,
        "unexplained": comparison.unexplained,
    })
}

fn change(vendor: &str, change: &Change) -> Value {
    let mut entry = value!(change);
    if let Some(location) = &change.location {
        let file = location.file.display().to_string().replace('\\', "/");
        entry["file"] = format!("specs/{vendor}/{file}").into();
        entry["line"] = location.line.into();
        entry["column"] = location.column.into();
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::comparison;

    #[test]
    fn the_form_of_a_change_is_the_documented_one() {
        let report = object("tiny", &comparison());
        assert_eq!(report["schema"], 1);
        assert_eq!(report["vendor"], "tiny");
        assert_eq!(
            report["wire"],
            value!({"old_client": "breaking", "new_client": "compatible"})
        );
        assert_eq!(report["rust"], "breaking");
        let expected = value!({
            "rule": "property-removed",
            "subject": {"schema": "Project"},
            "pointer": "components.schemas.Project",
            "message": "property `a|b` is gone; it was required",
            "wire": {"old_client": "breaking", "new_client": "compatible"},
            "rust": "breaking",
            "api": [{"item": "types::Project::a_b", "message": "is gone", "rust": "breaking"}],
        });
        assert_eq!(report["changes"][0], expected);
        assert_eq!(report["changes"][1]["subject"], "document");
        assert_eq!(report["unexplained"][0]["item"], "types::Other");
    }
}
