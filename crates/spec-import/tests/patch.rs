//! What a vendor's document has more becomes patches that `git apply` takes, in any order.

#![allow(clippy::unwrap_used)]

mod tiny;

use spec_codegen::Bundle;

use tiny::{
    ENTRY, ID, SEARCH, THING_BY_ID, THINGS, Theirs, all_applied, applied, compared, counts, get,
    order, ours, without,
};

#[test]
fn a_new_operation_comes_with_its_schemas_and_its_reference() {
    let theirs = Theirs::same()
        .path("/api/v4/lids", &get("listLids", "Box", "", "{$ref: '#/components/schemas/LidList'}"))
        .schema("LidList", "{type: object, description: Lids., properties: {lids: {type: array, items: {$ref: '#/components/schemas/Lid'}}, of: {$ref: '#/components/schemas/Crate'}}}")
        .schema("Lid", "{type: object, description: A lid., properties: {size: {type: integer, format: int64, description: In mm.}}}");
    let (matched, patches) = compared(&ours(), &theirs);
    assert_eq!(matched.counts(), counts(1, 0, 0, 3));
    assert_eq!(patches.patches.keys().collect::<Vec<_>>(), ["box"]);
    let (files, bundle) = all_applied(&ours(), &patches);
    assert_eq!(
        bundle
            .document
            .pointer("/paths/~1lids/get/operationId")
            .unwrap(),
        "listLids"
    );
    assert_eq!(
        bundle.document.pointer("/paths/~1lids/get/tags/0").unwrap(),
        "boxes"
    );
    assert_eq!(
        bundle
            .document
            .pointer("/components/schemas/LidList/properties/of/$ref")
            .unwrap(),
        "#/components/schemas/Box",
        "ours is used where it is the same"
    );
    assert!(
        files["box.yaml"].contains("    Lid:\n      type: object\n"),
        "{}",
        files["box.yaml"]
    );
    assert!(
        files["openapi.yaml"].contains("  /lids:\n    $ref: ./box.yaml#/paths/~1lids\n"),
        "{}",
        files["openapi.yaml"]
    );
}

#[test]
fn a_new_method_of_a_known_path_takes_the_names_of_its_parameters() {
    let item = format!(
        "{}{}",
        get("oneThing", "Thing", ID, THING_BY_ID),
        get("deleteThing", "Thing", ID, "{type: string}").replacen("get:", "delete:", 1)
    );
    let (_, patches) = compared(&ours(), &Theirs::same().path("/api/v4/things/{id}", &item));
    let (files, bundle) = all_applied(&ours(), &patches);
    let delete = bundle
        .document
        .pointer("/paths/~1things~1{thing_id}/delete")
        .unwrap();
    assert_eq!(delete["operationId"], "deleteThing");
    assert!(
        delete.get("parameters").is_none(),
        "the path has it already: {delete}"
    );
    assert_eq!(files["openapi.yaml"], ENTRY, "the path is there");
}

#[test]
fn new_tags_get_a_file_each_and_their_patches_apply_in_any_order() {
    let mut theirs = Theirs::same();
    theirs.tags = "{name: lids, description: Lids of boxes.}".to_owned();
    for tag in ["lids", "keys", "locks", "Hinges and Bolts"] {
        let stem = tag.split(' ').next().unwrap();
        theirs = theirs
            .path(&format!("/api/v4/{stem}"), &get(&format!("list{stem}"), tag, "", &format!("{{$ref: '#/components/schemas/{stem}'}}")))
            .schema(stem, "{type: object, description: One., properties: {id: {type: integer, format: int64, description: Its id.}}}");
    }
    let (_, patches) = compared(&ours(), &theirs);
    let names: Vec<_> = patches.patches.keys().map(String::as_str).collect();
    assert_eq!(names, ["hinges-and-bolts", "keys", "lids", "locks"]);
    let texts = order(&patches);
    for turn in 0..texts.len() {
        let mut turned = texts.clone();
        turned.rotate_left(turn);
        for order in [turned.clone(), turned.into_iter().rev().collect()] {
            let bundle = Bundle::from_files(&applied(&ours(), order)).unwrap();
            assert_eq!(bundle.document["paths"].as_object().unwrap().len(), 7);
            assert_eq!(bundle.document["tags"].as_array().unwrap().len(), 6);
        }
    }
    for patch in texts {
        Bundle::from_files(&applied(&ours(), [patch])).unwrap();
    }
}

#[test]
fn schemas_that_several_patches_need_are_in_the_one_that_goes_first() {
    let theirs = Theirs::same()
        .path("/api/v4/lids", &get("listLids", "lids", "", "{$ref: '#/components/schemas/Part'}"))
        .path("/api/v4/keys", &get("listKeys", "keys", "", "{$ref: '#/components/schemas/Part'}"))
        .schema("Part", "{type: object, description: A part., properties: {maker: {$ref: '#/components/schemas/Maker'}}}")
        .schema("Maker", "{type: object, description: A maker., properties: {name: {type: string, description: Its name.}}}");
    let (_, patches) = compared(&ours(), &theirs);
    assert!(
        patches.report.contains("`shared.patch` goes first"),
        "{}",
        patches.report
    );
    let (files, _) = all_applied(&ours(), &patches);
    assert!(
        files["shared.yaml"].contains("Maker:"),
        "{}",
        files["shared.yaml"]
    );
    assert!(
        files["lids.yaml"].contains("./shared.yaml#/components/schemas/Part"),
        "{}",
        files["lids.yaml"]
    );
}

