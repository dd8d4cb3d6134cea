//! What is mechanical is mended in the text: only what is meant changes, and a second run changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use spec_codegen::fix::{Fixed, fix};

/// A spec around an operation's lines and schemas' lines.
fn spec(operation: &str, schemas: &str) -> String {
    format!(
        "\
# A comment at the top.
openapi: 3.0.3
info: {{title: T, version: '1'}}
tags: [{{name: things, description: Things.}}]
paths:
  /things/{{id}}:
    get:
      tags: [things]
      x-evidence: {{grade: documented, source: manual}}
{operation}components:
  schemas:
{schemas}"
    )
}

const OPERATION: &str = "      operationId: getThing
      summary: Get a thing.
      parameters:
        - {name: id, in: path, required: true, description: Its id., schema: {type: string}}
      responses:
        '200': {description: Fine.}
";

const SCHEMA: &str = "    Thing:
      type: object
      description: A thing.
";

fn run(text: &str) -> Fixed {
    fix(&BTreeMap::from([(
        "openapi.yaml".to_owned(),
        text.to_owned(),
    )]))
    .unwrap()
}

/// The text becomes the other one, without findings, and stays so.
#[track_caller]
fn becomes(before: &str, after: &str) {
    let fixed = run(before);
    assert_eq!(fixed.files["openapi.yaml"], after);
    assert!(fixed.left.is_empty(), "{:#?}", fixed.left);
    assert!(!fixed.fixed.is_empty());
    let again = run(after);
    assert_eq!(again.files["openapi.yaml"], after);
    assert!(again.fixed.is_empty());
}

#[track_caller]
fn schema(before: &str, after: &str) {
    becomes(&spec(OPERATION, before), &spec(OPERATION, after));
}

#[track_caller]
fn operation(before: &str, after: &str) {
    becomes(&spec(before, SCHEMA), &spec(after, SCHEMA));
}

/// A schema with one property in a line.
#[track_caller]
fn property(before: &str, after: &str) {
    let around = |inner: &str| {
        format!(
            "{SCHEMA}      properties:\n        # the one\n        a: {inner} # and only\n        b: {{type: string, description: B.}}\n"
        )
    };
    schema(&around(before), &around(after));
}

/// The change leaves the text as it is, with this many findings.
#[track_caller]
fn stays(text: &str, findings: usize) {
    let fixed = run(text);
    assert_eq!(fixed.files["openapi.yaml"], text);
    assert_eq!(fixed.left.len(), findings, "{:#?}", fixed.left);
}

#[test]
fn a_title_is_dropped_wherever_it_stands_in_its_object() {
    property(
        "{title: A, type: string, description: A.}",
        "{type: string, description: A.}",
    );
    property(
        "{type: string, title: A, description: A.}",
        "{type: string, description: A.}",
    );
    property(
        "{type: string, description: A., title: A}",
        "{type: string, description: A.}",
    );
    schema(
        "    Thing:\n      # above\n      title: Thing # beside\n      type: object\n      description: A thing.\n",
        "    Thing:\n      # above\n      type: object\n      description: A thing.\n",
    );
    schema(
        "    Thing:\n      type: object\n      description: A thing.\n      title: >-\n        A long\n        title\n",
        "    Thing:\n      type: object\n      description: A thing.\n",
    );
}

#[test]
fn a_default_and_limits_move_into_the_description() {
    property(
        "{type: integer, format: int64, default: 10, description: A number.}",
        "{type: integer, format: int64, description: A number. The default is `10`.}",
    );
    property(
        "{type: integer, format: int64, minimum: 1, maximum: 100, description: A number}",
        "{type: integer, format: int64, description: A number. At least 1. At most 100.}",
    );
    property(
        "{type: array, items: {type: string, maxLength: 20}, maxItems: 1, description: Names.}",
        "{type: array, items: {type: string}, description: 'Names. Each item: at most 20 characters. At most 1 item.'}",
    );
}

