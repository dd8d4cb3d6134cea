//! A small spec, and a vendor's document that says the same until a test changes it.

#![allow(clippy::unwrap_used, dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use spec_codegen::Bundle;
use spec_import::match_up::{Counts, MatchUp, match_up};
use spec_import::patch::{Patches, Spec, patches};

pub const ENTRY: &str = "\
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

pub const THING: &str = "\
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

pub const BOX: &str = "\
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

pub fn ours() -> BTreeMap<String, String> {
    [
        ("openapi.yaml", ENTRY),
        ("thing.yaml", THING),
        ("box.yaml", BOX),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into()
}

pub fn without(file: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    let mut files = ours();
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replacen(from, to, 1);
    files
}

/// An operation that answers with a schema.
pub fn get(id: &str, tag: &str, parameters: &str, schema: &str) -> String {
    format!(
        "    get:\n      operationId: {id}\n      tags: [{tag}]\n      summary: A summary.\n      x-evidence: {{grade: documented, source: document}}\n      parameters: [{parameters}]\n      \
         responses: {{'200': {{description: Good., content: {{application/json: {{schema: {schema}}}}}}}}}\n"
    )
}

pub const THINGS: &str = "{type: array, items: {$ref: '#/components/schemas/Thing'}}";
pub const THING_BY_ID: &str = "{$ref: '#/components/schemas/Thing'}";
pub const SEARCH: &str = "{name: search, in: query, schema: {type: string}}";
pub const ID: &str = "{name: id, in: path, required: true, schema: {type: integer}}";

/// The document that says just what our spec says, at its own base path and with its own names; then changed.
pub struct Theirs {
    pub paths: BTreeMap<String, String>,
    pub schemas: BTreeMap<String, String>,
    pub tags: String,
}

impl Theirs {
    pub fn same() -> Self {
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

    pub fn path(mut self, path: &str, item: &str) -> Self {
        self.paths.insert(path.to_owned(), item.to_owned());
        self
    }

    pub fn schema(mut self, name: &str, schema: &str) -> Self {
        self.schemas.insert(name.to_owned(), schema.to_owned());
        self
    }

    pub fn bundle(&self) -> Bundle {
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

pub fn compared(files: &BTreeMap<String, String>, theirs: &Theirs) -> (MatchUp, Patches) {
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
pub fn applied<'p>(
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
            .args([
                "-c",
                "core.whitespace=cr-at-eol",
                "apply",
                "--whitespace=error",
                "patch",
            ])
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
pub fn all_applied(
    files: &BTreeMap<String, String>,
    patches: &Patches,
) -> (BTreeMap<String, String>, Bundle) {
    let files = applied(files, order(patches));
    let bundle = Bundle::from_files(&files).unwrap_or_else(|errors| panic!("{errors}\n{files:#?}"));
    (files, bundle)
}

/// `shared` first, as the report says.
pub fn order(patches: &Patches) -> Vec<&String> {
    let shared = patches.patches.get("shared");
    let others = patches.patches.iter().filter(|(name, _)| *name != "shared");
    shared
        .into_iter()
        .chain(others.map(|(_, patch)| patch))
        .collect()
}

pub fn counts(new: usize, gone: usize, different: usize, same: usize) -> Counts {
    Counts {
        new,
        gone,
        different,
        same,
    }
}
