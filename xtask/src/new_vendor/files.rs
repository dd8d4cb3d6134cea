//! The files of a new vendor's crate and of its tests.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::auth::Auth;
use super::calls::{self, Call};
use super::error_keys::ErrorKeys;
use super::exchange::Resolved;
use super::methods::Methods;
use super::name::Name;
use super::template::{Words, formatted};

/// A template, by the name of the file that it becomes.
macro_rules! template {
    ($path:literal) => {
        include_str!(concat!("templates/", $path))
    };
}

/// Everything that the files are made of.
pub(super) struct Made<'m> {
    pub name: &'m Name,
    pub title: &'m str,
    pub auth: &'m Auth,
    /// The bundled spec.
    pub document: &'m Value,
    /// What the vendor published.
    pub published: &'m Value,
    pub methods: &'m Methods,
}

/// The files below `crates/<vendor>-client` and `tests/<vendor>`, by path from the root; and what the client's variables are called.
pub(super) struct Files {
    pub files: Vec<(PathBuf, String)>,
    pub variables: Vec<String>,
}

pub(super) fn write(made: &Made<'_>) -> Result<Files> {
    let calls = calls::all(made.document, made.methods)?;
    let first = calls::first(&calls).context(
        "no operation of the document needs a credential: there is nothing to test it with",
    )?;
    let mut words = Words::default();
    vendor(made, &mut words);
    credential(made, &mut words)?;
    example(first, &mut words);
    let client = Path::new("crates").join(format!("{}-client", made.name.vendor()));
    let tests = Path::new("tests").join(made.name.snake());
    let (auth, builder) = match made.auth {
        Auth::Header { .. } => (template!("auth/header.rs"), template!("client/key.rs")),
        Auth::Bearer => (template!("auth/bearer.rs"), template!("client/key.rs")),
        Auth::Query { .. } => (template!("auth/query.rs"), template!("client/key.rs")),
        Auth::Basic => (template!("auth/basic.rs"), template!("client/basic.rs")),
        Auth::Exchange(_) => (
            template!("auth/exchange.rs"),
            template!("client/exchange.rs"),
        ),
    };
    let mut files = Vec::new();
    let mut add = |path: PathBuf, template: &str, words: &Words| -> Result<()> {
        let text = words.fill(template);
        let text = text.with_context(|| format!("can't make {}", path.display()))?;
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        files.push((path, if is_rust { formatted(&text)? } else { text }));
        Ok(())
    };
    add(
        client.join("Cargo.toml"),
        template!("crate/Cargo.toml"),
        &words,
    )?;
    add(
        client.join("README.md"),
        template!("crate/README.md"),
        &words,
    )?;
    add(client.join("src/lib.rs"), template!("crate/lib.rs"), &words)?;
    add(
        client.join("src/error.rs"),
        template!("crate/error.rs"),
        &words,
    )?;
    add(client.join("src/client.rs"), builder, &words)?;
    add(client.join("src/auth.rs"), auth, &words)?;
    add(
        tests.join("configuration.rs"),
        template!("tests/configuration.rs"),
        &words,
    )?;
    add(
        tests.join("credentials.rs"),
        template!("tests/credentials.rs"),
        &words,
    )?;
    operations(&calls, &mut words);
    add(
        tests.join("operations.rs"),
        template!("tests/operations.rs"),
        &words,
    )?;
    if pages(&calls, &mut words) {
        add(tests.join("pages.rs"), template!("tests/pages.rs"), &words)?;
    }
    add(tests.join("main.rs"), template!("tests/main.rs"), &words)?;
    let variables = variables(made);
    Ok(Files { files, variables })
}

/// The names of the client's variables: the address first.
fn variables(made: &Made<'_>) -> Vec<String> {
    let last: &[&str] = match made.auth {
        Auth::Header { .. } | Auth::Query { .. } => &["URL", "API_KEY"],
        Auth::Bearer => &["URL", "TOKEN"],
        Auth::Basic => &["URL", "USER", "PASSWORD"],
        Auth::Exchange(_) => &["URL", "SECRET"],
    };
    let vendor = made.name.shouty();
    last.iter().map(|last| format!("{vendor}_{last}")).collect()
}

