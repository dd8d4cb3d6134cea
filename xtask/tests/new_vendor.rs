//! `cargo xtask new-vendor` and `remove-vendor` on what they touch of this workspace, copied.
//!
//! That what is made compiles and passes its tests takes minutes: the last test does that, and is run by hand (`-- --ignored`).

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The files outside of a vendor's own directories that name it.
const PLACES: [&str; 6] = [
    "CHANGELOG.md",
    "Cargo.toml",
    "README.md",
    "crates/vendor-simulator/src/vendors.rs",
    "specs/SOURCES.toml",
    "tests/Cargo.toml",
];

const PETS: &str = r##"{
    "openapi": "3.0.1",
    "info": {"title": "Pet Shop API", "version": "2.1"},
    "servers": [{"url": "https://pets.example.com/v2/"}],
    "security": [{"key": []}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets", "tags": ["pets"], "summary": "List pets",
                "responses": {"200": {"description": "ok", "content": {"application/json": {
                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}},
                    "401": {"description": "no", "headers": {"X-Request-Id": {"schema": {"type": "string"}}}, "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Problem"}}}}}
            },
            "post": {
                "operationId": "createPet", "tags": ["pets"], "summary": "Create a pet",
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}},
                "responses": {"201": {"description": "made", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}
            }
        },
        "/pets/{petId}": {"get": {
            "operationId": "getPet", "tags": ["pets"], "summary": "Get a pet",
            "parameters": [{"name": "petId", "in": "path", "required": true, "schema": {"type": "integer", "format": "int64"}}],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}
        }},
        "/login": {"post": {
            "operationId": "createToken", "tags": ["login"], "summary": "Exchange the secret for a token",
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Login"}}}},
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Token"}}}}}
        }}
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Pet-Key"}},
        "schemas": {
            "Pet": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"}}},
            "NewPet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "Login": {"type": "object", "required": ["grant", "client_secret"], "properties": {"grant": {"type": "string"}, "client_secret": {"type": "string"}}},
            "Token": {"type": "object", "properties": {"access_token": {"type": "string"}}},
            "Problem": {"type": "object", "properties": {"detail": {"type": "string"}, "error_code": {"type": "string"}}}
        }
    }
}"##;

/// The places of this workspace, in a directory of their own.
struct Copy(TempDir);

struct Outcome {
    success: bool,
    said: String,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

impl Copy {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        for place in PLACES {
            copy.write(
                place,
                &fs::read_to_string(repository().join(place)).unwrap(),
            );
        }
        for vendor in ["bigeye", "bigid", "bigml", "dataops-live"] {
            let document = format!("crates/{vendor}-client/openapi.json");
            copy.write(
                &document,
                &fs::read_to_string(repository().join(&document)).unwrap(),
            );
            copy.write(&format!("specs/{vendor}/openapi.yaml"), "openapi: 3.0.3\n");
        }
        copy
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root().join(name)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.root())
            .args(arguments)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Outcome {
            success: output.status.success(),
            said: text(output.stdout) + &text(output.stderr),
        }
    }

    /// `new-vendor` with this document; nothing is compiled.
    fn new_vendor(&self, name: &str, document: &str, more: &[&str]) -> Outcome {
        // outside of the workspace, as vendors' documents are
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("pets.json");
        fs::write(&path, document).unwrap();
        let arguments = [
            "new-vendor",
            name,
            "--no-check",
            "--spec",
            path.to_str().unwrap(),
        ];
        self.run(&[&arguments[..], more].concat())
    }

    fn made(&self, more: &[&str]) -> String {
        let outcome = self.new_vendor("pet-shop", PETS, more);
        assert!(outcome.success, "{}", outcome.said);
        outcome.said
    }

    /// The command ends with these words, and nothing is another than before.
    #[track_caller]
    fn refuses(&self, name: &str, document: &str, more: &[&str], words: &[&str]) {
        let before = self.files();
        let outcome = self.new_vendor(name, document, more);
        assert!(!outcome.success, "{}", outcome.said);
        for word in words {
            assert!(
                outcome.said.contains(word),
                "{word} is missing in: {}",
                outcome.said
            );
        }
        assert_eq!(self.files(), before);
    }

    /// All files and directories with their contents.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.root(), &mut files);
        files
    }
}

