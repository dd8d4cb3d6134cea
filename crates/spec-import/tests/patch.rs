//! What a vendor's document has more becomes patches that `git apply` takes, in any order.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use spec_codegen::Bundle;
use spec_import::match_up::{Counts, MatchUp, match_up};
use spec_import::patch::{Patches, Spec, patches};

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Tiny, version: '1'}
servers:
  - url: https://tiny.example/api/v4
tags:
  - name: things
    description: Things.
  - name: boxes
    description: Boxes.
paths:
  /things:
    $ref: ./thing.yaml#/paths/~1things
  /things/{thing_id}:
    $ref: ./thing.yaml#/paths/~1things~1{thing_id}
  /boxes:
    $ref: ./box.yaml#/paths/~1boxes
";

const THING: &str = "\
openapi: 3.0.3
info: {title: Tiny things, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things.
      x-evidence: {grade: documented, source: manual}
      parameters:
        - {name: search, in: query, description: What to look for., schema: {type: string}}
      responses:
        '200':
          description: The things.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
  /things/{thing_id}:
    parameters:
      - {name: thing_id, in: path, required: true, description: Its id., schema: {type: integer, format: int64}}
    get:
      operationId: getThing
      tags: [things]
      summary: Get a thing.
      x-evidence: {grade: documented, source: manual}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name: {type: string, description: Its name.}
        state:
          description: Its state.
          allOf: [{$ref: '#/components/schemas/ThingState'}]
        # the vendor sends it in one place only
        weight: {type: number, format: double, description: In grams.}
    ThingState: {type: string, enum: [new, used], description: A state.}
";

const BOX: &str = "\
openapi: 3.0.3
info: {title: Tiny boxes, version: '1'}
paths:
  /boxes:
    get:
      operationId: listBoxes
      tags: [boxes]
      summary: List boxes.
      x-evidence: {grade: documented, source: manual}
      responses:
        '200':
          description: The boxes.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Box'}}
components:
  schemas:
    Box:
      type: object
      description: A box.
      properties:
        colour: {$ref: '#/components/schemas/Colour'}
    Colour:
      type: string
      description: A colour.
      enum:
        - red
        - green
";

fn ours() -> BTreeMap<String, String> {
    [
        ("openapi.yaml", ENTRY),
        ("thing.yaml", THING),
        ("box.yaml", BOX),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into()
}

fn without(file: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    let mut files = ours();
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replacen(from, to, 1);
    files
}

/// An operation that answers with a schema.
fn get(id: &str, tag: &str, parameters: &str, schema: &str) -> String {
    format!(
        "    get:\n      operationId: {id}\n      tags: [{tag}]\n      summary: A summary.\n      x-evidence: {{grade: documented, source: document}}\n      parameters: [{parameters}]\n      \
         responses: {{'200': {{description: Good., content: {{application/json: {{schema: {schema}}}}}}}}}\n"
    )
}

const THINGS: &str = "{type: array, items: {$ref: '#/components/schemas/Thing'}}";
const THING_BY_ID: &str = "{$ref: '#/components/schemas/Thing'}";
const SEARCH: &str = "{name: search, in: query, schema: {type: string}}";
const ID: &str = "{name: id, in: path, required: true, schema: {type: integer}}";

/// The document that says just what our spec says, at its own base path and with its own names; then changed.
struct Theirs {
    paths: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
    tags: String,
}

impl Theirs {
    fn same() -> Self {
        let paths = [
            ("/api/v4/things/", get("allThings", "Thing", SEARCH, THINGS)),
            (
                "/api/v4/things/{id}",
                get("oneThing", "Thing", ID, THING_BY_ID),
            ),
            (
                "/api/v4/boxes",
                get(
                    "allBoxes",
                    "Box",
                    "",
                    "{type: array, items: {$ref: '#/components/schemas/Crate'}}",
                ),
            ),
        ];
        let schemas = [
            (
                "Thing",
                "{type: object, required: [name], properties: {name: {type: string, maxLength: 9}, state: {$ref: '#/components/schemas/State'}, weight: {type: integer}}}",
            ),
            ("State", "{type: string, title: State, enum: [new, used]}"),
            (
                "Crate",
                "{type: object, properties: {colour: {type: string, enum: [red, green]}}}",
            ),
        ];
        Self {
            paths: paths.map(|(path, item)| (path.to_owned(), item)).into(),
            schemas: schemas
                .map(|(name, schema)| (name.to_owned(), schema.to_owned()))
                .into(),
            tags: String::new(),
        }
    }

    fn path(mut self, path: &str, item: &str) -> Self {
        self.paths.insert(path.to_owned(), item.to_owned());
        self
    }

    fn schema(mut self, name: &str, schema: &str) -> Self {
        self.schemas.insert(name.to_owned(), schema.to_owned());
        self
    }

    fn bundle(&self) -> Bundle {
        let mut text = format!(
            "openapi: 3.0.3\ninfo: {{title: Tiny, version: '2'}}\nservers: [{{url: 'https://tiny.example'}}]\ntags: [{}]\npaths:\n",
            self.tags
        );
        for (path, item) in &self.paths {
            text.push_str(&format!("  {path}:\n{item}"));
        }
        text.push_str("components:\n  schemas:\n");
        for (name, schema) in &self.schemas {
            text.push_str(&format!("    {name}: {schema}\n"));
        }
        Bundle::from_json(&text, "theirs.yaml").unwrap_or_else(|errors| panic!("{errors}\n{text}"))
    }
}

fn compared(files: &BTreeMap<String, String>, theirs: &Theirs) -> (MatchUp, Patches) {
    let (bundle, theirs) = (Bundle::from_files(files).unwrap(), theirs.bundle());
    let matched = match_up(&bundle, &theirs);
    let spec = Spec {
        vendor: "tiny",
        files,
        bundle: &bundle,
    };
    let patches = patches(spec, &theirs, &matched, &[]);
    (matched, patches)
}

/// Applies the patches in this order; the files then.
#[track_caller]
fn applied<'p>(
    files: &BTreeMap<String, String>,
    order: impl IntoIterator<Item = &'p String>,
) -> BTreeMap<String, String> {
    let dir = tempfile::tempdir().unwrap();
    let specs = dir.path().join("specs/tiny");
    fs::create_dir_all(&specs).unwrap();
    for (name, text) in files {
        fs::write(specs.join(name), text).unwrap();
    }
    for patch in order {
        fs::write(dir.path().join("patch"), patch).unwrap();
        let output = Command::new("git")
            .args(["apply", "--whitespace=error", "patch"])
            .current_dir(dir.path())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}\n{patch}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let entries = fs::read_dir(specs).unwrap().map(|entry| entry.unwrap());
    entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read_to_string(entry.path()).unwrap(),
            )
        })
        .collect()
}

/// The spec with all patches, which must be one.
#[track_caller]
fn all_applied(
    files: &BTreeMap<String, String>,
    patches: &Patches,
) -> (BTreeMap<String, String>, Bundle) {
    let files = applied(files, order(patches));
    let bundle = Bundle::from_files(&files).unwrap_or_else(|errors| panic!("{errors}\n{files:#?}"));
    (files, bundle)
}

/// `shared` first, as the report says.
fn order(patches: &Patches) -> Vec<&String> {
    let shared = patches.patches.get("shared");
    let others = patches.patches.iter().filter(|(name, _)| *name != "shared");
    shared
        .into_iter()
        .chain(others.map(|(_, patch)| patch))
        .collect()
}

fn counts(new: usize, gone: usize, different: usize, same: usize) -> Counts {
    Counts {
        new,
        gone,
        different,
        same,
    }
}

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
