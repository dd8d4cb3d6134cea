//! A comparison as people and programs read it.

mod json;
mod markdown;
mod text;

use crate::change::{Change, Rust, Subject, Verdict, Wire};

pub use json::{json, object};
pub use markdown::markdown;
pub use text::text;

/// The place of a change as a terminal opens it: `specs/bigml/project.yaml:12:5`.
fn place(vendor: &str, change: &Change) -> String {
    match &change.location {
        Some(location) => format!("specs/{vendor}/{location}"),
        None => format!("specs/{vendor}"),
    }
}

/// What a change is about, in a word or two.
fn subject(subject: &Subject) -> &str {
    match subject {
        Subject::Document => "the whole API",
        Subject::Operation(name) | Subject::Schema(name) => name,
    }
}

/// Who breaks on the wire.
fn wire(wire: Wire) -> &'static str {
    match (wire.old_client, wire.new_client) {
        (Verdict::Breaking, Verdict::Breaking) => "breaks old and new clients",
        (Verdict::Breaking, Verdict::Compatible) => "breaks old clients",
        (Verdict::Compatible, Verdict::Breaking) => "new clients need the new API",
        (Verdict::Compatible, Verdict::Compatible) => "compatible",
    }
}

/// What becomes of code that uses the crate.
fn rust(rust: Rust) -> &'static str {
    match rust {
        Rust::Unchanged => "unchanged",
        Rust::Compatible => "compatible",
        Rust::Breaking => "breaks code",
    }
}

/// `1 change`, `2 changes`
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

#[cfg(test)]
pub(crate) mod testing {
    use crate::change::{ApiChange, Change, Rust, Subject, Verdict, Wire};
    use crate::compare::Comparison;

    /// A comparison with one change of each kind.
    pub fn comparison() -> Comparison {
        let api = |item: &str, rust| ApiChange {
            item: item.to_owned(),
            message: "is gone".to_owned(),
            rust,
        };
        let change = |rule, subject, message: &str, old_client, rust, api| Change {
            rule,
            subject,
            pointer: "components.schemas.Project".to_owned(),
            location: None,
            message: message.to_owned(),
            wire: Wire {
                old_client,
                new_client: Verdict::Compatible,
            },
            rust,
            api,
        };
        let breaking = change(
            "property-removed",
            Subject::Schema("Project".to_owned()),
            "property `a|b` is gone; it was required",
            Verdict::Breaking,
            Rust::Breaking,
            vec![api("types::Project::a_b", Rust::Breaking)],
        );
        let harmless = change(
            "description",
            Subject::Document,
            "has another description",
            Verdict::Compatible,
            Rust::Unchanged,
            Vec::new(),
        );
        Comparison {
            changes: vec![breaking, harmless],
            unexplained: vec![api("types::Other", Rust::Breaking)],
        }
    }
}