#[test]
fn a_new_property_goes_to_the_end_of_the_properties_with_what_it_needs() {
    let theirs = Theirs::same()
        .schema("Thing", "{type: object, properties: {name: {type: string}, state: {$ref: '#/components/schemas/State'}, weight: {type: integer}, maker: {$ref: '#/components/schemas/Maker'}}}")
        .schema("Maker", "{type: object, description: A maker., properties: {name: {type: string, description: Its name.}}}");
    let (matched, patches) = compared(&ours(), &theirs);
    assert_eq!(
        matched.counts(),
        counts(0, 0, 2, 1),
        "both operations use the schema"
    );
    let (files, bundle) = all_applied(&ours(), &patches);
    assert!(files["thing.yaml"].contains("        weight: {type: number, format: double, description: In grams.}\n        maker: {$ref: '#/components/schemas/Maker'}\n    ThingState:"), "{}", files["thing.yaml"]);
    assert!(
        bundle
            .document
            .pointer("/components/schemas/Maker")
            .is_some()
    );
    assert!(
        patches.report.contains("new property `maker`"),
        "{}",
        patches.report
    );
}

#[test]
fn a_schema_whose_name_is_taken_by_another_gets_a_name_of_its_own() {
    let theirs = Theirs::same()
        .path("/api/v4/lids", &get("listBoxes", "lids", "", "{$ref: '#/components/schemas/Box'}"))
        .schema("Box", "{type: object, description: Another kind of box., properties: {id: {type: string, description: Its id.}}}");
    let (_, patches) = compared(&ours(), &theirs);
    let (files, bundle) = all_applied(&ours(), &patches);
    assert!(
        files["lids.yaml"].contains("BoxPublished:"),
        "{}",
        files["lids.yaml"]
    );
    assert_eq!(
        bundle
            .document
            .pointer("/paths/~1lids/get/operationId")
            .unwrap(),
        "listBoxesPublished"
    );
}

#[test]
fn a_new_parameter_goes_to_the_end_of_the_list_or_begins_one() {
    let limit =
        "{name: limit, in: query, description: How many., schema: {type: integer, format: int64}}";
    let theirs = Theirs::same()
        .path(
            "/api/v4/things",
            &get("allThings", "Thing", &format!("{SEARCH}, {limit}"), THINGS),
        )
        .path(
            "/api/v4/boxes",
            &get(
                "allBoxes",
                "Box",
                limit,
                "{type: array, items: {$ref: '#/components/schemas/Crate'}}",
            ),
        );
    let mut theirs = theirs;
    theirs.paths.remove("/api/v4/things/");
    let (matched, patches) = compared(&ours(), &theirs);
    assert_eq!(matched.counts(), counts(0, 0, 2, 1));
    let (_, bundle) = all_applied(&ours(), &patches);
    assert_eq!(
        bundle
            .document
            .pointer("/paths/~1things/get/parameters/1/name")
            .unwrap(),
        "limit"
    );
    assert_eq!(
        bundle
            .document
            .pointer("/paths/~1boxes/get/parameters/0/name")
            .unwrap(),
        "limit"
    );
}

#[test]
fn new_values_of_enums_are_added_in_the_form_that_is_there() {
    let theirs = Theirs::same()
        .schema("State", "{type: string, enum: [new, used, lost, 'yes']}")
        .schema(
            "Crate",
            "{type: object, properties: {colour: {type: string, enum: [red, green, blue]}}}",
        );
    let (_, patches) = compared(&ours(), &theirs);
    let (files, bundle) = all_applied(&ours(), &patches);
    assert!(
        files["thing.yaml"].contains("enum: [new, used, lost, "),
        "{}",
        files["thing.yaml"]
    );
    assert!(
        files["box.yaml"].contains("        - green\n        - blue\n"),
        "{}",
        files["box.yaml"]
    );
    assert_eq!(
        bundle
            .document
            .pointer("/components/schemas/ThingState/enum/3")
            .unwrap(),
        "yes"
    );
}

#[test]
fn an_operation_that_is_deprecated_there_becomes_so_here() {
    let item = get(
        "allBoxes",
        "Box",
        "",
        "{type: array, items: {$ref: '#/components/schemas/Crate'}}",
    )
    .replacen("summary:", "deprecated: true\n      summary:", 1);
    let (matched, patches) = compared(&ours(), &Theirs::same().path("/api/v4/boxes", &item));
    assert_eq!(matched.counts(), counts(0, 0, 1, 2));
    let (_, bundle) = all_applied(&ours(), &patches);
    assert_eq!(
        bundle
            .document
            .pointer("/paths/~1boxes/get/deprecated")
            .unwrap(),
        true
    );
}