#[test]
fn a_sentence_is_added_in_the_style_of_the_description() {
    let thing = |description: &str, rest: &str| {
        format!("    Thing:\n      description: {description}\n      type: object\n{rest}")
    };
    let limit = "      maxProperties: 3\n";
    for (before, after) in [
        ("A thing.", "A thing. At most 3 members."),
        (
            "'A thing: it''s one'",
            "'A thing: it''s one. At most 3 members.'",
        ),
        (
            "\"A \\\"thing\\\"\"",
            "\"A \\\"thing\\\". At most 3 members.\"",
        ),
        (
            ">-\n        A thing,\n        on two lines.",
            ">-\n        A thing,\n        on two lines.\n        At most 3 members.",
        ),
        (
            "|\n        A thing\n",
            "|\n        A thing.\n        At most 3 members.\n",
        ),
        (
            "A thing\n        on two lines",
            "A thing\n        on two lines. At most 3 members.",
        ),
    ] {
        schema(&thing(before, limit), &thing(after, ""));
    }
}

#[test]
fn a_pattern_that_would_break_the_text_is_quoted() {
    property(
        "{type: string, pattern: '^[a-z]{2}: #$', description: A code.}",
        "{type: string, description: 'A code. It matches `^[a-z]{2}: #$`.'}",
    );
}

#[test]
fn a_limit_without_a_description_stays_since_it_would_hide_that_one_is_missing() {
    let text = format!("{SCHEMA}      properties:\n        a: {{type: string, maxLength: 3}}\n");
    stays(&spec(OPERATION, &text), 2);
}

#[test]
fn numbers_get_a_format_after_their_type() {
    property(
        "{type: integer, description: A number.}",
        "{type: integer, format: int64, description: A number.}",
    );
    property(
        "{description: A number., type: number}",
        "{description: A number., type: number, format: double}",
    );
    property(
        "{type: integer, format: long, description: A number.}",
        "{type: integer, format: int64, description: A number.}",
    );
    property(
        "\n          type: integer # whole\n          description: A number.",
        "\n          type: integer # whole\n          format: int64\n          description: A number.",
    );
}

#[test]
fn a_format_that_says_more_than_a_size_is_left_to_a_person() {
    let text = format!(
        "{SCHEMA}      properties:\n        a: {{type: integer, format: unix-time, description: A.}}\n"
    );
    stays(&spec(OPERATION, &text), 1);
}

#[test]
fn other_formats_go_into_the_description_or_away() {
    property(
        "{type: string, format: phone, description: A number.}",
        "{type: string, description: A number. Its format is `phone`.}",
    );
    property(
        "{type: boolean, format: flag, description: A flag.}",
        "{type: boolean, description: A flag.}",
    );
    property(
        "{type: string, format: password, description: A secret.}",
        "{type: string, x-secret: true, description: A secret.}",
    );
}

#[test]
fn a_closed_object_is_opened() {
    schema(
        &format!("{SCHEMA}      additionalProperties: false\n"),
        SCHEMA,
    );
}

#[test]
fn flags_that_say_what_holds_anyway_go_away() {
    property(
        "{type: string, readOnly: false, x-secret: false, description: A.}",
        "{type: string, description: A.}",
    );
    stays(
        &spec(
            OPERATION,
            &format!(
                "{SCHEMA}      properties:\n        a: {{type: string, readOnly: true, description: A.}}\n"
            ),
        ),
        1,
    );
}

#[test]
fn enums_lose_null_and_doubles_and_quote_their_texts() {
    schema(
        "    Kind:\n      type: string\n      description: A kind.\n      enum: [a, null, b]\n",
        "    Kind:\n      type: string\n      nullable: true\n      description: A kind.\n      enum: [a, b]\n",
    );
    schema(
        "    Kind:\n      type: string\n      description: A kind.\n      enum:\n        - a\n        - b # again\n        - a\n",
        "    Kind:\n      type: string\n      description: A kind.\n      enum:\n        - a\n        - b # again\n",
    );
    schema(
        "    Kind:\n      type: string\n      description: A kind.\n      enum: [a, true]\n",
        "    Kind:\n      type: string\n      description: A kind.\n      enum: [a, 'true']\n",
    );
}

#[test]
fn types_of_openapi_3_1_become_those_of_3_0() {
    property(
        "{type: [integer, 'null'], description: A number.}",
        "{type: integer, nullable: true, format: int64, description: A number.}",
    );
    property(
        "\n          type:\n            - string\n            - 'null'\n          description: A.",
        "\n          type: string\n          nullable: true\n          description: A.",
    );
    property(
        "{type: string, examples: [x], description: A.}",
        "{type: string, example: x, description: A.}",
    );
}

