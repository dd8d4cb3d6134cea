//! Generating while building (`build-codegen`), and the warning when code is older than its spec, as a user and a maintainer meet them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// The version of the document of [`changed_document`].
const OURS: &str = "1.0-ours";

/// The workspace's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the workspace")
        .to_owned()
}

/// A crate that depends on `bigid-client` with `build-codegen` and uses this method of the client.
struct Downstream {
    dir: tempfile::TempDir,
}

impl Downstream {
    fn calling(method: &str) -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        let client = root().join("crates/bigid-client");
        let manifest = format!(
            "[package]\nname = \"downstream\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             bigid-client = {{ path = {client:?}, default-features = false, features = [\"build-codegen\"] }}\n\n[profile.dev]\ndebug = false\n"
        );
        std::fs::create_dir(dir.path().join("src")).expect("a directory");
        std::fs::write(dir.path().join("Cargo.toml"), manifest).expect("a manifest");
        std::fs::write(
            dir.path().join("src/lib.rs"),
            format!(
                "pub fn uses() {{ let _ = bigid_client::Client::{method}; }}\n\
                 const _: () = assert!(matches!(bigid_client::SPEC_VERSION.as_bytes(), b\"{OURS}\"));\n\
                 const _: () = assert!(bigid_client::SPEC_SHA256.len() == 64);\n"
            ),
        )
        .expect("a source");
        // the versions of this workspace
        std::fs::copy(root().join("Cargo.lock"), dir.path().join("Cargo.lock"))
            .expect("a lock file");
        Self { dir }
    }

    /// Checks the crate; `spec` is what the environment variable names.
    fn check(&self, spec: Option<&Path>) -> Output {
        let output = self.cargo(&["check", "--offline", "--quiet"], spec);
        // a run of the whole workspace has fetched all that is needed, a run of this test alone has not
        if !text(&output).contains("--offline was specified") {
            return output;
        }
        let fetched = self.cargo(&["fetch"], None);
        assert!(fetched.status.success(), "{}", text(&fetched));
        self.cargo(&["check", "--offline", "--quiet"], spec)
    }

    fn cargo(&self, arguments: &[&str], spec: Option<&Path>) -> Output {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .current_dir(self.dir.path())
            .env("CARGO_TARGET_DIR", root().join("target/downstream"))
            // what the outer cargo sets for its own build must not reach this one
            .env_remove("RUSTFLAGS")
            .env_remove("BIGID_CLIENT_SPEC");
        if let Some(spec) = spec {
            cargo.env("BIGID_CLIENT_SPEC", spec);
        }
        cargo.output().expect("cargo runs")
    }

    /// Writes a document into the crate's directory.
    fn document(&self, name: &str, text: &str) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::write(&path, text).expect("a document");
        path
    }
}

/// BigID's bundled document with one more operation, as a deployment of its own might have it.
fn changed_document() -> String {
    let text = std::fs::read_to_string(root().join("crates/bigid-client/openapi.json"))
        .expect("the bundled document");
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    document["info"] = json!({"title": "BigID", "version": OURS});
    document["paths"]["/local-extension"] = json!({"get": {
        "operationId": "getLocalExtension", "tags": ["Local"], "summary": "Get what only this deployment has",
        "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}});
    document.to_string()
}

fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn a_document_named_by_the_environment_variable_changes_the_api_and_the_version_that_a_downstream_crate_sees()
 {
    let downstream = Downstream::calling("get_local_extension");
    let without = downstream.check(None);
    assert!(
        !without.status.success() && text(&without).contains("get_local_extension"),
        "{}",
        text(&without)
    );

    let spec = downstream.document("ours.json", &changed_document());
    let with = downstream.check(Some(&spec));
    assert!(with.status.success(), "{}", text(&with));

    let broken = downstream.document("broken.json", "{\"openapi\": \"3.1.0\"}");
    let refused = downstream.check(Some(&broken));
    assert!(
        !refused.status.success() && text(&refused).contains("3.0.3"),
        "{}",
        text(&refused)
    );

    let missing = downstream.check(Some(&downstream.dir.path().join("nowhere.json")));
    assert!(
        !missing.status.success() && text(&missing).contains("nowhere.json can't be read"),
        "{}",
        text(&missing)
    );
}

/// Runs a vendor crate's `build.rs` in a copy of the places it looks at; what it prints.
fn build_script_output(specs: &Path) -> String {
    let dir = tempfile::tempdir().expect("a directory");
    let program = dir.path().join("build-script");
    let source = root().join("crates/bigid-client/build.rs");
    let compiled = Command::new("rustc")
        .args(["--edition", "2024", "-o"])
        .arg(&program)
        .arg(source)
        .output()
        .expect("rustc runs");
    assert!(compiled.status.success(), "{}", text(&compiled));
    let here = dir.path().join("crates/bigid-client");
    std::fs::create_dir_all(&here).expect("a directory");
    let copy = dir.path().join("specs/bigid");
    std::fs::create_dir_all(&copy).expect("a directory");
    for entry in std::fs::read_dir(specs).expect("the specs") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, copy.join(path.file_name().expect("a name"))).expect("a copy");
    }
    text(
        &Command::new(&program)
            .current_dir(&here)
            .output()
            .expect("the build script runs"),
    )
}

#[test]
fn the_build_script_warns_with_the_command_when_a_spec_has_changed_and_only_then() {
    let specs = root().join("specs/bigid");
    assert!(
        !build_script_output(&specs).contains("cargo::warning"),
        "{}",
        build_script_output(&specs)
    );

    let changed = tempfile::tempdir().expect("a directory");
    for entry in std::fs::read_dir(&specs).expect("the specs") {
        let path = entry.expect("an entry").path();
        let mut content = std::fs::read_to_string(&path).expect("a spec");
        if path.ends_with("openapi.yaml") {
            content.push_str("# changed\n");
        }
        std::fs::write(
            changed.path().join(path.file_name().expect("a name")),
            content,
        )
        .expect("a copy");
    }
    let warned = build_script_output(changed.path());
    assert!(
        warned.contains("cargo::warning=../../specs/bigid has changed")
            && warned.contains("cargo xtask generate bigid"),
        "{warned}"
    );
}
