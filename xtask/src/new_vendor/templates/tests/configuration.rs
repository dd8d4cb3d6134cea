//! Wrong settings are refused before anything is sent, with words that say how to mend them.

use black_box_tests::{assert_secret_from_file, in_child_process};
use {{crate}}::Client;

const SECRET: &str = "hunter2-from-the-environment";

#[test]
fn a_base_url_is_mended_or_refused() {
    let build = |url: &str| Client::builder().base_url(url){{with_secret}}.build();
    for fine in ["https://{{vendor}}.example.com", "https://{{vendor}}.example.com/"] {
        assert!(build(fine).is_ok(), "{fine}");
    }
    for (wrong, said) in [
        ("", "empty"),
        ("{{vendor}}.example.com", "scheme"),
        ("https://me:hunter2@{{vendor}}.example.com", "password"),
    ] {
        let error = build(wrong).unwrap_err();
        assert!(error.is_configuration());
        let line = format!("{error} {error:?}");
        assert!(line.contains(said), "{wrong}: {line}");
        assert!(!line.contains("hunter2"), "{line}");
    }
}

/// What `Client::from_env` says with these variables and no others.
fn from_env(variables: &[(&str, &str)]) -> String {
    let all = ["{{VENDOR}}_URL", {{all_variables}}];
    let printed = in_child_process("configuration::print_the_client", &all, variables);
    assert!(!printed.contains(SECRET), "{printed}");
    printed
}

#[test]
#[ignore = "the child process of the tests of the environment"]
fn print_the_client() {
    match Client::from_env() {
        Ok(client) => println!("client: {client:?}"),
        Err(error) => println!("client: {error} | {error:?}"),
    }
}

#[test]
fn a_variable_that_is_missing_or_empty_is_named() {
    let others: &[(&str, &str)] = &[{{other_variables}}];
    let missing = from_env(others);
    assert!(missing.contains("{{secret_variable}} is not set"), "{missing}");
    let empty = from_env(&[others, &[("{{secret_variable}}", "")]].concat());
    assert!(empty.contains("{{secret_variable}} is empty"), "{empty}");
}

#[test]
fn a_client_is_made_from_the_environment() {
    let variables = [{{other_variables}}("{{secret_variable}}", SECRET)];
    let made = from_env(&variables);
    assert!(made.contains({{crate}}::DEFAULT_URL), "{made}");
    let address = ("{{VENDOR}}_URL", "https://other.example.com/");
    let elsewhere = from_env(&[&variables[..], &[address]].concat());
    assert!(elsewhere.contains("https://other.example.com"), "{elsewhere}");
}

#[test]
fn a_secret_may_be_in_a_file_that_only_its_owner_may_read() {
    let others: &[(&str, &str)] = &[{{other_variables}}];
    assert_secret_from_file("{{secret_variable}}", SECRET, |more| {
        from_env(&[others, more].concat())
    });
}
