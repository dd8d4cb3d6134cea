//! Which operations of a vendor's document are those of our spec, and what is a difference.

#![allow(clippy::unwrap_used)]

mod tiny;

use tiny::{
    SEARCH, THING_BY_ID, THINGS, Theirs, all_applied, compared, counts, get, ours, without,
};

#[test]
fn other_names_base_paths_slashes_wording_and_limits_are_no_differences() {
    let (matched, patches) = compared(&ours(), &Theirs::same());
    assert_eq!(matched.counts(), counts(0, 0, 0, 3), "{}", patches.report);
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    assert!(
        patches
            .report
            .contains("0 new, 0 gone, 0 different, 3 the same."),
        "{}",
        patches.report
    );
    assert!(
        patches.report.contains("There is nothing to add"),
        "{}",
        patches.report
    );
}

#[test]
fn two_schemas_of_theirs_for_one_of_ours_add_a_property_once_and_lack_what_both_lack() {
    let short = "{type: array, items: {$ref: '#/components/schemas/ShortThing'}}";
    let theirs = Theirs::same()
        .path("/api/v4/things/", &get("allThings", "Thing", SEARCH, short))
        .schema("ShortThing", "{type: object, properties: {name: {type: string}, age: {type: string, description: Its age.}}}")
        .schema("Thing", "{type: object, properties: {name: {type: string}, state: {$ref: '#/components/schemas/State'}, age: {type: string, description: Its age.}}}");
    let (_, patches) = compared(&ours(), &theirs);
    let (files, _) = all_applied(&ours(), &patches);
    assert_eq!(
        files["thing.yaml"].matches("age:").count(),
        1,
        "{}",
        files["thing.yaml"]
    );
    assert!(
        patches
            .report
            .contains("the property `weight` is not in the document"),
        "{}",
        patches.report
    );
    assert!(
        !patches.report.contains("the property `state` is not"),
        "{}",
        patches.report
    );
}

#[test]
fn what_is_gone_or_contradicts_is_in_the_report_and_in_no_patch() {
    let mut theirs = Theirs::same()
        .schema("Thing", "{type: object, properties: {name: {type: boolean}, state: {$ref: '#/components/schemas/State'}}}")
        .schema("State", "{type: string, enum: [new]}");
    theirs.paths.remove("/api/v4/boxes");
    theirs.schemas.remove("Crate");
    let (matched, patches) = compared(&ours(), &theirs);
    assert_eq!(matched.counts(), counts(0, 1, 2, 0));
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    for words in [
        "## Gone",
        "- `GET /boxes`",
        "## Contradictions",
        "`components.schemas.Thing.properties.name`: a string here, a boolean in the document",
        "the property `weight` is not in the document",
        "not among the document's values: `used`",
    ] {
        assert!(
            patches.report.contains(words),
            "{words} is missing in:\n{}",
            patches.report
        );
    }
}

/// A pair of types in one place: ours, theirs. Whether they differ.
#[track_caller]
fn differ(ours_type: &str, theirs_type: &str) -> bool {
    let files = without(
        "thing.yaml",
        "weight: {type: number, format: double,",
        &format!("weight: {{{ours_type},"),
    );
    let schema = format!(
        "{{type: object, properties: {{name: {{type: string}}, state: {{$ref: '#/components/schemas/State'}}, weight: {{{theirs_type}}}}}}}"
    );
    let (matched, patches) = compared(&files, &Theirs::same().schema("Thing", &schema));
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    let different = matched.counts().different;
    assert!(
        different == 0 || (different == 2 && patches.report.contains("Thing.properties.weight")),
        "{}",
        patches.report
    );
    different > 0
}

#[test]
fn a_type_of_ours_that_reads_all_of_theirs_is_no_difference() {
    for (ours, theirs) in [
        ("type: number", "type: integer"),
        (
            "type: integer, format: int64",
            "type: integer, format: int32",
        ),
        (
            "type: string",
            "type: string, format: date-time, minLength: 3",
        ),
        ("type: string", "type: string, nullable: true"),
        (
            "type: integer, x-lenient: [string-number]",
            "type: string, format: int64",
        ),
        ("type: boolean, x-lenient: [string-boolean]", "type: string"),
        ("type: string, x-lenient: [number-string]", "type: integer"),
        (
            "type: array, items: {type: string}, x-lenient: [single-list]",
            "type: string",
        ),
        (
            "type: object, additionalProperties: {type: string}",
            "type: object, properties: {a: {type: string}}",
        ),
    ] {
        assert!(!differ(ours, theirs), "{ours} / {theirs}");
    }
}