#[test]
fn what_stands_beside_a_reference_is_kept_by_all_of() {
    schema(
        &format!(
            "{SCHEMA}      properties:\n        a: {{$ref: '#/components/schemas/Thing', description: Inner.}}\n"
        ),
        &format!(
            "{SCHEMA}      properties:\n        a: {{allOf: [{{$ref: '#/components/schemas/Thing'}}], description: Inner.}}\n"
        ),
    );
    schema(
        &format!(
            "{SCHEMA}      properties:\n        a:\n          $ref: '#/components/schemas/Thing'\n          description: Inner.\n"
        ),
        &format!(
            "{SCHEMA}      properties:\n        a:\n          allOf: [{{$ref: '#/components/schemas/Thing'}}]\n          description: Inner.\n"
        ),
    );
}

#[test]
fn an_object_says_its_type_and_a_tuple_what_it_is() {
    schema(
        "    Thing:\n      description: A thing.\n      properties:\n        a: {type: string, description: A.}\n",
        "    Thing:\n      description: A thing.\n      type: object\n      properties:\n        a: {type: string, description: A.}\n",
    );
    schema(
        "    Pair:\n      description: A pair.\n      x-tuple:\n        - {name: a, schema: {type: string}, description: A.}\n",
        "    Pair:\n      description: A pair.\n      x-tuple:\n        - {name: a, schema: {type: string}, description: A.}\n      type: array\n      items: {}\n",
    );
}

#[test]
fn doubles_in_lists_go_away() {
    schema(
        "    Thing:\n      type: object\n      description: A thing.\n      required: [a, a]\n      properties: {a: {type: string, description: A.}}\n",
        "    Thing:\n      type: object\n      description: A thing.\n      required: [a]\n      properties: {a: {type: string, description: A.}}\n",
    );
    property(
        "{type: integer, format: int64, x-lenient: [string-number, string-number], description: A.}",
        "{type: integer, format: int64, x-lenient: [string-number], description: A.}",
    );
}

#[test]
fn an_operation_id_gets_camel_case_where_it_is_waited_for_too() {
    operation(&OPERATION.replace("getThing", "get_thing"), OPERATION);
    operation(
        &OPERATION.replace("getThing", "\"GetThing\" # its name"),
        &OPERATION.replace("getThing", "getThing # its name"),
    );
}

#[test]
fn a_path_parameter_is_required_also_as_the_first_key_after_a_dash() {
    operation(&OPERATION.replace(" required: true,", ""), OPERATION);
    operation(
        &OPERATION.replace(
            "- {name: id, in: path, required: true, description: Its id., schema: {type: string}}",
            "- allowEmptyValue: false\n          in: path\n          name: id\n          description: Its id.\n          schema: {type: string}",
        ),
        &OPERATION.replace(
            "- {name: id, in: path, required: true, description: Its id., schema: {type: string}}",
            "- in: path\n          required: true\n          name: id\n          description: Its id.\n          schema: {type: string}",
        ),
    );
}

#[test]
fn a_range_of_statuses_is_in_capitals() {
    operation(
        &format!("{OPERATION}        '4xx': {{description: Wrong.}}\n"),
        &format!("{OPERATION}        '4XX': {{description: Wrong.}}\n"),
    );
}

#[test]
fn a_long_summary_leaves_its_second_sentence_to_the_description() {
    let rest = "It says so much about the thing that nobody would read it in a list of operations, hence it moves.";
    operation(
        &OPERATION.replace("Get a thing.", &format!("Get a thing. {rest}")),
        &OPERATION.replace(
            "Get a thing.",
            &format!("Get a thing.\n      description: {rest}"),
        ),
    );
}

#[test]
fn a_limit_of_a_parameters_schema_is_said_by_the_parameter() {
    operation(
        &OPERATION.replace(
            "schema: {type: string}",
            "schema: {type: string, minLength: 1}",
        ),
        &OPERATION.replace(
            "description: Its id.",
            "description: Its id. At least 1 character.",
        ),
    );
}

#[test]
fn a_body_without_a_word_on_it_is_required_and_one_that_is_not_stays() {
    let text = |required: &str| {
        format!(
            "{OPERATION}    post:
      tags: [things]
      x-evidence: {{grade: documented, source: manual}}
      operationId: createThing
      summary: Create a thing.
      parameters:
        - {{name: id, in: path, required: true, description: Its id., schema: {{type: string}}}}
      requestBody:
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}
{required}      responses:
        '200': {{description: Fine.}}
"
        )
    };
    operation(&text(""), &text("        required: true\n"));
    stays(&spec(&text("        required: false\n"), SCHEMA), 0);
}