fn vendor(made: &Made<'_>, words: &mut Words) {
    let name = made.name;
    words.set("vendor", name.vendor());
    words.set("Vendor", name.variant());
    words.set("VENDOR", name.shouty());
    words.set("crate", format!("{}_client", name.snake()));
    words.set("title", made.title);
    words.set("url", url(made.document, name));
    let keys = ErrorKeys::of(made.document, made.published);
    words.set("messages", quoted(&keys.messages));
    words.set("codes", quoted(&keys.codes));
    words.set("request_id_headers", quoted(&keys.request_ids));
}

fn quoted(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
    quoted.join(", ")
}

/// The first server with a whole address; without one, an address that nobody has.
fn url(document: &Value, name: &Name) -> String {
    let servers = document.get("servers").and_then(Value::as_array);
    let urls = servers.into_iter().flatten();
    let whole = urls
        .filter_map(|server| server.get("url")?.as_str())
        .find(|url| {
            let scheme = url.starts_with("https://") || url.starts_with("http://");
            scheme && !url.contains(['{', '"', '\\', ' '])
        });
    let made_up = || format!("https://{}.example.com", name.vendor());
    whole.map_or_else(made_up, |url| url.trim_end_matches('/').to_owned())
}

/// What differs with the kind of credential.
fn credential(made: &Made<'_>, words: &mut Words) -> Result<()> {
    let all = variables(made);
    let (secret, others) = all.split_last().context("a client has variables")?;
    words.set("secret_variable", secret.clone());
    let others = others.get(1..).unwrap_or_default();
    let pairs = others
        .iter()
        .map(|name| format!("({name:?}, \"somebody\"), "));
    words.set("other_variables", pairs.collect::<String>());
    words.set("all_variables", quoted(all.get(1..).unwrap_or_default()));
    let required: Vec<&str> = all.iter().skip(1).map(String::as_str).collect();
    words.set("required_variables", required.join(" and "));
    for word in [
        "dependencies",
        "refuse",
        "from_simulator",
        "and_token",
        "token_store_import",
        "token_store",
    ] {
        words.set(word, "");
    }
    match made.auth {
        Auth::Header { name, prefix } => {
            words.set("header", name);
            words.set("prefix", prefix.escape_default().to_string());
            let place = format!("the header `{name}`");
            key(words, "api_key", "API_KEY", "API key", &place);
        }
        Auth::Query { parameter } => {
            words.set("parameter", parameter.escape_default().to_string());
            let place = format!("the query parameter `{parameter}`");
            key(words, "api_key", "API_KEY", "API key", &place);
        }
        Auth::Bearer => {
            key(
                words,
                "access_token",
                "TOKEN",
                "access token",
                "`Authorization: Bearer ...`",
            );
        }
        Auth::Basic => {
            words.set("dependencies", "base64.workspace = true\n");
            words.set("with_secret", ".basic(\"somebody\", SECRET)");
            words.set("with_accepted", ".basic(\"somebody\", by_schema::ACCEPTED)");
            words.set("from_vault", "basic_from(\"somebody\", from_vault)");
            words.set(
                "credential_words",
                "User name and password are sent as basic authentication.",
            );
            words.set(
                "variables",
                "| `{{VENDOR}}_USER`, `{{VENDOR}}_PASSWORD` | user name and password |\n",
            );
        }
        Auth::Exchange(exchange) => {
            let exchange = Resolved::new(exchange, made.document, made.methods)?;
            of_exchange(words, &exchange);
        }
    }
    Ok(())
}