#[test]
fn a_place_that_is_written_on_one_line_is_left_to_the_maintainer() {
    let files = without(
        "box.yaml",
        "      properties:\n        colour: {$ref: '#/components/schemas/Colour'}\n",
        "      properties: {colour: {$ref: '#/components/schemas/Colour'}}\n",
    );
    let theirs = Theirs::same().schema("Crate", "{type: object, properties: {colour: {type: string, enum: [red, green]}, size: {type: integer}}}");
    let (_, patches) = compared(&files, &theirs);
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    assert!(
        patches.report.contains("## By hand")
            && patches
                .report
                .contains("new property `size`: the place is written on one line"),
        "{}",
        patches.report
    );
}

#[test]
fn a_name_that_is_ours_in_another_writing_is_left_to_the_maintainer() {
    let theirs = Theirs::same()
        .path("/api/v4/things/", &get("allThings", "Thing", "{name: sear_ch, in: query, schema: {type: string}}", THINGS))
        .schema("Crate", "{type: object, properties: {colour: {type: string, enum: [red, green]}, Colour: {type: string}}}");
    let (_, patches) = compared(&ours(), &theirs);
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    for words in [
        "new parameter `sear_ch`: the spec has `search`",
        "new property `Colour`: the spec has `colour`",
    ] {
        assert!(
            patches.report.contains(words),
            "{words} is missing in:\n{}",
            patches.report
        );
    }
}

#[test]
fn a_path_outside_of_our_address_is_left_to_the_maintainer() {
    let (matched, patches) = compared(
        &ours(),
        &Theirs::same().path(
            "/api/v5/lids",
            &get("listLids", "Box", "", "{type: string}"),
        ),
    );
    assert_eq!(matched.counts(), counts(1, 0, 0, 3));
    assert!(patches.patches.is_empty(), "{:?}", patches.patches);
    assert!(
        patches
            .report
            .contains("`GET /api/v5/lids`: it is outside of the address"),
        "{}",
        patches.report
    );
}

/// Takes everything of a document with a new path, a new tag and a new property, one patch after the other in both orders.
#[track_caller]
fn takes_all(
    files: &std::collections::BTreeMap<String, String>,
) -> std::collections::BTreeMap<String, String> {
    let list = "{type: object, description: One., properties: {id: {type: integer, format: int64, description: Its id.}}}";
    let theirs = Theirs::same()
        .path("/api/v4/lids", &get("listLids", "lids", "", "{$ref: '#/components/schemas/Lid'}"))
        .path("/api/v4/keys", &get("listKeys", "keys", "", "{$ref: '#/components/schemas/Key'}"))
        .path("/api/v4/crates", &get("listCrates", "Box", "", "{$ref: '#/components/schemas/Crates'}"))
        .schema("Lid", list)
        .schema("Key", list)
        .schema("Crates", list)
        .schema("Crate", "{type: object, properties: {colour: {type: string, enum: [red, green, blue]}, size: {type: string, description: Its size.}}}");
    let (_, patches) = compared(files, &theirs);
    let (taken, bundle) = all_applied(files, &patches);
    let backwards = applied(files, order(&patches).into_iter().rev());
    let backwards = Bundle::from_files(&backwards).unwrap().document;
    for part in ["paths", "components"] {
        assert_eq!(backwards[part], bundle.document[part]);
    }
    assert_eq!(bundle.document["paths"].as_object().unwrap().len(), 6);
    assert!(
        bundle
            .document
            .pointer("/components/schemas/Box/properties/size")
            .is_some()
    );
    taken
}

#[test]
fn files_keep_their_line_ends() {
    let files = ours()
        .into_iter()
        .map(|(name, text)| (name, text.replace('\n', "\r\n")))
        .collect();
    let taken = takes_all(&files);
    for name in files.keys() {
        assert_eq!(
            taken[name].matches('\n').count(),
            taken[name].matches("\r\n").count(),
            "{name}"
        );
    }
}

#[test]
fn a_file_may_end_without_a_line_end() {
    let files = ours()
        .into_iter()
        .map(|(name, text)| (name, text.trim_end().to_owned()))
        .collect();
    takes_all(&files);
}

#[test]
fn comments_stay_with_what_they_are_about() {
    let files = without(
        "openapi.yaml",
        "paths:",
        "# Of our own.\nsecurity: []\n\n# Where things are.\npaths:",
    );
    let mut files = files;
    files.get_mut("openapi.yaml").unwrap().push_str("\n# How a caller says who it is.\ncomponents:\n  securitySchemes:\n    key: {type: http, scheme: bearer}\n");
    let taken = takes_all(&files);
    let entry = &taken["openapi.yaml"];
    for words in [
        "# Of our own.\nsecurity: []\n\n# Where things are.\npaths:\n",
        "\n\n# How a caller says who it is.\ncomponents:\n",
    ] {
        assert!(entry.contains(words), "{words}\n{entry}");
    }
}
