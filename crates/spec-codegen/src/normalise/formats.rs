//! String formats that typify would check while decoding (`uuid`, `ipv4`, ..) are dropped: such a value stays text. Numbers become 64 bit,
//! so that a value that outgrows the specification still decodes.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "formats",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        let Some(members) = schema.as_object_mut() else {
            return;
        };
        let format = members.get("format").and_then(Value::as_str);
        let kept = match (members.get("type").and_then(Value::as_str), format) {
            (Some("integer"), Some("uint64")) => "uint64",
            (Some("integer"), _) => "int64",
            (Some("number"), _) => "double",
            (Some("string"), Some("date-time")) => "date-time",
            (Some("string"), Some("date")) => "date",
            (Some("string"), Some("binary")) => "binary",
            (_, None) => return,
            _ => "",
        };
        if format == Some(kept) {
            return;
        }
        hits += 1;
        if kept.is_empty() {
            members.remove("format");
        } else {
            members.insert("format".to_owned(), kept.into());
        }
    });
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn checked_string_formats_become_text_and_numbers_64_bit() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"A": {"type": "object", "properties": {
            "id": {"type": "string", "format": "uuid"},
            "day": {"type": "string", "format": "date"},
            "n": {"type": "integer", "format": "int32"},
            "f": {"type": "number", "format": "float"},
            "same": {"type": "integer", "format": "int64"}}}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({
            "id": {"type": "string"},
            "day": {"type": "string", "format": "date"},
            "n": {"type": "integer", "format": "int64"},
            "f": {"type": "number", "format": "double"},
            "same": {"type": "integer", "format": "int64"}})
        );
        assert_eq!(hits, 3);
    }
}
