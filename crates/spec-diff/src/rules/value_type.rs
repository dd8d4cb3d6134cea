//! The type of a value. A client or API that gets more than its spec says may fail, and our clients read more than their spec says: every text where a format
//! is declared, numbers of 64 bits whatever the format, every value of an open enum or union, and what `x-lenient` lists. See `values.rs`.

use super::Rule;
use crate::document::text;
use crate::findings::Findings;
use crate::pairs::{Owner, Pairs, ValuePair};
use crate::values::{Structure, Values, title};
use crate::wire::Shift;

pub(super) const RULE: Rule = Rule {
    names: &[
        "property-type",
        "property-widened",
        "property-narrowed",
        "property-format",
        "parameter-type",
        "parameter-format",
        "schema-type",
        "schema-widened",
        "schema-narrowed",
        "schema-format",
        "tuple-place-type",
        "tuple-place-format",
        "request-type",
        "request-format",
        "response-type",
        "response-format",
        "header-type",
        "header-format",
    ],
    check,
};

/// How a type changed.
#[derive(Clone, Copy)]
enum Way {
    Format,
    Widened,
    Narrowed,
    Replaced,
}

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let values = Values { old: pairs.old.root, new: pairs.new.root, names: &pairs.names };
    for pair in &pairs.values {
        if is_same(pair, &values) {
            continue;
        }
        let shift = values.shift(pair.old, pair.new);
        let way = way(pair, shift);
        let said = match way {
            Way::Format => "",
            Way::Widened => ", which is more",
            Way::Narrowed => ", which is less",
            Way::Replaced => "",
        };
        let (new, old) = match (title(pair.new), title(pair.old)) {
            (new, old) if new == old => (format!("another {}", new.trim_start_matches("a ")), "one before".to_owned()),
            titles => titles,
        };
        let message = pair.says(&format!("is {new} and was {old}{said}"));
        findings.now(name(&pair.owner, way), &pair.site, message, shift.wire(pair.role));
    }
}

/// Whether the types are equal, or what is inside of them is compared by itself.
fn is_same(pair: &ValuePair<'_>, values: &Values<'_>) -> bool {
    let (old, new) = (Structure::of(pair.old), Structure::of(pair.new));
    match (old, new) {
        (Structure::Reference(old), Structure::Reference(new)) => values.names.same(old, new),
        (Structure::Scalar { .. }, _) => old == new,
        (Structure::Enum(_), _) => {
            old == new && text(pair.old, "format") == text(pair.new, "format")
        }
        (Structure::Array, Structure::Array) => pair.old.get("items").is_some() == pair.new.get("items").is_some(),
        // a format beside an enum or a list
        _ => old.is_like(new) && text(pair.old, "format") == text(pair.new, "format"),
    }
}

fn way(pair: &ValuePair<'_>, shift: Shift) -> Way {
    let formats = match (Structure::of(pair.old), Structure::of(pair.new)) {
        (Structure::Scalar { kind, format: old }, Structure::Scalar { kind: other, format: new }) if kind == other => Some((old, new)),
        _ => None,
    };
    match (formats, shift.grew, shift.shrank) {
        (Some((old, new)), ..) if !old.is_empty() && !new.is_empty() => Way::Format,
        (_, true, false) => Way::Widened,
        (_, false, true) => Way::Narrowed,
        (Some(_), ..) => Way::Format,
        _ => Way::Replaced,
    }
}

