//! Operations behind Cargo features, and what only they use.

use serde_json::{Value, json};
use spec_codegen::{Bundle, Settings, generate};
use std::collections::BTreeMap;

fn operation(id: &str, tag: &str, schema: &str) -> Value {
    let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
    json!({"get": {"operationId": id, "tags": [tag], "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}})
}

fn schema(name: &str, part: &str) -> Value {
    let part = json!({"$ref": format!("#/components/schemas/{part}")});
    json!({"type": "object", "description": format!("A {name}."), "properties": {"part": part}})
}

/// The generated files of a core, and of two families that share a type.
fn files() -> BTreeMap<String, String> {
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Test", "version": "1"},
        "tags": [{"name": "Cores"}, {"name": "Cats", "x-feature": "cats"}, {"name": "Dogs", "x-feature": "dogs"}],
        "paths": {
            "/core": operation("getCore", "Cores", "Core"),
            "/cat": operation("getCat", "Cats", "Cat"),
            "/dog": operation("getDog", "Dogs", "Dog"),
        },
        "components": {"schemas": {
            "Core": schema("core", "Name"), "Cat": schema("cat", "Paw"), "Dog": schema("dog", "Paw"),
            "Paw": {"type": "object", "properties": {"state": {"$ref": "#/components/schemas/State"}, "name": {"$ref": "#/components/schemas/Name"}}},
            "State": {"type": "string", "enum": ["clean", "dirty"]},
            "Name": {"type": "object", "properties": {"text": {"type": "string"}}},
        }},
    });
    let bundle = Bundle::from_json(&document.to_string(), "openapi.json").expect("a document");
    let settings = Settings {
        vendor: "test".to_owned(),
        command: "cargo xtask generate test".to_owned(),
    };
    generate(&bundle, &settings).expect("taken").files
}

#[test]
fn the_operations_of_a_tag_are_compiled_with_its_feature() {
    let files = files();
    let root = &files["mod.rs"];
    assert!(
        root.contains("#[cfg(feature = \"cats\")]\npub(crate) mod cats;"),
        "{root}"
    );
    assert!(
        root.contains("\npub(crate) mod cores;\n#[cfg(feature = \"dogs\")]\npub(crate) mod dogs;"),
        "{root}"
    );
    let builders = &files["builder.rs"];
    assert!(
        builders.contains("#[cfg(feature = \"cats\")]\npub use super::cats::GetCat;"),
        "{builders}"
    );
    assert!(files["cats.rs"].contains("With the feature `cats`, which is on by default."));
}

#[test]
fn a_type_is_compiled_where_any_of_its_operations_is() {
    let files = files();
    let (_, types) = files
        .iter()
        .find(|(name, text)| name.starts_with("types/") && text.contains("pub struct Paw"))
        .expect("the types");
    let before = |item: &str| {
        let (before, _) = types.split_once(item).expect("the item");
        before.rsplit("\n\n").next().unwrap_or_default().to_owned()
    };
    let either = "#[cfg(any(feature = \"cats\", feature = \"dogs\"))]";
    assert!(before("pub struct Cat ").contains("#[cfg(feature = \"cats\")]"));
    assert!(before("pub struct Paw ").contains(either), "{types}");
    assert!(before("pub enum State").contains(either), "{types}");
    assert!(
        !before("pub struct Core ").contains("cfg(feature"),
        "{types}"
    );
    assert!(
        !before("pub struct Name ").contains("cfg(feature"),
        "{types}"
    );
    let declared = &files["types/mod.rs"];
    assert!(
        declared.contains(
            "#[cfg_attr(not(all(feature = \"cats\", feature = \"dogs\")), allow(unused_imports))]"
        ),
        "{declared}"
    );
}
