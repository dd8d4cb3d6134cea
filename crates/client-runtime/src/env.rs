//! Settings from environment variables.

use crate::Error;

/// The value of an environment variable that must be there.
///
/// # Errors
/// The variable is not set, is empty, or is not UTF-8. The error names the variable and never shows its value.
pub fn required(name: &str) -> Result<String, Error> {
    optional(name)?.ok_or_else(|| {
        let state = if std::env::var_os(name).is_some() {
            "is empty"
        } else {
            "is not set"
        };
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
