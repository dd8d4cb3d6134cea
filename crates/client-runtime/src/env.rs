//! Settings from environment variables.

use std::path::Path;

use crate::{Error, Secret, secret_file};

/// The value of an environment variable that must be there.
///
/// # Errors
/// The variable is not set, is empty, or is not UTF-8. The error names the variable and never shows its value.
pub fn required(name: &str) -> Result<String, Error> {
    optional(name)?.ok_or_else(|| {
        let state = state(name);
        Error::configuration(format!(
            "environment variable {name} {state}; set it and try again"
        ))
    })
}

/// The value of an environment variable, `None` if it is not set or empty.
///
/// # Errors
/// The value is not UTF-8. The error names the variable and never shows its value.
pub fn optional(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Ok(value) => {
            let value = value.trim();
            Ok((!value.is_empty()).then(|| value.to_owned()))
        }
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Error::configuration(format!(
            "environment variable {name} is not valid UTF-8"
        ))),
    }
}

/// A secret that must be there: from the environment variable `name`, or from the file whose path is in `name` with `_FILE` after it.
///
/// ```no_run
/// # fn f() -> Result<(), client_runtime::Error> {
/// let key = client_runtime::env::secret("ACME_API_KEY")?; // or ACME_API_KEY_FILE=/run/secrets/acme
/// # drop(key);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Neither is set, both are, or the file is not as [`secret_file::read`] wants it. The error names the variable and never shows the secret.
pub fn secret(name: &str) -> Result<Secret, Error> {
    if let Some(secret) = optional_secret(name)? {
        return Ok(secret);
    }
    let state = state(name);
    Err(Error::configuration(format!(
        "environment variable {name} {state}; set it, or set {name}_FILE to the path of a file that holds the secret, and try again"
    )))
}

/// The same for a secret that need not be there: `None` if neither is set.
///
/// # Errors
/// As for [`secret`], except that neither need be set.
pub fn optional_secret(name: &str) -> Result<Option<Secret>, Error> {
    let in_file = format!("{name}_FILE");
    match (optional(name)?, optional(&in_file)?) {
        (Some(_), Some(_)) => Err(Error::configuration(format!(
            "the environment variables {name} and {in_file} are both set; keep one of them"
        ))),
        (Some(value), None) => Ok(Some(Secret::from(value))),
        (None, Some(path)) => {
            let before = format!("environment variable {in_file}: ");
            secret_file::read_named(&before, Path::new(&path)).map(Some)
        }
        (None, None) => Ok(None),
    }
}

fn state(name: &str) -> &'static str {
    if std::env::var_os(name).is_some() {
        "is empty"
    } else {
        "is not set"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_that_is_not_set_is_named() {
        let error = required("CLIENT_RUNTIME_TEST_NOT_SET").unwrap_err();
        assert!(error.is_configuration());
        assert!(
            error
                .to_string()
                .contains("CLIENT_RUNTIME_TEST_NOT_SET is not set")
        );
        assert!(optional("CLIENT_RUNTIME_TEST_NOT_SET").unwrap().is_none());
    }
}