#[test]
fn numbers_and_flags_get_or_lose_their_quotes() {
    becomes(
        &spec(OPERATION, SCHEMA).replace("version: '1'", "version: 1.10"),
        &spec(OPERATION, SCHEMA).replace("version: '1'", "version: '1.10'"),
    );
    property(
        "{type: string, nullable: 'true', description: A.}",
        "{type: string, nullable: true, description: A.}",
    );
}

#[test]
fn what_an_anchor_shares_is_not_changed() {
    stays(
        &spec(
            OPERATION,
            &format!(
                "{SCHEMA}      properties:\n        a: &a {{type: integer, description: A.}}\n        b: *a\n"
            ),
        ),
        2,
    );
}

#[test]
fn a_fix_that_another_rule_would_refuse_is_not_made() {
    // without its second variant the union would be one of one
    let text = format!(
        "{SCHEMA}    Kind:\n      type: string\n      description: A kind.\n      enum: [null]\n"
    );
    let fixed = run(&spec(OPERATION, &text));
    assert_eq!(fixed.files["openapi.yaml"], spec(OPERATION, &text));
    assert_eq!(fixed.left.len(), 1, "{:#?}", fixed.left);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay() {
    let text =
        |schemas: &str| format!("\u{feff}{}", spec(OPERATION, schemas)).replace('\n', "\r\n");
    let around = |inner: &str| {
        format!(
            "{SCHEMA}      properties:\n        größe:\n          type: integer\n{inner}          description: Ä.\n"
        )
    };
    becomes(
        &text(&around("")),
        &text(&around("          format: int64\n")),
    );
}

#[test]
fn several_files_are_mended_each_where_its_part_is() {
    let entry = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: []\npaths: {}\ncomponents:\n  schemas:\n    Thing: {$ref: './thing.yaml#/components/schemas/Thing'}\n";
    let thing = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Thing: {type: integer, description: A thing.}\n";
    let files = BTreeMap::from([
        ("openapi.yaml".to_owned(), entry.to_owned()),
        ("thing.yaml".to_owned(), thing.to_owned()),
    ]);
    let fixed = fix(&files).unwrap();
    assert_eq!(fixed.files["openapi.yaml"], entry);
    assert_eq!(
        fixed.files["thing.yaml"],
        thing.replace("integer,", "integer, format: int64,")
    );
    assert_eq!(
        fixed.fixed[0].location.as_ref().unwrap().to_string(),
        "thing.yaml:6:5"
    );
}

/// What a vendor's own document would have everywhere: every integer of the real specs loses its format, and gets it back.
#[test]
fn the_real_specs_get_back_every_format_that_they_lose_and_nothing_else_changes() {
    for vendor in ["bigeye", "bigid", "bigml", "dataops-live"] {
        let files = real(vendor);
        let mut damaged = files.clone();
        for text in damaged.values_mut() {
            *text = text.replace("type: integer, format: int64", "type: integer");
        }
        assert_ne!(damaged, files);
        let fixed = fix(&damaged).unwrap();
        assert!(fixed.left.is_empty(), "{:#?}", fixed.left);
        assert_eq!(fixed.files, files);
    }
}

/// The files of a real spec.
fn real(vendor: &str) -> BTreeMap<String, String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../specs")
        .join(vendor);
    let entries = fs::read_dir(dir).unwrap();
    let file = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    entries.map(|entry| file(entry.unwrap().path())).collect()
}

#[test]
fn a_spec_that_lost_a_line_or_its_end_is_mended_for_good_or_refused() {
    let text = include_str!("../golden/openapi.yaml");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let without = |lost: usize| {
        let kept = lines.iter().enumerate().filter(|(line, _)| *line != lost);
        kept.map(|(_, line)| *line).collect::<String>()
    };
    let ends = text.char_indices().map(|(end, _)| text[..end].to_owned());
    for damaged in (0..lines.len()).map(without).chain(ends.step_by(31)) {
        let files = BTreeMap::from([("openapi.yaml".to_owned(), damaged)]);
        let Ok(once) = fix(&files) else { continue };
        let twice = fix(&once.files).unwrap();
        assert_eq!(twice.files, once.files);
        assert!(twice.fixed.is_empty());
    }
}