fn collect(dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.insert(path.clone(), Vec::new());
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

#[test]
fn one_command_makes_spec_crate_tests_and_every_entry() {
    let copy = Copy::new();
    let said = copy.made(&["--auth", "header"]);
    assert!(said.contains("4 operations"), "{said}");
    for (file, text) in [
        ("specs/pet-shop/openapi.yaml", "openapi: 3.0.3"),
        ("specs/SOURCES.toml", "[[pet-shop.source]]"),
        ("crates/pet-shop-client/openapi.json", "listPets"),
        ("crates/pet-shop-client/build.rs", "pet-shop"),
        (
            "crates/pet-shop-client/README.md",
            "| `list_pets` | `GET /pets` |",
        ),
        (
            "crates/pet-shop-client/README.md",
            "client.list_pets().send().await?",
        ),
        (
            "crates/pet-shop-client/src/auth.rs",
            "HeaderName::from_static(\"x-pet-key\")",
        ),
        (
            "crates/pet-shop-client/src/client.rs",
            "\"https://pets.example.com/v2\"",
        ),
        (
            "crates/pet-shop-client/src/client.rs",
            "env::secret(\"PET_SHOP_API_KEY\")",
        ),
        (
            "crates/pet-shop-client/src/error.rs",
            "&[\"detail\"], &[\"error_code\"]",
        ),
        ("crates/pet-shop-client/src/error.rs", "&[\"x-request-id\"]"),
        (
            "tests/pet_shop/operations.rs",
            "client.get_pet().pet_id(1).send()",
        ),
        ("tests/Cargo.toml", "path = \"pet_shop/main.rs\""),
        (
            "Cargo.toml",
            "\npet-shop-client = { path = \"crates/pet-shop-client\", version = \"0.1.0\" }\nspec-diff",
        ),
        (
            "README.md",
            "[`pet-shop-client`](crates/pet-shop-client) | Pet Shop API | 4 |",
        ),
        ("CHANGELOG.md", "- `pet-shop-client`: "),
        (
            PLACES[3],
            "PetShop \"pet-shop\" at \"/pet-shop\" by by_schema [\"PET_SHOP_URL\", \"PET_SHOP_API_KEY\"];",
        ),
    ] {
        let found = copy.read(file);
        assert!(found.contains(text), "{file} has no {text}:\n{found}");
    }
    for (path, text) in copy.files() {
        let is_made = path.to_string_lossy().contains("pet");
        assert!(
            !is_made || !String::from_utf8(text).unwrap().contains("{{"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn remove_vendor_undoes_it_to_the_byte() {
    let copy = Copy::new();
    let before = copy.files();
    copy.made(&["--auth", "bearer"]);
    assert_ne!(copy.files(), before);
    let outcome = copy.run(&["remove-vendor", "pet-shop"]);
    assert!(outcome.success, "{}", outcome.said);
    assert_eq!(copy.files(), before);
}

#[test]
fn two_vendors_can_be_made_and_removed_in_any_order() {
    let copy = Copy::new();
    let before = copy.files();
    copy.made(&["--auth", "query", "--parameter", "key"]);
    for name in ["zoo", "aaa"] {
        let other = copy.new_vendor(name, PETS, &["--auth", "basic"]);
        assert!(other.success, "{}", other.said);
    }
    for name in ["pet-shop", "aaa", "zoo"] {
        assert!(copy.run(&["remove-vendor", name]).success);
    }
    assert_eq!(copy.files(), before);
}

#[test]
fn each_kind_of_credential_has_its_code() {
    let exchange = [
        "--auth",
        "exchange",
        "--exchange-path",
        "/login",
        "--exchange-with",
        "grant=client",
    ];
    for (arguments, variable, code) in [
        (&["--auth", "bearer"][..], "PET_SHOP_TOKEN", "\"Bearer \""),
        (
            &["--auth", "basic"],
            "PET_SHOP_PASSWORD",
            "BasicCredential::new",
        ),
        (
            &["--auth", "query", "--parameter", "key"],
            "PET_SHOP_API_KEY",
            "[(\"key\", key)]",
        ),
        (
            &[
                "--auth", "header", "--header", "X-Other", "--prefix", "Key ",
            ],
            "PET_SHOP_API_KEY",
            "\"Key \"",
        ),
        (
            &exchange,
            "PET_SHOP_SECRET",
            "json!({\"grant\": \"client\", \"client_secret\": self.secret.expose()})",
        ),
    ] {
        let copy = Copy::new();
        copy.made(arguments);
        let (auth, client) = (
            "crates/pet-shop-client/src/auth.rs",
            "crates/pet-shop-client/src/client.rs",
        );
        assert!(copy.read(auth).contains(code), "{}", copy.read(auth));
        assert!(copy.read(client).contains(variable), "{arguments:?}");
        assert!(copy.read(PLACES[3]).contains(variable), "{arguments:?}");
    }
}

#[test]
fn a_name_that_is_none_or_taken_is_refused_and_nothing_is_written() {
    let copy = Copy::new();
    let header = ["--auth", "header"];
    copy.refuses(
        "Pet_Shop",
        PETS,
        &header,
        &["is no name for a vendor", "pet-store"],
    );
    copy.refuses("pet-client", PETS, &header, &["leave `-client` out"]);
    copy.refuses("self", PETS, &header, &["a word of Rust"]);
    copy.refuses("bigml", PETS, &header, &["`bigml` is taken", "specs/bigml"]);
    copy.write("tests/pet_shop/main.rs", "// somebody's");
    copy.refuses("pet-shop", PETS, &header, &["is taken", "tests/pet_shop"]);
}

#[test]
fn a_bad_document_is_refused_and_nothing_is_written() {
    let copy = Copy::new();
    let header = ["--auth", "header"];
    copy.refuses(
        "pet-shop",
        "{",
        &header,
        &["pets.json", "nothing was written"],
    );
    copy.refuses(
        "pet-shop",
        "{\"openapi\": \"4.0\", \"paths\": {}}",
        &header,
        &["OpenAPI 4.0"],
    );
    copy.refuses(
        "pet-shop",
        &PETS.replace("\"paths\"", "\"ways\""),
        &header,
        &["nothing was written"],
    );
}

#[test]
fn what_is_not_known_of_a_credential_is_asked_for() {
    let copy = Copy::new();
    let keyless = PETS.replace("\"header\"", "\"cookie\"");
    copy.refuses(
        "pet-shop",
        &keyless,
        &["--auth", "header"],
        &["`--header NAME`"],
    );
    copy.refuses(
        "pet-shop",
        PETS,
        &["--auth", "query"],
        &["`--parameter NAME`"],
    );
    copy.refuses(
        "pet-shop",
        PETS,
        &["--auth", "bearer", "--header", "X"],
        &["belongs to `--auth header`"],
    );
    copy.refuses(
        "pet-shop",
        PETS,
        &["--auth", "exchange"],
        &["--exchange-path"],
    );
    let exchange = ["--auth", "exchange", "--exchange-path"];
    copy.refuses(
        "pet-shop",
        PETS,
        &[&exchange[..], &["/token"]].concat(),
        &["/login"],
    );
    copy.refuses(
        "pet-shop",
        PETS,
        &[&exchange[..], &["/login"]].concat(),
        &["`--exchange-with grant=VALUE`"],
    );
}

#[test]
fn a_vendor_with_behaviour_by_hand_is_not_removed() {
    let copy = Copy::new();
    let before = copy.files();
    for (name, said) in [
        ("bigml", "behaviour by hand"),
        ("nobody", "there is no vendor"),
    ] {
        let outcome = copy.run(&["remove-vendor", name]);
        assert!(
            !outcome.success && outcome.said.contains(said),
            "{}",
            outcome.said
        );
    }
    assert_eq!(copy.files(), before);
}

#[test]
#[ignore = "compiles three clients and their tests: a minute or two with a warm target directory"]
fn what_is_made_compiles_and_passes_its_tests() {
    let directory = tempfile::tempdir().unwrap();
    let clone = directory.path().join("clone");
    let cloned = Command::new("git")
        .args(["clone", "--quiet"])
        .args([repository().as_os_str(), clone.as_os_str()])
        .status();
    assert!(cloned.unwrap().success());
    let documents = repository().join("crates/spec-import/tests/documents");
    for (name, document, auth) in [
        ("orders", "orders_2_0.yaml", "header"),
        ("tickets", "tickets_3_0.json", "bearer"),
        ("weather", "weather_3_1.yaml", "query"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(&clone)
            .args(["new-vendor", name, "--auth", auth, "--spec"])
            .arg(documents.join(document))
            .env("CARGO_TARGET_DIR", repository().join("target"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}: {said}");
    }
}