#[test]
fn a_type_of_ours_that_does_not_read_theirs_is_one() {
    for (ours, theirs) in [
        ("type: integer", "type: number"),
        ("type: integer", "type: string"),
        ("type: boolean", "type: string"),
        ("type: string", "type: integer"),
        (
            "type: string",
            "type: object, properties: {a: {type: string}}",
        ),
        ("type: array, items: {type: string}", "type: string"),
        (
            "type: array, items: {type: string}",
            "type: array, items: {type: integer}",
        ),
    ] {
        assert!(differ(ours, theirs), "{ours} / {theirs}");
    }
}

#[test]
fn a_document_without_the_base_path_of_our_server_is_matched_too() {
    let theirs = Theirs::same();
    let paths = theirs
        .paths
        .iter()
        .map(|(path, item)| (path.replace("/api/v4", ""), item.clone()));
    let theirs = Theirs {
        paths: paths.collect(),
        ..Theirs::same()
    };
    let (matched, _) = compared(&ours(), &theirs);
    assert_eq!(matched.counts(), counts(0, 0, 0, 3));
}

#[test]
fn paths_that_differ_in_more_than_names_are_not_the_same() {
    let theirs = Theirs::same()
        .path(
            "/api/v4/things/latest",
            &get("latestThing", "Thing", "", THING_BY_ID),
        )
        .path("/api/v4/Boxes", &get("bigBoxes", "Box", "", THING_BY_ID));
    let (matched, _) = compared(&ours(), &theirs);
    let new: Vec<_> = matched
        .new
        .iter()
        .map(|operation| operation.path.as_str())
        .collect();
    assert_eq!(new, ["/api/v4/Boxes", "/api/v4/things/latest"]);
}

#[test]
fn a_parameter_that_they_require_or_do_not_have_is_for_a_person_to_decide() {
    let required = "{name: since, in: query, required: true, schema: {type: string}}";
    let mut theirs = Theirs::same().path(
        "/api/v4/things",
        &get("allThings", "Thing", required, THINGS),
    );
    theirs.paths.remove("/api/v4/things/");
    let (matched, patches) = compared(&ours(), &theirs);
    assert_eq!(matched.counts(), counts(0, 0, 1, 2));
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    for words in [
        "`paths./things.get`: the document requires the parameter `since` (query), the spec has none",
        "`paths./things.get`: the parameter `search` (query) is not in the document",
    ] {
        assert!(
            patches.report.contains(words),
            "{words} is missing in:\n{}",
            patches.report
        );
    }
}

#[test]
fn an_answer_that_holds_nothing_is_no_difference_to_none() {
    let files = without(
        "box.yaml",
        "          content:\n            application/json:\n              schema: {type: array, items: {$ref: '#/components/schemas/Box'}}\ncomponents:",
        "components: {}\nrest:",
    );
    let files: std::collections::BTreeMap<_, _> = files
        .into_iter()
        .map(|(name, text)| {
            (
                name,
                text.split("components: {}").next().unwrap().to_owned(),
            )
        })
        .collect();
    let files = [
        ("openapi.yaml", files["openapi.yaml"].clone()),
        ("thing.yaml", tiny::THING.to_owned()),
        ("box.yaml", files["box.yaml"].clone()),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text)).into();
    let same = |schema: &str| {
        let theirs = Theirs::same().path("/api/v4/boxes", &get("allBoxes", "Box", "", schema));
        let mut theirs = theirs;
        theirs.schemas.remove("Crate");
        compared(&files, &theirs).0.counts()
    };
    assert_eq!(same("{type: object}"), counts(0, 0, 0, 3));
    assert_eq!(
        same("{type: object, properties: {a: {type: string}}}"),
        counts(0, 0, 1, 2)
    );
}
