//! The document's version and title become plain ASCII: progenitor puts the version into a header constant, where anything else panics at run time.

use serde_json::Value;

use super::{Problems, Rule};

pub(super) const RULE: Rule = Rule {
    name: "version",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    for key in ["version", "title", "description"] {
        if let Some(Value::String(text)) = document.pointer_mut(&format!("/info/{key}")) {
            let ascii: String = text
                .chars()
                .map(|letter| {
                    if letter.is_ascii_graphic() || letter == ' ' {
                        letter
                    } else {
                        '-'
                    }
                })
                .collect();
            if *text != ascii {
                hits += 1;
                *text = ascii;
            }
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::after;

    #[test]
    fn a_version_that_is_no_header_value_is_mended() {
        let (document, hits) = after(&RULE, json!({"info": {"version": "1.0\u{e9}\n"}}));
        assert_eq!(document["info"]["version"], "1.0--");
        assert_eq!(hits, 1);
    }
}
