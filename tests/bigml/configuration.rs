//! The environment makes a client, or the error names the variable that is missing.

use bigml_client::Client;
use black_box_tests::{assert_secret_from_file, in_child_process};
use vendor_simulator::Vendor;

use crate::Bigml;

const SECRET: &str = "hunter2-from-the-environment";

const ALL: [&str; 10] = [
    "BIGML_URL",
    "BIGML_USERNAME",
    "BIGML_API_KEY",
    "BIGML_DOMAIN",
    "BIGML_PROTOCOL",
    "BIGML_API_VERSION",
    "BIGML_PREDICTION_DOMAIN",
    "BIGML_PREDICTION_PROTOCOL",
    "BIGML_ORGANIZATION",
    "BIGML_PROJECT",
];

/// What `Client::from_env` says with these variables and no others.
fn from_env(variables: &[(&str, &str)]) -> String {
    in_child_process(
        "configuration::child_builds_from_the_environment",
        &ALL,
        variables,
    )
}

#[test]
#[ignore = "run by other tests, with variables of their own"]
fn child_builds_from_the_environment() {
    match Client::from_env() {
        Ok(client) => println!("built: {client:?}"),
        Err(error) => println!("refused: {error} {error:?}"),
    }
}

#[test]
fn a_variable_that_is_missing_or_empty_is_named() {
    for (variables, named) in [
        (&[][..], "BIGML_USERNAME is not set"),
        (&[("BIGML_USERNAME", "")][..], "BIGML_USERNAME is empty"),
        (
            &[("BIGML_USERNAME", SECRET)][..],
            "BIGML_API_KEY is not set",
        ),
        (
            &[("BIGML_USERNAME", SECRET), ("BIGML_API_KEY", " ")][..],
            "BIGML_API_KEY is empty",
        ),
    ] {
        let said = from_env(variables);
        assert!(said.contains("refused:") && said.contains(named), "{said}");
        assert!(!said.contains(SECRET), "{said}");
    }
}

#[test]
fn the_address_comes_from_its_parts_or_as_a_whole() {
    let credentials = [("BIGML_USERNAME", SECRET), ("BIGML_API_KEY", SECRET)];
    for (more, address) in [
        (&[][..], "https://bigml.io/andromeda"),
        (
            &[("BIGML_DOMAIN", "au.bigml.io")][..],
            "https://au.bigml.io/andromeda",
        ),
        (&[("BIGML_API_VERSION", "")][..], "https://bigml.io"),
        (
            &[
                ("BIGML_PROTOCOL", "http"),
                ("BIGML_DOMAIN", "vpc.example.com"),
                ("BIGML_API_VERSION", "next"),
            ][..],
            "http://vpc.example.com/next",
        ),
        (
            &[
                ("BIGML_URL", "https://own.example.com/x/"),
                ("BIGML_DOMAIN", "au.bigml.io"),
            ][..],
            "https://own.example.com/x",
        ),
    ] {
        let variables: Vec<_> = credentials.iter().chain(more).copied().collect();
        let said = from_env(&variables);
        assert!(said.contains("built:"), "{said}");
        let shown = format!("BaseUrl({address})");
        assert!(said.contains(&shown), "{shown} is not in {said}");
        assert!(!said.contains(SECRET), "{said}");
    }
}

#[test]
#[ignore = "run by another test, with the simulator's variables"]
fn child_lists_projects() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let projects = runtime.block_on(async {
        let client = Client::from_env().unwrap();
        client.list_projects().send().await.unwrap().into_inner()
    });
    println!("{:?} projects", projects.meta.total_count);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_variables_of_the_simulator_make_a_client_that_works() {
    let bigml = Bigml::start().await;
    let variables = bigml.simulator.environment(Vendor::Bigml);
    let said = tokio::task::spawn_blocking(move || {
        let variables: Vec<_> = variables
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        in_child_process("configuration::child_lists_projects", &ALL, &variables)
    });
    let said = said.await.unwrap();
    assert!(said.contains("Some(5) projects"), "{said}");
}

#[test]
fn a_secret_may_be_in_a_file_that_only_its_owner_may_read() {
    let others = [("BIGML_USERNAME", "somebody")];
    assert_secret_from_file("BIGML_API_KEY", SECRET, |more| {
        from_env(&[&others[..], more].concat())
    });
}

#[test]
fn the_address_of_a_prediction_server_comes_from_the_environment() {
    let account = [("BIGML_USERNAME", "alfred"), ("BIGML_API_KEY", SECRET)];
    let with = |variables: &[(&str, &str)]| from_env(&[&account[..], variables].concat());
    assert!(with(&[("BIGML_PREDICTION_DOMAIN", "prediction.example.com")]).contains("built:"));
    assert!(with(&[("BIGML_PREDICTION_PROTOCOL", "http")]).contains("built:"));
    let said = with(&[("BIGML_PREDICTION_PROTOCOL", "ftp")]);
    assert!(
        said.contains("must start with https:// or http://"),
        "{said}"
    );
}

#[test]
fn the_id_of_another_type_in_the_environment_is_refused_by_the_name_of_the_variable() {
    let account = [("BIGML_USERNAME", "alfred"), ("BIGML_API_KEY", SECRET)];
    let with = |variable, id| from_env(&[&account[..], &[(variable, id)]].concat());
    let said = with("BIGML_PROJECT", "model/5f5670e85299633dc000fbd9");
    assert!(said.contains("refused: BIGML_PROJECT: "), "{said}");
    assert!(
        said.contains("`model`") && said.contains("`project`"),
        "{said}"
    );
    let said = with("BIGML_ORGANIZATION", SECRET);
    assert!(said.contains("refused: BIGML_ORGANIZATION: "), "{said}");
    assert!(!said.contains(SECRET), "{said}");
    assert!(with("BIGML_PROJECT", "5f5670e85299633dc000fbd9").contains("built:"));
}