fn name(owner: &Owner, way: Way) -> &'static str {
    match (owner, way) {
        (Owner::Property(_), Way::Format) => "property-format",
        (Owner::Property(_), Way::Widened) => "property-widened",
        (Owner::Property(_), Way::Narrowed) => "property-narrowed",
        (Owner::Property(_), Way::Replaced) => "property-type",
        (Owner::Schema, Way::Format) => "schema-format",
        (Owner::Schema, Way::Widened) => "schema-widened",
        (Owner::Schema, Way::Narrowed) => "schema-narrowed",
        (Owner::Schema, Way::Replaced) => "schema-type",
        (Owner::Parameter(_), Way::Format) => "parameter-format",
        (Owner::Parameter(_), _) => "parameter-type",
        (Owner::Place(_), Way::Format) => "tuple-place-format",
        (Owner::Place(_), _) => "tuple-place-type",
        (Owner::Request(_), Way::Format) => "request-format",
        (Owner::Request(_), _) => "request-type",
        (Owner::Response(_), Way::Format) => "response-format",
        (Owner::Response(_), _) => "response-type",
        (Owner::Header(_), Way::Format) => "header-format",
        (Owner::Header(_), _) => "header-type",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation, parameters, schemas};

    fn property(before: Value, after: Value, usage: &str) -> Vec<String> {
        let with = |property| schemas(json!({"A": {"type": "object", "properties": {"x": property}}}), usage);
        found(with(before), with(after))
    }

    #[test]
    fn a_type_with_more_values_fails_where_only_the_narrow_one_is_known() {
        let (narrow, wide) = (json!({"type": "integer", "format": "int64"}), json!({"type": "number"}));
        let line = "property-widened A: property `x` is a `number` and was an `integer` (int64), which is more";
        assert_eq!(property(narrow.clone(), wide.clone(), "received"), [format!("{line} | old client breaks")]);
        assert_eq!(property(narrow.clone(), wide.clone(), "sent"), [format!("{line} | new client breaks")]);
        let line = "property-narrowed A: property `x` is an `integer` (int64) and was a `number`, which is less";
        assert_eq!(property(wide.clone(), narrow.clone(), "received"), [format!("{line} | new client breaks")]);
        assert_eq!(property(wide, narrow, "sent"), [format!("{line} | old client breaks")]);
    }

    #[test]
    fn a_text_of_any_format_is_read_as_text() {
        let (narrow, wide) = (json!({"type": "string", "format": "date-time"}), json!({"type": "string"}));
        let line = "property-widened A: property `x` is a `string` and was a `string` (date-time), which is more";
        assert_eq!(property(narrow.clone(), wide.clone(), "received"), [line]);
        assert_eq!(property(narrow, wide, "sent"), [format!("{line} | new client breaks")]);
    }

    #[test]
    fn another_format_is_told_as_one() {
        let format = |format: &str| json!({"type": "integer", "format": format});
        let line = "property-format A: property `x` is an `integer` (int64) and was an `integer` (int32)";
        assert_eq!(property(format("int32"), format("int64"), "received"), [line]);
        assert_eq!(property(format("int32"), format("int64"), "sent"), [format!("{line} | new client breaks")]);
        let format = |format: &str| json!({"type": "string", "format": format});
        let line = "property-format A: property `x` is a `string` (date) and was a `string` (date-time)";
        assert_eq!(property(format("date-time"), format("date"), "sent"), [format!("{line} | old client breaks | new client breaks")]);
    }

    #[test]
    fn another_type_breaks_both_unless_a_lenient_reader_takes_it() {
        let (text, number) = (json!({"type": "string"}), json!({"type": "integer"}));
        let line = "property-type A: property `x` is an `integer` and was a `string`";
        assert_eq!(property(text, number.clone(), "received"), [format!("{line} | old client breaks | new client breaks")]);
        let lenient = json!({"type": "string", "x-lenient": ["number-string"]});
        let lines = property(lenient, number, "received");
        assert!(lines.contains(&format!("{line} | new client breaks")), "{lines:?}");
    }

    #[test]
    fn items_and_values_count_as_what_they_are_in() {
        let list = |items: &str| json!({"type": "array", "items": {"type": items}});
        let lines = property(list("integer"), list("number"), "sent");
        assert_eq!(lines, ["property-widened A: the items of property `x` is a `number` and was an `integer`, which is more | new client breaks"]);
        let map = |values: &str| json!({"type": "object", "additionalProperties": {"type": values}});
        let lines = property(map("integer"), map("boolean"), "sent");
        assert!(lines[0].starts_with("property-type A: the values of property `x` is a `boolean`"), "{lines:?}");
    }

    #[test]
    fn an_enum_in_place_of_a_text_is_less_to_send_and_all_the_same_to_read() {
        let with = |property: Value, usage| {
            schemas(json!({"A": {"type": "object", "properties": {"x": property}}, "E": {"type": "string", "enum": ["a"]}}), usage)
        };
        let (text, reference) = (json!({"type": "string"}), json!({"$ref": "#/components/schemas/E"}));
        let line = "property-narrowed A: property `x` is `E` and was a `string`, which is less";
        assert_eq!(found(with(text.clone(), "received"), with(reference.clone(), "received")), [line]);
        assert_eq!(found(with(text, "sent"), with(reference, "sent")), [format!("{line} | old client breaks")]);
    }

    #[test]
    fn a_reference_to_an_equal_schema_is_the_same_on_the_wire() {
        let to = |name: &str| {
            let property = json!({"$ref": format!("#/components/schemas/{name}")});
            let text = json!({"type": "object", "properties": {"y": {"type": "string"}}});
            schemas(json!({"A": {"type": "object", "properties": {"x": property}}, "B": text, "C": text}), "both")
        };
        assert_eq!(found(to("B"), to("C")), ["property-type A: property `x` is `C` and was `B`"]);
    }

    #[test]
    fn parameters_bodies_responses_and_components_have_names_of_their_own() {
        let parameter = |kind: &str| parameters(json!([{"name": "a", "in": "query", "schema": {"type": kind}}]));
        let lines = found(parameter("integer"), parameter("number"));
        assert_eq!(lines, ["parameter-type getThing: query parameter `a` is a `number` and was an `integer`, which is more | new client breaks"]);
        let content = |kind: &str| json!({"content": {"application/json": {"schema": {"type": kind}}}});
        let request = |kind: &str| operation(json!({"requestBody": content(kind)}));
        assert!(found(request("integer"), request("string"))[0].starts_with("request-type getThing: the request is a `string`"));
        let response = |kind: &str| operation(json!({"responses": {"200": content(kind)}}));
        assert!(found(response("integer"), response("string"))[0].starts_with("response-type getThing: the response 200 is a `string`"));
        let component = |kind: &str| schemas(json!({"A": {"type": kind}}), "sent");
        assert!(found(component("integer"), component("string"))[0].starts_with("schema-type A: is a `string` and was an `integer`"));
    }
}