/// One secret that goes out as it is.
fn key(words: &mut Words, method: &str, variable: &str, said: &str, place: &str) {
    words.set("secret", method);
    words.set("SECRET", variable);
    words.set("secret_words", said);
    words.set("place", place);
    words.set("with_secret", format!(".{method}(SECRET)"));
    words.set("with_accepted", format!(".{method}(by_schema::ACCEPTED)"));
    words.set("from_vault", format!("{method}_from(from_vault)"));
    words.set("credential_words", format!("An {said} goes into {place}."));
    words.set(
        "variables",
        format!("| `{{{{VENDOR}}}}_{variable}` | the {said} |\n"),
    );
}

fn of_exchange(words: &mut Words, exchange: &Resolved) {
    use heck::ToSnakeCase;
    words.set("exchange_id", exchange.id.to_snake_case());
    words.set("EXCHANGE", exchange.id.to_snake_case().to_uppercase());
    words.set("exchange_module", exchange.module.clone());
    words.set("put_secret", exchange.put_secret.clone());
    words.set(
        "token_pointer",
        exchange.token_pointer.escape_default().to_string(),
    );
    words.set("with_secret", ".secret(SECRET)");
    words.set("with_accepted", ".secret(by_schema::ACCEPTED)");
    words.set("from_vault", "secret_from(from_vault)");
    words.set("credential_words", "A secret that lasts is exchanged for tokens by the client itself, with `{{exchange_id}}`; they go out as `Authorization: Bearer ...`.");
    words.set("variables", "| `{{VENDOR}}_SECRET` | the secret |\n");
    words.set("and_token", " and one token");
    words.set("token_store_import", ", RedisTokenStore");
    words.set(
        "token_store",
        "    .token_store(Arc::new(RedisTokenStore::new(&redis, \"acme:{{vendor}}:token\")))\n",
    );
    words.set("from_simulator", "Fault, ");
    let fault = format!(
        "simulated.simulator.inject(Fault::status(401).on({:?}));\n    ",
        exchange.id
    );
    words.set("refuse", fault);
}

fn example(first: &Call, words: &mut Words) {
    words.set("first_call", first.code.clone());
    let plain = !first.code.contains("from_json");
    let call = if plain {
        format!(
            "let answer = client{}.send().await?;\n# let _ = answer;\n",
            first.code
        )
    } else {
        "# let _ = client;\n".to_owned()
    };
    words.set("example", call);
}

fn operations(calls: &[Call], words: &mut Words) {
    let (by_hand, calls): (Vec<_>, Vec<_>) = calls.iter().partition(|call| call.encoded_by_hand);
    let mut rows = String::new();
    for call in &calls {
        let (id, code) = (&call.id, &call.code);
        let _ = writeln!(rows, "    ({id:?}, |client| sent(client{code}.send())),");
    }
    let left_out: Vec<&str> = by_hand.iter().map(|call| call.id.as_str()).collect();
    let left_out = match left_out.as_slice() {
        [] => String::new(),
        ids => format!(
            "\n///\n/// Left out, as a form with a file is sent by code that is written by hand: {}.",
            ids.join(", ")
        ),
    };
    words.set("left_out", left_out);
    words.set("count", calls.len().to_string());
    words.set(
        "types_import",
        if rows.contains("types ::") {
            ", types"
        } else {
            ""
        },
    );
    let with_json = rows.contains("from_json::");
    words.set("from_json", if with_json { FROM_JSON } else { "" });
    words.set("operations", rows);
}

const FROM_JSON: &str = "
fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}
";

/// Whether there are lists at all.
fn pages(calls: &[Call], words: &mut Words) -> bool {
    let lists: Vec<_> = calls
        .iter()
        .filter_map(|call| Some((call, call.list.as_ref()?)))
        .collect();
    let mut rows = String::new();
    for (call, list) in &lists {
        let size = if list.takes_size {
            ".with_page_size(2)"
        } else {
            ""
        };
        let _ = writeln!(
            rows,
            "    ({:?}, {}, |client| counted(client{}.stream(){size}.collect_up_to(100))),",
            call.id, list.items, call.code
        );
    }
    words.set(
        "pages_module",
        if lists.is_empty() { "" } else { "mod pages;\n" },
    );
    words.set("count", lists.len().to_string());
    words.set("lists", rows);
    !lists.is_empty()
}
